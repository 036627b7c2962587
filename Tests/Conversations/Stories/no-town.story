A missing town is asked for, and a bare answer is enough

--> Paulo Reis <paulo@example.com>, 2026-03-02 10:00
subject: volunteering

I'd like to volunteer, count me in!

<-- paulo@example.com: which-town
<-- nothing

--> Paulo Reis <paulo@example.com>, 2026-03-02 10:30
reply: paulo@example.com

Worcester

<-- paulo@example.com: welcome
says: Worcester
<-- nothing
