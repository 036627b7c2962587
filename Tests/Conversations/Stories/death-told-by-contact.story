A contact tells that somebody has died: nothing goes to them, and a coordinator decides

set: INSERT INTO contactHours SELECT id, 1, 1080, 1200 FROM person WHERE name = 'Ana Lima'

--> Jon Hill <jon@example.com>, 2026-03-02 10:00
subject: I want to help

I'm Jon Hill from Somerville and I'd like to help. 617-555-0107

<-- jon@example.com: welcome
<-- nothing

--> Jon Hill <jon@example.com>, 2026-03-02 12:00
reply: jon@example.com

1

<-- jon@example.com: talk-booked
<-- ana@example.org: talk-for-contact
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-04 09:00
subject: sad news

Jon Hill has died, so sad.

Ana

<-- dana@example.org: handed-over
says: Ana Lima wrote
says: DECEASED #
says: YES does just that
<-- nothing

# The talk would be on March 10: no reminder, and nobody asks how it went.
until: 2026-03-12 12:00
<-- dana@example.org: hand-over-reminder
<-- dana@example.org: hand-over-note
<-- lee@example.net: handed-over
<-- lee@example.net: hand-over-reminder
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-12 12:10
reply: dana@example.org handed-over

YES

<-- dana@example.org: command-answer
says: Nothing goes to Jon Hill
<-- ana@example.org: hub-news
says: Jon Hill
<-- nothing
book: SELECT COUNT(*) FROM deceased → 1
