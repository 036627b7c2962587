import Foundation

extension IMAPConnection {
  /// The folder that the server calls junk (RFC 6154 §2), with its own name and separators.
  ///
  ///     C: H7 LIST (SPECIAL-USE) "" "*"
  ///     S: * LIST (\HasNoChildren \Junk) "/" "Spam"
  ///
  /// - Returns: `nil` where the server marks none.
  func junkFolder() throws(MailboxError) -> String? {
    // Servers without the option may still tell it in a plain LIST (RFC 6154 §2).
    let command = can("SPECIAL-USE") ? "LIST (SPECIAL-USE) \"\" \"*\"" : "LIST \"\" \"*\""
    var found: String?
    try run(command, as: "LIST") { response throws(MailboxError) in
      guard case .data("LIST", let values) = response, values.count >= 3,
        case .list(let flags) = values[0], let name = values[2].text,
        flags.contains(where: { $0.text?.lowercased() == "\\junk" })
      else { return }
      found = found ?? ModifiedUTF7.decode(name)
    }
    return found
  }

  /// The header sections of what arrived in another folder; the inbox is selected again.
  ///
  /// - Returns: `nil` if there is no such folder.
  func heads(in folder: String, arrivedSince: Date) throws(MailboxError) -> [FolderHead]? {
    let inbox = state
    // EXAMINE (RFC 9051 §6.3.3): read-only, so that nothing there is marked as seen.
    let opened = try run("EXAMINE \(quoted(folder))", as: "EXAMINE")
    var found: [FolderHead] = []
    if opened.kind == .ok {
      for piece in UIDSet.compact(try search(arrivedSince: arrivedSince)) {
        let items = "UID INTERNALDATE BODY.PEEK[HEADER]<0.65536>"
        let name = "UID FETCH BODY[HEADER]"
        let status = try run("UID FETCH \(piece.text) (\(items))", as: name) {
          response throws(MailboxError) in
          guard let items = FetchItems(response), let uid = items.uid,
            let arrivedAt = items.internalDate, arrivedAt >= arrivedSince,
            case .string(let bytes)? = items.section("BODY[HEADER]")
          else { return }
          found.append(FolderHead(uid: uid, arrivedAt: arrivedAt, bytes: bytes))
        }
        guard status.kind == .ok else { throw refusal(status, of: name) }
      }
    }
    try selectAgain(inbox)
    return opened.kind == .ok ? found : nil
  }

  /// Moves messages of another folder into the inbox, where they keep their time of arrival (RFC 6851
  /// §3.3), and selects the inbox again.
  ///
  /// - Returns: what was refused, with the server's words; all of it if there is no such folder.
  func bring(_ uids: [UID], from folder: String) throws(MailboxError) -> [UID: String] {
    let inbox = state
    let opened = try run("SELECT \(quoted(folder))", as: "SELECT")
    var refused: [UID: String] = [:]
    if opened.kind == .ok {
      refused = try move(uids, to: settings.inbox)
    } else {
      for uid in uids { refused[uid] = opened.text }
    }
    try selectAgain(inbox)
    return refused
  }

  private func selectAgain(_ inbox: MailboxState) throws(MailboxError) {
    let again = try select()
    guard again.uidValidity == inbox.uidValidity else {
      throw failure(.connection, "SELECT", "the inbox has another UIDVALIDITY now")
    }
  }
}
