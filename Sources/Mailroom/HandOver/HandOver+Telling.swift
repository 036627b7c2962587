import Foundation
import GRDB
import Mail

/// What an owner is told, and when a list says it.
extension HandOver {
  /// At most this many mails an hour to one owner; what comes above it comes as one list.
  private static let mailsPerHour = 5
  /// How long the first of a list waits for the others.
  static let listAfter: TimeInterval = 3_600
  private static let listedAtMost = 50

  /// The occasion of a mail to an owner.
  enum Telling {
    /// - callAt: where to call somebody who asks for it; empty if no number is known.
    case new(callAt: String?)
    /// From another owner, who passed it on or let it lie.
    case inherited(from: String, isPassed: Bool)
    case more(callAt: String?, files: HandedFiles)
    case reminder
    /// A number of a list, asked for alone.
    case whole
  }

  /// Tells an owner of a question by a mail of its own; above five an hour it waits for a list.
  static func tell(
    _ owner: Role, of matter: Matter, as telling: Telling, in handling: Handling
  ) throws {
    let db = handling.db
    let isAsked = if case .whole = telling { true } else { false }
    if !isAsked, try isFlooded(owner, in: handling) {
      try db.execute(
        cached: "UPDATE handOver SET listSince = COALESCE(listSince, :now) WHERE id = :id",
        arguments: ["now": handling.now.milliseconds, "id": matter.number])
      return
    }
    var posting = try mail(to: owner, of: matter, as: telling, in: handling)
    posting.asks = Asking(
      asks, payload: Ask([matter.number], proposals: [matter.number: matter.proposal]).json,
      // What comes back is known by its handle; no other mail of the owner's is an answer to it.
      until: handling.now)
    posting.isBooked = true
    if let first = matter.ownerRow, let id = try messageID(ofRow: first, in: handling) {
      posting.thread = Thread(inReplyTo: id, references: [id])
    }
    guard let row = try Outbox.put(posting, in: handling) else { return }
    // What a list would say is said.
    try db.execute(
      cached: """
        UPDATE handOver SET ownerRow = COALESCE(ownerRow, :row), listSince = NULL WHERE id = :id
        """, arguments: ["row": row, "id": matter.number])
  }

  /// The hour of the day's one list of what the answers to round mails need.
  private static let listHour = 16

  /// Answers to a round mail come to its sender as one list a day.
  static func waitForList(_ number: Int64, in handling: Handling) throws {
    let calendar = handling.settings.clock.calendar
    let hour = DateComponents(hour: listHour, minute: 0, second: 0)
    let next =
      calendar.nextDate(after: handling.now, matching: hour, matchingPolicy: .nextTime)
      ?? handling.now + 86_400
    try handling.db.execute(
      cached: "UPDATE handOver SET listSince = :since WHERE id = :id",
      arguments: ["since": (next - listAfter).milliseconds, "id": number])
  }

  /// Uses outboxToAddress.
  private static func isFlooded(_ owner: Role, in handling: Handling) throws -> Bool {
    let count =
      try Int.fetchOne(
        handling.db,
        cached: """
          SELECT COUNT(*) FROM outbox
          WHERE addressID = :owner AND createdAt > :since AND asks = 'hand-over'
          """,
        arguments: [
          "since": (handling.now - 3_600).milliseconds, "owner": owner.addressID,
        ]) ?? 0
    return count >= mailsPerHour
  }

  private static func mail(
    to owner: Role, of matter: Matter, as telling: Telling, in handling: Handling
  ) throws -> Posting {
    let db = handling.db
    let onRecord = try matter.personID.flatMap { try Person.find($0, in: db) }
    let isOtherName = onRecord.map { !$0.name.isEmpty && $0.name != matter.who } ?? false
    var template = "handed-over"
    var files = HandedFiles()
    var values: [String: TemplateValue] = [
      "number": .text("\(matter.number)"), "who": .text(matter.who),
      "from": .text(matter.sender.isEmpty ? "no address" : matter.sender),
      "subject": .text(String(matter.subject.prefix(200))),
      "words": .text(matter.words.isEmpty ? "(nothing to read)" : matter.words),
      "understood": .text(matter.because), "proposed": .text(matter.proposal?.text ?? ""),
      "folder": .text(handling.settings.mailbox.needsPerson),
      "is_robot": .flag(matter.addressID == nil), "is_passed": .flag(false),
      "is_minor": .flag(onRecord?.isMinor ?? false),
      "answered": .text(try answered(matter, in: handling)),
    ]
    values["on_record"] = .text(
      isOtherName ? onRecord.map { "\($0.name) (#\($0.id))" } ?? "" : "")
    func call(_ number: String?) {
      values["asks_for_call"] = .flag(number != nil)
      values["phone"] = .text(number ?? "")
    }
    call(nil)
    switch telling {
    case .new(let callAt):
      call(callAt)
      files = try HandedFiles(of: matter.number, in: db)
    case .inherited(let name, let isPassed):
      values["earlier"] = .text(name)
      values["is_passed"] = .flag(isPassed)
      files = try HandedFiles(of: matter.number, in: db)
    case .more(let callAt, let new):
      template = "handed-over-more"
      call(callAt)
      files = new
    case .reminder:
      template = "hand-over-reminder"
      values["days"] = .text("\(days(since: matter.askedAt, at: handling.now))")
    case .whole:
      files = try HandedFiles(of: matter.number, in: db)
    }
    values["left_out"] = .text(files.leftOut.joined(separator: ", "))
    var posting = Posting(
      template, values: values, to: owner.addressID, person: owner.personID, lane: .notices,
      because: "#\(matter.number): \(matter.because)", isUrgent: true)
    posting.attachments = files.carried
    return posting
  }

