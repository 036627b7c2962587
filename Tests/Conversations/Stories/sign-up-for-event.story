A newcomer who writes that they come to one event by kind and day is welcomed, and has a place

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Dana Reyes <dana@example.org>, 2026-03-01 12:00
subject: EVENT lobby day on March 18 at 10am to 2pm at the State House room 428: bring a story

<-- dana@example.org: command-answer
says: #500

--> Wally In <wally@example.net>, 2026-03-02 10:00
subject: Lobby day

Hi, I'm Wally In from Somerville, 978-555-0101. I'd like to come to the lobby day on March 18, with my wife.

<-- wally@example.net: welcome
<-- wally@example.net: event-rsvp
says: you are on the list
<-- nothing
book: SELECT state FROM rsvp → going

# Another day names no event, and nothing is booked on a guess.
--> Joe Silva <joe@example.com>, 2026-03-02 11:00
subject: Lobby day

Hi, I'm Joe Silva from Somerville, 978-555-0102. I'd like to come to the lobby day on March 19.

<-- joe@example.com: welcome
<-- nothing
book: SELECT COUNT(*) FROM rsvp → 1
