import Foundation
import GRDB
import Language
import Mailroom

/// The mails about a lobby day: each person's kit, what changed in it, and what is asked
/// afterwards.
struct KitPost {
  let handling: Handling
  let day: LobbyDay
  private var db: Database { handling.db }

  init(_ day: LobbyDay, _ handling: Handling) {
    self.day = day
    self.handling = handling
  }

  /// What is asked afterwards.
  static let asksReport = "lobby report"

  // MARK: The kit

  /// One person's kit.
  ///
  /// - Parameters:
  ///   - goers: everybody who comes, for the others of the district.
  ///   - letter: what asked for it; without one it comes unasked.
  /// - Returns: whether it left.
  @discardableResult
  func send(
    _ goer: LobbyGoer, among goers: [LobbyGoer], answering letter: Letter? = nil
  ) throws -> Bool {
    guard
      var posting = try posting(
        "lobby-kit", goer, answering: letter, because: "kit of lobby day #\(day.id)")
    else { return false }
    let theirs = goer.theirs
    let isOpen =
      theirs.representative.standing == .possible && !theirs.representative.isUnsure
    posting.values.merge([
      "town": .text(theirs.town ?? ""),
      "legislators": .list(try legislators(theirs, language: goer.language)),
      "is_unknown": .flag(theirs.representative.standing == .unknown),
      "is_unsure": .flag(theirs.representative.isUnsure),
      "is_open": .flag(isOpen),
      "can_share": .flag(!goer.sharesName),
      "likely": .text(theirs.representative.holder?.titled ?? ""),
      "choices": isOpen ? FaceQuestion.choices(theirs, language: goer.language) : .list([]),
      "ask_words": .text(try day.askWords(in: db) ?? ""),
      "asks": .list(try asks(theirs, language: goer.language)),
      "visits": .list(try visits(of: theirs, language: goer.language)),
      "others": .list(
        others(than: goer, among: goers).prefix(20).map { ["who": .text($0.shared)] }),
    ]) { _, new in new }
    posting.asks =
      isOpen
      ? FaceQuestion.asking(theirs, event: day.id, at: handling.now) : try rsvpAsking(goer)
    posting.isBooked = true
    posting.isUrgent = true
    posting.usefulUntil = letter == nil ? day.startsAt : nil
    return try Outbox.put(posting, in: handling) != nil
  }

  /// Who of the same House district agreed that others see them.
  private func others(than goer: LobbyGoer, among goers: [LobbyGoer]) -> [LobbyGoer] {
    guard goer.theirs.representative.isCertain, let seat = goer.theirs.representative.first else {
      return []
    }
    return goers.filter {
      $0.personID != goer.personID && $0.sharesName && $0.theirs.representative.isCertain
        && $0.theirs.representative.first?.district == seat.district
    }
  }

  private func legislators(
    _ theirs: TheirLegislators, language: String
  ) throws -> [[String: TemplateValue]] {
    let say = Speech(language)
    return try [
      (
        say("Your Representative", es: "Tu representante", pt: "Seu representante"),
        theirs.representative
      ),
      (say("Your Senator", es: "Tu senador(a)", pt: "Seu senador ou senadora"), theirs.senator),
    ].compactMap { title, place in
      guard let seat = place.first else { return nil }
      var row: [String: TemplateValue] = [
        "seat": .text(title), "who": .text(LegislatorPost.words(seat, language: language)),
      ]
      if let committee = seat.holder?.committeeWords(in: language) {
        row["committee"] = .text(committee)
      }
      if let holder = seat.holder,
        let stance = try LegislatorStance.words(of: holder, say, handling)
      {
        row["stands"] = .text(stance)
      }
      return row
    }
  }

  /// What to ask each of them for, by where they stand; those who are asked the same stand together.
  private func asks(
    _ theirs: TheirLegislators, language: String
  ) throws -> [[String: TemplateValue]] {
    let say = Speech(language)
    var found: [(ask: String, who: [String])] = []
    for holder in [theirs.representative, theirs.senator].compactMap({ $0.first?.holder }) {
      let stance = try LegislatorStance.rung(of: holder, handling)
      let ask = LobbyAsk.words(of: stance.rung, signedBefore: stance.signedBefore, say)
      if let place = found.firstIndex(where: { $0.ask == ask }) {
        found[place].who.append(holder.titled)
      } else {
        found.append((ask, [holder.titled]))
      }
    }
    return found.map { ["who": .text(say.list($0.who)), "ask": .text($0.ask)] }
  }

  /// The appointments with somebody's own legislators, in their order.
  func visits(
    of theirs: TheirLegislators, language: String
  ) throws -> [[String: TemplateValue]] {
    let own = [theirs.representative, theirs.senator, theirs.congress].compactMap(\.holder)
    return try Appointment.all(of: day.id, in: db).compactMap { appointment in
      guard appointment.state == .planned,
        let holder = own.first(where: { $0.id == appointment.legislator })
      else { return nil }
      let leader = try appointment.leaderName(in: db)
      return ["what": .text(appointment.words(language, day, holder, leader: leader))]
    }
  }

  // MARK: A change

