More than five in an hour come as one list, and each is answered by its number

--> Person One <one@example.com>, 2026-03-02 10:00
subject: A question One

How does the bill treat people who live in One states?

<-- dana@example.org: handed-over
--> Person Two <two@example.com>, 2026-03-02 10:01
subject: A question Two

How does the bill treat people who live in Two states?

<-- dana@example.org: handed-over
--> Person Three <three@example.com>, 2026-03-02 10:02
subject: A question Three

How does the bill treat people who live in Three states?

<-- dana@example.org: handed-over
--> Person Four <four@example.com>, 2026-03-02 10:03
subject: A question Four

How does the bill treat people who live in Four states?

<-- dana@example.org: handed-over
--> Person Five <five@example.com>, 2026-03-02 10:04
subject: A question Five

How does the bill treat people who live in Five states?

<-- dana@example.org: handed-over
--> Person Six <six@example.com>, 2026-03-02 10:10
subject: A question Six

How does the bill treat people who live in Six states?

--> Person Seven <seven@example.com>, 2026-03-02 10:11
subject: A question Seven

How does the bill treat people who live in Seven states?

--> Person Eight <eight@example.com>, 2026-03-02 10:12
subject: A question Eight

How does the bill treat people who live in Eight states?

<-- nothing
until: 2026-03-02 12:00

<-- dana@example.org: hand-over-list
says: #{#6}, Person Six
says: #{#7}, Person Seven
says: people who live in Eight states
says: 3 more need a person
<-- nothing

# YES alone says not which.
--> Dana Reyes <dana@example.org>, 2026-03-02 12:10
reply: dana@example.org

YES

<-- dana@example.org: hand-over-note
says: Which one is it for?
says: #{#6}, #{#7}, #{#8}
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 12:20
reply: dana@example.org hand-over-list

{#6}: Six states count as one.
And welcome!
{#7} DONE

<-- six@example.com: passed-on
says: Six states count as one
says: And welcome!
says not: {#7}
<-- nothing
book: SELECT COUNT(*) FROM handOver WHERE closedAt IS NOT NULL → 1

# A number alone brings the whole mail.
--> Dana Reyes <dana@example.org>, 2026-03-02 12:30
reply: dana@example.org hand-over-list

#{#8}

<-- dana@example.org: handed-over
says: people who live in Eight states
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-02 12:40
reply: dana@example.org

Eight too.

<-- eight@example.com: passed-on
says: Eight too
<-- nothing
