Whoever is under 18 is answered by a person

--> Sam <sam@example.com>, 2026-03-02 10:00
subject: helping

Hi! I'm a junior at Salem High and want to help!! I live in Salem.

<-- sam@example.com: under-18
<-- dana@example.org: handed-over
<-- nothing