  /// Tells one person of the district that their appointments are others, or off: either all of
  /// them or none is.
  func changed(_ news: [(Appointment, OfficeHolder)], for goer: LobbyGoer) throws {
    guard let appointment = news.first?.0,
      var posting = try posting(
        "lobby-changed", goer, because: "appointment #\(appointment.id) changed")
    else { return }
    let visits = try news.map { one, holder in
      one.words(goer.language, day, holder, leader: try one.leaderName(in: db))
    }
    let isNew = news.allSatisfy { $0.0.told.isEmpty || $0.0.told == "cancelled" }
    posting.values.merge([
      "who": .text(Speech(goer.language).list(news.map { $0.1.titled })),
      "is_cancelled": .flag(appointment.state == .cancelled), "is_new": .flag(isNew),
      "visit": .text(visits.first ?? ""),
      "more": .list(visits.dropFirst().map { ["what": .text($0)] }),
    ]) { _, new in new }
    posting.isBooked = true
    posting.usefulUntil = day.endsAt
    posting.asks = try rsvpAsking(goer)
    let isSoon = day.startsAt < handling.now + 36 * 3_600
    posting.isUrgent = isSoon || !isNew
    // At night only where the morning would be too late.
    posting.isAtChosenHour =
      handling.settings.clock.nextAllowed(from: handling.now) > day.startsAt - 2 * 3_600
    try Outbox.put(posting, in: handling)
  }

  // MARK: Afterwards

  func askReport(_ goer: LobbyGoer) throws {
    guard
      var posting = try posting(
        "lobby-report-asked", goer, because: "what came of lobby day #\(day.id)")
    else { return }
    // Nobody went to an appointment that was called off.
    let off = Set(
      try Appointment.all(of: day.id, in: db).filter { $0.state == .cancelled }.map(\.legislator))
    let own = [goer.theirs.representative, goer.theirs.senator].compactMap(\.holder)
      .filter { !off.contains($0.id) }
    posting.values["names"] = .text(Speech(goer.language).list(own.map(\.titled)))
    posting.asks = Asking(
      Self.asksReport, payload: "\(day.id)", until: handling.now + 30 * 86_400)
    try Outbox.put(posting, in: handling)
  }

  func thank(
    _ goer: LobbyGoer, for holders: [OfficeHolder], answering letter: Letter
  ) throws {
    guard
      var posting = try posting(
        "lobby-report-noted", goer, answering: letter, because: "a lobby visit noted")
    else { return }
    posting.values["names"] = .text(Speech(goer.language).list(holders.map(\.titled)))
    try Outbox.put(posting, in: handling)
  }

  // MARK: Pieces

  /// Whether they come, as every mail about the day asks: "sorry, I can't" is understood.
  private func rsvpAsking(_ goer: LobbyGoer) throws -> Asking? {
    guard let event = try Event.find(day.id, in: db),
      let rsvp = try RSVP.find(goer.personID, in: day.id, db)
    else { return nil }
    return EventPost(handling).asking(rsvp, event, language: goer.language)
  }

  private func posting(
    _ template: String, _ goer: LobbyGoer, answering letter: Letter? = nil, because: String
  ) throws -> Posting? {
    guard try letter != nil || TalkReach.of(goer.personID, in: db) == .written,
      let address = try letter?.address?.id
        ?? Person.primaryAddress(of: goer.personID, in: db)?.id
    else { return nil }
    var posting = Posting(
      template,
      values: [
        "given_name": .text(goer.givenName),
        "title": .text(title(goer.language)), "when": .text(day.event.when(goer.language)),
        "zone": .text(TalkTime(goer.language, zone: day.zone).zoneName),
        "where": .text(day.place ?? ""),
      ],
      to: address, person: goer.personID, language: goer.language,
      lane: letter == nil ? .notices : .answers, because: because)
    posting.thread = letter?.thread
    return posting
  }

  private func title(_ language: String) -> String {
    guard day.title == EventKind.lobbyDay.rawValue else { return day.title }
    return Speech(language)("lobby day", es: "día de visitas", pt: "dia de visitas")
  }
}

/// Where a legislator stands in this session: as a coordinator has said, else as it is on record.
enum LegislatorStance {
  static func words(
    of holder: OfficeHolder, _ say: Speech, _ handling: Handling
  ) throws -> String? {
    let db = handling.db
    let zone = handling.settings.clock.zone
    let today = LocalTime(handling.now, in: zone).date
    let book = try StanceBook(on: today, legislator: holder.id, in: db)
    let said = try Row.fetchOne(
      db, cached: "SELECT words, at FROM legislatorStance WHERE legislator = :id",
      arguments: ["id": holder.id])
    if let said {
      // A stance belongs to a session: words of an earlier one say nothing any more.
      let at = Date(milliseconds: said["at"])
      let session = CourtSession.sitting(on: LocalTime(at, in: zone).date)
      if session == book.session.number || book.session.openedAt.map({ at >= $0 }) ?? false {
        return said["words"]
      }
    }
    if let now = book.now(holder) { return now.rung.words }
    guard book.session.openedAt != nil, let last = book.before(holder), last.rung > .notOnBoard
    else { return nil }
    let ordinal = CourtSession.ordinal(last.session)
    return say(
      "signed in the \(ordinal) session, not yet in this one",
      es: "firmó en la sesión \(last.session), todavía no en esta",
      pt: "assinou na sessão \(last.session), ainda não nesta")
  }
}
