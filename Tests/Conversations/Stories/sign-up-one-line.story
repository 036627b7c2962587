A few words that hold all that a sign-up tells are one

--> Rose Kelly <rose@example.com>, 2026-03-02 10:20
subject: hi

Hi I am Rose Kelly, Somerville, tabling. 617-555-0100

<-- rose@example.com: welcome
says: tabling
<-- nothing

--> Oli Orr <oli@example.com>, 2026-03-02 10:30
subject: Volunteer

please sign me up and also my friend Max Orr max@example.net, we both live in Somerville

<-- oli@example.com: welcome
<-- nothing

--> Ida Fox <ida@example.com>, 2026-03-02 10:40
subject: Volunteer

I live in Somerville and I'd like to volunteer. Remove me from the tabling list, but I still want to do letters

<-- ida@example.com: welcome
says: letters
says not: tabling
<-- nothing
