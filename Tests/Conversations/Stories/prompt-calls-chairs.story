PROMPT calls to the chairs of a committee shows the chairs, wherever the line names them

set: INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links) VALUES ('ocd-person/1', 'Helen Marsh', 'Helen', 'Marsh', '', 'house', '34th Middlesex', '', ''), ('ocd-person/5', 'Iris Boone', 'Iris', 'Boone', '', 'senate', 'Second Middlesex', '', ''), ('ocd-person/9', 'Carla Stone', 'Carla', 'Stone', '', 'house', '1st Barnstable', '', '')
set: INSERT INTO office (legislator, kind, address, voice, fax) VALUES ('ocd-person/1', 'capitol', 'Room 443, State House, Boston', '617-555-0101', ''), ('ocd-person/5', 'capitol', 'Room 424, State House, Boston', '617-555-0105', ''), ('ocd-person/9', 'capitol', 'Room 1, State House, Boston', '617-555-0109', '')
set: INSERT INTO committeeSeat (committee, chamber, legislator, role) VALUES ('Joint Committee on Health Care Financing', 'joint', 'ocd-person/9', 'chair')

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help with calls. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 09:00
subject: TOPIC insulin: https://example.org/i; It costs too much; good until March 20

<-- dana@example.org: command-answer

--> Dana Reyes <dana@example.org>, 2026-03-03 09:05
subject: PROMPT calls to volunteers in Somerville about #insulin by Friday, chairs of Health Care Financing

<-- dana@example.org: call-prompt
says: Carla Stone
says not: Helen Marsh

--> Dana Reyes <dana@example.org>, 2026-03-03 09:10
subject: PROMPT calls to volunteers in Somerville about #insulin by Friday to the chairs of Health Care Financing

<-- dana@example.org: call-prompt
says: Carla Stone
says not: Helen Marsh
