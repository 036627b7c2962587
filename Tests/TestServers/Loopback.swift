import Glibc
import Synchronization

/// A connected TCP socket on loopback, with blocking calls.
///
/// The descriptor is closed when the last reference goes, so it is never reused under a thread
/// that still reads; `shutDown()` wakes such a thread. One reader and one writer at a time.
package final class Connection: Sendable {
  private let descriptor: Int32
  private let unread = Mutex<[UInt8]>([])

  init(descriptor: Int32) {
    self.descriptor = descriptor
    var yes: Int32 = 1
    unsafe setsockopt(
      descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
  }

  /// Connects to a port on 127.0.0.1.
  ///
  /// - Throws: `ServerFailure.system`.
  package convenience init(port: Int) throws(ServerFailure) {
    let descriptor = try newSocket()
    var address = try loopbackAddress(port: port)
    let status = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else {
      let failure = ServerFailure.system(
        operation: "connecting to 127.0.0.1:\(port)", reason: systemReason())
      close(descriptor)
      throw failure
    }
    self.init(descriptor: descriptor)
  }

  deinit { close(descriptor) }

  /// What has arrived, at most `limit` bytes; empty at the end of the stream, and on an error,
  /// which for the servers here is the same thing.
  package func read(atMost limit: Int = 65536) -> [UInt8] {
    let waiting = unread.withLock { bytes in
      defer { bytes = [] }
      return bytes
    }
    return waiting.isEmpty ? receive(atMost: limit) : waiting
  }

  private func receive(atMost limit: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      var received: Int
      repeat {
        received = unsafe recv(descriptor, buffer.baseAddress, buffer.count, 0)
      } while received < 0 && errno == EINTR
      count = max(0, received)
    }
  }

  /// The next line without its line end, or nil at the end of the stream.
  package func readLine() -> String? {
    readLineBytes().map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of the next line without LF or CRLF, or nil at the end of the stream.
  package func readLineBytes() -> [UInt8]? {
    unread.withLock { bytes in
      var searched = 0
      while true {
        if let end = bytes[searched...].firstIndex(of: 0x0A) {
          var line = Array(bytes[..<end])
          bytes.removeSubrange(...end)
          if line.last == 0x0D { line.removeLast() }
          return line
        }
        searched = bytes.count
        let more = receive(atMost: 65536)
        guard !more.isEmpty else { return nil }
        bytes += more
      }
    }
  }

  /// Exactly `count` bytes, or nil when the stream ends before.
  package func readExactly(_ count: Int) -> [UInt8]? {
    unread.withLock { bytes in
      while bytes.count < count {
        let more = receive(atMost: 65536)
        guard !more.isEmpty else { return nil }
        bytes += more
      }
      defer { bytes.removeFirst(count) }
      return Array(bytes.prefix(count))
    }
  }

  /// Whether a byte waits to be read, or the end of the stream, within `milliseconds`.
  package func isReadable(withinMilliseconds milliseconds: Int32) -> Bool {
    guard unread.withLock(\.isEmpty) else { return true }
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&entry, 1, milliseconds) > 0
  }

  /// Writes everything.
  ///
  /// - Returns: `false` when the peer is gone.
  @discardableResult
  package func write(_ bytes: some Collection<UInt8>) -> Bool {
    let all = Array(bytes)
    var sent = 0
    while sent < all.count {
      let count = unsafe all.withUnsafeBytes { buffer in
        unsafe send(
          descriptor, unsafe buffer[sent...].baseAddressOfSlice, buffer.count - sent,
          Int32(MSG_NOSIGNAL))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  /// Writes the UTF-8 of `text` as it stands.
  @discardableResult
  package func write(_ text: String) -> Bool { write(text.utf8) }

  /// Ends both directions: the peer sees the end, and a thread that reads here wakes up.
  package func shutDown() { _ = shutdown(descriptor, Int32(SHUT_RDWR)) }

  /// Ends our direction only, as a peer does that said its last word but still listens.
  package func shutDownWriting() { _ = shutdown(descriptor, Int32(SHUT_WR)) }

  /// Makes the close that follows a reset (RST), as after a crash, not an orderly end.
  package func resetOnClose() {
    var option = linger(l_onoff: 1, l_linger: 0)
    unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
  }
}

extension Slice where Base == UnsafeRawBufferPointer {
  fileprivate var baseAddressOfSlice: UnsafeRawPointer? {
    unsafe base.baseAddress.map { unsafe $0 + startIndex }
  }
}

/// A listening socket on a free port of 127.0.0.1.
package final class Listener: Sendable {
  private let descriptor: Int32
  package let port: Int

  /// - Parameter port: the port, or 0 for any that is free.
  /// - Throws: `ServerFailure.system`.
  package init(port: Int = 0) throws(ServerFailure) {
    descriptor = try newSocket()
    do throws(ServerFailure) {
      self.port = try listenOnLoopback(descriptor, port: port)
    } catch {
      close(descriptor)
      throw error
    }
  }

  deinit { close(descriptor) }

  /// The next connection; nil once shut down.
  package func accept() -> Connection? {
    while true {
      let accepted = Glibc.accept(descriptor, nil, nil)
      if accepted >= 0 {
        _ = fcntl(accepted, F_SETFD, FD_CLOEXEC)
        return Connection(descriptor: accepted)
      }
      guard errno == EINTR || errno == ECONNABORTED else { return nil }
    }
  }

  /// Refuses further connections and wakes a thread in `accept()`.
  package func shutDown() { _ = shutdown(descriptor, Int32(SHUT_RDWR)) }
}

/// Ports handed out in this process, so that two servers started at once do not get the same.
private let handedOut = Mutex<Set<Int>>([])

/// A port of 127.0.0.1 that nothing listens on, never the same twice in one process.
///
/// - Throws: `ServerFailure.system`.
package func freePort() throws(ServerFailure) -> Int {
  while true {
    let port = try Listener().port
    if handedOut.withLock({ $0.insert(port).inserted }) { return port }
  }
}

private func newSocket() throws(ServerFailure) -> Int32 {
  // Close-on-exec, or a server started meanwhile would keep our connections open.
  let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
  let descriptor = socket(AF_INET, kind, 0)
  guard descriptor >= 0 else {
    throw .system(operation: "making a socket", reason: systemReason())
  }
  return descriptor
}

private func listenOnLoopback(_ descriptor: Int32, port: Int) throws(ServerFailure) -> Int {
  var yes: Int32 = 1
  unsafe setsockopt(
    descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
  var address = try loopbackAddress(port: port)
  var length = socklen_t(MemoryLayout<sockaddr_in>.size)
  let isListening = unsafe withUnsafeMutablePointer(to: &address) { pointer in
    unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      unsafe bind(descriptor, $0, length) == 0
        && listen(descriptor, 128) == 0
        && getsockname(descriptor, $0, &length) == 0
    }
  }
  guard isListening else {
    throw .system(operation: "listening on 127.0.0.1:\(port)", reason: systemReason())
  }
  return Int(UInt16(bigEndian: address.sin_port))
}

private func loopbackAddress(port: Int) throws(ServerFailure) -> sockaddr_in {
  guard let port = UInt16(exactly: port) else {
    throw .system(operation: "using port \(port)", reason: "ports run from 0 to 65535")
  }
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = port.bigEndian
  address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
  return address
}

private func systemReason() -> String {
  unsafe String(cString: strerror(errno))
}
