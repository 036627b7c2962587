PAUSE ALL stops everything but answers at once, and RESUME shows first what would leave

--> Dana Reyes <dana@example.org>, 2026-03-02 09:00
subject: PAUSE ALL

<-- dana@example.org: command-answer
says: All mail is paused: nothing but answers leaves any more
says: I have told the
<-- lee@example.net: coordinator-note
says: Dana Reyes has paused every mail but answers
<-- nothing

# An answer leaves; what would tell the contact waits.
--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 10:10
subject: pause everything

<-- dana@example.org: command-answer
says: All mail is paused already
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 10:20
subject: STATUS

<-- dana@example.org: command-answer
says: all mail but answers, since
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 11:00
subject: RESUME

<-- dana@example.org: command-answer
says: All mail leaves again. Would leave now:
says: Answer YES
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 11:05
reply: dana@example.org

yes

<-- dana@example.org: command-answer
says: All mail leaves again
<-- lee@example.net: coordinator-note
says: Dana Reyes has ended the pause
<-- nothing
book: SELECT COUNT(*) FROM fact WHERE name = 'pause all' → 0

--> Dana Reyes <dana@example.org>, 2026-03-02 12:00
subject: resume

<-- dana@example.org: command-answer
says: Nothing is paused
<-- nothing
