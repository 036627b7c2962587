NO SHOW by a contact alone brings the softest mail; nobody is called a no-show whose word stands against it

--> Ruth Okafor <ruth@example.com>, 2026-03-02 09:00
subject: HOURS Tue 6-8pm, Sat 10-12

<-- ruth@example.com: command-answer
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: BOOK Maria on Wednesday 6pm

<-- ruth@example.com: command-answer
<-- maria@example.com: talk-booked
<-- ruth@example.com: talk-for-contact
<-- nothing

until: 2026-03-05 06:00
<-- maria@example.com: talk-reminder
<-- maria@example.com: talk-reminder

--> Ruth Okafor <ruth@example.com>, 2026-03-05 10:00
subject: No show Maria Lopez

<-- ruth@example.com: command-answer
says: it seems we missed each other
<-- maria@example.com: talk-times
says: it seems we missed each other
says: 1
book: SELECT state || ' ' || contactSaid FROM booking → missed missed
book: SELECT stage FROM volunteer → offered

--> Ruth Okafor <ruth@example.com>, 2026-03-05 10:10
subject: NO-SHOW Maria

<-- ruth@example.com: command-answer
says: on record already

--> Ruth Okafor <ruth@example.com>, 2026-03-05 10:20
subject: UNDO

<-- ruth@example.com: command-answer
says: Taken back: NO SHOW
book: SELECT state || COALESCE(contactSaid, '') FROM booking → booked
book: SELECT COUNT(*) FROM offer WHERE state = 'open' → 0

# The volunteer said that they talked: nothing goes to them, a coordinator looks at it.
set: UPDATE booking SET volunteerSaid = 'talked'
--> Ruth Okafor <ruth@example.com>, 2026-03-05 11:00
subject: NO SHOW Maria

<-- ruth@example.com: command-answer
says: Maria Lopez wrote that you did talk
<-- dana@example.org: coordinator-note
says: Maria Lopez says that they talked
says: Ruth Okafor says that they did not
book: SELECT state FROM booking → unknown

# The volunteer said that nobody called, and the contact that they met.
set: UPDATE booking SET volunteerSaid = 'nobodyCalled', contactSaid = NULL
--> Ruth Okafor <ruth@example.com>, 2026-03-05 12:00
subject: MET Maria: nice talk

<-- ruth@example.com: command-answer
says: Maria Lopez wrote that nobody called
book: SELECT state FROM booking → unknown

# Whom no mail reaches is called.
set: UPDATE booking SET volunteerSaid = NULL, contactSaid = NULL, state = 'booked'
set: INSERT INTO suppression (addressID, degree, reason, since) SELECT id, 'all', 'stop', 1 FROM address WHERE address = 'maria@example.com'
--> Ruth Okafor <ruth@example.com>, 2026-03-05 13:00
subject: NO SHOW Maria on Wednesday

<-- ruth@example.com: command-answer
says: said STOP and gets no mail from here, so please call them: 508-555-0142
book: SELECT state FROM booking → missed
