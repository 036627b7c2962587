import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// The mails about a blast: to its sender, and to the coordinators who may stop it.
struct BlastPost {
  let handling: Handling
  private var db: Database { handling.db }

  init(_ handling: Handling) { self.handling = handling }

  /// How long a preview may be answered.
  private static let open: TimeInterval = 14 * 86_400

  // MARK: Previews

  /// The mail itself in the sender's inbox, once a language that it is written in and somebody of
  /// the audience reads, with what must be known before it.
  ///
  /// - Parameter letter: what it answers; without one it comes by itself.
  func preview(
    _ blast: Blast, _ count: BlastCount, to sender: Sender, answering letter: Letter?,
    saying first: [String], isOpen: Bool = true
  ) throws {
    let written = languages(of: blast)
    var lines = first
    if !sender.isProven {
      lines.append("We could not tell that you sent this. If you did not, do nothing.")
    }
    lines += try BlastFacts.lines(blast, count, written: written, in: handling)
    let shown = written.filter { $0 == "en" || count.byLanguage[$0] != nil }
    let languages = shown.isEmpty ? Array(written.prefix(1)) : shown
    for (index, language) in languages.enumerated() {
      let isFirst = index == 0
      var facts: [String: TemplateValue] = [
        "title": .text(
          "Preview of #\(blast.id)" + (isFirst ? "" : " in \(BlastFacts.languageName(language))")),
        "number": .text("\(blast.id)"),
        "facts": .list((isFirst ? lines : [Self.alsoIn(language)]).map { ["fact": .text($0)] }),
        "is_asked": .flag(isOpen), "is_second": .flag(false),
        "is_told": .flag(false),
      ]
      facts["has_own_words"] = .flag(!blast.words.isEmpty)
      var posting = try mail(
        blast, facts: facts, to: (sender.person.id, sender.addressID), language: language,
        lane: letter == nil ? .notices : .answers, because: "preview of #\(blast.id)")
      posting.thread = letter?.thread
      if isOpen {
        posting.asks = Asking(
          Blasts.Asks.yes, payload: BlastAsk(blast: blast.id, version: blast.version).json,
          until: handling.now + Self.open)
      }
      try Outbox.put(posting, in: handling)
    }
  }

  private static func alsoIn(_ language: String) -> String {
    "The same mail as those who read \(BlastFacts.languageName(language)) get it. One YES sends both."
  }

  /// The same to another coordinator: to agree, or to be able to stop it.
  func show(_ blast: Blast, mails: Int, to role: Role, asksYes: Bool, sender: String) throws {
    let clock = handling.settings.clock
    let begins = blast.beginsAt ?? blast.leavesAt
    var lines = ["\(sender) sends this to \(BlastFacts.people(mails)): \(blast.sentence)."]
    if asksYes {
      lines.append("To so many it needs the YES of a second coordinator, and waits for yours.")
    } else if let begins {
      let isPaused = try WholePause.since(in: db) != nil
      lines.append(
        "\(isPaused ? BlastFacts.paused : "The first leaves \(clock.words(begins)).") Until then, and while it leaves, you can stop it."
      )
    }
    let facts: [String: TemplateValue] = [
      "title": .text("\(asksYes ? "Your YES for" : "About to leave:") #\(blast.id)"),
      "number": .text("\(blast.id)"),
      "facts": .list(lines.map { ["fact": .text($0)] }),
      "is_asked": .flag(false), "is_second": .flag(asksYes), "is_told": .flag(!asksYes),
      "has_own_words": .flag(false),
    ]
    var posting = try mail(
      blast, facts: facts, to: (role.personID, role.addressID),
      language: languages(of: blast).first ?? "en", lane: .notices,
      because: "#\(blast.id) shown to another coordinator")
    posting.asks = Asking(
      asksYes ? Blasts.Asks.second : Blasts.Asks.told,
      payload: BlastAsk(blast: blast.id, version: blast.version).json,
      // What is only told is answered in its thread or not at all.
      until: asksYes ? handling.now + Self.open : handling.now)
    try Outbox.put(posting, in: handling)
  }

  /// English first.
  private func languages(of blast: Blast) -> [String] {
    let all =
      blast.words.isEmpty
      ? handling.house.templates.declaration(of: blast.template)?.languages ?? ["en"]
      : Array(blast.words.keys)
    return all.sorted { ($0 == "en" ? 0 : 1, $0) < ($1 == "en" ? 0 : 1, $1) }
  }

