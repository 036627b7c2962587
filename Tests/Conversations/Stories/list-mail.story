Mail of a list is answered by nobody, whatever it says

--> The Daily List <list@example.net>, 2026-03-02 10:00
subject: I want to volunteer
List-Id: <daily.example.net>
Precedence: list

I live in Worcester and want to volunteer.

<-- nothing
book: SELECT COUNT(*) FROM person WHERE name LIKE '%List%' → 0
