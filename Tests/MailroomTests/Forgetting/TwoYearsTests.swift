import Foundation
import GRDB
import Synchronization
import Testing

@testable import Mailroom

@Suite("Two years of a mailbox")
struct TwoYearsTests {
  @Test func `leave its folders and the ledger in bounds, and lose nobody`() async throws {
    let desk = try MaildirDesk(settings: ["mailbox.sent": "Sent"])
    _ = try desk.books.person("Pat Smith", at: "pat@example.org")
    let now = Mutex(desk.books.now)
    let worker = desk.worker(clock: { now.withLock { $0 } })
    // One day in so many has a mail, which is answered, and its answer copied.
    let every = 6
    var most = (handled: 0, sent: 0, rows: 0)
    var answers = 0
    for day in 0..<730 {
      if day.isMultiple(of: every) {
        try desk.deliver(
          from: "pat@example.org", subject: "Hello",
          body: (day / every).isMultiple(of: 2) ? "STOP" : "START", at: now.withLock { $0 })
        answers += 1
      }
      _ = try await worker.runOnce()
      now.withLock { $0 += 86_400 }
      guard day.isMultiple(of: 30) else { continue }
      most.handled = max(most.handled, desk.subjects(in: "Handled").count)
      most.sent = max(most.sent, desk.subjects(in: "Sent").count)
      most.rows = max(
        most.rows, try desk.books.value("SELECT COUNT(*) FROM ledger") ?? 0)
    }
    #expect(try desk.books.value("SELECT COUNT(*) FROM outbox") == answers)
    #expect(desk.sent().count == answers)
    // 180 days of it in the folders, 400 in the ledger, and what a few days add.
    #expect((160 / every...200 / every).contains(most.handled), "\(most)")
    #expect((160 / every...200 / every).contains(most.sent), "\(most)")
    #expect((380 / every...420 / every).contains(most.rows), "\(most)")
    #expect(desk.subjects().isEmpty)
    #expect(
      try desk.books.value("SELECT COUNT(*) FROM outbox WHERE template = 'operator-note'") == 0)
  }
}
