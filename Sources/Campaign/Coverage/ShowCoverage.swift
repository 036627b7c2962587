package import Language
package import Mailroom

/// How near the campaign is to its aim, one hub in each State Representative district, and where
/// the next one is nearest to possible; or which districts a hub has.
package struct ShowCoverage: Command {
  package static let usage = Usage(
    "COVERAGE",
    forms: [
      "coverage [{region}]", "coverage [of|in] {town} county",
      "coverage [of {chamber}] [in {region}]", "coverage {chamber} [in {region}]",
      "coverage of {hub}", "coverage [in] {town}",
    ],
    who: .coordinator, onlyReads: true,
    help:
      "districts with a hub, with one forming and without, the nearest to one first, with a map; of east, west or a county, of house, senate or a hub.",
    example: "COVERAGE west")

  private enum Subject {
    case districts(Chamber, place: String?, county: String?)
    case hub(Hub)
  }

  private let subject: Subject
  private let reach: Reach

  package init(_ match: CommandMatch, in scene: Scene) throws {
    if let phrase = match[.hub] {
      if phrase.lowercased().hasSuffix(" county"),
        let county = try CoverageReport.county(phrase, in: scene.db)
      {
        (subject, reach) = (Self.of(county), try scene.coordinatorReach())
        return
      }
      subject = .hub(try scene.ownHub(phrase))
      reach = try scene.coordinatorReach()
      return
    }
    if let phrase = match[.town] {
      reach = try scene.coordinatorReach()
      if let county = try CoverageReport.county(phrase, in: scene.db) {
        subject = Self.of(county)
      } else {
        subject = .hub(try scene.ownHub(phrase))
      }
      return
    }
    let part = match[.region].flatMap(Part.init)
    subject = .districts(
      Self.chamber(match[.chamber] ?? "house"), place: part.map(\.words), county: nil)
    reach = try scene.coordinatorReach(in: part)
  }

  private static func of(_ county: String) -> Subject {
    .districts(.house, place: "\(county) County", county: county)
  }

  private static func chamber(_ words: String) -> Chamber {
    let words = words.lowercased()
    if words.contains("senate") { return .senate }
    return words.contains("congress") ? .congress : .house
  }

  package var preview: String { "Show the coverage" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    switch subject {
    case .hub(let hub): return try districts(of: hub, scene)
    case .districts(let chamber, let place, let county):
      return try answer(
        CoverageReport(
          chamber, reach: reach, place: place, county: county, at: scene.now,
          zone: scene.handling.settings.clock.zone, in: scene.db), scene)
    }
  }

  // MARK: All districts

  private func answer(_ report: CoverageReport, _ scene: Scene) throws -> CommandAnswer {
    guard !report.lines.isEmpty else {
      return CommandAnswer("No districts are on record there.")
    }
    let place = report.place.map { " in \($0)" } ?? ""
    let bare = report.count(.volunteers) + report.count(.nothing)
    var answer = CommandAnswer(
      "\(report.goalLine).",
      "\(CountWords.of(report.lines.count, report.chamber.seat))\(place): \(report.count(.withHub)) with a hub, \(report.count(.forming)) with one forming, \(bare) without."
    )
    if report.chamber == .house {
      answer.said.append("The aim is at least one hub in each.")
    }
    answer.rows = CoverageState.allCases.map { state in
      let count = report.count(state)
      let bar = OnboardingReport.bar(Double(count) / Double(report.lines.count), width: 16)
      return .init("\(count)", "\(state.words) \(bar)")
    }
    // Read on a phone: the nearest ones, and the file has all.
    var table = LongTable("coverage.csv", columns: CoverageReport.columns, limit: 20)
    // What is missing first, and of that where a hub is nearest to possible.
    let covered = report.lines.filter { $0.state == .withHub }
    for (line, cells) in zip(report.nearest + covered, report.rows) {
      let hubs = CoverageReport.hubs(of: line.district)
      table.add(
        line.district.district,
        [
          hubs.isEmpty ? "no hub" : CountWords.list(hubs), line.why,
          Self.towns(line.district.towns),
        ].joined(separator: "; "), cells: cells)
    }
    var list = CommandAnswer()
    table.show(in: &list)
    answer.rows += list.rows
    answer.after += list.after
    answer.files += list.files
    if !report.nearest.isEmpty {
      answer.after.append(
        "Those without a hub stand first, the nearest to one on top. \(CoverageReport.ranking)")
    }
    answer.after.append(
      "“Up to” counts the people of towns that lie in several districts: some of them live here.")
    try addMap(of: report, to: &answer, scene)
    return answer
  }

  /// The picture, where the boundaries are on record. A map that cannot be drawn is said, and the
  /// words go out.
  private func addMap(
    of report: CoverageReport, to answer: inout CommandAnswer, _ scene: Scene
  ) throws {
    guard
      let map = CoverageMap(report, try Boundary.all(of: report.chamber, in: scene.db))
    else { return }
    do {
      answer.files.append(
        PostedFile(name: "coverage.png", contentType: "image/png", contents: try map.png))
      answer.after.append("The map is in the file coverage.png.")
    } catch {
      answer.after.append("There is no map this time: \(error).")
    }
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
