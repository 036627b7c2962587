import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// The mails that a sign-up causes, to the person and to whoever welcomes them.
struct WelcomePost {
  let volunteers: Volunteers
  let handling: Handling
  let person: Int64
  let addressID: Int64
  let facts: SignUpFacts
  let thread: Mailroom.Thread
  private var db: Database { handling.db }

  /// Finds the hub, or asks: the town, or one of several hubs.
  func place() throws -> Reaction {
    let volunteer = try Volunteer.find(person, in: db)
    // Whoever writes to a hub's own address has chosen it.
    if let hub = try facts.atHub.flatMap({ try Hub.find($0, in: db) }), hub.state == .designated {
      try join(hub)
      return .handled("welcomed to the hub \(hub.name), whose address they wrote to")
    }
    guard facts.isTownCertain, let town = facts.town ?? volunteer?.town else {
      return try askTown()
    }
    let hubs = try Hub.possible(town: town, place: facts.place, in: db)
    switch hubs.count {
    case 0: return try takeByTeam(town: town)
    case 1:
      try join(hubs[0])
      return .handled("welcomed to the hub \(hubs[0].name)")
    default: return try askHub(hubs, town: town)
    }
  }

  private func askTown() throws -> Reaction {
    let towns = [facts.town].compactMap(\.self) + facts.otherTowns
    let choices = towns.count > 1 || !facts.isTownCertain ? towns : []
    var pending = facts
    pending.personID = person
    var posting = try posting("which-town", because: "the town is missing or not certain")
    posting.values["choices"] = .list(
      choices.enumerated().map { ["number": .text("\($0.offset + 1)"), "town": .text($0.element)] })
    posting.asks = Asking(
      Volunteers.Asks.town, payload: pending.json, until: handling.now + 30 * 86_400)
    try Outbox.put(posting, in: handling)
    return .handled("asked for the town")
  }

  private func askHub(_ hubs: [Hub], town: String) throws -> Reaction {
    var pending = facts
    pending.personID = person
    pending.town = town
    pending.hubs = hubs.map(\.id)
    var posting = try posting("which-hub", because: "several hubs in \(town)")
    posting.values["town"] = .text(town)
    posting.values["choices"] = .list(
      hubs.enumerated().map {
        ["number": .text("\($0.offset + 1)"), "hub": .text($0.element.name)]
      })
    posting.asks = Asking(
      Volunteers.Asks.hub, payload: pending.json, until: handling.now + 30 * 86_400)
    try Outbox.put(posting, in: handling)
    return .handled("asked which hub")
  }

  /// Joins the hub: the welcome to the person, the news to the hub's contacts.
  func join(_ hub: Hub) throws {
    let moved = try Volunteer.find(person, in: db)?.hubID != hub.id
    try Volunteer.setHub(hub.id, person: person, in: db)
    let contacts = try Role.holders(.contact, scope: "\(hub.id)", in: db)
      .filter { $0.personID != person }
    var posting = try posting("welcome", because: "signed up")
    posting.values["town"] = .text(facts.town ?? hub.name)
    posting.values["hub_name"] = .text(hub.name)
    posting.values["contact_name"] = .text(try name(of: contacts.first))
    posting.values["interests"] = .text(interests)
    try addMissing(to: &posting)
    let invite = try addTimes(to: &posting, hub: hub)
    let row = try Outbox.put(posting, in: handling)
    try invite?.keepRow(row, in: db)
    guard moved else { return }
    let told = try contacts.isEmpty ? teamHolders(region: hub.region) : contacts
    try tell(
      told, of: "\(hub.id)", template: "new-volunteer", group: ["hub_name": .text(hub.name)])
  }

  /// No hub yet: the regional GO! Team takes the person, and the mail says so.
  private func takeByTeam(town: String) throws -> Reaction {
    guard var volunteer = try Volunteer.find(person, in: db) else { return .handled("gone") }
    volunteer.hubID = nil
    volunteer.town = town
    try Volunteer.setHub(nil, person: person, in: db)
    let region = try Volunteer.region(
      of: volunteer, westCounties: volunteers.westCounties, in: db)
    var posting = try posting("welcome-no-hub", because: "signed up; no hub in \(town) yet")
    posting.values["town"] = .text(town)
    posting.values["resting_hub"] = .text(
      try Hub.resting(town: town, place: facts.place, in: db)?.name ?? "")
    posting.values["region_name"] = .text(RegionWords.name(region, language: language))
    posting.values["team"] = .text(RegionWords.team(region, language: language))
    posting.values["interests"] = .text(interests)
    try addMissing(to: &posting)
    try Outbox.put(posting, in: handling)
    try tell(
      teamHolders(region: region), of: region, template: "new-without-hub",
      group: ["region_name": .text(RegionWords.name(region, language: "en"))])
    return .handled("welcomed; the GO! Team takes them")
  }

