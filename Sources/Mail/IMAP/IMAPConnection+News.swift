extension IMAPConnection {
  /// Header fields that say whom a message answers fit into this many octets.
  private static let headerOctets = 65_536

  /// Looks into another folder than the inbox, and selects the inbox again.
  ///
  /// STATUS (RFC 9051 §6.3.11) tells whether there is anything new; most looks end there.
  ///
  ///     C: H7 STATUS "Sent" (UIDNEXT UIDVALIDITY)
  ///     S: * STATUS "Sent" (UIDNEXT 44 UIDVALIDITY 1)
  ///     C: H8 EXAMINE "Sent"
  ///     C: H9 UID FETCH 42:43 (UID BODY.PEEK[HEADER]<0.65536>)
  ///
  /// - Returns: `nil` if there is no such folder.
  /// - Throws: `MailboxError`; also when the inbox has another UIDVALIDITY than before.
  func news(
    in folder: String, after mark: FolderMark?, atMost limit: Int
  ) throws(MailboxError) -> FolderNews? {
    guard let now = try standing(of: folder) else { return nil }
    guard let mark, mark.uidValidity == now.uidValidity else {
      return FolderNews(mark: now, headers: [])
    }
    guard now.uid > mark.uid else { return FolderNews(mark: mark, headers: []) }
    let inbox = state
    let found = try headers(in: folder, after: mark.uid, upTo: now.uid, atMost: limit)
    let again = try select()
    guard again.uidValidity == inbox.uidValidity else {
      throw failure(.connection, "SELECT", "the inbox has another UIDVALIDITY now")
    }
    guard let found else { return nil }
    let last = found.count < limit ? now.uid : found.last?.uid ?? now.uid
    return FolderNews(
      mark: FolderMark(uidValidity: now.uidValidity, uid: last), headers: found.map(\.bytes),
      uids: found.map(\.uid))
  }

  private func standing(of folder: String) throws(MailboxError) -> FolderMark? {
    var next: UInt32?
    var validity: UInt32?
    let status = try run("STATUS \(quoted(folder)) (UIDNEXT UIDVALIDITY)", as: "STATUS") {
      response throws(MailboxError) in
      guard case .data("STATUS", let values) = response, case .list(let items)? = values.last
      else { return }
      var index = 0
      while index + 1 < items.count {
        switch items[index].text?.uppercased() {
        case "UIDNEXT": next = items[index + 1].text.flatMap { UInt32($0) }
        case "UIDVALIDITY": validity = items[index + 1].text.flatMap { UInt32($0) }
        default: break
        }
        index += 2
      }
    }
    guard status.kind == .ok, let next, let validity else { return nil }
    return FolderMark(uidValidity: validity, uid: UID(rawValue: next == 0 ? 0 : next - 1))
  }

  private func headers(
    in folder: String, after first: UID, upTo last: UID, atMost limit: Int
  ) throws(MailboxError) -> [(uid: UID, bytes: [UInt8])]? {
    // EXAMINE (RFC 9051 §6.3.3): read-only, so that nothing there is marked as seen.
    let opened = try run("EXAMINE \(quoted(folder))", as: "EXAMINE")
    guard opened.kind == .ok else { return nil }
    let range = "\(first.rawValue + 1):\(last.rawValue)"
    var uids: [UID] = []
    let listed = try run("UID FETCH \(range) (UID)", as: "UID FETCH UID") {
      response throws(MailboxError) in
      if let uid = FetchItems(response)?.uid, uid > first, uid <= last { uids.append(uid) }
    }
    guard listed.kind == .ok else { return nil }
    var found: [UID: [UInt8]] = [:]
    let wanted = Array(Set(uids).sorted().prefix(max(0, limit)))
    for piece in UIDSet.compact(wanted) {
      let command = "UID FETCH \(piece.text) (UID BODY.PEEK[HEADER]<0.\(Self.headerOctets)>)"
      try run(command, as: "UID FETCH BODY[HEADER]") { response throws(MailboxError) in
        guard let items = FetchItems(response), let uid = items.uid,
          case .string(let bytes)? = items.section("BODY[HEADER]")
        else { return }
        found[uid] = bytes
      }
    }
    return wanted.map { ($0, found[$0] ?? []) }
  }
}
