The same message delivered twice has one effect

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering
Message-ID: <one@example.com>

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering
Message-ID: <one@example.com>

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- nothing
book: SELECT outcome FROM ledger ORDER BY id DESC LIMIT 1 → duplicate
