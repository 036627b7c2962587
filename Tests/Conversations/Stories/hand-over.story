What cannot be understood goes to its owner, whose answer goes to the person under the owner's name

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: A question about the bill

How does the bill treat people who live in two states?

<-- ruth@example.com: handed-over
says: two states
says: Maria Lopez
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:00
reply: ruth@example.com

It covers residents, Maria. Call me if you like.

<-- maria@example.com: passed-on
says: It covers residents
says: Re: A question about the bill
says not: ruth@example.com
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-03 13:00
reply: maria@example.com

And what about students from elsewhere?

<-- ruth@example.com: handed-over-more
says: students from elsewhere
<-- nothing
