What a forming hub writes and nobody can read is said back, a coordinator helps, and the list goes on

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

# Half of it is understood; a condition is nobody's yes.
--> Joan Ames <joan@example.com>, 2026-03-03 10:00
reply: joan@example.com

Our contact is Rosa Diaz.
We agree if the bylaws of our church allow it.
The parrot sings on the roof.

<-- joan@example.com: hub-checklist
says: Contact for new people: Rosa Diaz.
says: What is Rosa Diaz's mail address?
says: “We agree if the bylaws of our church allow it.”
says: “The parrot sings on the roof.”
says: Dana Reyes of the GO! Team reads it
<-- dana@example.org: handed-over
says: The parrot sings on the roof
says: the checklist of the Salem hub
<-- nothing
book: SELECT agreedAt IS NULL FROM hubForming → 1

# Though a person has the conversation, the list is answered.
--> Joan Ames <joan@example.com>, 2026-03-04 10:00
reply: joan@example.com hub-checklist

The contact is Rosa Diaz, rosa@example.net. We haven't got a plan yet.

<-- joan@example.com: hub-checklist
says: Rosa Diaz (rosa@example.net)
says: 4 stays open for now
<-- nothing
book: SELECT COUNT(*) FROM hubFormingContact → 1

# A meeting without a time is asked about once, and the answer completes it.
--> Joan Ames <joan@example.com>, 2026-03-05 10:00
reply: joan@example.com hub-checklist

We'll have a monthly meeting on the second Thursday.

<-- joan@example.com: hub-checklist
says: at what time, and where?
<-- dana@example.org: hand-over-reminder
<-- nothing

--> Joan Ames <joan@example.com>, 2026-03-05 11:00
reply: joan@example.com hub-checklist

At 6:30 pm at the Salem library.

<-- joan@example.com: hub-checklist
says: the second Thursday of each month at 6:30 pm
<-- nothing

# The last answer goes back, and only that.
--> Joan Ames <joan@example.com>, 2026-03-05 11:10
reply: joan@example.com hub-checklist

UNDO

<-- joan@example.com: command-answer
says: Taken back: CHECKLIST
<-- nothing
book: SELECT COUNT(*) FROM hubMeeting JOIN hub ON hub.id = hubID WHERE name = 'Salem' → 0
book: SELECT COUNT(*) FROM hubFormingContact → 1

# Somebody else with a forwarded mail ticks nothing.
--> Max Roe <max@example.net>, 2026-03-06 10:00
reply: joan@example.com hub-checklist

5 yes

<-- joan@example.com: confirm-second-address
<-- nothing
book: SELECT agreedAt IS NULL FROM hubForming → 1
