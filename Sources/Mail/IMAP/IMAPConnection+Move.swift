extension IMAPConnection {
  /// Moves in sets; a set that is refused is halved until the one at fault is alone.
  ///
  /// - Returns: what was refused, with the server's words.
  func move(_ uids: [UID], to folder: String) throws(MailboxError) -> [UID: String] {
    var refused: [UID: String] = [:]
    for piece in UIDSet.compact(uids) {
      try move(piece.text, piece.uids, to: folder, refused: &refused)
    }
    return refused
  }

  private func move(
    _ set: String, _ uids: [UID], to folder: String, refused: inout [UID: String]
  ) throws(MailboxError) {
    let status = can("MOVE") ? try moveAtOnce(set, to: folder) : try copyAway(set, to: folder)
    guard status.kind != .ok else { return }
    // A full mailbox or a missing folder refuses each of them: asking again is idle.
    let isOfAll = ["OVERQUOTA", "LIMIT", "TRYCREATE", "NONEXISTENT", "NOPERM"]
      .contains(status.codeName ?? "")
    guard !isOfAll, uids.count > 1 else {
      for uid in uids { refused[uid] = "\(status.kind.rawValue) \(status.text)" }
      return
    }
    for half in [uids[..<(uids.count / 2)], uids[(uids.count / 2)...]] {
      for piece in UIDSet.compact(Array(half)) {
        try move(piece.text, piece.uids, to: folder, refused: &refused)
      }
    }
  }

  /// UID MOVE (RFC 6851 §3).
  private func moveAtOnce(_ set: String, to folder: String) throws(MailboxError) -> IMAPStatus {
    try creatingIfMissing(folder) { () throws(MailboxError) in
      try run("UID MOVE \(set) \(quoted(folder))", as: "UID MOVE")
    }
  }

  /// COPY, STORE \Deleted, and UID EXPUNGE where there is one (RFC 4315 §2.1). A plain EXPUNGE
  /// would remove what other people have marked, so without UIDPLUS there is none.
  private func copyAway(_ set: String, to folder: String) throws(MailboxError) -> IMAPStatus {
    let copied = try creatingIfMissing(folder) { () throws(MailboxError) in
      try run("UID COPY \(set) \(quoted(folder))", as: "UID COPY")
    }
    guard copied.kind == .ok else { return copied }
    let marked = try run("UID STORE \(set) +FLAGS.SILENT (\\Deleted)", as: "UID STORE")
    guard marked.kind == .ok, can("UIDPLUS") else { return marked }
    return try run("UID EXPUNGE \(set)", as: "UID EXPUNGE")
  }

  /// Runs `command`, and once more after CREATE when the folder may be missing.
  private func creatingIfMissing(
    _ folder: String, _ command: () throws(MailboxError) -> IMAPStatus
  ) throws(MailboxError) -> IMAPStatus {
    let status = try command()
    guard status.kind == .no else {
      knownFolders.insert(folder)
      return status
    }
    let isMissing =
      ["TRYCREATE", "NONEXISTENT"].contains(status.codeName ?? "")
      || (status.code == nil && !knownFolders.contains(folder))
    guard isMissing else { return status }
    let created = try run("CREATE \(quoted(folder))", as: "CREATE")
    knownFolders.insert(folder)
    guard created.kind == .ok else { return status }
    // So that mail programs show it; where that is refused nothing is lost.
    try run("SUBSCRIBE \(quoted(folder))", as: "SUBSCRIBE")
    return try command()
  }

  /// APPEND (RFC 9051 §6.3.12), with a non-synchronizing literal where allowed (RFC 7888).
  func append(_ message: [UInt8], to folder: String) throws(MailboxError) {
    let status = try creatingIfMissing(folder) { () throws(MailboxError) in
      try appendOnce(message, to: folder)
    }
    guard status.kind == .ok else { throw refusal(status, of: "APPEND \(folder)") }
  }

  private func appendOnce(_ message: [UInt8], to folder: String) throws(MailboxError) -> IMAPStatus
  {
    // LITERAL+ of any size would send a big message to a folder that is not there.
    let isWaiting = !((can("LITERAL+") || can("LITERAL-")) && message.count <= 4096)
    let literal = "{\(message.count)\(isWaiting ? "" : "+")}"
    let tag = try begin("APPEND \(quoted(folder)) (\\Seen) \(literal)", as: "APPEND")
    var isSent = false
    if !isWaiting {
      try send(message + [0x0D, 0x0A], during: "APPEND")
      isSent = true
    }
    while true {
      let response = try next(during: "APPEND")
      if let status = try end(response, of: tag, as: "APPEND") { return status }
      if case .continuation = response, !isSent {
        try send(message + [0x0D, 0x0A], during: "APPEND")
        isSent = true
      }
    }
  }
}
