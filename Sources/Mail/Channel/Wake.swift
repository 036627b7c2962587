import Foundation
import Synchronization

/// Interrupts a thread that waits in poll(2), from any other thread.
@safe
final class Wake: Sendable {
  private let reading: Int32
  private let writing: Int32
  private let signalled = Mutex(false)

  init() {
    var ends: [Int32] = [-1, -1]
    // Without descriptors left poll(2) ignores the -1, and waits end by their deadline.
    _ = unsafe pipe(&ends)
    (reading, writing) = (ends[0], ends[1])
    for end in ends where end >= 0 {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
  }

  deinit {
    if reading >= 0 { Foundation.close(reading) }
    if writing >= 0 { Foundation.close(writing) }
  }

  /// Becomes readable once `signal` was called.
  var descriptor: Int32 { reading }

  var isSignalled: Bool { signalled.withLock { $0 } }

  func signal() {
    signalled.withLock { isSet in
      guard !isSet else { return }
      isSet = true
      var byte: UInt8 = 1
      _ = unsafe write(writing, &byte, 1)
    }
  }

  func reset() {
    signalled.withLock { isSet in
      guard isSet else { return }
      isSet = false
      var byte: UInt8 = 0
      while unsafe read(reading, &byte, 1) == 1 {}
    }
  }
}
