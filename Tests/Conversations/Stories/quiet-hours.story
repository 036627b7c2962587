An answer leaves at any hour; the contact hears of it in the morning

--> Maria Lopez <maria@example.com>, 2026-03-02 23:30
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

until: 2026-03-03 07:59
<-- nothing

until: 2026-03-03 08:15
<-- nothing
