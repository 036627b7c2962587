An invitation to many is shown with who is left out, leaves after YES, and each answers for themselves

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Worcester and I'd like to help. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-02 10:05
subject: I want to help

Hi, I'm Joe Silva from Worcester and I'd like to help. 508-555-0143

<-- joe@example.com: welcome
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-02 10:10
subject: Quiero ayudar

Hola, soy Luz Ortiz, vivo en Worcester y quiero ayudar. Mi teléfono es 508-555-0144

<-- luz@example.com: welcome
<-- nothing

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Dana Reyes <dana@example.org>, 2026-03-03 10:00
subject: EVENT hearing on March 12 at 10am to 2pm at the State House room 428 for the east: bring a story

<-- dana@example.org: command-answer
says: #500
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 10:05
subject: INVITE Joe Silva to #500

<-- dana@example.org: command-answer
<-- joe@example.com: event-invited
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-03 10:30
reply: joe@example.com

Yes

<-- joe@example.com: event-rsvp
<-- nothing

# Who has answered is counted and gets none; the preview invites nobody.
--> Dana Reyes <dana@example.org>, 2026-03-03 11:00
subject: INVITE volunteers in Worcester to #500

<-- dana@example.org: event-invitation
says: Preview of #
says: To 2 people (two): everyone in Worcester
says: Left out: 1 (has answered already)
says: It leaves 10 minutes after your YES
says: Hearing
<-- dana@example.org: event-invitation
says: in Spanish
<-- nothing
book: SELECT COUNT(*) FROM rsvp → 1

# The button in the mail that is shown answers the event, and sends nothing.
--> Dana Reyes <dana@example.org>, 2026-03-03 11:01
reply: dana@example.org
subject: RSVP

YES

<-- dana@example.org: command-answer
says: That was the button of the invitation
<-- nothing
book: SELECT state FROM blast → proposed

--> Dana Reyes <dana@example.org>, 2026-03-03 11:02
reply: dana@example.org event-invitation

YES

<-- dana@example.org: command-answer
says: The first leaves Tue Mar 3, 11:12 AM EST
<-- nothing
book: SELECT name FROM commandDone ORDER BY journalID DESC LIMIT 1 → INVITE

until: 2026-03-03 11:30
<-- rose@example.com: event-invitation
says: Hearing, Thursday, March 12 at 10:00 am: will you come?
says: Hello Rose
says: bring a story
says: Unsubscribe
has file: invite.ics
<-- luz@example.com: event-invitation
says: Hola, Luz
has file: invite.ics
<-- nothing
book: SELECT COUNT(DISTINCT uid) FROM rsvp → 3

--> Rose Kelly <rose@example.com>, 2026-03-03 12:00
reply: rose@example.com event-invitation

Yes! Two of us.

<-- rose@example.com: event-rsvp
says: See you there: Hearing
says: with 2 places in all
says not: share my name
has file: invite.ics
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-03 12:10
reply: luz@example.com event-invitation

No puedo ese día, lo siento

<-- luz@example.com: event-rsvp
says: Te vamos a extrañar
<-- nothing
book: SELECT group_concat(state || heads, ' ') FROM (SELECT * FROM rsvp ORDER BY personID) → going2 going1 declined1

# All have answered by now.
--> Dana Reyes <dana@example.org>, 2026-03-03 13:00
subject: INVITE volunteers in Worcester to #500

<-- dana@example.org: command-answer
says: Nobody would get it
says: 3 (has answered already)
<-- nothing

# Their own words to those who come.
--> Dana Reyes <dana@example.org>, 2026-03-03 14:00
subject: TELL people going to #500: the room is 428 now

<-- dana@example.org: tell-words
says: To 2 people (two)
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 14:02
reply: dana@example.org

YES

<-- dana@example.org: command-answer
<-- nothing

# Unasked mail is one a day: Rose has had hers.
until: 2026-03-05 14:30
<-- rose@example.com: tell-words
says: The room is 428 now
<-- joe@example.com: tell-words
<-- dana@example.org: blast-report
<-- dana@example.org: blast-report
<-- nothing
