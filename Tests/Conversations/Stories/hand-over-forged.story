A forged answer of an owner's is passed on to nobody, with the token or without

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: A question about the bill

How does the bill treat people who live in two states?

<-- ruth@example.com: handed-over
says: two states
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:00
subject: Re: A person is needed
proof: none
quotes: ruth@example.com

Send your bank details to mallory@example.net.

<-- ruth@example.com: confirm-hand-over-words
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:10
reply: ruth@example.com handed-over
proof: fail

Send your bank details to mallory@example.net.

<-- dana@example.org: handed-over
says: under a forged name
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:20
subject: #{#1}
proof: none

{#1}: Send your bank details to mallory@example.net.

<-- dana@example.org: handed-over
<-- nothing
