/// Finds the first text part in a BODYSTRUCTURE (RFC 9051 §7.5.2).
///
///     (("TEXT" "PLAIN" …)("APPLICATION" "PDF" …) "MIXED" …)
enum BodyStructure {
  struct Section: Equatable {
    /// `1.2`
    var number: String
    /// The message has one part only: its text is the whole body.
    var isWhole: Bool
  }

  /// The first `text/plain`, else the first `text/…` that is there.
  static func firstText(in structure: IMAPValue) -> Section? {
    var found: [(number: String, subtype: String)] = []
    guard case .list(let items) = structure else { return nil }
    let isMultipart = isList(items.first)
    collect(items, number: "", depth: 0, into: &found)
    guard let best = found.first(where: { $0.subtype == "plain" }) ?? found.first else {
      return nil
    }
    return Section(number: best.number.isEmpty ? "1" : best.number, isWhole: !isMultipart)
  }

  private static func isList(_ value: IMAPValue?) -> Bool {
    if case .list? = value { return true }
    return false
  }

  private static func collect(
    _ items: [IMAPValue], number: String, depth: Int,
    into found: inout [(number: String, subtype: String)]
  ) {
    guard depth < 32, found.count < 32 else { return }
    guard isList(items.first) else {
      guard items.count > 1, items[0].text?.lowercased() == "text" else { return }
      found.append((number, items[1].text?.lowercased() ?? ""))
      return
    }
    for (index, item) in items.enumerated() {
      guard case .list(let part) = item else { return }  // the subtype ends the parts
      let inner = number.isEmpty ? "\(index + 1)" : "\(number).\(index + 1)"
      collect(part, number: inner, depth: depth + 1, into: &found)
    }
  }

  /// A header section without its `Content-…` fields and its last, empty line.
  static func withoutContentFields(_ header: [UInt8]) -> [UInt8] {
    fields(of: header) { !isContentField($0) }
  }

  /// Only the `Content-…` fields of a part's header.
  static func contentFields(_ header: [UInt8]) -> [UInt8] { fields(of: header, isContentField) }

  private static func fields(of header: [UInt8], _ keeps: (ArraySlice<UInt8>) -> Bool) -> [UInt8] {
    var kept: [UInt8] = []
    var isKept = false
    for line in header.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let text = line.last == 0x0D ? line.dropLast() : line
      guard let first = text.first else { continue }
      if first != 0x20, first != 0x09 { isKept = keeps(text) }  // folded lines go with their field
      if isKept { kept.append(contentsOf: Array(text) + [0x0D, 0x0A]) }
    }
    return kept
  }

  private static func isContentField(_ line: ArraySlice<UInt8>) -> Bool {
    String(decoding: line.prefix(8), as: UTF8.self).lowercased() == "content-"
  }
}
