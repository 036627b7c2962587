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

  @Test func `complaints, robots' answers and standard reports are told apart`() throws {
    var right: [String: Int] = [:]
    var all: [String: Int] = [:]
    var permanence = 0
    for expected in try Collection.expected("sisimai", as: Sorted.self) {
      if expected.rows.allSatisfy({ $0.reason == "delivered" }), expected.kind == "bounce" {
        continue
      }
      let message = try Collection.message(
        Collection.folder.appending(path: "sisimai/\(expected.file)"))
      let report = DeliveryReport(message)
      var kind = "other"
      if report?.isBounce == true {
        kind = "bounce"
      } else if ComplaintReport(message) != nil {
        kind = "complaint"
      } else if case .autoReply = message.automation(ours: []) {
        kind = "auto_reply"
      }
      all[expected.kind, default: 0] += 1
      if kind == expected.kind { right[kind, default: 0] += 1 }
      if kind == "bounce", expected.kind == "bounce" {
        let isHard = expected.rows.contains(where: \.hard)
        let said = report?.recipients.contains(where: \.permanent) ?? false
        if said == isHard { permanence += 1 }
      }
    }
    print("sisimai:", right, "of", all, "permanence right:", permanence)
    try #require(all.values.reduce(0, +) > 250)
    // What the standard forms give; the free forms add to it.
    #expect(right["bounce", default: 0] >= 220)
    #expect(right["auto_reply"] == all["auto_reply"])
    #expect(permanence >= 180)
  }

  private struct Addresses: Decodable {
    var file: String
    var permanent: [String]
    var temporary: [String]
  }

  @Test func `older reports name the right addresses`() throws {
    var right = 0
    let cases = try Collection.expected("flufl", as: Addresses.self)
    for expected in cases {
      let message = try Collection.message(
        Collection.folder.appending(path: "flufl/\(expected.file)"))
      let found = Set(DeliveryReport(message)?.recipients.map(\.recipient) ?? [])
      let isRight = found == Set(expected.permanent + expected.temporary)
      if isRight { right += 1 }
    }
    print("flufl:", right, "of", cases.count)
    // What the standard forms give; the free forms add to it.
    #expect(right >= 20)
    try #require(cases.count > 50)
  }
}
