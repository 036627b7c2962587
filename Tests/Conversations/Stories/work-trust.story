Nobody logs work in a contact's name, and volunteers have no hub's books

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
proof: none
subject: LOG tabling on Saturday: 42 signatures

<-- ruth@example.com: command-answer
says: Log tabling
<-- nothing
book: SELECT COUNT(*) FROM deed → 0

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:30
proof: none
reply: ruth@example.com

YES

<-- ruth@example.com: command-answer
says: Filed: tabling on Saturday, February 28: 42 signatures
<-- nothing
book: SELECT COUNT(*) FROM deed → 1

# FORGET ME leaves the hub its deed, without who told of it.
set: UPDATE deed SET words = 'LOG tabling'
--> Rose Kelly <rose@example.com>, 2026-03-02 11:00
subject: I want to help

Hi, I'm Rose Kelly from Worcester and I'd like to help. 508-555-0142

<-- rose@example.com: welcome
set: UPDATE deed SET personID = (SELECT id FROM person WHERE name = 'Rose Kelly')
--> Rose Kelly <rose@example.com>, 2026-03-02 12:00
subject: FORGET ME

<-- rose@example.com: command-answer
--> Rose Kelly <rose@example.com>, 2026-03-02 12:30
reply: rose@example.com

YES

book: SELECT COUNT(*) || COALESCE(words, '-') || COALESCE(personID, '-') FROM deed → 1--
