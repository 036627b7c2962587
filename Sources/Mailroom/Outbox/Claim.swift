package import Foundation
package import GRDB
package import Mail

/// A row that was claimed to be sent now, with everything that its rendering needs.
package struct ClaimedMail: Sendable {
  package var id: Int64
  package var secret: [UInt8]
  package var recipient: EmailAddress
  package var template: String
  package var values: String
  package var language: String
  package var lane: TemplateLane
  package var fromName: String?
  package var subject: String?
  package var inReplyTo: String?
  package var references: [String]
  package var asks: String?
  package var because: String
  package var personID: Int64?
  package var attachments: [PostedFile]
  package var calendar: ClaimedCalendar?
  /// What it shares with the other mails of a round.
  package var round: Round?
}

/// What fell out at the claim, for the rehearsal's log and the report.
package struct DroppedMail: Sendable {
  package var template: String
  package var recipient: String
  package var lane: TemplateLane
  package var because: String
}

package struct Claim: Sendable {
  package var mails: [ClaimedMail] = []
  package var dropped: [DroppedMail] = []
  /// How many were looked at and leave later: behind them others may be due.
  package var postponed = 0
}

extension Outbox {
  /// Claims what may leave now: lane by lane, answers first. Whether the person may still get it
  /// is asked here and nowhere earlier (DESIGN §4.8).
  ///
  /// - Parameter limit: how many at most; the caller keeps count of what is in flight.
  package static func claim(
    lanes: [TemplateLane], limit: Int, in handling: Handling
  ) throws -> Claim {
    var claim = Claim()
    let clock = handling.settings.clock
    // The same for every row of the claim, and a calendar is slow.
    let nextAllowed = clock.isQuiet(at: handling.now) ? clock.nextAllowed(from: handling.now) : nil
    var budget = Budget(handling)
    var rounds = Rounds(handling, isHolding: try Holding.isAtWork(in: handling))
    var domains = DomainLimits(handling)
    let isAllPaused = try WholePause.since(in: handling.db) != nil
    for lane in lanes where claim.mails.count < limit {
      if isAllPaused, lane != .answers { continue }
      if try Lanes.isPaused(lane, at: handling.now, in: handling.db) { continue }
      let due = try due(in: lane, limit: limit - claim.mails.count, handling)
      for mail in due {
        try decide(
          mail, lane: lane, resting: nextAllowed, &budget, &rounds, &domains, &claim, in: handling)
      }
    }
    return claim
  }

  /// A row that may be due, with what decides on it.
  private struct Due {
    var id: Int64
    var secret: [UInt8]
    var recipient: String
    var template: String
    var values: String
    var language: String
    var fromName: String?
    var subject: String?
    var inReplyTo: String?
    var references: String?
    var asks: String?
    var because: String
    var personID: Int64?
    var usefulUntil: Int64?
    var degree: String?
    /// Until when a person has the thread, unless the mail may leave nevertheless.
    var quietUntil: Int64?
    /// The same, whether it may or not.
    var threadUntil: Int64?
    var hasAttachments: Bool
    var isBooked: Bool
    var isUrgent: Bool
    var isAtChosenHour: Bool
    var chargedAt: Int64?
    var charges: Budget.Charges
    /// JSON.
    var calendar: String?
    var organizerRow: Int64?
    var roundID: Int64?
    var isMinor: Bool
    var addressID: Int64

    /// By position, in the order of the query: looking names up costs more than the query.
    init(_ row: Row) {
      id = row[0]
      secret = [UInt8](row[1] as Data)
      recipient = row[2]
      template = row[3]
      values = row[4]
      language = row[5]
      fromName = row[6]
      subject = row[7]
      inReplyTo = row[8]
      references = row[9]
      asks = row[10]
      because = row[11]
      personID = row[12]
      usefulUntil = row[13]
      degree = row[14]
      quietUntil = row[15]
      hasAttachments = row[16]
      isBooked = row[17]
      isUrgent = row[18]
      isAtChosenHour = row[19]
      chargedAt = row[20]
      charges = Budget.Charges(
        unasked1: row[21], unasked2: row[22], unasked3: row[23], booked1: row[24],
        booked2: row[25])
      calendar = row[26]
      organizerRow = row[27]
      roundID = row[28]
      isMinor = row[29]
      addressID = row[30]
      threadUntil = row[31]
    }
  }

