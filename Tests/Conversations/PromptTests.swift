import Campaign
import Foundation
import GRDB
import Language
import Mail
import Mailroom
import Testing

/// Prompts for letters and calls as they reach people, and what comes back.
@Suite("Prompts")
struct PromptTests {
  /// Rose and Joe in Salem, a newspaper there, a topic, and who sits for Salem.
  private func stage() throws -> Stage {
    let stage = try Stage()
    for (from, at) in [
      ("Rose Kelly <rose@example.com>", "10:00"), ("Joe Silva <joe@example.com>", "10:05"),
    ] {
      let name = from.split(separator: " <")[0]
      try stage.hand(
        in: mail(
          from, "2026-03-02 \(at)", [("subject", "I want to help")],
          "Hi, I'm \(name) from Salem and I'd like to help. 978-555-0142"))
    }
    for words in [
      "NEWSPAPER Salem News: letters@salem.example.com, 200 words, 30 days, towns Salem",
      "NEWSPAPER North Star: letters@star.example.com, 300 words, statewide",
      "TOPIC insulin prices: https://example.org/insulin; A vial costs 6 dollars; Nobody should ration it; It is law elsewhere; good until March 31",
    ] {
      try stage.hand(
        in: mail("Dana Reyes <dana@example.org>", "2026-03-02 11:00", [("subject", words)], ""))
    }
    try stage.store.pool.write { db in
      try db.execute(
        sql: """
          INSERT INTO legislator (id, name, given, family, party, chamber, district, email, links)
          VALUES ('p/brook', 'Ann Brook', 'Ann', 'Brook', '', 'house', '7th Essex', 'ann.brook@mahouse.example', ''),
            ('p/chan', 'Lee Chan', 'Lee', 'Chan', '', 'senate', 'Second Essex', '', '');
          INSERT INTO office VALUES ('p/brook', 'capitol', 'Room 1', '617-555-0110', ''),
            ('p/chan', 'capitol', 'Room 2', '617-555-0111', '');
          INSERT INTO committeeSeat VALUES ('Health Care Financing', 'legislature', 'p/chan', 'chair');
          """)
    }
    stage.clear()
    return stage
  }

  private func mail(
    _ from: String, _ at: String, _ fields: [(String, String)], _ words: String
  ) -> Story.Incoming {
    Story.Incoming(
      from: from, at: at, fields: fields.map { (name: $0.0, value: $0.1) }, words: words, line: 1)
  }

