A volunteer adds nobody: a friend is the contact's, and gets nothing

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help.

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-02 11:00
subject: A friend

My friend Joe Silva joe@example.net in Worcester wants to help too.

<-- ruth@example.com: handed-over
says: ADD Joe Silva <joe@example.net> from Worcester
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 1
book: SELECT COUNT(*) FROM address WHERE address = 'joe@example.net' → 0

# Shouted or not, it is no command of hers, and tells nothing.
--> Maria Lopez <maria@example.com>, 2026-03-03 11:00
subject: ADD these

Rose Kelly rose@example.net
Al Dunn al@example.net

<-- ruth@example.com: handed-over
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 1

# Nor of a stranger's.
--> Mallory <mallory@example.net>, 2026-03-03 12:00
subject: Hello

Please add my neighbor Victim, victim@example.org to the list.

<-- dana@example.org: handed-over
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 1
