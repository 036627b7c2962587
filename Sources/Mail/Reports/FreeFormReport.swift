/// A report from a server that does not write RFC 3464, read as a person reads it: the addresses
/// that stand where such reports name the recipient, with the words beside them.
struct FreeFormReport {
  /// Where an address stands, best first.
  private enum Place: Int, CaseIterable {
    /// At the beginning of a line, or after a label such as "Recipient:".
    case named
    /// In a sentence: "error delivering your mail to …".
    case sentence
    /// `RCPT TO:` in a transcript.
    case transcript
    /// `To:` in a summary of the returned mail.
    case summary
  }

  private struct Candidate {
    var address: String
    var place: Place
    var line: Int
    /// The rest of its line.
    var rest: Substring
  }

  let lines: [Substring]
  private var candidates: [Candidate] = []

  /// - Parameters:
  ///   - lines: the report without the returned mail.
  ///   - ours: addresses that are not the failed ones: whom the report went to, who sent it.
  init(_ lines: [Substring], except ours: Set<String>) {
    self.lines = lines
    var isAddressee: [Candidate] = []
    var announcement: Substring = ""
    for (index, line) in lines.enumerated() where line.utf8.contains(where: { $0 > 0x20 }) {
      let hasAddress = line.utf8.contains(0x40) && line.utf8.count <= 4_000
      if hasAddress, Self.offersHelp(announcement) { continue }
      announcement = line
      guard hasAddress else { continue }
      for candidate in Self.candidates(in: line, at: index) {
        if ours.contains(candidate.address) {
          isAddressee.append(candidate)
        } else if candidates.count < 200 {
          candidates.append(candidate)
        }
      }
    }
    // A mail to oneself fails too.
    if candidates.isEmpty { candidates = isAddressee.filter { $0.place != .summary } }
  }

