Letters are asked for after a preview and YES, and a draft in answer waits for its writer

--> Dana Reyes <dana@example.org>, 2026-03-01 12:00
subject: NEWSPAPER Worcester Telegram: letters@telegram.example.com, 200 words, 30 days, towns Worcester

<-- dana@example.org: command-answer
<-- nothing

--> Dana Reyes <dana@example.org>, 2026-03-01 12:05
subject: TOPIC insulin prices: https://example.org/insulin; A vial costs 6 dollars; Nobody should ration it; good until March 31

<-- dana@example.org: command-answer
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-02 10:00
subject: I want to help

Hi, I'm Rose Kelly from Worcester and I'd like to help. 508-555-0142

<-- rose@example.com: welcome
<-- nothing

--> Joe Silva <joe@example.com>, 2026-03-02 10:05
subject: I want to help

Hi, I'm Joe Silva from Worcester and I'd like to help. 508-555-0143

<-- joe@example.com: welcome
<-- nothing

--> Luz Ortiz <luz@example.com>, 2026-03-02 10:10
subject: Quiero ayudar

Hola, soy Luz Ortiz, vivo en Worcester y quiero ayudar. Mi teléfono es 508-555-0144

<-- luz@example.com: welcome
<-- nothing

--> Sam Orr <sam@example.com>, 2026-03-02 10:20
subject: I want to help

Hi, I'm Sam Orr from Auburn and I'd like to help. 508-555-0145

<-- sam@example.com: welcome
<-- nothing

# One has written to the paper lately, and no paper covers Auburn.
set: INSERT INTO editorLetter (personID, newspaperID, paper, state, sentAt, createdAt, changedAt) SELECT person.id, newspaper.id, newspaper.name, 'sent', strftime('%s', '2026-02-25') * 1000, 0, 0 FROM person, newspaper WHERE person.name = 'Joe Silva'

--> Dana Reyes <dana@example.org>, 2026-03-03 11:00
subject: PROMPT letters to volunteers of Worcester hub about #insulin-prices

<-- dana@example.org: letter-prompt
says: Preview of #
says: To 2 people (two)
says: 1 (no newspaper on record covers their town)
says: 1 (wrote to their newspaper lately)
says: Nobody should ration it
<-- dana@example.org: letter-prompt
says: in Spanish
<-- nothing
book: SELECT COUNT(*) FROM prompted → 0

--> Dana Reyes <dana@example.org>, 2026-03-03 11:02
reply: dana@example.org

YES

<-- dana@example.org: command-answer
says: The first leaves
<-- nothing
book: SELECT name FROM commandDone ORDER BY journalID DESC LIMIT 1 → PROMPT LETTERS

until: 2026-03-03 11:30
<-- rose@example.com: letter-prompt
says: Worcester Telegram, up to 200 words: letters@telegram.example.com
says: A vial costs 6 dollars
<-- luz@example.com: letter-prompt
says: Worcester Telegram
<-- nothing

--> Rose Kelly <rose@example.com>, 2026-03-03 12:00
reply: rose@example.com letter-prompt

I am a nurse in Worcester. Last month I sent home a man who stretched one vial over six weeks, since his plan would not pay for a second. A medicine that is a century old should not cost a week's wages, and our legislators can end that this spring.

Rose Kelly
508-555-0142

<-- rose@example.com: letter-draft
says: Not sent yet.
says: Worcester Telegram takes 200
says: letters@telegram.example.com
<-- nothing
book: SELECT state || (sentAt IS NULL) FROM editorLetter WHERE topicID IS NOT NULL → ready1

# The paper put to an answer of the prompt itself: that was the sending of it.
--> Luz Ortiz <luz@example.com>, 2026-03-03 13:00
To: letters@telegram.example.com
copies: luz@example.com
subject: Carta al editor

Soy enfermera en Worcester. El mes pasado mandé a casa a un hombre que estiró un frasco durante seis semanas, porque su plan no pagaba el segundo. Una medicina que tiene un siglo no debería costar el salario de una semana, y nuestros legisladores pueden terminar con eso esta primavera.

Luz Ortiz
508-555-0144

<-- luz@example.com: letter-sent
<-- nothing
book: SELECT state || (sentAt IS NOT NULL) || (promptID IS NOT NULL) FROM editorLetter WHERE personID = (SELECT id FROM person WHERE name = 'Luz Ortiz') → sent11

# What is asked beside a yes goes to a person.
--> Rose Kelly <rose@example.com>, 2026-03-03 14:00
reply: rose@example.com letter-prompt

Yes, gladly! Which paper was it again?

until: 2026-03-04 12:00
<-- dana@example.org: hand-over-list
