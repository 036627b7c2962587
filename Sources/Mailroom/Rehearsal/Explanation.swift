package import Foundation
import GRDB
import Language
import Mail

/// What Hubkeeper makes of a message and would do: one line of `explain --json`.
///
/// The real handling runs in a transaction that is taken back, so it cannot differ from what the
/// worker does.
package struct Explanation: Sendable, Encodable {
  package struct Bounce: Sendable, Hashable, Encodable {
    package var recipient: String
    package var status: String?
    package var permanent: Bool
  }

  package struct Complaint: Sendable, Hashable, Encodable {
    package var type: String
    package var recipients: [String]
  }

  package struct Calendar: Sendable, Hashable, Encodable {
    package var method: String
    package var uid: String
    package var attendee: String
    package var partstat: String
  }

  package var file: String
  package var from: String?
  package var subject: String
  package var messageID: String?
  /// See `Sorting.kind`; `sign_up` where a capability took it as one.
  package var kind: String
  /// Whether a machine wrote it.
  package var isAutomatic: Bool
  package var replyText: String
  package var bounces: [Bounce]
  package var complaint: Complaint?
  package var calendar: Calendar?
  /// The lines that its sender may have done, as they were understood.
  package var commands: [String]
  package var authentication: String
  /// What it was understood to say, with the words for it.
  package var findings: [Finding]
  /// Whether the findings are encoded too: the keys of `explain --json` are a contract.
  package var encodesFindings = false
  /// In words, in the order that it would happen in.
  package var would: [String]
  /// How many mails it would bring about, and how many of them would be held.
  package private(set) var mails = 0
  package private(set) var mailsHeld = 0

  private enum CodingKeys: String, CodingKey {
    case file, from, subject
    case messageID = "message_id"
    case kind
    case isAutomatic = "automatic"
    case replyText = "reply_text"
    case bounces, complaint, calendar, commands, authentication, findings, would
  }

  /// Every key stands in every line; what a message does not have is null.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(file, forKey: .file)
    try container.encode(from, forKey: .from)
    try container.encode(subject, forKey: .subject)
    try container.encode(messageID, forKey: .messageID)
    try container.encode(kind, forKey: .kind)
    try container.encode(isAutomatic, forKey: .isAutomatic)
    try container.encode(replyText, forKey: .replyText)
    try container.encode(bounces, forKey: .bounces)
    try container.encode(complaint, forKey: .complaint)
    try container.encode(calendar, forKey: .calendar)
    try container.encode(commands, forKey: .commands)
    try container.encode(authentication, forKey: .authentication)
    if encodesFindings { try container.encode(findings, forKey: .findings) }
    try container.encode(would, forKey: .would)
  }

  /// Explains one message as if it arrived at the moment of its Date; the store is as before.
  ///
  /// - Parameters:
  ///   - now: stands for a Date that is missing or lies ahead.
  ///   - arrivedAt: of a message that waits in the mailbox: it is taken as handled `now`.
  /// - Throws: what handling it throws: our own faults, or what the worker would set aside.
  package init(
    _ bytes: [UInt8], file: String, house: House, store: Store, now: Date,
    arrivedAt: Date? = nil
  ) throws {
    let message = Message(parsing: bytes)
    let moment = arrivedAt == nil ? message.date.map { min($0, now) } ?? now : now
    var explanation: Explanation?
    try store.pool.writeWithoutTransaction { db in
      try db.inTransaction(.immediate) {
        let handling = Handling(db: db, house: house, now: moment)
        let letter = try Letter(message, arrivedAt: arrivedAt ?? moment, in: handling)
        explanation = try Explanation(
          letter, sha256: Digest.sha256(bytes), size: bytes.count, file: file, in: handling)
        return .rollback
      }
    }
    guard let explanation else {
      throw DatabaseError(message: "the transaction of an explanation did not run")
    }
    self = explanation
  }

  private init(
    _ letter: Letter, sha256: String, size: Int, file: String, in handling: Handling
  ) throws {
    let message = letter.message
    let sorting = try Sorting(letter, in: handling)
    self.file = file
    from = letter.from?.rawValue
    subject = message.subject
    messageID = message.messageID
    commands = CommandDesk.commands(in: letter, handling)
    kind = sorting.kind
    replyText = letter.newText.shown
    authentication = letter.authentication.word
    // Who is only delayed is named too, and is never permanent.
    bounces =
      DeliveryReport(message).map { $0.recipients + $0.delayed }.map { reports in
        reports.map { Bounce(recipient: $0.recipient, status: $0.status, permanent: $0.permanent) }
      } ?? []
    complaint = ComplaintReport(message).map {
      Complaint(type: $0.feedbackType, recipients: $0.originalRecipients)
    }
    calendar = CalendarReply(message).map {
      Calendar(
        method: $0.method.rawValue, uid: $0.uid, attendee: $0.attendee,
        partstat: $0.partstat.rawValue)
    }
    switch sorting {
    case .own, .bounce, .complaint: isAutomatic = true
    default: isAutomatic = if case .none = letter.automation { false } else { true }
    }
    var asked = Asked.nothing
    if case .confirmation(let question) = sorting { asked = try Self.asked(question, handling) }
    if case .reply(let question) = sorting { asked = try Self.asked(question, handling) }
    findings = try Finding.all(in: letter, asked: asked, handling)
    would = []
    let receipt = try receive(
      message, sha256: sha256, size: size, arrivedAt: letter.arrivedAt, in: handling)
    if receipt.outcome != "duplicate" { kind = receipt.kind }
  }

  private static func asked(_ question: Question, _ handling: Handling) throws -> Asked {
    for capability in handling.house.capabilities where capability.asks.contains(question.kind) {
      if let asked = try capability.asked(by: question, in: handling) { return asked }
    }
    return .yesOrNo
  }

  /// Lets the real handling run and reads what it left in the books.
  private mutating func receive(
    _ message: Message, sha256: String, size: Int, arrivedAt: Date, in handling: Handling
  ) throws -> Receipt {
    let db = handling.db
    let place = Ledger.Place(mailbox: "explain", uidValidity: 1, uid: UID(rawValue: 1))
    let waiting = WaitingMessage(uid: place.uid, size: size, arrivedAt: arrivedAt)
    try Ledger.begin(place, waiting: waiting, in: db)
    guard let entry = try Ledger.entry(at: place, in: db) else {
      throw DatabaseError(message: "the ledger row of an explanation is gone")
    }
    let before = try Marks(in: db)
    var reception = Reception(
      Handling(db: db, house: handling.house, now: handling.now, ledgerID: entry.id))
    let receipt = try reception.receive(
      message, sha256: sha256, ledgerID: entry.id, arrivedAt: arrivedAt)
    would = try before.words(for: receipt, in: db)
    (mails, mailsHeld) = try before.mails(in: db)
    if let folder = try Ledger.entry(at: place, in: db)?.destination {
      would.append("file in \(folder)")
    }
    return receipt
  }
}

