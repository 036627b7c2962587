import Foundation
package import GRDB
import Language
import Mailroom

/// What is not understood in the words for an area.
package enum HubAreaError: Error, Equatable, CustomStringConvertible {
  case nothing
  /// No town or village of that name; the nearest names on record.
  case unknown(String, nearest: [String])
  /// A village of that name lies in several towns.
  case ambiguous(String, towns: [String])
  /// The town has no such ward or precinct on record.
  case noSuchPart(String)
  /// "ward 4" before any town.
  case partWithoutTown(String)

  package var description: String {
    switch self {
    case .nothing: "no town, ward, precinct or village is named"
    case .unknown(let name, let nearest):
      "there is no town or village \"\(name)\" on record"
        + (nearest.isEmpty ? "" : "; near are \(nearest.joined(separator: ", "))")
    case .ambiguous(let name, let towns):
      "\"\(name)\" is in \(towns.joined(separator: " and in ")): name the town"
    case .noSuchPart(let part): "there is no \(part) on record"
    case .partWithoutTown(let part): "\"\(part)\" of which town?"
    }
  }
}

extension HubArea {
  /// The parts that a phrase names: "Salem", "Boston wards 4 and 5", "Jamaica Plain",
  /// "Cambridge ward 3 precinct 2 and Somerville", in its order and each once.
  ///
  /// - Throws: `HubAreaError`, naming the first words that are not understood.
  package static func reading(_ phrase: String, in db: Database) throws -> [HubArea] {
    var reading = try AreaReading(in: db)
    for segment in AreaReading.segments(of: phrase) { try reading.take(segment) }
    guard !reading.areas.isEmpty else { throw HubAreaError.nothing }
    return try reading.areas.flatMap { area in
      if try area.part.isEmpty || area.isKnownPart(in: db) { return [area] }
      let parts = try area.subprecincts(in: db)
      guard !parts.isEmpty else { throw HubAreaError.noSuchPart(area.words) }
      return parts
    }
  }
}

/// One pass over a phrase: a part without a town belongs to the town before it.
private struct AreaReading {
  private enum Part { case ward, precinct }

  private(set) var areas: [HubArea] = []
  private var town: String?
  private var part: Part?
  private var ward = ""
  private let names: AreaNames

  init(in db: Database) throws { names = try AreaNames(in: db) }

  /// What stands between commas and "and"s.
  static func segments(of phrase: String) -> [[String]] {
    let joined = phrase.replacingOccurrences(of: "&", with: ",")
      .replacingOccurrences(of: "+", with: ",")
    return joined.split(whereSeparator: { ",;\n".contains($0) }).flatMap { piece in
      piece.split(whereSeparator: \.isWhitespace).map(String.init)
        .split(whereSeparator: { ["and", "plus", "y", "e"].contains($0.lowercased()) })
        .map(Array.init)
    }
  }

