import Foundation
import GRDB
package import Mail

extension Outbox {
  /// Marks what became of claimed mails, in one transaction: one recipient, one recorded result.
  package static func mark(
    _ outcomes: [(mail: ClaimedMail, outcome: DeliveryOutcome)], in handling: Handling
  ) throws {
    var sent = 0
    var succeeded: Set<TemplateLane> = []
    var refused: Set<Int64> = []
    for (mail, outcome) in outcomes {
      if let round = mail.round, mail.lane == .bulk, let kind = refusal(outcome) {
        try Round.refuse(
          round.id, kind: kind, domain: String(mail.recipient.domain), in: handling.db)
        refused.insert(round.id)
      }
      switch outcome {
      case .sent(let reply):
        try set(mail.id, "sent", reply: "\(reply)", sentAt: handling.now, in: handling)
        sent += 1
        succeeded.insert(mail.lane)
      case .addressFailed(let reply):
        try set(mail.id, "failed", reply: "\(reply)", in: handling)
        let address = try AddressRecord.find(mail.recipient, in: handling.db)
        if let address {
          try Suppression.set(
            .all, for: address.id, because: .bounce, at: handling.now, in: handling.db)
        }
        if mail.asks == HandOver.asksPerson { try HandOver.noteLost(row: mail.id, in: handling) }
        try Journal.write(
          "address failed", subject: mail.personID, detail: "\(reply.code) \(reply.status ?? "")",
          in: handling)
      case .messageFailed(let reply):
        try set(mail.id, "failed", reply: "\(reply)", in: handling)
        if mail.asks == HandOver.asksPerson { try HandOver.noteLost(row: mail.id, in: handling) }
        try tellOperator(
          "A mail was refused for what it is",
          "Template \(mail.template), row \(mail.id): \(reply). Nobody's address is to blame; the mail was not sent.",
          key: "message failed:\(mail.template)", in: handling)
      case .deferred(let reply):
        try postpone(
          mail, reply: "\(reply)", status: reply.status, givesUp: true, in: handling)
      case .ourFault(let reply, let step):
        try postpone(
          mail, reply: "\(reply)", status: reply.status, givesUp: false, in: handling)
        if try Lanes.fault(mail.lane, words: "\(reply)", in: handling),
          try !Watchman.hasToldOfRelay(at: handling.now, in: handling.db)
        {
          try tellOperator(
            "The relay refuses our mail",
            "At \(step.rawValue): \(reply). The lane \(mail.lane.rawValue) rests and is tried again by itself; nothing is lost.",
            key: "relay refuses", in: handling)
        }
      case .uncertain(let words):
        try handling.db.execute(
          cached: """
            UPDATE outbox SET state = 'uncertain', uncertainTries = uncertainTries + 1,
              notBefore = :later, reply = :words
            WHERE id = :id AND state = 'sending'
            """,
          arguments: [
            "later": (handling.now + 60).milliseconds, "words": words, "id": mail.id,
          ])
        let tries = try Int.fetchOne(
          handling.db, cached: "SELECT uncertainTries FROM outbox WHERE id = :id",
          arguments: ["id": mail.id])
        if let tries, tries > 1 { try tellGivenUp(1, in: handling) }
      case .notTried(let words):
        try handling.db.execute(
          cached: """
            UPDATE outbox SET state = 'queued', attempts = MAX(0, attempts - 1),
              notBefore = :soon, reply = :words
            WHERE id = :id AND state = 'sending'
            """,
          arguments: ["soon": (handling.now + 5).milliseconds, "words": words, "id": mail.id])
      }
    }
    try Lanes.countSent(sent, in: handling)
    for lane in succeeded { try Lanes.succeed(lane, in: handling.db) }
    for round in refused { try Round.pauseIfRefused(round, in: handling) }
  }

