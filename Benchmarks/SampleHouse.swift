import Campaign
import Foundation
import GRDB
import Logging
import Mail
import Mailroom
import TestServers

/// A house with the project's own templates, a store with as many volunteers as wanted, and one
/// template more: a blast.
final class SampleHouse: Sendable {
  let folder: String
  let house: House
  let store: Store
  /// A Monday at noon in Boston: bulk may leave.
  private static let noon = Date(timeIntervalSince1970: 1_772_470_800)
  private let begin = ContinuousClock.now

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  static var logger: Logger {
    var logger = Logger(label: "benchmarks")
    logger.logLevel = .warning
    return logger
  }

  /// Opens the house in `folder`, which `prepare` has filled.
  init(in folder: String) throws {
    self.folder = folder
    let settings = try Settings(file: "\(folder)/hubkeeper.yaml")
    (house, store) = try CampaignHouse.open(settings, templates: "\(folder)/Templates")
  }

  /// Writes settings and templates.
  static func prepare(_ folder: String, connections: Int = 4) throws {
    let files = FileManager.default
    try? files.removeItem(atPath: "\(folder)/Templates")  // there is none yet, mostly
    try files.copyItem(
      atPath: root.appending(path: "Templates").path, toPath: "\(folder)/Templates")
    try blast.write(toFile: "\(folder)/Templates/blast.md", atomically: true, encoding: .utf8)
    try SettingKey.file(values: [
      "mailbox.address": "hubs@example.org", "mailbox.since": "2020-01-01T00:00:00Z",
      "authentication.server": "mx.example.org",
      "campaign.postal_address": "1 Sample Street, Boston, MA 02108",
      "relay.connections": "\(connections)",
      // Every message comes from a stranger, all of them within a minute.
      "limits.first_mails_per_hour": "10000000", "limits.first_mails_per_day": "10000000",
    ]).write(toFile: "\(folder)/hubkeeper.yaml", atomically: true, encoding: .utf8)
  }

  /// Noon and as long as this house has stood.
  var clock: @Sendable () -> Date {
    { [begin] in Self.noon + begin.duration(to: .now) / .seconds(1) }
  }

  /// Puts volunteers 1 to `count` on record, in an empty store.
  func enroll(_ count: Int) throws {
    try store.pool.write { db in
      try db.execute(
        sql: """
          WITH RECURSIVE series(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM series WHERE i < :count)
          INSERT INTO number (id, kind) SELECT i, 'person' FROM series
          """, arguments: ["count": count])
      try db.execute(
        sql: """
          INSERT INTO person (id, name, givenName, createdAt)
            SELECT id, 'Pat' || id || ' Sample', 'Pat' || id, 0 FROM number;
          INSERT INTO address (id, address, createdAt)
            SELECT id, 'pat.' || id || '@example.net', 0 FROM number;
          INSERT INTO personAddress (personID, addressID) SELECT id, id FROM number;
          INSERT INTO volunteer (personID, town, stage, source, createdAt)
            SELECT id, 'Worcester', 'new', 'import', 0 FROM number;
          """)
    }
    try checkpoint()
  }

  /// Spreads the volunteers over 300 towns, some of them in hubs, at every stage, with the roles
  /// of who asks.
  func spread() throws {
    try store.pool.write { db in
      let now = clock()
      for (index, name) in ["Worcester", "Salem", "Lowell", "Quincy", "Holyoke"].enumerated() {
        try db.execute(
          sql: """
            INSERT INTO town (name, kind, county) VALUES (:name, 'city', 'Worcester')
            ON CONFLICT DO NOTHING
            """, arguments: ["name": name])
        let hub = try Hub.start(
          name: name, area: [HubArea(town: name)], by: nil, at: now, in: db)
        try db.execute(
          sql: """
            UPDATE volunteer SET town = :town, hubID = :hub WHERE personID % 300 = :index
            """, arguments: ["town": name, "hub": hub.id, "index": index + 1])
        try db.execute(
          sql: "UPDATE hub SET status = 'designated' WHERE id = :id", arguments: ["id": hub.id])
        if index == 0 { try give(.contact, "\(hub.id)", "contact@example.org", at: now, in: db) }
      }
      try give(.coordinator, "state", "state@example.org", at: now, in: db)
      try db.execute(
        sql: """
          UPDATE volunteer SET town = 'Town ' || (personID % 300) WHERE hubID IS NULL;
          UPDATE volunteer SET stage = CASE personID % 7 WHEN 0 THEN 'met' WHEN 1 THEN 'active'
            WHEN 2 THEN 'known' ELSE 'new' END;
          """)
    }
    try checkpoint()
  }

  private func give(
    _ kind: Role.Kind, _ scope: String, _ written: String, at now: Date, in db: Database
  ) throws {
    guard let address = EmailAddress(written) else { return }
    let id = try AddressRecord.keep(address, at: now, in: db)
    let person = try Person.create(
      name: "Ana Sample", givenName: "Ana", language: "en", phone: nil, at: now, in: db)
    try AddressRecord.link(person: person, address: id, in: db)
    try Role.give(kind, scope: scope, to: person, at: id, now: now, in: db)
  }

  /// Puts one mail for each of the first `count` volunteers into the outbox, with values of its
  /// own, and commits them.
  func putBlast(_ count: Int, round: Int = 0) throws {
    let now = clock()
    for start in stride(from: 1, through: count, by: 1_000) {
      try store.pool.write { db in
        let handling = Handling(db: db, house: house, now: now)
        for number in start...min(start + 999, count) {
          var posting = Posting(
            "blast",
            values: [
              "given_name": .text("Pat\(number)"), "hub_name": .text("Worcester \(number % 40)"),
              "day": .text("Tuesday, March \(1 + number % 28)"), "seats": .text("\(number % 90)"),
              "contact_name": .text("Ana Lima"),
            ], to: Int64(number), person: Int64(number), lane: .bulk, because: "a benchmark")
          posting.causeKey = "blast:\(round):\(number)"
          try Outbox.put(posting, in: handling)
        }
      }
    }
    try checkpoint()
  }

  /// What lies in the log goes to the file now, and not while something is timed.
  private func checkpoint() throws {
    _ = try store.pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
  }

  /// Mails that wait or are under way.
  func countUnsent() throws -> Int {
    try store.pool.read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT COUNT(*) FROM outbox WHERE state IN ('queued', 'sending', 'deferred', 'uncertain')
          """) ?? 0
    }
  }

  private static let blast = """
    ---
    subject: {{given_name}}, we meet at the State House on {{day}}
    preheader: Your hub {{hub_name}} has {{seats}} seats on the bus.
    lane: bulk
    values:
      given_name: text
      hub_name: text
      day: text
      seats: text
      contact_name: text?
    sample:
      given_name: Maria
      hub_name: Worcester
      day: Tuesday, March 3
      seats: 12
      contact_name: Ana Lima
    ---
    Hello {{given_name}},

    on **{{day}}** we go to the State House together, and the {{hub_name}} hub has {{seats}} seats on the bus.

    What we ask of you:

    - Tell your representative why you want Medicare for All, in your own words.
    - Bring one neighbor.

    {{#contact_name}}
    {{contact_name}} answers what you ask. Just answer this mail: **YES** keeps a seat for you.
    {{/contact_name}}

    """
}
