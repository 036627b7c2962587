import Foundation
import GRDB

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

  package init(_ name: String, find: @escaping @Sendable (Handling) throws -> [Piece]) {
    self.name = name
    self.find = find
  }
}

/// Runs what is due, each piece once.
package enum DueClock {
  /// How often the worker and the rehearsal look.
  package static let interval: Duration = .seconds(900)

  /// - Returns: the keys that were done now.
  @discardableResult
  package static func run(in handling: Handling) throws -> [String] {
    var done: [String] = []
    let rules = [HandOver.reminders] + handling.house.capabilities.flatMap(\.dueWork)
    for rule in rules {
      for piece in try rule.find(handling) {
        try handling.db.execute(
          sql: "INSERT INTO dueDone (key, at) VALUES (:key, :at) ON CONFLICT DO NOTHING",
          arguments: ["key": piece.key, "at": handling.now.milliseconds])
        guard handling.db.changesCount == 1 else { continue }
        try piece.run(handling)
        done.append(piece.key)
      }
    }
    return done
  }
}
