import Foundation
import GRDB
package import Language
package import Mailroom

/// A contact tells what became of a volunteer's letter.
package struct ReportLetter: Command {
  package static let usage = Usage(
    "LETTER",
    forms: [
      "letter {person} published|printed in {name}: {words}",
      "letter {person} published|printed in {name}",
      "letter {person} sent to {name}", "letter {person} declined|refused|rejected by {name}",
    ],
    who: .contact, isUndoable: true,
    help:
      "a volunteer's letter to the editor was printed, with the link to it; or sent to, or declined by, a newspaper.",
    example: "LETTER Maria Lopez published in Telegram: https://example.com/letters/12")

  private let entry: RosterEntry
  private let paper: Newspaper?
  private let paperName: String
  private let link: String?
  private let state: EditorLetter.State

  package init(_ match: CommandMatch, in scene: Scene) throws {
    entry = try scene.volunteer(match[.person] ?? "")
    let words = match.line.words.map(\.folded)
    state =
      words.contains { ["published", "printed"].contains($0) }
      ? .published : words.contains("sent") ? .sent : .declined
    link = WebLink.first(in: match[.words] ?? "")?.link
    if let text = match[.words], link == nil, !text.isEmpty {
      throw UsageError("“\(text)” is no link that I can read. It begins with https://.")
    }
    let phrase = match[.name] ?? ""
    let found = try Newspaper.find(named: phrase, in: scene.db)
    guard found.count <= 1 else {
      throw Choice(
        phrase, among: found.prefix(9).map { .init(shown: $0.name, instead: "#\($0.id)") })
    }
    paper = found.first
    paperName = found.first?.name ?? String(phrase.prefix(80))
  }

  package var preview: String {
    "\(entry.label)'s letter: \(Self.words(state)) \(paperName)\(link.map { " (\($0))" } ?? "")"
  }

  private static func words(_ state: EditorLetter.State) -> String {
    switch state {
    case .published: "printed in"
    case .declined: "declined by"
    default: "sent to"
    }
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let db = scene.db
    let open = try EditorLetter.of(entry.number, in: db).first {
      ($0.newspaperID == paper?.id || $0.newspaperID == nil) && $0.state != .declined
        && ($0.state != .published || state == .published)
    }
    if let open, open.state == state, link == nil || open.link == link {
      return CommandAnswer(
        "\(entry.label)'s letter is \(Self.words(state)) \(open.paper): it is so already.",
        subject: entry.number)
    }
    var letter: EditorLetter
    if let open, open.state != .published {
      try scene.footprint.watch("editorLetter", ["id": open.id])
      letter = open
    } else if let open, open.link == nil {
      try scene.footprint.watch("editorLetter", ["id": open.id])
      letter = open
    } else {
      guard
        let made = try EditorLetter.start(
          by: entry.number, to: paper, name: paperName, prompt: nil, topic: nil, state: .draft,
          at: scene.now, in: db)
      else { throw Refusal("That letter cannot be put on record.") }
      scene.footprint.added("editorLetter", ["id": made.id])
      letter = made
    }
    letter.state = state
    letter.newspaperID = paper?.id ?? letter.newspaperID
    letter.paper = paperName
    letter.link = link ?? letter.link
    letter.sentAt = letter.sentAt ?? scene.now
    try letter.save(at: scene.now, in: db)
    var answer = CommandAnswer(
      "\(entry.label)'s letter is noted as \(Self.words(state)) \(paperName). To take it back: UNDO.",
      subject: entry.number, detail: "#\(letter.id)")
    if state == .published {
      answer.said.append(
        "Your hub will be glad to read it. To tell them: TELL my hub: \(entry.shownName)'s letter is in \(paperName)\(link.map { ": \($0)" } ?? ".")"
      )
    }
    return answer
  }
}