  /// What has gone to them already in answer to the letter, by its subject. Uses outboxByLedger.
  private static func answered(_ matter: Matter, in handling: Handling) throws -> String {
    guard let address = matter.addressID, let letter = handling.ledgerID else { return "" }
    let row = try Row.fetchOne(
      handling.db,
      cached: """
        SELECT template, subject, because FROM outbox
        WHERE ledgerID = :letter AND addressID = :address AND lane = 'answers'
          AND state <> 'withdrawn' ORDER BY id DESC LIMIT 1
        """, arguments: ["letter": letter, "address": address])
    guard let row else { return "" }
    let because: String = row["because"]
    switch row["template"] as String {
    case "talk-booked": return "their 1-on-1 is booked, and they have its confirmation"
    case "talk-times": return "times for a 1-on-1"
    case "under-18": return "that a person will write to them in the next days"
    case "command-answer": return "what came of the lines that ask for something"
    case let template: return because.isEmpty ? template : because
    }
  }

  static func days(since moment: Date, at now: Date) -> Int {
    max(0, Int(min(now.timeIntervalSince(moment) / 86_400, 100_000)))
  }

  /// The identifier of a mail of ours, by its row.
  private static func messageID(ofRow row: Int64, in handling: Handling) throws -> String? {
    try Data.fetchOne(
      handling.db, cached: "SELECT secret FROM outbox WHERE id = :row", arguments: ["row": row]
    ).map { handling.house.address.messageID(Token(.message, row: row, secret: [UInt8]($0))) }
  }

  /// One mail for everything that waits for a list of this owner's.
  static func sendList(to owner: Int64, at address: Int64, in handling: Handling) throws {
    let db = handling.db
    let numbers = try Int64.fetchAll(
      db,
      cached: """
        SELECT id FROM handOver WHERE listSince IS NOT NULL AND ownerAddressID = :address
        ORDER BY id
        """, arguments: ["address": address])
    try sendList(of: numbers, to: owner, at: address, isReminder: false, in: handling)
  }

  static func sendList(
    of numbers: [Int64], to owner: Int64, at address: Int64, isReminder: Bool,
    in handling: Handling
  ) throws {
    let db = handling.db
    let matters = try numbers.compactMap { try Matter.find($0, in: db) }
    for start in stride(from: 0, to: matters.count, by: listedAtMost) {
      let part = matters[start..<min(start + listedAtMost, matters.count)]
      let ask = Ask(
        part.map(\.number),
        proposals: Dictionary(uniqueKeysWithValues: part.map { ($0.number, $0.proposal) }))
      var posting = Posting(
        "hand-over-list",
        values: [
          "count": .text("\(part.count)"), "is_reminder": .flag(isReminder),
          "example": .text("\(part.first?.number ?? 0)"),
          "items": .list(part.map { entry($0, at: handling.now) }),
        ],
        to: address, person: owner, lane: .notices, because: "\(part.count) handed over",
        isUrgent: true)
      posting.asks = Asking(asks, payload: ask.json, until: handling.now)
      posting.isBooked = true
      let row = try Outbox.put(posting, in: handling)
      for matter in part {
        try db.execute(
          cached: """
            UPDATE handOver SET listSince = NULL, ownerRow = COALESCE(ownerRow, :row)
            WHERE id = :id
            """, arguments: ["row": row, "id": matter.number])
      }
    }
  }

  private static func entry(_ matter: Matter, at now: Date) -> [String: TemplateValue] {
    let line = matter.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let waited = days(since: matter.askedAt, at: now)
    return [
      "number": .text("\(matter.number)"), "who": .text(matter.who),
      "words": .text(line.count > 120 ? line.prefix(120) + " …" : line),
      "proposed": .text(matter.proposal?.text ?? ""),
      "days": .text(waited >= 2 ? "\(waited)" : ""),
    ]
  }

  /// A line about a question: to the writer of an answer at once, to others as a notice.
  static func note(
    _ values: [String: TemplateValue], about number: Int64, to address: Int64, person: Int64?,
    answering letter: Letter?, because: String, in handling: Handling
  ) throws {
    // A flag is always there; what else may be said is left out.
    let flags = [
      "is_empty", "is_our_words", "is_beside", "is_last", "is_robot", "is_by_hand", "is_lost",
    ]
    let said = Dictionary(uniqueKeysWithValues: flags.map { ($0, TemplateValue.flag(false)) })
      .merging(values) { $1 }
    var posting = Posting(
      "hand-over-note", values: said.merging(["number": .text("\(number)")]) { $1 },
      to: address, person: person, lane: letter == nil ? .notices : .answers, because: because,
      isUrgent: true)
    posting.thread = letter?.thread
    posting.subject = letter.map { Subject.reply(to: String($0.message.subject.prefix(200))) }
    posting.isBooked = true
    try Outbox.put(posting, in: handling)
  }
}

/// What a mail to an owner asks: which questions it shows, and what a YES to it does. Bound to
/// what that mail said, whatever has been proposed since.
struct Ask: Codable, Sendable {
  var numbers: [Int64]
  var proposals: [Int64: Proposal]

  init(_ numbers: [Int64], proposals: [Int64: Proposal?]) {
    self.numbers = numbers
    self.proposals = proposals.compactMapValues(\.self)
  }

  init?(_ payload: String) {
    if let number = Int64(payload) {
      self.init([number], proposals: [:])
      return
    }
    do {
      self = try JSONDecoder().decode(Ask.self, from: Data(payload.utf8))
    } catch {
      return nil  // not ours: nothing to answer
    }
  }

  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    // Integers, texts and a closed set of cases: there is nothing that cannot be encoded.
    let data = (try? encoder.encode(self)) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }
}
