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
  package init(mark: FolderMark, headers: [[UInt8]]) {
    self.mark = mark
    self.headers = headers
  }
}

extension IncomingMailbox {
  /// A mailbox without folders to look into.
  package func news(
    in folder: String, after mark: FolderMark?, atMost limit: Int
  ) async throws -> FolderNews? { nil }
}
