extension DeliveryOutcome {
  /// Whom a reply blames (DESIGN §4.8).
  ///
  /// A 4xx to the message defers it. A 5xx blames the address only where it says that there is no
  /// such mailbox, the message only for what it is, and us for everything else: policy, quota and
  /// content rules pass or can be mended, and must never cost a person their place on the list.
  package init(reply: SMTPReply, step: SMTPStep) {
    let isAboutTheMessage: Bool
    switch step {
    case .connect, .hello, .login: isAboutTheMessage = false
    case .mail, .recipient, .data, .content: isAboutTheMessage = true
    }
    switch reply.code {
    case 200..<300 where step == .content: self = .sent(reply)
    case 400..<500 where isAboutTheMessage: self = .deferred(reply)
    case 500..<600 where isAboutTheMessage:
      if Self.blamesTheMessage(reply) {
        self = .messageFailed(reply)
      } else if step != .mail, Self.blamesTheAddress(reply, step: step) {
        self = .addressFailed(reply)
      } else {
        self = .ourFault(reply, step: step)
      }
    default: self = .ourFault(reply, step: step)
    }
  }

  /// RFC 3463 §3.4 (too big for the system) and §3.7 (media).
  private static func blamesTheMessage(_ reply: SMTPReply) -> Bool {
    guard let status = reply.status else { return false }
    return status == "5.3.4" || status.hasPrefix("5.6.")
  }

  /// RFC 3463 §3.2, RFC 7505 §4.2 for 5.1.10; without a status the words must say it.
  private static func blamesTheAddress(_ reply: SMTPReply, step: SMTPStep) -> Bool {
    if let status = reply.status {
      return ["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10"].contains(status)
    }
    guard step == .recipient, [550, 551, 553].contains(reply.code) else { return false }
    let words = reply.text.lowercased()
    // "Sender address does not exist", "relaying denied, user unknown here": about us.
    let aboutUs = [
      "sender", "relay", "spf", "dkim", "dmarc", "spam", "block", "policy", "quota", "rate limit",
      "helo", "denied", "full", "reputation", "blacklist",
    ]
    if aboutUs.contains(where: words.contains) { return false }
    return [
      "no such user", "user unknown", "unknown user", "user not found", "user does not exist",
      "user doesn't exist", "no such recipient", "recipient unknown", "unknown recipient",
      "recipient not found", "no such mailbox", "no mailbox here", "mailbox not found",
      "mailbox does not exist", "unknown mailbox", "no such address", "address unknown",
      "unknown address", "address does not exist", "does not exist", "no longer exists",
      "not a known user", "no such person", "invalid recipient", "invalid mailbox",
      "unrouteable address", "account disabled", "account has been disabled", "no such account",
    ].contains(where: words.contains)
  }
}
