import Foundation

/// The values of a mail as they lie in its outbox row: a JSON object.
enum StoredValues {
  /// - Throws: `DecodingError` if `json` is no object of template values.
  static func reading(
    _ json: String, by decoder: JSONDecoder
  ) throws -> [String: TemplateValue] {
    if let plain = plain(json) { return plain }
    return try decoder.decode([String: TemplateValue].self, from: Data(json.utf8))
  }

  /// One flat object of texts without escapes and of flags, as nearly every mail has: a blast has
  /// a million of them, and the general decoder takes as long as the rendering. `nil` where that
  /// one must decide.
  private static func plain(_ json: String) -> [String: TemplateValue]? {
    var values: [String: TemplateValue] = [:]
    var rest = json.utf8[...]
    guard rest.popFirst() == 0x7B else { return nil }
    while let key = text(&rest) {
      guard rest.popFirst() == 0x3A, let first = rest.first else { return nil }
      if first == 0x22 {
        guard let value = text(&rest) else { return nil }
        values[key] = .text(value)
      } else if rest.starts(with: "true".utf8) {
        rest = rest.dropFirst(4)
        values[key] = .flag(true)
      } else if rest.starts(with: "false".utf8) {
        rest = rest.dropFirst(5)
        values[key] = .flag(false)
      } else {
        return nil
      }
      switch rest.popFirst() {
      case 0x2C: continue
      case 0x7D: return rest.isEmpty ? values : nil
      default: return nil
      }
    }
    return nil
  }

  private static func text(_ rest: inout Substring.UTF8View) -> String? {
    guard rest.first == 0x22 else { return nil }
    let start = rest.index(after: rest.startIndex)
    var end = start
    while end < rest.endIndex, rest[end] != 0x22 {
      guard rest[end] >= 0x20, rest[end] != 0x5C else { return nil }
      end = rest.index(after: end)
    }
    guard end < rest.endIndex else { return nil }
    defer { rest = rest[rest.index(after: end)...] }
    return String(Substring(rest[start..<end]))
  }
}
