import Foundation
import GRDB
import Language
import Mailroom

/// What became of a letter: sent, printed, declined, or not this time.
extension LetterDesk {
  /// The copy of their mail to the paper.
  func copied(
    _ letter: Letter, to paper: Newspaper, _ asked: LetterAsked, _ person: Person
  ) throws -> Reaction {
    guard var written = try copy(letter, to: paper, asked, person), written.personID == person.id
    else { return .handled("in copy of a mail to a newspaper") }
    guard !written.hasLeft else { return .handled("in copy of a mail to a newspaper, once more") }
    written.newspaperID = paper.id
    written.paper = paper.name
    return try markSent(&written, letter, person)
  }

  /// The letter that was sent: the one that we looked at, or where somebody answered the prompt
  /// itself and put the paper to it, one that nobody has seen before.
  private func copy(
    _ letter: Letter, to paper: Newspaper, _ asked: LetterAsked, _ person: Person
  ) throws -> EditorLetter? {
    if let known = asked.letter { return try EditorLetter.find(known, in: db) }
    let draft = DraftLetter(letter.newText.text, signature: letter.newText.signature)
    guard draft.isLetter else { return nil }
    let topic = try asked.topic ?? asked.prompt.flatMap { try Prompt.find($0, in: db)?.topicID }
    var written =
      try openLetter(asked, of: person.id)
      ?? EditorLetter.start(
        by: person.id, to: paper, name: paper.name, prompt: asked.prompt, topic: topic,
        state: .draft, at: handling.now, in: db)
    written?.text = draft.body
    written?.wordCount = draft.words
    return written
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

  /// The one that their words are about: which was asked about, else the latest.
  func letterMeant(_ asked: LetterAsked, _ person: Person) throws -> EditorLetter? {
    let letter =
      try asked.letter.flatMap { try EditorLetter.find($0, in: db) }
      ?? EditorLetter.of(person.id, in: db).first {
        asked.topic == nil || $0.topicID == asked.topic
      }
    return letter?.personID == person.id ? letter : nil
  }

  func hear(
    _ news: LetterNews, _ letter: Letter, _ question: Question, _ written: EditorLetter?
  ) throws -> Reaction? {
    if news == .notThisTime {
      try Outbox.close(question, in: handling)
      return .handled("does not write this time")
    }
    guard var written, let person = try Person.find(written.personID, in: db) else { return nil }
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

  func write(_ action: String, _ written: EditorLetter, _ letter: Letter) throws {
    try Journal.write(
      action, actor: written.personID, authentication: letter.authentication.word,
      subject: written.personID, detail: "#\(written.id)", in: handling)
  }
}
