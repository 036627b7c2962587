Signatures are counted by place and by month, from what was logged

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: January and February

LOG tabling on January 17 in Auburn: 30 signatures
LOG petition on February 7 in Worcester: 118 signatures
LOG tabling on February 28 in Worcester: about 40 signatures

<-- ruth@example.com: command-answer

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: SIGNATURES

<-- ruth@example.com: command-answer
says: about 188 signatures in the last twelve months, the last on Saturday, February 28
says: 158
says: Worcester
says: Auburn
says: January 2026
<-- nothing

--> June Whitman <june@example.org>, 2026-03-02 12:00
subject: SIGNATURES

<-- june@example.org: command-answer
says: No signatures are logged
<-- nothing
