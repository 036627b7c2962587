package import Foundation
package import GRDB

/// Work that is too long for one transaction, such as the million rows of a blast: done in pieces,
/// each a short transaction of its own, with answers and incoming mail in between (DESIGN §4.8).
///
/// A crash between two pieces loses nothing and doubles nothing: `pieces` reads from the books what
/// is left, and a piece that runs again changes nothing.
package struct LongWork: Sendable {
  package typealias Piece = @Sendable (Handling) throws -> Void

  package var name: String
  /// When there is something to do next; `nil` while nothing is in sight.
  package var next: @Sendable (Database, _ now: Date) throws -> Date?
  /// Some of what is left to do now, none when it is done. Only reads: it may take its time, and
  /// holds up no writer.
  package var pieces: @Sendable (Handling) throws -> [Piece]

  package init(
    _ name: String, next: @escaping @Sendable (Database, _ now: Date) throws -> Date?,
    pieces: @escaping @Sendable (Handling) throws -> [Piece]
  ) {
    self.name = name
    self.next = next
    self.pieces = pieces
  }

  /// The pieces that are to be done now, over all capabilities.
  package static func due(in handling: Handling) throws -> [Piece] {
    for work in handling.house.capabilities.flatMap(\.longWork) {
      guard let next = try work.next(handling.db, handling.now), next <= handling.now else {
        continue
      }
      let pieces = try work.pieces(handling)
      if !pieces.isEmpty { return pieces }
    }
    return []
  }

  /// Does all that is due, a transaction a piece.
  ///
  /// - Returns: how many pieces were done.
  @discardableResult
  package static func run(_ house: House, store: Store, at now: Date) throws -> Int {
    var done = 0
    while true {
      let pieces = try store.pool.read { db in
        try due(in: Handling(db: db, house: house, now: now))
      }
      if pieces.isEmpty { return done }
      for piece in pieces {
        try store.pool.write { db in try piece(Handling(db: db, house: house, now: now)) }
        done += 1
      }
    }
  }
}
