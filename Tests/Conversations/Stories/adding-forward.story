A contact passes somebody's mail on, or asks in prose, and is asked back

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:00
subject: Fwd: helping

---------- Forwarded message ---------
From: Joe Silva <joe@example.net>
Date: Mon, Mar 2, 2026 at 9:00 AM
Subject: helping
To: Ruth Okafor <ruth@example.com>

Hi Ruth, I live in Worcester and would like to help with tabling.
Joe

<-- ruth@example.com: command-answer
says: Add Joe Silva <joe@example.net>, Worcester, who wrote: “Hi Ruth, I live in Worcester
says: YES adds
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 0

--> Ruth Okafor <ruth@example.com>, 2026-03-02 10:10
reply: ruth@example.com

yes

<-- ruth@example.com: command-answer
says: Done: 1 added
<-- joe@example.net: added-by-somebody
says: Ruth Okafor wrote your name down for the Worcester hub
<-- nothing
book: SELECT interests FROM volunteer → ["tabling"]

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:00
subject: One more

Hi! Great meeting last night. Can you add Lily Chu, lily@example.net, Auburn? She hosts.

<-- ruth@example.com: command-answer
says: Add Lily Chu <lily@example.net>, Auburn?
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 11:10
reply: ruth@example.com

yes

<-- ruth@example.com: command-answer
<-- lily@example.net: added-by-somebody
<-- nothing

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:00
subject: please add Al Dunn, al@example.net, Worcester

<-- ruth@example.com: command-answer
says: 1 is new
<-- nothing

# Another's words may be a matter for a person.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 13:00
subject: Fwd: my mother

please add

---------- Forwarded message ---------
From: Bea Ross <bea@example.net>
Subject: my mother
To: Ruth Okafor <ruth@example.com>

My mother died last week and the hospital bill came today. I want to help.

<-- ruth@example.com: command-answer
says: for a person to answer, so I have done nothing
<-- nothing
book: SELECT COUNT(*) FROM volunteer → 2

--> Ruth Okafor <ruth@example.com>, 2026-03-02 14:00
subject: Fwd: helping

Please add her

---------- Forwarded message ---------
From: Bea Ross <bea@example.net>
Subject: helping
To: Ruth Okafor <ruth@example.com>

I would love to help. I'm in Auburn.

<-- ruth@example.com: command-answer
says: Add Bea Ross <bea@example.net>, Auburn, who wrote: “I would love to help
<-- nothing
