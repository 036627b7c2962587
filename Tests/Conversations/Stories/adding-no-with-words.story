A NO with more words to being written down erases nobody

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: ADD Joe Silva <joe@example.net> from Worcester

<-- ruth@example.com: command-answer
<-- joe@example.net: added-by-somebody
<-- nothing

--> Joe Silva <joe@example.net>, 2026-03-02 11:00
reply: joe@example.net

No, not this week, I have no time. Ask me in April.

<-- ruth@example.com: handed-over
<-- nothing
book: SELECT name FROM person WHERE name = 'Joe Silva' → Joe Silva
