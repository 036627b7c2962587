import Foundation
import GRDB
import Language
import Mail

/// STOP, START and LESS (DESIGN §4.9, §6). STOP needs no proof and works from anywhere; START
/// needs an authenticated From, or a YES from the address itself.
enum Wishes {
  /// What the mail asks that says "we could not tell that you sent this" about a START.
  static let asksToStart = "confirm start"

  /// - Parameter silently: STOP without its confirmation, where no template may answer.
  static func carryOut(
    _ wish: Wish, of letter: Letter, silently: Bool = false, in handling: Handling
  ) throws -> Reaction {
    switch wish {
    case .stop: try stop(letter, silently: silently, in: handling)
    case .start: try start(letter, in: handling)
    case .less: try less(letter, in: handling)
    }
  }

  private static func stop(
    _ letter: Letter, silently: Bool, in handling: Handling
  ) throws -> Reaction {
    let isButton = letter.handle?.provenBy == .unsubscribe
    let degree: Suppression = isButton ? .bulk : .all
    var addresses: [Int64] = []
    if let handle = letter.handle, handle.provenBy != nil { addresses.append(handle.addressID) }
    if !isButton, let from = letter.from {
      let id = try AddressRecord.keep(from, at: handling.now, in: handling.db)
      if !addresses.contains(id) { addresses.append(id) }
    }
    for addressID in addresses {
      try stop(addressID, degree: degree, letter, silently: silently, in: handling)
    }
    return .handled(isButton ? "unsubscribed from round mails" : "stopped")
  }

  private static func stop(
    _ addressID: Int64, degree: Suppression, _ letter: Letter, silently: Bool,
    in handling: Handling
  ) throws {
    let db = handling.db
    let isNew = try Suppression.set(
      degree, for: addressID, because: degree == .all ? .stop : .unsubscribe, at: handling.now,
      in: db)
    guard isNew else { return }
    let people = try Person.at(addressID, in: db)
    var ended: [String] = []
    for person in people {
      if degree == .all {
        for capability in handling.house.capabilities {
          ended += try capability.end(for: person.id, in: handling)
        }
      }
      try Journal.write(
        degree == .all ? "stop" : "unsubscribe", actor: person.id,
        authentication: letter.authentication.word, subject: person.id, in: handling)
    }
    try tellCoordinators(ofRolesAt: addressID, people: people, in: handling)
    guard !silently, !letter.isRobot(in: handling) else { return }
    var posting = Posting(
      degree == .all ? "stopped" : "stopped-bulk",
      values: [
        "given_name": .text(people.count == 1 ? people[0].givenName : ""),
        "cancelled": .list(ended.map { ["what": .text($0)] }),
        "kept": .list([]),
      ],
      to: addressID, person: people.first?.id,
      language: people.first?.language ?? MailLanguage.reading(letter.newText.text).rawValue,
      lane: .answers, because: degree == .all ? "STOP" : "unsubscribed")
    posting.thread = letter.thread
    try Outbox.put(posting, in: handling)
  }

  /// A contact or coordinator who says STOP keeps the role; the coordinator is told.
  private static func tellCoordinators(
    ofRolesAt addressID: Int64, people: [Person], in handling: Handling
  ) throws {
    let roles = try Role.at(addressID, in: handling.db).filter { $0.kind != .operator }
    guard let role = roles.first, let person = people.first(where: { $0.id == role.personID })
    else { return }
    let others = try HandOver.coordinators(in: handling.db).filter { $0.addressID != addressID }
    for other in others.prefix(1) {
      try Outbox.put(
        Posting(
          "operator-note",
          values: [
            "title": .text("\(person.name) said STOP"),
            "text": .text(
              "\(person.name) (#\(person.id)), \(role.kind.rawValue), asked for no more mail. The role stays until you change it; nothing but direct answers goes there."
            ),
          ],
          to: other.addressID, person: other.personID, lane: .notices,
          because: "a \(role.kind.rawValue) said STOP", isUrgent: true),
        in: handling)
    }
  }

  private static func start(_ letter: Letter, in handling: Handling) throws -> Reaction {
    guard let address = letter.address else { return .handled("START from an unknown address") }
    guard letter.authentication.isProven else {
      guard letter.authentication != .failed, !letter.isRobot(in: handling) else {
        return .handled("START that is not proven")
      }
      var posting = Posting(
        "confirm-action", values: ["lines": .list([["line": "START"]])], to: address.id,
        person: letter.people.first?.id, language: letter.people.first?.language ?? "en",
        lane: .answers, because: "a START that is not proven")
      posting.thread = letter.thread
      posting.asks = Asking(asksToStart, payload: "{}", until: handling.now + 172_800)
      try Outbox.put(posting, in: handling)
      return .handled("asked whether START is theirs")
    }
    return try start(address.id, letter, in: handling)
  }

  /// YES to "was that you?".
  static func confirmStart(
    _ letter: Letter, _ question: Question, in handling: Handling
  ) throws -> Reaction? {
    guard letter.mayConfirm, question.until > handling.now,
      ReplyReading.reading(letter.newText.text, asked: .yesOrNo).confirms
    else { return nil }
    guard try Outbox.close(question, in: handling) else { return .handled("confirmed before") }
    return try start(question.addressID, letter, in: handling)
  }

  private static func start(
    _ addressID: Int64, _ letter: Letter, in handling: Handling
  ) throws -> Reaction {
    let isMonthly =
      try Bool.fetchOne(
        handling.db, cached: "SELECT isMonthly FROM address WHERE id = :id",
        arguments: ["id": addressID]) ?? false
    let wasSuppressed = try Suppression.lift(for: addressID, in: handling.db)
    try setMonthly(false, addressID, in: handling)
    guard wasSuppressed || isMonthly else { return .handled("START changed nothing") }
    try say("started", to: addressID, letter, because: "START", in: handling)
    return .handled("started again")
  }

  private static func less(_ letter: Letter, in handling: Handling) throws -> Reaction {
    guard let address = letter.address, letter.mayAnswer else {
      return .handledOrAsk(letter)
    }
    try setMonthly(true, address.id, in: handling)
    try say("less", to: address.id, letter, because: "LESS", in: handling)
    return .handled("one mail a month")
  }

  private static func setMonthly(_ value: Bool, _ addressID: Int64, in handling: Handling) throws {
    try handling.db.execute(
      cached: "UPDATE address SET isMonthly = :value WHERE id = :id",
      arguments: ["value": value, "id": addressID])
  }

  private static func say(
    _ template: String, to addressID: Int64, _ letter: Letter, because: String,
    in handling: Handling
  ) throws {
    let person = try Person.at(addressID, in: handling.db).first
    try Journal.write(
      because.lowercased(), actor: person?.id, authentication: letter.authentication.word,
      subject: person?.id, in: handling)
    guard !letter.isRobot(in: handling) else { return }
    var posting = Posting(
      template, values: ["given_name": .text(person?.givenName ?? "")], to: addressID,
      person: person?.id, language: person?.language ?? "en", lane: .answers, because: because)
    posting.thread = letter.thread
    try Outbox.put(posting, in: handling)
  }
}

extension Reaction {
  /// LESS only lowers what leaves, but a stranger's LESS is for a person.
  fileprivate static func handledOrAsk(_ letter: Letter) -> Reaction {
    letter.address == nil
      ? .handled("LESS from an unknown address") : .handedOver(because: "LESS that is not proven")
  }
}
