import GRDB
package import Language
package import Mailroom

/// The newspapers on record, of a town or all.
package struct ListNewspapers: Command {
  package static let usage = Usage(
    "NEWSPAPERS",
    forms: ["newspapers", "newspapers in|for|of {town}", "papers in|for {town}"],
    who: .contact, onlyReads: true,
    help:
      "the newspapers on record, or those of a town: where letters go and how long they may be.",
    example: "NEWSPAPERS in Worcester")

  private static let limit = 60
  private let town: String?

  package init(_ match: CommandMatch, in scene: Scene) throws {
    guard let words = match[.town] else {
      town = nil
      return
    }
    guard let found = try Places.towns(named: words, in: scene.db).first else {
      throw Refusal("“\(words)” is no town that I know.")
    }
    town = found
  }

  package var preview: String { "List the newspapers\(town.map { " of \($0)" } ?? "")" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let papers =
      try town.map { try Newspaper.covering($0, in: scene.db) }
      ?? Row.fetchAll(scene.db, cached: "SELECT * FROM newspaper ORDER BY name LIMIT 200")
      .map(Newspaper.init)
    guard !papers.isEmpty else {
      return CommandAnswer(
        "No newspaper is on record\(town.map { " for \($0)" } ?? ""). NEWSPAPER name: address, words, towns puts one there."
      )
    }
    return CommandAnswer(
      "\(CountWords.of(papers.count, "newspaper"))\(town.map { " for \($0)" } ?? ""):",
      rows: papers.prefix(Self.limit).map { paper in
        let checked = paper.checkedOn.isEmpty ? "never checked" : "checked \(paper.checkedOn)"
        return .init("#\(paper.id)", "\(paper.name): \(paper.terms) (\(checked))")
      },
      after: papers.count > Self.limit
        ? ["\(papers.count - Self.limit) more: NEWSPAPERS in TOWN."] : [])
  }
}
