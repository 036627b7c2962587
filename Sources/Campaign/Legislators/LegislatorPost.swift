import Foundation
import GRDB
import Language
import Mailroom

/// Says who represents somebody: what was noted, what is assumed, or what they asked.
struct LegislatorPost {
  let handling: Handling
  private var db: Database { handling.db }

  init(_ handling: Handling) { self.handling = handling }

  enum Why { case noted, unsure, asked }

  func tell(_ theirs: TheirLegislators, _ why: Why, _ news: FaceDesk.News) throws {
    guard let address = news.letter.address else { return }
    let language = news.person.language
    let representative = theirs.representative
    var posting = Posting(
      "your-legislators",
      values: [
        "given_name": .text(news.person.givenName), "town": .text(theirs.town ?? ""),
        "is_noted": .flag(why == .noted), "is_unsure": .flag(why == .unsure),
        "is_asked": .flag(why == .asked),
        "is_open": .flag(why == .asked && representative.standing == .possible),
        "lookup_page": .text(handling.settings.lookupPage),
        "legislators": .list(Self.lines(theirs, language: language)),
        "choices": .list([]),
        "visits": .list(try visits(theirs, news)),
      ],
      to: address.id, person: news.person.id, language: language, lane: .answers,
      because: "who represents them")
    posting.thread = news.letter.thread
    if why == .asked, representative.standing == .possible {
      posting.values["choices"] = FaceQuestion.choices(theirs, language: language)
      posting.asks = FaceQuestion.asking(theirs, event: nil, at: handling.now)
    }
    try Outbox.put(posting, in: handling)
  }

  /// One line a seat; of a split town's Representatives none, where they are asked about.
  static func lines(_ theirs: TheirLegislators, language: String) -> [[String: TemplateValue]] {
    let say = Speech(language)
    var lines: [(String, TheirLegislators.Place)] = []
    let representative = theirs.representative
    if representative.isCertain || representative.isUnsure {
      lines.append(
        (
          say("Representative", es: "Representante estatal", pt: "Representante estadual"),
          representative
        ))
    }
    lines.append(
      (say("Senator", es: "Senador(a) estatal", pt: "Senador(a) estadual"), theirs.senator))
    lines.append((say("In Congress", es: "En el Congreso", pt: "No Congresso"), theirs.congress))
    return lines.compactMap { seat, place in
      guard !place.seats.isEmpty else { return nil }
      let words =
        place.isCertain || place.isUnsure
        ? place.seats.prefix(1).map { Self.words($0, language: language) }
        : place.seats.map { Self.words($0, language: language) }
      return [
        "seat": .text(seat),
        "who": .text(words.joined(separator: say(" or ", es: " o ", pt: " ou "))),
      ]
    }
  }

  /// `Rep. Helen Marsh, Room 167, 617-722-2460`.
  static func words(_ seat: TheirLegislators.Seat, language: String) -> String {
    guard let holder = seat.holder else {
      return Speech(language)(
        "the seat of \(seat.district) is vacant now",
        es: "el escaño de \(seat.district) está vacante",
        pt: "a cadeira de \(seat.district) está vaga")
    }
    return [holder.titled, holder.room, holder.phone].compactMap(\.self).joined(separator: ", ")
  }

  /// The appointments of the lobby day that it was asked for.
  private func visits(
    _ theirs: TheirLegislators, _ news: FaceDesk.News
  ) throws -> [[String: TemplateValue]] {
    guard let event = news.event, let day = try LobbyDay.find(event, in: db),
      day.endsAt > handling.now
    else { return [] }
    return try KitPost(day, handling).visits(of: theirs, language: news.person.language)
  }
}
