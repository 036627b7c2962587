import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Books what an answer to the checklist says, and gathers what is said back.
struct ChecklistDesk {
  let handling: Handling
  let hub: Hub
  let footprint: Footprint
  /// Whose words they are: "me".
  let writer: Person
  let writersAddress: AddressRecord?
  /// Where names may be looked up: what lies outside reads as not there.
  let reach: Reach
  let readAt: Date
  let letter: Letter
  let say: Speech

  private(set) var list: HubChecklist
  /// What is said back, a sentence each.
  private(set) var noted: [String] = []
  /// The one question.
  private(set) var asked: String?
  private(set) var unread: [String] = []
  private(set) var taken = 0

  private var db: Database { handling.db }
  private var zone: TimeZone { handling.settings.clock.zone }
  private var today: CivilDate { LocalTime(readAt, in: zone).date }

  init(
    _ hub: Hub, _ list: HubChecklist, by writer: Person, at address: AddressRecord?, reach: Reach,
    letter: Letter, language: String, _ footprint: Footprint, in handling: Handling
  ) {
    self.hub = hub
    self.list = list
    self.writer = writer
    writersAddress = address
    self.reach = reach
    self.letter = letter
    readAt = letter.readAt
    say = Speech(language)
    self.footprint = footprint
    self.handling = handling
  }

  /// What the words say, before anything is booked.
  func read(_ text: String) throws -> ChecklistReading {
    let families = try HubLegislators(of: hub, in: db).targets.flatMap(\.family)
    let names = [writer.name, writer.givenName, letter.displayName ?? ""]
    return ChecklistReading(
      text,
      in: ChecklistReading.Light(
        ours: handling.house.address, now: LocalTime(readAt, in: zone), zone: zone,
        language: say.language, families: Set(families), hasEvent: list.event != nil,
        isDayAsked: list.isDayAsked, pending: list.pending,
        ownNames: Set(names.flatMap { ChecklistPiece.words(of: $0) })))
  }

  /// Books it.
  mutating func take(_ reading: ChecklistReading) throws {
    list.lastWordAt = handling.now
    list.language = say.language
    unread = reading.unread
    for said in reading.said {
      switch said {
      case .event(let event): take(event)
      case .eventTime(let piece): takeTime(piece)
      case .eventCount(let count): takeCount(count)
      case .contacts(let contacts): for one in contacts.all { try take(one) }
      case .meeting(let words): try takeMeeting(words)
      case .talks(let words): try takeTalks(words)
      case .plan(let piece): try takePlan(piece)
      case .agreement: takeAgreement()
      case .ask(let question): try ask(question)
      case .later(let box):
        note(
          say(
            "\(box.number) stays open for now.", es: "El \(box.number) queda abierto por ahora.",
            pt: "O \(box.number) fica aberto por enquanto."))
      }
    }
    // What is said back has asked "which day?".
    if let event = list.event, event.day == nil, event.isPast { list.isDayAsked = true }
    try list.save(footprint, in: db)
  }

  private mutating func note(_ words: String) {
    noted.append(words)
    taken += 1
  }

  // MARK: The first event

  private mutating func take(_ new: FirstEvent) {
    guard var old = list.event else {
      list.event = new
      return noteEvent()
    }
    // "Event" was all that was known of it; or how many came is told of the one that was.
    let isReport =
      old.isDone(on: today) && old.count == nil && new.count != nil && new.day == nil
      && new.month == nil
    if new.kind == .other || new.kind == old.kind || old.kind == .other || isReport {
      if old.kind == .other { old.kind = new.kind }
      if new.day != nil || new.month != nil {
        old.day = new.day ?? old.day
        old.month = new.day == nil ? new.month ?? old.month : nil
        old.isPast = new.isPast
      } else if new.isPast {
        old.isPast = true
      }
      old.count = new.count ?? old.count
      list.event = old
      return noteEvent()
    }
    if old.isDone(on: today) {
      return note(
        say(
          "Good to hear: \(new.summary(say, in: zone, asksDay: false)).",
          es: "Qué bueno: \(new.summary(say, in: zone, asksDay: false)).",
          pt: "Que bom: \(new.summary(say, in: zone, asksDay: false))."))
    }
    list.event = new
    noteEvent()
  }

  private mutating func takeTime(_ piece: ChecklistPiece) {
    guard var event = list.event else { return unread.append(piece.text) }
    event.takeTime(
      of: piece, at: LocalTime(readAt, in: zone), in: zone, language: say.language)
    if let count = SaidCount.reading(piece.text) { event.count = count }
    list.event = event
    noteEvent()
  }

