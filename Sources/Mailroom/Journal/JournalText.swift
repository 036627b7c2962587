package import Foundation

extension JournalEntry {
  /// `2026-03-02 12:00:00 EST`: the campaign's clock, which is named, since an hour comes twice in
  /// autumn.
  package func moment(in zone: TimeZone) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = zone
    formatter.dateFormat = "yyyy-MM-dd HH:mm:ss zzz"
    return formatter.string(from: at)
  }

  /// Each change as `stage: new -> active`; what was not there before, or is not now, is `(none)`.
  package var changeLines: [String] {
    changes.map { "\($0.field): \($0.before ?? "(none)") -> \($0.after ?? "(none)")" }
  }

  /// For a terminal or a mail: what, by whom and how proven, about whom, and each change below.
  /// No value can begin a line of its own or speak to the terminal.
  package func lines(in zone: TimeZone) -> [String] {
    var head = "\(moment(in: zone))  \(action)"
    if let actor { head += "  by #\(actor) (\(authentication))" }
    if let subject { head += "  about #\(subject)" }
    if !detail.isEmpty { head += "  \(detail)" }
    if let messageID { head += "  <\(messageID)>" }
    return [head].map(Self.plain) + changeLines.map { "    " + Self.plain($0) }
  }

  /// One line without control and direction characters.
  private static func plain(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: result.append(" ")
      case .format: break
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
