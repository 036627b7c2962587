import Foundation

/// Tells when something arrives in a folder (inotify(7)), or when the task is cancelled.
@safe
final class MaildirWatch {
  private let notifier: Int32
  private let wake: Wake

  /// Without inotify (a network file system, no watches left) the caller's poll does it alone.
  init(folders: [String], wake: Wake) {
    self.wake = wake
    notifier = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard notifier >= 0 else { return }
    for folder in folders {
      _ = unsafe inotify_add_watch(notifier, folder, UInt32(IN_MOVED_TO | IN_CREATE))
    }
  }

  deinit { if notifier >= 0 { Foundation.close(notifier) } }

  /// Forgets what was told so far: before a look, so that nothing falls between.
  func drain() {
    guard notifier >= 0 else { return }
    var room = [UInt8](repeating: 0, count: 4096)
    while unsafe read(notifier, &room, room.count) > 0 {}
  }

  /// - Returns: `false` if the time passed without news.
  func wait(_ limit: Duration) -> Bool {
    var polled = [
      pollfd(fd: notifier, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    return unsafe poll(&polled, 2, limit.pollMilliseconds) > 0
  }
}
