import GRDB
import Testing

@testable import Mailroom

@Suite struct PlanTests {
  /// What runs for each mail and message must not walk the table.
  @Test(arguments: [
    (
      "outboxDue",
      """
      SELECT id FROM outbox WHERE (state = 'queued' OR state = 'deferred' OR state = 'uncertain')
        AND lane = 'bulk' AND notBefore <= 1 ORDER BY notBefore LIMIT 10
      """
    ),
    ("outboxInFlight", "SELECT 1 FROM outbox WHERE state = 'sending' LIMIT 1"),
    (
      "ledgerKey",
      """
      SELECT 1 FROM ledger WHERE key = 'a' AND (outcome = 'handled' OR outcome = 'handed over')
      """
    ),
    (
      "ledgerBySHA256",
      """
      SELECT id FROM ledger
      WHERE sha256 = 'a' AND (outcome = 'handed over' OR outcome = 'failed') AND id <> 1
      """
    ),
    (
      "handOverUnanswered",
      """
      SELECT id FROM handOver
      WHERE closedAt IS NULL AND answeredAt IS NULL AND askedAt <= 1 AND isAtEnd = 0
      """
    ),
    (
      "handOverAnswered",
      """
      SELECT id FROM handOver
      WHERE closedAt IS NULL AND answeredAt IS NOT NULL AND lastWordAt <= 1
      """
    ),
    (
      "handOverByOwner",
      """
      SELECT * FROM handOver WHERE ownerPersonID = 1 AND closedAt IS NULL ORDER BY askedAt
      """
    ),
    ("handOverFrom", "SELECT id FROM handOver WHERE addressID = 1 AND closedAt IS NULL"),
    ("handOverListed", "SELECT listSince FROM handOver WHERE listSince IS NOT NULL"),
    (
      "ledgerByMessageID", "SELECT personID FROM ledger WHERE messageID = 'a' LIMIT 1"
    ),
    ("ledgerByPerson", "SELECT id FROM ledger WHERE personID = 1"),
    ("outboxByLedger", "SELECT id FROM outbox WHERE ledgerID = 1"),
    ("journalByActor", "SELECT ledgerID FROM journal WHERE actorPersonID = 1"),
    ("journalBySubject", "SELECT id FROM journal WHERE subjectPersonID = 1"),
    (
      "outboxPersonal",
      """
      SELECT id FROM outbox WHERE (lane = 'answers' OR lane = 'notices') AND createdAt > 1
        AND instr("values", 'a') > 0
      """
    ),
    (
      "outboxToAddress",
      """
      SELECT ledger.id FROM outbox CROSS JOIN ledger ON ledger.id = outbox.ledgerID
      WHERE outbox.addressID = 1 AND outbox.lane = 'answers' AND ledger.personID IS NULL
      """
    ),
    (
      "removalDue",
      """
      SELECT ledger.id FROM removal CROSS JOIN ledger ON ledger.id = removal.ledgerID
      WHERE removal.notBefore <= 1 AND ledger.acknowledgedAt IS NOT NULL
        AND ledger.destination IS NOT NULL AND ledger.mailbox = 'a'
      ORDER BY removal.notBefore LIMIT 10
      """
    ),
  ])
  func `the query uses its index`(index: String, sql: String) throws {
    let books = Books()
    let plan = try books.store.pool.read { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql).map { $0["detail"] as String }
    }
    #expect(plan.contains { $0.contains("INDEX \(index)") }, "\(plan)")
    #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
  }

  /// An `IN` over more than two constants costs a temporary table each time it is checked.
  @Test(arguments: ["outbox", "ledger"])
  func `no check of a busy table needs a temporary one`(table: String) throws {
    let books = Books()
    let declarations = try books.store.pool.read { db in
      try String.fetchAll(
        db, sql: "SELECT sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL",
        arguments: [table])
    }
    #expect(declarations.count >= 4)
    for declaration in declarations { #expect(!declaration.contains(" IN (")) }
  }
}
