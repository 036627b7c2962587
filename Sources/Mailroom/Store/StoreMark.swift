package import Foundation
import GRDB

/// The counter in the store and in a small file beside it, by which a worker sees that its store is
/// not the one that it last ran on: restored from a backup, or copied to another place (DESIGN §4.1).
///
/// Both are raised at each start and every quarter of an hour, the store first: a crash between the
/// two leaves the store one ahead, which is no disagreement.
package struct StoreMark: Sendable {
  /// How often the worker raises it.
  package static let interval: Duration = .seconds(900)
  private static let name = "store count"
  private let store: Store
  private var file: String { store.path + ".count" }

  package init(_ store: Store) { self.store = store }

  /// At the worker's start, before anything leaves: compares, holds the store where they disagree,
  /// and raises both.
  ///
  /// - Returns: whether they disagreed.
  /// - Throws: `DatabaseError`; `StoreError.cannotCreate` for the file.
  @discardableResult
  package func begin(at now: Date) throws -> Bool {
    let beside = readFile()
    let (count, disagrees) = try store.pool.write { db -> (Int64, Bool) in
      let inside = try counted(in: db)
      let agrees =
        switch (inside, beside) {
        case (nil, nil): true
        case (let inside?, let beside?): inside == beside || inside == beside + 1
        default: false
        }
      if !agrees { try StoreHold.begin(at: now, in: db) }
      let next = max(inside ?? 0, beside ?? 0) + 1
      try keep(next, in: db)
      return (next, !agrees)
    }
    try write(count, to: file)
    return disagrees
  }

  /// While the worker is at work.
  package func advance() throws {
    let count = try store.pool.write { db -> Int64 in
      let next = (try counted(in: db) ?? 0) + 1
      try keep(next, in: db)
      return next
    }
    try write(count, to: file)
  }

  /// After a restore that has seen to the lost time itself: the file says what the store says.
  ///
  /// - Parameter path: where the store will lie.
  package func settle(beside path: String) throws {
    let file = path + ".count"
    if let inside = try store.pool.read({ try counted(in: $0) }) {
      return try write(inside, to: file)
    }
    try? FileManager.default.removeItem(atPath: file)  // mostly there is none
  }

  private func counted(in db: Database) throws -> Int64? {
    try String.fetchOne(
      db, cached: "SELECT value FROM fact WHERE name = :name", arguments: ["name": Self.name]
    ).flatMap { Int64($0) }
  }

  private func keep(_ count: Int64, in db: Database) throws {
    try db.execute(
      cached: """
        INSERT INTO fact (name, value) VALUES (:name, :count)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """, arguments: ["name": Self.name, "count": "\(count)"])
  }

  /// `nil` where there is none, or it cannot be read: then it says nothing.
  private func readFile() -> Int64? {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
    return Int64(text.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  private func write(_ count: Int64, to file: String) throws {
    do {
      try Data("\(count)\n".utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    } catch {
      throw StoreError.cannotCreate(path: file)
    }
  }
}
