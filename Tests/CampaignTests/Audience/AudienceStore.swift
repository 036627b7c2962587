import Foundation
import GRDB
import Mail

@testable import Campaign
@testable import Mailroom

/// The real towns and districts with a few hundred made-up people, hubs, an event and a blast.
final class AudienceStore: Sendable {
  let house: House
  let store: Store
  /// A Monday at noon in Boston.
  let now = Date(timeIntervalSince1970: 1_772_470_800)
  let hubs: [String: Int64]
  let event: Int64
  let blast: Int64
  let people: [AudiencePerson]
  private let folder: URL

  /// One for all tests that only read.
  static let shared = Result { try AudienceStore() }

  static let towns = [
    "Worcester", "Auburn", "Oxford", "Salem", "Lynn", "Cambridge", "Springfield", "Northampton",
    "Pittsfield", "Boston", "Somerville", "Hampden", "Plymouth", "Amherst", "West Springfield",
    "Barnstable",
  ]
  private static let covers = [
    ("Worcester", "Worcester, Auburn"), ("Cambridge", "Cambridge"), ("Springfield", "Springfield"),
    ("Salem and Lynn", "Salem, Lynn"), ("Pioneer Valley", "Northampton, Amherst"),
  ]

  private init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("hubkeeper-audience-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("hubkeeper.yaml")
    try SettingKey.file(values: ["mailbox.address": "hub@example.org"])
      .write(to: file, atomically: true, encoding: .utf8)
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    (house, store) = try CampaignHouse.open(
      Settings(file: file.path), templates: root.appendingPathComponent("Templates").path)
    for (kind, name, _) in Massachusetts.files.prefix(5) {
      let staged = try Massachusetts.stage(kind, name)
      _ = try store.pool.write { try staged.run(in: $0, on: "2026-11-24") }
    }
    let now = now
    let made = try store.pool.write { db in try Self.make(in: db, at: now) }
    (hubs, event, blast) = made
    people = try store.pool.read { try AudiencePerson.all(in: $0) }
  }

  // MARK: People

  private static func make(
    in db: Database, at now: Date
  ) throws -> (hubs: [String: Int64], event: Int64, blast: Int64) {
    var hubs: [String: Int64] = [:]
    for (name, area) in covers {
      let hub = try Hub.start(
        name: name, area: try HubArea.reading(area, in: db), by: nil, at: now, in: db)
      hubs[name] = hub.id
    }
    for index in 0..<640 { try person(index, hubs, in: db, at: now) }
    for (name, hub) in hubs.sorted(by: { $0.key < $1.key }) {
      let id = try role("contact-of-\(name.lowercased())", .contact, "\(hub)", in: db, at: now)
      // The Springfield contact came from a file, and is no volunteer.
      if name != "Springfield" { try volunteer(id, town: "Boston", hub: hub, .leader, in: db, now) }
    }
    for region in ["west", "east", "state"] {
      _ = try role("coordinator-\(region)", .coordinator, region, in: db, at: now)
    }
    let florence = try Person.create(
      name: "Florence Ames", givenName: "Florence", language: "en", phone: nil, at: now, in: db)
    try volunteer(florence, town: "Worcester", hub: nil, .met, in: db, now)
    let maria = try Person.create(
      name: "Maria Lopez", givenName: "Maria", language: "es", phone: nil, at: now, in: db)
    try volunteer(maria, town: "Springfield", hub: hubs["Springfield"], .active, in: db, now)
    var answers: [Int64: (state: String, came: Bool?)] = [:]
    for neighbor in AudienceNeighbor.all {
      let id = try self.neighbor(neighbor, hubs, in: db, at: now)
      answers[id] = neighbor.answer
    }
    return (hubs, try event(answers, in: db, at: now), try blast(in: db, at: now))
  }

