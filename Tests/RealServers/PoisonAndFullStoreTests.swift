import Foundation
import GRDB
import TestServers
import Testing

extension RealServers {
  @Suite("Poison")
  struct Poison {
    @Test func `a mail that kills the worker is set aside, those behind it are answered`()
      async throws
    {
      let counter = try Counter()
      let office = try Office(counter.settings)
      try counter.deliver(Letters.signUp("Petra", "Poison", subject: "abort now"))
      try counter.deliver(Letters.signUp("Vera"))
      var deaths = 0
      while deaths < 10 {
        try office.start("--abort-now")
        try await office.wait(for: "the worker to die, or to be through", within: .seconds(30)) {
          try !office.isWorking || office.outcomes("handled") == 1
        }
        if office.isWorking { break }
        deaths += 1
      }
      #expect(deaths <= 3, "a mail that was three times at hand when the worker died is set aside")
      try await office.wait(for: "both filed") {
        counter.files(in: "Failed").count == 1 && counter.files(in: "Handled").count == 1
      }
      try await office.wait(for: "Vera's welcome") {
        counter.smtp.messages.contains { $0.recipients == ["vera@example.net"] }
      }
      try await office.wait(for: "the note to whoever operates") {
        counter.smtp.messages.contains { $0.recipients == ["lee@example.net"] }
      }
      #expect(try await office.stop())

      // A newer version can read it: somebody moves it back, and it is handled again.
      try office.start()
      #expect(try counter.moveBack(from: "Failed") == 1)
      try await office.wait(for: "Petra's welcome") {
        counter.smtp.messages.contains { $0.recipients == ["petra@example.net"] }
      }
      #expect(try office.volunteers() == 2)
      #expect(try await office.stop())
    }
  }

  @Suite("A full disk", .enabled(if: SmallDisk.canMount, "needs root, to mount a small disk"))
  struct FullDisk {
    @Test func `a store without room counts against no mail, which waits until there is`()
      async throws
    {
      let disk = try SmallDisk(megabytes: 16)
      let counter = try Counter()
      let office = try Office(counter.settings, store: disk.path + "/hubkeeper.sqlite")
      try counter.deliver(Letters.signUp("Rosa"))
      try office.start()
      try await office.wait(for: "the first sign-up and its mails") {
        try office.count("SELECT COUNT(*) FROM outbox WHERE state = 'sent'") == 2
      }
      // No room is left in the log of the store either, which reuses its own.
      try await office.wait(for: "the log of the store to be emptied") {
        try office.truncateLog()
      }
      try disk.fill()
      try counter.deliver(Letters.signUp("Vera"))
      try await office.wait(
        for: "the worker to tell that the store is full, more than three times",
        within: .seconds(60)
      ) {
        office.log.components(separatedBy: "the mailbox failed").count > 4
      }
      #expect(office.isWorking)
      #expect(counter.files().count == 1, "the mail waits in the inbox")
      #expect(try office.volunteers() == 1)
      try disk.makeRoom()
      try await office.wait(for: "Vera's welcome", within: .seconds(60)) {
        counter.smtp.messages.contains { $0.recipients == ["vera@example.net"] }
      }
      #expect(try office.volunteers() == 2)
      #expect(try office.count("SELECT MAX(attempts) FROM ledger") <= 1)
      #expect(try office.outcomes("failed") == 0)
      #expect(try await office.stop())
    }
  }
}

extension Office {
  /// Moves the write-ahead log into the store and empties it.
  ///
  /// - Returns: `false` while somebody reads or writes.
  func truncateLog() throws -> Bool {
    let isBusy = try readOutsideTransaction { db in
      try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") ?? 1
    }
    return isBusy == 0
  }
}

/// A file system of its own, of a few megabytes, that can be filled.
final class SmallDisk {
  private let directory: TemporaryDirectory
  private var ballast: String { path + "/ballast" }
  let path: String

  static var canMount: Bool {
    guard getuid() == 0, let disk = try? SmallDisk(megabytes: 1) else { return false }
    withExtendedLifetime(disk) {}
    return true
  }

  /// - Throws: `ServerFailure.command` where mounting is not allowed.
  init(megabytes: Int) throws {
    directory = try TemporaryDirectory("hub-disk")
    path = try directory.makeFolder("disk")
    try Program("mount", package: "mount").run(
      ["-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", path])
  }

  deinit {
    // What is left is unmounted with the machine.
    if let second { _ = try? Program("umount", package: "mount").run(["-l", second]) }
    _ = try? Program("umount", package: "mount").run(["-l", path])
  }

  /// The same disk at another place, where it may be read-only while files are open here.
  private var second: String?

  /// - Throws: `ServerFailure.command` where mounting is not allowed.
  func alsoMounted() throws -> String {
    let place = try directory.makeFolder("second")
    try Program("mount", package: "mount").run(["--bind", path, place])
    second = place
    return place
  }

  /// Takes so many octets of it away, in place of what was taken before.
  func ballast(octets: Int) throws {
    guard FileManager.default.createFile(atPath: ballast, contents: nil),
      let file = FileHandle(forWritingAtPath: ballast)
    else { throw ServerFailure.system(operation: "creating \(ballast)", reason: "refused") }
    try file.write(contentsOf: Data(repeating: 0, count: octets))
    try file.close()
  }

  /// Writes until nothing more fits.
  func fill() throws {
    guard FileManager.default.createFile(atPath: ballast, contents: nil),
      let file = FileHandle(forWritingAtPath: ballast)
    else { throw ServerFailure.system(operation: "creating \(ballast)", reason: "refused") }
    for size in [65_536, 4_096, 1] {
      let piece = Data(repeating: 0, count: size)
      while (try? file.write(contentsOf: piece)) != nil {}
    }
    try file.close()
  }

  func makeRoom() throws { try FileManager.default.removeItem(atPath: ballast) }
}
