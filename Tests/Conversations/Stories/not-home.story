A town that is mentioned but is not home does not count

--> Al Dunn <al@example.com>, 2026-03-02 10:00
subject: I'd like to volunteer

I used to live in Worcester, but now I live in Northampton. I'd like to volunteer. 413-555-0133

<-- al@example.com: welcome
says: Northampton
<-- nothing
