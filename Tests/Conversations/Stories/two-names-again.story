Who of two people writes is asked once; after that a person answers, and nobody is forgotten

--> Bill Ames <ames@example.com>, 2026-03-02 10:00
subject: I want to volunteer

I'm Bill Ames in Worcester and I want to volunteer. 508-555-0101

<-- ames@example.com: welcome

--> Joan Ames <ames@example.com>, 2026-03-03 10:00
subject: I want to volunteer too

I'm Joan Ames in Worcester and I want to volunteer. 508-555-0102

<-- ames@example.com: who-are-you
<-- nothing

--> Joan Ames <ames@example.com>, 2026-05-03 10:00
subject: Still here

I'm Joan Ames in Worcester and I want to volunteer. 508-555-0102

<-- ruth@example.com: handed-over
says: Joan Ames
<-- nothing
