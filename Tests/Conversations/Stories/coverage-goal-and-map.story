COVERAGE says how near the aim is, where a hub is nearest to possible, and draws a map

set: INSERT INTO boundary (chamber, district, rings) VALUES ('house', '7th Essex', '-709500 425300 -708600 425300 -708600 424900 -709500 424900')

--> Nia Bell <nia@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Nia Bell in Salem, glad to help. 978-555-0142

<-- nia@example.com: welcome-no-hub
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 11:00
subject: COVERAGE

<-- dana@example.org: command-answer
says: districts have a hub.
says: The aim is at least one hub in each
says: volunteers, no hub
says: 7th Essex
says: 1 volunteer
says: The rank counts volunteers there
has file: coverage.png
<-- nothing

# By region and by county, and of the east's coordinator nothing of the west.
--> Dana Reyes <dana@example.org>, 2026-03-02 11:10
subject: For Hubkeeper

COVERAGE east
coverage of Essex county
COVERAGE west

<-- dana@example.org: command-answer
says: in the east
says: in Essex County
says: You look after the east
says not: 1st Hampshire
<-- nothing
