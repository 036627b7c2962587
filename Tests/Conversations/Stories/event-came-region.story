A walk-in at a region's event goes to the hub of whoever tells

set: INSERT INTO number (id, kind) VALUES (499, 'none')

--> Dana Reyes <dana@example.org>, 2026-03-03 12:00
subject: EVENT hearing on March 6 at 10am at the State House room 428 for the east

<-- dana@example.org: command-answer
says: #500
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-06 13:00
subject: CAME #500: walk-ins Ana Silva <ana.silva@example.com>

<-- ana@example.org: command-answer
says: Ana Silva was there
<-- ana.silva@example.com: added-by-somebody
says: Somerville hub
<-- nothing
book: SELECT hub.name FROM volunteer JOIN hub ON hub.id = hubID → Somerville
