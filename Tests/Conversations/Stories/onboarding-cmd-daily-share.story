DAILY, AT ONCE and SHARE set how a contact hears and what is seen of them

--> Ruth Okafor <ruth@example.com>, 2026-03-02 09:00
subject: For Hubkeeper

Daily at 18:00
daily weekdays

<-- ruth@example.com: command-answer
says: comes at 6:00 pm (Eastern time), every day
says: comes at 6:00 pm (Eastern time), on weekdays
<-- nothing
book: SELECT dailyAt || ' ' || dailyDays || ' ' || isAtOnce FROM contactSettings → 1080 weekdays 0

--> Ruth Okafor <ruth@example.com>, 2026-03-02 09:10
subject: at once

<-- ruth@example.com: command-answer
says: News comes to you as it happens
<-- nothing
book: SELECT isAtOnce FROM contactSettings → 1

--> Ruth Okafor <ruth@example.com>, 2026-03-02 09:20
subject: UNDO

<-- ruth@example.com: command-answer
says: Taken back: AT ONCE
<-- nothing
book: SELECT isAtOnce FROM contactSettings → 0

--> Ruth Okafor <ruth@example.com>, 2026-03-02 09:30
subject: DAILY at the crack of dawn

<-- ruth@example.com: command-answer
says not: comes at
<-- nothing

# No number on record: nothing to share yet.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 09:40
subject: SHARE phone

<-- ruth@example.com: command-answer
says: I have no number of yours
<-- nothing

set: UPDATE person SET phone = '508-555-0001' WHERE name = 'Ruth Okafor'
--> Ruth Okafor <ruth@example.com>, 2026-03-02 09:50
subject: Share my phone and address
proof: none

<-- ruth@example.com: command-answer
says: We could not tell
says: sees your number 508-555-0001 and your address ruth@example.com
<-- nothing
book: SELECT sharesPhone FROM contactSettings → 0

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
reply: ruth@example.com
proof: none

YES

<-- ruth@example.com: command-answer
says: sees your number 508-555-0001 and your address ruth@example.com
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 10:10
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: BOOK Maria on Friday 6pm

<-- ruth@example.com: command-answer
<-- maria@example.com: talk-booked
says: Ruth's number is 508-555-0001.
says: Ruth's address is ruth@example.com.
<-- ruth@example.com: talk-for-contact
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:10
subject: SHARE nothing

<-- ruth@example.com: command-answer
says: sees neither your number nor your address
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:20
subject: RESCHEDULE Maria to Friday 7pm

<-- ruth@example.com: command-answer
<-- maria@example.com: talk-booked
says not: 508-555-0001
says not: Ruth's address
<-- ruth@example.com: talk-for-contact
<-- nothing
