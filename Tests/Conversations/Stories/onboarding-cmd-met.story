MET moves the stage, keeps the note and what it tells, and goes back

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: BOOK Maria on Wednesday 6pm

<-- ruth@example.com: command-answer
<-- maria@example.com: talk-booked
<-- ruth@example.com: talk-for-contact
<-- nothing

# Before its hour nobody met there.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:10
subject: NO SHOW Maria

<-- ruth@example.com: command-answer
says: is still to come
<-- nothing

until: 2026-03-05 08:00
<-- maria@example.com: talk-reminder
<-- maria@example.com: talk-reminder

--> Ana Lima <ana@example.org>, 2026-03-05 08:30
subject: MET Maria Lopez: great

<-- ana@example.org: command-answer
says: There is nobody

--> Ruth Okafor <ruth@example.com>, 2026-03-05 09:00
subject: MET Maria: wants to table, knows the Worcester council

<-- ruth@example.com: command-answer
says: met on Wednesday, March 4
says: Your note is kept
says: tabling
book: SELECT state || ' ' || contactSaid FROM booking → met met
book: SELECT stage FROM volunteer → met
book: SELECT words FROM note → wants to table, knows the Worcester council
book: SELECT interests FROM volunteer → ["tabling"]

--> Ruth Okafor <ruth@example.com>, 2026-03-05 09:10
subject: MET Maria

<-- ruth@example.com: command-answer
says: on record already

--> Ruth Okafor <ruth@example.com>, 2026-03-05 09:20
subject: UNDO

<-- ruth@example.com: command-answer
says: Taken back: MET
book: SELECT state || COALESCE(contactSaid, '') FROM booking → booked
book: SELECT stage FROM volunteer → booked
book: SELECT COUNT(*) FROM note → 0
book: SELECT interests FROM volunteer → []

# Not proven.
--> Ruth Okafor <ruth@example.com>, 2026-03-05 09:30
subject: MET Maria on Wednesday: will host
proof: none

<-- ruth@example.com: command-answer
says: You met Maria Lopez
says: on Wednesday, March 4; a note: “will host”
book: SELECT state FROM booking → booked

--> Ruth Okafor <ruth@example.com>, 2026-03-05 09:40
reply: ruth@example.com
proof: none

Yes

<-- ruth@example.com: command-answer
says: met on Wednesday, March 4
book: SELECT state FROM booking → met

--> Ruth Okafor <ruth@example.com>, 2026-03-05 09:50
subject: For Hubkeeper

MET Maria on Monday: nice
NO SHOW Maria

<-- ruth@example.com: command-answer
says: There was no 1-on-1 with Maria Lopez on Monday
says: It is on record that you met Maria Lopez

# Nothing was booked: the stage is set by hand.
--> Carl Diaz <carl@example.com>, 2026-03-05 10:00
subject: Volunteering

I'm Carl Diaz in Worcester, I'd love to help. 508-555-0177

<-- carl@example.com: welcome

--> Ruth Okafor <ruth@example.com>, 2026-03-05 11:00
subject: Met with Carl, can drive people to Boston

<-- ruth@example.com: command-answer
says: Carl Diaz
says: met.
says: Your note is kept
book: SELECT stage || ' ' || (stageSetBy IS NOT NULL) FROM volunteer JOIN person ON id = personID WHERE name = 'Carl Diaz' → met 1

--> Ruth Okafor <ruth@example.com>, 2026-03-05 11:10
subject: undo

<-- ruth@example.com: command-answer
says: Taken back: MET
book: SELECT stage FROM volunteer JOIN person ON id = personID WHERE name = 'Carl Diaz' → new
