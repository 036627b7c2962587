package import Foundation
package import GRDB
package import Language
import Mailroom

/// How a hub's work spreads over the three areas in some months, and what it has to work with:
/// active volunteers, allies, people per action.
///
/// 1-on-1s are counted beside the areas: a good month of welcoming would hide everything else.
package struct Balance: Sendable {
  package let hub: Hub
  package let span: WorkSpan
  package let deeds: [DoneWork]
  package let talks: Int
  /// Stage active or leader.
  package let active: Int
  package let allies: Int
  package let zone: TimeZone

  /// Reads what a hub did (see `Deeds.of`) and kept counts.
  package init(
    of hub: Hub, _ span: WorkSpan, at now: Date, zone: TimeZone, in db: Database
  ) throws {
    self.hub = hub
    self.span = span
    self.zone = zone
    let all = try Deeds.of(
      hub.id, from: span.from, through: span.through, at: now, in: zone, in: db)
    deeds = all.filter { $0.source != .talk }
    talks = all.count - deeds.count
    active =
      try Int.fetchOne(
        db,
        cached: """
          SELECT SUM(count) FROM volunteerCount
          WHERE hubID = :hub AND (stage = 'active' OR stage = 'leader')
          """, arguments: ["hub": hub.id]) ?? 0
    allies = try Partner.all(of: hub.id, in: db).count
  }

  package func count(_ area: WorkArea) -> Int { deeds.count { $0.area == area } }
  package var unplaced: Int { deeds.count { $0.area == nil } }

  /// People per action, of those that somebody counted; `nil` where nobody counted any.
  package func peoplePerAction(_ area: WorkArea? = nil) -> Int? {
    let counts = deeds.filter { area == nil || $0.area == area }.compactMap(\.people)
    guard !counts.isEmpty else { return nil }
    return Int((Double(counts.reduce(0, +)) / Double(counts.count)).rounded())
  }

  /// One row an area with a bar; the longest area is the whole width.
  package var rows: [(count: String, words: String)] {
    let most = max(1, WorkArea.allCases.map(count).max() ?? 1)
    return WorkArea.allCases.map { area in
      let count = count(area)
      let bar = OnboardingReport.bar(Double(count) / Double(most), width: 10)
      return ("\(count)", "\(area.name())\(bar.isEmpty ? "" : " \(bar)")")
    }
  }

  /// "14 active volunteers, 3 allies, about 8 people per action".
  package var strength: String {
    var parts = [CountWords.of(active, "active volunteer")]
    parts.append(allies == 1 ? "1 ally" : "\(allies) allies")
    if let people = peoplePerAction() {
      parts.append("about \(people == 1 ? "1 person" : "\(people) people") per action")
    }
    if talks > 0 { parts.append(CountWords.of(talks, "1-on-1")) }
    return CountWords.list(parts)
  }
}
