import GRDB
import Synchronization

/// What the books must be told before anything else, because the store took nothing when it was due:
/// that a look ended cleanly by a fault of ours, which counts against no message.
///
/// It goes with the process; what a killed one has begun does count.
package final class Owed: Sendable {
  private struct State {
    var marks = false
    var attempts: [Int64] = []
  }
  private let state = Mutex(State())

  package init() {}

  func oweMarks() { state.withLock { $0.marks = true } }
  func oweAttempt(_ ledgerID: Int64) { state.withLock { $0.attempts.append(ledgerID) } }

  /// - Throws: `DatabaseError` while the store still takes nothing; then it stays owed.
  func pay(_ store: Store) async throws {
    let (marks, attempts) = state.withLock { ($0.marks, $0.attempts) }
    guard marks || !attempts.isEmpty else { return }
    try await store.pool.write { db in
      if marks { try Ledger.clearMarks(in: db) }
      for id in attempts { try Ledger.takeBackAttempt(id, in: db) }
    }
    state.withLock { state in
      state.marks = false
      state.attempts.removeFirst(min(attempts.count, state.attempts.count))
    }
  }
}
