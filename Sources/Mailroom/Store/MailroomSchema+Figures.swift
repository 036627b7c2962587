/// What STATUS counts is little beside what the outbox keeps: an index of each holds nothing else.
extension MailroomSchema {
  static let figures = Migration(
    "mailroom-figures",
    sql: """
      CREATE INDEX outboxFailed ON outbox(id) WHERE state = 'failed';
      CREATE INDEX outboxUncertain ON outbox(id) WHERE state = 'uncertain';
      """)
}

/// Three answers to the same words in ten minutes are a loop (DESIGN §4.3).
extension MailroomSchema {
  static let loops = Migration(
    "mailroom-loops",
    sql: """
      -- Of the new text that an answer answers.
      ALTER TABLE outbox ADD COLUMN textDigest TEXT;
      """)
}
