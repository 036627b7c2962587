Once a hub is designated nobody is reminded of its checklist, and who began it gets the kit

--> Joan Ames <joan@example.com>, 2026-03-02 10:00
subject: I'd love to help

I'm Joan Ames from Salem, I'd love to help. 978-555-0142

<-- joan@example.com: welcome-no-hub
<-- nothing

--> Joan Ames <joan@example.com>, 2026-03-02 11:00
subject: START HUB in Salem

<-- joan@example.com: command-answer
<-- dana@example.org: hub-started
<-- nothing

--> Joan Ames <joan@example.com>, 2026-03-02 12:00
reply: joan@example.com

1. We will table at the Salem fair on March 7
2. Contact: Nia Bell, nia@example.org
3. Monthly potluck, 2nd Sunday at 4pm at the Salem church

<-- joan@example.com: hub-checklist
says: Your first event: tabling, Saturday, March 7
says: Nia Bell

--> Joan Ames <joan@example.com>, 2026-03-08 09:00
reply: joan@example.com

The tabling at the fair went great, 25 people stopped and 14 signed

<-- joan@example.com: hub-checklist
says: tabling, Saturday, March 7, 25 people
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-08 12:00
subject: DESIGNATE Salem: they know the town

<-- dana@example.org: command-answer
--> Dana Reyes <dana@example.org>, 2026-03-08 12:10
reply: dana@example.org

Yes

<-- dana@example.org: command-answer
says: is designated
<-- nia@example.org: new-role
<-- nia@example.org: hub-starter-kit
says not: a plan begun
<-- joan@example.com: hub-starter-kit
says: thank you for beginning it
says: Nia Bell welcomes the new people of Salem
<-- nothing

until: 2026-04-20 18:00
<-- nothing
