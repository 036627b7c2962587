package import Foundation
import GRDB
package import Mail
import Synchronization

/// What Hubkeeper would do with what lies in the inbox now: the mailbox is only read, the store is a
/// copy, and each message is explained by itself, as if it were the next to be handled.
package struct WaitingGlance: Sendable {
  /// One message that waits.
  package struct Line: Sendable {
    package var number: Int
    package var arrivedAt: Date
    package var explanation: Explanation
  }

  package struct Counts: Sendable {
    /// Messages by kind.
    package var kinds: [String: Int] = [:]
    package var shown = 0
    /// Mails that would be held, and that would leave.
    package var held = 0
    package var leaving = 0
    package var forPerson = 0
    /// Of which handling threw, each with why.
    package var failed: [String] = []
    /// That arrived before `mailbox.since`.
    package var older = 0
  }

  private let house: House
  private let store: Store

  /// - Parameter store: a copy.
  package init(_ house: House, store: Store) {
    self.house = house
    self.store = store
  }

  /// - Parameters:
  ///   - mailbox: opened for reading only.
  ///   - each: gets a line a message, the oldest first.
  /// - Throws: `MailboxError`, `DatabaseError`, and what `each` throws.
  package func run(
    over mailbox: any IncomingMailbox, now: Date, each: @Sendable (Line) throws -> Void
  ) async throws -> Counts {
    let state = try await mailbox.open()
    let all = try await mailbox.waiting(arrivedSince: nil)
    let here = try await store.pool.read { db in
      try all.filter { message in
        let place = Ledger.Place(
          mailbox: state.name, uidValidity: state.uidValidity, uid: message.uid)
        guard let entry = try Ledger.entry(at: place, in: db) else { return true }
        return entry.outcome == "pending"
      }
    }
    let since = house.settings.since ?? .distantPast
    let waiting = here.filter { $0.arrivedAt >= since }
    let counts = Mutex(Counts())
    counts.withLock { $0.older = here.count - waiting.count }
    try await mailbox.fetch(waiting) { fetched in
      let name = "\(state.name)/\(fetched.waiting.uid.rawValue)"
      let explanation: Explanation
      do {
        explanation = try Explanation(
          try Self.bytes(of: fetched), file: name, house: house, store: store, now: now,
          arrivedAt: fetched.waiting.arrivedAt)
      } catch {
        // One that cannot be explained does not hide the others.
        return counts.withLock { $0.failed.append("\(name): \(error)") }
      }
      let number = counts.withLock { counts in
        counts.kinds[explanation.kind, default: 0] += 1
        counts.held += explanation.mailsHeld
        counts.leaving += explanation.mails - explanation.mailsHeld
        if explanation.would.contains(where: { $0.hasPrefix("hand over") }) {
          counts.forPerson += 1
        }
        counts.shown += 1
        return counts.shown
      }
      try each(
        Line(number: number, arrivedAt: fetched.waiting.arrivedAt, explanation: explanation))
    }
    return counts.withLock { $0 }
  }

  private static func bytes(of fetched: FetchedMessage) throws -> [UInt8] {
    switch fetched.content {
    case .memory(let bytes), .truncated(let bytes, _): bytes
    case .spooled(let path, _): [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }
  }
}
