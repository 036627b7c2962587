Where there is no hub yet the regional GO! Team takes the person, and the mail says so

--> Bea Ross <bea@example.com>, 2026-03-02 10:00
subject: How can I help?

I'm Bea Ross from Springfield and I want to get involved. 413-555-0111

<-- bea@example.com: welcome-no-hub
says: Springfield
says: Western Massachusetts
<-- nothing
