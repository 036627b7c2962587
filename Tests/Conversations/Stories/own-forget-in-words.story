"Delete all my data" is FORGET ME, which asks first

--> Kay Wu <kay@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Kay Wu in Worcester, I'd love to help. 508-555-0142

<-- kay@example.com: welcome
<-- nothing

--> Kay Wu <kay@example.com>, 2026-03-02 11:00
subject: my data

Please delete all my data

<-- kay@example.com: command-answer
says: is erased for good
<-- nothing

--> Kay Wu <kay@example.com>, 2026-03-02 11:10
subject: datos

Quiero que borren todos mis datos

<-- kay@example.com: command-answer
<-- nothing
