On the first weekday of the month at eight each hub's contact gets the month in one mail, once

--> Maria Lopez <maria@example.com>, 2026-04-07 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-04-27 10:00
subject: What we did

LOG tabling on April 18: 42 signatures
LOG lobby visit on April 20, 4 of us

<-- ruth@example.com: command-answer
<-- nothing

# The first of May is a Friday.
until: 2026-05-01 07:45
<-- nothing

until: 2026-05-01 08:30
<-- ruth@example.com: digest
says: Worcester in April: 1 new, 1 waiting, 2 actions
says: 1 person signed up in April, and 1 person waits for a first talk now
says: Maria Lopez
says: outreach and coalition building ██████████
says: Apr 18, tabling: 42 signatures
says: Apr 20, lobby visit: 4 people
says not: Northampton
<-- dana@example.org: digest-region
says: in the east
says: have a hub
says: Nothing heard of for two months
says: Cambridge
says: Somerville
says not: Northampton
# The other hubs have nobody and nothing on record yet: no month to tell of.
<-- nothing

until: 2026-05-04 12:00
<-- nothing

# A hub that is put on record in the last days of a month is not told of that month.
set: UPDATE hub SET createdAt = unixepoch('2026-05-20') * 1000
until: 2026-06-01 12:00
<-- nothing

until: 2026-07-01 12:00
<-- ruth@example.com: digest
says: Worcester in June: 1 waiting
<-- dana@example.org: digest-region
<-- nothing
