A topic is set, shown, changed, and taken back

--> Dana Reyes <dana@example.org>, 2026-03-01 12:00
subject: For Hubkeeper

TOPIC insulin prices: https://example.org/insulin
- A vial costs 6 dollars to make and 300 to buy.
- Nobody should have to ration it, or choose between heat and medicine.
Good until March 31

<-- dana@example.org: command-answer
says: #insulin-prices
says: good until Tuesday, March 31, with https://example.org/insulin
says: A vial costs 6 dollars to make and 300 to buy
<-- nothing
book: SELECT word || ' ' || link FROM topic → insulin-prices https://example.org/insulin

--> Ruth Okafor <ruth@example.com>, 2026-03-02 12:00
subject: TOPICS

<-- ruth@example.com: command-answer
says: #insulin-prices, until Tuesday, March 31
<-- nothing

# A contact sets none.
--> Ruth Okafor <ruth@example.com>, 2026-03-02 13:00
subject: TOPIC copays: They rise; good until March 31

book: SELECT COUNT(*) FROM topic → 1

--> Dana Reyes <dana@example.org>, 2026-03-02 14:00
subject: TOPIC insulin prices: One point alone; good until March 20

<-- dana@example.org: command-answer
says: is changed, good until Friday, March 20, without a link

--> Dana Reyes <dana@example.org>, 2026-03-02 15:00
subject: UNDO

<-- dana@example.org: command-answer
book: SELECT link FROM topic → https://example.org/insulin

--> Dana Reyes <dana@example.org>, 2026-03-02 16:00
subject: PROMPT letters to volunteers in Worcester about #heating

<-- dana@example.org: command-answer
says: There is no topic “#heating”
