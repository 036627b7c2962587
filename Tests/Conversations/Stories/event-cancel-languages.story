CANCELAR and DESMARQUE call an event off by its number

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Ana Lima <ana@example.org>, 2026-03-03 12:00
subject: EVENT film screening on March 6 at 7pm at Somerville Library

<-- ana@example.org: command-answer
says: #500
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 12:10
subject: EVENT tabling on March 14 at 10am at Davis Square

<-- ana@example.org: command-answer
says: #501
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-04 12:00
subject: CANCELAR #500: hielo en la calle

<-- ana@example.org: command-answer
says: Called off: #500
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-04 12:10
subject: DESMARQUE #501

<-- ana@example.org: command-answer
says: Called off: #501
<-- nothing
book: SELECT group_concat(state || COALESCE(cancelWords, '')) FROM (SELECT * FROM event ORDER BY id) → cancelledhielo en la calle,cancelled
