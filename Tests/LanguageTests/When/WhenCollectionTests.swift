import Foundation
import Testing

@testable import Language

@Suite("Times of the collections")
struct WhenCollectionTests {
  static let zone = TimeZone(identifier: "America/New_York") ?? .gmt

  private func share(_ cases: [WhenCase], _ name: String) -> Double {
    var right = 0
    for known in cases {
      if known.isRight(in: Self.zone) {
        right += 1
      } else {
        print("\(name) \(known.id): \(known.text): \(known.found(in: Self.zone))")
      }
    }
    print("\(name): \(right) of \(cases.count)")
    return cases.isEmpty ? 0 : Double(right) / Double(cases.count)
  }

  @Test(
    "English sentences are read as others labelled them",
    .enabled(
      if: Collections.folder("corpora/when") != nil,
      "the collections do not lie beside this checkout"))
  func english() throws {
    let folder = try #require(Collections.folder("corpora/when"))
    let cases = try WhenCase.all(in: folder.appending(path: "expected.jsonl"))
    #expect(cases.count > 200)
    #expect(share(cases, "when") >= 0.97)
  }

  @Test("Spanish and Portuguese sentences are read as labelled", arguments: ["es", "pt"])
  func own(language: String) throws {
    let cases = try WhenCase.own(language)
    #expect(cases.count >= 120)
    #expect(share(cases.filter { $0.aside != true }, "when-\(language)") >= 0.98)
  }

  @Test("so are those that no rule was written for", arguments: ["es", "pt"])
  func aside(language: String) throws {
    let cases = try WhenCase.own(language).filter { $0.aside == true }
    #expect(cases.count >= 24)
    #expect(share(cases, "when-\(language), set aside") >= 0.85)
  }
}
