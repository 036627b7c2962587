Files go along both ways, and what is too large is named

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: A question about the bill
attach: leaflet.pdf 6400
attach: film.mov 12000000

Is this leaflet right? How does the bill treat people who live in two states?

<-- ruth@example.com: handed-over
has file: leaflet.pdf
says: film.mov (11.4 MB)
says: Needs a person
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:00
reply: ruth@example.com
attach: corrected.pdf 6400
attach: big.zip 11000000

Here is the corrected one.

<-- maria@example.com: passed-on
has file: corrected.pdf
says: big.zip (10.5 MB)
<-- ruth@example.com: hand-over-note
says: big.zip
<-- nothing

# Passed on, the next owner has the files too.
--> Ruth Okafor <ruth@example.com>, 2026-03-03 13:00
reply: ruth@example.com handed-over

PASS

<-- dana@example.org: handed-over
has file: leaflet.pdf
<-- ruth@example.com: hand-over-note
<-- nothing