  /// Uses outboxDue.
  private static func due(
    in lane: TemplateLane, limit: Int, _ handling: Handling
  ) throws -> [Due] {
    let statement = try handling.db.cachedStatement(
      sql: """
        SELECT outbox.id, outbox.secret, address.address, outbox.template, outbox."values",
          outbox.language, outbox.fromName, outbox.subject, outbox.inReplyTo,
          outbox."references", outbox.asks, outbox.because, outbox.personID, outbox.usefulUntil,
          suppression.degree,
          CASE WHEN outbox.isBooked THEN NULL
            WHEN person.isHeld THEN 9000000000000000 ELSE person.quietUntil END,
          EXISTS (SELECT 1 FROM outboxAttachment WHERE outboxID = outbox.id),
          outbox.isBooked, outbox.isUrgent, outbox.isAtChosenHour, outbox.chargedAt,
          budget.unasked1, budget.unasked2, budget.unasked3, budget.booked1, budget.booked2,
          outbox.calendar, outbox.organizerRow, outbox.roundID, COALESCE(person.isMinor, 0), outbox.addressID,
          person.quietUntil
        FROM outbox JOIN address ON address.id = outbox.addressID
        LEFT JOIN suppression ON suppression.addressID = outbox.addressID
        LEFT JOIN person ON person.id = outbox.personID
        LEFT JOIN budget ON budget.personID = outbox.personID
        WHERE (outbox.state = 'queued' OR outbox.state = 'deferred' OR outbox.state = 'uncertain')
          AND outbox.lane = :lane
          AND outbox.notBefore <= :now AND outbox.uncertainTries < 2
        ORDER BY outbox.notBefore LIMIT :limit
        """)
    // Read to the end before any of them changes.
    return try Array(
      Row.fetchCursor(
        statement,
        arguments: [
          "lane": lane.rawValue, "now": handling.now.milliseconds, "limit": limit,
        ]
      ).map(Due.init))
  }

