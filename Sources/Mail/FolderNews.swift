package import Foundation

/// Up to where a folder has been looked through.
package struct FolderMark: Hashable, Sendable {
  package var uidValidity: UInt32
  /// The last UID that has been seen; 0 if there was none.
  package var uid: UID
  package init(uidValidity: UInt32, uid: UID) {
    self.uidValidity = uidValidity
    self.uid = uid
  }
}

/// What came into a folder since a mark.
package struct FolderNews: Hashable, Sendable {
  package var mark: FolderMark
  /// The header section of each message, the oldest first: bytes that parse as a message without
  /// a body.
  package var headers: [[UInt8]]
  /// Their numbers, in the same order.
  package var uids: [UID]
  package init(mark: FolderMark, headers: [[UInt8]], uids: [UID] = []) {
    self.mark = mark
    self.headers = headers
    self.uids = uids
  }
}

/// The header of a message in another folder than the inbox.
package struct FolderHead: Hashable, Sendable {
  package var uid: UID
  package var arrivedAt: Date
  /// Bytes that parse as a message without a body.
  package var bytes: [UInt8]
  package init(uid: UID, arrivedAt: Date, bytes: [UInt8]) {
    self.uid = uid
    self.arrivedAt = arrivedAt
    self.bytes = bytes
  }
}

extension IncomingMailbox {
  /// A mailbox without folders to look into.
  package func news(
    in folder: String, after mark: FolderMark?, atMost limit: Int
  ) async throws -> FolderNews? { nil }
}
