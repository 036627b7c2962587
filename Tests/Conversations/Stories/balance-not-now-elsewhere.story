"Not now" to another question is no word about a suggestion that is open

--> Ruth Okafor <ruth@example.com>, 2026-03-23 10:00
subject: This winter

LOG lobby visit on March 2, 3 of us
LOG lobby visit on March 9, 2 of us
LOG lobby visit on March 16, 2 of us

<-- ruth@example.com: command-answer
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-23 10:10
subject: BALANCE

<-- ruth@example.com: command-answer
says: NOT NOW lets this rest
<-- nothing

# It asks in which area that lies.
--> Ruth Okafor <ruth@example.com>, 2026-03-23 10:20
subject: LOG juggling on March 20

<-- ruth@example.com: command-answer
says: In which area of work does it lie?
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-23 10:30
reply: ruth@example.com

Not now

<-- ruth@example.com: command-answer
says: stays as not placed
<-- nothing
book: SELECT COUNT(*) FROM adviceRest → 0

# A new mail can only mean the suggestion.
--> Ruth Okafor <ruth@example.com>, 2026-03-23 10:40
subject: Not now

<-- ruth@example.com: command-answer
says: Fine: I leave it until June 23
<-- nothing
book: SELECT advice FROM adviceRest → base-building

# To somebody who was asked nothing of the kind it is no command at all.
--> Maria Lopez <maria@example.com>, 2026-03-24 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-24 12:00
reply: maria@example.com

Not now

book: SELECT COUNT(*) FROM adviceRest → 1
book: SELECT COUNT(*) FROM outbox WHERE template = 'command-answer' AND personID = (SELECT id FROM person WHERE name = 'Maria Lopez') → 0
