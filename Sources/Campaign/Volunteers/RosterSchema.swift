import GRDB
import Mailroom

/// What makes a million volunteers as quick to look through as a thousand: counts that are kept
/// and not counted, words of names, tags, and three indexes that each list reads in its order.
///
/// Triggers keep them in the transaction of the change, whoever makes it. No FTS5: before
/// SQLite 3.42 the words of a deleted row stay in the file (DESIGN §4.11: they must leave it).
enum RosterSchema {
  static let migrations = [
    Migration("volunteers-2-roster") { db in
      try db.execute(sql: columns)
      try db.execute(sql: tables)
      try db.execute(sql: rebuild)
      try db.execute(sql: triggers)
    }
  ]

  private static let columns = """
    -- Out of the state: where, in words. Such people are in no hub and no district's count.
    ALTER TABLE volunteer ADD COLUMN elsewhere TEXT;
    -- The languages they speak besides the one they write: a JSON list of English names.
    ALTER TABLE volunteer ADD COLUMN languages TEXT NOT NULL DEFAULT '[]';
    -- A stage set by hand holds until there are newer facts. Numbers of people without a
    -- reference: a reference without an index would walk this table.
    ALTER TABLE volunteer ADD COLUMN stageSetAt INTEGER;
    ALTER TABLE volunteer ADD COLUMN stageSetBy INTEGER;
    ALTER TABLE volunteer ADD COLUMN addedBy INTEGER;
    -- 0 for who is under 18: in no list, count or export.
    ALTER TABLE volunteer ADD COLUMN isListed INTEGER NOT NULL DEFAULT 1;
    -- What lists are ordered by.
    ALTER TABLE volunteer ADD COLUMN since INTEGER
      GENERATED ALWAYS AS (COALESCE(signedUpAt, createdAt)) VIRTUAL;
    DROP INDEX volunteerByHub;
    DROP INDEX volunteerByTown;
    CREATE INDEX volunteerOfHub ON volunteer(hubID, stage, since);
    CREATE INDEX volunteerOfTown ON volunteer(town, hubID, stage, since);
    CREATE INDEX volunteerAtStage ON volunteer(stage, since);
    """

  private static let tables = """
    -- hubID 0 is no hub, town '' none on record.
    CREATE TABLE volunteerCount (
      hubID INTEGER NOT NULL,
      town TEXT NOT NULL,
      isElsewhere INTEGER NOT NULL,
      stage TEXT NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (hubID, town, isElsewhere, stage)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX volunteerCountByTown ON volunteerCount(town);
    CREATE INDEX volunteerCountAtStage ON volunteerCount(stage);

    -- The words of the names of volunteers, by hub, so that a contact's search walks nothing else.
    CREATE TABLE nameWord (
      word TEXT NOT NULL,
      hubID INTEGER NOT NULL,
      personID INTEGER NOT NULL,
      PRIMARY KEY (word, hubID, personID)
    ) STRICT, WITHOUT ROWID;

    -- `interest:tabling`, `language:Portuguese`.
    CREATE TABLE volunteerTag (
      personID INTEGER NOT NULL REFERENCES volunteer(personID) ON DELETE CASCADE,
      tag TEXT NOT NULL,
      since INTEGER NOT NULL,
      PRIMARY KEY (personID, tag)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX volunteerTagNewest ON volunteerTag(tag, since);

    CREATE TABLE note (
      id INTEGER PRIMARY KEY,
      personID INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
      byPersonID INTEGER REFERENCES person(id) ON DELETE SET NULL,
      at INTEGER NOT NULL,
      words TEXT NOT NULL
    ) STRICT;
    CREATE INDEX noteOf ON note(personID, at);
    CREATE INDEX noteBy ON note(byPersonID);
    """

  private static let rebuild = """
    UPDATE volunteer SET isListed = 0
      WHERE personID IN (SELECT id FROM person WHERE isMinor = 1);
    INSERT INTO volunteerCount (hubID, town, isElsewhere, stage, count)
      SELECT COALESCE(hubID, 0), COALESCE(town, ''), elsewhere IS NOT NULL, stage, COUNT(*)
      FROM volunteer WHERE isListed = 1 GROUP BY 1, 2, 3, 4;
    INSERT INTO nameWord (word, hubID, personID)
      SELECT word.value, COALESCE(volunteer.hubID, 0), personID
      FROM volunteer JOIN person ON person.id = personID, json_each(nameWords(name)) AS word
      ORDER BY 1, 2, 3;
    INSERT INTO volunteerTag (personID, tag, since)
      SELECT DISTINCT personID, 'interest:' || value, since
      FROM volunteer, json_each(interests) WHERE interests <> '[]';
    INSERT INTO volunteerTag (personID, tag, since)
      SELECT personID, \(written), since
      FROM person JOIN volunteer ON personID = person.id WHERE language <> 'en';
    """

  /// One more, or one fewer, of the row's kind.
  private static func counted(_ row: String, _ change: Int) -> String {
    """
    INSERT INTO volunteerCount (hubID, town, isElsewhere, stage, count)
      SELECT COALESCE(\(row).hubID, 0), COALESCE(\(row).town, ''),
        \(row).elsewhere IS NOT NULL, \(row).stage, \(change) WHERE \(row).isListed = 1
      ON CONFLICT (hubID, town, isElsewhere, stage) DO UPDATE SET count = count + (\(change));
    """
  }

