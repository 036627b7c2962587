import Foundation
import GRDB
import Mail
import Mailroom
import TestServers
import Testing

extension RealServers {
  @Suite("Two years")
  struct TwoYears {
    /// Mails a day that has any: each is answered, and its answer copied.
    private static let aDay = 3

    /// `make test` has the same without a campaign, which takes a tenth of the time.
    @Test(
      "of mail leave the folders, the ledger and the spool in bounds",
      .enabled(if: FaultSuite.isFull, "FAULTS=full plays it"))
    func mail() async throws {
      let counter = try Counter()
      let office = try Office(
        counter.settings.merging([
          "backup.folder": "", "mailbox.sent": "Sent", "mailbox.sent_by_hand": "Sent",
        ]) { $1 })
      let days = 730
      let every = 1
      let shift = try Shift(
        office, clock: PassedClock(Date() - Double(days) * 86_400))
      var most = (handled: 0, sent: 0, rows: 0)
      var atFirst = (handled: 0, sent: 0, rows: 0)
      for day in 0..<days {
        if day.isMultiple(of: every) {
          for number in 0..<Self.aDay {
            let sender = ["ana@example.net", "sam@example.net", "lee@example.net"][number]
            try counter.deliver(
              Letters.signUp(
                from: sender, subject: "A question", id: "\(day)-\(number)", body: "HELP"),
              at: shift.clock.now)
          }
        }
        #expect(await shift.turn() == nil, "day \(day)")
        shift.clock.pass(86_400)
        guard day.isMultiple(of: 30) else { continue }
        let now = (
          handled: counter.files(in: "Handled").count, sent: counter.files(in: "Sent").count,
          rows: try office.count("SELECT COUNT(*) FROM ledger")
        )
        if day <= 210 { atFirst = now }
        most = (
          max(most.handled, now.handled), max(most.sent, now.sent), max(most.rows, now.rows)
        )
      }
      let mails = (days + every - 1) / every * Self.aDay
      #expect(try office.count("SELECT COUNT(*) FROM outbox WHERE lane = 'answers'") == mails)
      print("two years, \(mails) mails: at most \(most), of which after 210 days \(atFirst)")
      // 180 days of it in the folders, 400 in the ledger, and what a few days add.
      let slack = 15
      #expect(most.handled <= (180 + slack) / every * Self.aDay + 2 * Self.aDay)
      #expect(most.sent <= (180 + slack) / every * Self.aDay + 2 * Self.aDay)
      #expect(most.rows <= (400 + slack) / every * Self.aDay + 2 * Self.aDay)
      #expect(atFirst.sent >= 150 / every * Self.aDay, "the copies were made at all")
      #expect(counter.files().isEmpty)
      #expect(try office.notes() == [], "nothing that was removed was missing")
    }

    @Test func `of kills leave nothing in the spool`() throws {
      let directory = try TemporaryDirectory("hub-spool")
      // No process has this number (proc(5), pid_max).
      for name in ["incoming-99999999-A.eml", "incoming-12AB-9.eml", "other.eml"] {
        try directory.write("words", to: name)
      }
      try directory.write("words", to: "incoming-\(getpid())-B.eml")
      _ = IMAPMailbox(
        IMAPSettings(
          server: try ServerAddress(url: "imap://localhost:1", plain: true), credentials: .none,
          spoolDirectory: directory.path))
      let left = try FileManager.default.contentsOfDirectory(atPath: directory.path)
      #expect(Set(left) == ["other.eml", "incoming-\(getpid())-B.eml"])
    }
  }
}
