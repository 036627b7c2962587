Whoever has said that they are under 18 gets no offer later either

--> Sam <sam@example.com>, 2026-03-02 10:00
subject: helping

Hi! I'm a junior at Salem High and want to help!! I live in Worcester.

<-- sam@example.com: under-18
<-- dana@example.org: handed-over
<-- nothing

# Nobody has answered for two days: the owner is reminded.
until: 2026-03-05 10:00
<-- dana@example.org: hand-over-reminder
says: waited for 2 days
<-- nothing

--> Sam <sam@example.com>, 2026-03-09 10:00
subject: volunteering

I want to volunteer in Worcester.

<-- sam@example.com: under-18
<-- dana@example.org: handed-over
<-- nothing
book: SELECT COALESCE(hubID, 'none') FROM volunteer → none
