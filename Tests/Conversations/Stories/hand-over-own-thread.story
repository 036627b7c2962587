A second mail to one's own first one belongs to the question, though we never wrote in it

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: A question about the bill
Message-ID: <first@example.com>

How does the bill treat people who live in two states?

<-- ruth@example.com: handed-over
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-03 11:00
subject: Re: A question about the bill
In-Reply-To: <first@example.com>

I'd love to volunteer for that too, I live in Worcester.

<-- ruth@example.com: handed-over-more
says: volunteer for that too
<-- nothing
book: SELECT COUNT(*) FROM handOver → 1
