import Foundation
import GRDB
import Logging
import Mail

/// The slow look at the folder that the mailbox's own filter puts mail into (LESSONS 31).
///
/// What carries a token of ours, or comes proven from somebody on record, is moved to the inbox and
/// handled as if it had come there. The rest is not touched: who wrote and what about is noted for the
/// coordinators' list, and what one of them calls real is fetched.
struct JunkSweep: Sendable {
  let house: House
  let store: Store
  let mailbox: any IncomingMailbox
  let logger: Logger

  /// Between two looks.
  static let interval: TimeInterval = 600
  private static let atMost = 200
  private static let fact = "junk folder"

  /// Fetches what a coordinator has called real.
  ///
  /// - Throws: `MailboxError` if the line broke.
  func fetchWanted(at now: Date) async throws {
    let wanted = try await store.pool.read { try JunkMail.wanted(in: $0) }
    for (folder, mails) in Dictionary(grouping: wanted, by: \.folder) {
      let mark = try await store.pool.read { try FolderMark.kept(Self.fact, of: folder, in: $0) }
      // Numbers of another UIDVALIDITY name other messages.
      let there = mails.filter { $0.validity == mark?.uidValidity }
      if !there.isEmpty { try await bring(there.map(\.uid), from: folder) }
      try await store.pool.write { try JunkMail.took(mails.map(\.id), at: now, in: $0) }
    }
  }

  /// Looks through what is new there. The first look only remembers where the folder stands.
  ///
  /// - Throws: `MailboxError` if the line broke; a folder that is not there or may not be read is
  ///   no error.
  func look(at now: Date) async throws {
    guard let folder = try await folder() else { return }
    while !Task.isCancelled {
      let mark = try await store.pool.read { try FolderMark.kept(Self.fact, of: folder, in: $0) }
      let news: FolderNews?
      do {
        news = try await mailbox.news(in: folder, after: mark, atMost: Self.atMost)
      } catch let error as MailboxError where error.kind == .refused {
        logger.debug(
          "the junk folder is not read", metadata: ["error": "\(LogText.words(of: error))"])
        return
      }
      guard let news, news.mark != mark else { return }
      let messages = zip(news.uids, news.headers).map { (uid: $0, message: Message(parsing: $1)) }
      let ours = try await store.pool.read { db in
        let handling = Handling(db: db, house: house, now: now)
        return try messages.filter { try Self.isForUs($0.message, at: now, in: handling) }.map(
          \.uid)
      }
      // Moved before it is noted: what a crash lets us see twice is moved once.
      if !ours.isEmpty { try await bring(ours, from: folder) }
      let rescued = Set(ours)
      try await shielded {
        try await store.pool.write { db in
          for (uid, message) in messages where !rescued.contains(uid) {
            try JunkMail.note(
              message, uid: uid, in: folder, uidValidity: news.mark.uidValidity, at: now, in: db)
          }
          try news.mark.keep(as: Self.fact, of: folder, in: db)
        }
      }
      guard news.headers.count == Self.atMost else { return }
    }
  }

  /// `none` in the settings: not looked at. Empty: the one that the server marks.
  private func folder() async throws -> String? {
    let named = house.settings.mailbox.junk
    if named == "none" { return nil }
    return named.isEmpty ? try await mailbox.junkFolder() : named
  }

  private func bring(_ uids: [UID], from folder: String) async throws {
    let refused = try await mailbox.bring(uids, from: folder)
    if let words = refused.values.first {
      logger.warning(
        "mail cannot be moved out of the junk folder",
        metadata: ["words": "\(LogText.withoutAddresses(words))"])
    }
    let count = uids.count - refused.count
    logger.info("out of the junk folder", metadata: ["count": "\(count)"])
  }

  /// By its header alone, as the inbox would: a forged From is not proven, and a token is a secret.
  static func isForUs(_ message: Message, at now: Date, in handling: Handling) throws -> Bool {
    let letter = try Letter(message, arrivedAt: now, in: handling)
    guard letter.authentication != .failed else { return false }
    return letter.handle != nil || letter.authentication.isProven && !letter.people.isEmpty
  }
}

extension FolderMark {
  /// Where a folder was last looked through up to, under a name of `fact`.
  static func kept(_ name: String, of folder: String, in db: Database) throws -> FolderMark? {
    let words = try Heartbeat.value(name, in: db)?.split(separator: " ", maxSplits: 2) ?? []
    guard words.count == 3, words[2] == folder, let validity = UInt32(words[0]),
      let uid = UInt32(words[1])
    else { return nil }
    return FolderMark(uidValidity: validity, uid: UID(rawValue: uid))
  }

  func keep(as name: String, of folder: String, in db: Database) throws {
    try Heartbeat.set(name, "\(uidValidity) \(uid.rawValue) \(folder)", in: db)
  }
}
