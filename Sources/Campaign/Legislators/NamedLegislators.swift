import Foundation
import GRDB
import Language
import Mailroom

/// Several legislators in a row of words: "Reps. Donato and Barber", "Rep. Marsh at the State
/// House".
enum NamedLegislators {
  /// Titles that stand before a name.
  private static let title =
    #"(?i:(?:state\s+)?(?:reps?\b\.?|representatives?\b|sens?\b\.?|senators?\b|senador(?:a|es)?\b|diputad[oa]s?\b|deputad[oa]s?\b|congress(?:wo)?man\b))"#

  /// What each of them is called, with the title that they share.
  static func names(in words: String) -> [String] {
    var text = words
    // "Rep. Marsh at her office", "Rep. Decker (by phone)": where and how is no name.
    if let end = text.range(
      of:
        #"\s+(?:at|in|by|via|over|during|with|from|about|today|this)\s.*$|\s*\(.*$|['’]s\s+(?:aide|office|staff|chief|legislative).*$"#,
      options: [.regularExpression, .caseInsensitive])
    {
      text = String(text[..<end.lowerBound])
    }
    let parts = text.replacing(/(?i)\s*(?:,\s*and\s|,|&|\sand\s|\sy\s|\se\s)\s*/, with: "\n")
      .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
    var shared = ""
    return parts.map { part in
      if let found = part.range(
        of: "^" + title, options: [.regularExpression, .caseInsensitive])
      {
        shared = part[found].lowercased().contains("sen") ? "Sen." : "Rep."
        if part[found].lowercased().contains("congress") { shared = "" }
        return part
      }
      return shared.isEmpty ? part : "\(shared) \(part)"
    }
  }

  /// Those whom a longer text names for certain, by title and name; in its order, each once.
  static func certain(in text: String, in scene: Scene) throws -> [OfficeHolder] {
    let all = try LegislatorDirectory(in: scene.db).all([.house, .senate, .congress, .usSenate])
    guard !all.isEmpty else { return [] }
    let pattern =
      title
      + #"\s+[\p{Lu}][\p{L}'’-]*(?:\s+[\p{Lu}][\p{L}'’-]*)?(?:(?:\s+(?:and|y|e|&)\s+|,\s+)[\p{Lu}][\p{L}'’-]+)*"#
    var found: [OfficeHolder] = []
    var rest = text[...]
    while let range = rest.range(of: pattern, options: .regularExpression) {
      for name in names(in: String(rest[range])) {
        // "Rep. Marsh Monday": the second word may be none of the name.
        let shorter = name.split(separator: " ").dropLast().joined(separator: " ")
        let narrow = try [name, shorter].map {
          try scene.narrowed(LegislatorNames.find($0, among: all))
        }.first { $0.isCertain && $0.holders.count == 1 }
        guard let only = narrow?.holders.first, !found.contains(where: { $0.id == only.id })
        else { continue }
        found.append(only)
      }
      rest = rest[range.upperBound...]
    }
    return found
  }
}

extension Scene {
  /// The sitting members that words of a command name: one, or several in a row.
  ///
  /// - Throws: `Choice` where several fit one name; `Refusal` for nobody.
  func legislators(_ words: String) throws -> [OfficeHolder] {
    let all = try LegislatorDirectory(in: db).all([.house, .senate, .congress, .usSenate])
    let whole = LegislatorNames.find(words, among: all)
    if whole.isCertain, !whole.holders.isEmpty { return [try legislator(words)] }
    let names = NamedLegislators.names(in: words)
    guard !names.isEmpty else { return [try legislator(words)] }
    var found: [OfficeHolder] = []
    for name in names {
      let one = try legislator(name)
      if !found.contains(where: { $0.id == one.id }) { found.append(one) }
    }
    return found
  }

  /// Of several of one name the one whom the sender's own hub moves, if there is one such.
  func narrowed(_ found: LegislatorNames.Found) throws -> LegislatorNames.Found {
    guard found.isCertain, found.holders.count > 1,
      sender.roles.contains(where: { $0.kind == .contact })
    else { return found }
    let own = try found.holders.filter { holder in
      try PlanSeats.hubs(with: holder, in: db).contains { seat in
        sender.roles.contains { $0.kind == .contact && $0.scope == "\(seat.hub.id)" }
      }
    }
    return own.count == 1 ? LegislatorNames.Found(holders: own, isCertain: true) : found
  }
}
