Whoever writes in Portuguese is answered in Portuguese

--> Ana Souza <souza@example.com>, 2026-03-02 10:00
subject: Quero ajudar

Olá, sou a Ana Souza, moro em Somerville e quero ajudar. 617-555-0177

<-- souza@example.com: welcome
says: Somerville
<-- nothing

book: SELECT language FROM person WHERE name = 'Ana Souza' → pt
