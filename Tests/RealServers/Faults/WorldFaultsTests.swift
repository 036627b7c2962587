import Foundation
import GRDB
import Mail
import Mailroom
import TestServers
import Testing

extension RealServers {
  @Suite("A certificate that has expired", .enabled(if: Servers.canStart, "\(Servers.reason)"))
  struct ExpiredCertificate {
    @Test func `of the mailbox is told once by mail, and a new one is taken by itself`()
      async throws
    {
      let servers = try Servers()
      let office = try Office(
        try servers.settings().merging(["backup.folder": ""]) { $1 })
      let clock = PassedClock()
      let lookout = try Lookout(office, clock)
      try office.start("--ahead")
      try servers.dovecot.place(Letters.signUps(1...1))
      try await office.wait(for: "the first") { try office.volunteers() == 1 }
      try servers.dovecot.certificates.issue(days: -1)
      try servers.dovecot.restart()
      try servers.dovecot.place(Letters.signUps(2...2))
      try await office.wait(for: "the refusal") { office.log.contains("certificate") }
      // An hour and more goes by for whoever looks.
      for _ in 0..<8 {
        clock.pass(600)
        await lookout.look()
      }
      #expect(office.rung == ["mailbox_silent"])
      try office.setAhead(seconds: 4_800)
      try await office.wait(for: "the operator's mail") {
        try servers.mails(to: "lee@example.net").count == 1
      }
      #expect(try office.volunteers() == 1)
      try servers.dovecot.certificates.issue(days: 2)
      try servers.dovecot.restart()
      try await office.wait(for: "the second", within: .seconds(60)) {
        try office.volunteers() == 2
      }
      try await office.wait(for: "both filed") {
        try servers.dovecot.messages(in: "Handled").count == 2
      }
      #expect(try office.wronged() == [])
      #expect(try servers.mails(to: "lee@example.net").count == 1)
      #expect(try await office.stop())
    }

    @Test func `of the relay keeps the answers, and a new one lets them go`() async throws {
      let servers = try Servers()
      let office = try Office(
        try servers.settings().merging(["backup.folder": ""]) { $1 })
      let shift = try Shift(office)
      try servers.postfix.certificates.issue(days: -1)
      try servers.postfix.restart()
      try servers.dovecot.place(Letters.signUps(1...3))
      for _ in 0..<9 {
        #expect(await shift.turn() == nil)
        await shift.look()
        shift.clock.pass(600)
      }
      #expect(office.rung.count == 1, "\(office.rung)")
      #expect(try office.welcomes() == ["deferred 3"])
      try servers.postfix.certificates.issue(days: 2)
      try servers.postfix.restart()
      for _ in 0..<30 where try office.welcomes() != ["sent 3"] {
        shift.clock.pass(600)
        #expect(await shift.turn() == nil)
        await shift.look()
      }
      #expect(try office.welcomes() == ["sent 3"])
      #expect(try office.wronged() == [])
      #expect(try office.notes().count == 1)
    }
  }

