import Foundation
import GRDB
import Logging
import Mail

/// The slow look at the folder in which mail programs keep what people send from this mailbox.
struct SentSweep: Sendable {
  let house: House
  let store: Store
  let mailbox: any IncomingMailbox
  let logger: Logger

  /// Between two looks.
  static let interval: TimeInterval = 600
  private static let atMost = 200
  private static let fact = "sent folder"

  /// Books what is new there. The first look only remembers where the folder stands: what was
  /// sent before us is none of ours.
  ///
  /// - Throws: `MailboxError` if the line broke; a folder that is not there or may not be read is
  ///   no error.
  func look(at now: Date) async throws {
    let folder = house.settings.mailbox.sentByHand
    guard !folder.isEmpty else { return }
    while !Task.isCancelled {
      let mark = try await store.pool.read { try FolderMark.kept(Self.fact, of: folder, in: $0) }
      let news: FolderNews?
      do {
        news = try await mailbox.news(in: folder, after: mark, atMost: Self.atMost)
      } catch let error as MailboxError where error.kind == .refused {
        logger.debug(
          "the Sent folder is not read", metadata: ["error": "\(LogText.words(of: error))"])
        return
      }
      guard let news, news.mark != mark else { return }
      let seen = try await shielded {
        try await store.pool.write { db in
          let handling = Handling(db: db, house: house, now: now)
          let seen = try news.headers.map {
            try HandOver.noteHandWritten(Message(parsing: $0), in: handling)
          }
          try news.mark.keep(as: Self.fact, of: folder, in: db)
          return seen
        }
      }
      let answers = seen.count { $0 != .ours && $0 != .unrelated }
      if answers > 0 {
        logger.info("answers written by hand", metadata: ["count": "\(answers)"])
      }
      guard news.headers.count == Self.atMost else { return }
    }
  }
}