  private func prompt(
    _ kind: Prompt.Kind, on stage: Stage, chairsOf: String? = nil,
    until last: String = "2026-03-11",
    at text: String = "2026-03-03 10:00"
  ) throws -> [Int64] {
    let now = try stage.moment(text)
    let day = try stage.moment(last + " 12:00")
    try stage.run(until: now)
    let reached = try stage.store.pool.write { db -> [Int64] in
      let people = try Int64.fetchAll(
        db, sql: "SELECT personID FROM volunteer WHERE town = 'Salem' ORDER BY personID")
      let topic = try #require(try Topic.find(named: "#insulin-prices", in: db))
      let dana = try #require(
        try Row.fetchOne(
          db,
          sql: """
            SELECT personID, addressID FROM personAddress
            JOIN address ON address.id = addressID WHERE address = 'dana@example.org'
            """))
      let prompt = try #require(
        try Prompt.start(
          kind, about: topic.id, to: "volunteers in Salem", chairsOf: chairsOf,
          until: .init(dayNumber: Int(day.timeIntervalSince1970 / 86_400)), by: dana["personID"],
          at: dana["addressID"], now: now, in: db))
      return try PromptPost.post(
        prompt, to: people, in: Handling(db: db, house: stage.house, now: now))
    }
    try stage.run(until: now.addingTimeInterval(1_800))
    return reached
  }

  private func claim(_ stage: Stage, _ address: String, _ template: String) throws -> String {
    let message = try #require(
      stage.claim(Story.Expected(recipient: address, template: template, line: 0)),
      "no \(template) to \(address): \(stage.unclaimed.map { "\($0.event.to ?? []) \($0.event.template ?? "")" })"
    )
    return message.subject + "\n" + message.text
  }

  private func book(_ stage: Stage, _ sql: String) throws -> String {
    try stage.store.pool.read { try String.fetchOne($0, sql: sql) ?? "NULL" }
  }

  @Test func `for letters bring each the papers of their town, and points in another order`() throws
  {
    let stage = try stage()
    #expect(try prompt(.letters, on: stage).count == 2)
    let rose = try claim(stage, "rose@example.com", "letter-prompt")
    let joe = try claim(stage, "joe@example.com", "letter-prompt")
    for text in [rose, joe] {
      #expect(text.contains("Salem News, up to 200 words: letters@salem.example.com"), "\(text)")
      #expect(text.contains("North Star, up to 300 words"), "\(text)")
      #expect(text.contains("Nobody should ration it"), "\(text)")
      #expect(text.contains("planned for"), "\(text)")
    }
    func points(_ text: String) -> [String.Index?] {
      ["A vial costs", "Nobody should", "It is law"].map { text.range(of: $0)?.lowerBound }
    }
    #expect(rose != joe)
    // A draft in answer goes to the paper that was proposed.
    try stage.hand(
      in: mail(
        "Rose Kelly <rose@example.com>", "2026-03-03 12:00", [("reply", "rose@example.com")],
        """
        I am a nurse in Salem. Last month I sent home a man who stretched one vial over six weeks, \
        since his plan would not pay for a second. A medicine that is a century old should not cost \
        a week's wages, and our legislators can end that this spring.

        Rose Kelly
        """))
    let message = try #require(
      stage.claim(.init(recipient: "rose@example.com", template: "letter-draft", line: 0)))
    #expect(message.text.hasPrefix("Not sent yet."), "\(message.text)")
    // The link opens a mail with everything filled in (RFC 6068), our token in Cc.
    let html = message.html ?? ""
    let link = html.split(separator: "\"").first { $0.hasPrefix("mailto:letters@") } ?? ""
    let token = stage.answerAddress(of: "rose@example.com").replacing("+", with: "%2B")
    #expect(link.contains("?cc=\(token)&amp;subject=Letter%20to%20the%20editor"), "\(link)")
    #expect(
      link.contains("&amp;body=To%20the%20editor%3A%0D%0A%0D%0AI%20am%20a%20nurse"), "\(link)")
    #expect(link.hasSuffix("%0D%0ASalem%0D%0A978-555-0142"), "\(link)")
    #expect(try book(stage, "SELECT topicID IS NOT NULL FROM editorLetter") == "1")
  }

  @Test func `spread people over papers and days, three a paper a day`() throws {
    let stage = try stage()
    let now = try stage.moment("2026-03-03 10:00")
    let last = Int(try stage.moment("2026-03-04 12:00").timeIntervalSince1970 / 86_400)
    let (kept, why) = try stage.store.pool.write { db -> ([String], Set<String>) in
      var people: [Int64] = []
      for number in 1...20 {
        let id = try Person.create(
          name: "P \(number)", givenName: "P", language: "en", phone: nil, at: now, in: db)
        try db.execute(
          sql:
            "INSERT INTO volunteer (personID, town, stage, source, createdAt) VALUES (?, 'Salem', 'new', 'import', 0)",
          arguments: [id])
        people.append(id)
      }
      let topic = try #require(try Topic.find(named: "insulin prices", in: db))
      let prompt = try #require(
        try Prompt.start(
          .letters, about: topic.id, to: "all", chairsOf: nil, until: .init(dayNumber: last),
          by: people[0], at: 1, now: now, in: db))
      let handling = Handling(db: db, house: stage.house, now: now)
      let personal = try LettersKind().personal(for: people, about: prompt.id, in: handling)
      // The preview asks once, and the rows are made later: it is the same place.
      let again = try LettersKind().personal(for: people, about: prompt.id, in: handling)
      #expect(personal.mapValues(\.values) == again.mapValues(\.values))
      return (
        try String.fetchAll(
          db,
          sql: """
            SELECT COUNT(*) || ' ' || name FROM prompted
              JOIN newspaper ON newspaper.id = newspaperID
            GROUP BY day, newspaper.id ORDER BY day, name DESC
            """), Set(personal.values.compactMap(\.leftOut))
      )
    }
    #expect(kept == ["3 Salem News", "3 North Star", "3 Salem News", "3 North Star"])
    #expect(why == ["their newspapers have enough letters until the topic ends"])
  }

  @Test func `for calls bring numbers, and what is told lands with that legislator`() throws {
    let stage = try stage()
    #expect(try prompt(.calls, on: stage).count == 2)
    let rose = try claim(stage, "rose@example.com", "call-prompt")
    #expect(rose.contains("1  Rep. Ann Brook: 617-555-0110"), "\(rose)")
    #expect(rose.contains("2  Sen. Lee Chan: 617-555-0111"), "\(rose)")
    #expect(rose.contains("My name is Rose Kelly, and I live in Salem."), "\(rose)")
    stage.clear()
    try stage.hand(
      in: mail(
        "Rose Kelly <rose@example.com>", "2026-03-04 10:00",
        [("reply", "rose@example.com call-prompt")], "1 left a message, 2 talked to her aide"))
    let noted = try claim(stage, "rose@example.com", "call-answer")
    #expect(noted.contains("Rep. Ann Brook: a message left"), "\(noted)")
    #expect(noted.contains("Sen. Lee Chan: talked"), "\(noted)")
    #expect(
      try book(
        stage,
        "SELECT group_concat(legislator || ' ' || outcome, ', ') FROM (SELECT * FROM call ORDER BY legislator)"
      )
        == "p/brook message, p/chan talked")

    // Of two it is asked which.
    try stage.hand(
      in: mail(
        "Joe Silva <joe@example.com>", "2026-03-04 11:00",
        [("reply", "joe@example.com call-prompt")], "Called, left a message"))
    let which = try claim(stage, "joe@example.com", "call-answer")
    #expect(which.contains("Whom did you reach?") && which.contains("2  Sen. Lee Chan"), "\(which)")
    try stage.hand(
      in: mail(
        "Joe Silva <joe@example.com>", "2026-03-04 12:00",
        [("reply", "joe@example.com call-answer")], "2"))
    let then = try claim(stage, "joe@example.com", "call-answer")
    #expect(then.contains("Sen. Lee Chan: a message left"), "\(then)")
    #expect(try book(stage, "SELECT COUNT(*) FROM call") == "3")

    // The morning after the last day the sender hears it.
    stage.clear()
    try stage.run(until: stage.moment("2026-03-12 12:00"))
    let tally = try claim(stage, "dana@example.org", "prompt-tally")
    #expect(tally.contains("2 of 2 people called"), "\(tally)")
    #expect(tally.contains("Sen. Lee Chan: 2 calls (1 talked, 1 message)"), "\(tally)")
    // And once.
    try stage.run(until: stage.moment("2026-03-14 12:00"))
    #expect(
      stage.claim(.init(recipient: "dana@example.org", template: "prompt-tally", line: 0)) == nil)
  }

  @Test func `are shown to who sends them as others get them, and ask nothing of them`() throws {
    let stage = try stage()
    let now = try stage.moment("2026-03-03 10:00")
    try stage.store.pool.write { db in
      let dana = try #require(
        try Int64.fetchOne(db, sql: "SELECT id FROM person WHERE name = 'Dana Reyes'"))
      let topic = try #require(try Topic.find(named: "insulin prices", in: db))
      let handling = Handling(db: db, house: stage.house, now: now)
      let kinds: [(any BlastKind, Prompt.Kind, String)] = [
        (LettersKind(), .letters, LettersKind.template), (CallsKind(), .calls, CallsKind.template),
      ]
      for (kind, name, template) in kinds {
        let prompt = try #require(
          try Prompt.start(
            name, about: topic.id, to: "all", chairsOf: nil, until: topic.goodUntil, by: dana,
            at: 1, now: now, in: db))
        let own = try #require(
          try kind.personal(for: [dana], about: prompt.id, in: handling)[dana])
        #expect(own.leftOut != nil && own.asks == nil)
        let declared = stage.house.templates.declaration(of: template)?.values ?? [:]
        #expect(!declared.isEmpty)
        for value in declared.keys { #expect(own.values[value] != nil, "\(template): \(value)") }
      }
    }
  }

  @Test func `for calls to chairs name them, and STOP ends what comes`() throws {
    let stage = try stage()
    try stage.hand(
      in: mail("Joe Silva <joe@example.com>", "2026-03-02 12:00", [("subject", "STOP")], "STOP"))
    stage.clear()
    #expect(try prompt(.calls, on: stage, chairsOf: "health care financing").count == 1)
    let rose = try claim(stage, "rose@example.com", "call-prompt")
    #expect(rose.contains("Sen. Lee Chan: 617-555-0111") && !rose.contains("Brook"), "\(rose)")
    #expect(
      stage.claim(.init(recipient: "joe@example.com", template: "call-prompt", line: 0)) == nil)
    // A legislator who answers all is a person's to answer.
    stage.clear()
    try stage.hand(
      in: mail(
        "Ann Brook <ann.brook@mahouse.example>", "2026-03-04 10:00",
        [("reply", "rose@example.com call-prompt")], "I support the bill."))
    #expect(!stage.unclaimed.contains { $0.event.to == ["ann.brook@mahouse.example"] })
    #expect(stage.unclaimed.contains { $0.event.template == "handed-over" })
  }
}
