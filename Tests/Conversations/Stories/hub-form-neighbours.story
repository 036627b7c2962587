Hubs in one House district are told of each other, and asked to coordinate

# Medford's hub is Somerville's, whose House districts Cambridge has a part of.
--> Dana Reyes <dana@example.org>, 2026-03-02 10:00
subject: For Hubkeeper

START HUB East Cambridge in Cambridge

<-- dana@example.org: command-answer
says: The East Cambridge hub
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 10:10
subject: MAKE Rosa Diaz rosa@example.net contact of East Cambridge

<-- dana@example.org: command-answer
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 10:20
reply: dana@example.org

Yes

<-- dana@example.org: command-answer
<-- rosa@example.net: new-role
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 10:30
subject: DESIGNATE East Cambridge: they have met for years

<-- dana@example.org: command-answer
says: is designated
says: In the same House district: Cambridge
says: asked to coordinate
<-- rosa@example.net: hub-starter-kit
<-- rosa@example.net: hub-neighbours
says: Cambridge
says: Omar Haddad
says: hub+hub-cambridge@example.org
says not: omar@example.net
<-- omar@example.net: hub-neighbours
says: East Cambridge
says: Rosa Diaz
says: hub+hub-east-cambridge@example.org
<-- ana@example.org: hub-neighbours
says: East Cambridge
<-- nothing

--> Rosa Diaz <rosa@example.net>, 2026-03-03 10:00
subject: CONTACTS

<-- rosa@example.net: command-answer
says: In a House district with the East Cambridge hub: Cambridge
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-03 10:10
subject: HUBS designated

<-- dana@example.org: command-answer
says: same district: 
<-- nothing