  private mutating func takeCount(_ count: SaidCount) {
    list.event?.count = count
    noteEvent()
  }

  /// Said back once, however many sentences told of it.
  private mutating func noteEvent() {
    guard let event = list.event else { return }
    let summary = event.summary(say, in: zone, asksDay: event.day == nil && !list.isDayAsked)
    let words =
      event.isDone(on: today)
      ? say(
        "That counts as your first event: \(summary).",
        es: "Eso cuenta como su primer evento: \(summary).",
        pt: "Isso conta como o seu primeiro evento: \(summary).")
      : say(
        "Your first event: \(summary). It counts as soon as it has been.",
        es: "Su primer evento: \(summary). Cuenta en cuanto se haga.",
        pt: "O seu primeiro evento: \(summary). Conta assim que acontecer.")
    noted.removeAll(where: isOfEvent)
    note(words)
  }

  private func isOfEvent(_ words: String) -> Bool {
    [
      "That counts as", "Your first event", "Eso cuenta", "Su primer", "Isso conta",
      "O seu primeiro",
    ]
    .contains(where: words.hasPrefix)
  }

  // MARK: Contacts

  private mutating func take(_ one: ContactsSaid.One) throws {
    guard hub.state == .forming else { return unread.append(one.name + " " + one.address) }
    var contact = ProposedContact(personID: nil, name: one.name, address: one.address)
    if one.isWriter {
      guard !writer.isMinor else { return }
      contact.personID = writer.id
      contact.name = writer.name.isEmpty ? writersAddress?.address.rawValue ?? "" : writer.name
      contact.address = writersAddress?.address.rawValue ?? ""
    } else if one.address.isEmpty {
      // A name alone is somebody of the writer's own people, or for the GO! Team to find.
      let found = try Roster.find(one.name, reach: reach, limit: 2, in: db)
      if let only = found.first, found.count == 1, only.isCertain,
        let record = try Person.primaryAddress(of: only.number, in: db)
      {
        contact.personID = only.number
        contact.name = only.shownName
        contact.address = record.address.rawValue
      }
    }
    let isNew = try list.propose(contact, footprint, in: db)
    let shown = contact.words
    note(
      isNew
        ? say(
          "Contact for new people: \(shown).", es: "Contacto para las personas nuevas: \(shown).",
          pt: "Contato para as pessoas novas: \(shown).")
        : say(
          "\(shown) is noted already.", es: "\(shown) ya está anotado.",
          pt: "\(shown) já está anotado.")
    )
    if contact.address.isEmpty, asked == nil {
      asked = say(
        "What is \(contact.name)'s mail address?", es: "¿Cuál es el correo de \(contact.name)?",
        pt: "Qual é o e-mail de \(contact.name)?")
    }
  }

  // MARK: How new people are welcomed

  private mutating func takeMeeting(_ words: String) throws {
    let reading = try? MeetingReading(words)
    guard let reading, reading.place != nil || reading.link != nil else {
      list.pending = String(words.prefix(500))
      taken += 1
      asked =
        reading == nil
        ? say(
          "Your meeting: which day of the month, at what time, and where? For example: first Tuesday 7pm at the library.",
          es:
            "Su reunión: ¿qué día del mes, a qué hora y dónde? Por ejemplo: primer martes a las 7 pm en la biblioteca.",
          pt:
            "A sua reunião: que dia do mês, a que horas e onde? Por exemplo: primeira terça às 19h na biblioteca."
        )
        : say(
          "Where do you meet? A place, or a link.", es: "¿Dónde se reúnen? Un lugar, o un enlace.",
          pt: "Onde vocês se reúnem? Um lugar, ou um link.")
      return
    }
    let meeting = HubMeeting(
      hubID: hub.id, rule: reading.rule, minutes: reading.minutes, place: reading.place,
      link: reading.link)
    try footprint.watch("hubMeeting", ["hubID": hub.id])
    try meeting.save(in: db)
    list.pending = nil
    list.welcome = String(words.prefix(300))
    let rule = reading.rule.words(TalkTime("en", zone: zone))
    note(
      say(
        "You welcome new people at your meeting: \(rule), \(meeting.whereabouts).",
        es: "Reciben a las personas nuevas en su reunión: \(words).",
        pt: "Vocês recebem as pessoas novas na sua reunião: \(words)."))
  }