  /// What kind of refusal it is, by which many are one reason; a line that broke is none.
  private static func refusal(_ outcome: DeliveryOutcome) -> String? {
    switch outcome {
    case .addressFailed(let reply), .messageFailed(let reply), .deferred(let reply),
      .ourFault(let reply, _):
      "\(reply.code)" + (reply.status.map { " \($0)" } ?? "")
    case .sent, .uncertain, .notTried: nil
    }
  }

  private static func set(
    _ id: Int64, _ state: String, reply: String, sentAt: Date? = nil, in handling: Handling
  ) throws {
    try handling.db.execute(
      cached: """
        UPDATE outbox SET state = ?, reply = ?, sentAt = ? WHERE id = ? AND state = 'sending'
        """, arguments: [state, reply, sentAt?.milliseconds, id])
  }

  /// 1 min, 5, 30, 2 h, then every 4 h; a 4xx gives up after 48 h, a fault of ours never does.
  private static func postpone(
    _ mail: ClaimedMail, reply: String, status: String?, givesUp: Bool, in handling: Handling
  ) throws {
    guard
      let row = try Row.fetchOne(
        handling.db, cached: "SELECT attempts, firstTriedAt FROM outbox WHERE id = :id",
        arguments: ["id": mail.id])
    else { return }
    let firstTriedAt = Date(
      milliseconds: row["firstTriedAt"] as Int64? ?? handling.now.milliseconds)
    if givesUp, handling.now.timeIntervalSince(firstTriedAt) > 48 * 3_600 {
      // What the relay itself puts off is mostly about us or the relay.
      if SoftBounces.isOfMailbox(status),
        let address = try AddressRecord.find(mail.recipient, in: handling.db)
      {
        try SoftBounces.book(address.id, in: handling)
      }
      return try set(mail.id, "failed", reply: "deferred for 48 hours: \(reply)", in: handling)
    }
    let minutes = [1, 5, 30, 120]
    let attempts: Int = row["attempts"]
    let wait = attempts >= 1 && attempts <= minutes.count ? minutes[attempts - 1] : 240
    try handling.db.execute(
      cached: """
        UPDATE outbox SET state = 'deferred', notBefore = :later, reply = :reply
        WHERE id = :id AND state = 'sending'
        """,
      arguments: [
        "later": (handling.now + Double(givesUp ? wait : min(wait, 5)) * 60).milliseconds,
        "reply": reply, "id": mail.id,
      ])
  }

  /// Tells those who look after the machinery, at most once a day about one thing: the operators on
  /// record and those of the settings, so that one may be away; without any, a coordinator.
  package static func tellOperator(
    _ title: String, _ text: String, key: String, in handling: Handling
  ) throws {
    let day = Int64(handling.now.timeIntervalSince1970 / 86_400)
    for (index, reader) in try operators(in: handling).enumerated() {
      var posting = Posting(
        "operator-note", values: ["title": .text(title), "text": .text(text)],
        to: reader.addressID, person: reader.personID, lane: .notices, because: title,
        isUrgent: true)
      posting.causeKey = "operator:\(key):\(day)" + (index == 0 ? "" : ":\(reader.addressID)")
      try put(posting, in: handling)
    }
  }

  private static let operatorsAtMost = 4

  private static func operators(
    in handling: Handling
  ) throws -> [(addressID: Int64, personID: Int64?)] {
    var readers: [(addressID: Int64, personID: Int64?)] = try Role.holders(
      .operator, scope: "state", in: handling.db
    ).map { ($0.addressID, $0.personID) }
    for address in handling.settings.watch.operators {
      let id = try AddressRecord.keep(address, at: handling.now, in: handling.db)
      if !readers.contains(where: { $0.addressID == id }) { readers.append((id, nil)) }
    }
    if readers.isEmpty, let first = try HandOver.coordinators(in: handling.db).first {
      readers = [(first.addressID, first.personID)]
    }
    return Array(readers.prefix(operatorsAtMost))
  }
}
