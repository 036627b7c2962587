The volunteers of the own region leave as a file, after a YES, to the address on record only

--> =HYPERLINK Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 11:00
subject: EXPORT volunteers
Reply-To: elsewhere@example.com

<-- dana@example.org: command-answer
says: A file with 1 person of all that you look after goes to dana@example.org
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 11:10
reply: dana@example.org

YES

<-- dana@example.org: command-answer
says: Attached are 1 person
<-- nothing
book: SELECT filename FROM outboxAttachment → volunteers.csv
book: SELECT CAST(contents AS TEXT) LIKE '%maria@example.com,Worcester%' FROM outboxAttachment → 1

# Others' people are not there.
--> Lee Park <lee@example.net>, 2026-03-02 12:00
subject: For Hubkeeper

EXPORT volunteers
EXPORT volunteers in Worcester
EXPORT volunteers of Worcester hub
EXPORT volunteers in Atlantis

<-- lee@example.net: command-answer
says: There are no volunteers of all that you look after
says: There are no volunteers in Worcester
says: There is no hub “Worcester”
says: “Atlantis” is no town or ZIP on record
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:10
subject: EXPORT volunteers

<-- ruth@example.com: command-answer
says not: A file with
<-- nothing
