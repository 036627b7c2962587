import Foundation

@testable import Language

/// A sentence with what may be read from it.
struct WhenCase: Decodable, Sendable {
  struct Reading: Decodable, Hashable, Sendable {
    var type: String
    var value: String?
    var start: String?
    var end: String?
  }

  var id: String
  var text: String
  var reference: String
  /// One phrase, in any of these readings.
  var any_of: [Reading]?
  /// Several phrases, each in any of its readings.
  var all_of: [[Reading]]?
  /// No phrase at all, if 0.
  var phrases: Int?
  /// Not looked at while the rules were written.
  var aside: Bool?

  /// The readings of the phrases that the text gives, the likeliest of each.
  func found(in zone: TimeZone) -> [Reading] {
    guard let now = LocalTime(iso8601: reference, in: zone) else { return [] }
    return When.phrases(in: text, at: now, in: zone).map {
      Reading(
        type: $0.reading.type, value: $0.reading.value, start: $0.reading.start,
        end: $0.reading.end)
    }
  }

  func isRight(in zone: TimeZone) -> Bool {
    let found = found(in: zone)
    if phrases == 0 { return found.isEmpty }
    let wanted = all_of ?? any_of.map { [$0] } ?? []
    return !wanted.isEmpty && wanted.allSatisfy { any in found.contains { any.contains($0) } }
  }

  static func all(in file: URL) throws -> [WhenCase] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(WhenCase.self, from: Data($0.utf8))
    }
  }

  /// Cases of our own, beside this file's folder.
  static func own(_ language: String) throws -> [WhenCase] {
    try all(
      in: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Collections/when-\(language).jsonl"))
  }
}
