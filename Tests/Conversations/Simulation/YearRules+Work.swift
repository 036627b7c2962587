import Campaign
import Foundation
import GRDB
import Language
import Mailroom

/// What must hold of what hubs did, and of the mails that tell it back.
extension YearRules {
  /// One digest a month to a hub's contact and to a coordinator, in January the year on one page,
  /// all of them on the first weekday; and none is left out for a hub where things are done.
  func digests() -> [String] {
    var broken: [String] = []
    for (address, mails) in year.received {
      let monthly = mails.filter { ["digest", "digest-region", "year-page"].contains($0.template) }
        .filter { $0.lane != "answers" }
      for mail in monthly {
        let day = LocalTime(mail.at, in: zone).date
        let isFirst =
          day.weekday < 5 && (day.day == 1 || day.weekday == 0 && day.day <= 3)
        if !isFirst { broken.append("\(address): \(mail.template) on \(day)") }
        if (mail.template == "year-page") != (day.month == 1) {
          broken.append("\(address): \(mail.template) in month \(day.month)")
        }
      }
      let months = monthly.map { mail in
        let day = LocalTime(mail.at, in: zone).date
        return "\(day.year)-\(day.month)"
      }
      if Set(months).count != months.count {
        broken.append("\(address): two in a month: \(months)")
      }
    }
    for address in ["ana@example.org", "ruth@example.com", "dana@example.org"] {
      let count = (year.received[address] ?? []).count {
        ["digest", "digest-region", "year-page"].contains($0.template) && $0.lane != "answers"
      }
      if count != 12 { broken.append("\(address): \(count) in the year") }
    }
    return broken
  }

  /// What a hub did in the year is the sum of its months, and each record in it counts once.
  func deedsCountedOnce() throws -> [String] {
    try year.store.pool.read { db in
      var broken: [String] = []
      for hub in try Hub.all(reach: .state, withRetired: true, in: db) {
        func done(_ from: CivilDate, _ through: CivilDate) throws -> [DoneWork] {
          try Deeds.of(hub.id, from: from, through: through, at: year.end, in: zone, in: db)
        }
        guard let first = CivilDate(year: 2026, month: 1, day: 1) else { continue }
        let all = try done(first, first.adding(months: 12).adding(days: -1))
        let months = try (0..<12).reduce(0) { sum, month in
          let from = first.adding(months: month)
          return try sum + done(from, from.adding(months: 1).adding(days: -1)).count
        }
        if all.count != months { broken.append("\(hub.name): \(all.count), by month \(months)") }
        let logged = all.filter { $0.source == .logged }.compactMap(\.number)
        let rows = try Int64.fetchAll(
          db, sql: "SELECT id FROM deed WHERE hubID = ? AND joinedTo IS NULL AND day >= ?",
          arguments: [hub.id, first.dayNumber])
        if logged.sorted() != rows.sorted() {
          broken.append("\(hub.name): \(logged.count) of \(rows.count) logged")
        }
        for source in DoneWork.Source.allCases where source != .campaign {
          let numbers = all.filter { $0.source == source }.compactMap(\.number)
          if Set(numbers).count != numbers.count { broken.append("\(hub.name): \(source) twice") }
        }
        let logs = Set(all.filter { $0.source == .logged && $0.kind == .lobbyVisit }.map(\.day))
        let visits = all.filter { $0.source == .visit && logs.contains($0.day) }
        if !visits.isEmpty { broken.append("\(hub.name): a visit and its log") }
      }
      return broken
    }
  }

  /// A contact who said STOP gets nothing that we begin, and keeps the role.
  func leaverHearsNothing() -> [String] {
    let stopped = year.start + Double(SimulatedYear.leaverStopsOn) * 86_400 + 7 * 3_600
    return (year.received[SimulatedYear.leaver] ?? [])
      .filter { $0.at > stopped && $0.lane != "answers" }.map { "\($0.template) at \($0.at)" }
  }

  /// The hub that began in the year is on record with its first box ticked, once.
  func formed() throws -> [String] {
    let count = try year.store.pool.read {
      try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM hub WHERE name = 'Salem'") ?? 0
    }
    return count == 1 ? [] : ["\(count) hubs in Salem"]
  }
}
