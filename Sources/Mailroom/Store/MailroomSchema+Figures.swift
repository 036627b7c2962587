/// What STATUS counts is little beside what the outbox keeps: an index of each holds nothing else.
extension MailroomSchema {
  static let figures = Migration(
    "mailroom-figures",
    sql: """
      CREATE INDEX outboxFailed ON outbox(id) WHERE state = 'failed';
      CREATE INDEX outboxUncertain ON outbox(id) WHERE state = 'uncertain';
      """)
}
