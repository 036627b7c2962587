import Foundation
import GRDB
package import Mailroom

/// What the page behind the button of a mail about an event shows, and what it takes. Whoever
/// bears the token has seen that mail, and is taken for the person it went to (DESIGN §4.4).
package struct EventPage: Sendable {
  package var event: Event
  /// All that the page says of the person: a link may be passed on.
  package var givenName: String
  /// `en`, `es`, `pt`: that of the mail.
  package var language: String
  /// What is on record.
  package var state: RSVP.State
  /// With themselves.
  package var heads: Int
  /// Why nothing can be said any more.
  package var isClosed: Closed?
  /// They wanted to be more, and no more fit.
  package var isFull = false

  package enum Closed: Sendable { case past, cancelled, byPerson }

  private var row: Int64
  private var personID: Int64

  /// - Parameter text: the token, as it stands in the link.
  /// - Returns: `nil` for every token that opens no such page, whatever the reason.
  /// - Throws: `DatabaseError`.
  package static func find(_ text: String, in handling: Handling) throws -> EventPage? {
    let db = handling.db
    guard let token = Token(text), token.purpose == .page,
      // By the outbox's primary key.
      let row = try Row.fetchOne(
        db, cached: "SELECT secret, asks, asked, personID FROM outbox WHERE id = :row",
        arguments: ["row": token.row]),
      token.isTrue(secret: [UInt8](row["secret"] as Data)),
      let asks = row["asks"] as String?, [EventPost.asks, EventPost.asksAfter].contains(asks),
      let facts = (row["asked"] as String?).flatMap(SignUpFacts.init(json:)),
      let personID = row["personID"] as Int64?,
      let person = try Person.find(personID, in: db),
      let event = try facts.event.flatMap({ try Event.find($0, in: db) }),
      let rsvp = try RSVP.find(person.id, in: event.id, db)
    else { return nil }
    var page = EventPage(
      event: event, givenName: person.givenName, language: facts.language, state: rsvp.state,
      heads: rsvp.heads, row: token.row, personID: person.id)
    if event.state == .cancelled {
      page.isClosed = .cancelled
    } else if event.endsAt <= handling.now {
      page.isClosed = .past
    } else if person.isMinor {
      page.isClosed = .byPerson
    }
    return page
  }

  /// Says for the person what they pressed; what changes is mailed to them, with the entry for
  /// their calendar, so that nobody changes it behind their back.
  ///
  /// - Parameters:
  ///   - state: `going`, `maybe` or `declined`.
  ///   - heads: with themselves.
  /// - Returns: what is on record now.
  /// - Throws: `DatabaseError`.
  package func saying(
    _ state: RSVP.State, heads: Int?, in handling: Handling
  ) throws -> EventPage {
    guard isClosed == nil else { return self }
    let outcome = try EventDesk(handling).rsvp(
      personID, event, heads: heads, state: state, by: .page, row: row)
    var page = self
    switch outcome {
    case .same(let rsvp): (page.state, page.heads) = (rsvp.state, rsvp.heads)
    case .noRoomForMore(let rsvp, _):
      (page.state, page.heads, page.isFull) = (rsvp.state, rsvp.heads, true)
    case .done(let rsvp):
      (page.state, page.heads) = (rsvp.state, rsvp.heads)
      try Journal.write(
        "rsvp \(rsvp.state.rawValue)", actor: personID, authentication: "link",
        subject: personID, detail: "#\(event.id)", in: handling)
      try confirm(rsvp, in: handling)
    case .cancelled: page.isClosed = .cancelled
    case .past: page.isClosed = .past
    case .notByMachine: page.isClosed = .byPerson
    }
    return page
  }

  /// So many a day, should somebody play with the buttons of a link that was passed on.
  private static let mostConfirmations = 4

  private func confirm(_ rsvp: RSVP, in handling: Handling) throws {
    let said: EventPost.Said? =
      switch rsvp.state {
      case .going: .going
      case .waiting: .waiting
      case .maybe: .maybe
      case .declined: .declined
      case .invited, .withdrawn: nil
      }
    // By outboxToAddress.
    let sent =
      try Int.fetchOne(
        handling.db,
        cached: """
          SELECT COUNT(*) FROM outbox
          WHERE addressID IN (SELECT addressID FROM personAddress WHERE personID = :person)
            AND createdAt > :since AND because = :because AND ledgerID IS NULL
            AND template = 'event-rsvp'
          """,
        arguments: [
          "person": personID, "since": (handling.now - 86_400).milliseconds,
          "because": EventPost.because(event),
        ]) ?? 0
    guard let said, sent < Self.mostConfirmations else { return }
    try EventPost(handling).confirm(rsvp, event, said, answering: nil)
  }
}
