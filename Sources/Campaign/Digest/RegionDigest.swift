import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// A coordinator's month: coverage, hubs forming, hubs of which nothing was heard, the funnel, and
/// plans that are overdue.
struct RegionDigest {
  /// A hub of which nothing is on record for so long is silent.
  static let silence = 61
  private static let limit = 12

  let part: Part
  let span: WorkSpan
  let coverage: CoverageReport
  private(set) var forming: [String] = []
  private(set) var silent: [String] = []
  private(set) var overdue: [String] = []
  private(set) var funnel: [String] = []
  private(set) var hubCount = 0
  let team: String

  init(of part: Part, _ span: WorkSpan, in handling: Handling) throws {
    let db = handling.db
    let zone = handling.settings.clock.zone
    let today = handling.localDay
    self.part = part
    self.span = span
    let reach = part.reach
    team =
      switch part {
      case .region(let name): (handling.settings.teams[name] ?? handling.settings.address).rawValue
      case .state: handling.settings.address.rawValue
      }
    coverage = try CoverageReport(
      .house, reach: reach, place: part == .state ? nil : part.words, at: handling.now, zone: zone,
      in: db)
    let hubs = try Hub.all(reach: reach, in: db)
    forming = hubs.filter { $0.state == .forming }.map(\.name)
    let designated = hubs.filter { $0.state == .designated }
    hubCount = designated.count
    let directory = try LegislatorDirectory(in: db)
    let book = try StanceBook(on: today, in: db)
    for hub in designated {
      let done = try Deeds.of(
        hub.id, from: today.adding(days: -Self.silence), through: today, at: handling.now,
        in: zone, in: db)
      if done.isEmpty { silent.append(hub.name) }
      for row in try Plans.ofHub(hub, on: today, directory, book, in: db) where row.isOverdue {
        overdue.append("\(hub.name): \(DigestContent.line(row))")
      }
    }
    let counts = try VolunteerCounts.of(reach: reach, in: db)
    funnel = Stage.present.filter { $0 != .known && $0 != .resting }.compactMap { stage in
      counts.byStage[stage].flatMap { $0 > 0 ? "\($0) \(stage.rawValue)" : nil }
    }
  }

  /// "12 hubs, 3 forming, 1 silent, 2 plans overdue".
  var summary: String {
    var parts = [CountWords.of(hubCount, "hub")]
    if !forming.isEmpty { parts.append("\(forming.count) forming") }
    if !silent.isEmpty { parts.append("\(silent.count) silent") }
    if !overdue.isEmpty { parts.append("\(CountWords.of(overdue.count, "plan")) overdue") }
    return parts.joined(separator: ", ")
  }

  var values: [String: TemplateValue] {
    func list(_ lines: [String]) -> TemplateValue {
      .list(lines.prefix(Self.limit).map { ["what": .text($0)] })
    }
    let total = max(1, coverage.lines.count)
    var values: [String: TemplateValue] = [
      "place": .text(part.words), "month": .text(span.words), "summary": .text(summary),
      "goal": .text(coverage.goalLine + "."),
      "coverage": .list(
        CoverageState.allCases.map { state in
          let count = coverage.count(state)
          let bar = OnboardingReport.bar(Double(count) / Double(total), width: 10)
          return [
            "count": .text("\(count)"),
            "what": .text("\(state.words)\(bar.isEmpty ? "" : " \(bar)")"),
          ]
        }),
      "nearest": list(
        coverage.nearest.prefix(3).filter { $0.nearness > 0 }.map {
          "\($0.district.district): \($0.why)"
        }),
      "forming": list(forming), "silent": list(silent), "overdue": list(overdue),
      "team": .text(team),
    ]
    if !funnel.isEmpty { values["funnel"] = .text(funnel.joined(separator: ", ")) }
    return values
  }
}
