package import Foundation

/// The number of a message in a mailbox (RFC 9051 §2.3.1.1). A Maildir numbers its own.
package struct UID: Hashable, Comparable, Sendable, Codable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }
  package static func < (a: UID, b: UID) -> Bool { a.rawValue < b.rawValue }
}

/// What SELECT told of the mailbox (RFC 9051 §6.3.2).
package struct MailboxState: Hashable, Sendable {
  /// The name as the settings give it, such as `INBOX`.
  package var name: String
  /// While it stays, a UID names one message for ever (RFC 9051 §2.3.1.1).
  package var uidValidity: UInt32
  package var exists: Int
  package init(name: String, uidValidity: UInt32, exists: Int) {
    self.name = name
    self.uidValidity = uidValidity
    self.exists = exists
  }
}

/// A message as it lies in a mailbox, with its size but without its bytes.
package struct WaitingMessage: Hashable, Sendable {
  package var uid: UID
  /// RFC822.SIZE in octets; a server's word, so never trusted for allocation.
  package var size: Int
  /// INTERNALDATE: when it arrived in the mailbox.
  package var arrivedAt: Date
  package init(uid: UID, size: Int, arrivedAt: Date) {
    self.uid = uid
    self.size = size
    self.arrivedAt = arrivedAt
  }
}

/// The stored bytes of one message.
package enum MessageContent: Sendable {
  case memory([UInt8])
  /// Over the spool limit: a file that the receiver of the fetch may read until it returns, and
  /// that is removed afterwards.
  case spooled(path: String, size: Int)
  /// Over the size limit: header fields and the first text part only, as bytes that parse as a
  /// message; `fullSize` is what lies in the mailbox.
  case truncated([UInt8], fullSize: Int)
}

/// One fetched message.
package struct FetchedMessage: Sendable {
  package var waiting: WaitingMessage
  package var content: MessageContent
  package init(waiting: WaitingMessage, content: MessageContent) {
    self.waiting = waiting
    self.content = content
  }
}

/// A message that was moved to one of our folders, by what finds it again there.
package struct FiledMessage: Hashable, Sendable {
  /// The caller's number for it.
  package var id: Int64
  /// Without angle brackets; `nil` if it has none.
  package var messageID: String?
  /// Of the stored bytes, in hex.
  package var sha256: String?
  /// In octets, as the mailbox told it; `nil` for one of our own, whose identifier nobody else has.
  package var size: Int?
  package init(id: Int64, messageID: String?, sha256: String?, size: Int?) {
    self.id = id
    self.messageID = messageID
    self.sha256 = sha256
    self.size = size
  }
}

/// What became of a message that was to be removed.
package enum RemovalOutcome: Hashable, Sendable {
  case removed
  /// Marked \Deleted; the server can remove only everything that anybody marked, so it stays
  /// until a person has it expunged.
  case marked
  /// No such message in that folder.
  case missing
  /// With the server's words.
  case refused(String)
}