  /// Writes the tags of one person anew.
  private static func tagged(_ id: String) -> String {
    """
    DELETE FROM volunteerTag WHERE personID = \(id);
    INSERT INTO volunteerTag (personID, tag, since)
      SELECT personID, 'interest:' || value, since FROM volunteer, json_each(interests)
      WHERE personID = \(id) ON CONFLICT DO NOTHING;
    INSERT INTO volunteerTag (personID, tag, since)
      SELECT personID, 'language:' || value, since FROM volunteer, json_each(languages)
      WHERE personID = \(id) ON CONFLICT DO NOTHING;
    INSERT INTO volunteerTag (personID, tag, since)
      SELECT personID, \(written), since FROM volunteer JOIN person ON person.id = personID
      WHERE personID = \(id) AND language <> 'en' ON CONFLICT DO NOTHING;
    """
  }

  /// The language that somebody writes, which they speak too.
  private static let written = """
    CASE language WHEN 'es' THEN 'language:Spanish' WHEN 'pt' THEN 'language:Portuguese'
      ELSE 'language:' || language END
    """

  private static let triggers = """
    CREATE TRIGGER volunteerEntered AFTER INSERT ON volunteer BEGIN
      \(counted("NEW", 1))
      INSERT INTO nameWord (word, hubID, personID)
        SELECT word.value, COALESCE(NEW.hubID, 0), NEW.personID
        FROM person, json_each(nameWords(person.name)) AS word WHERE person.id = NEW.personID;
    END;
    CREATE TRIGGER volunteerEnteredWithTags AFTER INSERT ON volunteer
      WHEN NEW.interests <> '[]' OR NEW.languages <> '[]'
        OR (SELECT language FROM person WHERE id = NEW.personID) <> 'en'
    BEGIN \(tagged("NEW.personID")) END;
    CREATE TRIGGER volunteerEnteredYoung AFTER INSERT ON volunteer
      WHEN NEW.isListed = 1 AND (SELECT isMinor FROM person WHERE id = NEW.personID) = 1
    BEGIN UPDATE volunteer SET isListed = 0 WHERE personID = NEW.personID; END;
    CREATE TRIGGER volunteerMoved
      AFTER UPDATE OF hubID, town, elsewhere, stage, isListed ON volunteer
      WHEN NEW.hubID IS NOT OLD.hubID OR NEW.town IS NOT OLD.town OR NEW.stage <> OLD.stage
        OR NEW.isListed <> OLD.isListed OR NEW.elsewhere IS NOT OLD.elsewhere
    BEGIN
      \(counted("OLD", -1))
      \(counted("NEW", 1))
    END;
    CREATE TRIGGER volunteerChangedHub AFTER UPDATE OF hubID ON volunteer
      WHEN NEW.hubID IS NOT OLD.hubID
    BEGIN
      UPDATE nameWord SET hubID = COALESCE(NEW.hubID, 0)
        WHERE word IN (SELECT value FROM person, json_each(nameWords(name))
            WHERE person.id = NEW.personID)
          AND hubID = COALESCE(OLD.hubID, 0) AND personID = NEW.personID;
    END;
    CREATE TRIGGER volunteerChangedTags AFTER UPDATE OF interests, languages, signedUpAt ON volunteer
      WHEN NEW.interests <> OLD.interests OR NEW.languages <> OLD.languages
        OR NEW.since <> OLD.since
    BEGIN
      \(tagged("NEW.personID"))
    END;
    CREATE TRIGGER volunteerLeft AFTER DELETE ON volunteer BEGIN
      \(counted("OLD", -1))
      DELETE FROM nameWord
        WHERE word IN (SELECT value FROM person, json_each(nameWords(name))
            WHERE person.id = OLD.personID)
          AND hubID = COALESCE(OLD.hubID, 0) AND personID = OLD.personID;
    END;

    CREATE TRIGGER personRenamed AFTER UPDATE OF name ON person WHEN NEW.name <> OLD.name BEGIN
      DELETE FROM nameWord
        WHERE word IN (SELECT value FROM json_each(nameWords(OLD.name)))
          AND hubID = (SELECT COALESCE(hubID, 0) FROM volunteer WHERE personID = OLD.id)
          AND personID = OLD.id;
      INSERT INTO nameWord (word, hubID, personID)
        SELECT value, COALESCE(volunteer.hubID, 0), NEW.id
        FROM volunteer, json_each(nameWords(NEW.name)) WHERE volunteer.personID = NEW.id;
    END;
    -- While the name is still there: the volunteer's row goes after the person's.
    CREATE TRIGGER personRemoved BEFORE DELETE ON person BEGIN
      DELETE FROM nameWord
        WHERE word IN (SELECT value FROM json_each(nameWords(OLD.name)))
          AND hubID = (SELECT COALESCE(hubID, 0) FROM volunteer WHERE personID = OLD.id)
          AND personID = OLD.id;
    END;
    CREATE TRIGGER personChangedLanguage AFTER UPDATE OF language ON person
      WHEN NEW.language <> OLD.language
    BEGIN
      \(tagged("NEW.id"))
    END;
    CREATE TRIGGER personCameOfAge AFTER UPDATE OF isMinor ON person
      WHEN NEW.isMinor <> OLD.isMinor
    BEGIN UPDATE volunteer SET isListed = 1 - NEW.isMinor WHERE personID = NEW.id; END;
    """
}
