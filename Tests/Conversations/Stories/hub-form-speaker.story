A speaker is asked for: the GO! Team owns the question and is reminded, and the asker hears when the answer is owed

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: ASK speaker for May

<-- ruth@example.com: command-answer
says: Asked for a speaker for May
says: the GO! Team owes you an answer by Thursday, March 5
<-- dana@example.org: handed-over
says: ASK speaker for May
says: the Worcester hub asks for a speaker for May
<-- nothing

# The team is reminded, not the contact.
until: 2026-03-04 18:00
<-- dana@example.org: hand-over-reminder
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-04 18:30
reply: dana@example.org

Yes, Tim comes on May 12.

<-- ruth@example.com: passed-on
says: Tim comes on May 12
<-- nothing

# In the thread of a checklist, in other words.
--> Joan Ames <joan@example.com>, 2026-03-09 10:00
subject: START HUB in Salem

<-- joan@example.com: command-answer
<-- dana@example.org: hub-started
<-- nothing

--> Joan Ames <joan@example.com>, 2026-03-09 11:00
reply: joan@example.com

can we get a speaker for May

<-- joan@example.com: hub-checklist
says: Asked for a speaker for May
says: I keep reminding them, not you
<-- dana@example.org: handed-over
says: the Salem hub asks for a speaker for May
<-- nothing

--> Joan Ames <joan@example.com>, 2026-03-10 11:00
reply: joan@example.com hub-checklist

Contact: me

<-- joan@example.com: hub-checklist
says: Contact for new people: Joan Ames
<-- nothing

# Asked by mistake.
--> Ruth Okafor <ruth@example.com>, 2026-03-11 10:00
subject: ASK film for our meeting on April 7

<-- ruth@example.com: command-answer
says: Asked for the film for our meeting on April 7
<-- dana@example.org: handed-over
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-11 10:10
subject: UNDO

<-- ruth@example.com: command-answer
says: Taken back: ASK SPEAKER
<-- nothing
