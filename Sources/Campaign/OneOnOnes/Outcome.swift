import Foundation
package import GRDB
package import Language
package import Mailroom

/// What came of a talk: the one place that knows what follows from either side's word, whether it
/// comes by a command (MET, NO SHOW, MOVED), in the answer to the daily mail, or in the
/// volunteer's own mail.
///
/// Nobody is called a no-show whose word stands against it. When the volunteer says that nobody
/// called, they get an apology and other times, with somebody else if there is one, and the
/// coordinator is told that day. A contact's "no show" alone brings the softest mail.
package struct Outcome {
  /// What the contact said, as `booking.contactSaid` keeps it.
  package enum ContactWord: String, Sendable {
    case met, missed, moved
  }

  /// What the volunteer said, as `booking.volunteerSaid` keeps it.
  package enum VolunteerWord: String, Sendable {
    case talked, nobodyCalled
    /// "I forgot."
    case missedIt
  }

  package struct Result: Sendable {
    /// As it is now.
    package var booking: Booking
    /// New times are on their way to the volunteer.
    package var isOffered = false
    /// The two say different things; nobody is blamed, and the coordinator knows.
    package var isDisputed = false
    /// It was on record so already, and nothing was done.
    package var isSame = false
    /// What the note told of what they would like to do.
    package var interests: [Interest] = []
  }

  let handling: Handling
  /// For a command that can be taken back: the rows that change are named to it.
  let footprint: Footprint?
  private var db: Database { handling.db }
  private var changes: TalkChanges { TalkChanges(handling) }

  package init(_ handling: Handling, watching footprint: Footprint? = nil) {
    self.handling = handling
    self.footprint = footprint
  }

  // MARK: The contact's word

  /// They talked: the stage moves, the note is kept, and what it tells of interests.
  package func met(_ booking: Booking, note: String? = nil, by person: Int64?) throws -> Result {
    try watch(booking)
    var result = Result(booking: booking)
    let isKnown = booking.contactSaid == ContactWord.met.rawValue
    result.interests = try keep(note, about: booking.personID, by: person)
    if isKnown, note == nil {
      result.isSame = true
      return result
    }
    try write(contact: .met, of: booking)
    if booking.volunteerSaid == VolunteerWord.nobodyCalled.rawValue {
      try booking.end(.unknown, by: "contact", in: handling)
      result.isDisputed = true
      try tellDispute(booking, contact: "that they talked", volunteer: "that nobody called")
    } else {
      try booking.end(.met, by: "contact", in: handling)
    }
    return try settled(result)
  }

  /// They talked, and nothing was booked, or it is still to come: the stage is set by hand.
  ///
  /// - Returns: the interests that the note tells.
  @discardableResult
  package func metWithoutBooking(
    _ person: Int64, note: String? = nil, by actor: Int64?
  ) throws -> [Interest] {
    try footprint?.watch("volunteer", ["personID": person])
    let interests = try keep(note, about: person, by: actor)
    let stage = try Volunteer.find(person, in: db).flatMap { Stage(rawValue: $0.stage) }
    // Who is further stays there.
    if let stage, stage != .met, stage != .active, stage != .leader {
      try Volunteer.setStage(.met, of: person, by: actor, at: handling.now, in: db)
      try withdrawOffers(to: person)
    }
    return interests
  }

  /// The contact did not reach them. The softest mail brings new times, unless the volunteer has
  /// said something else of it.
  package func missed(
    _ booking: Booking, note: String? = nil, by person: Int64?
  ) throws -> Result {
    try watch(booking)
    var result = Result(booking: booking)
    _ = try keep(note, about: booking.personID, by: person)
    guard booking.contactSaid != ContactWord.missed.rawValue else {
      result.isSame = true
      return result
    }
    try write(contact: .missed, of: booking)
    switch booking.volunteerSaid.flatMap(VolunteerWord.init) {
    case .talked:
      // Whoever says that they talked is told of no missed call.
      try booking.end(.unknown, by: "contact", in: handling)
      result.isDisputed = true
      try tellDispute(booking, contact: "that they did not", volunteer: "that they talked")
      return try settled(result)
    case .nobodyCalled:
      // They have their apology, and times.
      try booking.end(.unknown, by: "contact", in: handling)
      return try settled(result)
    case .missedIt:
      try booking.end(.missed, by: "contact", in: handling)
      return try settled(result)
    case nil:
      try booking.end(.missed, by: "contact", in: handling)
      result.isOffered = try offer(booking, because: .missed, passing: false)
      return try settled(result)
    }
  }

  /// It is to be at another time: both calendars change.
  ///
  /// - Returns: `nil` where that time is past or taken; then nothing has changed.
  package func moved(
    _ booking: Booking, to start: LocalTime, by person: Int64?, authentication: String
  ) throws -> Booking? {
    guard start.moment(in: handling.settings.clock.zone) > handling.now,
      let moved = try changes.move(booking, to: start, by: "contact")
    else { return nil }
    try write(contact: .moved, of: booking)
    try withdrawOffers(to: booking.personID)
    try Volunteer.restage(booking.personID, in: handling)
    try Journal.write(
      "moved", actor: person, authentication: authentication, subject: booking.personID,
      detail: "#\(booking.id) #\(moved.id)", in: handling)
    try BookingPost(handling).tell(moved, .moved)
    return moved
  }

  // MARK: The volunteer's word

  /// What the volunteer says to "Did you and Ana get to talk?".
  ///
  /// - Returns: `nil` for what is no answer to it ("not yet", unclear words): nothing was done.
  package func heard(
    _ answer: TalkAnswer, of booking: Booking, answering letter: Letter?
  ) throws -> Result? {
    let word: VolunteerWord
    switch answer {
    case .yes: word = .talked
    case .no: word = .nobodyCalled
    case .iMissedIt: word = .missedIt
    case .notYet, .unclear: return nil
    }
    var result = Result(booking: booking)
    guard booking.volunteerSaid != word.rawValue else {
      result.isSame = true
      return result
    }
    let contact = booking.contactSaid.flatMap(ContactWord.init)
    try write(volunteer: word, of: booking)
    switch (word, contact) {
    case (.talked, .missed):
      try booking.end(.unknown, by: "volunteer", in: handling)
      result.isDisputed = true
      try tellDispute(booking, contact: "that they did not", volunteer: "that they talked")
    case (.talked, _): try booking.end(.met, by: "volunteer", in: handling)
    case (.nobodyCalled, _):
      try booking.end(.unknown, by: "volunteer", in: handling)
      result.isDisputed = contact == .met
      result.isOffered = try offer(booking, because: .sorry, answering: letter)
      try tellDispute(
        booking, contact: contact.map { $0 == .met ? "that they talked" : "that they did not" },
        volunteer: "that nobody called", isOffered: result.isOffered)
    case (.missedIt, .met): break
    case (.missedIt, _):
      try booking.end(.missed, by: "volunteer", in: handling)
      if try contact == nil || Offer.open(to: booking.personID, in: db) == nil {
        result.isOffered = try offer(booking, because: .missed, passing: false, answering: letter)
      }
    }
    return try settled(result)
  }

  // MARK: Pieces

  private func settled(_ result: Result) throws -> Result {
    try Volunteer.restage(result.booking.personID, in: handling)
    var result = result
    if let now = try Booking.find(result.booking.id, in: db) { result.booking = now }
    return result
  }

  private func watch(_ booking: Booking) throws {
    try footprint?.watch("booking", ["id": booking.id])
    try footprint?.watch("volunteer", ["personID": booking.personID])
  }

  private func write(contact word: ContactWord, of booking: Booking) throws {
    try db.execute(
      cached: "UPDATE booking SET contactSaid = :word, contactSaidAt = :now WHERE id = :id",
      arguments: ["word": word.rawValue, "now": handling.now.milliseconds, "id": booking.id])
    // Who reports is there.
    try QuietContacts.wake(booking.contactID, in: handling)
  }

  private func write(volunteer word: VolunteerWord, of booking: Booking) throws {
    try db.execute(
      cached: "UPDATE booking SET volunteerSaid = :word, volunteerSaidAt = :now WHERE id = :id",
      arguments: ["word": word.rawValue, "now": handling.now.milliseconds, "id": booking.id])
  }

  /// The note, and what it tells of what they would like to do.
  private func keep(_ note: String?, about person: Int64, by: Int64?) throws -> [Interest] {
    guard let note, !note.isEmpty else { return [] }
    let next = try Int64.fetchOne(db, cached: "SELECT COALESCE(MAX(id), 0) + 1 FROM note")
    if let next { try footprint?.watch("note", ["id": next]) }
    try Note.add(note, about: person, by: by, at: handling.now, in: db)
    let told = Interest.reading(note)
    guard !told.isEmpty, let before = try Volunteer.find(person, in: db)?.interests else {
      return []
    }
    let new = told.filter { !before.contains($0.rawValue) }
    if !new.isEmpty {
      try Volunteer.setInterests(before + new.map(\.rawValue), of: person, in: db)
    }
    return new
  }

  private func withdrawOffers(to person: Int64) throws {
    if let open = try Offer.open(to: person, in: db) {
      try footprint?.watch("offer", ["id": open.id])
    }
    try Offer.withdraw(for: person, in: handling)
  }

  private func offer(
    _ booking: Booking, because reason: OfferPost.Reason, passing: Bool = true,
    answering letter: Letter? = nil
  ) throws -> Bool {
    if let open = try Offer.open(to: booking.personID, in: db) {
      try footprint?.watch("offer", ["id": open.id])
    }
    let offer = try changes.offerAnother(
      booking, because: reason, passing: passing, answering: letter)
    guard let offer else { return false }
    footprint?.added("offer", ["id": offer.id])
    return true
  }

  /// One mail for a talk, however often the two say so.
  private func tellDispute(
    _ booking: Booking, contact: String?, volunteer: String, isOffered: Bool? = nil
  ) throws {
    let talk = try TalkWords.Talk(booking, in: db)
    let contactName = try Person.find(booking.contactID, in: db)?.name ?? talk.contactName
    let time = TalkTime("en", zone: booking.zone)
    var lines = [
      "The 1-on-1 of \(talk.volunteerName) (#\(booking.personID)) with \(contactName) on \(time.long(booking.start)): \(talk.volunteerName) says \(volunteer)"
        + (contact.map { ", \(contactName) says \($0)." } ?? ".")
    ]
    switch isOffered {
    case true?: lines.append("I have apologised and offered other times.")
    case false?:
      let call = talk.volunteerPhone.map { " Perhaps somebody can call: \($0)." } ?? ""
      lines.append("I have no other times to offer.\(call)")
    case nil: break
    }
    lines.append("Nobody is marked as having missed it. A word to both may help.")
    try changes.tellCoordinators(
      of: booking.hubID, about: "talk differs:\(booking.id)",
      title: "\(talk.volunteerName) and \(contactName): did they talk?",
      text: lines.joined(separator: "\n"), except: [booking.contactID])
  }
}

extension Offer {
  /// The one that is open to somebody, if one is. Uses offerTo.
  package static func open(to person: Int64, in db: Database) throws -> Offer? {
    guard let last = try last(to: person, in: db), last.state == .open else { return nil }
    return last
  }
}
