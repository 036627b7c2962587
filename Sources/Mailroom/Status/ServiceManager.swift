import Foundation

/// What systemd is told through the socket that it names (sd_notify(3)): no library is needed for a
/// datagram.
package struct ServiceManager: Sendable {
  package enum Word: String, Sendable {
    case ready = "READY=1"
    case alive = "WATCHDOG=1"
    case stopping = "STOPPING=1"
  }

  private let path: String
  /// How often it wants a sign of life: half of what it waits; `nil` if it wants none.
  package let interval: Duration?

  /// - Parameter environment: `NOTIFY_SOCKET`, `WATCHDOG_USEC`, `WATCHDOG_PID`.
  /// - Returns: `nil` where nobody listens.
  package init?(_ environment: [String: String], process: Int32 = getpid()) {
    guard let path = environment["NOTIFY_SOCKET"], path.hasPrefix("/") || path.hasPrefix("@"),
      path.utf8.count < 108
    else { return nil }
    self.path = path
    let isOurs = environment["WATCHDOG_PID"].map { $0 == "\(process)" } ?? true
    interval = environment["WATCHDOG_USEC"].flatMap { Int64($0) }
      .flatMap { isOurs && $0 > 0 ? .microseconds($0 / 2) : nil }
  }

  /// Never fails: a manager that does not listen is none of the mail's business.
  package func say(_ word: Word) { send(word.rawValue) }

  /// What `systemctl status` shows: the first thing that is wrong, or that all is well.
  package func tell(_ health: Health) {
    let line = health.alarms.first?.line ?? "all is well"
    send("STATUS=" + line.filter { !$0.isNewline })
  }

  private func send(_ text: String) {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    var name = Array(path.utf8)
    if name[0] == UInt8(ascii: "@") { name[0] = 0 }  // the abstract namespace of unix(7)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { room in
      unsafe room.copyBytes(from: name)
    }
    let socket = Foundation.socket(
      AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard socket >= 0 else { return }
    defer { close(socket) }
    let offset = MemoryLayout<sockaddr_un>.offset(of: \.sun_path) ?? 2
    let length = socklen_t(offset + name.count)
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBytes { text in
      unsafe withUnsafePointer(to: address) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { named in
          unsafe sendto(
            socket, text.baseAddress, text.count, Int32(MSG_DONTWAIT), named, length)
        }
      }
    }
  }
}
