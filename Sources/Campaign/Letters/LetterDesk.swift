import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Reads what somebody sends about a letter to the editor: a draft, the copy of what they sent to
/// the paper, or what became of it.
struct LetterDesk {
  let handling: Handling
  private var db: Database { handling.db }
  private var post: LetterPost { LetterPost(handling) }

  init(_ handling: Handling) { self.handling = handling }

  // MARK: In the light of what we asked

  /// - Parameter question: one of `LetterAsked.all`; whoever calls has checked that the letter may
  ///   answer it.
  func answer(_ letter: Letter, to question: Question) throws -> Reaction? {
    guard let asked = LetterAsked(json: question.payload),
      let person = try Self.writer(letter, question, in: db)
    else { return nil }
    if let paper = try newspaper(of: letter) { return try copied(letter, to: paper, asked, person) }
    // What happens to lie in the mailbox while a question is open is no answer to it.
    let isAnswer = letter.handle != nil
    let draft = DraftLetter(letter.newText.text, signature: letter.newText.signature)
    if draft.isAddressed || isAnswer && draft.isLetter {
      return try take(draft, letter, asked, person)
    }
    guard isAnswer else { return nil }
    if Self.hasDraftInFile(letter), draft.words < DraftLetter.fewestWords {
      return try takeFile(letter, asked, person)
    }
    if let news = LetterNews.reading(letter.newText.text) {
      return try hear(news, letter, question, asked, person)
    }
    let said = ReplyReading.reading(letter.newText.text, asked: .yesOrNo)
    switch said.meaning {
    case .no where said.isCertain:
      try Outbox.close(question, in: handling)
      return .handled("does not write this time")
    case .yes where said.isCertain, .maybe where said.isCertain:
      return .handled("will write a letter")
    default:
      return Courtesy.isNothingToAnswer(letter.newText.text)
        ? .handled("thanks, which needs no answer") : nil
    }
  }

  /// A letter to the editor that nobody asked for, from a volunteer.
  func takeUnasked(_ letter: Letter) throws -> Reaction? {
    guard letter.isToUs, letter.authentication.isProven, let person = letter.people.first,
      letter.people.count == 1, letter.handle == nil,
      try Volunteer.find(person.id, in: db) != nil
    else { return nil }
    let draft = DraftLetter(letter.newText.text, signature: letter.newText.signature)
    guard draft.isAddressed else { return nil }
    return try take(draft, letter, LetterAsked(), person)
  }

  /// Whether it is a draft, or the copy of one: words of death, anger or the press in it are said
  /// to the newspaper's readers, not to us.
  func isLetterToEditor(_ letter: Letter, answering question: Question?) throws -> Bool {
    if question != nil, try newspaper(of: letter) != nil { return true }
    let draft = DraftLetter(letter.newText.text, signature: letter.newText.signature)
    return draft.isAddressed || question != nil && letter.handle != nil && draft.isLetter
  }

  static func writer(_ letter: Letter, _ question: Question, in db: Database) throws -> Person? {
    if let person = question.personID { return try Person.find(person, in: db) }
    return letter.people.count == 1 ? letter.people.first : nil
  }

  /// The newspaper that it went to, we being in copy.
  private func newspaper(of letter: Letter) throws -> Newspaper? {
    guard !letter.isToUs || letter.message.to.count > 1 else { return nil }
    for address in (letter.message.to + letter.message.cc).compactMap(\.address).prefix(20) {
      if let paper = try Newspaper.of(address, in: db) { return paper }
    }
    return nil
  }

  private static func hasDraftInFile(_ letter: Letter) -> Bool {
    letter.message.attachments.contains { file in
      let name = (file.filename ?? "").lowercased()
      return [".docx", ".doc", ".odt", ".rtf", ".pdf", ".pages", ".txt"]
        .contains(where: name.hasSuffix)
        || file.contentType == "application/pdf" || file.contentType.contains("wordprocessing")
    }
  }

  // MARK: A draft

  private func take(
    _ draft: DraftLetter, _ letter: Letter, _ asked: LetterAsked, _ person: Person
  ) throws -> Reaction {
    let town = try Volunteer.find(person.id, in: db)?.town
    let open = try openLetter(asked, of: person.id)
    guard let paper = try paper(for: draft, letter, asked, open, town: town) else {
      return .handedOver(
        because: "a letter to the editor, and no newspaper on record covers their town")
    }
    let topic = try asked.topic ?? asked.prompt.flatMap { try Prompt.find($0, in: db)?.topicID }
    guard
      var written = try open
        ?? EditorLetter.start(
          by: person.id, to: paper, name: paper.name, prompt: asked.prompt, topic: topic,
          state: .draft, at: handling.now, in: db)
    else { return .handedOver(because: "a letter to the editor") }
    var check = try LetterCheck(draft, by: person, town: town, to: paper, in: db)
    check.isNear = try EditorLetter.isNearAnothers(
      draft.body, by: person.id, about: written.topicID, in: db)
    let pause = Double(paper.daysBetween) * 86_400
    if let last = try EditorLetter.lastSent(
      by: person.id, to: paper.id, since: handling.now - pause, except: written.id, in: db),
      paper.daysBetween > 0
    {
      check.waitsUntil = LocalTime(last + pause, in: handling.settings.clock.zone).date
    }
    written.newspaperID = paper.id
    written.paper = paper.name
    written.text = draft.body
    written.wordCount = check.count
    written.state = check.isReady ? .ready : .draft
    try written.save(at: handling.now, in: db)
    try write("wrote a letter to the editor", written, letter)
    try post.checked(check, written, for: person, to: paper, answering: letter)
    return .handled(
      check.isReady
        ? "a letter to the editor, ready to be sent" : "a letter to the editor, not ready yet")
  }

