BOOK for somebody whom no mail reaches, who is under 18, or who is one of two

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 11:00
subject: STOP

<-- maria@example.com: stopped
<-- nothing

# They said STOP: the contact's calendar has it, and nothing goes to them.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:00
subject: BOOK Maria Lopez on Friday 6pm

<-- ruth@example.com: command-answer
says: Booked: #
says: Maria Lopez said STOP and gets no mail from here, so please call them: 508-555-0142
<-- ruth@example.com: talk-for-contact
<-- nothing

# Two of one name: which?
--> Maria Lopez <maria2@example.com>, 2026-03-02 13:00
subject: Volunteering

I'm Maria Lopez in Auburn and I want to help with tabling. 508-555-0300

<-- maria2@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 13:10
subject: BOOK Maria Lopez on Thursday 6pm

<-- ruth@example.com: command-answer
says: Several fit “Maria Lopez”
says: Auburn
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 13:20
reply: ruth@example.com

the one in Auburn

<-- ruth@example.com: command-answer
says: Booked: #
<-- maria2@example.com: talk-booked
<-- ruth@example.com: talk-for-contact
<-- nothing

# Two days that the words may mean: which?
--> Ruth Okafor <ruth@example.com>, 2026-03-02 13:30
subject: BOOK #999999 on Friday 6pm

<-- ruth@example.com: command-answer
says: There is nobody
<-- nothing

# A person under 18 is a coordinator's, who books nothing here either.
set: UPDATE person SET isMinor = 1 WHERE id = (SELECT personID FROM personAddress JOIN address ON address.id = addressID WHERE address = 'maria2@example.com')
--> Dana Reyes <dana@example.org>, 2026-03-02 14:00
subject: BOOK maria2@example.com on Wednesday 6pm

<-- dana@example.org: command-answer
says: is under 18
<-- nothing

# Who wants a number that is no number: a volunteer has no BOOK.
--> Maria Lopez <maria2@example.com>, 2026-03-02 15:00
subject: BOOK Ruth on Friday 5pm

<-- maria2@example.com: command-answer
says not: Booked
<-- nothing
