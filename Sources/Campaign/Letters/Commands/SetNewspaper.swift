import GRDB
package import Language
package import Mailroom

/// Puts a newspaper on record, or what has changed of it.
package struct SetNewspaper: Command {
  package static let usage = Usage(
    "NEWSPAPER",
    forms: ["newspaper|paper {name}: {words}"],
    who: .coordinator, isUndoable: true, lines: .continuing,
    help:
      "where a newspaper takes letters (an address, or the link of its form), how many words, one letter of a person in how many days, and which towns it covers. What you leave out stays.",
    example:
      "NEWSPAPER Worcester Telegram: letters@telegram.example.com, 250 words, 30 days, towns Worcester, Auburn and Millbury"
  )

  private let paper: Newspaper
  private let towns: [String]
  private let before: [String]
  private let isNew: Bool

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let name = match[.name] ?? ""
    let reading = try NewspaperReading(
      ([match[.words] ?? ""] + match.block).joined(separator: "\n"), in: scene.db)
    if let unknown = reading.unknownTowns.first {
      throw Refusal(
        "“\(unknown)” is no town that I know. Write the towns apart by commas, or statewide.")
    }
    let known = try Newspaper.called(name, in: scene.db)
    isNew = known == nil
    before = try known?.towns(in: scene.db) ?? []
    towns = reading.towns.isEmpty ? before : reading.towns
    let hasPlace = reading.address != nil || reading.link != nil
    let paper = Newspaper(
      id: known?.id ?? 0, name: known?.name ?? name,
      address: hasPlace ? reading.address : known?.address,
      link: hasPlace ? reading.link : known?.link, wordLimit: reading.wordLimit ?? known?.wordLimit,
      daysBetween: reading.daysBetween ?? known?.daysBetween ?? 0,
      checkedOn: scene.today.description)
    guard paper.address != nil || paper.link != nil else {
      throw UsageError("Where do its letters go? Write the address, or the link of its form.")
    }
    guard !towns.isEmpty else {
      throw UsageError("Which towns does it cover? Write them, or statewide.")
    }
    self.paper = paper
  }

  private var covers: String {
    towns.contains("") ? "the whole state" : CountWords.list(towns)
  }

  package var preview: String { "\(paper.name): \(paper.terms); it covers \(covers)" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    var paper = paper
    if isNew { paper.id = try Number.next("newspaper", in: scene.db) }
    try scene.footprint.watch("newspaper", ["id": paper.id])
    for town in Set(before + towns).sorted() {
      try scene.footprint.watch("newspaperTown", ["town": town, "newspaperID": paper.id])
    }
    try paper.save(in: scene.db)
    try paper.save(towns: towns, in: scene.db)
    var answer = CommandAnswer(
      "\(paper.name) (#\(paper.id)) is \(isNew ? "on record" : "changed"): \(paper.terms). It covers \(covers). Whatever it writes to us goes to a person. To take it back: UNDO.",
      detail: "#\(paper.id)")
    if paper.wordLimit == nil {
      answer.said.append("How many words does it take? NEWSPAPER \(paper.name): 250 words.")
    }
    return answer
  }
}
