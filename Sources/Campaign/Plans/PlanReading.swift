import Foundation
import Language

/// A plan as somebody writes it: "goal cosponsor by March; next: meet at district office by Jan 20,
/// Ana; ally: Teachers' union". Each part begins with what it is, and the order does not matter.
struct PlanReading: Hashable {
  enum Part: Hashable {
    case goal(String)
    case next(String)
    /// Whose the next step is.
    case owner(String)
    case ally(String)
    case noAlly(String)
    /// Where they stand.
    case stance(String)
    case note(String)
    /// The next step was taken, with what came of it.
    case done(String)
  }

  var parts: [Part] = []
  /// What begins with none of these.
  var unread: [String] = []

  init(_ text: String) {
    for piece in Self.pieces(text) {
      guard let part = Self.part(piece) else {
        unread.append(piece)
        continue
      }
      parts.append(part)
    }
  }

  private static func pieces(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map {
      $0.trimmingCharacters(in: CharacterSet(charactersIn: " .,-*"))
    }.filter { !$0.isEmpty }
  }

  /// Longer beginnings first: "not ally" before "ally".
  private static let beginnings: [(String, @Sendable (String) -> Part)] = [
    ("no longer an ally", Part.noAlly), ("no longer ally", Part.noAlly),
    ("not an ally", Part.noAlly), ("not ally", Part.noAlly), ("drop ally", Part.noAlly),
    ("next step", Part.next), ("next", Part.next), ("goal", Part.goal),
    ("allies", Part.ally), ("ally", Part.ally), ("institutions", Part.ally),
    ("institution", Part.ally), ("moved by", Part.ally), ("owner", Part.owner),
    ("stance", Part.stance), ("stands", Part.stance), ("note", Part.note), ("done", Part.done),
  ]

  private static func part(_ piece: String) -> Part? {
    for (beginning, make) in beginnings {
      guard piece.lowercased().hasPrefix(beginning) else { continue }
      let rest = piece.dropFirst(beginning.count)
      guard rest.first.map({ !$0.isLetter && !$0.isNumber }) ?? true else { continue }
      let words = rest.trimmingCharacters(in: CharacterSet(charactersIn: " :=,"))
        .replacing(/(?i)^(?:is|will be|was)(?:\s+to)?\s+/, with: "")
      if words.isEmpty, beginning != "done" { return nil }
      return make(words)
    }
    return nil
  }

  /// The next step in the words of a visit's report: "she listened; next: send the numbers by
  /// Friday". A line or a clause of its own.
  ///
  /// - Returns: the words without it, and what it says.
  static func takingNext(from text: String) -> (words: String, next: String?) {
    guard
      let match = text.firstMatch(of: /(?:^|[;.\n])\s*next(?: step)?\s*:\s*([^;\n]+)/.ignoresCase())
    else { return (text, nil) }
    let next = String(match.output.1).trimmingCharacters(in: .whitespaces)
    let before = text[..<match.range.lowerBound]
    let behind = text[match.range.upperBound...]
    let words = (String(before) + (behind.isEmpty ? "" : "\n") + String(behind))
      .trimmingCharacters(in: CharacterSet(charactersIn: " ;\n"))
    return (words, next.isEmpty ? nil : next)
  }
}
