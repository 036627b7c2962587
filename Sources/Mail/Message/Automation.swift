/// Whether a machine wrote it.
package enum Automation: Hashable, Sendable {
  /// A robot's answer to a mail of ours (RFC 3834 §1): recorded, nothing more.
  case autoReply(evidence: String)
  /// List mail, noreply and the like: understood, never answered.
  case automatic(evidence: String)
  case none
}

extension Message {
  /// Judges by the fields alone: RFC 3834 §5 and the marks that came before it.
  ///
  /// A person who writes about a vacation is a person, and so is one whose Outlook adds
  /// `X-Auto-Response-Suppress`, which asks others for no automatic answer and says nothing about
  /// this one.
  ///
  /// - Parameter ours: the addresses that this product sends from; mail from them is automatic.
  package func automation(ours: [EmailAddress]) -> Automation {
    if let evidence = autoReplyEvidence { return .autoReply(evidence: evidence) }
    if let evidence = automaticEvidence(ours: ours) { return .automatic(evidence: evidence) }
    return .none
  }

  private func evidence(_ name: String) -> String { "\(name): \(field(name)?.prefix(80) ?? "")" }

  /// The keyword of a field such as Auto-Submitted, without parameters and comments.
  private func keyword(_ name: String) -> String? {
    guard let value = field(name) else { return nil }
    let word = value.prefix { $0 != ";" && $0 != "(" }
    return HeaderText.clean(String(word)).lowercased()
  }

  private var autoReplyEvidence: String? {
    let submitted = keyword("Auto-Submitted")
    if let submitted, submitted.hasPrefix("auto-repl") || submitted == "auto-response" {
      return evidence("Auto-Submitted")
    }
    for name in Message.autoReplyFields {
      if let value = keyword(name), value != "no", value != "false" { return evidence(name) }
    }
    if keyword("X-POST-MessageClass")?.hasPrefix("9") == true {
      return evidence("X-POST-MessageClass")
    }
    if keyword("X-FC-MachineGenerated") == "true" { return evidence("X-FC-MachineGenerated") }
    for name in ["Precedence", "X-Precedence", "Preference"] {
      if let value = keyword(name), value.hasPrefix("auto_repl") || value.hasPrefix("auto-repl") {
        return evidence(name)
      }
    }
    let title = subject.lowercased()
    if Message.autoReplySubjects.contains(where: { title.hasPrefix($0) }) {
      return evidence("Subject")
    }
    if let after = Message.absenceSubjects.lazy.compactMap({ Message.rest(of: title, after: $0) })
      .first
    {
      // "Out of office" alone or before a colon or the old subject; "out of office next week" is
      // a person's.
      let isWhole = after.isEmpty || after.hasPrefix(":") || after.hasPrefix("re:")
      let isNamed = ["auto", "reply", "message", "notification", "response", "antwort"].contains {
        after.hasPrefix($0)
      }
      if isWhole || isNamed || (submitted ?? "no") != "no" || isFromNobody {
        return evidence("Subject")
      }
    }
    if isFromNobody, Message.absenceWords.contains(where: { title.contains($0) }) {
      return "null envelope, " + evidence("Subject")
    }
    return nil
  }

  /// The null reverse-path, which says that an answer is not wanted (RFC 3834 §3.3).
  private var isFromNobody: Bool { returnPath == .null }

  /// What follows `opening` in `title`, without blanks, dashes and brackets; `nil` if it does not
  /// begin so or the word goes on.
  private static func rest(of title: String, after opening: String) -> String? {
    guard title.hasPrefix(opening) else { return nil }
    let after = title.dropFirst(opening.count)
    if let next = after.first, next.isLetter || next.isNumber { return nil }
    return String(after.drop { " -–—[(!.".contains($0) })
  }

  private func automaticEvidence(ours: [EmailAddress]) -> String? {
    if let submitted = keyword("Auto-Submitted"), submitted != "no" {
      return evidence("Auto-Submitted")
    }
    if isList {
      let names = ["List-Id", "List-Post", "List-Unsubscribe", "List-Help", "Mailing-List"]
      return names.first { field($0) != nil }.map(evidence)
    }
    for name in ["Precedence", "X-Precedence"] {
      if let value = keyword(name), ["bulk", "list", "junk"].contains(value) {
        return evidence(name)
      }
    }
    for name in ["X-Cron-Env", "Feedback-ID", "X-Failed-Recipients"] where field(name) != nil {
      return evidence(name)
    }
    for mailbox in from + sender {
      if let address = mailbox.address, ours.contains(address) { return "from our own \(address)" }
    }
    for mailbox in from + sender + replyTo {
      let local = mailbox.written.prefix { $0 != "@" }.lowercased()
      let letters = local.filter { $0 != "-" && $0 != "_" && $0 != "." }
      let isRobot =
        letters.hasPrefix("noreply") || letters.hasPrefix("donotreply")
        || letters.hasSuffix("noreply") || letters.hasSuffix("donotreply")
        || letters.hasPrefix("mailerdaemon") || letters == "postmaster" || letters == "bounces"
        || letters == "nepasrepondre" || letters == "noresponder" || letters == "autoresponder"
      if isRobot { return "from \(mailbox.written.prefix(80))" }
    }
    if isFromNobody { return "Return-Path: <>" }
    if contentType == "multipart/report" { return evidence("Content-Type") }
    return nil
  }
}