  private mutating func takeTalks(_ words: String) throws {
    let bare = words.replacing(
      /(?i)\b(?:1|one)[- ]?(?:on|to)[- ]?(?:1|one)s?\b|\b(?:una|uno) a (?:una|uno)\b|\buma? a uma?\b|talks?/,
      with: " ")
    let reading = HoursReading.reading(
      bare, at: LocalTime(readAt, in: zone), in: zone,
      language: MailLanguage(rawValue: say.language))
    let piece = ChecklistPiece(words, box: nil, line: 0)
    let isWriters = piece.hasWord(["i", "i'm", "i'll", "me", "myself", "my", "yo", "eu"])
    let others =
      ContactsSaid(piece, isNumbered: true, ours: handling.house.address)?.all
      .contains { !$0.isWriter } ?? false
    let hasHours = !reading.weekly.isEmpty || !reading.once.isEmpty
    if hasHours, isWriters || !others {
      let before = try ContactHours.of(writer.id, from: today, in: db)
      var hours = before
      hours.take(reading)
      try SetHours.keep(hours, insteadOf: before, for: writer.id, footprint, in: db)
    } else if !others || isWriters {
      list.pending = String(words.prefix(500))
      taken += 1
      asked = say(
        "When do you have time for talks one to one? For example: Tuesdays 6 to 8 pm.",
        es: "¿Cuándo tiene tiempo para conversaciones una a una? Por ejemplo: martes de 6 a 8 pm.",
        pt: "Quando você tem tempo para conversas uma a uma? Por exemplo: terças das 18h às 20h.")
      return
    }
    list.pending = nil
    list.welcome = String(words.prefix(300))
    note(
      say(
        "You welcome new people in talks one to one: \(words)",
        es: "Reciben a las personas nuevas en conversaciones una a una: \(words)",
        pt: "Vocês recebem as pessoas novas em conversas uma a uma: \(words)"))
  }

  // MARK: Plans, the yes, and the GO! Team

  private mutating func takePlan(_ piece: ChecklistPiece) throws {
    let legislators = try HubLegislators(of: hub, in: db)
    let meant = legislators.meant(by: piece)
    let seats =
      meant.isEmpty
      ? [LegislatorDirectory.Seat(.house, "")] : meant.map(\.seat)
    for seat in seats {
      let words = Self.words(of: piece.text, for: seat, among: meant)
      try list.begin(
        BegunPlan(hubID: hub.id, seat: seat, words: words), footprint, in: handling)
    }
    let whom = HubLegislators.words(meant, say)
    note(
      say(
        "A plan is begun for \(whom), in your words.",
        es: "Empieza un plan para \(whom), con sus palabras.",
        pt: "Começa um plano para \(whom), com as suas palavras."))
  }

  /// Of a paragraph about several legislators what is said of one; all of it, where nothing is said
  /// of them alone.
  private static func words(
    of text: String, for seat: LegislatorDirectory.Seat, among meant: [HubLegislators.Target]
  ) -> String {
    guard meant.count > 1, let own = meant.first(where: { $0.seat == seat }) else { return text }
    let parts = ChecklistPiece.sentences(of: text)
    func names(_ target: HubLegislators.Target, _ part: String) -> Bool {
      let words = ChecklistPiece.words(of: part)
      return !target.family.isEmpty && target.family.allSatisfy(words.contains)
    }
    // Each has a sentence of their own.
    guard
      meant.allSatisfy({ target in
        parts.contains { part in
          names(target, part) && !meant.contains { $0.seat != target.seat && names($0, part) }
        }
      })
    else { return text }
    var isOwn = false
    let theirs = parts.filter { part in
      // What names nobody goes on about whoever was named last.
      if meant.contains(where: { names($0, part) }) { isOwn = names(own, part) }
      return isOwn
    }
    return theirs.joined(separator: " ")
  }

  private mutating func takeAgreement() {
    if list.agreedAt == nil { list.agreedAt = handling.now }
    note(
      say(
        "Thank you for the yes: to the responsibilities, and to working with the GO! Team.",
        es: "Gracias por el sí: a las responsabilidades y a trabajar con el equipo GO!",
        pt: "Obrigado pelo sim: às responsabilidades e a trabalhar com o time GO!"))
  }

  private mutating func ask(_ question: TeamQuestion) throws {
    guard let (number, owed) = try question.ask(for: hub, by: letter, in: handling) else {
      return unread.append(question.words(say))
    }
    footprint.added("handOver", ["id": number])
    note(question.said(number, owed: owed, say, in: zone))
  }
}
