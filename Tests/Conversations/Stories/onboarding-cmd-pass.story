PASS gives a person with what is booked to somebody else, without a word but who calls

set: INSERT INTO role SELECT 'contact', (SELECT id FROM hub WHERE name = 'Worcester'), personID, addressID, 1767268800001 FROM role WHERE personID = (SELECT id FROM person WHERE name = 'June Whitman')
--> Ruth Okafor <ruth@example.com>, 2026-03-02 09:00
subject: HOURS Tue 6-8pm, Sat 10-12

<-- ruth@example.com: command-answer
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
says: Ruth would like
<-- nothing

# An open offer: the other has the same hours, so nothing is written to anybody but the other.
set: INSERT INTO contactHours SELECT id, 1, 1080, 1200 FROM person WHERE name = 'June Whitman'
--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: PASS Maria to June Whitman

<-- ruth@example.com: command-answer
says: is with June Whitman now
says: The times that are offered stand
says: Nothing was written to Maria Lopez
<-- june@example.org: coordinator-note
says: Ruth Okafor gives you Maria Lopez
<-- nothing
book: SELECT name FROM offer JOIN person ON person.id = contactID → June Whitman

--> Maria Lopez <maria@example.com>, 2026-03-02 12:00
reply: maria@example.com

March 10

<-- maria@example.com: talk-booked
says: June calls you
<-- june@example.org: talk-for-contact
<-- nothing

# A talk that is booked: the volunteer hears who calls, and nothing else.
--> June Whitman <june@example.org>, 2026-03-02 13:00
subject: PASS Maria Lopez to Ruth Okafor

<-- june@example.org: command-answer
says: Ruth Okafor holds the 1-on-1 on Tuesday, March 10 at 6:00 pm (Eastern time)
says: Maria Lopez is told who calls.
<-- maria@example.com: talk-booked
says: Ruth, not June, meets you
<-- ruth@example.com: talk-for-contact
<-- june@example.org: talk-for-contact
says: It is with somebody else now.
<-- nothing
book: SELECT COUNT(DISTINCT volunteerUID) || ' ' || COUNT(DISTINCT contactUID) FROM booking → 1 2

# The coordinator has something else then: other times.
--> Dana Reyes <dana@example.org>, 2026-03-02 13:30
subject: HOURS Mondays 5-7pm

<-- dana@example.org: command-answer
says: You are the contact of no hub
<-- nothing

set: INSERT INTO absence (personID, "from", until) SELECT id, 1773000000000, 1774000000000 FROM person WHERE name = 'Dana Reyes'
--> Ruth Okafor <ruth@example.com>, 2026-03-02 14:00
subject: PASS Maria to the coordinator

<-- ruth@example.com: command-answer
says: Dana Reyes has something else on Tuesday, March 10
says: is called off
<-- maria@example.com: talk-cancelled
<-- maria@example.com: talk-times
<-- ruth@example.com: talk-for-contact
says: Called off
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 14:10
subject: For Hubkeeper

PASS Maria to Nobody Known
PASS Zoe to June Whitman

<-- ruth@example.com: command-answer
says: There is no contact or coordinator “Nobody Known”
says: There is nobody “Zoe”
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-02 14:20
subject: PASS Maria Lopez to Ana Lima

<-- ana@example.org: command-answer
says: There is nobody
<-- nothing

# Not proven.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 14:30
subject: PASS Maria to June Whitman
proof: none

<-- ruth@example.com: command-answer
says: We could not tell
says: goes to June Whitman
<-- nothing
