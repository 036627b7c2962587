A hub's tabling is filed under outreach, changed by its number, listed, and taken back

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: LOG tabling on Saturday at the farmers market in Worcester: 42 signatures, 3 new volunteers

<-- ruth@example.com: command-answer
says: Filed: tabling on Saturday, February 28 in Worcester (farmers market): 3 new volunteers, 42 signatures
says: under outreach and coalition building, as #
says: of the Worcester hub
<-- nothing
book: SELECT kind || ' ' || area || ' ' || town || ' ' || place || ' ' || day FROM deed → tabling outreach Worcester farmers market 20512
book: SELECT group_concat(unit || ' ' || number) FROM (SELECT * FROM deedCount ORDER BY unit) → new volunteers 3,signatures 42

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: A correction

LOG #{#deed 1}: 52 signatures

<-- ruth@example.com: command-answer
says: is now tabling on Saturday, February 28
says: 52 signatures
says: Area: outreach and coalition building
<-- nothing
book: SELECT kind || ' ' || (SELECT number FROM deedCount WHERE unit = 'signatures') FROM deed → tabling 52

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:30
subject: UNDO

<-- ruth@example.com: command-answer
<-- nothing
book: SELECT number FROM deedCount WHERE unit = 'signatures' → 42

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:00
subject: Last week

LOG Fix It night on Thursday with a dozen of us
LOG lobby visit to our Rep yesterday, 4 of us

<-- ruth@example.com: command-answer
says: Filed: Fix It night on Thursday, February 26: 12 people
says: under internal education and leadership development
says: Filed: lobby visit on Sunday, March 1: 4 people
says: under campaigns and lobbying
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 13:00
subject: LOG

<-- ruth@example.com: command-answer
says: The last 3 things logged by the Worcester hub
says: lobby visit on Sunday, March 1: 4 people — campaigns and lobbying
says: tabling on Saturday, February 28 in Worcester (farmers market)
<-- nothing

# Another hub's work is not there for others.
--> Omar Haddad <omar@example.net>, 2026-03-02 14:00
subject: WORK

<-- omar@example.net: command-answer
says: Nothing is logged yet
says not: tabling on Saturday, February 28
<-- nothing

--> Omar Haddad <omar@example.net>, 2026-03-02 14:05
subject: Mine?

LOG #{#deed 1}: 2 signatures

<-- omar@example.net: command-answer
says: is nothing that your hub logged
<-- nothing

# UNDO takes the last line of the mail back, and no more.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 15:00
subject: UNDO

<-- ruth@example.com: command-answer
<-- nothing
book: SELECT group_concat(kind) FROM (SELECT kind FROM deed ORDER BY id) → tabling,Fix It night
