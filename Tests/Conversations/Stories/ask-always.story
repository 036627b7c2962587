In mode ask ALWAYS and a kind releases it for good

setting: mode = ask

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- dana@example.org: held-mails
says: ALWAYS welcome
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 10:30
reply: dana@example.org held-mails

ALWAYS welcome

<-- maria@example.com: welcome
<-- dana@example.org: command-answer
says: welcome: I won't ask again for that kind
says: 1 held mail of it leaves now
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 11:00
subject: Hello

I'm Rose Kelly in Worcester and I'd like to volunteer. 508-555-0188

<-- rose@example.com: welcome
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 12:00
subject: ALWAYS

<-- dana@example.org: command-answer
says: Mail waits for a coordinator's YES until its kind is released
says: (leaves by itself)
says: reminder
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 12:10
subject: ALWAYS postcards

<-- dana@example.org: command-answer
says: There is no kind of mail “postcards”
<-- nothing

# A contact may not.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:20
subject: ALWAYS day

<-- ruth@example.com: command-answer
says not: I won't ask again
<-- nothing
book: SELECT COUNT(*) FROM mailKind WHERE releasedAt IS NOT NULL → 1

# Taken back.
--> Dana Reyes <dana@example.org>, 2026-03-02 12:30
subject: UNDO

<-- dana@example.org: command-answer
<-- nothing
book: SELECT COUNT(*) FROM mailKind WHERE releasedAt IS NOT NULL → 0
