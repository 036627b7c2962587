HOURS says when a contact has time, is said back with the zone, and goes back

--> Ruth Okafor <ruth@example.com>, 2026-03-02 09:00
subject: HOURS

<-- ruth@example.com: command-answer
says: You have given no hours
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 09:10
subject: For Hubkeeper

Hi Hubkeeper,

Hours Tuesdays 6 to 8pm, Saturday mornings
not next week
30 minutes, at most 2 a day

Thanks, Ruth

<-- ruth@example.com: command-answer
says: Your hours are Tuesdays 6:00 pm to 8:00 pm and Saturdays 9:00 am to 12:00 pm (Eastern time)
says: none from Monday, March 9 through Sunday, March 15
says: talks of 30 minutes by phone
says: at most 2 talks a day
<-- nothing
book: SELECT COUNT(*) FROM contactHours → 2
book: SELECT fromDay || ' ' || throughDay FROM contactOff → 2026-03-09 2026-03-15
book: SELECT minutes || ' ' || perDay || ' ' || leadHours FROM contactSettings → 30 2 24

# What is weekly replaces the weekly hours; a single day is added, and opens a day without.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 09:20
subject: HOURS Wed 17:00-19:00

<-- ruth@example.com: command-answer
says: Your hours are Wednesdays 5:00 pm to 7:00 pm (Eastern time)
says: none from Monday, March 9
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 09:30
subject: HOURS March 12 10am to noon, Zoom link https://zoom.example.org/j/12, xyzzy plugh

<-- ruth@example.com: command-answer
says: Wednesdays 5:00 pm to 7:00 pm and Thursday, March 12 10:00 am to 12:00 pm
says: by video (https://zoom.example.org/j/12)
says: I could not read “xyzzy plugh”
<-- nothing
book: SELECT group_concat(fromDay || ' ' || throughDay, ', ') FROM contactOff → 2026-03-09 2026-03-11, 2026-03-13 2026-03-15

--> Ruth Okafor <ruth@example.com>, 2026-03-02 09:40
subject: UNDO

<-- ruth@example.com: command-answer
says: Taken back: HOURS
<-- nothing
book: SELECT COUNT(*) FROM contactDay → 0
book: SELECT how || COALESCE(link, '') FROM contactSettings → phone

# Nothing is guessed.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 09:50
subject: HOURS whenever the moon is full

<-- ruth@example.com: command-answer
says: I could not read
says: For example: HOURS Tue 18:00-20:00, Sat 10-12
<-- nothing
book: SELECT COUNT(*) FROM contactHours → 1

# A contact who had gone quiet: HOURS is all it takes.
set: UPDATE contactSettings SET quietSince = 1, quietBecause = 'no word'
--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: HOURS Thu 6-8pm

<-- ruth@example.com: command-answer
says: Thursdays 6:00 pm to 8:00 pm
says: Welcome back
<-- nothing
book: SELECT quietSince IS NULL FROM contactSettings → 1

# Not proven: asked first.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:10
subject: HOURS none
proof: none

<-- ruth@example.com: command-answer
says: We could not tell that you sent this
says: You have no hours any more
<-- nothing
book: SELECT COUNT(*) FROM contactHours → 1

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:20
reply: ruth@example.com
proof: none

YES

<-- ruth@example.com: command-answer
says: You have no hours any more
<-- nothing
book: SELECT COUNT(*) FROM contactHours → 0

# A volunteer has no such command.
--> Maria Lopez <maria@example.com>, 2026-03-02 11:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 12:00
subject: HOURS Tue 6-8pm

<-- maria@example.com: command-answer
says not: Your hours
<-- nothing
book: SELECT COUNT(*) FROM contactHours → 0
