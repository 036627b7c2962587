import Foundation
import GRDB
import Mailroom

/// What falls due about blasts: that the last mail left or never will, the report a day later, and
/// those whose second YES never came.
enum BlastClock {
  static func dueWork(_ clock: WallClock) -> [DueWork] { [ends, unanswered, reports(clock)] }

  /// Often enough for a report, and cheap: one row a blast.
  private static let looksEvery: TimeInterval = 900

  private static let ends = DueWork("blasts that have left") { db, now in
    try leaving(in: db).isEmpty ? nil : now + looksEvery
  } find: { handling in
    try leaving(in: handling.db).compactMap { id in
      guard let blast = try Blast.find(id, in: handling.db) else {
        return DueWork.Piece(key: "blast unreadable:\(id)") { try Blast.giveUp(id, in: $0) }
      }
      // CANCEL is heard until nothing is left to try.
      let progress = try BlastProgress(blast, in: handling.db)
      guard progress.waiting + progress.deferred == 0 else { return nil }
      return DueWork.Piece(key: "blast ended:\(id)") { handling in
        guard var blast = try Blast.find(id, in: handling.db), blast.state == .leaving else {
          return
        }
        blast.state = .done
        blast.endedAt = handling.now
        try blast.save(in: handling.db)
      }
    }
  }

  /// Uses blastToCome.
  private static func leaving(in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      cached: """
        SELECT id FROM blast INDEXED BY blastToCome
        WHERE state = 'leaving' AND madeAt IS NOT NULL LIMIT 100
        """)
  }

  // MARK: The second YES

  /// A day after its hour, or after the first YES: a preview may wait for that for days.
  private static let unanswered = DueWork("blasts without their second YES") { db, now in
    try Int64.fetchOne(
      db,
      cached: """
        SELECT MIN(MAX(COALESCE(leavesAt, 0), COALESCE(confirmedAt, createdAt)))
        FROM blast INDEXED BY blastToCome WHERE state = 'asked'
        """
    ).map { Date(milliseconds: $0) + BlastMaking.asksAgainAfter }
  } find: { handling in
    try Int64.fetchAll(
      handling.db,
      cached: """
        SELECT id FROM blast INDEXED BY blastToCome
        WHERE state = 'asked'
          AND MAX(COALESCE(leavesAt, 0), COALESCE(confirmedAt, createdAt)) <= :since LIMIT 100
        """,
      arguments: ["since": (handling.now - BlastMaking.asksAgainAfter).milliseconds]
    ).map { id in
      DueWork.Piece(key: "blast unanswered:\(id):\(handling.now.milliseconds)") { handling in
        guard let blast = try Blast.find(id, in: handling.db) else {
          return try Blast.giveUp(id, in: handling)
        }
        guard blast.state == .asked else { return }
        try BlastDesk(handling).stop(blast)
        try BlastPost(handling).tellSender(
          [
            "No second coordinator has said YES to #\(id) within a day\(blast.leavesAt == nil ? "" : " of its hour"): it is called off, and nothing has left. PREVIEW #\(id) shows it; write it again if you still want it."
          ], of: blast)
      }
    }
  }

  // MARK: Reports

  /// What comes back comes mostly within a day.
  private static let reportAfter: TimeInterval = 86_400

  private static func reports(_ clock: WallClock) -> DueWork {
    DueWork("blast reports") { db, now in
      // Uses blastToReport.
      try Int64.fetchOne(
        db,
        cached: """
          SELECT endedAt FROM blast INDEXED BY blastToReport
          WHERE endedAt IS NOT NULL AND reportedAt IS NULL ORDER BY endedAt LIMIT 1
          """
      ).map { clock.nextAllowed(from: Date(milliseconds: $0) + reportAfter) }
    } find: { handling in
      guard !clock.isQuiet(at: handling.now) else { return [] }
      return try Int64.fetchAll(
        handling.db,
        cached: """
          SELECT id FROM blast INDEXED BY blastToReport
          WHERE endedAt IS NOT NULL AND reportedAt IS NULL AND endedAt <= :since LIMIT 50
          """, arguments: ["since": (handling.now - reportAfter).milliseconds]
      ).map { id in
        DueWork.Piece(key: "blast report:\(id)") { handling in
          try handling.db.execute(
            cached: "UPDATE blast SET reportedAt = :now WHERE id = :id",
            arguments: ["now": handling.now.milliseconds, "id": id])
          guard let blast = try Blast.find(id, in: handling.db) else { return }
          try report(blast, in: handling)
        }
      }
    }
  }

  private static func report(_ blast: Blast, in handling: Handling) throws {
    guard let person = blast.senderPersonID, let address = blast.senderAddressID,
      let sender = try Person.find(person, in: handling.db)
    else { return }
    let progress = try BlastProgress(blast, in: handling.db)
    var posting = Posting(
      "blast-report",
      values: [
        "number": .text("\(blast.id)"),
        "subject_line": .text(try BlastFacts.title(of: blast, in: handling.db)),
        "sentence": .text(blast.sentence), "sent": .text(CountWords.grouped(progress.sent)),
        "rows": .list(progress.rows.map { ["what": .text($0.number), "count": .text($0.what)] }),
      ],
      to: address, person: person, language: sender.language, lane: .notices,
      because: "report of #\(blast.id)", isUrgent: true)
    posting.isBooked = true
    try Outbox.put(posting, in: handling)
  }
}