/// Where the books ended before a message was handled.
private struct Marks {
  private let outbox: Int64
  private let suppressed: [String: String]
  private let journal: Int64

  init(in db: Database) throws {
    outbox = try Int64.fetchOne(db, cached: "SELECT MAX(id) FROM outbox") ?? 0
    journal = try Int64.fetchOne(db, cached: "SELECT MAX(id) FROM journal") ?? 0
    suppressed = try Self.suppressed(in: db)
  }

  func words(for receipt: Receipt, in db: Database) throws -> [String] {
    var words: [String] = []
    switch receipt.outcome {
    case "handed over": words.append("hand over: \(receipt.because)")
    case "duplicate": words.append("nothing: \(receipt.because)")
    default: words.append("book: \(receipt.because)")
    }
    let after = try Self.suppressed(in: db)
    for (address, degree) in after.sorted(by: { $0.key < $1.key })
    where suppressed[address] != degree {
      words.append("stop \(degree == "all" ? "all mail" : "round mails") to \(address)")
    }
    for address in suppressed.keys.sorted() where after[address] == nil {
      words.append("allow mail to \(address) again")
    }
    let withheld = try String.fetchAll(
      db,
      cached:
        "SELECT detail FROM journal WHERE id > :last AND action = 'answer withheld' ORDER BY id",
      arguments: ["last": journal])
    words += withheld.map { "withhold an answer: \($0)" }
    let mails = try Row.fetchAll(
      db,
      cached: """
        SELECT template, state, address.address AS recipient FROM outbox
        JOIN address ON address.id = outbox.addressID
        WHERE outbox.id > :last AND state <> 'withdrawn' ORDER BY outbox.id
        """, arguments: ["last": outbox])
    words += mails.map { row in
      let isHeld = row["state"] as String == "held"
      return "\(row["template"] as String) to \(row["recipient"] as String)"
        + (isHeld ? " (would be held until a coordinator says yes)" : "")
    }
    return words
  }

  /// How many came into the outbox, and how many of them are held.
  func mails(in db: Database) throws -> (all: Int, held: Int) {
    let row = try Row.fetchOne(
      db,
      cached: """
        SELECT COUNT(*) AS mails, COALESCE(SUM(state = 'held'), 0) AS held FROM outbox
        WHERE id > :last AND state <> 'withdrawn'
        """, arguments: ["last": outbox])
    return (row?["mails"] ?? 0, row?["held"] ?? 0)
  }

  private static func suppressed(in db: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(
      db,
      cached: """
        SELECT address.address, degree FROM suppression
        JOIN address ON address.id = suppression.addressID
        """)
    return Dictionary(rows.map { ($0["address"] as String, $0["degree"] as String) }) { $1 }
  }
}