  private static func neighbor(
    _ neighbor: AudienceNeighbor, _ hubs: [String: Int64], in db: Database, at now: Date
  ) throws -> Int64 {
    let given = String(neighbor.name.prefix { $0 != " " })
    let id = try Person.create(
      name: neighbor.name, givenName: given, language: "en", phone: nil, at: now, in: db)
    try volunteer(
      id, town: neighbor.town, hub: neighbor.hub.flatMap { hubs[$0] }, .active,
      interests: neighbor.interests, languages: neighbor.languages, daysAgo: neighbor.daysAgo,
      in: db, now)
    if let told = neighbor.told {
      try db.execute(
        sql: """
          INSERT INTO personDistrict (personID, chamber, town, district, known, at)
          VALUES (?, 'house', ?, ?, ?, 0)
          """, arguments: [id, told.town, told.district, told.known])
    }
    return id
  }

  /// All kinds of people, one kind after another: nothing is drawn, so every run is the same.
  private static func person(
    _ index: Int, _ hubs: [String: Int64], in db: Database, at now: Date
  ) throws {
    let language = index % 7 == 0 ? "es" : index % 11 == 0 ? "pt" : "en"
    let id = try Person.create(
      name: "Person Number\(index)", givenName: "Person", language: language, phone: nil, at: now,
      in: db)
    if index % 31 == 5 {
      try db.execute(sql: "UPDATE person SET isMinor = 1 WHERE id = ?", arguments: [id])
    }
    let town = index % 37 == 3 ? nil : towns[index % towns.count]
    let own = [
      "Worcester": "Worcester", "Auburn": "Worcester", "Cambridge": "Cambridge",
      "Springfield": "Springfield", "Salem": "Salem and Lynn", "Lynn": "Salem and Lynn",
      "Northampton": "Pioneer Valley", "Amherst": "Pioneer Valley",
    ]
    // Some are with the hub of another town, some with none.
    let hub =
      index % 5 == 4
      ? nil : index % 23 == 7 ? hubs["Springfield"] : own[town ?? ""].flatMap { hubs[$0] }
    let stage = Stage.allCases[(index / 3) % Stage.allCases.count]
    try volunteer(
      id, town: town, hub: hub, stage, interests: index % 4 == 1 ? ["tabling", "letters"] : [],
      languages: index % 13 == 2 ? ["Portuguese"] : [], zip: town == "Worcester" ? "01609" : nil,
      elsewhere: index % 41 == 9 ? "New Hampshire" : nil, daysAgo: index % 60, in: db, now)
  }

  private static func volunteer(
    _ id: Int64, town: String?, hub: Int64?, _ stage: Stage, interests: [String] = [],
    languages: [String] = [], zip: String? = nil, elsewhere: String? = nil, daysAgo: Int = 0,
    in db: Database, _ now: Date
  ) throws {
    let since = (now - Double(daysAgo) * 86_400).milliseconds
    try db.execute(
      sql: """
        INSERT INTO volunteer (personID, town, zip, hubID, stage, interests, languages, elsewhere,
          source, signedUpAt, createdAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'mail', ?, ?)
        """,
      arguments: [
        id, town, zip, hub, stage.rawValue, JSONText.list(interests), JSONText.list(languages),
        elsewhere, since, since,
      ])
  }

  private static func role(
    _ mailbox: String, _ kind: Role.Kind, _ scope: String, in db: Database, at now: Date
  ) throws -> Int64 {
    let id = try Person.create(
      name: "Sam Rivers", givenName: "Sam", language: "en", phone: nil, at: now, in: db)
    let text = mailbox.replacing(" ", with: "-") + "@example.org"
    guard let address = EmailAddress(text) else { return id }
    let kept = try AddressRecord.keep(address, at: now, in: db)
    try AddressRecord.link(person: id, address: kept, in: db)
    try Role.give(kind, scope: scope, to: id, at: kept, now: now, in: db)
    return id
  }

  // MARK: An event and a blast

  private static func number(_ kind: String, in db: Database) throws -> Int64 {
    try db.execute(sql: "INSERT INTO number (kind) VALUES (?)", arguments: [kind])
    return db.lastInsertedRowID
  }

