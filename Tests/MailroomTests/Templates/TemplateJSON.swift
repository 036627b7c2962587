import Foundation

@testable import Mailroom

/// Values as they lie in the outbox.
enum TemplateJSON {
  static func encode(_ values: [String: TemplateValue]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(values), as: UTF8.self)
  }

  static func decode(_ text: String) throws -> [String: TemplateValue] {
    try JSONDecoder().decode([String: TemplateValue].self, from: Data(text.utf8))
  }
}
