What is told of somebody to add behind their town is a note, and no town

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: please

please add Joe Pesci joe.pesci@example.net from Auburn, he was at the rally

<-- ruth@example.com: command-answer
says: Joe Pesci is on record
<-- joe.pesci@example.net: added-by-somebody
<-- nothing
book: SELECT town || ': ' || note FROM volunteer WHERE personID = (SELECT id FROM person WHERE name = 'Joe Pesci') → Auburn: he was at the rally

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:10
subject: one more

Please add Jane Roe <jane@example.net> to our list, she lives in Auburn and loves tabling. Thanks!

<-- ruth@example.com: command-answer
says: Jane Roe, jane@example.net, Auburn, and loves tabling
<-- nothing