  /// - Parameter answers: of some people, said here and not drawn from their number.
  private static func event(
    _ answers: [Int64: (state: String, came: Bool?)], in db: Database, at now: Date
  ) throws -> Int64 {
    let event = try number("event", in: db)
    try db.execute(
      sql: """
        INSERT INTO event (id, kind, title, region, start, zone, startsAt, minutes, state, uid,
          createdAt) VALUES (?, 'lobby day', 'lobby day', 'state', '2026-03-02 12:00',
          'America/New_York', ?, 60, 'open', 'u', ?)
        """, arguments: [event, now.milliseconds, now.milliseconds])
    let states = ["invited", "going", "waiting", "maybe", "declined", "withdrawn"]
    for person in try Int64.fetchAll(db, sql: "SELECT personID FROM volunteer ORDER BY personID")
    where person % 3 == 0 || answers[person] != nil {
      let state = answers[person]?.state ?? states[Int(person / 3) % states.count]
      let came: Bool? =
        answers[person].map(\.came) ?? (person % 2 == 0 ? person % 4 == 0 : nil)
      try db.execute(
        sql: """
          INSERT INTO rsvp (eventID, personID, state, by, saidAt, came, uid, createdAt)
          VALUES (?, ?, ?, 'mail', 0, ?, 'u', 0)
          """, arguments: [event, person, state, came])
    }
    return event
  }

  /// To everyone in the west; who got it, and who did not.
  private static func blast(in db: Database, at now: Date) throws -> Int64 {
    let blast = try number("blast", in: db)
    let audience = Audience(
      sentence: "everyone in the west", tree: .trait(.region("west")), reach: AudienceReach(.state))
    try db.execute(
      sql: """
        INSERT INTO blast (id, kind, template, audience, sentence, scopes, words, "values", shown,
          state, createdAt)
        VALUES (?, 'blast', 'blast-words', ?, ?, 'west', '{}', '{}', 0, 'done', 0)
        """, arguments: [blast, try Blast.json(audience), audience.sentence])
    let states = ["sent", "queued", "failed", "uncertain", "sending"]
    for person in try Int64.fetchAll(db, sql: "SELECT personID FROM volunteer ORDER BY personID")
    where person % 4 == 0 {
      guard let address = EmailAddress("person\(person)@example.com") else { continue }
      let at = try AddressRecord.keep(address, at: now, in: db)
      try AddressRecord.link(person: person, address: at, in: db)
      try db.execute(
        sql: """
          INSERT INTO outbox (secret, because, personID, addressID, template, "values", language,
            lane, notBefore, state, createdAt, roundID)
          VALUES (x'00', 'test', ?, ?, 'welcome', '{}', 'en', 'bulk', 0, ?, 0, ?)
          """, arguments: [person, at, states[Int(person / 4) % states.count], blast])
    }
    return blast
  }

  // MARK: Asking

  /// `{E}` is the event, `{B}` the blast.
  func text(_ words: String) -> String {
    words.replacing("{E}", with: "#\(event)").replacing("{B}", with: "#\(blast)")
  }

  /// - Parameter sender: the beginning of the address: `coordinator-state`.
  func ask<T>(
    as sender: String, language: String? = nil, _ body: (Scene) throws -> T
  ) throws -> T {
    try store.pool.write { db in
      let handling = Handling(db: db, house: house, now: now)
      let message = Message(
        parsing: Array(
          "From: <\(sender)@example.org>\r\nTo: hub@example.org\r\nSubject: x\r\n\r\nx\r\n".utf8))
      let letter = try Letter(message, arrivedAt: now, in: handling)
      guard let sender = Sender(of: letter) else { throw Refusal("nobody writes from there") }
      return try body(
        Scene(
          handling: handling, sender: sender, readAt: now,
          language: language ?? sender.person.language, footprint: Footprint(db), files: [],
          letter: letter))
    }
  }

  func read(
    _ words: String, as sender: String = "coordinator-state", language: String? = nil
  ) throws -> (audience: Audience, people: Set<Int64>) {
    try ask(as: sender, language: language) { scene in
      let audience = try Audience.read(text(words), in: scene)
      let query = audience.query()
      let found = try Int64.fetchAll(scene.db, sql: query.sql, arguments: query.arguments)
      let people = Set(found)
      if people.count != found.count { throw Refusal("somebody is in it twice") }
      if try audience.count(in: scene.db) != found.count { throw Refusal("another count") }
      return (audience, people)
    }
  }
}
