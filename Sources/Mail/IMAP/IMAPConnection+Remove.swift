extension IMAPConnection {
  /// Removes messages from another folder than the inbox, which is selected again afterwards.
  ///
  /// Where a message went when it was moved is known to few servers, so it is searched for, by its
  /// Message-ID and size; one without a Message-ID by its size and its bytes.
  ///
  ///     C: H7 SELECT "Handled"
  ///     C: H8 UID SEARCH HEADER Message-ID "<one@example.org>"
  ///     S: * SEARCH 42
  ///     C: H9 UID FETCH 42 (UID RFC822.SIZE INTERNALDATE)
  ///     C: H10 UID STORE 42 +FLAGS.SILENT (\Deleted)
  ///     C: H11 UID EXPUNGE 42
  func remove(
    _ messages: [FiledMessage], from folder: String
  ) throws(MailboxError) -> [Int64: RemovalOutcome] {
    let selected = try run("SELECT \(quoted(folder))", as: "SELECT \(folder)")
    guard selected.kind == .ok else {
      _ = try select()
      let isGone = ["NONEXISTENT", "TRYCREATE"].contains(selected.codeName ?? "")
      let words = "\(selected.kind.rawValue) \(selected.text)"
      return Dictionary(messages.map { ($0.id, isGone ? .missing : .refused(words)) }) { $1 }
    }
    var outcomes: [Int64: RemovalOutcome] = [:]
    var found: [UID: Int64] = [:]
    for message in messages {
      if let uid = try find(message, except: Set(found.keys)) {
        found[uid] = message.id
      } else {
        outcomes[message.id] = .missing
      }
    }
    for (uid, outcome) in try erase(Array(found.keys)) {
      if let id = found[uid] { outcomes[id] = outcome }
    }
    _ = try select()
    return outcomes
  }

  /// Removes messages by their numbers, and selects the inbox again.
  func discard(
    _ uids: [UID], from folder: String
  ) throws(MailboxError) -> [UID: RemovalOutcome] {
    let selected = try run("SELECT \(quoted(folder))", as: "SELECT \(folder)")
    let outcomes =
      selected.kind == .ok
      ? try erase(uids)
      : Dictionary(
        uids.map { ($0, .refused("\(selected.kind.rawValue) \(selected.text)")) }
      ) { $1 }
    _ = try select()
    return outcomes
  }

  /// Removes messages of the selected folder.
  private func erase(_ uids: [UID]) throws(MailboxError) -> [UID: RemovalOutcome] {
    var outcomes: [UID: RemovalOutcome] = [:]
    for piece in UIDSet.compact(uids) {
      var status = try run("UID STORE \(piece.text) +FLAGS.SILENT (\\Deleted)", as: "UID STORE")
      var outcome = RemovalOutcome.marked
      // A plain EXPUNGE would remove what other people have marked.
      if status.kind == .ok, can("UIDPLUS") {
        status = try run("UID EXPUNGE \(piece.text)", as: "UID EXPUNGE")
        outcome = .removed
      }
      if status.kind != .ok { outcome = .refused("\(status.kind.rawValue) \(status.text)") }
      for uid in piece.uids { outcomes[uid] = outcome }
    }
    return outcomes
  }

  private func find(
    _ message: FiledMessage, except taken: Set<UID>
  ) throws(MailboxError) -> UID? {
    let identifier = message.messageID.flatMap { Self.searchable("<\($0)>") }
    // LARGER and SMALLER leave out the size itself (RFC 9051 §6.4.4).
    let size = message.size ?? 0
    let key =
      identifier.map { "HEADER Message-ID \($0)" }
      ?? "LARGER \(max(0, size - 1)) SMALLER \(size.addingReportingOverflow(1).0)"
    let candidates = try searched(key + " UNDELETED").filter { !taken.contains($0) }
    // Somebody else's mail may bear the same identifier.
    for same in try sizes(of: candidates) where same.size == message.size ?? same.size {
      if identifier != nil { return same.uid }
      if let sha256 = message.sha256, try digest(of: same.uid) == sha256 { return same.uid }
    }
    return nil
  }

  /// A quoted string (RFC 9051 §4.3), or `nil` for what would need a literal.
  private static func searchable(_ text: String) -> String? {
    guard text.utf8.count <= 500, text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
      return nil
    }
    return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private func searched(_ key: String) throws(MailboxError) -> [UID] {
    var uids: [UID] = []
    let status = try run("UID SEARCH \(key)", as: "UID SEARCH") { response throws(MailboxError) in
      guard case .data("SEARCH", let values) = response else { return }
      uids.append(contentsOf: values.compactMap { $0.text.flatMap { UInt32($0) }.map(UID.init) })
    }
    guard status.kind == .ok else { throw refusal(status, of: "UID SEARCH") }
    return uids.sorted()
  }

  /// The SHA-256 of the stored bytes, as the ledger keeps it.
  private func digest(of uid: UID) throws(MailboxError) -> String? {
    let name = "UID FETCH BODY[]"
    let tag = try begin("UID FETCH \(uid.rawValue) (UID BODY.PEEK[])", as: name)
    var digest: String?
    while true {
      switch try nextFetched(tag: tag, as: name) {
      case .body(let found, .string(let bytes)) where found == uid: digest = Digest.sha256(bytes)
      case .body(let found, .spooled(let file)) where found == uid:
        // A spool that cannot be read finds nothing; the message stays.
        digest = try? Digest.sha256(file: file.path)
      case .body: continue
      case .ended(let status):
        guard status.kind == .ok else { throw refusal(status, of: name) }
        return digest
      }
    }
  }
}
