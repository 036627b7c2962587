import Foundation
import Language

extension OnboardingReport {
  /// The report as lines of at most 80 columns, with bars.
  package var lines: [String] {
    let total = total
    var lines = ["Onboarding: \(title)", ""]
    guard total.count(.signedUp) > 0 else {
      return lines + ["Nobody signed up there."]
    }
    lines.append(
      Self.left("", 10) + Self.right("people", 10) + "  share  "
        + Self.left("", Self.barWidth) + Self.right("median days", 13))
    for step in Step.allCases {
      let share = Double(total.count(step)) / Double(total.count(.signedUp))
      lines.append(
        Self.left(step.words, 10) + Self.right(CountWords.grouped(total.count(step)), 10)
          + Self.right("\(Int((share * 100).rounded()))%", 7) + "  "
          + Self.left(Self.bar(share), Self.barWidth)
          + Self.right(Self.days(total.medianDays(step)), 13))
    }
    if let days = total.medianDaysToTalk {
      lines += ["", "From the sign-up to the first talk: \(Self.days(days)) days (median)."]
    }
    if filter.month == nil { lines += [""] + Self.table("month", byMonth.map { ($0.month, $0) }) }
    if filter.hub == nil {
      lines += [""] + Self.table("hub", byHub.map { ($0.hub.isEmpty ? "no hub yet" : $0.hub, $0) })
    }
    return lines + [
      "", "Median days are those since the step before, in the tables to the first talk.",
      "Whoever has come to a step counts in each one before it.",
    ]
  }

  private var title: String {
    let hub = filter.hub.map { "the \($0.name) hub" } ?? "all hubs"
    let month = filter.month.map { ", sign-ups of \($0)" } ?? ""
    return "\(hub)\(month), as of \(LocalTime(at, in: zone).date)"
  }

  private static let barWidth = 36

  /// In eighths of a column.
  static func bar(_ share: Double, width: Int = barWidth) -> String {
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let eighths = Int((min(max(share, 0), 1) * Double(width * 8)).rounded())
    // What is more than nothing is seen.
    guard eighths > 0 || share <= 0 else { return "▏" }
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }

  private static func table(_ name: String, _ groups: [(name: String, group: Group)]) -> [String] {
    let heads = Step.allCases.map { right($0.words, $0 == .signedUp ? 10 : 8) }.joined()
    let rows = groups.map { row in
      left(row.name, 18)
        + Step.allCases.map {
          right(CountWords.grouped(row.group.count($0)), $0 == .signedUp ? 10 : 8)
        }.joined() + right(days(row.group.medianDaysToTalk), 8)
    }
    return [left(name, 18) + heads + right("days", 8)] + rows
  }

  private static func days(_ days: Double?) -> String {
    guard let days else { return "–" }
    let tenths = Int((min(days, 99_999) * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func left(_ text: String, _ width: Int) -> String {
    let plain = text.filter { !$0.isNewline && $0 != "\t" }
    let cut =
      plain.count > width - 1 && width > 1 && plain.count > width
      ? plain.prefix(width - 2) + "…" : plain[...]
    return cut + String(repeating: " ", count: max(0, width - cut.count))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

// MARK: Files

extension OnboardingReport {
  /// A line a hub and month.
  package var csv: String {
    let steps = Step.allCases
    let between = zip(steps, steps.dropFirst()).map { "days_\($0.key)_to_\($1.key)" }
    var text = CSVWriter.line(
      ["hub", "hub_number", "month"] + steps.map(\.key) + between + ["days_signed_up_to_met"])
    for group in groups {
      text += CSVWriter.line(
        [group.hub, group.hubID.map { "\($0)" } ?? "", group.month]
          + steps.map { "\(group.count($0))" }
          + steps.dropFirst().map { Self.cell(group.medianDays($0)) }
          + [Self.cell(group.medianDaysToTalk)])
    }
    return text
  }

  private static func cell(_ days: Double?) -> String { days == nil ? "" : Self.days(days) }

  /// The same for JSON.
  package var figures: Figures { Figures(self) }

  package struct Figures: Encodable, Sendable {
    struct Part: Encodable, Sendable {
      var hub: String?
      var hubNumber: Int64?
      var month: String?
      var people: [String: Int]
      /// Since the step before.
      var medianDays: [String: Double]
      var medianDaysToFirstTalk: Double?

      init(_ group: Group) {
        hub = group.hub.isEmpty ? nil : group.hub
        hubNumber = group.hubID
        month = group.month.isEmpty ? nil : group.month
        people = Dictionary(
          uniqueKeysWithValues: Step.allCases.map { ($0.key, group.count($0)) })
        medianDays = Dictionary(
          uniqueKeysWithValues: Step.allCases.compactMap { step in
            group.medianDays(step).map { (step.key, OnboardingReport.rounded($0)) }
          })
        medianDaysToFirstTalk = group.medianDaysToTalk.map(OnboardingReport.rounded)
      }
    }

    var date: String
    var zone: String
    var hub: String?
    var month: String?
    var total: Part
    var groups: [Part]

    init(_ report: OnboardingReport) {
      date = LocalTime(report.at, in: report.zone).date.description
      zone = report.zone.identifier
      hub = report.filter.hub?.name
      month = report.filter.month
      total = Part(report.total)
      groups = report.groups.map(Part.init)
    }
  }

  private static func rounded(_ days: Double) -> Double { (days * 10).rounded() / 10 }
}
