import Foundation

extension IMAPConnection {
  /// The UIDs that lie in the mailbox.
  ///
  /// Where nothing can be expunged by UID, what is marked \Deleted is what we have moved away.
  func search(arrivedSince: Date?) throws(MailboxError) -> [UID] {
    hasArrivals = false
    var keys: [String] = []
    if let arrivedSince {
      // SINCE goes by the server's day, which may have begun a day before UTC's.
      keys.append("SINCE \(IMAPDate.day(arrivedSince.addingTimeInterval(-86_400)))")
    }
    if !can("MOVE"), !can("UIDPLUS") { keys.append("UNDELETED") }
    if keys.isEmpty { keys = ["ALL"] }
    let isExtended = can("ESEARCH") || can("IMAP4REV2")
    let command = "UID SEARCH \(isExtended ? "RETURN (ALL) " : "")\(keys.joined(separator: " "))"
    var uids: [UID] = []
    let status = try run(command, as: "UID SEARCH") { response throws(MailboxError) in
      switch response {
      case .data("SEARCH", let values):
        uids.append(contentsOf: values.compactMap { $0.text.flatMap { UInt32($0) }.map(UID.init) })
      case .data("ESEARCH", let values):
        guard let all = values.firstIndex(of: .atom("ALL")), all + 1 < values.count else { return }
        guard let text = values[all + 1].text, let set = UIDSet.parse(text) else {
          throw failure(.malformed, "UID SEARCH", "an ESEARCH that is no set")
        }
        uids.append(contentsOf: set)
      default: break
      }
    }
    guard status.kind == .ok else { throw refusal(status, of: "UID SEARCH") }
    return Set(uids).sorted()
  }

  /// Sizes and times of arrival, before any body.
  func sizes(of uids: [UID]) throws(MailboxError) -> [WaitingMessage] {
    var found: [UID: WaitingMessage] = [:]
    for piece in UIDSet.compact(uids) {
      let command = "UID FETCH \(piece.text) (UID RFC822.SIZE INTERNALDATE)"
      let status = try run(command, as: "UID FETCH RFC822.SIZE") { response throws(MailboxError) in
        guard let items = FetchItems(response), let uid = items.uid, let size = items.size else {
          return
        }
        let arrivedAt = items.internalDate ?? Date(timeIntervalSince1970: 0)
        found[uid] = WaitingMessage(uid: uid, size: size, arrivedAt: arrivedAt)
      }
      guard status.kind == .ok else { throw refusal(status, of: "UID FETCH RFC822.SIZE") }
    }
    return uids.compactMap { found[$0] }
  }

  /// The headers of a folder's last messages, newest first; the inbox is selected again afterwards.
  ///
  ///     C: H7 EXAMINE "Handled"
  ///     S: * 23 EXISTS
  ///     C: H8 FETCH 14:23 (INTERNALDATE BODY.PEEK[HEADER]<0.262144>)
  func lastHeads(_ count: Int, in folder: String) throws(MailboxError) -> [MessageHead] {
    var there = 0
    let opened = try run("EXAMINE \(quoted(folder))", as: "EXAMINE") { response in
      if case .numbered(let number, "EXISTS", _) = response { there = Int(number) }
    }
    var heads: [MessageHead] = []
    if opened.kind == .ok, there > 0, count > 0 {
      let name = "FETCH BODY[HEADER]"
      let items = "INTERNALDATE BODY.PEEK[HEADER]<0.\(MessageHead.limit)>"
      let set = "\(max(1, there - count + 1)):\(there)"
      let status = try run("FETCH \(set) (\(items))", as: name) { response in
        guard let items = FetchItems(response),
          case .string(let bytes)? = items.section("BODY[HEADER]")
        else { return }
        let arrivedAt = items.internalDate ?? Date(timeIntervalSince1970: 0)
        heads.append(MessageHead(arrivedAt: arrivedAt, bytes: bytes))
      }
      guard status.kind == .ok else { throw refusal(status, of: name) }
    }
    _ = try select()
    return heads.suffix(count).reversed()
  }

