import Foundation
import GRDB
package import Language
package import Mailroom

/// What a candidate for any office was asked, or answered.
package struct NoteCandidate: Command {
  package static let usage = Usage(
    "CANDIDATE",
    forms: ["candidate {words}"],
    who: .contact, isUndoable: true, lines: .continuing,
    help: "what a candidate for any office was asked, or answered: asked, answered yes, said.",
    example: "CANDIDATE Jane Doe for Governor: answered yes: “I will sign it in my first month”")

  private let name: String
  private let office: OfficeSought
  private let year: Int
  private let said: Candidate.Said
  private let words: String
  private let day: CivilDate

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let text = ([match[.words] ?? ""] + match.block).joined(separator: "\n")
    guard let colon = text.firstIndex(of: ":") else {
      throw UsageError("Was it asked, or what was answered? Write it behind a colon.")
    }
    let head = String(text[..<colon])
    let tail = text[text.index(after: colon)...].trimmingCharacters(in: .whitespacesAndNewlines)
    guard let range = head.range(of: " for ", options: .caseInsensitive) else {
      throw UsageError("For which office? Write it behind the name: Jane Doe for 3rd Essex.")
    }
    name = head[..<range.lowerBound].trimmingCharacters(in: CharacterSet(charactersIn: " ,"))
    guard PersonName.isUsable(name) else {
      throw Refusal("“\(name.prefix(60))” is no name that I can write down.")
    }
    let (officeWords, year) = OfficeSought.year(in: String(head[range.upperBound...]))
    let next = OfficeSought.electionYear(after: scene.writtenAt.date)
    self.year = year ?? next
    guard abs(self.year - next) <= 6 else { throw Refusal("\(self.year) is too far off.") }
    office = try OfficeSought(officeWords, in: scene.db)
    guard try office.isReached(by: scene) else {
      throw Refusal("\(office.words) is no district of your hub.")
    }
    let (said, words) = try Self.reading(tail)
    self.said = said
    // "asked Oct 12", "asked on Oct 12: will you sign": a day, and no words of theirs.
    let beginning = words.prefix { !":;\n".contains($0) }
    let day: CivilDate
    let rest: String
    do {
      (day, rest) = try ReportedDay.taking(from: String(beginning), in: scene)
    } catch let refusal as Refusal {
      // "Will you sign by Jan 15?" is what was asked; "asked Dec 20" would be a day to come.
      if said == .asked, beginning.split(separator: " ").count <= 3 { throw refusal }
      (day, rest) = (scene.writtenAt.date, words)
    }
    let isDay =
      rest.isEmpty
      || ["in writing", "by mail", "by phone", "in person"].contains(rest.lowercased())
    self.day = isDay ? day : scene.writtenAt.date
    self.words =
      isDay
      ? ([rest].filter { !$0.isEmpty }
        + [
          words.dropFirst(beginning.count)
            .trimmingCharacters(in: CharacterSet(charactersIn: " :;,\n\"“”"))
        ].filter { !$0.isEmpty })
        .joined(separator: ": ") : words
  }

  /// "asked", "answered yes: words", "no", "said at the debate that …".
  private static func reading(_ text: String) throws -> (Candidate.Said, String) {
    guard !text.isEmpty else { throw UsageError("Asked, or answered what?") }
    func rest(_ beginning: String) -> String? {
      guard text.lowercased().hasPrefix(beginning) else { return nil }
      let rest = text.dropFirst(beginning.count)
      guard rest.first.map({ !$0.isLetter && !$0.isNumber }) ?? true else { return nil }
      return rest.trimmingCharacters(in: CharacterSet(charactersIn: " :,.;\n\"“”"))
    }
    for beginning in ["was asked", "asked"] {
      if let words = rest(beginning) { return (.asked, words) }
    }
    for before in ["answered ", "answers ", "said ", ""] {
      if let words = rest(before + "yes") { return (.yes, words) }
      if let words = rest(before + "no") { return (.no, words) }
    }
    for beginning in ["answered", "answers"] {
      if let words = rest(beginning) { return (.unclear, words) }
    }
    if let words = rest("said") { return (.said, words) }
    throw UsageError("Was it asked, answered yes, answered no, or said?")
  }

  private var sentence: String {
    "\(name), candidate for \(office.words) in \(year): \(said.words)"
      + (words.isEmpty ? "" : ": “\(words)”")
  }

  package var preview: String { sentence }

  private func dayWords(in scene: Scene) -> String {
    day == scene.writtenAt.date ? "" : ", on \(ReportedDay.words(day, in: scene))"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let id = try Candidate.keep(
      name, for: office, year: year, watching: scene.footprint, in: scene.handling)
    try Candidate.note(
      said, words: words, of: id, on: day, by: scene.sender.person.id,
      watching: scene.footprint, in: scene.handling)
    var answer = CommandAnswer(
      "Noted: \(sentence)\(dayWords(in: scene)).", detail: "#\(id)")
    if said == .asked {
      answer.said.append("When the answer comes: CANDIDATE \(name) for \(office.name): answered …")
    }
    answer.said.append("To take it back: UNDO.")
    return answer
  }
}

/// Who runs in the next election, and what they said.
package struct ListCandidates: Command {
  package static let usage = Usage(
    "CANDIDATES",
    forms: ["candidates", "candidates for|in {words}"],
    who: .contact, onlyReads: true,
    help: "who runs in your districts and for the whole state, and what each said.",
    example: "CANDIDATES")

  private let office: OfficeSought?

  package init(_ match: CommandMatch, in scene: Scene) throws {
    office = try match[.words].map { try OfficeSought($0, in: scene.db) }
  }

  package var preview: String { "Show the candidates" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let today = scene.today
    // Who was elected last autumn is looked up still.
    let year = OfficeSought.electionYear(after: today.adding(days: -180))
    var table = LongTable(
      "candidates.csv", columns: ["name", "office", "chamber", "year", "said", "words"])
    for one in try Candidate.all(since: year, in: scene.db) {
      guard try one.office.isReached(by: scene), office.map({ $0 == one.office }) ?? true else {
        continue
      }
      let newest = try Candidate.newest(of: one.id, in: scene.db)
      let words = newest.map { $0.said.words + ($0.words.isEmpty ? "" : ": “\($0.words)”") }
      table.add(
        one.name, "\(one.office.words), \(one.year): \(words ?? "nothing heard yet")",
        cells: [
          one.name, one.office.name, one.office.chamber?.rawValue ?? "", "\(one.year)",
          newest?.said.words ?? "", newest?.words ?? "",
        ])
    }
    guard !table.rows.isEmpty else {
      return CommandAnswer(
        "No candidates are on record. CANDIDATE NAME for OFFICE: asked notes one.")
    }
    var answer = CommandAnswer("\(CountWords.of(table.rows.count, "candidate")):")
    table.show(in: &answer)
    return answer
  }
}
