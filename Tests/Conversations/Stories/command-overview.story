HUBS, COVERAGE and STATUS of the own region, in numbers

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 11:00
subject: HUBS

<-- dana@example.org: command-answer
says: 3 hubs: 3 designated
says: Ruth Okafor; 1 person
says not: Northampton
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 11:10
subject: For Hubkeeper

hubs in the east designated
paused hubs
HUBS in the west

<-- dana@example.org: command-answer
says: 3 hubs in the east: 3 designated
says: There is no paused hub yet
says: You look after the east
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 11:20
subject: COVERAGE

<-- dana@example.org: command-answer
says: with a hub
says: The aim is at least one hub in each
says: 7th Essex
says not: 1st Hampshire
<-- nothing

--> Lee Park <lee@example.net>, 2026-03-02 11:30
subject: For Hubkeeper

coverage of the senate in Western Mass
Coverage of Northampton
coverage of Worcester

<-- lee@example.net: command-answer
says: State Senate district
says: 1st Hampshire (House)
says: There is no hub “Worcester”
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 11:40
subject: status please

<-- dana@example.org: command-answer
says: 1: 1 new
says: 3 designated
says: in 24 hours
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:50
subject: STATUS

<-- ruth@example.com: command-answer
says not: Hubs
<-- nothing
