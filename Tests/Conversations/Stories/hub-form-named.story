A hub is begun under a name of its own, in any order of the words

--> Joan Ames <joan@example.com>, 2026-03-02 10:00
subject: I'd love to help

I'm Joan Ames from Salem, I'd love to help. 978-555-0142

<-- joan@example.com: welcome-no-hub
<-- nothing

--> Joan Ames <joan@example.com>, 2026-03-02 11:00
subject: START HUB North Shore for Salem and Worcester

<-- joan@example.com: command-answer
says: The North Shore hub
<-- dana@example.org: hub-started
<-- nothing
book: SELECT COUNT(*) FROM hub WHERE name = 'North Shore' → 1

--> Joan Ames <joan@example.com>, 2026-03-02 12:00
subject: Another

Hi there! A few of us want to start a new hub here in Lynn, called Lynn for All.

<-- joan@example.com: command-answer
says: The Lynn for All hub
<-- dana@example.org: hub-started
says not: > there
<-- nothing
book: SELECT area.town FROM hubArea AS area JOIN hub ON hub.id = hubID WHERE name = 'Lynn for All' → Lynn

# To find a group is no wish for one.
--> Pia Melo <pia@example.org>, 2026-03-03 10:00
subject: Olá

Olá, sou Pia Melo de Fall River, 508-555-0190. Queremos começar um grupo em Fall River.

<-- pia@example.org: command-answer
says: Fall River
<-- dana@example.org: hub-started
<-- nothing
book: SELECT COUNT(*) FROM hub WHERE name = 'Fall River' AND status = 'forming' → 1

# Whoever leaves, leaves the team a line; whoever's hub is closed hears of it.
--> Pia Melo <pia@example.org>, 2026-03-04 10:00
subject: STOP

<-- pia@example.org: stopped
<-- dana@example.org: coordinator-note
says: Fall River: who was forming it has left
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-05 10:00
subject: RETIRE North Shore

<-- dana@example.org: command-answer
<-- joan@example.com: hub-news
says: does not go on forming
<-- nothing
