import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// The mails about letters to the editor. Each about a draft says first whether it has been sent.
struct LetterPost {
  let handling: Handling
  private var db: Database { handling.db }

  init(_ handling: Handling) { self.handling = handling }

  // MARK: To who writes it

  /// What we found in a draft; a ready one with a link that opens the mail to the paper.
  func checked(
    _ check: LetterCheck, _ written: EditorLetter, for person: Person, to paper: Newspaper,
    answering letter: Letter
  ) throws {
    let say = Speech(person.language)
    let time = TalkTime(person.language, zone: handling.settings.clock.zone)
    var values: [String: TemplateValue] = [
      "paper": .text(paper.name), "is_ready": .flag(check.isReady), "is_file": .flag(false),
      "is_told": .flag(false),
      "count": .text("\(check.count)"), "is_near": .flag(check.isNear),
      "missing": .list(check.missing.map { ["what": .text(Self.words($0, say))] }),
    ]
    if let limit = check.limit { values["limit"] = .text("\(limit)") }
    if check.over > 0 { values["over"] = .text("\(check.over)") }
    if !check.added.isEmpty { values["added"] = .text(say.list(check.added)) }
    if let day = check.waitsUntil { values["wait"] = .text(time.day(day)) }
    if check.isReady {
      values["letter"] = .text(check.whole)
      if let address = paper.address {
        values["paper_address"] = .text(address)
        values["mail_subject"] = .text("Letter to the editor from \(person.name)")
        values["letter_body"] = .text(MailtoLink.body(check.whole))
      } else if let link = paper.link {
        values["paper_link"] = .text(link)
      }
    }
    var posting = posting("letter-draft", values, to: person, answering: letter)
    posting.asks = Asking(
      check.isReady ? LetterAsked.ready : LetterAsked.draft,
      payload: LetterAsked(
        prompt: written.promptID, topic: written.topicID, paper: paper.id, letter: written.id
      ).json, until: handling.now + 60 * 86_400)
    try Outbox.put(posting, in: handling)
  }

  /// A draft in a file.
  ///
  /// - Parameter isTold: whether somebody of ours has got the file.
  func pasteThem(
    _ asked: LetterAsked, isTold: Bool, for person: Person, answering letter: Letter
  ) throws {
    var posting = posting(
      "letter-draft",
      [
        "paper": .text(try asked.paper.flatMap { try Newspaper.find($0, in: db)?.name } ?? ""),
        "is_ready": .flag(false), "is_file": .flag(true), "is_told": .flag(isTold),
        "count": .text("0"),
        "is_near": .flag(false), "missing": .list([]),
      ], to: person, answering: letter)
    posting.asks = Asking(
      LetterAsked.draft, payload: asked.json, until: handling.now + 60 * 86_400)
    try Outbox.put(posting, in: handling)
  }

  func sent(_ written: EditorLetter, for person: Person, answering letter: Letter) throws {
    var posting = posting(
      "letter-sent", ["paper": .text(written.paper)], to: person, answering: letter)
    posting.asks = Asking(
      LetterAsked.sent,
      payload: LetterAsked(
        prompt: written.promptID, topic: written.topicID, paper: written.newspaperID,
        letter: written.id
      ).json, until: handling.now + 90 * 86_400)
    try Outbox.put(posting, in: handling)
  }

  func outcome(_ written: EditorLetter, for person: Person, answering letter: Letter) throws {
    try Outbox.put(
      posting(
        "letter-outcome",
        ["paper": .text(written.paper), "is_published": .flag(written.state == .published)],
        to: person, answering: letter), in: handling)
  }

  private func posting(
    _ template: String, _ values: [String: TemplateValue], to person: Person,
    answering letter: Letter
  ) -> Posting {
    var posting = Posting(
      template, values: values, to: letter.address?.id ?? 0, person: person.id,
      language: person.language, lane: .answers, because: "a letter to the editor")
    posting.values["given_name"] = .text(person.givenName)
    if template == "letter-draft" {
      for name in ["letter", "letter_body", "mail_subject"] where posting.values[name] == nil {
        posting.values[name] = .text("")
      }
    }
    posting.thread = letter.thread
    return posting
  }

  private static func words(_ missing: LetterCheck.Missing, _ say: Speech) -> String {
    switch missing {
    case .name:
      say("your first and last name", es: "tu nombre y apellido", pt: "seu nome e sobrenome")
    case .town: say("your town", es: "tu ciudad o pueblo", pt: "sua cidade")
    case .phone:
      say("a phone number", es: "un número de teléfono", pt: "um número de telefone")
    }
  }

  // MARK: To who looks after them

  /// A draft came as a file.
  ///
  /// - Returns: whether somebody gets it.
  func tellOfFile(_ person: Person, _ letter: Letter) throws -> Bool {
    var files: [PostedFile] = []
    var room = 10_485_760
    for file in letter.message.attachments {
      guard let contents = file.contents, contents.count <= room else { continue }
      room -= contents.count
      files.append(
        PostedFile(
          name: file.filename ?? "letter", contentType: file.contentType, contents: contents))
    }
    let isTold = try tell(
      person, values: ["is_file": .flag(true), "paper": .text("")], files: files,
      key: "letter file:\(handling.ledgerID ?? 0)")
    return isTold && !files.isEmpty
  }

  /// A letter was printed.
  func tellOfPublished(_ written: EditorLetter, _ person: Person) throws {
    var values: [String: TemplateValue] = [
      "is_file": .flag(false), "paper": .text(written.paper),
    ]
    if let link = written.link { values["link"] = .text(link) }
    try tell(person, values: values, files: [], key: "letter published:\(written.id)")
  }

  /// To the contacts of their hub; without one to the region's coordinators. Nobody is told of
  /// their own letter.
  ///
  /// - Returns: whether anybody was.
  @discardableResult
  private func tell(
    _ person: Person, values: [String: TemplateValue], files: [PostedFile], key: String
  ) throws -> Bool {
    var isTold = false
    for role in try Self.owners(of: person.id, in: handling) where role.personID != person.id {
      var posting = Posting(
        "letter-news", values: values, to: role.addressID, person: role.personID, lane: .notices,
        because: "a volunteer's letter to the editor", isUrgent: true)
      posting.values["name"] = .text(person.name.isEmpty ? person.givenName : person.name)
      posting.attachments = files
      posting.causeKey = "\(key):\(role.personID)"
      if try Outbox.put(posting, in: handling) != nil { isTold = true }
    }
    return isTold
  }

  static func owners(of person: Int64, in handling: Handling) throws -> [Role] {
    let db = handling.db
    guard let volunteer = try Volunteer.find(person, in: db) else { return [] }
    if let hub = volunteer.hubID {
      let contacts = try Role.holders(.contact, scope: "\(hub)", in: db)
      if !contacts.isEmpty { return contacts }
    }
    let region = try Volunteer.region(
      of: volunteer, westCounties: handling.settings.westCounties, in: db)
    let team = try Role.holders(.coordinator, scope: region, in: db)
    return team.isEmpty ? try Role.holders(.coordinator, scope: "state", in: db) : team
  }
}