  private static func decide(
    _ due: Due, lane: TemplateLane, resting nextAllowed: Date?, _ budget: inout Budget,
    _ rounds: inout Rounds, _ domains: inout DomainLimits, _ claim: inout Claim,
    in handling: Handling
  ) throws {
    guard let recipient = EmailAddress(due.recipient) else {
      return try drop(due, lane, "an address that cannot be written to", &claim, in: handling)
    }
    if let until = due.usefulUntil, until < handling.now.milliseconds {
      if try SteadyClock.isDoubtful(handling.now, in: handling.db) {
        return try doubt(due.id, &claim, in: handling)
      }
      return try drop(due, lane, "too late to be of use", &claim, in: handling)
    }
    if rounds.isHolding, lane != .bulk || due.roundID == nil,
      try Holding.catches(
        due.id, template: due.template, to: due.addressID, isPreview: due.roundID != nil,
        in: handling)
    {
      claim.postponed += 1
      return
    }
    if lane != .answers {
      if let degree = due.degree, degree == "all" || lane == .bulk {
        return try drop(due, lane, "suppressed", &claim, in: handling)
      }
      if lane == .bulk, due.isMinor { return try drop(due, lane, "under 18", &claim, in: handling) }
      if let nextAllowed, !due.isAtChosenHour {
        return try wait(due.id, until: nextAllowed, &claim, in: handling)
      }
      if let quiet = due.quietUntil, quiet > handling.now.milliseconds {
        return try rest(due.id, until: Date(milliseconds: quiet), in: handling)
      }
      // A reminder to somebody of whom we have been told that they died.
      if let quiet = due.threadUntil, quiet > handling.now.milliseconds, due.isBooked,
        !due.isUrgent, let person = due.personID,
        try Proposal.isDeceased(person, at: handling.now, in: handling.db)
      {
        return try rest(due.id, until: Date(milliseconds: quiet), in: handling)
      }
    }
    let round = try due.roundID.flatMap { try rounds.find($0) }
    if let round, round.isEmptied {
      return try drop(due, lane, "its words are kept no longer", &claim, in: handling)
    }
    if let round, lane == .bulk {
      switch round.state {
      case .leaving:
        if try rounds.waits(round.id, template: due.template) {
          return try wait(due.id, until: handling.now + Round.pause, &claim, in: handling)
        }
      case .paused:
        return try wait(due.id, until: handling.now + Round.pause, &claim, in: handling)
      case .open, .stopped:
        return try drop(due, lane, "called off", &claim, in: handling)
      }
    }
    var calendar: ClaimedCalendar?
    if let json = due.calendar {
      calendar = try ClaimedCalendar.reading(
        json, organizerRow: due.organizerRow, of: due.id, secret: due.secret,
        person: due.personID, in: handling.db)
      if calendar == nil {
        return try drop(due, lane, "an invitation that cannot be read", &claim, in: handling)
      }
    }
    if lane != .answers, let until = try domains.wait(for: recipient, in: handling.db) {
      return try wait(due.id, until: until, &claim, in: handling)
    }
    var chargedAt = due.chargedAt
    if lane != .answers, !due.isUrgent, let person = due.personID {
      let later = try budget.charge(
        person, isBooked: due.isBooked, chargedAt: due.chargedAt, known: due.charges,
        in: handling.db)
      if let later { return try wait(due.id, until: later, &claim, in: handling) }
      chargedAt = handling.now.milliseconds
    }
    try domains.count(recipient, in: handling.db)
    // The same transaction has just read its state; an IN here would cost a temporary table a row.
    try handling.db.execute(
      cached: """
        UPDATE outbox SET state = 'sending', attempts = attempts + 1,
          firstTriedAt = COALESCE(firstTriedAt, ?), chargedAt = ?
        WHERE id = ?
        """, arguments: [handling.now.milliseconds, chargedAt, due.id])
    claim.mails.append(
      ClaimedMail(
        id: due.id, secret: due.secret, recipient: recipient, template: due.template,
        values: due.values, language: due.language, lane: lane, fromName: due.fromName,
        subject: due.subject, inReplyTo: due.inReplyTo,
        references: (due.references ?? "").split(separator: " ").map(String.init),
        asks: due.asks, because: due.because, personID: due.personID,
        attachments: due.hasAttachments ? try attachments(of: due.id, in: handling.db) : [],
        calendar: calendar, round: round))
  }

  /// The rounds of one claim: the same few for many rows.
  private struct Rounds {
    private let handling: Handling
    private var known: [Int64: Round?] = [:]
    /// Whether anything waits for a coordinator's word just now.
    let isHolding: Bool
    private var waiting: [Int64: Bool] = [:]

    init(_ handling: Handling, isHolding: Bool) {
      self.handling = handling
      self.isHolding = isHolding
    }

    /// Whether a mail to many waits for its word.
    mutating func waits(_ id: Int64, template: String) throws -> Bool {
      guard isHolding else { return false }
      if let found = waiting[id] { return found }
      let found = try Holding.catches(round: id, template: template, in: handling)
      waiting[id] = found
      return found
    }

    mutating func find(_ id: Int64) throws -> Round? {
      if let found = known[id] { return found }
      let found = try Round.find(id, templates: handling.house.templates, in: handling.db)
      known[id] = found
      return found
    }
  }

  static func attachments(of id: Int64, in db: Database) throws -> [PostedFile] {
    try Row.fetchAll(
      db, cached: "SELECT * FROM outboxAttachment WHERE outboxID = :id ORDER BY position",
      arguments: ["id": id]
    ).map { row in
      PostedFile(
        name: row["filename"], contentType: row["contentType"],
        contents: [UInt8](row["contents"] as Data))
    }
  }