  func alreadyKnown() throws {
    var posting = try posting("already-known", because: "signed up again")
    try addHub(to: &posting)
    try Outbox.put(posting, in: handling)
  }

  func underAge() throws {
    try Outbox.put(try posting("under-18", because: "under 18 by their own words"), in: handling)
  }

  /// What is on record now that the answer has come.
  func complete() throws {
    guard let known = try Person.find(person, in: db),
      let volunteer = try Volunteer.find(person, in: db)
    else { return }
    var posting = try posting("welcome-complete", because: "the record is complete")
    posting.values["town"] = .text(volunteer.town ?? "")
    posting.values["zip"] = .text(volunteer.zip ?? "")
    posting.values["phone"] = .text(known.phone ?? "")
    posting.values["interests"] = .text(
      InterestWords.list(
        volunteer.interests.compactMap(Interest.init(rawValue:)), language: language))
    try addHub(to: &posting)
    try Outbox.put(posting, in: handling)
  }

  // MARK: Pieces

  private var language: String { facts.language }
  private var interests: String { InterestWords.list(facts.interests, language: language) }

  private func posting(_ template: String, because: String) throws -> Posting {
    let known = try Person.find(person, in: db)
    var posting = Posting(
      template, values: ["given_name": .text(known?.givenName ?? "")], to: addressID,
      person: person, language: known?.language ?? language, lane: .answers, because: because)
    posting.thread = thread
    return posting
  }

  private func addHub(to posting: inout Posting) throws {
    guard let volunteer = try Volunteer.find(person, in: db) else { return }
    let hub = try volunteer.hubID.flatMap { try Hub.find($0, in: db) }
    posting.values["hub_name"] = .text(hub?.name ?? "")
    let contact = try hub.flatMap { try Role.holders(.contact, scope: "\($0.id)", in: db).first }
    posting.values["contact_name"] = .text(try name(of: contact))
    let region = try Volunteer.region(
      of: volunteer, westCounties: volunteers.westCounties, in: db)
    posting.values["team"] = .text(RegionWords.team(region, language: posting.language))
  }

  /// What is missing is asked for, once, and an answer completes the record.
  private func addMissing(to posting: inout Posting) throws {
    let known = try Person.find(person, in: db)
    var missing: [String] = []
    if known?.name.isEmpty ?? true { missing.append(MissingWords.name(posting.language)) }
    if known?.phone == nil { missing.append(MissingWords.phone(posting.language)) }
    posting.values["missing"] = .list(missing.map { ["question": .text($0)] })
    // An open ear even where nothing is missing: an answer to a welcome is theirs to give.
    var pending = facts
    pending.personID = person
    posting.asks = Asking(
      Volunteers.Asks.facts, payload: pending.json, until: handling.now + 90 * 86_400)
  }

  /// Three times for a first talk, where a contact of the hub has given hours; and the hub's next
  /// meeting, to which people are invited where nobody has.
  ///
  /// - Returns: the invitation that the mail carries.
  private func addTimes(to posting: inout Posting, hub: Hub) throws -> MeetingInvite? {
    for flag in ["is_other_language", "is_beside", "is_full", "is_invited"] {
      posting.values[flag] = .flag(false)
    }
    posting.values["times"] = .list([])
    guard try Booking.toCome(for: person, at: handling.now, in: db).isEmpty,
      try StageFacts.of(person, in: db).metAt == nil
    else { return nil }
    let meetings = MeetingPost(handling)
    let post = OfferPost(handling)
    let (made, outcome) = try post.make(for: person, hub: hub.id, wish: facts.availability)
    guard let made else {
      if case .full(let contact) = outcome {
        posting.values["is_full"] = .flag(true)
        posting.values["contact_name"] = .text(try Person.find(contact, in: db)?.name ?? "")
        try meetings.mention(hub.id, in: &posting)
        return nil
      }
      return try meetings.invite(person, hub: hub.id, in: &posting, facts: facts)
    }
    posting.values.merge(try post.values(made, language: posting.language)) { _, new in new }
    posting.asks = try post.asking(made.offer, facts: facts)
    if !made.speaksTheirs { try tellOfLanguage(hub: hub) }
    try meetings.mention(hub.id, in: &posting)
    return nil
  }

