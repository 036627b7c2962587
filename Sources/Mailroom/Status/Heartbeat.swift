package import Foundation
package import GRDB

/// What the worker writes down of its own well-being, for every process that asks: `status --check`,
/// the website, the watchman. Rows of `fact`.
package enum Heartbeat {
  package enum Sign: String, Sendable, CaseIterable {
    /// When the first worker began on this store.
    case began
    /// When the last look at the mailbox succeeded.
    case look

    fileprivate var fact: String { "watch:\(rawValue)" }
  }

  /// What was counted in the mailbox, and is not worth counting at each question.
  package enum Count: String, Sendable {
    /// In percent.
    case mailboxFull = "mailbox full"
    /// Messages in the folder of what could not be handled.
    case failed
    /// Messages in the inbox that arrived before we began, and stay there.
    case older

    fileprivate var fact: String { "watch:\(rawValue)" }
  }

  package static func note(_ sign: Sign, _ moment: Date, in db: Database) throws {
    try set(sign.fact, "\(moment.milliseconds)", in: db)
  }

  /// The first worker's beginning is kept as it is.
  package static func begin(_ moment: Date, in db: Database) throws {
    try db.execute(
      cached: "INSERT INTO fact (name, value) VALUES (:name, :value) ON CONFLICT DO NOTHING",
      arguments: ["name": Sign.began.fact, "value": "\(moment.milliseconds)"])
  }

  package static func moment(_ sign: Sign, in db: Database) throws -> Date? {
    try value(sign.fact, in: db).flatMap { Int64($0) }.map(Date.init(milliseconds:))
  }

  /// - Parameter count: `nil` where nothing is known: what was known before is forgotten.
  package static func note(_ what: Count, _ count: Int?, in db: Database) throws {
    guard let count else {
      return try db.execute(
        cached: "DELETE FROM fact WHERE name = :name", arguments: ["name": what.fact])
    }
    try set(what.fact, "\(count)", in: db)
  }

  package static func count(_ what: Count, in db: Database) throws -> Int? {
    try value(what.fact, in: db).flatMap { Int($0) }
  }

  static func value(_ name: String, in db: Database) throws -> String? {
    try String.fetchOne(
      db, cached: "SELECT value FROM fact WHERE name = :name", arguments: ["name": name])
  }

  static func set(_ name: String, _ value: String, in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO fact (name, value) VALUES (:name, :value)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """, arguments: ["name": name, "value": value])
  }
}