/// How far a blast is, by the counts that are kept.
struct BlastProgress {
  let blast: Blast
  private let counts: [String: Int]

  init(_ blast: Blast, in db: Database) throws {
    self.blast = blast
    counts = try Round.counts(of: blast.id, in: db)
  }

  private func count(_ what: String) -> Int { max(0, counts[what] ?? 0) }

  var sent: Int { count("sent") }
  var uncertain: Int { count("uncertain") }
  var deferred: Int { count("deferred") }
  var failed: Int { count("failed") }
  var withdrawn: Int { count("withdrawn") }
  /// What has been tried by nobody yet. What was deferred goes on being tried.
  var waiting: Int {
    max(0, blast.made - sent - uncertain - deferred - failed - withdrawn)
  }

  /// Answers by what they were, with the words that people know them by.
  private var answers: [(String, Int)] {
    let unsubscribed = count("answer unsubscribe") + count("answer complaint")
    let robots = count("answer auto_reply")
    let machine = count("answer bounce")
    let replied =
      counts.filter { $0.key.hasPrefix("answer ") }.values.reduce(0, +)
      - unsubscribed - robots - machine - count("answer less") - count("answer start")
    return [
      ("Unsubscribed", unsubscribed), ("Asked for less", count("answer less")),
      ("Replied", max(0, replied)),
      ("Out of office", robots),
    ]
  }

  /// For STATUS and the report; what is nothing is left out.
  var rows: [CommandAnswer.Row] {
    let all: [(String, Int)] =
      [
        ("Sent", sent), ("Waits", waiting), ("Deferred", deferred), ("Uncertain", uncertain),
        ("Refused", failed), ("Withdrawn", withdrawn), ("Left out", blast.leftOut),
      ] + answers
    return all.filter { $0.1 > 0 || $0.0 == "Sent" }
      .map { .init($0.0, Self.words($0.0, $0.1)) }
  }

  private static func words(_ what: String, _ count: Int) -> String {
    let number = CountWords.grouped(count)
    switch what {
    case "Sent": return "\(number): the relay took them"
    case "Deferred": return "\(number): tried, and tried again"
    case "Uncertain": return "\(number): the relay's answer was lost, may have arrived"
    case "Refused": return "\(number): no such address, or it came back"
    case "Withdrawn": return "\(number): unsubscribed, talked with, or too late since"
    case "Left out": return "\(number): no address, STOP and the like"
    default: return number
    }
  }
}
