package import Foundation
package import GRDB

/// Work that falls due by the clock: a rule over the records, computed at its hour from what is
/// true then. Nothing is handed out ahead (DESIGN §4.10).
package struct DueWork: Sendable {
  /// One piece: what, whom, which start. A failed run leaves one row at most.
  package struct Piece: Sendable {
    package var key: String
    package var run: @Sendable (Handling) throws -> Void
    package init(key: String, run: @escaping @Sendable (Handling) throws -> Void) {
      self.key = key
      self.run = run
    }
  }

  package var name: String
  /// What is due at the handling's moment and may still be undone.
  package var find: @Sendable (Handling) throws -> [Piece]

  /// The first moment at which `find` may find something that it does not find now, so that a
  /// rehearsed year need not look at each quarter of an hour; `nil` while nothing is in sight.
  package var next: @Sendable (Database, _ now: Date) throws -> Date?

  package init(
    _ name: String, next: @escaping @Sendable (Database) throws -> Date?,
    find: @escaping @Sendable (Handling) throws -> [Piece]
  ) {
    self.init(name, after: { db, _ in try next(db) }, find: find)
  }

  /// - Parameter after: the same as `next`, where what is past does not count.
  package init(
    _ name: String, after: @escaping @Sendable (Database, _ now: Date) throws -> Date?,
    find: @escaping @Sendable (Handling) throws -> [Piece]
  ) {
    self.name = name
    next = after
    self.find = find
  }
}

/// Runs what is due, each piece once.
package enum DueClock {
  /// How often the worker and the rehearsal look.
  package static let interval: Duration = .seconds(900)

  private static func rules(of house: House) -> [DueWork] {
    HandOver.dueWork + [Withheld.dueWork, Forgetting.farewells, house.settings.retention.rule]
      + house.capabilities.flatMap(\.dueWork)
  }

  /// When work falls due next; it may be in the past.
  package static func nextMoment(
    of house: House, at now: Date, in db: Database
  ) throws -> Date? {
    let long = try house.capabilities.flatMap(\.longWork).compactMap { try $0.next(db, now) }
    return try (rules(of: house).compactMap { try $0.next(db, now) } + long).min()
  }

  /// - Returns: the keys that were done now.
  @discardableResult
  package static func run(in handling: Handling) throws -> [String] {
    var done: [String] = []
    for rule in rules(of: handling.house) {
      for piece in try rule.find(handling) {
        try handling.db.execute(
          cached: "INSERT INTO dueDone (key, at) VALUES (:key, :at) ON CONFLICT DO NOTHING",
          arguments: ["key": piece.key, "at": handling.now.milliseconds])
        guard handling.db.changesCount == 1 else { continue }
        try piece.run(handling)
        done.append(piece.key)
      }
    }
    return done
  }
}
