import Foundation
import GRDB
import Language
import Mailroom

/// A newcomer's first mail that says of one event that they come: "I'd like to come to the lobby day
/// on Dec 16". They have asked for a place, and shall not have to ask again.
///
/// Only where kind and day together name one event that is open to them; else a person reads it.
struct EventSignUp {
  private let volunteers: Volunteers
  private let handling: Handling
  private var db: Database { handling.db }

  init(_ volunteers: Volunteers, _ handling: Handling) {
    self.volunteers = volunteers
    self.handling = handling
  }

  /// Nobody signs up for what is further off.
  private static let ahead: TimeInterval = 200 * 86_400

  /// - Parameter words: what they wrote, and when it is to be read.
  /// - Returns: the event that they are booked for now.
  @discardableResult
  func book(
    _ person: Int64, words: String, readAt: Date, answering letter: Letter
  ) throws -> Event? {
    guard try Person.find(person, in: db)?.isMinor == false, Self.wishesToCome(words),
      let event = try event(named: words, readAt: readAt, for: person)
    else { return nil }
    let count = HeadCount.reading(words)
    let heads = count.flatMap { $0.includesWriter && $0.isCertain ? $0.count : nil }
    let outcome = try EventDesk(handling).rsvp(
      person, event, heads: heads, state: .going, by: .mail)
    guard case .done(let rsvp) = outcome else { return nil }
    try EventPost(handling).confirm(
      rsvp, event, rsvp.state == .waiting ? .waiting : .going, answering: letter)
    try Journal.write(
      "rsvp \(rsvp.state.rawValue)", actor: person,
      authentication: letter.authentication.word, subject: person, detail: "#\(event.id)",
      in: handling)
    return event
  }

  private func event(named words: String, readAt: Date, for person: Int64) throws -> Event? {
    let days = SpokenDays.all(in: words, at: readAt, zone: handling.settings.clock.zone)
    guard !days.isEmpty, let volunteer = try Volunteer.find(person, in: db) else { return nil }
    let hub = volunteer.hubID
    let region = try Volunteer.region(of: volunteer, westCounties: volunteers.westCounties, in: db)
    let fitting = try Event.open(
      from: handling.now, to: handling.now + Self.ahead, in: db
    ).filter { event in
      let isOpen =
        event.hubID.map { $0 == hub } ?? (event.region == "state" || event.region == region)
      return isOpen && days.contains(event.start.date) && event.kind.isNamed(in: words)
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// That they come, or would like to.
  private static func wishesToCome(_ words: String) -> Bool {
    if RSVPReading.reading(words).answer == .going { return true }
    let folded =
      " "
      + words.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
      .split { !($0.isLetter || $0.isNumber) }.joined(separator: " ") + " "
    return wishes.contains { folded.contains(" \($0) ") }
  }

  private static let wishes: [String] = {
    let leads = [
      "like to", "love to", "want to", "can i", "can we", "could i", "could we", "may i",
      "happy to", "plan to", "planning to", "hoping to", "hope to",
    ]
    let ends = ["come", "join", "attend", "go", "be there", "be part", "participate"]
    return leads.flatMap { lead in ends.map { "\(lead) \($0)" } } + [
      "sign me up for", "sign us up for", "put me down for", "count me in for", "register me for",
      "quiero ir", "queremos ir", "quiero asistir", "quisiera ir", "quisiera asistir",
      "me gustaria ir", "me gustaria asistir", "me gustaria participar", "puedo ir", "podemos ir",
      "puedo asistir", "quero ir", "queremos participar", "quero participar", "gostaria de ir",
      "gostaria de participar", "posso ir", "podemos ir", "posso participar",
    ]
  }()
}
