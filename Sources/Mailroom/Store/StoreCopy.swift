import Foundation
import GRDB

extension Store {
  /// Copies a store that may be in use without changing one octet of it: no migration, no
  /// checkpoint. For the rehearsal and `explain`, which only ever write to the copy.
  ///
  /// - Throws: `StoreError.missing` if there is none.
  package static func copy(of path: String, to copy: String) throws {
    let files = FileManager.default
    guard files.fileExists(atPath: path) else { throw StoreError.missing(path: path) }
    // Without a log nobody has it open, and all of it is in the one file. SQLite would make a log
    // and leave it there, even when it only reads.
    if !files.fileExists(atPath: path + "-wal") {
      try files.copyItem(atPath: path, toPath: copy)
      if !files.fileExists(atPath: path + "-wal") { return try protect(copy) }
      try files.removeItem(atPath: copy)
    }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    let source = try DatabaseQueue(path: path, configuration: configuration)
    let target = try DatabaseQueue(path: copy)
    try source.backup(to: target)
    try target.close()
    try source.close()
    try protect(copy)
  }

  private static func protect(_ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  /// Opens a copy that lives for the length of `body`, in a folder of its own that only we read.
  ///
  /// - Parameter path: the store; where there is none, or `nil`, the copy begins empty.
  package static func withCopy<T>(
    of path: String?, _ body: (_ copy: String) async throws -> T
  ) async throws -> T {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appendingPathComponent("hubkeeper-\(UUID().uuidString)")
    try files.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? files.removeItem(at: folder) }  // nothing is left that a person could act on
    let copy = folder.appendingPathComponent("copy.sqlite").path
    if let path, files.fileExists(atPath: path) {
      try Store.copy(of: path, to: copy)
      // So that the copy knows who is forgotten.
      let (key, copied) = (
        ForgettingFiles(beside: path).keyFile, ForgettingFiles(beside: copy).keyFile
      )
      if files.fileExists(atPath: key) { try files.copyItem(atPath: key, toPath: copied) }
    }
    return try await body(copy)
  }
}
