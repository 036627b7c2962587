extension IMAPConnection {
  /// How full the inbox's fullest quota is, from 0 to 1 (RFC 9208 §4.2, RFC 2087 §4.3).
  ///
  ///     C: H7 GETQUOTAROOT "INBOX"
  ///     S: * QUOTAROOT INBOX "User quota"
  ///     S: * QUOTA "User quota" (STORAGE 8764 10240)
  ///
  /// - Returns: `nil` where the server has no quota, or does not tell.
  func fullness() throws(MailboxError) -> Double? {
    guard can("QUOTA") else { return nil }
    var fullest: Double?
    let status = try run("GETQUOTAROOT \(quoted(settings.inbox))", as: "GETQUOTAROOT") {
      response throws(MailboxError) in
      guard case .data("QUOTA", let values) = response, case .list(let items)? = values.last
      else { return }
      // Triplets of a resource's name, its use and its limit.
      var index = 0
      while index + 2 < items.count {
        if let used = items[index + 1].text.flatMap({ Double($0) }),
          let limit = items[index + 2].text.flatMap({ Double($0) }), limit > 0
        {
          fullest = max(fullest ?? 0, used / limit)
        }
        index += 3
      }
    }
    return status.kind == .ok ? fullest : nil
  }

  /// How many messages lie in a folder (STATUS, RFC 9051 §6.3.11).
  ///
  ///     C: H8 STATUS "Failed" (MESSAGES)
  ///     S: * STATUS "Failed" (MESSAGES 2)
  ///
  /// - Returns: `nil` if there is no such folder.
  func count(in folder: String) throws(MailboxError) -> Int? {
    var count: Int?
    let status = try run("STATUS \(quoted(folder)) (MESSAGES)", as: "STATUS") {
      response throws(MailboxError) in
      guard case .data("STATUS", let values) = response, case .list(let items)? = values.last,
        items.count >= 2, items[0].text?.uppercased() == "MESSAGES"
      else { return }
      count = items[1].text.flatMap { Int($0) }
    }
    return status.kind == .ok ? count : nil
  }
}
