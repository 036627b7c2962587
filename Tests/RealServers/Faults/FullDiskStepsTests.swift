import Foundation
import GRDB
import Mail
import Mailroom
import TestServers
import Testing

extension RealServers {
  @Suite(
    "A disk that is full at any write",
    .enabled(if: SmallDisk.canMount && Dovecot.isInstalled, "needs Dovecot, and root to mount"))
  struct FullAtAnyWrite {
    /// A big mail goes by the spool, which lies on the same disk.
    @Test(
      "takes each mail in once when there is room again", arguments: FaultSuite.some([false, true]))
    func steps(isBig: Bool) async throws {
      var random = FaultSuite.random(for: "a disk full at any write, big mails: \(isBig)")
      let disk = try SmallDisk(megabytes: 24)
      let dovecot = try Dovecot.start()
      let counter = try Counter()
      let office = try Office(
        mailboxSettings(of: dovecot, .plain).merging(counter.relaySettings) { $1 }
          .merging(["backup.folder": ""]) { $1 },
        store: disk.path + "/hubkeeper.sqlite")
      let spool = disk.path + "/spool"
      try FileManager.default.createDirectory(atPath: spool, withIntermediateDirectories: true)
      let shift = try Shift(office, spool: spool)
      func place(_ number: Int) throws {
        let letter = Letters.signUps(number...number)[0]
        try dovecot.place([isBig ? Letters.attaching(octets: 1_200_000, to: letter) : letter])
      }
      try place(0)
      #expect(await shift.turn() == nil)
      // From no page to as many as a turn takes, in steps of one; or some of these steps.
      var pages = Array(0..<(isBig ? 700 : 250))
      if !FaultSuite.isFull {
        pages = (0..<5).map { _ in Int.random(in: 0..<pages.count, using: &random) } + [1]
      }
      var failures = 0
      for (number, free) in zip(1..., pages) {
        try place(number)
        // The log of the store reuses its own room.
        try await office.wait(for: "the log of the store to be emptied") {
          try office.truncateLog()
        }
        try disk.leave(pages: free)
        // A process that goes on, and sometimes another.
        if number.isMultiple(of: 3) { try shift.begin() }
        for _ in 0..<2 { if await shift.turn() != nil { failures += 1 } }
        try disk.makeRoom()
        #expect(await shift.turn() == nil, "\(free) pages")
        #expect(try office.outcomes("handled") == number + 1, "\(free) pages")
        let spooled = try FileManager.default.contentsOfDirectory(atPath: spool)
        #expect(spooled.isEmpty, "\(free) pages: \(spooled)")
      }
      try office.hurry()
      #expect(await shift.turn() == nil)
      #expect(failures > 0)
      #expect(try office.volunteers() == pages.count + 1)
      #expect(try office.wronged() == [])
      #expect(try office.outcomes("failed") == 0)
      #expect(try dovecot.messages().isEmpty)
      let inFlight = try office.texts(
        """
        SELECT address FROM outbox JOIN address ON address.id = addressID
        WHERE uncertainTries > 0
        """)
      for number in 0...pages.count {
        let address = Letters.address(number)
        let most = inFlight.contains(address) ? 2 : 1
        #expect((1...most).contains(counter.count(to: address)), "\(address)")
      }
      print("\(pages.count) sizes, \(failures) turns failed, in flight \(inFlight.count)")
    }

    @Test func `is told once, and the operators are written to when there is room`() async throws {
      let disk = try SmallDisk(megabytes: 16)
      let counter = try Counter()
      let office = try Office(
        counter.settings.merging(["backup.folder": ""]) { $1 },
        store: disk.path + "/hubkeeper.sqlite")
      let shift = try Shift(office)
      #expect(await shift.turn() == nil)
      try await office.wait(for: "the log of the store to be emptied") { try office.truncateLog() }
      try disk.fill()
      try counter.deliver(Letters.signUps(1...1)[0])
      for _ in 0..<18 {
        _ = await shift.turn()
        await shift.look()
        shift.clock.pass(600)
      }
      #expect(office.rung.count { $0.contains("disk_full") } >= 1)
      #expect(
        office.rung.allSatisfy { $0.contains("disk_full") } && office.rung.count <= 2,
        "the full disk, and then that no look succeeds: \(office.rung)")
      try disk.makeRoom()
      // The pool's own pause after an error is over by then.
      for _ in 0..<3 {
        #expect(await shift.turn() == nil)
        await shift.look()
        shift.clock.pass(60)
      }
      #expect(await shift.turn() == nil)
      #expect(counter.count(to: Letters.address(1)) == 1)
      let notes = try office.notes()
      #expect(notes.count == office.rung.joined(separator: " ").split(separator: " ").uniqued)
      #expect(
        counter.smtp.messages.count { $0.recipients == ["lee@example.net"] } >= notes.count)
    }
  }
}

extension [Substring] {
  fileprivate var uniqued: Int { Set(self).count }
}

extension SmallDisk {
  /// Fills it but for so many pages of 4 KiB.
  func leave(pages: Int) throws {
    let values = try URL(fileURLWithPath: path).resourceValues(
      forKeys: [.volumeAvailableCapacityKey])
    let free = values.volumeAvailableCapacity ?? 0
    try ballast(octets: max(0, free - pages * 4_096))
  }
}
