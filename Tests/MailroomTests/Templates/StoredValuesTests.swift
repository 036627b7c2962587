import Foundation
import Testing

@testable import Mailroom

@Suite struct StoredValuesTests {
  /// What the outbox's rows hold, read fast or not, is what was put into them.
  @Test(
    arguments: [
      [:], ["name": "Maria"], ["name": "", "other": "Lopez"], ["is_new": true, "late": false],
      ["name": "O'Brien \"the\" \\ back/slash"], ["words": "two\nlines\ttab"],
      ["name": "Nuñez 👍 \u{2028}"],
      ["rows": .list([["name": "Ana"], ["name": "Omar", "on": true]]), "name": "x"],
    ] as [[String: TemplateValue]])
  func `values come out as they went in`(values: [String: TemplateValue]) throws {
    let json = String(decoding: try JSONEncoder().encode(values), as: UTF8.self)
    #expect(try StoredValues.reading(json, by: JSONDecoder()) == values)
  }

  @Test(arguments: [
    "", "{", "{\"a\"", "{\"a\":", "{\"a\":\"b", "{\"a\":\"b\"", "{\"a\":\"b\"}x", "{\"a\":tru}",
    "{\"a\":1}", "[]", "{\"a\" \"b\"}",
  ])
  func `what is no object of values is an error`(json: String) {
    #expect(throws: DecodingError.self) {
      try StoredValues.reading(json, by: JSONDecoder())
    }
  }
}
