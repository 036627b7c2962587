import Foundation
import GRDB
import Language
package import Mailroom

/// Asks people of a split town who represents them: by the Representatives' names and not by
/// precinct, once, and only when something needs it.
package enum FaceQuestion {
  /// What the mail asks.
  package static let asks = "which representative"

  /// What a question keeps.
  package struct Payload: Codable, Sendable {
    var town: String
    /// In the order of the numbers; one more is "not sure".
    var districts: [String]
    /// The lobby day that it is asked for.
    var event: Int64?

    package var json: String {
      // Plain values: encoding cannot fail.
      (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    init(town: String, districts: [String], event: Int64?) {
      self.town = town
      self.districts = districts
      self.event = event
    }

    init?(_ question: Question) {
      // Only what we wrote ourselves: anything else asks nothing.
      guard
        let read = try? JSONDecoder().decode(Payload.self, from: Data(question.payload.utf8))
      else { return nil }
      self = read
    }
  }

  /// How long an answer still counts.
  static let openFor: TimeInterval = 60 * 86_400

  /// Asks somebody whose town is split, if nobody has yet.
  ///
  /// - Parameters:
  ///   - event: the lobby day that needs it.
  ///   - eventWords: the same in the mail: "lobby day on Thursday, March 12 at 10:00 am".
  /// - Returns: whether a question left.
  @discardableResult
  package static func ask(
    _ person: Int64, for event: Int64?, eventWords: String, in handling: Handling
  ) throws -> Bool {
    let db = handling.db
    let theirs = try TheirLegislators.of(person, in: db)
    guard theirs.representative.standing == .possible, !theirs.representative.wasAsked,
      let town = theirs.town, let known = try Person.find(person, in: db),
      try TalkReach.of(person, in: db) == .written,
      let address = try Person.primaryAddress(of: person, in: db)
    else { return false }
    var posting = Posting(
      "which-representative",
      values: [
        "given_name": .text(known.givenName), "town": .text(town),
        "event_words": .text(eventWords),
        "lookup_page": .text(handling.settings.lookupPage),
      ],
      to: address.id, person: person, language: known.language, lane: .notices,
      because: "who represents them in a split town")
    posting.values["choices"] = choices(theirs, language: known.language)
    posting.causeKey = "which representative:\(person):\(town)"
    posting.asks = asking(theirs, event: event, at: handling.now)
    guard try Outbox.put(posting, in: handling) != nil else { return false }
    try PersonDistrict(
      person, .house, town: town, district: "", known: .asked, at: handling.now.milliseconds
    ).save(in: db)
    return true
  }

  /// The numbered names, and "not sure" at the end.
  static func choices(_ theirs: TheirLegislators, language: String) -> TemplateValue {
    let names = names(theirs.representative.seats, language: language)
    return .list(
      names.enumerated().map {
        ["number": .text("\($0.offset + 1)"), "who": .text($0.element)]
      })
  }

  static func names(_ seats: [TheirLegislators.Seat], language: String) -> [String] {
    let say = Speech(language)
    return seats.map { seat in
      seat.holder?.legislator.name
        ?? say(
          "the seat of \(seat.district), vacant now",
          es: "el escaño de \(seat.district), ahora vacante",
          pt: "a cadeira de \(seat.district), agora vaga")
    } + [say("Not sure", es: "No sé", pt: "Não sei")]
  }

  static func asking(_ theirs: TheirLegislators, event: Int64?, at now: Date) -> Asking {
    let payload = Payload(
      town: theirs.town ?? "", districts: theirs.representative.seats.map(\.district), event: event)
    return Asking(asks, payload: payload.json, until: now + openFor)
  }
}
