The notice of a web form is met as a stranger is: one short mail, and a welcome after YES

--> Form service <forms@example.net>, 2026-03-02 10:00
subject: New response: Volunteer form
To: hub@example.org
Auto-Submitted: auto-generated

Name: Carlos Rivera
Email: carlos@example.com
Town: Worcester
Phone: 508-555-0188
How would you like to help?: tabling, phone calls

<-- carlos@example.com: confirm-sign-up
says not: Carlos
<-- nothing

--> Carlos Rivera <carlos@example.com>, 2026-03-02 11:00
reply: carlos@example.com

Yes

<-- carlos@example.com: welcome
says: Worcester
<-- nothing

# From somebody who only claims to be the form, it is none: the victim is not written to.
--> Form service <forms@example.net>, 2026-03-03 10:00
subject: New response: Volunteer form
To: hub@example.org
proof: none

Name: Mallory
Email: victim@example.org
Town: Worcester

book: SELECT COUNT(*) FROM address WHERE address = 'victim@example.org' → 0
