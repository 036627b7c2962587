import Campaign
import Foundation
import GRDB
import Language
import Mail
import Mailroom
import Testing

/// What hubs did, from every record that tells of it, and the stories that may be shared.
@Suite("Work")
struct WorkTests {
  private func mail(_ from: String, _ at: String, _ words: String) -> Story.Incoming {
    Story.Incoming(
      from: from, at: at, fields: [(name: "subject", value: "For Hubkeeper")], words: words,
      line: 1)
  }

  private func hub(_ name: String, on stage: Stage) throws -> Int64 {
    try #require(
      try stage.store.pool.read {
        try Int64.fetchOne($0, sql: "SELECT id FROM hub WHERE name = ?", arguments: [name])
      })
  }

  private func done(_ hub: Int64, on stage: Stage) throws -> [DoneWork] {
    let zone = try #require(TimeZone(identifier: "America/New_York"))
    let now = try stage.moment("2026-03-02 18:00")
    let from = try #require(CivilDate(year: 2026, month: 2, day: 1))
    let through = try #require(CivilDate(year: 2026, month: 3, day: 2))
    return try stage.store.pool.read {
      try Deeds.of(hub, from: from, through: through, at: now, in: zone, in: $0)
    }
  }

  @Test func `everything that a hub did counts once, whichever record tells of it`() throws {
    let stage = try Stage()
    try stage.hand(
      in: mail(
        "Rose Kelly <rose@example.com>", "2026-02-02 10:00",
        "Hi, I'm Rose Kelly from Worcester and I'd like to help. 508-555-0142"))
    let worcester = try hub("Worcester", on: stage)
    try stage.store.pool.write { db in
      try db.execute(
        sql: """
          INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links)
          VALUES ('p/1', 'Ann Barber', 'Ann', 'Barber', '', 'house', '34th Middlesex', '', '');
          INSERT INTO number (id, kind) VALUES (901, 'event'), (902, 'event'), (903, 'event'),
            (904, 'booking'), (905, 'lobby visit');
          INSERT INTO event (id, kind, title, hubID, region, start, zone, startsAt, minutes, place,
              state, uid, createdAt)
            SELECT column1, column2, column2, :hub, 'east', column3 || ' 10:00',
              'America/New_York', strftime('%s', column3 || ' 15:00') * 1000, 120, 'Library',
              column4, column1 || '@example.org', 1
            FROM (VALUES (901, 'tabling', '2026-02-28', 'open'),
              (902, 'film screening', '2026-02-21', 'open'),
              (903, 'house party', '2026-02-14', 'cancelled'));
          INSERT INTO booking (id, personID, contactID, hubID, start, zone, startsAt, minutes, how,
              state, volunteerUID, contactUID, createdAt)
            SELECT 904, rose.id, ruth.id, :hub, '2026-02-10 18:00', 'America/New_York',
              strftime('%s', '2026-02-10 23:00') * 1000, 30, 'phone', 'met', 'a', 'b', 1
            FROM person AS rose, person AS ruth
            WHERE rose.name = 'Rose Kelly' AND ruth.name = 'Ruth Okafor';
          INSERT INTO lobbyVisit (id, legislator, day, personID, words, createdAt)
            SELECT 905, 'p/1', '2026-02-24', id, 'good', 1 FROM person WHERE name = 'Ruth Okafor';
          INSERT INTO editorLetter (personID, paper, state, createdAt, changedAt, sentAt)
            SELECT id, 'Telegram', 'published', 1, strftime('%s', '2026-02-12 15:00') * 1000, 1
            FROM person WHERE name = 'Rose Kelly';
          """, arguments: ["hub": worcester])
    }
    #expect(
      try done(worcester, on: stage).map(\.source) == [.talk, .letter, .event, .visit, .event])
    // The tabling is the event's, the visit the one that was reported; the training is new.
    for words in [
      "LOG tabling on Saturday: 42 signatures, 12 people", "LOG lobby visit on February 24",
      "LOG training on February 27, 9 people", "RESOLUTION Worcester City Council: introduced",
    ] {
      try stage.hand(in: mail("Ruth Okafor <ruth@example.com>", "2026-03-02 10:00", words))
    }
    let all = try done(worcester, on: stage)
    #expect(
      all.map { $0.kind?.rawValue ?? $0.title } == [
        "1-on-1", "letters to the editor", "film screening", "lobby visit", "training", "tabling",
        "resolution work",
      ])
    #expect(
      all.map(\.area) == [
        .education, .outreach, .outreach, .lobbying, .education, .outreach, .lobbying,
      ])
    let tabling = try #require(all.first { $0.kind == .tabling })
    #expect(tabling.source == .logged && tabling.people == 12)
    #expect(tabling.counts[.signatures]?.number == 42)
    #expect(try done(hub("Cambridge", on: stage), on: stage).isEmpty)
  }

  @Test func `all of it is found by indexes`() throws {
    let stage = try Stage()
    let plan = try stage.store.pool.read { db in
      try Deeds.plan(in: db)
    }
    #expect(!plan.isEmpty)
    #expect(!plan.contains { $0.hasPrefix("SCAN deed") || $0.hasPrefix("SCAN event") }, "\(plan)")
    #expect(
      !plan.contains { $0.hasPrefix("SCAN booking") || $0.hasPrefix("SCAN lobby") }, "\(plan)")
    #expect(!plan.contains { $0.hasPrefix("SCAN volunteer") }, "\(plan)")
  }

  @Test func `stories are exported only as their tellers agreed`() throws {
    let stage = try Stage()
    for name in ["Rose Kelly", "Joe Silva", "Luz Ortiz", "Sam Orr", "Tim Ode"] {
      let given = name.split(separator: " ")[0].lowercased()
      try stage.hand(
        in: mail(
          "\(name) <\(given)@example.com>", "2026-03-02 10:00",
          "Hi, I'm \(name) from Worcester and I'd like to help. 508-555-0142"))
    }
    try stage.store.pool.write { db in
      try db.execute(
        sql: """
          INSERT INTO number (kind) VALUES ('story'), ('story'), ('story'), ('story'), ('story');
          INSERT INTO story (id, personID, language, told, shown, consent, consentAt, createdAt,
              changedAt)
            SELECT (SELECT MAX(id) FROM number) - ROW_NUMBER() OVER (ORDER BY person.id) + 1,
              person.id, 'en', 'told', 'words of ' || givenName,
              CASE name WHEN 'Rose Kelly' THEN 'named' WHEN 'Joe Silva' THEN 'unnamed'
                WHEN 'Luz Ortiz' THEN 'private' WHEN 'Tim Ode' THEN 'named' END,
              1772500000000, 1, 1
            FROM person
            WHERE name IN ('Rose Kelly', 'Joe Silva', 'Luz Ortiz', 'Sam Orr', 'Tim Ode');
          UPDATE person SET isMinor = 1 WHERE name = 'Tim Ode';
          UPDATE story SET shown = '=1+1, I rationed it' WHERE consent = 'named';
          """)
    }
    var text = ""
    try stage.store.pool.read { db in
      try Export.stories.write(as: .csv, in: db) { text += $0 }
    }
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    #expect(lines.count == 3, "\(text)")
    #expect(text.contains("Rose Kelly") && text.contains("words of Joe"))
    #expect(!text.contains("Joe Silva"), "without the name is without the name")
    for name in ["Luz", "Sam", "Tim"] { #expect(!text.contains(name)) }
    // A cell that begins as a formula does is none.
    #expect(!text.contains(",=1+1") && !text.contains(",\"=1+1"))
  }
}
