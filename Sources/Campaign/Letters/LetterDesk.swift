import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Reads what somebody sends about a letter to the editor: a draft, the copy of what they sent to
/// the paper, or what became of it.
struct LetterDesk {
  let handling: Handling
  var db: Database { handling.db }
  var post: LetterPost { LetterPost(handling) }

  init(_ handling: Handling) { self.handling = handling }

  // MARK: In the light of what we asked

  /// - Parameter question: one of `LetterAsked.all`; whoever calls has checked that the letter may
  ///   answer it.
  func answer(_ letter: Letter, to question: Question) throws -> Reaction? {
    guard let asked = LetterAsked(json: question.payload),
      let person = try Self.writer(letter, question, in: db)
    else { return nil }
    // What happens to lie in the mailbox while a question is open is no answer to it.
    let isAnswer = letter.handle != nil
    if let paper = try newspaper(of: letter, asked) {
      return isAnswer ? try copied(letter, to: paper, asked, person) : nil
    }
    let draft = DraftLetter(letter.newText.text, signature: letter.newText.signature)
    if draft.isAddressed || isAnswer && draft.isLetter {
      return try take(draft, letter, asked, person)
    }
    guard isAnswer else { return nil }
    if Self.hasDraftInFile(letter), draft.words < DraftLetter.fewestWords {
      return try takeFile(letter, asked, person)
    }
    let written = try letterMeant(asked, person)
    if let news = LetterNews.reading(letter.newText.text, hasLeft: written?.hasLeft ?? false) {
      return try hear(news, letter, question, written)
    }
    let said = ReplyReading.reading(letter.newText.text, asked: .yesOrNo)
    let isQuestion = letter.newText.text.contains("?") || said.alsoSays(.question)
    switch said.meaning {
    case .no where said.isCertain:
      try Outbox.close(question, in: handling)
      return isQuestion
        ? .handedOver(because: "does not write a letter this time, and asks something")
        : .handled("does not write this time")
    case .yes where said.isCertain, .maybe where said.isCertain:
      return isQuestion
        ? .handedOver(because: "will write a letter, and asks something")
        : .handled("will write a letter")
    default:
      return Courtesy.isNothingToAnswer(letter.newText.text)
        ? .handled("thanks, which needs no answer") : nil
    }
  }

  /// A letter to the editor that nobody asked for, from a volunteer.
  func takeUnasked(_ letter: Letter) throws -> Reaction? {
    guard letter.isToUs, letter.authentication.isProven, let person = letter.people.first,
      letter.people.count == 1, letter.handle == nil,
      try Volunteer.find(person.id, in: db) != nil, try newspaper(of: letter, nil) == nil
    else { return nil }
    let draft = DraftLetter(letter.newText.text, signature: letter.newText.signature)
    guard draft.isAddressed else { return nil }
    return try take(draft, letter, LetterAsked(), person)
  }

  /// Whether it is a draft, or the copy of one: words of death, anger or the press in it are said
  /// to the newspaper's readers, not to us.
  func isLetterToEditor(_ letter: Letter, answering question: Question?) throws -> Bool {
    if let question, letter.handle != nil,
      try newspaper(of: letter, LetterAsked(json: question.payload)) != nil
    {
      return true
    }
    let draft = DraftLetter(letter.newText.text, signature: letter.newText.signature)
    return draft.isAddressed || question != nil && letter.handle != nil && draft.isLetter
  }

  static func writer(_ letter: Letter, _ question: Question, in db: Database) throws -> Person? {
    if let person = question.personID { return try Person.find(person, in: db) }
    return letter.people.count == 1 ? letter.people.first : nil
  }

  /// The newspaper that it went to, we being in copy: of several at one address the one that it
  /// was written for.
  private func newspaper(of letter: Letter, _ asked: LetterAsked?) throws -> Newspaper? {
    guard !letter.isToUs || letter.message.to.count > 1 else { return nil }
    let addresses = (letter.message.to + letter.message.cc).compactMap(\.address).prefix(20)
    let written = try asked?.letter.flatMap { try EditorLetter.find($0, in: db)?.newspaperID }
    if let paper = try (written ?? asked?.paper).flatMap({ try Newspaper.find($0, in: db) }),
      addresses.contains(where: { $0.rawValue == paper.address })
    {
      return paper
    }
    for address in addresses {
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
  func openLetter(_ asked: LetterAsked, of person: Int64) throws -> EditorLetter? {
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
    let isTold = try post.tellOfFile(person, letter)
    try post.pasteThem(asked, isTold: isTold, for: person, answering: letter)
    return .handled("a letter to the editor in a file: asked to paste the words")
  }
}
