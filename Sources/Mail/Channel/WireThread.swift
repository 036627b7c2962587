import Foundation
import Synchronization

/// A thread of its own for an actor that blocks in C.
///
/// The cooperative pool has as many threads as the machine has cores: one that waits for a server
/// would stop half of everything else on a small machine.
final class WireThread: SerialExecutor {
  private let queue = Mutex<[UnownedJob]>([])
  private let arrived = DispatchSemaphore(value: 0)

  init(name: String) {
    let thread = Thread { [weak self] in
      // An actor keeps its executor alive while it has jobs; without actor the loop ends.
      let semaphore = self?.arrived
      while true {
        semaphore?.wait()
        guard let self, self.runNext() else { return }
      }
    }
    thread.name = name
    thread.stackSize = 1 << 20
    thread.start()
  }

  deinit { arrived.signal() }

  func enqueue(_ job: consuming ExecutorJob) {
    let unowned = UnownedJob(job)
    queue.withLock { $0.append(unowned) }
    arrived.signal()
  }

  private func runNext() -> Bool {
    let job: UnownedJob? = queue.withLock { jobs in
      jobs.isEmpty ? nil : jobs.removeFirst()
    }
    guard let job else { return true }
    unsafe job.runSynchronously(on: asUnownedSerialExecutor())
    return true
  }
}