  /// The one that a new draft stands in the place of: what has gone to the paper stays.
  private func openLetter(_ asked: LetterAsked, of person: Int64) throws -> EditorLetter? {
    if let letter = try asked.letter.flatMap({ try EditorLetter.find($0, in: db) }),
      letter.personID == person
    {
      return letter.hasLeft ? nil : letter
    }
    return try EditorLetter.of(person, in: db).first {
      !$0.hasLeft && $0.changedAt > handling.now - 60 * 86_400
        && (asked.topic == nil || $0.topicID == asked.topic)
    }
  }

  /// The one that they name above the letter, else the one that was proposed, else the nearest.
  private func paper(
    for draft: DraftLetter, _ letter: Letter, _ asked: LetterAsked, _ open: EditorLetter?,
    town: String?
  ) throws -> Newspaper? {
    let near = try town.map { try Newspaper.covering($0, in: db) } ?? []
    let subject = letter.handle == nil ? letter.message.subject : ""
    let said = Set(Newspaper.words(of: draft.aside + " " + subject))
    let named = near.map { paper in
      (paper, Newspaper.words(of: paper.name).count { said.contains($0) })
    }.filter { $0.1 > 0 }.max { $0.1 < $1.1 }
    if let named { return named.0 }
    if let paper = try (asked.paper ?? open?.newspaperID).flatMap({
      try Newspaper.find($0, in: db)
    }) {
      return paper
    }
    return near.first
  }

  private func takeFile(
    _ letter: Letter, _ asked: LetterAsked, _ person: Person
  ) throws -> Reaction {
    try post.pasteThem(asked, for: person, answering: letter)
    try post.tellOfFile(person, letter)
    return .handled("a letter to the editor in a file: asked to paste the words")
  }

  // MARK: What became of it

  /// The copy of their mail to the paper.
  private func copied(
    _ letter: Letter, to paper: Newspaper, _ asked: LetterAsked, _ person: Person
  ) throws -> Reaction {
    guard var written = try asked.letter.flatMap({ try EditorLetter.find($0, in: db) }),
      written.personID == person.id
    else { return .handled("in copy of a mail to a newspaper") }
    guard !written.hasLeft else { return .handled("in copy of a mail to a newspaper, once more") }
    written.newspaperID = paper.id
    written.paper = paper.name
    return try markSent(&written, letter, person)
  }

  private func markSent(
    _ written: inout EditorLetter, _ letter: Letter, _ person: Person
  ) throws -> Reaction {
    written.state = .sent
    written.sentAt = handling.now
    try written.save(at: handling.now, in: db)
    try write("sent a letter to the editor", written, letter)
    try post.sent(written, for: person, answering: letter)
    return .handled("sent a letter to the editor")
  }

  private func hear(
    _ news: LetterNews, _ letter: Letter, _ question: Question, _ asked: LetterAsked,
    _ person: Person
  ) throws -> Reaction? {
    if news == .notThisTime {
      try Outbox.close(question, in: handling)
      return .handled("does not write this time")
    }
    let latest = try EditorLetter.of(person.id, in: db).first {
      asked.topic == nil || $0.topicID == asked.topic
    }
    guard
      var written = try asked.letter.flatMap({ try EditorLetter.find($0, in: db) }) ?? latest,
      written.personID == person.id
    else { return nil }
    switch news {
    case .sent:
      guard !written.hasLeft else { return .handled("sent, as said before") }
      return try markSent(&written, letter, person)
    case .published(let link):
      let isNews = written.state != .published
      written.state = .published
      written.link = link ?? written.link
      written.sentAt = written.sentAt ?? handling.now
      try written.save(at: handling.now, in: db)
      guard isNews else { return .handled("printed, as said before") }
      try write("had a letter printed", written, letter)
      try post.outcome(written, for: person, answering: letter)
      try post.tellOfPublished(written, person)
      return .handled("a letter was printed")
    case .declined:
      guard written.state != .declined else { return .handled("declined, as said before") }
      guard written.state != .published else {
        return .handedOver(because: "a letter that was printed is now said to be declined")
      }
      written.state = .declined
      written.sentAt = written.sentAt ?? handling.now
      try written.save(at: handling.now, in: db)
      try write("had a letter declined", written, letter)
      try post.outcome(written, for: person, answering: letter)
      return .handled("a letter was declined")
    case .notThisTime: return nil
    }
  }

  private func write(_ action: String, _ written: EditorLetter, _ letter: Letter) throws {
    try Journal.write(
      action, actor: written.personID, authentication: letter.authentication.word,
      subject: written.personID, detail: "#\(written.id)", in: handling)
  }
}
