import Foundation
import Testing

@testable import Mail

/// Mail that nobody here wrote, kept beside the project. Disabled where it is absent.
enum Collection {
  static let folder = URL(filePath: #filePath).appending(path: "../../../../../shared/corpora")
    .standardizedFileURL

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func files(_ name: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: name), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "eml" }.sorted { $0.path < $1.path }
  }

  static func message(_ file: URL) throws -> Message {
    Message(parsing: Array(try Data(contentsOf: file)))
  }

  /// The lines of `expected.jsonl`, by file.
  static func expected<Case: Decodable>(_ name: String, as type: Case.Type) throws -> [Case] {
    let path = folder.appending(path: name).appending(path: "expected.jsonl")
    let text = try String(contentsOf: path, encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(Case.self, from: Data($0.utf8))
    }
  }
}

@Suite(
  "Collected mail", .enabled(if: Collection.isPresent, "the collections are not beside the project")
)
struct CollectionTests {
  @Test("is read as a whole and the same from a file", arguments: ["replies", "sisimai", "flufl"])
  func reading(name: String) throws {
    let files = try Collection.files(name)
    try #require(files.count >= 30)
    for file in files {
      let message = try Collection.message(file)
      #expect(!message.fields.isEmpty, "\(file.lastPathComponent)")
      #expect(!message.parts.isEmpty, "\(file.lastPathComponent)")
      #expect(try Message(parsingFile: file.path).key == message.key)
    }
  }

  @Test func `no person's reply is taken for a report or a robot's answer`() throws {
    for file in try Collection.files("replies") {
      let message = try Collection.message(file)
      #expect(DeliveryReport(message) == nil, "\(file.lastPathComponent)")
      #expect(ComplaintReport(message) == nil, "\(file.lastPathComponent)")
      if case .autoReply(let evidence) = message.automation(ours: []) {
        Issue.record("\(file.lastPathComponent): \(evidence)")
      }
    }
  }

  private struct Sorted: Decodable {
    struct Row: Decodable {
      var reason: String
      var hard: Bool
    }
    var file: String
    var kind: String
    var rows: [Row]
  }

  private struct Addresses: Decodable {
    var file: String
    var permanent: [String]
    var temporary: [String]
  }

  /// How many of how many.
  private struct Score {
    var right = 0
    var all = 0
    var share: Double { Double(right) / Double(max(1, all)) }

    mutating func count(_ isRight: Bool) {
      all += 1
      if isRight { right += 1 }
    }
  }

  @Test func `bounces, complaints and robots' answers are told apart, and whom they blame`() throws
  {
    var recognised = Score()
    var kinds = Score()
    var permanence = Score()
    for expected in try Collection.expected("sisimai", as: Sorted.self) {
      if expected.rows.allSatisfy({ $0.reason == "delivered" }), expected.kind == "bounce" {
        continue
      }
      let message = try Collection.message(
        Collection.folder.appending(path: "sisimai/\(expected.file)"))
      let report = DeliveryReport(message)
      // A delay is a report too; that it is nobody's bounce is asked below.
      let isReport = report.map { Set($0.otherActions).isSubset(of: ["delayed"]) } ?? false
      guard expected.kind == "bounce" else {
        var kind = "other"
        if report != nil {
          kind = "bounce"
        } else if ComplaintReport(message) != nil {
          kind = "complaint"
        } else if case .autoReply = message.automation(ours: []) {
          kind = "auto_reply"
        }
        kinds.count(kind == expected.kind)
        continue
      }
      recognised.count(isReport)
      let isHard = expected.rows.contains(where: \.hard)
      let said = report?.recipients.contains(where: \.permanent) ?? false
      permanence.count(isReport && said == isHard)
      for recipient in report?.recipients ?? [] {
        #expect(recipient.recipient.contains("@"), "\(expected.file)")
      }
    }
    var recipients = Score()
    for expected in try Collection.expected("flufl", as: Addresses.self) {
      let message = try Collection.message(
        Collection.folder.appending(path: "flufl/\(expected.file)"))
      let report = DeliveryReport(message)
      recognised.count(report != nil)
      let failed = Dictionary((report?.recipients ?? []).map { ($0.recipient, $0.permanent) }) {
        first, _ in first
      }
      let delayed = Set((report?.delayed ?? []).map(\.recipient))
      recipients.count(
        Set(failed.keys).union(delayed) == Set(expected.permanent + expected.temporary))
      permanence.count(
        expected.permanent.allSatisfy { failed[$0] == true }
          && expected.temporary.allSatisfy { failed[$0] != true })
      #expect(expected.temporary.allSatisfy { failed[$0] == nil }, "\(expected.file)")
    }
    print("recognised:", recognised, "recipients:", recipients, "permanence:", permanence)
    print("complaints and robots:", kinds)
    try #require(recognised.all >= 340)
    try #require(recipients.all >= 50)
    #expect(recognised.share >= 0.99)
    #expect(recipients.share >= 0.99)
    #expect(permanence.share >= 0.90)
    #expect(kinds.right == kinds.all)
  }
}
