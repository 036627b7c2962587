import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

/// An empty store with the real templates, for tests of the mailroom alone.
final class Books: Sendable {
  let house: House
  let store: Store
  /// A Monday at noon in Boston.
  let now = Date(timeIntervalSince1970: 1_772_470_800)
  private let folder: URL

  /// - Parameter settings: besides the standard ones.
  init(
    runner: (any CommandRunning)? = nil, capabilities: [any Capability] = [],
    settings: [String: String] = [:]
  ) {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("books-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let file = folder.appendingPathComponent("hubkeeper.yaml")
      let values = ["mailbox.address": "hub@example.org"].merging(settings) { $1 }
      try SettingKey.file(values: values)
        .write(to: file, atomically: true, encoding: .utf8)
      house = House(
        settings: try Settings(file: file.path),
        templates: try Templates.load(from: root.appendingPathComponent("Templates").path),
        capabilities: capabilities, runner: runner)
      store = try Store(path: folder.appendingPathComponent("store").path, migrations: [])
    } catch {
      preconditionFailure("the books of a test cannot be opened: \(error)")
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @discardableResult
  func write<T>(at moment: Date? = nil, _ body: (Handling) throws -> T) throws -> T {
    try store.pool.write { try body(Handling(db: $0, house: house, now: moment ?? now)) }
  }

  func posting(
    to address: String, lane: TemplateLane = .answers, in handling: Handling
  ) throws -> Posting {
    let address = try #require(EmailAddress(address))
    let id = try AddressRecord.keep(address, at: handling.now, in: handling.db)
    return Posting(
      "operator-note", values: ["title": "A title", "text": "Words."], to: id, person: nil,
      lane: lane, because: "a test")
  }

  func put(to address: String, lane: TemplateLane = .answers) throws -> Int64 {
    try write { handling in
      let posting = try self.posting(to: address, lane: lane, in: handling)
      return try #require(try Outbox.put(posting, in: handling))
    }
  }

  func claim(at moment: Date? = nil) throws -> Claim {
    try write(at: moment) { try Outbox.claim(lanes: TemplateLane.allCases, limit: 100, in: $0) }
  }
}