  private static func drop(
    _ due: Due, _ lane: TemplateLane, _ because: String, _ claim: inout Claim,
    in handling: Handling
  ) throws {
    try handling.db.execute(
      cached: "UPDATE outbox SET state = 'withdrawn', reply = :because WHERE id = :id",
      arguments: ["because": because, "id": due.id])
    claim.dropped.append(
      DroppedMail(
        template: due.template, recipient: due.recipient, lane: lane, because: because))
  }

  private static func wait(
    _ id: Int64, until: Date, _ claim: inout Claim, in handling: Handling
  ) throws {
    claim.postponed += 1
    try handling.db.execute(
      cached: "UPDATE outbox SET notBefore = :until WHERE id = :id",
      arguments: ["until": until.milliseconds, "id": id])
  }

  /// Too late only if the clock is right: looked at again in a quarter of an hour.
  private static func doubt(_ id: Int64, _ claim: inout Claim, in handling: Handling) throws {
    try wait(id, until: handling.now + 900, &claim, in: handling)
    try handling.db.execute(
      cached: "UPDATE outbox SET reply = :because WHERE id = :id",
      arguments: ["because": ClockChange.doubted, "id": id])
  }

  /// Why a mail waits whose person a person has the thread with.
  private static let restsBecause = "a person has the thread"

  /// Until a person has cleared it, or is no longer held: looked at again once a day.
  private static func rest(_ id: Int64, until: Date, in handling: Handling) throws {
    try handling.db.execute(
      cached: "UPDATE outbox SET notBefore = :until, reply = :because WHERE id = :id",
      arguments: [
        "until": min(until, handling.now + 86_400).milliseconds, "because": restsBecause, "id": id,
      ])
  }

  /// Lets leave what rested only because a person had the thread. Uses outboxToAddress.
  static func wake(_ person: Int64, in handling: Handling) throws {
    try handling.db.execute(
      cached: """
        UPDATE outbox SET notBefore = :now
        WHERE addressID IN (SELECT addressID FROM personAddress WHERE personID = :person)
          AND personID = :person AND state = 'queued' AND reply = :because
        """,
      arguments: [
        "now": handling.now.milliseconds, "person": person, "because": restsBecause,
      ])
  }

  /// After an unclean end: what was in flight may have left. It is tried once more with the same
  /// Message-ID, never twice.
  package static func recover(in handling: Handling) throws -> Int {
    let givenUp =
      try Int.fetchOne(
        handling.db,
        cached: "SELECT COUNT(*) FROM outbox WHERE state = 'sending' AND uncertainTries > 0") ?? 0
    try handling.db.execute(
      cached: """
        UPDATE outbox SET state = 'uncertain', uncertainTries = uncertainTries + 1,
          notBefore = :now, reply = 'in flight when the worker ended'
        WHERE state = 'sending'
        """, arguments: ["now": handling.now.milliseconds])
    let count = handling.db.changesCount
    try tellGivenUp(givenUp, in: handling)
    return count
  }

  /// What was lost on the wire twice may have arrived twice, or never: nobody tries it again, so
  /// somebody has to know.
  static func tellGivenUp(_ count: Int, in handling: Handling) throws {
    guard count > 0 else { return }
    try tellOperator(
      "Mails may not have arrived",
      "For \(count) mails the line or the worker broke twice before the relay's answer. They are not sent a third time; the outbox lists them as uncertain.",
      key: "uncertain", in: handling)
  }

  /// When the next mail may leave, if any waits.
  package static func nextMoment(in db: Database) throws -> Date? {
    var soonest: Int64?
    let isAllPaused = try WholePause.since(in: db) != nil
    for lane in TemplateLane.allCases where !isAllPaused || lane == .answers {
      let next = try Int64.fetchOne(
        db,
        cached: """
          SELECT notBefore FROM outbox
          WHERE (state = 'queued' OR state = 'deferred' OR state = 'uncertain') AND lane = :lane
            AND uncertainTries < 2
          ORDER BY notBefore LIMIT 1
          """, arguments: ["lane": lane.rawValue])
      if let next { soonest = min(soonest ?? next, next) }
    }
    return soonest.map(Date.init(milliseconds:))
  }
}
