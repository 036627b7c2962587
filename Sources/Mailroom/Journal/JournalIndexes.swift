/// An index for each way that the journal is read.
extension MailroomSchema {
  static let journalIndexes = Migration(
    "mailroom-journal-indexes",
    sql: """
      CREATE INDEX journalByTime ON journal(at);
      CREATE INDEX journalByAction ON journal(action, at);
      CREATE INDEX journalByActor ON journal(actorPersonID, at);
      """)
}
