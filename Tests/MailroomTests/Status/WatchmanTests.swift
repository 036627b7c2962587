import Foundation
import GRDB
import Logging
import Mail
import Synchronization
import Testing

@testable import Mailroom

@Suite("The watchman")
struct WatchmanTests {
  private final class Clock: Sendable {
    private let moment: Mutex<Date>
    init(_ moment: Date) { self.moment = Mutex(moment) }
    var now: Date { moment.withLock { $0 } }
    func pass(_ seconds: TimeInterval) { moment.withLock { $0 += seconds } }
  }

  private final class Log: Sendable {
    private let entries = Mutex<[String]>([])
    func add(_ text: String) { entries.withLock { $0.append(text) } }
    var all: [String] { entries.withLock { $0 } }
  }

  private let folder: URL
  private let books: Books
  private let clock: Clock
  private let fetched = Log()

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("watch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let rung = folder.appendingPathComponent("rung").path
    books = Books(settings: [
      "healthcheck_url": "https://watch.example.org/ping",
      "alarm_command": "printf '%s|' \"$HUBKEEPER_ALARM_KINDS\" >> '\(rung)'",
      "operators": "[one@example.net, two@example.net]", "watch.full_percent": "100",
    ])
    clock = Clock(books.now)
    try look()
  }

  private func look() throws {
    try books.write(at: clock.now) { try Heartbeat.note(.look, $0.now, in: $0.db) }
  }

  private func watchman() -> Watchman {
    let (clock, fetched) = (clock, fetched)
    return Watchman(
      books.house, store: books.store, clock: { clock.now }, logger: Logger(label: "test"),
      fetch: { fetched.add($0) })
  }

  private var rung: [String] {
    let text =
      (try? String(contentsOf: folder.appendingPathComponent("rung"), encoding: .utf8)) ?? ""
    return text.split(separator: "|").map(String.init)
  }

  @Test func `fetches the page while all is well, and rings nobody`() async throws {
    let watchman = watchman()
    #expect(await watchman.round().isWell)
    #expect(await watchman.round().isWell)
    #expect(
      fetched.all == ["https://watch.example.org/ping", "https://watch.example.org/ping"])
    #expect(rung.isEmpty)
  }

  @Test func `rings once for an alarm, again for another, and tells both operators`() async throws {
    let watchman = watchman()
    await watchman.round()
    clock.pass(1_000)
    for _ in 0..<3 {
      await watchman.round()
      clock.pass(60)
    }
    #expect(rung == ["mailbox_silent"])
    #expect(fetched.all.count == 1)
    try books.write(at: clock.now) { try Heartbeat.note(.failed, 2, in: $0.db) }
    await watchman.round()
    await watchman.round()
    #expect(rung == ["mailbox_silent", "mailbox_silent failed_mail"])
    let told = try await books.store.pool.read {
      try String.fetchAll(
        $0,
        sql: """
          SELECT address.address FROM outbox JOIN address ON address.id = outbox.addressID
          WHERE template = 'operator-note' ORDER BY 1
          """)
    }
    #expect(told == ["one@example.net", "two@example.net"])
  }

  @Test func `does not ring again after a restart, nor for what comes back within the hour`()
    async throws
  {
    clock.pass(1_000)
    // Its worker has just begun, so nothing is silent yet.
    let first = watchman()
    clock.pass(1_000)
    await first.round()
    #expect(rung.count == 1)
    let second = watchman()
    clock.pass(1_000)
    await second.round()
    #expect(rung.count == 1)
    try look()
    #expect(await second.round().isWell)
    clock.pass(1_000)
    await second.round()
    #expect(rung.count == 1)
    try look()
    await second.round()
    clock.pass(4_000)
    try look()
    await second.round()
    clock.pass(1_000)
    await second.round()
    #expect(rung.count == 2)
  }

  @Test func `says to systemd what it is to hear, and is alive only while the loop turns`()
    async throws
  {
    let socket = try Datagrams(at: folder.appendingPathComponent("notify").path)
    let manager = try #require(
      ServiceManager(["NOTIFY_SOCKET": socket.path, "WATCHDOG_USEC": "200000"]))
    #expect(manager.interval == .milliseconds(100))
    let turns = Mutex(false)
    let watchman = Watchman(
      books.house, store: books.store, manager: manager, isTurning: { turns.withLock { $0 } },
      logger: Logger(label: "test"), fetch: { _ in })
    let running = Task { await watchman.run() }
    #expect(try await socket.next() == "READY=1")
    #expect(try await socket.next() == "STATUS=all is well")
    // Nothing comes while the mail loop hangs.
    #expect(try await socket.next(withinSeconds: 1) == nil)
    turns.withLock { $0 = true }
    #expect(try await socket.next() == "WATCHDOG=1")
    running.cancel()
    await running.value
  }

  @Test func `hears nobody who is not named, and no watchdog of another process`() {
    #expect(ServiceManager([:]) == nil)
    #expect(ServiceManager(["NOTIFY_SOCKET": "relative"]) == nil)
    let other = ServiceManager(
      ["NOTIFY_SOCKET": "/run/x", "WATCHDOG_USEC": "1000000", "WATCHDOG_PID": "1"], process: 2)
    #expect(other?.interval == nil)
  }
}

/// The socket that systemd would listen at.
private final class Datagrams: Sendable {
  let path: String
  private let socket: Int32

  init(at path: String) throws {
    self.path = path
    socket = Foundation.socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { room in
      unsafe room.copyBytes(from: Array(path.utf8))
    }
    let bound = unsafe withUnsafePointer(to: address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { named in
        unsafe bind(socket, named, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(bound == 0)
  }

  deinit { close(socket) }

  /// Waits for one, at most so long.
  func next(withinSeconds limit: Int = 600) async throws -> String? {
    try await onOwnThread("datagrams") { self.receive(withinSeconds: limit) }
  }

  private func receive(withinSeconds limit: Int) -> String? {
    var waiting = timeval(tv_sec: limit, tv_usec: 0)
    _ = unsafe setsockopt(
      socket, SOL_SOCKET, SO_RCVTIMEO, &waiting, socklen_t(MemoryLayout<timeval>.size))
    var room = [UInt8](repeating: 0, count: 256)
    let count = unsafe room.withUnsafeMutableBytes {
      unsafe recv(socket, $0.baseAddress, $0.count, 0)
    }
    return count > 0 ? String(decoding: room.prefix(count), as: UTF8.self) : nil
  }
}
