A forged From changes no RSVP; a token from another address asks the person on record

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with tabling. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Ana Lima <ana@example.org>, 2026-03-03 12:00
subject: EVENT lobby day on March 12 at 10am to 2pm at the State House room 428: bring a story

<-- ana@example.org: command-answer
says: #500
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 12:05
subject: INVITE Rose Kelly to #500

<-- ana@example.org: command-answer
says: Invited to #500
<-- rose@example.com: event-invited
has file: invite.ics
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 13:00
subject: Re: lobby day
proof: fail

Yes, five of us will be there

<-- nothing
book: SELECT state FROM rsvp → invited

--> Rose <rose.k@example.org>, 2026-03-03 14:00
reply: rose@example.com
proof: none

Yes, two of us will be there

<-- rose@example.com: confirm-second-address
says: rose.k@example.org
<-- nothing
book: SELECT state FROM rsvp → invited

--> Rose Kelly <rose@example.com>, 2026-03-03 15:00
reply: rose@example.com

Yes that's me

<-- rose@example.com: event-rsvp
says: with 2 places in all
<-- nothing
book: SELECT state || heads FROM rsvp → going2