  /// The blast's own mail as this person would get it, but for its lane.
  private func mail(
    _ blast: Blast, facts: [String: TemplateValue], to reader: (person: Int64, address: Int64),
    language: String, lane: TemplateLane, because: String
  ) throws -> Posting {
    let person = try Person.find(reader.person, in: db)
    var common = BlastValues(
      blast, templates: handling.house.templates, sender: person?.name ?? "", in: db)
    var values = try common.of([reader.person])[reader.person] ?? [:]
    values.merge(BlastValues.greeting([person?.givenName ?? ""], language: language)) { $1 }
    let kind = Blasts.of(handling.house)?.kind(named: blast.kind)
    let own = try kind.flatMap { try sample($0, of: blast, for: reader.person, language) }
    if let own { values.merge(own.values) { $1 } }
    values[Composer.facts] = .list([facts])
    var posting = Posting(
      blast.template, values: values, to: reader.address, person: reader.person,
      language: language, lane: lane, because: because, isUrgent: true)
    posting.roundID = blast.id
    posting.fromName = nil
    posting.isBooked = true
    return posting
  }

  /// What the mail would hold of the reader's own; where the reader is none of those it goes to, what
  /// it holds of one of them: their town's newspaper, their legislators, and the reader's name.
  private func sample(
    _ kind: any BlastKind, of blast: Blast, for reader: Int64, _ language: String
  ) throws -> BlastPersonal? {
    var own: BlastPersonal?
    // Shown, and nothing of it booked: nobody is invited by a preview.
    try db.inSavepoint {
      own = try kind.personal(for: [reader], about: blast.about, in: handling)[reader]
      return .rollback
    }
    guard kind.showsAnothers, var shown = own, shown.leftOut != nil else { return own }
    let people = try blast.audience.people(
      after: 0, upTo: .max, limit: Self.lookedAtForSample, in: db)
    let known = try Person.find(people, in: db)
    let alike = people.filter { known[$0]?.language == language }
    for others in [alike, people] where !others.isEmpty {
      var found: BlastPersonal?
      try db.inSavepoint {
        let all = try kind.personal(for: others, about: blast.about, in: handling)
        found = others.lazy.compactMap { all[$0] }.first { $0.leftOut == nil }
        return .rollback
      }
      guard let found else { continue }
      let kept = shown.values.filter { ["given_name", "name"].contains($0.key) }
      shown.values = found.values.merging(kept) { $1 }
      return shown
    }
    return shown
  }

  private static let lookedAtForSample = 100

  // MARK: Words

  /// An answer to a mail about a blast, or a word of ours about it.
  func say(
    _ words: [String], to reader: (person: Int64, address: Int64, language: String),
    answering letter: Letter?, about blast: Blast, asks: String? = nil
  ) throws {
    var posting = Posting(
      "command-answer",
      values: [
        "entries": .list(words.map { ["said": .text($0)] }), "waiting": .list([]),
        "is_unproven": .flag(false), "first_line": .text("About #\(blast.id)"),
      ],
      to: reader.address, person: reader.person, language: reader.language,
      lane: letter == nil ? .notices : .answers, because: "about #\(blast.id)", isUrgent: true)
    posting.thread = letter?.thread
    if let subject = letter?.message.subject, !subject.isEmpty {
      posting.subject = Subject.reply(to: String(subject.prefix(200)))
    }
    posting.isBooked = true
    if let asks {
      posting.asks = Asking(
        asks, payload: BlastAsk(blast: blast.id, version: blast.version).json,
        until: handling.now)
    }
    try Outbox.put(posting, in: handling)
  }

  /// To its sender, unasked.
  func tellSender(_ words: [String], of blast: Blast) throws {
    guard let person = blast.senderPersonID, let address = blast.senderAddressID,
      try Person.find(person, in: db) != nil
    else { return }
    try say(words, to: (person, address, "en"), answering: nil, about: blast)
  }
}

/// What a mail about a blast asks: which, and as which preview showed it.
struct BlastAsk: Codable {
  var blast: Int64
  var version: Int

  init(blast: Int64, version: Int) {
    self.blast = blast
    self.version = version
  }

  init?(_ payload: String) {
    guard let read = try? JSONDecoder().decode(Self.self, from: Data(payload.utf8)) else {
      return nil  // not ours: nothing to answer
    }
    self = read
  }

  /// Two numbers.
  var json: String { "{\"blast\":\(blast),\"version\":\(version)}" }
}
