CANCEL stops the invitations that still wait, though their event has changed

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
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 11:02
reply: dana@example.org

YES

<-- dana@example.org: command-answer
<-- nothing

until: 2026-03-03 12:00
<-- joe@example.com: event-invitation
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 13:00
subject: CHANGE #501 to March 13 at 11am at Faneuil Hall

<-- dana@example.org: command-answer
<-- joe@example.com: event-changed
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 13:10

CANCEL #{#blast 1}

<-- dana@example.org: command-answer
says: 1 will not leave
until: 2026-03-06 12:00
<-- nothing
