import Foundation
import Synchronization

/// A server on loopback that plays a script, one connection after another, on a thread of its own.
final class ScriptedServer: Sendable {
  /// The server's side of one connection.
  @safe
  final class Peer {
    private let descriptor: Int32
    private var pending: [UInt8] = []

    init(_ descriptor: Int32) {
      self.descriptor = descriptor
      var limit = timeval(tv_sec: 30, tv_usec: 0)
      _ = unsafe setsockopt(
        descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    /// The next line without its CRLF; `nil` when the client is gone or silent for half a minute: a busy machine may keep it waiting.
    func hear() -> String? {
      while true {
        if let end = pending.firstIndex(of: 0x0A) {
          let line = pending[..<end]
          pending.removeFirst(end + 1)
          return String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
        }
        guard fill() else { return nil }
      }
    }

    /// Exactly this many octets.
    func hear(octets: Int) -> [UInt8] {
      while pending.count < octets, fill() {}
      let taken = Array(pending.prefix(octets))
      pending.removeFirst(taken.count)
      return taken
    }

    private func fill() -> Bool {
      var room = [UInt8](repeating: 0, count: 65_536)
      let count = unsafe recv(descriptor, &room, room.count, 0)
      guard count > 0 else { return false }
      pending.append(contentsOf: room.prefix(count))
      return true
    }

    /// Message content up to the final dot, or `nil` if the client left before.
    func hearContent() -> [String]? {
      var lines: [String] = []
      while let line = hear() {
        if line == "." { return lines }
        lines.append(line)
      }
      return nil
    }

    func say(_ lines: String...) {
      let bytes = Array(lines.map { $0 + "\r\n" }.joined().utf8)
      _ = unsafe send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    /// Sends a reset instead of an orderly end.
    func drop() {
      var now = linger(l_onoff: 1, l_linger: 0)
      _ = unsafe setsockopt(
        descriptor, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
    }
  }

  let port: UInt16
  private let listener: Int32
  private let count = Mutex(0)

  /// - Parameter script: is called with the number of the connection, from 0.
  init(_ script: @escaping @Sendable (Int, Peer) -> Void) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        var length = size
        return unsafe bind(listener, generic, size) == 0 && listen(listener, 8) == 0
          && getsockname(listener, generic, &length) == 0
      }
    }
    self.listener = listener
    guard isBound else { throw POSIXError(.EADDRINUSE) }
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [weak self] in
      var number = 0
      while true {
        let descriptor = accept(listener, nil, nil)
        guard descriptor >= 0 else { return }
        self?.count.withLock { $0 += 1 }
        script(number, Peer(descriptor))
        Foundation.close(descriptor)
        number += 1
      }
    }
  }

  deinit {
    _ = shutdown(listener, Int32(SHUT_RDWR))
    Foundation.close(listener)
  }

  /// How many connections came.
  var connections: Int { count.withLock { $0 } }
}

/// What happened on other threads, in order.
final class Notes: Sendable {
  private let lines = Mutex<[String]>([])
  func add(_ line: String) { lines.withLock { $0.append(line) } }
  var all: [String] { lines.withLock { $0 } }
}
