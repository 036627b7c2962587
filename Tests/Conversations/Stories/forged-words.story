Words in another's name mark nobody as a minor and silence nobody

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-02 11:00
subject: about me
proof: fail

I'm 16 years old and a junior at Worcester High. My mother died.

<-- dana@example.org: handed-over
book: SELECT isMinor FROM person WHERE name = 'Maria Lopez' → 0
book: SELECT COALESCE(quietUntil, 'none') FROM person WHERE name = 'Maria Lopez' → none

--> Maria Lopez <maria@example.com>, 2026-03-02 12:00
subject: about me
proof: none

I'm 16 years old and a junior at Worcester High.

book: SELECT isMinor FROM person WHERE name = 'Maria Lopez' → 0
