Where there is no hub yet, a mail in Spanish says so in Spanish

--> Nora Díaz <nora@example.com>, 2026-03-02 10:00
subject: Ayudar

Buenas tardes, me llamo Nora Díaz, vivo en Holyoke y me gustaría ser voluntaria. 413-555-0190

<-- nora@example.com: welcome-no-hub
says: equipo GO! del oeste de Massachusetts
<-- nothing
