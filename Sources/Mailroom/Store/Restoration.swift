import Foundation
import GRDB

/// Puts a backup in the place of a store. The caller holds the `WorkerLock`.
///
/// The backup is copied to a draft beside the store and checked there; the draft is migrated, told
/// whom to forget, and only then takes the store's place. What was in that place is kept beside
/// it. Whatever fails before leaves everything as it was.
package struct Restoration: Sendable {
  package let backup: String
  package let store: String
  /// Opened, migrated and put right by the caller before `finish`.
  package let draft: String
  /// Where the store goes that is replaced.
  package let replaced: String

  package init(backup: String, store: String) {
    self.backup = backup
    self.store = store
    draft = store + ".restoring"
    replaced = store + ".before-restore"
  }

  private static let parts = ["", "-wal", "-shm"]

  /// Copies and checks.
  ///
  /// - Throws: `StoreError.damagedBackup`; `DatabaseError` for what is wrong with the disk.
  package func begin() throws {
    let files = FileManager.default
    guard files.fileExists(atPath: backup) else {
      throw StoreError.damagedBackup(path: backup, verdict: "there is no such file")
    }
    clear()
    do {
      try Store.copy(of: backup, to: draft)
      let copy = try DatabaseQueue(path: draft)
      let verdict = try copy.read { db in
        let verdict = try String.fetchOne(db, cached: "PRAGMA integrity_check") ?? "no answer"
        let isStore = try db.tableExists("ledger") && db.tableExists("outbox")
        let broken = try Row.fetchOne(db, cached: "PRAGMA foreign_key_check")
        if !isStore { return "it is no store of hubkeeper's" }
        return verdict == "ok" && broken != nil ? "rows refer to what is not there" : verdict
      }
      try copy.close()
      guard verdict == "ok" else {
        throw StoreError.damagedBackup(path: backup, verdict: verdict)
      }
      // The draft is told whom to forget by the store's own files, which no backup has.
      let (own, drafts) = (ForgettingFiles(beside: store), ForgettingFiles(beside: draft))
      for (from, to) in [(own.keyFile, drafts.keyFile), (own.listFile, drafts.listFile)]
      where files.fileExists(atPath: from) {
        try files.copyItem(atPath: from, toPath: to)
      }
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_NOTADB || error.resultCode == .SQLITE_CORRUPT
    {
      clear()
      throw StoreError.damagedBackup(path: backup, verdict: error.message ?? "it does not open")
    } catch {
      clear()
      throw error
    }
  }

  /// Puts the draft, which is closed by now, in the store's place.
  ///
  /// - Throws: `StoreError.damagedBackup` where a log lies beside the draft with what is not in it: GRDB
  ///   closes a reader last, which empties no log.
  package func finish() throws {
    let files = FileManager.default
    // Mostly there is none.
    let log = try? files.attributesOfItem(atPath: draft + "-wal")[.size] as? NSNumber
    guard (log?.intValue ?? 0) == 0 else {
      throw StoreError.damagedBackup(path: backup, verdict: "its copy is not whole in one file")
    }
    for part in Self.parts where files.fileExists(atPath: replaced + part) {
      try files.removeItem(atPath: replaced + part)
    }
    for part in Self.parts where files.fileExists(atPath: store + part) {
      try files.moveItem(atPath: store + part, toPath: replaced + part)
    }
    // The list first: it may know more than before, and nothing is lost if this ends here.
    let (own, drafts) = (ForgettingFiles(beside: store), ForgettingFiles(beside: draft))
    for (from, to) in [(drafts.listFile, own.listFile), (drafts.keyFile, own.keyFile)]
    where files.fileExists(atPath: from) {
      guard unsafe rename(from, to) == 0 else { throw StoreError.cannotCreate(path: to) }
    }
    try files.moveItem(atPath: draft, toPath: store)
    clear()
  }

  /// Removes what is left of a draft.
  package func clear() {
    let left = ForgettingFiles(beside: draft)
    for path in Self.parts.map({ draft + $0 }) + [left.keyFile, left.listFile] {
      try? FileManager.default.removeItem(atPath: path)  // most are not there
    }
  }
}
