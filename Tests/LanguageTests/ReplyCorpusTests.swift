import Foundation
import Testing

@testable import Language

/// Real replies in fifteen languages, which nobody here wrote.
@Suite("Replies of the collection")
struct ReplyCorpusTests {
  struct Expected: Decodable {
    var file: String
    var reply_text: String
  }

  static let folder = Collections.folder("corpora/replies")

  @Test(.enabled(if: folder != nil, "the collection of replies is not beside the project"))
  func `nearly all give their new text`() throws {
    let folder = try #require(Self.folder)
    let lines = try String(contentsOf: folder.appending(path: "expected.jsonl"), encoding: .utf8)
      .split(separator: "\n")
    var right = 0
    var wrong: [String] = []
    for line in lines {
      let expected = try JSONDecoder().decode(Expected.self, from: Data(line.utf8))
      let mail = try String(
        decoding: Data(contentsOf: folder.appending(path: expected.file)), as: UTF8.self)
      let text = ReplyText.new(in: PlainMail.body(of: mail)).shown
      if Self.folded(text) == Self.folded(expected.reply_text) {
        right += 1
      } else {
        wrong.append("\(expected.file): \(Self.folded(text).prefix(400))")
      }
    }
    #expect(lines.count >= 30, "the collection is smaller than it was")
    #expect(right * 100 >= lines.count * 95, "wrong:\n\(wrong.joined(separator: "\n"))")
  }

  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