/// A mailbox that mail arrives in: IMAP, or a Maildir that a local MTA delivers to.
///
/// One connection; calls are made one after another. Any call may throw `MailboxError`, after
/// which the connection is gone and the next `open()` starts afresh.
package protocol IncomingMailbox: Sendable {
  /// Connects and logs in if need be, and selects the inbox. A probe when it is open already.
  func open() async throws -> MailboxState
  /// Everything that lies in the inbox now, by UID; never asks for \Seen.
  /// - Parameter arrivedSince: leaves out what arrived on an earlier day (SINCE, RFC 9051
  ///   §6.4.4; by date, so the caller compares the moment itself).
  func waiting(arrivedSince: Date?) async throws -> [WaitingMessage]
  /// Fetches the bodies once, without setting \Seen, and hands over one at a time, in the order
  /// of the UIDs, in batches of the connection's own choice. A message that is gone meanwhile is
  /// left out.
  func fetch(
    _ messages: [WaitingMessage],
    receive: @Sendable (FetchedMessage) async throws -> Void
  ) async throws
  /// The headers of the messages that came last into a folder, newest first. Opens it for reading
  /// only: nothing is made, marked or moved. A folder that is missing has none.
  func lastHeads(_ count: Int, in folder: String) async throws -> [MessageHead]
  /// Moves to a folder, which is made when missing: UID MOVE, else COPY, STORE, UID EXPUNGE, else
  /// COPY and STORE \Deleted only. What is gone meanwhile is no error.
  /// - Returns: those that were refused, with the server's words.
  func move(_ uids: [UID], to folder: String) async throws -> [UID: String]
  /// Removes messages for good from a folder that we filed them in; never from the inbox.
  /// - Returns: an outcome for each, by its number.
  func remove(
    _ messages: [FiledMessage], from folder: String
  ) async throws -> [Int64: RemovalOutcome]
  /// Removes messages for good by their numbers, from the inbox too: only for what the caller has
  /// written itself, and knows again. The inbox stays selected.
  /// - Returns: an outcome for each.
  func discard(_ uids: [UID], from folder: String) async throws -> [UID: RemovalOutcome]
  /// Puts a message into a folder (made when missing), marked \Seen.
  func append(_ message: [UInt8], to folder: String) async throws
  /// The header sections of what came into another folder since `mark`, the oldest first, at most
  /// `limit`. Without a mark, or where UIDVALIDITY has changed, none: only where the folder stands.
  /// Nothing there is marked as seen.
  /// - Returns: `nil` if there is no such folder.
  func news(
    in folder: String, after mark: FolderMark?, atMost limit: Int
  ) async throws -> FolderNews?
  /// The folder that the server marks as junk (RFC 6154); `nil` where it marks none.
  func junkFolder() async throws -> String?
  /// The header sections of what arrived in another folder since a moment. Nothing there is marked as
  /// seen.
  /// - Returns: `nil` if there is no such folder.
  func heads(in folder: String, arrivedSince: Date) async throws -> [FolderHead]?
  /// Moves messages of another folder into the inbox, where they keep their time of arrival. What is
  /// gone meanwhile is no error.
  /// - Returns: those that were refused, with the server's words.
  func bring(_ uids: [UID], from folder: String) async throws -> [UID: String]
  /// How full the mailbox is (QUOTA, RFC 9208), from 0 to 1; `nil` where the server does not say.
  func fullness() async throws -> Double?
  /// How many messages lie in a folder; `nil` if there is no such folder. The inbox stays selected.
  func count(in folder: String) async throws -> Int?
  /// Waits until something may have arrived, or `limit` has passed. IDLE where there is one,
  /// else a poll after the settings' interval. Returns early when the task is cancelled.
  func waitForMail(atMost limit: Duration) async throws
  /// Logs out and closes. Never fails.
  func close() async
  /// One line for `doctor`: server, TLS, what it can (IDLE, MOVE, UIDPLUS …).
  func capabilities() async throws -> [String]
}

/// What failed on a mailbox, on which server, at which command, and what it answered.
package struct MailboxError: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Kind: String, Hashable, Sendable {
    /// Cannot be reached, or the line broke: passes by itself.
    case connection
    /// The certificate does not verify.
    case tls
    /// The password or token was refused.
    case login
    /// The server allows no further connection: wait, the password is good.
    case tooManyConnections
    /// The server answered NO or BAD to a command.
    case refused
    /// The server sent what no grammar allows.
    case malformed
    /// The deadline passed without a byte.
    case silent
    /// The mailbox or the disk is full.
    case quota
    /// The task was cancelled.
    case cancelled
  }
  package var kind: Kind
  /// `imaps://mail.example.org:993` or the folder's path; never a password.
  package var server: String
  /// The command without its secrets: `AUTHENTICATE PLAIN`, `UID FETCH`.
  package var command: String
  /// The server's words, at most 300 characters, without control characters.
  package var answer: String
  /// What the operator can do about it, in one sentence.
  package var advice: String

  package init(kind: Kind, server: String, command: String, answer: String, advice: String) {
    self.kind = kind
    self.server = server
    self.command = command
    self.answer = answer
    self.advice = advice
  }

  package var description: String {
    "\(server): \(command): \(answer.isEmpty ? kind.rawValue : answer). \(advice)"
  }
}
