Invitations of a mail to many that wait while the event changes stay in it, and go with what is so

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Worcester and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-02 10:10
subject: I want to help

Hi, I'm Joe Silva from Worcester and I'd like to help with tabling. 508-555-0143

<-- joe@example.com: welcome
<-- nothing

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Dana Reyes <dana@example.org>, 2026-03-03 09:00
subject: EVENT training on March 20 at 10am at Worcester Library for the east

<-- dana@example.org: command-answer
says: #500
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 09:10
subject: INVITE Rose Kelly to #500

<-- dana@example.org: command-answer
<-- rose@example.com: event-invited
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 10:00
subject: EVENT hearing on March 12 at 10am to 2pm at the State House room 428 for the east: bring a story

<-- dana@example.org: command-answer
says: #501
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 11:00
subject: INVITE volunteers in Worcester to #501

<-- dana@example.org: event-invitation
says: To 2 people (two)
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 11:02
reply: dana@example.org

YES

<-- dana@example.org: command-answer
<-- nothing

# Unasked mail is one a day: Rose has had hers.
until: 2026-03-03 12:00
<-- joe@example.com: event-invitation
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 13:00
subject: CHANGE #501 to March 13 at 11am at Faneuil Hall

<-- dana@example.org: command-answer
<-- joe@example.com: event-changed
<-- nothing
book: SELECT state || lane || (roundID IS NOT NULL) || (calendar LIKE '%Faneuil Hall%') FROM outbox WHERE template = 'event-invitation' AND state = 'queued' → queuedbulk11

until: 2026-03-04 12:00
<-- rose@example.com: event-invitation
says: Hello Rose
says: Hearing, Friday, March 13 at 11:00 am: will you come?
says: Faneuil Hall
has file: invite.ics
<-- nothing
book: SELECT group_concat(sequence) FROM (SELECT sequence FROM rsvp WHERE eventID = 501 ORDER BY personID) → 0,1
