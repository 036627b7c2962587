What comes to a hub's own address is a sign-up with that hub, or a question for its contacts

# Arlington lies between two hubs: who writes to one's address is not asked which.
--> Tess Wood <tess@example.com>, 2026-03-02 10:00
subject: Volunteering
To: hub+hub-somerville@example.org

I'm Tess Wood in Arlington and want to help. 781-555-0177

<-- tess@example.com: welcome
says: Somerville hub
<-- nothing
book: SELECT hub.name FROM volunteer JOIN hub ON hub.id = hubID JOIN person ON person.id = personID WHERE person.name = 'Tess Wood' → Somerville

--> Ed Moss <ed@example.com>, 2026-03-02 11:00
subject: Question
To: hub+hub-somerville@example.org

When is your next film night?

<-- ana@example.org: handed-over
says: When is your next film night?
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-02 12:00
reply: ana@example.org

On the 20th, come along!

<-- ed@example.com: passed-on
says: On the 20th, come along!
<-- nothing

# A hub that is no more has no address: the GO! Team reads it.
--> Dana Reyes <dana@example.org>, 2026-03-03 10:00
subject: RETIRE Cambridge

<-- dana@example.org: command-answer
says: is retired
<-- omar@example.net: hub-news
<-- nothing

--> Ed Moss <ed@example.com>, 2026-03-03 11:00
subject: Another question
To: hub+hub-cambridge@example.org

Where do you meet?

<-- dana@example.org: handed-over
says: Where do you meet?
<-- nothing

# A contact's own name stands in the directory only by their word, and STOP takes it out.
--> Ana Lima <ana@example.org>, 2026-03-04 10:00
subject: LIST me as Ana L., ana@example.org

<-- ana@example.org: command-answer
says: Everybody may read “Ana L., ana@example.org”
<-- nothing
book: SELECT name || ' ' || address FROM hubListing → Ana L. ana@example.org

--> Ana Lima <ana@example.org>, 2026-03-04 10:10
subject: LIST me as Ana, joe@example.org

<-- ana@example.org: command-answer
says: only your own address can be listed
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-04 10:20
subject: UNDO

<-- ana@example.org: command-answer
says: Taken back: LIST ME
<-- nothing
book: SELECT COUNT(*) FROM hubListing → 0

--> Ana Lima <ana@example.org>, 2026-03-04 10:30
subject: LIST me as Ana

<-- ana@example.org: command-answer
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-05 10:00
subject: STOP

<-- ana@example.org: stopped
says: your name in the public directory
<-- dana@example.org: contact-quiet
<-- dana@example.org: operator-note
<-- nothing
book: SELECT COUNT(*) FROM hubListing → 0
