import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// Runs what computes for seconds on threads of its own, a processor each and behind everybody
/// else: on the cooperative pool it would keep tests of the wire, which have deadlines, from their
/// turn.
final class Aside: Sendable {
  static let shared = Aside(threads: ProcessInfo.processInfo.activeProcessorCount)

  private let waiting = Mutex<[@Sendable () -> Void]>([])
  private let arrived = DispatchSemaphore(value: 0)

  private init(threads: Int) {
    for _ in 0..<max(1, threads) {
      let thread = Thread { [self] in
        #if canImport(Glibc)
          // Of this thread alone: a thread is a process to Linux here.
          _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 5)
        #endif
        while true {
          arrived.wait()
          waiting.withLock { $0.removeFirst() }()
        }
      }
      thread.stackSize = 16 << 20
      thread.start()
    }
  }

  func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      waiting.withLock { $0.append { continuation.resume(with: Result(catching: body)) } }
      arrived.signal()
    }
  }
}
