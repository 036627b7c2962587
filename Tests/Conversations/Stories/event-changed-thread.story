Who was only asked hears of a change when the person who has their thread is done

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-02 10:10
subject: I want to help

Hi, I'm Joe Silva from Somerville and I'd like to help with tabling. 508-555-0143

<-- joe@example.com: welcome
<-- nothing

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Ana Lima <ana@example.org>, 2026-03-03 12:00
subject: EVENT lobby day on March 12 at 10am to 2pm at the State House room 428: bring a story

<-- ana@example.org: command-answer
says: #500
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 12:05
subject: INVITE Rose Kelly, Joe Silva to #500

<-- ana@example.org: command-answer
says: Invited to #500
<-- rose@example.com: event-invited
<-- joe@example.com: event-invited
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-03 13:00
reply: joe@example.com

YES

<-- joe@example.com: event-rsvp
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 14:00
reply: rose@example.com

Is there parking?

<-- ana@example.org: handed-over
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-04 12:00
subject: CHANGE #500 to March 13 at 11am at Faneuil Hall

<-- ana@example.org: command-answer
says: 1 person who did not say no is told
<-- joe@example.com: event-changed
<-- nothing
until: 2026-03-04 14:00
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-04 14:05
reply: ana@example.org handed-over

DONE

until: 2026-03-04 15:00
<-- rose@example.com: event-changed
says: Faneuil Hall
says: Can you come?
