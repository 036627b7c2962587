import Foundation
import Language
import Mailroom

/// A topic as a coordinator writes it: a link, points, "good until March 31".
struct TopicReading {
  var link: String?
  var points: [String] = []
  var goodUntil: CivilDate

  /// - Throws: `UsageError` where there is no point or no last day; what `SpokenDays` throws.
  init(_ text: String, in scene: Scene) throws {
    var until: String?
    // A point a line, or apart by semicolons: commas belong to sentences.
    for piece in text.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
      var words = String(piece)
      if let found = WebLink.first(in: words) {
        link = link ?? found.link
        words = words.replacingCharacters(in: found.range, with: "")
      }
      if let end = words.range(
        of: "(^|[\\s,.(])(good |valid |runs )?(until|till|through)\\s+(?=\\S)",
        options: [.regularExpression, .caseInsensitive, .backwards]),
        (try? SpokenDays(String(words[end.upperBound...]), in: scene)) != nil
      {
        until = Self.tidy(String(words[end.upperBound...]))
        words = String(words[..<end.lowerBound])
      }
      let point = Self.tidy(words)
      if point.contains(where: \.isLetter), point.lowercased() != "points" {
        points.append(String(point.prefix(400)))
      }
    }
    points = Array(points.prefix(12))
    guard !points.isEmpty else {
      throw UsageError("Which points may people choose from? Write each on a line of its own.")
    }
    guard let until else {
      throw UsageError("Until when is it good? Write it behind the points: good until March 31.")
    }
    goodUntil = try SpokenDays(until, in: scene).last
    guard goodUntil >= scene.today else {
      throw Refusal("\(scene.talkTime.day(goodUntil)) is past.")
    }
  }

  private static func tidy(_ words: String) -> String {
    var text = words.trimmingCharacters(in: .whitespaces)
    text = text.trimmingCharacters(in: CharacterSet(charactersIn: ",;:-–•*·()"))
    if text.lowercased().hasPrefix("points:") { text = String(text.dropFirst(7)) }
    return text.trimmingCharacters(in: CharacterSet(charactersIn: " ,;:"))
  }
}

/// A link to a web page in a text.
enum WebLink {
  /// The first one whose host is a domain name (RFC 3986 §3.2.2), without the marks around it.
  static func first(in text: String) -> (link: String, range: Range<String.Index>)? {
    guard
      let range = text.range(
        of: "https?://[^\\s<>\"]+", options: [.regularExpression, .caseInsensitive])
    else { return nil }
    var end = range.upperBound
    while end > range.lowerBound, ".,;:!?)]}'*".contains(text[text.index(before: end)]) {
      end = text.index(before: end)
    }
    let link = String(text[range.lowerBound..<end])
    guard link.count <= 500, let host = URL(string: link)?.host, host.contains(".") else {
      return nil
    }
    return (link, range.lowerBound..<end)
  }
}