  /// One response to a command, or `nil` at its end.
  func nextFetched(tag: String, as name: String) throws(MailboxError) -> FetchStep {
    while true {
      let response = try next(during: name)
      if let status = try end(response, of: tag, as: name) { return .ended(status) }
      if let items = FetchItems(response), let uid = items.uid, let body = items.section("BODY[]") {
        return .body(uid, body)
      }
    }
  }

  enum FetchStep {
    case body(UID, IMAPValue)
    case ended(IMAPStatus)
  }

  /// The header and the first text part of a message that is too big to be read whole, put
  /// together so that they parse as a message of their own.
  ///
  /// - Returns: `nil` if it is gone.
  func beginning(of uid: UID, limit: Int = 262_144) throws(MailboxError) -> [UInt8]? {
    let name = "UID FETCH BODY[HEADER]"
    var header: [UInt8]?
    var structure: IMAPValue?
    let command = "UID FETCH \(uid.rawValue) (UID BODY.PEEK[HEADER]<0.\(limit)> BODYSTRUCTURE)"
    var status = try run(command, as: name) { response throws(MailboxError) in
      guard let items = FetchItems(response), items.uid == uid else { return }
      if case .string(let bytes)? = items.section("BODY[HEADER]") { header = bytes }
      structure = items["BODYSTRUCTURE"] ?? structure
    }
    guard status.kind == .ok else { throw refusal(status, of: name) }
    guard let header else { return nil }
    let section = structure.flatMap { BodyStructure.firstText(in: $0) }
    guard let section else { return header }
    var mimeHeader: [UInt8] = []
    var body: [UInt8] = []
    let items =
      section.isWhole
      ? "BODY.PEEK[TEXT]<0.\(limit)>"
      : "BODY.PEEK[\(section.number).MIME]<0.\(limit)> BODY.PEEK[\(section.number)]<0.\(limit)>"
    status = try run("UID FETCH \(uid.rawValue) (UID \(items))", as: name) {
      response throws(MailboxError) in
      guard let items = FetchItems(response), items.uid == uid else { return }
      if case .string(let bytes)? = items.section("BODY[\(section.number).MIME]") {
        mimeHeader = bytes
      }
      let bodyName = section.isWhole ? "BODY[TEXT]" : "BODY[\(section.number)]"
      if case .string(let bytes)? = items.section(bodyName) { body = bytes }
    }
    guard status.kind == .ok else { throw refusal(status, of: name) }
    if section.isWhole { return header + body }
    let kept = BodyStructure.withoutContentFields(header)
    return kept + BodyStructure.contentFields(mimeHeader) + [0x0D, 0x0A] + body
  }
}

/// What one FETCH response tells (RFC 9051 §7.5.2).
struct FetchItems {
  private let values: [IMAPValue]

  init?(_ response: IMAPResponse) {
    guard case .numbered(_, "FETCH", let values) = response, case .list(let items)? = values.first
    else { return nil }
    self.values = items
  }

  subscript(name: String) -> IMAPValue? {
    var index = 0
    while index + 1 < values.count {
      if case .atom(let key) = values[index], key.uppercased() == name { return values[index + 1] }
      index += 2
    }
    return nil
  }

  /// A body section; the origin of a partial fetch (`<0>`) is left out of account.
  func section(_ name: String) -> IMAPValue? {
    let value = self[name] ?? self["\(name)<0>"]
    return value.flatMap { $0.isNil ? nil : $0 }
  }

  var uid: UID? { self["UID"]?.text.flatMap { UInt32($0) }.map(UID.init) }
  var size: Int? { self["RFC822.SIZE"]?.text.flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil } }
  var internalDate: Date? {
    self["INTERNALDATE"]?.text.flatMap { IMAPDate.parse($0) }
  }
}
