package import Foundation
package import GRDB

/// One row of the journal as it is read: people by number, never by address.
package struct JournalEntry: Hashable, Sendable {
  package struct Change: Hashable, Sendable {
    package var field: String
    package var before: String?
    package var after: String?
  }

  package var id: Int64
  package var at: Date
  /// What was done, in the words of `Journal.write`.
  package var action: String
  /// Who asked; `nil` for what the house did by itself, or for somebody who was forgotten.
  package var actor: Int64?
  /// `dmarc`, `dkim`, `confirmation`, `link`, `none` …
  package var authentication: String
  /// Whom it is about.
  package var subject: Int64?
  package var detail: String
  package var changes: [Change] = []
  /// Of the mail that caused it, without angle brackets.
  package var messageID: String?
}

/// Reading the journal, a page at a time.
package enum JournalEntries {
  /// What is wanted; every part that is given must hold.
  package struct Filter: Hashable, Sendable {
    package var since: Date?
    /// Whom it is about.
    package var person: Int64?
    /// Who asked.
    package var actor: Int64?
    /// The first words of the action, in any case: `STAGE`, `stop`, `signed`.
    package var command: String?

    package init(
      since: Date? = nil, person: Int64? = nil, actor: Int64? = nil, command: String? = nil
    ) {
      self.since = since
      self.person = person
      self.actor = actor
      self.command = command
    }
  }

  package enum Order: Hashable, Sendable { case newestFirst, oldestFirst }

  /// A page of entries.
  ///
  /// - Parameters:
  ///   - entry: the last one of the page before, of the same filter and order; keyset paging, so
  ///     that the thousandth page costs what the first one does.
  ///   - limit: at most 1,000.
  package static func find(
    filter: Filter = Filter(), order: Order = .newestFirst, after entry: JournalEntry? = nil,
    limit: Int, in db: Database
  ) throws -> [JournalEntry] {
    let limit = min(max(limit, 0), 1_000)
    var found: [JournalEntry] = []
    if filter.command != nil, filter.person == nil, filter.actor == nil {
      // One seek into the index for each action; then as many as are wanted of all of them.
      for action in try actions(of: filter, in: db) {
        found += try page(
          filter, actions: [action], order: order, after: entry, limit: limit, in: db)
      }
      found.sort { isBefore($0, $1, in: order) }
      found = Array(found.prefix(limit))
    } else {
      let actions = filter.command == nil ? nil : try actions(of: filter, in: db)
      found = try page(
        filter, actions: actions, order: order, after: entry, limit: limit, in: db)
    }
    for index in found.indices { found[index].changes = try changes(of: found[index].id, in: db) }
    return found
  }

  /// Everything that fits, page by page.
  package static func forEach(
    filter: Filter, order: Order = .oldestFirst, in db: Database,
    _ body: (JournalEntry) throws -> Void
  ) throws {
    var last: JournalEntry?
    while true {
      let page = try find(filter: filter, order: order, after: last, limit: 500, in: db)
      for entry in page { try body(entry) }
      guard page.count == 500 else { return }
      last = page.last
    }
  }

  // MARK: - One query

  private static func isBefore(_ a: JournalEntry, _ b: JournalEntry, in order: Order) -> Bool {
    order == .oldestFirst ? (a.at, a.id) < (b.at, b.id) : (a.at, a.id) > (b.at, b.id)
  }

  /// The text of one page's query, put together from constants alone.
  ///
  /// Each index ends in `at` and, as all do, in the row's id: so it gives the order too.
  static func sql(
    for filter: Filter, actions: Int?, order: Order, isContinued: Bool
  ) -> String {
    let index =
      if filter.person != nil {
        "journalBySubject"
      } else if filter.actor != nil {
        "journalByActor"
      } else if actions != nil {
        "journalByAction"
      } else {
        "journalByTime"
      }
    var conditions: [String] = []
    if filter.person != nil { conditions.append("subjectPersonID = :person") }
    if filter.actor != nil { conditions.append("actorPersonID = :actor") }
    if let actions {
      // A list of one stays an equality, which keeps the order of the index.
      conditions.append(
        actions == 1
          ? "action = :action" : "action IN (SELECT value FROM json_each(:actions))")
    }
    if filter.since != nil { conditions.append("at >= :since") }
    let (sign, direction) = order == .oldestFirst ? (">", "ASC") : ("<", "DESC")
    if isContinued {
      conditions.append("at \(sign)= :at AND (at \(sign) :at OR journal.id \(sign) :id)")
    }
    let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    return """
      SELECT journal.id, at, action, actorPersonID, authentication, subjectPersonID, detail,
        ledger.messageID
      FROM journal INDEXED BY \(index) LEFT JOIN ledger ON ledger.id = journal.ledgerID
      \(condition) ORDER BY at \(direction), journal.id \(direction) LIMIT :limit
      """
  }

  private static func page(
    _ filter: Filter, actions: [String]?, order: Order, after entry: JournalEntry?, limit: Int,
    in db: Database
  ) throws -> [JournalEntry] {
    if let actions, actions.isEmpty { return [] }
    let text = sql(
      for: filter, actions: actions?.count, order: order, isContinued: entry != nil)
    var arguments: [String: (any DatabaseValueConvertible)?] = ["limit": limit]
    if let person = filter.person { arguments["person"] = person }
    if let actor = filter.actor { arguments["actor"] = actor }
    if let actions {
      if actions.count == 1 {
        arguments["action"] = actions[0]
      } else {
        arguments["actions"] = String(decoding: try JSONEncoder().encode(actions), as: UTF8.self)
      }
    }
    if let since = filter.since { arguments["since"] = since.milliseconds }
    if let entry {
      arguments["at"] = entry.at.milliseconds
      arguments["id"] = entry.id
    }
    return try Row.fetchAll(db, sql: text, arguments: StatementArguments(arguments)).map { row in
      JournalEntry(
        id: row["id"], at: Date(milliseconds: row["at"]), action: row["action"],
        actor: row["actorPersonID"], authentication: row["authentication"],
        subject: row["subjectPersonID"], detail: row["detail"], messageID: row["messageID"])
    }
  }

  /// The actions that begin with the filter's words: of some dozens in all, each found by one seek
  /// in the index `journalByAction`.
  private static func actions(of filter: Filter, in db: Database) throws -> [String] {
    let wanted = (filter.command ?? "").lowercased().split(whereSeparator: \.isWhitespace)
    guard !wanted.isEmpty else { return [] }
    var found: [String] = []
    var last = ""
    while let action = try String.fetchOne(
      db,
      cached: """
        SELECT action FROM journal INDEXED BY journalByAction
        WHERE action > :last ORDER BY action LIMIT 1
        """, arguments: ["last": last])
    {
      last = action
      let words = action.lowercased().split(separator: " ")
      if words.starts(with: wanted) { found.append(action) }
    }
    return found
  }

  private static func changes(of id: Int64, in db: Database) throws -> [JournalEntry.Change] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT field, before, after FROM journalChange WHERE journalID = :id ORDER BY field
        """, arguments: ["id": id]
    ).map { JournalEntry.Change(field: $0["field"], before: $0["before"], after: $0["after"]) }
  }
}
