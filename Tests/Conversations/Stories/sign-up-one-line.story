Name, town and number in one line are all that there is to ask

--> Sal Day <sal@example.com>, 2026-03-02 10:00
subject: Volunteer

Sign me up. Sal Day, Lawrence 978-555-0155

<-- sal@example.com: welcome-no-hub
says: Lawrence
<-- nothing

--> Flo Day <flo@example.com>, 2026-03-02 10:10
subject: Volunteer

Sign me up. Flo Day - Sharon - 978-555-0156

<-- flo@example.com: welcome-no-hub
says: Sharon
<-- nothing

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
subject: tabling

I live in Somerville and I'd like to volunteer. Remove me from the tabling list, but I still want to do letters

<-- ida@example.com: welcome
says: letters
says not: tabling
<-- nothing
