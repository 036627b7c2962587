import Foundation
import GRDB
import Mailroom
import Testing

/// A store of an earlier schema with a few invented people, kept as the SQL that makes it, gzipped.
struct StoreFixture: Sendable, CustomTestStringConvertible {
  /// Such as `schema-28`: the number of migrations that it has been through.
  let name: String
  var testDescription: String { name }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures")
  static let suffix = ".sql.gz"
  static let limitOctets = 30_000

  static let all: [StoreFixture] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(suffix) }.sorted()
      .map { StoreFixture(name: String($0.dropLast(suffix.count))) }
  }()

  var file: URL { Self.folder.appendingPathComponent(name + Self.suffix) }

  func sql() throws -> String {
    String(decoding: try Gzip.run(["-dc", file.path]), as: UTF8.self)
  }

  /// Makes the store's file, as the release of its time left it.
  func make(at path: String) throws {
    var configuration = Configuration()
    // The tables come in the order of their names.
    configuration.foreignKeysEnabled = false
    let store = try DatabaseQueue(path: path, configuration: configuration)
    try store.writeWithoutTransaction { db in
      db.add(function: Store.nameWords)
      try db.execute(sql: try sql())
    }
    try store.close()
  }

  static func migrations(of path: String) throws -> Set<String> {
    let store = try DatabaseQueue(path: path)
    defer { try? store.close() }  // it was only read
    return try store.read {
      Set(try String.fetchAll($0, sql: "SELECT identifier FROM grdb_migrations"))
    }
  }

  static func people(in db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT person.name || ' ' || address.address FROM person
        JOIN personAddress ON personAddress.personID = person.id
        JOIN address ON address.id = personAddress.addressID ORDER BY 1
        """)
  }
}

/// gzip(1), which each Debian has.
enum Gzip {
  static func run(_ arguments: [String], input: Data = Data()) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip"] + arguments
    let (source, sink) = (Pipe(), Pipe())
    process.standardInput = source
    process.standardOutput = sink
    try process.run()
    // The SQL is smaller than what gzip reads before it writes that much.
    try source.fileHandleForWriting.write(contentsOf: input)
    try source.fileHandleForWriting.close()
    let output = sink.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "gzip failed")
    return output
  }
}
