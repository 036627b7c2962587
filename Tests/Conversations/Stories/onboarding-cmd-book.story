BOOK puts a 1-on-1 at any time that is free, or moves the one to come; both get an invitation

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:00
subject: BOOK Maria on Friday 6pm

<-- ruth@example.com: command-answer
says: Booked: #
says: Friday, March 6 at 6:00 pm (Eastern time)
says: You call Maria Lopez at 508-555-0142
<-- maria@example.com: talk-booked
says: Friday, March 6 at 6:00 pm
says: Ruth calls you at 508-555-0142
has file: invite.ics
<-- ruth@example.com: talk-for-contact
has file: invite.ics
<-- nothing
book: SELECT stage FROM volunteer → booked
book: SELECT COUNT(*) FROM bookingCell → 2

# The same again is said to be so; another time moves it.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:10
subject: Book Maria Lopez for Friday at 6pm

<-- ruth@example.com: command-answer
says: That is booked so already
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:20
subject: please book Maria Saturday 10am at the public library

<-- ruth@example.com: command-answer
says: Moved: #
says: Saturday, March 7 at 10:00 am
<-- maria@example.com: talk-booked
says: It is moved.
says: in person: the public library
<-- ruth@example.com: talk-for-contact
<-- nothing
book: SELECT group_concat(state || ' ' || how || ' ' || sequence, ', ') FROM booking → moved phone 0, booked inPerson 1
book: SELECT COUNT(*) FROM bookingCell → 2

# Somebody else at that time, for them or for the contact: taken.
--> Carl Diaz <carl@example.com>, 2026-03-02 13:00
subject: Volunteering

I'm Carl Diaz in Worcester, I'd love to help. 508-555-0177

<-- carl@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 13:10
subject: For Hubkeeper

BOOK Carl on Saturday 10:15am
BOOK Carl on yesterday 6pm
BOOK Carl on Friday
BOOK Carl at 6pm
BOOK Zoe on Friday 6pm
BOOK Carl on February 3 at 6pm

<-- ruth@example.com: command-answer
says: is taken by #
says: is past
says: At what time?
says: On which day?
says: There is nobody “Zoe”
says: would be in 2027
<-- nothing
book: SELECT COUNT(*) FROM booking → 2

# Another hub's contact: not there.
--> Ana Lima <ana@example.org>, 2026-03-02 13:20
subject: BOOK Carl Diaz on Friday 6pm

<-- ana@example.org: command-answer
says: There is nobody
says not: 508-555
<-- nothing

# Not proven.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 13:30
subject: BOOK Carl on Thursday 5pm by video
proof: none

<-- ruth@example.com: command-answer
says: We could not tell that you sent this
says: a 1-on-1 with you on Thursday, March 5 at 5:00 pm
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 13:40
reply: ruth@example.com
proof: none

yes

<-- ruth@example.com: command-answer
says: I know no link of yours
<-- carl@example.com: talk-booked
says: by video; Ruth sends you the link
<-- ruth@example.com: talk-for-contact
<-- nothing

# A coordinator books for the hub's contact, and hears no more than that it is booked.
--> Dana Reyes <dana@example.org>, 2026-03-02 14:00
subject: BOOK Carl Diaz on March 12 at 7pm

<-- dana@example.org: command-answer
says: Moved
says: Carl Diaz with Ruth Okafor on Thursday, March 12 at 7:00 pm
<-- carl@example.com: talk-booked
<-- ruth@example.com: talk-for-contact
<-- nothing
