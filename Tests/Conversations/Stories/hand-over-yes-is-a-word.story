YES to a question with no proposal is the owner's word for the person

--> Maria Lopez <maria@example.com>, 2026-03-02 10:00
subject: Volunteering

I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142

<-- maria@example.com: welcome

--> Maria Lopez <maria@example.com>, 2026-03-03 10:00
subject: A question

May I bring my sister to the next meeting?

<-- ruth@example.com: handed-over
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-03 12:00
reply: ruth@example.com

Yes

<-- maria@example.com: passed-on
says: Yes
<-- nothing