  /// The failed addresses with the words about each, at most fifty.
  var recipients: [(address: String, words: String)] {
    for place in Place.allCases {
      var found: [(address: String, words: String)] = []
      let here = candidates.filter { $0.place == place }
      for (index, candidate) in here.enumerated() where found.count < 50 {
        if found.contains(where: { $0.address == candidate.address }) { continue }
        let next = here[(index + 1)...].first {
          $0.address != candidate.address && $0.line > candidate.line
        }
        found.append((candidate.address, words(of: candidate, until: next?.line)))
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The words about an address that is known otherwise; `nil` if the report does not name it.
  func words(about address: String) -> String? {
    for (index, line) in lines.enumerated() where line.utf8.contains(0x40) {
      guard line.utf8.count <= 4_000,
        let mention = AddressMention.all(in: line).first(where: { $0.address == address })
      else { continue }
      let next = candidates.first {
        $0.place == .named && $0.line > index && $0.address != address
      }
      return join(mention.after, from: index + 1, to: next?.line)
    }
    return nil
  }

  /// The whole report on one line.
  var wording: String { join("", from: 0, to: nil) }

  private func words(of candidate: Candidate, until next: Int?) -> String {
    join(candidate.rest, from: candidate.line + 1, to: next)
  }

  private func join(_ rest: Substring, from first: Int, to next: Int?) -> String {
    var text = String(rest.drop { ">:]\")}' ,;".contains($0) })
    let end = min(next ?? lines.count, lines.count)
    var size = text.utf8.count
    var index = first
    while index < end, size < 2_000 {
      text += " " + lines[index]
      size += lines[index].utf8.count
      index += 1
    }
    let words = HeaderText.clean(text)
    // A rule below the last address says nothing of it.
    return words.hasPrefix("---") || !words.contains(where: \.isLetter) ? "" : words
  }

  // MARK: One line

  /// "If you have questions, write to:", which an address follows that did not fail.
  private static func offersHelp(_ line: Substring) -> Bool {
    guard line.utf8.last(where: { $0 > 0x20 }) == 0x3A else { return false }
    return help.isIn(FoldedText.bytes(of: line, limit: 500))
  }

  private static let help = PhraseTable<Void>([
    "contact", "assistance", "question", "for help", "support", "write to", "reply to", "email us",
    "e-mail us", "soporte", "suporte", "ayuda", "ajuda",
  ])

  private static func candidates(in line: Substring, at index: Int) -> [Candidate] {
    var found: [Candidate] = []
    for mention in AddressMention.all(in: line) {
      guard let place = place(of: mention, after: found.first) else { continue }
      found.append(
        Candidate(address: mention.address, place: place, line: index, rest: mention.after))
    }
    return found
  }

  private static func place(of mention: AddressMention, after first: Candidate?) -> Place? {
    let before = FoldedText.bytes(of: mention.before, limit: 2_000)
    if notRecipients.isIn(before) {
      // "Subject: … To: …", when the line breaks of the summary are lost.
      return before.suffix(4).elementsEqual(" to:".utf8) ? .summary : nil
    }
    if let first {
      // "a@x, b@y" goes on; "<a@x>: 550 <a@x> unknown" repeats.
      let isListed = before.last == 0x2C || before.last == 0x3C || before.last == 0x3B
      let isShort =
        first.rest.utf8.count - mention.after.utf8.count - mention.address.utf8.count < 6
      if first.place == .named, isListed, isShort { return .named }
      return nil
    }
    let bare = stripped(before)
    if bare.isEmpty { return .named }
    if bare.elementsEqual("to".utf8) || bare.elementsEqual("cc".utf8) { return .summary }
    if transcript.isIn(before) { return .transcript }
    let isLabelled =
      before.suffix(10).contains(0x3A) || before.suffix(8).contains(0x3D)
      || before.suffix(6).contains(0x9A)  // the last octet of U+FF1A, a wide colon
    if isLabelled, labels.isIn(before) { return .named }
    let after = FoldedText.bytes(of: mention.after, limit: 200)
    if sentences.isIn(before) { return .sentence }
    if FailureWords.saysFailure(before) || FailureWords.saysFailure(after) { return .sentence }
    return nil
  }

  private static let ornaments = Set("<>*-•·\"'[](){}=:;,.|#+ 0123456789".utf8)

  /// What precedes an address, without bullets, quotes, brackets and an SMTP code.
  private static func stripped(_ before: [UInt8]) -> ArraySlice<UInt8> {
    var rest = before[...]
    while let last = rest.last, ornaments.contains(last) { rest.removeLast() }
    while let first = rest.first, ornaments.contains(first) { rest.removeFirst() }
    if rest.elementsEqual("mailto".utf8) || rest.elementsEqual("smtp".utf8) { return [] }
    return rest
  }

  /// Words before an address that is not the recipient's.
  private static let notRecipients = PhraseTable<Void>([
    "from:", "from", "sender", "contact", "help", "reply to", "reply-to", "assistance", "abuse",
    "sent by", "originator", "return-path", "generated from", "generated by", "expanded from",
    "please", "support", "write to", "email us", "e-mail us", "questions", "copy of this",
    "subject:", "http", "message-id", "f=[", "service@", "feedback", "administrator",
    "postmaster at", "resent-", "errors-to", "on behalf", "message id",
  ])

  private static let transcript = PhraseTable<Void>(["rcpt to", "t=["])

  private static let labels = PhraseTable<Void>([
    "recipient", "address", "user", "userid", "mailbox", "deliver", "delivery", "undeliver",
    "failed", "error-for", "attempts", "full", "unknown", "final", "original", "destinat", "empf",
    "empfänger", "destinataire", "rejected", "to:", "for:", "intended", "account", "収件人", "收件",
    "邮件地址", "地址", "郵件地址", "宛先", "送信先", "아이디", "받는", "получател", "адрес", "odbiorc", "mottagar",
    "modtager", "ontvanger", "destinatár", "alıcı", "smtp:", "smtp=", "dda:", "rcpt", "email:",
    "e-mail:", "invalid", "fehler",
  ])

  private static let sentences = PhraseTable<Void>([
    "mail to", "message to", "email to", "e-mail to", "deliver to", "delivered to", "delivery to",
    "addressed to", "recipient", "local mailbox", "the address", "the user", "mailing list",
    "sent to", "for user", "to user", "undeliverable to", "account",
  ])
}

/// An address in a line of text, with what stands around it.
struct AddressMention {
  /// Lower case.
  var address: String
  var before: Substring
  var after: Substring

  /// At most twenty, from the left.
  static func all(in line: Substring) -> [AddressMention] {
    var found: [AddressMention] = []
    let bytes = line.utf8
    var from = bytes.startIndex
    while found.count < 20, let at = bytes[from...].firstIndex(of: 0x40) {
      var start = at
      while start > from, isLocal(bytes[bytes.index(before: start)]) {
        start = bytes.index(before: start)
      }
      var end = bytes.index(after: at)
      while end < bytes.endIndex, isDomain(bytes[end]) { end = bytes.index(after: end) }
      let next = bytes.index(after: at)
      // A sentence ends with a point, a quoted address begins with an apostrophe.
      var domainEnd = end
      while domainEnd > next, [0x2E, 0x2D].contains(bytes[bytes.index(before: domainEnd)]) {
        domainEnd = bytes.index(before: domainEnd)
      }
      while start < at, [0x27, 0x3D, 0x2D, 0x2E, 0x60, 0x7C].contains(bytes[start]) {
        start = bytes.index(after: start)
      }
      var text = String(line[start..<domainEnd]).lowercased()
      if text.hasPrefix("smtp=") { text.removeFirst("smtp=".utf8.count) }
      if let address = EmailAddress(text) {
        found.append(
          AddressMention(
            address: address.rawValue, before: line[..<start], after: line[domainEnd...]))
      }
      from = max(next, end)
    }
    return found
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: true
    case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x2F, 0x3D, 0x3F, 0x5E...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }
}
