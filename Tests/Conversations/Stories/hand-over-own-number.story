An owner's own address and number, below the words, stay with the owner

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: A question about the bill

When is the hearing on the bill?

<-- ruth@example.com: handed-over
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:00
reply: ruth@example.com

It is on March 9.

Best,
Ruth Okafor
cell 508-555-1234
ruth@example.com

<-- maria@example.com: passed-on
says: It is on March 9.
says: Ruth Okafor
says not: 508-555-1234
says not: ruth@example.com
<-- nothing

--> Maria Lopez <maria@example.com>, 2026-03-03 13:00
reply: maria@example.com

And where do we meet?

<-- ruth@example.com: handed-over-more
<-- nothing

# What is said in a sentence is said; her address is ours there too.
--> Ruth Okafor <ruth@example.com>, 2026-03-03 14:00
reply: ruth@example.com

At the State House. Call me at 508-555-1234 if you get lost, or write to ruth@example.com.

<-- maria@example.com: passed-on
says: Call me at 508-555-1234
says: write to hub@example.org
says not: ruth@example.com
<-- nothing
