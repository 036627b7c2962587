A village is its town: Florence is Northampton

--> Tim Ode <tim@example.com>, 2026-03-02 10:00
subject: Sign me up

Please sign me up! I live in Florence. Tim Ode, 413-555-0101

<-- tim@example.com: welcome
says: Northampton
<-- nothing
