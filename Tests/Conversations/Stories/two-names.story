Another first name from a known address is asked about, once, and both become people

--> Bill Ames <ames@example.com>, 2026-03-02 10:00
subject: I want to volunteer

I'm Bill Ames in Worcester and I want to volunteer. 508-555-0101

<-- ames@example.com: welcome
<-- nothing

--> Joan Ames <ames@example.com>, 2026-03-03 10:00
subject: I want to volunteer too

I'm Joan Ames in Worcester and I want to volunteer. 508-555-0102

<-- ames@example.com: who-are-you
says: Bill
says: Joan
<-- nothing

--> Joan Ames <ames@example.com>, 2026-03-03 11:00
reply: ames@example.com

2

<-- ames@example.com: welcome
says: Joan
<-- nothing
book: SELECT COUNT(*) FROM personAddress JOIN address ON address.id = addressID WHERE address = 'ames@example.com' → 2
