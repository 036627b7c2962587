package import Language
package import Mailroom

/// How near the campaign is to its aim, one hub in each State Representative district; or which
/// districts a hub has.
package struct ShowCoverage: Command {
  package static let usage = Usage(
    "COVERAGE",
    forms: [
      "coverage [of {chamber}] [in {region}]", "coverage {chamber} [in {region}]",
      "coverage of {hub}",
    ],
    who: .coordinator, onlyReads: true,
    help: "districts with a hub, with one forming and without; of house, senate or a hub.",
    example: "COVERAGE of house in the west")

  private enum Subject {
    case districts(Chamber, Part?)
    case hub(Hub)
  }

  private let subject: Subject
  private let reach: Reach

  package init(_ match: CommandMatch, in scene: Scene) throws {
    if let phrase = match[.hub] {
      subject = .hub(try scene.ownHub(phrase))
      reach = try scene.coordinatorReach()
      return
    }
    let part = match[.region].flatMap(Part.init)
    subject = .districts(Self.chamber(match[.chamber] ?? "house"), part)
    reach = try scene.coordinatorReach(in: part)
  }

  private static func chamber(_ words: String) -> Chamber {
    let words = words.lowercased()
    if words.contains("senate") { return .senate }
    return words.contains("congress") ? .congress : .house
  }

  package var preview: String { "Show the coverage" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    switch subject {
    case .hub(let hub): try districts(of: hub, scene)
    case .districts(let chamber, let part): try districts(of: chamber, part, scene)
    }
  }

  // MARK: All districts

  private func districts(
    of chamber: Chamber, _ part: Part?, _ scene: Scene
  ) throws -> CommandAnswer {
    let all = try Coverage.of(chamber, reach: reach, in: scene.db)
    let bare = all.filter { $0.isWithoutHub && $0.forming.isEmpty }
    let forming = all.filter { $0.isWithoutHub && !$0.forming.isEmpty }
    let covered = all.filter { !$0.isWithoutHub }
    guard !all.isEmpty else { return CommandAnswer("No districts are on record there.") }
    let place = part.map { " in \($0.words)" } ?? ""
    var answer = CommandAnswer(
      "\(CountWords.of(all.count, chamber.seat))\(place): \(covered.count) with a hub, \(forming.count) with one forming, \(bare.count) without."
    )
    if chamber == .house {
      answer.said.append("The aim is at least one hub in each.")
    }
    var table = LongTable(
      "coverage.csv",
      columns: [
        "district", "state", "hubs", "people", "people perhaps", "towns", "legislator", "stance",
      ])
    let directory = try LegislatorDirectory(in: scene.db)
    let book = try StanceBook(on: scene.today, in: scene.db)
    // What is missing first, and of that where most people wait.
    let order = bare.sorted { Self.waiting($0) > Self.waiting($1) } + forming + covered
    for district in order {
      let holder = directory.holder(chamber, district.district)
      add(district, holder.map { ($0.titled, book.words($0)) }, to: &table)
    }
    table.show(in: &answer)
    answer.after.append(
      "“Up to” counts the people of towns that lie in several districts: some of them live here.")
    return answer
  }

  private static func waiting(_ district: DistrictCoverage) -> Int {
    2 * district.confirmedCount + district.possibleCount
  }

  /// - Parameter seat: who sits there, and where they stand in this session and in the last.
  private func add(
    _ district: DistrictCoverage, _ seat: (name: String, stance: String)?,
    to table: inout LongTable
  ) {
    let hubs = district.hubs.map { entry -> String in
      var words = entry.hub.name
      if entry.hub.state != .designated { words += " (\(entry.hub.status))" }
      if entry.extent == .possible { words += " (perhaps)" }
      return words
    }
    let state =
      !district.isWithoutHub ? "with hub" : district.forming.isEmpty ? "without hub" : "forming"
    var parts = [hubs.isEmpty ? "no hub" : CountWords.list(hubs)]
    let (certain, possible) = (district.confirmedCount, district.possibleCount)
    if possible > 0 {
      parts.append("\(certain) to \(CountWords.people(certain + possible))")
    } else {
      parts.append(CountWords.people(certain))
    }
    parts.append(Self.towns(district.towns))
    if let seat { parts.append("\(seat.name): \(seat.stance)") }
    table.add(
      district.district, parts.joined(separator: "; "),
      cells: [
        district.district, state, hubs.joined(separator: "; "), "\(certain)", "\(possible)",
        district.towns.joined(separator: "; "), seat?.name ?? "", seat?.stance ?? "",
      ])
  }

  private static func towns(_ towns: [String]) -> String {
    towns.count > 4
      ? towns.prefix(3).joined(separator: ", ") + " and \(towns.count - 3) more"
      : CountWords.list(towns)
  }

  // MARK: One hub's

  private func districts(of hub: Hub, _ scene: Scene) throws -> CommandAnswer {
    let own = try HubDistricts.of(hub, in: scene.db)
    guard !own.isEmpty else {
      return CommandAnswer("The districts of the \(hub.label) are not on record.")
    }
    var answer = CommandAnswer(
      "The \(hub.label), \(hub.status), covers \(try hub.areaWords(in: scene.db)):")
    var table = LongTable(
      "coverage.csv", columns: ["chamber", "district", "extent", "other hubs"])
    for chamber in Chamber.allCases {
      for entry in own where entry.chamber == chamber {
        let others = try HubDistricts.hubs(in: entry.district, of: chamber, in: scene.db)
          .map(\.hub).filter { $0.id != hub.id && ($0.state != .forming || reach.sees($0)) }
          .map(\.name)
        let beside = others.isEmpty ? "" : "; also \(CountWords.list(others))"
        table.add(
          "\(entry.district) (\(chamber.word))", entry.extent.words + beside,
          cells: [
            chamber.rawValue, entry.district, entry.extent.rawValue, others.joined(separator: "; "),
          ])
      }
    }
    table.show(in: &answer)
    return answer
  }
}

extension Chamber {
  fileprivate var seat: String {
    switch self {
    case .house: "State Representative district"
    case .senate: "State Senate district"
    case .congress, .usSenate: "congressional district"
    }
  }

  fileprivate var word: String {
    switch self {
    case .house: "House"
    case .senate: "Senate"
    case .congress: "Congress"
    case .usSenate: "US Senate"
    }
  }
}

extension Extent {
  fileprivate var words: String {
    switch self {
    case .whole: "all of it"
    case .part: "a part of it"
    case .possible: "perhaps a part: the town lies in several"
    }
  }
}
