/// An index for each table that names a row of the ledger, so that one can be removed.
extension MailroomSchema {
  static let ledgerBounds = Migration(
    "mailroom-ledger-bounds",
    sql: """
      CREATE INDEX journalByLedger ON journal(ledgerID) WHERE ledgerID IS NOT NULL;
      CREATE INDEX handOverByLedger ON handOver(ledgerID) WHERE ledgerID IS NOT NULL;
      """)
}
