/// What stands in a template where a tag stood.
///
/// Coded as the plain JSON string, boolean or array of objects, because it lies in the outbox's
/// rows and is read there by people.
package enum TemplateValue: Sendable, Hashable, Codable {
  case text(String)
  case flag(Bool)
  case list([[String: TemplateValue]])

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    // A value says by its own shape which of the three it is: a failed reading is no error. Texts
    // first: a blast has a million of them, and each failure is slow.
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else {
      self = .list(try container.decode([[String: TemplateValue]].self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .flag(let flag): try container.encode(flag)
    case .list(let rows): try container.encode(rows)
    }
  }

  /// Whether a section over this value is shown: a flag that is on, a text or list not empty.
  var isShown: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .flag(let flag): flag
    case .list(let rows): !rows.isEmpty
    }
  }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
  package init(booleanLiteral value: Bool) { self = .flag(value) }
}
