import Foundation

/// One thing measured, once a round.
struct Figure: Encodable {
  var part: String
  var name: String
  var unit: String
  var values: [Double]
  /// What DESIGN asks for, in words.
  var aim: String?

  init(_ part: Part, _ name: String, unit: String, _ values: [Double], aim: String? = nil) {
    self.part = part.rawValue
    self.name = name
    self.unit = unit
    self.values = values
    self.aim = aim
  }

  var median: Double { values.quantile(0.5) }

  enum CodingKeys: CodingKey { case part, name, unit, median, values, aim }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(part, forKey: .part)
    try container.encode(name, forKey: .name)
    try container.encode(unit, forKey: .unit)
    try container.encode(median, forKey: .median)
    try container.encode(values, forKey: .values)
    try container.encodeIfPresent(aim, forKey: .aim)
  }
}

extension [Double] {
  /// The value that this share of them does not exceed, between two by proportion.
  func quantile(_ share: Double) -> Double {
    let sorted = sorted()
    guard let last = sorted.last else { return .nan }
    let place = Double(sorted.count - 1) * share
    let below = Int(place)
    guard below + 1 < sorted.count else { return last }
    return sorted[below] + (sorted[below + 1] - sorted[below]) * (place - Double(below))
  }
}

/// The whole run.
struct Report: Encodable {
  var machine: Machine
  var rounds: Int
  var figures: [Figure] = []

  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }

  /// Medians, with the lowest and highest, in Markdown, as the README has it.
  var table: String {
    var lines = [
      machine.words, "",
      "| | what | median | lowest to highest | aim |", "|---|---|---:|---:|---|",
    ]
    for figure in figures {
      let range =
        "\(Self.text(figure.values.min() ?? .nan)) to \(Self.text(figure.values.max() ?? .nan))"
      lines.append(
        "| \(figure.part) | \(figure.name) | \(Self.text(figure.median)) \(figure.unit) "
          + "| \(figure.values.count > 1 ? range : "") | \(figure.aim ?? "") |")
    }
    return lines.joined(separator: "\n")
  }

  /// Three digits that count.
  private static func text(_ number: Double) -> String {
    guard number.isFinite else { return "?" }
    let places = abs(number) >= 100 ? 0 : abs(number) >= 10 ? 1 : 2
    return String(format: "%.\(places)f", number)
  }
}
