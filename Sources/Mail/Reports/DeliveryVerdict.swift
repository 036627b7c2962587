/// Whether a refusal blames the address, from its status (RFC 3463) and its words.
struct DeliveryVerdict {
  /// The most exact status known.
  var status: String?
  var isPermanent: Bool

  /// - Parameters:
  ///   - status: the Status field, perhaps with a comment.
  ///   - words: the diagnostic, which is often more exact.
  init(status written: String?, words: String) {
    let field = written.flatMap { DeliveryVerdict.statuses(in: $0).first }
    let said = DeliveryVerdict.statuses(in: words).first
    let isVague = field?.hasSuffix(".0.0") ?? true
    status = isVague ? said ?? field : field
    // "smtp; 550 …": the type of the diagnostic is no part of its words (RFC 3464 §2.3.6).
    let type = words.prefix(40).firstIndex(of: ";")
    let text = (type.map { words[words.index(after: $0)...] } ?? words[...]).lowercased()
    let code = DeliveryVerdict.replyCode(in: text)
    isPermanent = DeliveryVerdict.judge(status: status, code: code, text: text)
  }

  private static func judge(status: String?, code: Int?, text: String) -> Bool {
    // Exchange Online's words for a mailbox that it does not know.
    if text.contains("recipient address rejected: access denied") { return true }
    if otherReasons.contains(where: text.contains) { return false }
    // Action "failed" with 4.1.1: the server said "try later" of an unknown user until the end.
    if let status, status.hasPrefix("4."), status != "4.1.1" { return false }
    if unknownUser.contains(where: text.contains) { return true }
    if let status, status.hasSuffix(".1.7") || status.hasSuffix(".1.8") { return false }  // sender
    guard let status, !status.hasPrefix("4.") else {
      return status == nil && (code == 550 || code == 551 || code == 553)
    }
    let detail = status.dropFirst(2)
    if ["1.1", "1.2", "1.3", "1.6", "1.10", "1.0"].contains(detail) { return true }
    // "No answer from host" with class 5 is a name that does not exist; with 4 it passes.
    return detail == "4.4" && text.contains("host")
  }

  /// Words for an address that will never work.
  private static let unknownUser = [
    "user unknown", "unknown user", "no such user", "no such recipient", "no such address",
    "no such mailbox", "user not found", "recipient not found", "does not exist", "doesn't exist",
    "unknown recipient", "recipient unknown", "invalid recipient", "unknown or illegal alias",
    "no mailbox here", "mailbox not found", "unrouteable address", "unknown address",
    "account is disabled", "account has been disabled", "not a valid mailbox", "host not found",
    "domain not found", "name service error", "recipientnotfound", "unknown account",
    "mailbox unavailable", "not listed in", "no longer here", "account not found",
    "address rejected", "host unknown", "doesn't have a", "no mx record", "find a mail exchanger",
    "no smtp service", "domain is not reachable", "no such domain", "is not a known user",
  ]

  /// Words for a reason that is not the address's, stronger than the code beside them.
  private static let otherReasons = [
    "quota", "mailbox full", "mailbox is full", "over size", "too large", "too big", "exceed",
    "spam", "blocked", "blacklist", "blocklist", "policy", "rejected for", "relaying",
    "relay access",
    "to relay", "sender address", "sender rejected", "sender domain", "after mail from",
    "try again", "temporar", "greylist", "reputation", "dmarc", "spf ", "virus", "content",
    "access denied", "not authorized", "insufficient", "too many", "timed out", "loop",
  ]

  /// Three-part statuses of classes 4 and 5 in `text`, in order.
  static func statuses(in text: String) -> [String] {
    text.split { !($0.isASCII && ($0.isNumber || $0 == ".")) }.compactMap { token in
      let parts = token.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 3 || (parts.count == 4 && parts[3].isEmpty) else { return nil }
      guard parts[0] == "4" || parts[0] == "5" || parts[0] == "2" else { return nil }
      guard (1...3).contains(parts[1].count), (1...3).contains(parts[2].count) else { return nil }
      return parts[..<3].joined(separator: ".")
    }
  }

  /// The first SMTP reply code of class 4 or 5 (RFC 5321 §4.2.1).
  static func replyCode(in text: String) -> Int? {
    text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".")) }
      .lazy.filter { $0.count == 3 }.compactMap { Int($0) }.first { (400...599).contains($0) }
  }
}
