import Foundation
import GRDB
import Mail
import Mailroom
import TestServers
import Testing

extension RealServers {
  @Suite("A mailbox that is full", .enabled(if: Dovecot.isInstalled, "needs Dovecot"))
  struct FullMailbox {
    @Test func `keeps what was handled where it is, once, and files it when there is room`()
      async throws
    {
      var options = DovecotOptions()
      options.hiddenCapabilities = ["MOVE"]
      options.quotaBytes = 100_000
      let dovecot = try Dovecot.start(options)
      let counter = try Counter()
      let office = try Office(
        mailboxSettings(of: dovecot, .plain).merging(counter.relaySettings) { $1 }
          .merging(["backup.folder": "", "mailbox.sent": "Sent"]) { $1 })
      let shift = try Shift(office)
      #expect(await shift.turn() == nil)
      try dovecot.doveadm("mailbox", "create", "-u", dovecot.user, "Archive")
      try dovecot.place(
        [Letters.attaching(octets: 100_000, to: Letters.signUp())], in: "Archive")
      try dovecot.place(Letters.signUps(1...4))
      try dovecot.doveadm("-o", "mail_plugins=quota", "quota", "recalc", "-u", dovecot.user)
      for _ in 0..<8 {
        shift.clock.pass(610)
        let fault = await shift.turn()
        #expect(fault == nil, "a refused copy holds nothing up: \(String(describing: fault))")
        await shift.look()
      }
      #expect(try office.outcomes("handled") == 4)
      #expect(try office.welcomes() == ["sent 4"])
      #expect(try dovecot.messages().count == 4, "they wait to be filed")
      #expect(office.rung == ["mailbox_full"])
      try dovecot.doveadm("expunge", "-u", dovecot.user, "mailbox", "Archive", "all")
      try dovecot.doveadm("-o", "mail_plugins=quota", "quota", "recalc", "-u", dovecot.user)
      shift.clock.pass(610)
      #expect(await shift.turn() == nil)
      #expect(try dovecot.messages(in: "Handled").count == 4)
      #expect(try dovecot.messages().isEmpty)
      #expect(try office.wronged() == [])
      #expect(try office.notes().count == 1)
      #expect(await shift.look().isWell)
      for number in 1...4 { #expect(counter.count(to: Letters.address(number)) == 1) }
    }
  }

  @Suite("Changed under the worker", .enabled(if: Dovecot.isInstalled, "needs Dovecot"))
  struct ChangedUnderUs {
    @Test(
      "folders that somebody deletes are made again", arguments: FaultSuite.some([true, false]))
    func folders(hasMove: Bool) async throws {
      let dovecot = try Dovecot.start(hasMove ? .standard : .oldStyle)
      let prefix = hasMove ? "" : "INBOX."
      let counter = try Counter()
      let office = try Office(
        mailboxSettings(of: dovecot, .plain).merging(counter.relaySettings) { $1 }
          .merging(["mailbox.sent": "Sent"]) { $1 })
      let question = { (id: Int) in
        Letters.signUp(
          from: "asker\(id)@example.net", subject: "A question",
          body: "Which bus goes to the State House on Sunday?")
      }
      try office.start()
      let rounds = FaultSuite.isFull ? 3 : 2
      for round in 1...rounds {
        try dovecot.place(Letters.signUps(round...round))
        try dovecot.place([question(round)])
        try await office.wait(for: "round \(round) filed") {
          try dovecot.messages(in: "Handled").count == 1
            && dovecot.messages(in: "Needs a person").count == 1
        }
        try await office.wait(for: "its welcome") {
          counter.count(to: Letters.address(round)) == 1
        }
        try await office.wait(for: "the books") {
          try office.count("SELECT COUNT(*) FROM ledger WHERE acknowledgedAt IS NULL") == 0
        }
        guard round < rounds else { break }
        for folder in ["Handled", "Needs a person", "Sent"] {
          // The copy of an answer may not have been made yet.
          _ = try? dovecot.doveadm("mailbox", "delete", "-u", dovecot.user, "-s", prefix + folder)
        }
      }
      #expect(try office.volunteers() == rounds)
      #expect(try office.wronged() == [])
      #expect(try office.outcomes("handed over") == rounds)
      #expect(try await office.stop())
    }

