import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Takes the wish to start a hub from an ordinary mail: of somebody on record as their command, of
/// somebody new after putting them on record.
struct HubStartDesk {
  let volunteers: Volunteers
  let handling: Handling
  private var db: Database { handling.db }

  /// What a question to somebody who is not proven keeps.
  private struct Payload: Codable {
    var facts: String
    var lines: [String]
  }

  func takeKnown(_ letter: Letter) throws -> Taken? {
    guard letter.isToUs, !letter.isRobot(in: handling), !letter.people.isEmpty,
      !letter.people.contains(where: \.isMinor), let wish = wish(in: letter),
      try wish.isOfHub || isReadable(wish)
    else { return nil }
    return try handling.run(commands: lines(wish), of: letter).map { Taken("commands", $0) }
  }

  func takeStranger(_ letter: Letter) throws -> Taken? {
    guard letter.isToUs, !letter.isRobot(in: handling), letter.people.isEmpty,
      letter.authentication != .failed, let from = letter.from, let wish = wish(in: letter),
      try isReadable(wish)
    else { return nil }
    let (signUp, facts) = try volunteers.read(letter, in: handling)
    guard signUp.needsPerson == nil, !facts.isUnder18 else { return nil }
    guard letter.authentication.isProven else {
      return Taken("start_hub", try confirm(facts, lines(wish), at: from, letter))
    }
    let address = try AddressRecord.keep(from, at: handling.now, in: db)
    return Taken("start_hub", try start(facts, lines(wish), at: address, letter, isAgreed: false))
  }

  private func wish(in letter: Letter) -> HubWish? {
    HubWish.reading(subject: letter.message.subject, text: letter.newText.text)
  }

  private func lines(_ wish: HubWish) -> [String] {
    [wish.command]
      + wish.rest.split(separator: "\n").prefix(30).map { String($0.prefix(1_000)) }
  }

  /// A town that is there, and no hub of that name: else it is a newcomer's mail like another.
  private func isReadable(_ wish: HubWish) throws -> Bool {
    do {
      let area = try HubArea.reading(wish.area, in: db)
      let names = area.map(\.words)
      let name = wish.name ?? (names.count < 3 ? CountWords.list(names) : names.first ?? "")
      return try Hub.named(name, in: db).map { $0.state == .forming } ?? true
    } catch is HubAreaError {
      return false
    }
  }

  // MARK: Not proven

  /// One short mail that repeats nothing of theirs, at most twice a day (DESIGN §4.5).
  private func confirm(
    _ facts: SignUpFacts, _ lines: [String], at from: EmailAddress, _ letter: Letter
  ) throws -> Reaction {
    let addressID = try AddressRecord.keep(from, at: handling.now, in: db)
    let asked =
      try Int.fetchOne(
        db,
        cached: """
          SELECT COUNT(*) FROM outbox
          WHERE addressID = :address AND createdAt > :since AND asks = :asks
          """,
        arguments: [
          "address": addressID, "since": (handling.now - 86_400).milliseconds,
          "asks": HubForming.Asks.start,
        ]) ?? 0
    guard asked < 2 else { return .handled("asked twice today whether the mail is theirs") }
    var posting = Posting(
      "confirm-sign-up", to: addressID, person: nil, language: facts.language, lane: .answers,
      because: "the start of a hub, not proven")
    posting.thread = letter.thread
    let payload = try JSONEncoder().encode(Payload(facts: facts.json, lines: lines))
    posting.asks = Asking(
      HubForming.Asks.start, payload: String(decoding: payload, as: UTF8.self),
      until: handling.now + 172_800)
    guard try Outbox.put(posting, in: handling) != nil else {
      return .handedOver(because: "wants to start a hub, is not proven, and is not asked back")
    }
    return .handled("asked whether the start of a hub is theirs")
  }

  /// YES to it, from the address itself.
  func confirm(_ letter: Letter, to question: Question) throws -> Reaction? {
    guard question.until > handling.now, letter.authentication != .failed,
      letter.mayConfirm
        || letter.authentication.isProven && letter.address?.id == question.addressID,
      let payload = try? JSONDecoder().decode(Payload.self, from: Data(question.payload.utf8)),
      let facts = SignUpFacts(json: payload.facts)
    else { return nil }  // not theirs, or not ours to read: then it asks nothing
    let reading = ReplyReading.reading(letter.newText.text, asked: .yesOrNo)
    switch reading.meaning {
    case .yes where reading.confirms:
      guard try Outbox.close(question, in: handling) else { return .handled("confirmed before") }
      return try start(facts, payload.lines, at: question.addressID, letter, isAgreed: true)
    case .no where reading.isCertain:
      try Outbox.close(question, in: handling)
      return .handled("not theirs: nothing was kept")
    default: return .handedOver(because: "an unclear answer to a confirmation")
    }
  }

  // MARK: Starting

  private func start(
    _ facts: SignUpFacts, _ lines: [String], at addressID: Int64, _ letter: Letter, isAgreed: Bool
  ) throws -> Reaction {
    let person =
      try Person.at(addressID, in: db).first?.id
      ?? SignUpDesk(volunteers, handling).create(facts, at: addressID)
    let changes = try Volunteer.record(facts, person: person, in: handling)
    try Journal.write(
      "signed up", actor: person, authentication: letter.authentication.word, subject: person,
      changes: changes, in: handling)
    var theirs = letter
    theirs.address = try AddressRecord.find(addressID, in: db)
    theirs.people = try Person.at(addressID, in: db)
    return try handling.run(commands: lines, of: theirs, isAgreed: isAgreed)
      ?? .handedOver(because: "wants to start a hub, and is on record now")
  }
}