  mutating func take(_ segment: [String]) throws(HubAreaError) {
    var words = segment.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: ".:()\"“”")) }
      .filter { !$0.isEmpty }
    while let first = words.first, Self.fillers.contains(first.lowercased()) {
      words.removeFirst()
    }
    while let last = words.last, Self.states.contains(last.lowercased()) { words.removeLast() }
    guard !words.isEmpty else { return }
    let begin = words.firstIndex { Self.kind(of: $0) != nil } ?? words.count
    let name = words[..<begin].joined(separator: " ")
    if begin == words.count, let part, town != nil, words.allSatisfy(Self.isLabel) {
      return try take(words, part)  // "wards 4 and 5"
    }
    if !name.isEmpty {
      let (area, isVillage) = try names.area(named: name)
      (part, ward) = (nil, "")
      town = area.town
      guard begin < words.count else { return add(area) }
      if isVillage { throw .noSuchPart(words.joined(separator: " ")) }
    }
    try takeParts(words[begin...], said: words.joined(separator: " "))
  }

  private mutating func takeParts(
    _ words: ArraySlice<String>, said: String
  ) throws(HubAreaError) {
    guard town != nil else { throw .partWithoutTown(said) }
    var labels: [String] = []
    for word in words {
      if let next = Self.kind(of: word) {
        if let part, !labels.isEmpty { try take(labels, part) }
        (part, labels) = (next, [])
      } else {
        labels.append(word)
      }
    }
    guard let part, !labels.isEmpty else { throw .noSuchPart(said) }
    try take(labels, part)
  }

  private mutating func take(_ labels: [String], _ part: Part) throws(HubAreaError) {
    guard let town else { throw .partWithoutTown(labels.joined(separator: " ")) }
    for label in try Self.spread(labels, in: town) {
      switch part {
      case .ward:
        ward = label
        // "Boston, wards 4 and 5": not Boston whole.
        areas.removeAll { $0 == HubArea(town: town) }
        add(HubArea(town: town, ward: label))
      case .precinct:
        // "ward 3 precinct 2": of the ward, not the ward whole.
        areas.removeAll { $0 == HubArea(town: town, ward: ward) || $0 == HubArea(town: town) }
        add(HubArea(town: town, ward: ward, precinct: label))
      }
    }
  }

  private mutating func add(_ area: HubArea) {
    if !areas.contains(area) { areas.append(area) }
  }

  /// "4-6" and "4 to 6" are three.
  private static func spread(
    _ labels: [String], in town: String
  ) throws(HubAreaError) -> [String] {
    var spread: [String] = []
    var isRange = false
    for label in labels.flatMap({
      $0.replacingOccurrences(of: "–", with: "-").split(separator: "-")
    })
    .map(String.init) {
      if ["to", "through", "thru"].contains(label.lowercased()) {
        isRange = true
        continue
      }
      guard isLabel(label) else { throw .noSuchPart("\(town) \(label)") }
      let isDashed = labels.contains { $0.contains("-") && $0.hasSuffix("-\(label)") }
      if isRange || isDashed, let first = spread.last.flatMap(Int.init), let last = Int(label) {
        guard first < last, last - first < 60 else { throw .noSuchPart("\(town) \(label)") }
        spread += (first + 1...last).map(String.init)
      } else {
        spread.append(label.uppercased())
      }
      isRange = false
    }
    return spread
  }

  /// A ward's or precinct's name: "4", "2A", "A1", "F"; also a range of them.
  private static func isLabel(_ word: String) -> Bool {
    let plain = word.replacingOccurrences(of: "–", with: "-")
    if plain.contains("-") {
      let ends = plain.split(separator: "-")
      return ends.count == 2 && ends.allSatisfy { Int($0) != nil }
    }
    if ["to", "through", "thru"].contains(plain.lowercased()) { return true }
    return (1...3).contains(plain.count)
      && plain.allSatisfy { $0.isASCII && ($0.isNumber || $0.isLetter) }
      && plain.filter(\.isLetter).count <= 1
  }

  private static func kind(of word: String) -> Part? {
    switch word.lowercased() {
    case "ward", "wards", "wd": .ward
    case "precinct", "precincts", "pct", "prec": .precinct
    default: nil
    }
  }

  private static let fillers: Set = [
    "the", "all", "of", "whole", "town", "city", "village", "in", "part", "parts",
  ]
  private static let states: Set = ["ma", "mass", "massachusetts"]
}

/// The names of towns and villages, for one reading.
private struct AreaNames {
  private let towns: [String: String]
  /// By folded name: as written, and the towns it lies in.
  private let villages: [String: (name: String, towns: [String])]

  init(in db: Database) throws {
    var towns: [String: String] = [:]
    for town in try String.fetchAll(db, cached: "SELECT name FROM town") {
      towns[Self.key(town)] = town
    }
    var villages: [String: (name: String, towns: [String])] = [:]
    let rows = try Row.fetchAll(db, cached: "SELECT name, town FROM place ORDER BY name, town")
    for row in rows {
      let name: String = row["name"]
      villages[Self.key(name), default: (name, [])].towns.append(row["town"])
    }
    self.towns = towns
    self.villages = villages
  }

  func area(named name: String) throws(HubAreaError) -> (HubArea, isVillage: Bool) {
    let key = Self.key(name)
    if let town = towns[key] { return (HubArea(town: town), false) }
    guard let village = villages[key] else {
      throw .unknown(name, nearest: nearest(to: key))
    }
    guard village.towns.count == 1 else { throw .ambiguous(village.name, towns: village.towns) }
    let town = village.towns[0]
    // "Foxboro" is a postal name of the whole town.
    if Self.key(town).hasPrefix(key) { return (HubArea(town: town), false) }
    return (HubArea(town: town, place: village.name), true)
  }

  private func nearest(to key: String) -> [String] {
    let spelling = Spelling(key)
    let limit = key.count >= 6 ? 3 : 2
    var near: [(distance: Int, name: String)] = []
    for (other, name) in towns.map({ ($0, $1) }) + villages.map({ ($0, $1.name) }) {
      let distance = spelling.distance(to: Spelling(other), limit: limit)
      if distance <= limit { near.append((distance, name)) }
    }
    let best = near.map(\.distance).min() ?? 0
    return near.filter { $0.distance <= best + 1 }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  private static func key(_ name: String) -> String {
    NameWords.of(name).map { short[$0] ?? $0 }.joined(separator: " ")
  }

  private static let short = [
    "mt": "mount", "n": "north", "no": "north", "s": "south", "so": "south", "w": "west",
    "e": "east", "gt": "great",
  ]
}
