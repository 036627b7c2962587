/// One line of a notice: a label, a label with its value, or neither.
struct FormLine {
  enum Kind {
    case blank
    case text
    /// A label whose value stands below. It is `marked` where the layout itself says so: stars,
    /// dashes, a quotation mark.
    case label(String, isMarked: Bool)
    case pair(String, String, isMarked: Bool)
    /// The cells of a table's row.
    case row([String])
  }

  /// Without quotation marks and bullets.
  let text: String
  let isQuoted: Bool
  let kind: Kind

  /// Longer ones are no labels.
  private static let labelLimitBytes = 160

  init(_ line: Substring, isQuoteALabel: Bool) {
    var rest = Self.trimmed(line)
    var isQuoted = false
    while let first = rest.utf8.first, first == UInt8(ascii: ">") {
      isQuoted = true
      rest = Self.trimmed(rest.dropFirst())
    }
    self.isQuoted = isQuoted
    text = String(rest)
    if rest.isEmpty {
      kind = .blank
    } else if let found = Self.ruled(rest) ?? Self.bold(rest) ?? Self.cells(rest)
      ?? Self.colon(rest)
    {
      kind = found
    } else if isQuoted, isQuoteALabel, rest.utf8.count <= Self.labelLimitBytes {
      kind = .label(Self.bare(rest), isMarked: true)
    } else {
      kind = .text
    }
  }

  /// "--- Name ---", "== Name =="
  private static func ruled(_ line: Substring) -> Kind? {
    guard let mark = line.first, mark == "-" || mark == "=" || mark == "—" else { return nil }
    let inside = line.drop { $0 == mark }
    let count = line.count - inside.count
    guard count >= 2, let last = inside.last, last == mark else { return nil }
    var label = inside
    while label.last == mark { label.removeLast() }
    let name = bare(label)
    guard !name.isEmpty, name.utf8.count <= labelLimitBytes else { return nil }
    return .label(name, isMarked: true)
  }

  /// "*Name*", "*Name:* Maria", "**Name**: Maria"; not "* Name" with a bullet.
  private static func bold(_ line: Substring) -> Kind? {
    guard let mark = line.first, mark == "*" || mark == "_" else { return nil }
    let inside = line.drop { $0 == mark }
    guard let first = inside.first, !first.isWhitespace,
      let close = inside.firstIndex(of: mark)
    else { return nil }
    let label = bare(inside[..<close])
    guard !label.isEmpty, label.utf8.count <= labelLimitBytes else { return nil }
    var value = trimmed(inside[close...].drop { $0 == mark })
    if value.first == ":" || value.first == "?" { value = trimmed(value.dropFirst()) }
    if value.isEmpty || value == "*" || value == "(required)" || value == "(Required)" {
      return .label(label, isMarked: true)
    }
    return .pair(label, String(value), isMarked: true)
  }

  /// Columns: by tabs, by bars, or by two blanks and more.
  private static func cells(_ line: Substring) -> Kind? {
    let mark: Character
    if line.contains("\t") {
      mark = "\t"
    } else if line.first == "|" || line.contains(" | ") {
      mark = "|"
    } else {
      return nil
    }
    var cells = line.split(separator: mark, omittingEmptySubsequences: false).map { trimmed($0) }
    if mark == "|" {
      if cells.first?.isEmpty == true { cells.removeFirst() }
      if cells.last?.isEmpty == true { cells.removeLast() }
      // |---|---|
      if !cells.isEmpty,
        cells.allSatisfy({ $0.allSatisfy { $0 == "-" || $0 == ":" } && !$0.isEmpty })
      {
        return .blank
      }
    }
    if cells.count > 2 { return .row(cells.map { bare($0) }) }
    guard cells.count == 2, cells[0].utf8.count <= labelLimitBytes else { return nil }
    let label = bare(cells[0])
    guard !label.isEmpty else { return nil }
    return cells[1].isEmpty
      ? .label(label, isMarked: true) : .pair(label, String(cells[1]), isMarked: true)
  }

  /// "Name: Maria", "Name : Maria", "Name:"; not "10:30" and not "https://".
  private static func colon(_ line: Substring) -> Kind? {
    let start = line.drop { "•·▪-–*".contains($0) || $0 == " " }
    guard let colon = start.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let label = bare(start[..<colon])
    guard !label.isEmpty, label.utf8.count <= labelLimitBytes else { return nil }
    let folded = label.lowercased()
    guard folded != "http", folded != "https", folded != "mailto", !folded.contains("http") else {
      return nil
    }
    let after = start[start.index(after: colon)...]
    if let next = after.first, next.isNumber, start[..<colon].last?.isNumber ?? false { return nil }
    let value = trimmed(after)
    guard !value.isEmpty else { return .label(label, isMarked: false) }
    return .pair(label, String(value), isMarked: false)
  }

  /// A label without what forms put around it: stars, numbers with dots, "(required)", colons.
  static func bare(_ label: Substring) -> String {
    var rest = trimmed(label)
    let marks: Set<Character> = [
      "*", "_", "#", ":", "：", "•", "·", ">", "-", "–", "“", "”", "\"", "`",
    ]
    while let first = rest.first, marks.contains(first) || first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, marks.contains(last) || last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  static func trimmed(_ line: Substring) -> Substring {
    var rest = line
    while let first = rest.first, first.isWhitespace || first == "\u{FEFF}" || first == "\u{200B}" {
      rest.removeFirst()
    }
    while let last = rest.last, last.isWhitespace || last == "\u{200B}" { rest.removeLast() }
    return rest
  }
}
