A contact's number in plain words; whom they want off the list; and the daily mail

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: SHARE phone

<-- ruth@example.com: command-answer
says: my number is
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:05
subject: for you

my number is 617-555-9000

<-- ruth@example.com: command-answer
says: Noted: 617-555-9000
<-- nothing
book: SELECT phone FROM person WHERE name = 'Ruth Okafor' → 617-555-9000

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:10
subject: Maria

Please take Maria Lopez off our list, she is not interested.

<-- dana@example.org: handed-over
says: wants no more mail
says: SUPPRESS #
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 12:10
reply: dana@example.org

YES

<-- dana@example.org: command-answer
says: gets nothing that we begin any more
<-- nothing
book: SELECT COUNT(*) FROM suppression → 1

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:20
subject: mail

Stop sending me the daily email please

<-- ruth@example.com: command-answer
says: DAILY weekdays
<-- nothing
book: SELECT COUNT(*) FROM suppression → 1
