import Foundation
import Language

/// What a line says of an appointment: "Rep. Marsh at 11:15 in 443 for #12, Ana leads".
struct VisitReading: Hashable {
  var legislator = ""
  /// `#12`.
  var event: String?
  var atMinute: Int?
  var room: String?
  var leader: String?
  /// "nobody leads".
  var hasNoLeader = false
  var isCancelled = false

  init(_ text: String) {
    var rest = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let match = rest.firstMatch(
      of: /(?i)[\s,;:.-]*\b(?:is\s+|was\s+)?(?:cancell?ed|called off|is off)\b\.?/)
    {
      isCancelled = true
      rest.replaceSubrange(match.range, with: "")
    }
    if let match = rest.firstMatch(
      of: /(?i)[\s,;]*\b(?:for|on|at)\s+(#\d{1,12})\b/)
    {
      event = String(match.1)
      rest.replaceSubrange(match.range, with: " ")
    } else if let match = rest.firstMatch(of: /(?i)[\s,;]*\bfor\s+(\d{1,12})\b/) {
      event = "#" + match.1
      rest.replaceSubrange(match.range, with: " ")
    }
    if let match = rest.firstMatch(
      of: /(?i)[\s,;]*\b(?:nobody|no one|no-one|noone) leads\b|[\s,;]*\b(?:no|without a) leader\b/)
    {
      hasNoLeader = true
      rest.replaceSubrange(match.range, with: " ")
    } else if let match = rest.firstMatch(of: /(?i)[\s,;]*\bled by\s+([^,;]+)$/) {
      leader = Self.trimmed(match.1)
      rest.replaceSubrange(match.range, with: " ")
    } else if let match = rest.firstMatch(
      of: /(?i)(?:[,;]|\band\b|\bwith\b)\s*([^,;]+?)\s+(?:leads|leading|will lead|to lead)\b/)
    {
      leader = Self.trimmed(match.1)
      rest.replaceSubrange(match.range, with: " ")
    } else if let match = rest.firstMatch(
      of: /(?i)\b([^\s,;]+(?:\s[^\s,;\d]+)?)\s+(?:leads|leading|will lead)\b/)
    {
      leader = Self.trimmed(match.1)
      rest.replaceSubrange(match.range, with: " ")
    }
    if let match = rest.firstMatch(
      of: /(?i)[\s,;]*\bat\s+(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|a\.m\.?|p\.m\.?)?(?=[\s,;.]|$)/)
    {
      atMinute = Self.minute(match.1, match.2, match.3)
      rest.replaceSubrange(match.range, with: " ")
    } else if let match = rest.firstMatch(of: /(?i)[\s,;]*\bat noon\b/) {
      atMinute = 720
      rest.replaceSubrange(match.range, with: " ")
    }
    // "VISIT Rep. Marsh 11:15 room 443": nobody's name holds such an hour.
    if atMinute == nil,
      let match = rest.firstMatch(
        of: /(?i)[\s,;]+(\d{1,2})[:.h](\d{2})\s*(am|pm|a\.m\.?|p\.m\.?)?(?=[\s,;.]|$)/)
    {
      atMinute = Self.minute(match.1, match.2, match.3)
      rest.replaceSubrange(match.range, with: " ")
    } else if atMinute == nil,
      let match = rest.firstMatch(
        of: /(?i)[\s,;]+(\d{1,2})\s*(am|pm|a\.m\.?|p\.m\.?)(?=[\s,;.]|$)/)
    {
      atMinute = Self.minute(match.1, nil, match.2)
      rest.replaceSubrange(match.range, with: " ")
    } else if atMinute == nil, let match = rest.firstMatch(of: /(?i)[\s,;]+noon\b/) {
      atMinute = 720
      rest.replaceSubrange(match.range, with: " ")
    }
    if let match = rest.firstMatch(
      of: /(?i)[\s,;]*\b(?:in\s+(?:room\s+)?|room\s+(?=\d))([^,;]{1,60})/)
    {
      let words = Self.trimmed(match.1)
      room = words.first?.isNumber == true ? "Room \(words.uppercased())" : words
      if words.isEmpty { room = nil }
      rest.replaceSubrange(match.range, with: " ")
    }
    legislator = Self.trimmed(rest)
  }

  /// At the State House nobody is met before 7 in the morning: "at 1:30" is after noon.
  private static func minute(
    _ hour: Substring, _ minutes: Substring?, _ half: Substring?
  ) -> Int? {
    guard var hour = Int(hour), let minute = Int(minutes ?? "0"), minute < 60, hour < 24 else {
      return nil
    }
    switch half?.lowercased().first {
    case "p": if hour < 12 { hour += 12 }
    case "a": if hour == 12 { hour = 0 }
    default: if (1...6).contains(hour) { hour += 12 }
    }
    return hour < 24 ? hour * 60 + minute : nil
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .trimmingCharacters(in: CharacterSet(charactersIn: " ,;:"))
  }
}
