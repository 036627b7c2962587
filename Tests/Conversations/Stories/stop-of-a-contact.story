STOP of a contact or a coordinator is STOP, whatever command stands beside it or sounds like it

# The daily mail has a command of its own, which says what would end.
--> Ana Lima <ana@example.org>, 2026-03-02 09:00
subject: my mails

Please stop the daily email

<-- ana@example.org: command-answer
says: STOP ends all that I begin
says: Nothing is changed yet
<-- nothing
book: SELECT COUNT(*) FROM suppression → 0

--> Ana Lima <ana@example.org>, 2026-03-02 10:00
subject: volunteers

Please unsubscribe me from your list.

<-- ana@example.org: stopped
book: SELECT COUNT(*) FROM suppression → 1

--> Dana Reyes <dana@example.org>, 2026-03-02 11:00
subject: your mails

Remove me from your list

<-- dana@example.org: stopped
book: SELECT COUNT(*) FROM suppression → 2
