People go to their town's hub, whose contact is told; who is known elsewhere reads as not there

--> Sam Kerr <sam@example.net>, 2026-03-02 09:00
subject: Volunteering

I'm Sam Kerr in Medford, I'd love to help.

<-- sam@example.net: welcome

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: ADD these at the fair

Name;Email;Town;Phone
Rose Kelly;rose@example.net;Somerville;
Sam Kerr;sam@example.net;;
Al Dunn;;Nowhere;508-555-0120

<-- ruth@example.com: command-answer
says: 3 are new
says not: already know
says not: Medford
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:10
reply: ruth@example.com

YES

<-- ruth@example.com: command-answer
says: Done: 3 added
<-- ana@example.org: operator-note
says: Rose Kelly, Somerville, rose@example.net
says not: Al Dunn
<-- rose@example.net: added-by-somebody
says: Somerville hub
<-- nothing
book: SELECT hub.name FROM volunteer JOIN person ON person.id = personID JOIN hub ON hub.id = hubID WHERE person.name = 'Sam Kerr' → Somerville
book: SELECT words FROM note → Written down by Ruth Okafor; at the fair

# An address of somebody else, in the hub: asked about, never guessed.
--> Ana Lima <ana@example.org>, 2026-03-02 11:00
subject: ADD these

Pat Kerr, sam@example.net

<-- ana@example.org: command-answer
says: the address is Sam Kerr
says: “1 is new”
<-- nothing

--> Ana Lima <ana@example.org>, 2026-03-02 11:10
reply: ana@example.org

1 is new, yes

<-- ana@example.org: command-answer
says: Done: 1 added
<-- sam@example.net: added-by-somebody
says: Hello Pat,
<-- nothing
