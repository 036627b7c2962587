On the first weekday of January the year comes on one page, with thanks by name to those who agreed

--> Ruth Okafor <ruth@example.com>, 2026-06-10 10:00
subject: NAME ME

<-- ruth@example.com: command-answer
says: may name you, by your first name
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-06-10 10:10
subject: Spring

LOG tabling on June 6: 60 signatures
LOG film screening on May 9 in Worcester: about 30 people
LOG tabling on April 18: 58 signatures
LOG lobby visit on May 4, 4 of us

<-- ruth@example.com: command-answer
<-- nothing

until: 2026-12-31 12:00
<-- dana@example.org: digest-region
<-- ruth@example.com: digest

# January 1, 2027 is a Friday.
until: 2027-01-01 08:30
<-- ruth@example.com: year-page
says: The Worcester hub: 2026 on one page
says: 118
says: signatures
says: 1
says: visit to legislators
says: 2 × tabling
says: Thank you: Ruth
<-- dana@example.org: year-page
says: The hubs of the east: 2026
says: 118
# The west has a hub on record and nothing that it did.
<-- nothing
