import Foundation
import GRDB
import Synchronization
import Mail
import Mailroom
import TestServers
import Testing

extension RealServers {
  @Suite("A relay that is away", .enabled(if: Servers.canStart, "\(Servers.reason)"))
  struct RelayAway {
    @Test func `for a day loses and doubles nothing, is told once, and catches up by itself`()
      async throws
    {
      let servers = try Servers()
      let office = try Office(
        try servers.settings(.plain).merging(["backup.folder": ""]) { $1 })
      let shift = try Shift(office)
      let start = shift.clock.now
      try servers.dovecot.place(Letters.signUps(0...0))
      #expect(await shift.turn() == nil)
      // What Postfix has in hand when it dies it may deliver twice: that is not ours.
      try await waitUntil("Postfix's queue is empty") {
        try servers.mails(to: Letters.address(0)).count == 1 && servers.postfix.isQueueEmpty
      }
      servers.postfix.crash()
      var number = 0
      while shift.clock.now < start + 86_400 {
        shift.clock.pass(2_400)
        number += 2
        if number.isMultiple(of: 6) {
          try servers.dovecot.place(Letters.signUps(number...number))
        }
        #expect(await shift.turn() == nil, "the mailbox is read as ever")
        await shift.look()
      }
      #expect(try office.volunteers() == 13)
      #expect(office.rung.count == 1, "told once, by a way that works: \(office.rung)")
      try servers.postfix.restart()
      let back = shift.clock.now
      let left = "SELECT COUNT(*) FROM outbox WHERE state <> 'sent' AND state <> 'withdrawn'"
      while try office.count(left) > 0, shift.clock.now < back + 5 * 3_600 {
        shift.clock.pass(600)
        #expect(await shift.turn() == nil)
        await shift.look()
      }
      #expect(try office.count(left) == 0, "all of it left within five hours")
      #expect(try office.wronged() == [])
      let notes = try office.notes()
      #expect(Set(notes).count == notes.count, "\(notes)")
      #expect(notes.count == 1, "\(notes)")
      for number in stride(from: 0, through: 72, by: 6) {
        let address = Letters.address(number)
        try await waitUntil("\(address)'s welcome") {
          try servers.mails(to: address).count >= 1
        }
        #expect(try servers.mails(to: address).count == 1)
      }
      #expect(await shift.look().isWell)
    }

    enum Dropping: String, CaseIterable, Sendable {
      case atConnect, atMail, atRecipient, atData, inContent, atTheDot
    }

    @Test("or takes the connection and drops it", arguments: FaultSuite.some(Dropping.allCases))
    func drops(_ moment: Dropping) async throws {
      let isIll = Mutex(false)
      let counter = try Counter(
        ScriptedSMTPServer.Script { step in
          guard isIll.withLock({ $0 }) else { return .usual }
          switch (moment, step) {
          case (.atConnect, .connected), (.inContent, .content), (.atTheDot, .message):
            return .close
          case (.atMail, .command(let line)) where line.hasPrefix("MAIL"): return .close
          case (.atRecipient, .recipient): return .close
          case (.atData, .command("DATA")): return .close
          default: return .usual
          }
        })
      let office = try Office(counter.settings.merging(["backup.folder": ""]) { $1 })
      let shift = try Shift(office)
      let start = shift.clock.now
      isIll.withLock { $0 = true }
      // Runs as cron does: each ten minutes, of which all are played in the full suite.
      let hours = FaultSuite.isFull ? 24.0 : 3
      var number = 0
      while shift.clock.now < start + hours * 3_600 {
        if number.isMultiple(of: 6) { try counter.deliver(Letters.signUps(number...number)[0]) }
        #expect(await shift.turn() == nil)
        await shift.look()
        shift.clock.pass(600)
        number += 1
      }
      #expect(office.rung.count <= 1, "\(office.rung)")
      isIll.withLock { $0 = false }
      for _ in 0..<30 {
        #expect(await shift.turn() == nil)
        await shift.look()
        shift.clock.pass(600)
      }
      let notes = try office.notes()
      // What may not have arrived is told once a day.
      let most = moment == .atTheDot || moment == .inContent ? 2 : 1
      #expect((1...most).contains(notes.count), "told once: \(notes)")
      for number in stride(from: 0, to: Int(hours) * 6, by: 6) {
        let count = counter.count(to: Letters.address(number))
        // Lost twice after the dot may have gone, nobody knows whether it arrived: it is told, and never tried again.
        let isUncertain =
          try office.count(
            """
            SELECT COUNT(*) FROM outbox JOIN address ON address.id = addressID
            WHERE template = 'welcome' AND address = '\(Letters.address(number))'
              AND state = 'uncertain' AND uncertainTries = 2
            """) == 1
        #expect(count == (isUncertain ? 0 : 1), "\(number)")
        #expect(!isUncertain || moment == .atTheDot || moment == .inContent)
      }
      #expect(try office.wronged() == [])
      #expect(await shift.look().isWell)
    }

    @Test func `and a disk that is full when it answers leave nothing in flight for ever`()
      async throws
    {
      let worker = Mutex<Int32>(0)
      let counter = try Counter(
        ScriptedSMTPServer.Script { step in
          let identifier = worker.withLock { $0 }
          if case .message(1) = step, identifier > 0 { DiskLimit.full(for: identifier) }
          return .usual
        })
      let office = try Office(counter.settings)
      try office.start()
      worker.withLock { $0 = office.worker?.identifier ?? 0 }
      try counter.deliver(Letters.signUps(1...1)[0])
      try await office.wait(for: "a mail to leave") { !counter.smtp.messages.isEmpty }
      try await office.wait(for: "a mark that is not made") {
        try office.count("SELECT COUNT(*) FROM outbox WHERE state = 'sending'") > 0
      }
      DiskLimit.none(for: office.worker?.identifier ?? 0)
      try await office.wait(for: "all of it marked", within: .seconds(30)) {
        try office.count("SELECT COUNT(*) FROM outbox WHERE state <> 'sent'") == 0
          && office.welcomes() == ["sent 1"]
      }
      #expect(counter.count(to: Letters.address(1)) == 1)
      #expect(try await office.stop())
    }
  }
}

/// No file of a process can grow: what a full disk does, where none can be mounted.
enum DiskLimit {
  /// - Parameter room: the bytes that a file may have: a log that is shorter goes on.
  static func full(for process: Int32, room: Int = 0) { set("\(room):unlimited", process) }
  static func none(for process: Int32) { set("unlimited:unlimited", process) }

  private static func set(_ limit: String, _ process: Int32) {
    // What fails here fails the test that waits for it.
    _ = try? Program("prlimit", package: "util-linux").run(
      ["--pid", "\(process)", "--fsize=\(limit)"])
  }
}
