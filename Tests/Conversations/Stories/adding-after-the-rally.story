A contact types a list after a rally, corrects a line with the YES, and takes it all back

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help.

<-- maria@example.com: welcome

--> Ruth Okafor <ruth@example.com>, 2026-03-02 22:00
subject: Saturday

Hi Hubkeeper,

ADD these from the Worcester rally on Saturday:
1. Rose Kelly 508-555-0142 rose@example.net Worcester tabling
2. Maria Lopez, maria@example.com, 508-555-0177
3. Al Dunn 508-555-0120 Auburn
4. jon ames jon@exmaple.com
5. bea@example.net
6. "Silva, Joe" <joe@example.net>; Shrewsburry

Thanks,
Ruth

<-- ruth@example.com: command-answer
says: 3 are new, 1 you already know (Maria Lopez: phone added)
says: line 4 “jon@exmaple.com” (example.com?)
says: line 5 no name
says: 1 has only a phone
says: you wrote their name down at the Worcester rally on Saturday
says: YES adds them
says: Joe Silva, joe@example.net, Shrewsbury
says not: We could not tell
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 1

--> Ruth Okafor <ruth@example.com>, 2026-03-02 22:10
reply: ruth@example.com

4 is jon@example.com yes

<-- ruth@example.com: command-answer
says: Done: 4 added, 1 on record already, completed.
says: The first mails leave on Tue Mar 3, 8:00 AM
says: To take it back: UNDO
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 5
book: SELECT hub.name FROM volunteer JOIN person ON person.id = personID JOIN hub ON hub.id = hubID WHERE person.name = 'Jon Ames' → Worcester
book: SELECT phone FROM person WHERE name = 'Maria Lopez' → 508-555-0177
book: SELECT COUNT(*) FROM person WHERE name = '' → 0

until: 2026-03-03 09:30

<-- rose@example.net: added-by-somebody
says: Hello Rose,
says: Ruth Okafor wrote your name down at the Worcester rally on Saturday
says: Worcester hub
says: Answer NO
<-- jon@example.com: added-by-somebody
<-- joe@example.net: added-by-somebody
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-03 10:00
subject: UNDO

<-- ruth@example.com: command-answer
says: Taken back: ADD THESE
says: 3 mails about it had left already
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 1
book: SELECT COUNT(*) FROM person WHERE name = 'Rose Kelly' → 0
book: SELECT phone FROM person WHERE name = 'Maria Lopez' → NULL
