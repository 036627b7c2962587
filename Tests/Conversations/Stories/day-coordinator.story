A coordinator has the same mail for people without a hub, and on Mondays those who wait

--> Bea Ross <bea@example.com>, 2026-03-02 10:00
subject: I want to help

Hello, I'm Bea Ross from Springfield. I would like to volunteer. 413-555-0101

<-- bea@example.com: welcome-no-hub
<-- nothing

until: 2026-03-03 09:00
<-- lee@example.net: day
says: Tuesday: 1 new person
says: Bea Ross: Springfield; no hub yet; 413-555-0101; bea@example.com
<-- nothing

--> June Carr <carr@example.com>, 2026-03-04 10:00
subject: I want to help

Hello, I'm June Carr from Northampton. I would like to volunteer. 413-555-0102

<-- carr@example.com: welcome
<-- nothing

until: 2026-03-05 09:00
<-- june@example.org: day
<-- nothing

# Less than a week: nothing for Lee, and June's list to call has hers.
until: 2026-03-09 09:00
<-- june@example.org: day
says: June Carr, 4 days
<-- nothing

until: 2026-03-16 09:00
<-- june@example.org: day
<-- lee@example.net: day
says: Waiting for more than a week
says: No hub yet: Bea Ross, 13 days
says: Northampton: June Carr, 11 days
<-- nothing
