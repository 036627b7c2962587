import Mailroom

/// Topics, newspapers, what people were asked, and what they wrote and said.
enum LettersSchema {
  static let migrations = [
    Migration(
      "letters-1",
      sql: """
        -- id is a number of the one series, here and in newspaper, prompt and editorLetter.
        CREATE TABLE topic (
          id INTEGER PRIMARY KEY,
          -- How it is written behind '#': lower case, joined by '-'.
          word TEXT NOT NULL UNIQUE,
          name TEXT NOT NULL,
          link TEXT,
          -- A line each.
          points TEXT NOT NULL,
          -- Days since 1970, the last one included.
          goodUntil INTEGER NOT NULL,
          byPerson INTEGER REFERENCES person(id) ON DELETE SET NULL,
          createdAt INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE newspaper (
          id INTEGER PRIMARY KEY,
          name TEXT NOT NULL COLLATE NOCASE UNIQUE,
          -- Where letters go: an address, in lower case, or a form's link.
          address TEXT,
          -- Of the address, unless everybody has one there.
          domain TEXT,
          link TEXT,
          wordLimit INTEGER,
          -- It takes one letter of a person in so many days.
          daysBetween INTEGER NOT NULL DEFAULT 0,
          checkedOn TEXT NOT NULL DEFAULT '',
          CHECK (address IS NOT NULL OR link IS NOT NULL)
        ) STRICT;
        CREATE INDEX newspaperByAddress ON newspaper(address) WHERE address IS NOT NULL;
        CREATE INDEX newspaperByDomain ON newspaper(domain) WHERE domain IS NOT NULL;

        CREATE TABLE newspaperTown (
          -- '' is every town.
          town TEXT NOT NULL COLLATE NOCASE,
          newspaperID INTEGER NOT NULL REFERENCES newspaper(id) ON DELETE CASCADE,
          PRIMARY KEY (town, newspaperID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX newspaperTownOf ON newspaperTown(newspaperID);

        CREATE TABLE prompt (
          id INTEGER PRIMARY KEY,
          kind TEXT NOT NULL CHECK (kind = 'letters' OR kind = 'calls'),
          topicID INTEGER NOT NULL REFERENCES topic(id),
          -- In a sentence.
          audience TEXT NOT NULL,
          -- The committee whose chairs are called; NULL for each one's own legislators.
          chairsOf TEXT,
          -- Days since 1970, the last one included.
          lastDay INTEGER NOT NULL,
          senderID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
          addressID INTEGER NOT NULL,
          createdAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX promptAbout ON prompt(topicID);
        CREATE INDEX promptByLastDay ON prompt(lastDay);

        -- Whom a prompt went to; of letters with their paper and their day.
        CREATE TABLE prompted (
          promptID INTEGER NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
          personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
          newspaperID INTEGER REFERENCES newspaper(id) ON DELETE CASCADE,
          day INTEGER,
          PRIMARY KEY (promptID, personID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX promptedWhom ON prompted(personID);
        CREATE INDEX promptedPaper ON prompted(newspaperID, day) WHERE newspaperID IS NOT NULL;

        CREATE TABLE editorLetter (
          id INTEGER PRIMARY KEY,
          personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
          promptID INTEGER REFERENCES prompt(id) ON DELETE SET NULL,
          topicID INTEGER REFERENCES topic(id),
          newspaperID INTEGER REFERENCES newspaper(id) ON DELETE SET NULL,
          -- Its name as it was then.
          paper TEXT NOT NULL,
          state TEXT NOT NULL CHECK (state = 'draft' OR state = 'ready' OR state = 'sent'
            OR state = 'published' OR state = 'declined'),
          -- As written; emptied with other words of people.
          text TEXT,
          wordCount INTEGER NOT NULL DEFAULT 0,
          link TEXT,
          createdAt INTEGER NOT NULL,
          changedAt INTEGER NOT NULL,
          sentAt INTEGER
        ) STRICT;
        CREATE INDEX editorLetterOf ON editorLetter(personID, changedAt);
        CREATE INDEX editorLetterAbout ON editorLetter(topicID, changedAt);
        CREATE INDEX editorLetterFrom ON editorLetter(promptID) WHERE promptID IS NOT NULL;
        CREATE INDEX editorLetterIn ON editorLetter(newspaperID);
        CREATE INDEX editorLetterLately ON editorLetter(changedAt);
        CREATE INDEX editorLetterWords ON editorLetter(changedAt) WHERE text IS NOT NULL;

        CREATE TABLE call (
          id INTEGER PRIMARY KEY,
          promptID INTEGER NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
          personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
          legislator TEXT NOT NULL REFERENCES legislator(id),
          outcome TEXT NOT NULL CHECK (outcome = 'called' OR outcome = 'talked'
            OR outcome = 'message' OR outcome = 'nobody'),
          -- As they told it.
          words TEXT,
          at INTEGER NOT NULL,
          UNIQUE (promptID, personID, legislator)
        ) STRICT;
        CREATE INDEX callOf ON call(personID);
        CREATE INDEX callTo ON call(legislator, at);
        CREATE INDEX callWords ON call(at) WHERE words IS NOT NULL;
        """)
  ]
}