    @Test func `settings, password and folder names take nothing away`() async throws {
      let dovecot = try Dovecot.start()
      let counter = try Counter()
      let office = try Office(
        mailboxSettings(of: dovecot, .plain).merging(counter.relaySettings) { $1 }
          .merging(["backup.folder": ""]) { $1 })
      let clock = PassedClock()
      let lookout = try Lookout(office, clock)
      try office.start()
      try dovecot.place(Letters.signUps(1...1))
      try await office.wait(for: "the first") { counter.count(to: Letters.address(1)) == 1 }
      // The file is read at the start only.
      let file = office.directory.path("hubkeeper.yaml")
      let good = office.directory.text(of: "hubkeeper.yaml")
      try office.directory.write("mailbox: [", to: "hubkeeper.yaml")
      try dovecot.place(Letters.signUps(2...2))
      try await office.wait(for: "the second") { counter.count(to: Letters.address(2)) == 1 }

      // The password is another one first at the server, then in the file.
      try dovecot.setPassword("another day")
      try dovecot.restart()
      try dovecot.place(Letters.signUps(3...3))
      try await office.wait(for: "the refusal") { office.log.contains("password") }
      for _ in 0..<8 {
        clock.pass(600)
        await lookout.look()
      }
      #expect(office.rung == ["mailbox_silent"])
      try dovecot.directory.write("another day", to: "password")
      try await office.wait(for: "the third", within: .seconds(60)) {
        counter.count(to: Letters.address(3)) == 1
      }
      #expect(try await office.stop())
      #expect(try office.notes().count == 1)

      // What does not read does not start, and says where; nothing is touched.
      try dovecot.place(Letters.signUps(4...4))
      try office.start()
      try await office.wait(for: "it to refuse") { !office.isWorking }
      #expect(office.log.contains(file))
      #expect(try dovecot.messages().count == 1)
      try office.directory.write(
        good.replacing("handled: \"Handled\"", with: "handled: \"Done\""), to: "hubkeeper.yaml")
      try office.start()
      try await office.wait(for: "the fourth") { counter.count(to: Letters.address(4)) == 1 }
      try await office.wait(for: "it in the other folder") {
        try dovecot.messages(in: "Done").count == 1
      }
      #expect(try dovecot.messages(in: "Handled").count == 3)
      #expect(try office.wronged() == [])
      #expect(try await office.stop())
    }
  }

  @Suite(
    "A disk that takes no writing", .enabled(if: SmallDisk.canMount, "needs root, to mount a disk"))
  struct ReadOnlyDisk {
    @Test func `keeps the worker from starting, and the mail where it is`() async throws {
      let disk = try SmallDisk(megabytes: 24)
      let second = try disk.alsoMounted()
      let counter = try Counter()
      let office = try Office(counter.settings, store: disk.path + "/hubkeeper.sqlite")
      try counter.deliver(Letters.signUps(1...1)[0])
      // The worker's way to the books; the test's own stays open for writing.
      let settings = office.directory.text(of: "hubkeeper.yaml")
      try office.directory.write(settings.replacing(disk.path, with: second), to: "hubkeeper.yaml")
      try SmallDisk.setReadOnly(true, at: second)
      try office.start()
      try await office.wait(for: "it to refuse") { !office.isWorking }
      #expect(office.log.contains(second), "it says where: \(office.log)")
      #expect(counter.files().count == 1)
      try SmallDisk.setReadOnly(false, at: second)
      try office.start()
      try await office.wait(for: "the welcome") { counter.count(to: Letters.address(1)) == 1 }
      #expect(try office.wronged() == [])
      #expect(try await office.stop())
    }

    @Test func `under a worker leaves the mail in the inbox until it takes it again`()
      async throws
    {
      let counter = try Counter()
      let office = try Office(counter.settings)
      try office.start()
      try counter.deliver(Letters.signUps(1...1)[0])
      try await office.wait(for: "the first") { try office.welcomes() == ["sent 1"] }
      try await office.wait(for: "its filing") { counter.files(in: "Handled").count == 1 }
      try await office.wait(for: "the log of the store to be emptied") {
        try office.truncateLog()
      }
      let process = office.worker?.identifier ?? 0
      DiskLimit.full(for: process, room: 4_096)
      for letter in Letters.signUps(2...4) { try counter.deliver(letter) }
      try await office.wait(
        for: "more than the three attempts that a mail has", within: .seconds(120)
      ) { office.log.ranges(of: "the mailbox failed").count > 3 }
      #expect(office.isWorking)
      #expect(counter.files().count == 3)
      #expect(try office.volunteers() == 1)
      DiskLimit.none(for: process)
      try await office.wait(for: "the others", within: .seconds(90)) {
        try office.welcomes() == ["sent 4"]
      }
      #expect(try office.outcomes("failed") == 0)
      #expect(try office.wronged() == [])
      for number in 1...4 { #expect(counter.count(to: Letters.address(number)) == 1) }
      #expect(try await office.stop())
    }
  }
}

extension SmallDisk {
  /// - Throws: `ServerFailure.command` while a file there is open for writing.
  static func setReadOnly(_ isReadOnly: Bool, at place: String) throws {
    try Program("mount", package: "mount").run(
      ["-o", "remount,bind,\(isReadOnly ? "ro" : "rw")", place])
  }
}
