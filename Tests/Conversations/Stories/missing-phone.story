What is missing is asked for once, and the answer completes the record

--> Jon Ames <jon@example.com>, 2026-03-02 10:00
subject: hello

I live in Somerville and want to volunteer!

<-- jon@example.com: welcome
says: Somerville
says: number
<-- nothing

--> Jon Ames <jon@example.com>, 2026-03-02 11:00
reply: jon@example.com

617-555-0199

<-- jon@example.com: welcome-complete
says: 617-555-0199
<-- nothing

book: SELECT phone FROM person WHERE name = 'Jon Ames' → 617-555-0199