  /// That nobody in a hub speaks a newcomer's language, once a month.
  private func tellOfLanguage(hub: Hub) throws {
    let name = ["es": "Spanish", "pt": "Portuguese"][facts.language] ?? facts.language
    let month = handling.settings.clock.dayWords(handling.now).filter { !$0.isNumber }
    try TalkChanges(handling).tellCoordinators(
      of: hub.id, about: "no speaker:\(hub.id):\(facts.language):\(month)",
      title: "Nobody at the \(hub.name) hub speaks \(name)",
      text:
        "A newcomer (#\(person)) wrote in \(name), and was offered a 1-on-1 in English, which the mail says. A contact who speaks it would be offered first.",
      isUrgent: false)
  }

  private func teamHolders(region: String) throws -> [Role] {
    let team = try Role.holders(.coordinator, scope: region, in: db)
    return team.isEmpty ? try Role.holders(.coordinator, scope: "state", in: db) : team
  }

  private func name(of role: Role?) throws -> String {
    try role.flatMap { try Person.find($0.personID, in: db) }?.name ?? ""
  }

  /// Who is new, with what they said. Addresses go only to those entitled: the hub's contacts,
  /// or the region's GO! Team. The daily mail tells it, and at once only whoever asked for that.
  ///
  /// - Parameter scope: where they arrived: a hub's number, or a region.
  private func tell(
    _ roles: [Role], of scope: String, template: String, group: [String: TemplateValue]
  ) throws {
    try Arrivals.note(person, in: scope, handling)
    guard let known = try Person.find(person, in: db) else { return }
    let volunteer = try Volunteer.find(person, in: db)
    let address = try AddressRecord.find(addressID, in: db)
    for role in roles where role.personID != person {
      guard try ContactSettings.of(role.personID, in: db).isAtOnce else { continue }
      var values: [String: TemplateValue] = [
        "number": .text("\(person)"),
        "name": .text(known.name.isEmpty ? "Somebody new" : known.name),
        "town": .text(volunteer?.town ?? ""), "phone": .text(known.phone ?? ""),
        "address": .text(address?.address.rawValue ?? ""),
        "interests": .text(
          InterestWords.list(
            (volunteer?.interests ?? []).compactMap(Interest.init(rawValue:)), language: "en")),
        "words": .text(facts.words),
      ]
      values.merge(group) { _, new in new }
      var posting = Posting(
        template, values: values, to: role.addressID, person: role.personID, lane: .notices,
        because: "a new volunteer", isUrgent: true)
      posting.causeKey = "new:\(person):\(role.addressID):\(volunteer?.hubID ?? 0)"
      try Outbox.put(posting, in: handling)
    }
  }
}

/// Regions and their GO! Teams in a mail's words. Spanish and Portuguese names stand without
/// their article, which the mail joins to its preposition.
enum RegionWords {
  static func name(_ region: String, language: String) -> String {
    switch (region, language) {
    case ("west", "es"), ("west", "pt"): "oeste de Massachusetts"
    case ("west", _): "Western Massachusetts"
    case (_, "es"): "este de Massachusetts"
    case (_, "pt"): "leste de Massachusetts"
    default: "Eastern Massachusetts"
    }
  }

  static func team(_ region: String, language: String) -> String {
    switch language {
    case "es": "equipo GO! del \(name(region, language: "es"))"
    case "pt": "time GO! do \(name(region, language: "pt"))"
    default: "GO! Team of \(name(region, language: "en"))"
    }
  }
}

/// The questions about what is missing.
enum MissingWords {
  static func name(_ language: String) -> String {
    switch language {
    case "es": "¿Cómo se llama?"
    case "pt": "Qual é o seu nome?"
    default: "What is your name?"
    }
  }

  static func phone(_ language: String) -> String {
    switch language {
    case "es": "¿Podemos llamarle por teléfono, y a qué número?"
    case "pt": "Podemos telefonar, e para que número?"
    default: "May we call you, and at what number?"
    }
  }
}