  @Suite("A clock that is wrong", .enabled(if: Dovecot.isInstalled, "needs Dovecot"))
  struct WrongClock {
    @Test(
      "by so many seconds loses nothing, and what it put off leaves when it is set right",
      arguments: FaultSuite.some([-31_536_000.0, -86_400, -3_600, 3_600, 86_400])
        + [31_536_000])
    func off(by seconds: Double) async throws {
      let dovecot = try Dovecot.start()
      let counter = try Counter(
        ScriptedSMTPServer.Script { step in
          if case .recipient("volunteer2@example.net", let attempt) = step, attempt <= 2 {
            return .reply("451 4.3.0 try again later")
          }
          return .usual
        })
      let office = try Office(
        mailboxSettings(of: dovecot, .plain).merging(counter.relaySettings) { $1 }
          .merging(["backup.folder": "", "mailbox.sent": "Sent"]) { $1 })
      let shift = try Shift(office)
      // The worker has been at work for some days.
      for day in -2...0 {
        shift.clock.set(Date() + Double(day) * 86_400)
        #expect(await shift.turn() == nil)
      }
      try dovecot.place(Letters.signUps(0...0))
      #expect(await shift.turn() == nil)
      await shift.look()
      shift.clock.pass(60)
      await shift.look()
      #expect(office.rung == [])
      shift.clock.set(Date() + seconds)
      try dovecot.place(Letters.signUps(1...2))
      for _ in 0..<6 {
        #expect(await shift.turn() == nil)
        await shift.look()
        shift.clock.pass(30)
      }
      #expect(try office.volunteers() == 3, "mail is taken in whatever the clock says")
      #expect(
        try dovecot.messages(in: "Handled").count + dovecot.messages(in: "Needs a person").count
          == 3)
      shift.clock.set(Date() + 200)
      try dovecot.place(Letters.signUps(3...3))
      for _ in 0..<5 {
        #expect(await shift.turn() == nil)
        await shift.look()
        shift.clock.pass(400)
      }
      #expect(counter.count(to: Letters.address(3)) == 1, "goes on at once")
      for number in 0...2 {
        let address = Letters.address(number)
        let isHanded =
          try office.count(
            """
            SELECT COUNT(*) FROM handOver JOIN address ON address.id = addressID
            WHERE address = '\(address)'
            """) > 0
        // A mail that seems to have waited for a year is answered by a person.
        #expect(counter.count(to: address) == (isHanded ? 0 : 1), "\(address), \(isHanded)")
        #expect(!isHanded || seconds > 3 * 86_400 && number > 0)
      }
      #expect(office.rung.count <= 1, "\(office.rung)")
      let isInDoubt = seconds > 3 * 86_400
      if isInDoubt { #expect(office.rung == ["clock"]) }
      let notes = try office.notes()
      #expect(
        notes == [isInDoubt ? "Hubkeeper needs a look" : "The clock was set back"],
        "told once, whichever way it went: \(notes)")
      #expect(await shift.look().isWell)
      #expect(try office.count("SELECT COUNT(*) FROM removal") == 0, "nothing seems old")
    }
  }

  @Suite("A process that stands still", .enabled(if: Dovecot.isInstalled, "needs Dovecot"))
  struct Stopped {
    @Test func `for an hour goes on where it was`() async throws {
      let dovecot = try Dovecot.start()
      let counter = try Counter()
      let office = try Office(
        mailboxSettings(of: dovecot, .implicitTLS).merging(counter.relaySettings) { $1 }
          .merging(["backup.folder": ""]) { $1 })
      let clock = PassedClock()
      let lookout = try Lookout(office, clock)
      try office.start("--ahead")
      try dovecot.place(Letters.signUps(1...1))
      try await office.wait(for: "the first to be through") {
        try office.welcomes() == ["sent 1"]
          && office.count("SELECT COUNT(*) FROM outbox WHERE state <> 'sent'") == 0
      }
      office.worker?.pause()
      try dovecot.place(Letters.signUps(2...30))
      for _ in 0..<6 {
        clock.pass(600)
        await lookout.look()
      }
      #expect(office.rung == ["mailbox_silent"], "whoever watches from outside hears of it")
      // The server has closed a line that said nothing for so long.
      try dovecot.restart()
      try office.setAhead(seconds: 3_600)
      office.worker?.resume()
      try await office.wait(for: "thirty welcomes", within: .seconds(60)) {
        try office.welcomes() == ["sent 30"]
      }
      try await office.wait(for: "thirty filed") {
        try dovecot.messages(in: "Handled").count == 30
      }
      for number in 1...30 { #expect(counter.count(to: Letters.address(number)) == 1) }
      #expect(try office.wronged() == [])
      #expect(await lookout.look().isWell)
      #expect(office.rung.count == 1)
      #expect(try await office.stop())
    }
  }

  @Suite("Little memory", .enabled(if: MemoryLimit.canLimit, "needs a writable memory cgroup"))
  struct LittleMemory {
    @Test func `of 256 MB is enough for a big mail and many small ones`() async throws {
      let limit = try MemoryLimit(megabytes: 256)
      let counter = try Counter()
      let dovecot = try Dovecot.start()
      let office = try Office(
        mailboxSettings(of: dovecot, .plain).merging(counter.relaySettings) { $1 })
      let count = FaultSuite.isFull ? 3_000 : 40
      try dovecot.place([
        Letters.attaching(octets: 48 << 20, to: Letters.signUp(from: "big@example.net"))
      ])
      try dovecot.place(
        Letters.signUps(1...count).map { Letters.attaching(octets: 40_000, to: $0) })
      try office.start()
      try limit.take(office.worker?.identifier ?? 0)
      try await office.wait(for: "all of them filed", within: .seconds(300)) {
        try office.count("SELECT COUNT(*) FROM ledger WHERE acknowledgedAt IS NOT NULL")
          == count + 1
      }
      #expect(office.isWorking, "nobody killed it")
      #expect(try office.outcomes("handled") == count + 1)
      #expect(try office.wronged() == [])
      let memory = try office.memory()
      print("with 256 MB: \(count + 1) mails, at most \(memory.peak) MB resident")
      #expect(memory.peak < 256)
      #expect(try await office.stop())
    }
  }
}

/// A group of processes that may use so much memory, as systemd's `MemoryMax` makes one (cgroups(7)).
final class MemoryLimit {
  private let folder: String

  private static var root: (path: String, limit: String)? {
    let files = FileManager.default
    if files.isWritableFile(atPath: "/sys/fs/cgroup/memory/cgroup.procs") {
      return ("/sys/fs/cgroup/memory", "memory.limit_in_bytes")
    }
    let controllers =
      (try? String(contentsOfFile: "/sys/fs/cgroup/cgroup.subtree_control", encoding: .utf8)) ?? ""
    guard controllers.contains("memory"),
      files.isWritableFile(atPath: "/sys/fs/cgroup/cgroup.procs")
    else { return nil }
    return ("/sys/fs/cgroup", "memory.max")
  }

  static var canLimit: Bool { (try? MemoryLimit(megabytes: 256)) != nil }

  /// - Throws: `ServerFailure.system` where no group can be made.
  init(megabytes: Int) throws {
    guard let root = Self.root else {
      throw ServerFailure.system(operation: "limiting memory", reason: "no cgroup is writable")
    }
    folder = "\(root.path)/hub-\(String(UInt32.random(in: .min ... .max), radix: 36))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try Self.write("\(megabytes << 20)", to: "\(folder)/\(root.limit)")
  }

  deinit {
    // Empty by then, or it stays until the machine ends.
    _ = try? FileManager.default.removeItem(atPath: folder)
    _ = unsafe rmdir(folder)
  }

  func take(_ process: Int32) throws { try Self.write("\(process)", to: "\(folder)/cgroup.procs") }

  /// The kernel's files take no renaming.
  private static func write(_ text: String, to path: String) throws {
    guard let file = FileHandle(forWritingAtPath: path) else {
      throw ServerFailure.system(operation: "opening \(path)", reason: "refused")
    }
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }
}
