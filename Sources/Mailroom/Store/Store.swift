import CSQLite
import Foundation
package import GRDB
import Language

/// The books: one SQLite file in WAL mode, opened through GRDB's pool.
///
/// The worker and every other subcommand open the same file beside one another: readers read,
/// writers take short IMMEDIATE transactions. Nothing else ever opens the file.
package struct Store: Sendable {
  package let path: String
  package let pool: DatabasePool

  /// Opens the store, makes it if need be (file 0600 in a folder 0700), and migrates it.
  ///
  /// - Parameter backups: where an older release's store is copied to before it is migrated; `nil`
  ///   for a store that is a copy itself.
  /// - Throws: `StoreError.newer` for a store of a later release; `DatabaseError` for what SQLite
  ///   says about the file or the disk.
  package init(
    path: String, migrations: [Migration], readers: Int = 4, backups: Backups? = nil
  ) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let files = FileManager.default
    if !files.fileExists(atPath: folder) {
      try files.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    let isNew = !files.fileExists(atPath: path)
    if isNew {
      guard files.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
      else { throw StoreError.cannotCreate(path: path) }
    }
    var configuration = Configuration()
    configuration.maximumReaderCount = readers
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      // Else a statement is compiled anew for other values of its arguments, wherever they might
      // speak for another index: thousands of times a minute, and never for a better plan here.
      guard let connection = unsafe db.sqliteConnection,
        unsafe hub_sqlite_keep_plans(connection) == SQLITE_OK
      else { throw DatabaseError(message: "SQLite does not keep its plans") }
      db.add(function: Self.nameWords)
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
          PRAGMA cache_size = -8000;
          """)
    }
    self.path = path
    pool = try DatabasePool(path: path, configuration: configuration)
    try migrate(migrations, backups)
  }

  /// `nameWords(name)`: a JSON list of the words that a name is found by, for triggers.
  package static let nameWords = DatabaseFunction(
    "nameWords", argumentCount: 1, pure: true
  ) { values in
    guard let name = String.fromDatabaseValue(values[0]) else { return "[]" }
    // Letters and digits only: nothing in them needs escaping.
    return "[" + NameWords.of(name).map { "\"\($0)\"" }.joined(separator: ",") + "]"
  }

  private func migrate(_ migrations: [Migration], _ backups: Backups?) throws {
    var migrator = DatabaseMigrator()
    for migration in MailroomSchema.migrations + migrations {
      migrator.registerMigration(migration.name, migrate: migration.run)
    }
    if try pool.read(migrator.hasBeenSuperseded) { throw StoreError.newer(path: path) }
    if try !pool.read(migrator.hasCompletedMigrations) {
      // A new store has nothing to lose; any other can go back to the release it came from.
      if let backups, try !pool.read(migrator.appliedIdentifiers).isEmpty {
        try backups.makeBeforeUpgrade(of: self)
      }
      try migrator.migrate(pool)
    }
    if try pool.read(Release.ofStore) != Release.number {
      try pool.write { try Release.keep(in: $0) }
    }
  }

  /// Copies the live store with SQLite's online backup and checks the copy by opening it.
  ///
  /// - Throws: `StoreError.damagedCopy` if the copy fails its integrity check.
  package func backUp(to file: String) throws {
    let files = FileManager.default
    let partial = file + ".partial"
    try? files.removeItem(atPath: partial)  // a leftover of an interrupted backup
    guard files.createFile(atPath: partial, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw StoreError.cannotCreate(path: partial) }
    do {
      // A night's copy that fails must not fill the disk until the next.
      defer { Self.removeParts(of: partial) }
      let copy = try DatabaseQueue(path: partial)
      try pool.backup(to: copy)
      let verdict = try copy.read { db in
        try String.fetchOne(db, cached: "PRAGMA integrity_check") ?? "no answer"
      }
      guard verdict == "ok" else { throw StoreError.damagedCopy(path: file, verdict: verdict) }
      try copy.close()
      // rename(2): there is never a moment without the older copy.
      guard unsafe rename(partial, file) == 0 else { throw StoreError.cannotCreate(path: file) }
    }
  }

  /// Puts all of it into the one file and closes it, so that the file can be moved.
  ///
  /// The last connection that GRDB closes is a reader's, and leaves the log beside the file.
  package func close() throws {
    _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    try pool.close()
  }

  private static func removeParts(of file: String) {
    for part in ["", "-wal", "-shm", "-journal"] {
      try? FileManager.default.removeItem(atPath: file + part)  // most are not there
    }
  }
}

/// What is wrong with the store as a file.
package enum StoreError: Error, Equatable, CustomStringConvertible {
  case newer(path: String)
  case cannotCreate(path: String)
  case damagedCopy(path: String, verdict: String)
  case damagedBackup(path: String, verdict: String)
  case busy(path: String, holder: String)
  case missing(path: String)

  package var description: String {
    switch self {
    case .newer(let path):
      "\(path) was written by a newer hubkeeper. Install that version, or restore a backup made before it."
    case .cannotCreate(let path):
      "\(path) cannot be created. Check that the folder exists and may be written to."
    case .damagedCopy(let path, let verdict):
      "The backup \(path) does not open cleanly: \(verdict). It was not kept; check the disk and try again."
    case .damagedBackup(let path, let verdict):
      "The backup \(path) cannot be restored: \(verdict). Nothing was changed; take another one."
    case .busy(let path, let holder):
      "Another worker has the store \(path): process \(holder). Only one may run; stop it first."
    case .missing(let path):
      "There is no store \(path) yet. `hubkeeper import` or `hubkeeper run` makes it."
    }
  }
}
