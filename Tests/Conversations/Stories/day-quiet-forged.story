A forged machine makes no contact quiet

set: INSERT INTO contactHours SELECT id, 5, 600, 720 FROM person WHERE name = 'Ana Lima'

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Somerville and I'd like to help. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

# Whoever has a token of their own uses Ana's name.
--> Ana Lima <ana@example.org>, 2026-03-02 11:00
reply: rose@example.com
proof: none
Auto-Submitted: auto-replied
subject: Out of office

I have left the organization and read no mail.

<-- nothing
book: SELECT COUNT(*) FROM contactSettings WHERE quietSince IS NOT NULL → 0
book: SELECT COUNT(*) FROM offer WHERE state = 'open' → 1
