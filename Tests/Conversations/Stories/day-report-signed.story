Thanks and a name below a report are no part of what it says

set: INSERT INTO contactHours SELECT id, 1, 1080, 1200 FROM person WHERE name = 'Ana Lima'

--> Carl Webb <carl@example.com>, 2026-03-02 10:00
subject: I want to help

I'm Carl Webb from Somerville and I'd like to help. 617-555-0107

<-- carl@example.com: welcome
<-- nothing

--> Carl Webb <carl@example.com>, 2026-03-02 11:00
reply: carl@example.com

1

<-- carl@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

until: 2026-03-11 08:00
<-- ana@example.org: day
<-- ana@example.org: day
<-- ana@example.org: day
<-- carl@example.com: talk-reminder
<-- carl@example.com: talk-reminder
<-- ana@example.org: day
says: How did these go?

--> Ana Lima <ana@example.org>, 2026-03-11 09:00
reply: ana@example.org day

left a message, no answer. Carl has moved to Ohio

Thanks, Ana

<-- ana@example.org: command-answer
says: Carl Webb: "has moved to Ohio" noted
says: is at stage gone
says not: I do not know whom
<-- nothing
