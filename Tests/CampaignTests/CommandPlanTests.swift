import GRDB
import Mailroom
import Testing

@testable import Campaign

@Suite("What coordinators ask of large books")
struct CommandPlanTests {
  static let queries: [(sql: String, index: String)] = [
    ("\(MailFigures.openSQL)", "outboxOpen"),
    ("\(MailFigures.failedSQL)", "outboxFailed"),
    ("\(MailFigures.uncertainSQL)", "outboxUncertain"),
    ("\(MailFigures.unansweredSQL)", "handOver"),
    ("\(MailFigures.pendingSQL)", "ledgerPending"),
    ("\(Hub.peopleWithoutHubSQL)", "volunteerCount"),
    ("\(Hub.peopleSQL)", "PRIMARY KEY (hubID=?"),
  ]

  @Test("is answered by an index", arguments: queries)
  func plan(sql: String, index: String) throws {
    let store = try RosterStore()
    let plan = try store.pool.read { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql, arguments: arguments(of: sql))
        .map { $0["detail"] as String }
    }
    #expect(plan.contains { $0.contains(index) }, "\(plan)")
    #expect(!plan.contains { $0.hasPrefix("SCAN") && !$0.contains("INDEX") }, "\(plan)")
  }

  private func arguments(of sql: String) -> StatementArguments {
    sql.contains(":hub") ? ["hub": 7] : StatementArguments()
  }
}
