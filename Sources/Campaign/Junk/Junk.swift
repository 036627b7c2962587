package import Foundation
import GRDB
package import Language
import Mail
package import Mailroom

/// What the mailbox's filter took for junk, told to the coordinators once a week: they know a
/// name when they see one, and "3 is real" fetches it.
package struct Junk: Capability {
  enum Asks {
    static let list = "junk list"
  }

  /// What a list holds; the rest stays in the folder.
  static let limit = 30
  private static let hour = 7

  private let clock: WallClock

  package init(clock: WallClock) { self.clock = clock }

  package var asks: Set<String> { [Asks.list] }

  // MARK: The list

  package var dueWork: [DueWork] {
    let clock = clock
    return [
      DueWork("junk list") { db, now in
        guard try JunkMail.count(from: .distantPast, to: .distantFuture, in: db) > 0 else {
          return nil
        }
        return Self.mondays(around: now, clock).last
      } find: { handling in
        guard let monday = Self.mondays(around: handling.now, clock).first,
          // Late, it would be no news.
          handling.now < monday + 86_400,
          try JunkMail.count(from: monday - 7 * 86_400, to: monday, in: handling.db) > 0
        else { return [] }
        return try Self.readers(in: handling.db).map { role in
          DueWork.Piece(key: "junk list:\(role.personID):\(monday.milliseconds)") { handling in
            try Self.post(to: role, before: monday, in: handling)
          }
        }
      }
    ]
  }

  /// The last Monday's hour, and the next one's.
  private static func mondays(around now: Date, _ clock: WallClock) -> [Date] {
    let today = LocalTime(now, in: clock.zone).date
    func moment(_ date: CivilDate) -> Date {
      LocalTime(date, ClockTime(seconds: hour * 3_600)).settled(in: clock.zone)
        .moment(in: clock.zone)
    }
    let monday = today.adding(days: -today.weekday)
    let this = moment(monday)
    return this <= now
      ? [this, moment(monday.adding(days: 7))] : [moment(monday.adding(days: -7)), this]
  }

  /// The state's coordinators; where there are none, those of the regions.
  private static func readers(in db: Database) throws -> [Role] {
    let state = try Role.holders(.coordinator, scope: "state", in: db)
    guard state.isEmpty else { return state }
    var seen: Set<Int64> = []
    return try ["east", "west"].flatMap { try Role.holders(.coordinator, scope: $0, in: db) }
      .filter { seen.insert($0.personID).inserted }
  }

  private static func post(to role: Role, before monday: Date, in handling: Handling) throws {
    let db = handling.db
    let week = monday - 7 * 86_400
    let mails = try JunkMail.seen(from: week, to: monday, limit: limit, in: db)
    let count = try JunkMail.count(from: week, to: monday, in: db)
    let needed = try HandOver.waiting(for: .owner(role.personID), at: handling.now, in: db)
      .count { !$0.isAnswered }
    let figure = WeekFigure.words(
      handled: try WeekFigure.handled(before: handling.now, in: db), needed: needed)
    var posting = Posting(
      "junk-list",
      values: [
        "count": .text(count == 1 ? "1 mail" : "\(count) mails"),
        "figure": .text(figure ?? ""),
        "items": .list(
          mails.enumerated().map { place, mail in
            [
              "number": .text("\(place + 1)"),
              "who": .text(mail.sender.isEmpty ? "(no sender)" : mail.sender),
              "subject": .text(mail.subject),
            ]
          }),
        "more": .text(count > mails.count ? "\(count - mails.count)" : ""),
      ],
      to: role.addressID, person: role.personID, lane: .notices, because: "the week's junk")
    posting.isAtChosenHour = true
    posting.usefulUntil = handling.now + 3 * 86_400
    posting.asks = Asking(
      Asks.list, payload: mails.map { "\($0.id)" }.joined(separator: " "),
      until: handling.now + 14 * 86_400)
    try Outbox.put(posting, in: handling)
  }

  // MARK: The answer

  package func asked(by question: Question, in handling: Handling) throws -> Asked? {
    asks.contains(question.kind) ? .nothing : nil
  }

  package func answer(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    // In its thread, from the address it went to: numbers alone mean something elsewhere.
    guard letter.handle?.row == question.row, letter.mayAnswer,
      letter.address?.id == question.addressID,
      letter.roles.contains(where: { $0.kind == .coordinator })
    else { return nil }
    let ids = question.payload.split(separator: " ").compactMap { Int64($0) }
    guard let numbers = JunkAnswer.reading(letter.newText.text) else { return nil }
    guard question.until > handling.now, numbers.allSatisfy({ ids.indices.contains($0 - 1) }) else {
      return .handedOver(because: "a number that the list of junk does not have")
    }
    if numbers.isEmpty { return .handled("none of the junk is real") }
    var fetched: [String] = []
    for number in numbers {
      guard let mail = try JunkMail.find(ids[number - 1], in: handling.db) else { continue }
      if try JunkMail.want(mail.id, at: handling.now, in: handling.db) {
        fetched.append("\(number), “\(mail.subject)”")
      }
    }
    let words =
      fetched.isEmpty
      ? "It has been fetched already, or the folder has let go of it."
      : "I fetch \(fetched.joined(separator: "; ")), and treat it as if it had come to the inbox."
    var posting = Posting(
      "junk-fetched", values: ["words": .text(words)], to: question.addressID,
      person: question.personID, lane: .answers, because: "junk that is real")
    posting.thread = letter.thread
    posting.subject = Self.reply(letter.message.subject)
    try Outbox.put(posting, in: handling)
    try Journal.write(
      "junk fetched", actor: question.personID, detail: "\(fetched.count)", in: handling)
    return .handled("junk that is real: \(numbers.count)")
  }

  private static func reply(_ subject: String) -> String {
    subject.lowercased().hasPrefix("re:") ? subject : "Re: \(subject)"
  }

  // MARK: People who go

  package func forget(person: Int64, in handling: Handling) throws {
    // Uses junkMailBySender.
    try handling.db.execute(
      cached: """
        DELETE FROM junkMail WHERE sender IN (
          SELECT address.address FROM personAddress
          JOIN address ON address.id = personAddress.addressID WHERE personAddress.personID = :person)
        """, arguments: ["person": person])
  }

  package func sweepWords(
    before cutoff: Date, limit: Int, in handling: Handling
  ) throws -> Bool {
    try handling.db.execute(
      cached: """
        DELETE FROM junkMail WHERE id IN (
          SELECT id FROM junkMail WHERE seenAt < :cutoff ORDER BY seenAt LIMIT :limit)
        """, arguments: ["cutoff": cutoff.milliseconds, "limit": limit])
    return handling.db.changesCount == limit
  }
}
