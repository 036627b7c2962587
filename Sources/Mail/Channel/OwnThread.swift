import Foundation
import Synchronization

/// Runs what blocks for long (a copy of the store, a command, a page that is fetched) on a thread of
/// its own: the cooperative pool has as many threads as the machine has cores.
///
/// Cancelling the task ends the wait at once; the thread ends when its work does, or with the process.
///
/// - Throws: what `work` throws; `CancellationError`.
package func onOwnThread<Value: Sendable>(
  _ name: String, _ work: @escaping @Sendable () throws -> Value
) async throws -> Value {
  let waiting = Waiting<Value>()
  return try await withTaskCancellationHandler {
    try await withCheckedThrowingContinuation { continuation in
      guard waiting.begin(continuation) else { return }
      let thread = Thread { waiting.end(Result(catching: work)) }
      thread.name = name
      thread.start()
    }
  } onCancel: {
    waiting.end(.failure(CancellationError()))
  }
}

/// Whoever comes first ends the wait.
private final class Waiting<Value: Sendable>: Sendable {
  private enum State {
    case new
    case begun(CheckedContinuation<Value, any Error>)
    case ended
  }
  private let state = Mutex(State.new)

  /// - Returns: `false` if it was cancelled before; the continuation is resumed then.
  func begin(_ continuation: CheckedContinuation<Value, any Error>) -> Bool {
    let isNew = state.withLock { state in
      guard case .new = state else { return false }
      state = .begun(continuation)
      return true
    }
    if !isNew { continuation.resume(throwing: CancellationError()) }
    return isNew
  }

  func end(_ result: Result<Value, any Error>) {
    let continuation = state.withLock { state -> CheckedContinuation<Value, any Error>? in
      defer { state = .ended }
      if case .begun(let continuation) = state { return continuation }
      return nil
    }
    continuation?.resume(with: result)
  }
}
