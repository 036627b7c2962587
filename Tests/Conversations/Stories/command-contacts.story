Contacts of the own hub come with their address, those of others by name; coordinators see their region

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: CONTACTS

<-- ruth@example.com: command-answer
says: Ruth Okafor
says: ruth@example.com
says: Ana Lima
says not: ana@example.org
says not: june@example.org
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:10
subject: Contactos de Cambridge

<-- ruth@example.com: command-answer
says: Omar Haddad
says not: omar@example.net
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 10:20
subject: CONTACTS

<-- dana@example.org: command-answer
says: ana@example.org
says: June Whitman
says not: june@example.org
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 10:30
subject: CONTACTS of Atlantis

<-- dana@example.org: command-answer
says: There is no hub
<-- nothing

# What a coordinator takes is said first, also that it is the last one.
--> Dana Reyes <dana@example.org>, 2026-03-02 11:00
subject: REMOVE omar@example.net from Cambridge

<-- dana@example.org: command-answer
says: its last contact
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 11:10
reply: dana@example.org

YES

<-- dana@example.org: command-answer
says: is no contact of the Cambridge hub
<-- omar@example.net: hub-news
says: You are no contact of the Cambridge hub any more
<-- nothing
book: SELECT COUNT(*) FROM role JOIN hub ON scope = CAST(hub.id AS TEXT) WHERE hub.name = 'Cambridge' → 0

--> Dana Reyes <dana@example.org>, 2026-03-02 11:20
subject: UNDO

<-- dana@example.org: command-answer
says: Taken back: REMOVE
<-- nothing
book: SELECT COUNT(*) FROM role JOIN hub ON scope = CAST(hub.id AS TEXT) WHERE hub.name = 'Cambridge' → 1

--> Dana Reyes <dana@example.org>, 2026-03-02 11:30
subject: REMOVE Ruth from Cambridge

<-- dana@example.org: command-answer
says: is no contact of the Cambridge hub
says: Omar Haddad
<-- nothing

# A region's coordinator gives their own region, and not the state.
--> Dana Reyes <dana@example.org>, 2026-03-03 10:00
subject: For Hubkeeper

MAKE Ana Lima coordinator of the state
MAKE Ana Lima a coordinator of Eastern Mass
MAKE nobody@example.com contact of Worcester

<-- dana@example.org: command-answer
says: Only a coordinator of the state
says: Ana Lima
says: becomes a coordinator of the east
says: nobody@example.com is none of your people
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 10:10
reply: dana@example.org

YES

<-- dana@example.org: command-answer
says: is a coordinator of the east
<-- ana@example.org: new-role
says: a coordinator of Eastern Massachusetts
says: DESIGNATE
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-03 11:00
subject: REMOVE Ana Lima as coordinator of the east

<-- ana@example.org: command-answer
says: is no coordinator of the east any more
says: Answer YES
<-- nothing
