import Foundation
import GRDB
package import Language
package import Mailroom

/// Books a 1-on-1 that two people agreed on, within the hours or not; or moves the one to come.
package struct BookTalk: Command {
  package static let usage = Usage(
    "BOOK",
    forms: [
      "book {person} on|for {when}", "book {person} with {other} on|for {when}", "book {words}",
    ],
    formsIn: [
      "es": [
        "reservar|reserva|citar|cita {person} el|para {when}",
        "agendar|agenda {person} el|para {when}",
      ],
      "pt": [
        "marcar|marca|marque {person} na|no|em|para|dia {when}",
        "agendar|agende {person} na|no|em|para {when}",
      ],
    ],
    who: .contact,
    help:
      "books a 1-on-1 at a time that you agreed on, by phone, by video or at a place; both get an invitation.",
    helpIn: [
      "es": "reserva una charla a la hora que acordaron; los dos reciben una invitación.",
      "pt": "marca uma conversa na hora que vocês combinaram; os dois recebem um convite.",
    ],
    example: "BOOK Maria Lopez on March 20 at 6pm")

  private let entry: RosterEntry
  private let contact: Int64
  private let contactName: String
  private let isOwn: Bool
  private let start: LocalTime
  private let minutes: Int
  private let how: MeetingHow
  private let whereabouts: String?
  private let hubID: Int64
  /// The one to come that becomes this.
  private let standing: Booking?
  private let notRead: [String]
  /// Why no mail reaches them.
  private let reach: TalkReach
  private let when: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let (phrase, other, words) = try Self.parts(match, in: scene)
    entry = try scene.volunteer(phrase)
    let db = scene.db
    reach = try TalkReach.of(entry.number, in: db)
    if reach == .minor {
      throw Refusal(
        "\(entry.label) is under 18, so I book nothing with them. A coordinator talks with them, and a parent is welcome."
      )
    }
    let toCome = try Booking.toCome(for: entry.number, at: scene.now, in: db)
    guard toCome.count < 2 else {
      let list = toCome.map { "#\($0.id) on \(scene.words($0.start))" }
      throw Refusal(
        "\(entry.label) has \(CountWords.list(list)). RESCHEDULE and the number moves one of them.")
    }
    standing = toCome.first
    contact = try Self.contact(of: entry, other, standing: standing, in: scene)
    guard contact != entry.number else {
      throw Refusal("Nobody has a 1-on-1 with themselves.")
    }
    isOwn = contact == scene.sender.person.id
    contactName = isOwn ? "you" : try Person.find(contact, in: db)?.name ?? "the contact"
    let spoken = try SpokenTime(words, in: scene)
    start = spoken.start
    when = scene.words(start)
    let beside = HoursReading.reading(
      spoken.rest, at: scene.writtenAt, in: scene.zone,
      language: MailLanguage(rawValue: scene.language))
    notRead = beside.notRead
    let settings = try ContactSettings.of(contact, in: db)
    let isSameContact = standing?.contactID == contact
    minutes = beside.minutes ?? (isSameContact ? standing?.minutes : nil) ?? settings.minutes
    let wanted = beside.how ?? (beside.link == nil ? beside.place.map { _ in .inPerson } : .video)
    how = wanted ?? (isSameContact ? standing?.how : nil) ?? settings.how
    let kept = isSameContact && standing?.how == how ? standing?.whereabouts : nil
    whereabouts =
      switch how {
      case .phone: nil
      case .video: beside.link ?? kept ?? settings.link
      case .inPerson: beside.place ?? kept ?? settings.place
      }
    hubID = standing?.hubID ?? entry.hubID ?? 0
    try checkFree(scene)
  }

  /// Who, with whom, and when: by the words between them, or by where the time begins.
  private static func parts(
    _ match: CommandMatch, in scene: Scene
  ) throws -> (person: String, other: String?, when: String) {
    if let person = match[.person], let when = match[.when] { return (person, match[.other], when) }
    let words = match[.words] ?? ""
    let phrase = When.phrases(
      in: words, at: scene.writtenAt, in: scene.zone,
      language: MailLanguage(rawValue: scene.language)
    ).first
    guard let phrase else {
      throw UsageError("“\(words)” names no day and time that I know, like Friday 6pm.")
    }
    var name = String(decoding: words.utf8.prefix(phrase.bytes.lowerBound), as: UTF8.self)
      .split(separator: " ").map(String.init)
    while let last = name.last,
      ["on", "for", "at", "by", "el", "na", "no", "em", "para"].contains(last.lowercased())
    {
      name.removeLast()
    }
    guard !name.isEmpty else { throw UsageError("Whom? Write the name first.") }
    let rest = String(decoding: words.utf8.dropFirst(phrase.bytes.lowerBound), as: UTF8.self)
    return (name.joined(separator: " ").trimmingCharacters(in: [",", ":"]), nil, rest)
  }

  /// The sender, if they welcome the people of that hub; else whoever has it already, or the
  /// hub's one contact.
  private static func contact(
    of entry: RosterEntry, _ other: String?, standing: Booking?, in scene: Scene
  ) throws -> Int64 {
    if let other {
      if ["me", "myself"].contains(other.lowercased()) { return scene.sender.person.id }
      return try Colleague(other, in: scene).role.personID
    }
    let me = scene.sender.person.id
    let hubs =
      try entry.hubID.map { try Role.holders(.contact, scope: "\($0)", in: scene.db) } ?? []
    if hubs.contains(where: { $0.personID == me }) { return me }
    if let standing { return standing.contactID }
    let others = hubs.filter { $0.personID != entry.number }
    guard let only = others.first else { return me }
    guard others.count == 1 else {
      let names = try others.compactMap { try Person.find($0.personID, in: scene.db)?.name }
      throw UsageError(
        "With whom? \(CountWords.list(names)) welcome people there. BOOK \(entry.shownName) with \(names.first ?? "") on …, or with me."
      )
    }
    return only.personID
  }

  private func checkFree(_ scene: Scene) throws {
    let startsAt = start.moment(in: scene.zone)
    if let standing, standing.startsAt == startsAt, standing.contactID == contact,
      standing.how == how, standing.whereabouts == whereabouts, standing.minutes == minutes
    {
      throw Refusal("That is booked so already: #\(standing.id), \(when).")
    }
    let span = Cells.of(startsAt, minutes: minutes)
    let holders = try Cells.holders(span, contact: contact, person: entry.number, in: scene.db)
      .subtracting([standing?.id].compactMap(\.self))
    if let taken = holders.sorted().first {
      guard let booking = try Booking.find(taken, in: scene.db), try scene.reaches(booking) else {
        throw Refusal("\(when) is taken.")
      }
      let row = try scene.row(of: booking)
      throw Refusal("\(when) is taken by \(row.number) \(row.what).")
    }
    if !isOwn {
      let away = try Absence.all(
        of: contact, from: startsAt, to: startsAt + 60, in: scene.db)
      guard away.isEmpty else { throw Refusal("\(contactName) is away then.") }
    }
  }

  package var preview: String {
    let way =
      switch how {
      case .phone: "by phone"
      case .video: "by video"
      case .inPerson: "in person" + (whereabouts.map { " (\($0))" } ?? "")
      }
    return
      "\(entry.label) has a 1-on-1 with \(contactName) on \(when), \(way)"
      + (standing.map { "; #\($0.id) is moved there" } ?? "")
      + (reach == .written ? "; both get an invitation" : "")
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let handling = scene.handling
    let wish = Booking.Wish(
      personID: entry.number, contactID: contact, hubID: hubID, start: start, minutes: minutes,
      how: how, whereabouts: whereabouts)
    let booking: Booking?
    if let standing {
      booking = try TalkChanges(handling).move(standing, as: wish, by: "contact")
    } else {
      booking = try Booking.make(wish, in: handling)
    }
    guard let booking else { throw Refusal("\(when) has just been taken.") }
    try Offer.withdraw(for: entry.number, in: handling)
    try Volunteer.restage(entry.number, in: handling)
    var news = standing == nil ? BookingPost.News.booked : .moved
    if let standing, standing.contactID != contact {
      news = .otherContact(before: try TalkWords.Talk(standing, in: scene.db).contactName)
    }
    try BookingPost(handling).tell(booking, news)
    let talk = try TalkWords.Talk(booking, in: scene.db)
    let what = standing.map { "Moved: #\($0.id) is #\(booking.id) now" } ?? "Booked: #\(booking.id)"
    var answer = CommandAnswer(
      "\(what), \(entry.shownName) with \(contactName) on \(when). \(isOwn ? TalkWords(language: "en").forContact(talk) : "")",
      subject: entry.number, detail: "#\(booking.id)")
    if let words = reach.words(entry.shownName, phone: entry.phone) {
      answer.said.append(words)
    } else {
      answer.said.append("\(entry.shownName) is told, with an invitation for the calendar.")
    }
    if !notRead.isEmpty {
      answer.said.append(
        "I could not read \(CountWords.list(notRead.map { "“\($0)”" })): nothing is noted of it.")
    }
    answer.said.append("CANCEL #\(booking.id) calls it off.")
    return answer
  }
}
