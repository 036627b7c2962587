/// Whether a refusal blames the address, from its status (RFC 3463), its SMTP reply code
/// (RFC 5321 §4.2.1) and its words, trusted in this order, with the known contradictions.
struct DeliveryVerdict {
  /// The most exact status known.
  var status: String?
  var isPermanent: Bool
  /// Whether status or words said anything that decides.
  var isDecided: Bool

  /// - Parameters:
  ///   - written: the Status field, perhaps with a comment.
  ///   - words: the diagnostic, which is often more exact.
  ///   - recipient: the address, for the carriers that are known to answer otherwise.
  init(status written: String?, words: String, recipient: String = "") {
    let field = written.flatMap { DeliveryVerdict.statuses(in: $0).first }
    let said = DeliveryVerdict.statuses(in: words.beginning(2_000)).first
    let isVague = field?.hasSuffix(".0.0") ?? true
    status = isVague ? said ?? field : field
    // "smtp; 550 …": the type of the diagnostic is no part of its words (RFC 3464 §2.3.6).
    let type = words.beginning(40).prefix { !$0.isWhitespace && $0 != "<" }.firstIndex(of: ";")
    let own = type.map { words[words.index(after: $0)...] } ?? words[...]
    var text = FoldedText.bytes(of: own, limit: 4_000)
    let code = DeliveryVerdict.replyCode(in: Array(text.prefix(1_000)))
    // A comment of the field says it too: "5.0.0 (recipient reached disk quota)".
    if let written, words.isEmpty { text += [0x20] + FoldedText.bytes(of: written, limit: 500) }
    // An address may hold any word: "no-such-user@…", "spam@…".
    if !recipient.isEmpty { text = Self.removing(FoldedText.bytes(of: recipient), from: text) }
    let reasons = RefusalWords.reasons(in: text)
    isDecided = !reasons.isEmpty || status.map { !$0.hasSuffix(".0.0") } ?? false
    let refusal = Refusal(
      status: status, secondStatus: said, code: code, reasons: reasons, text: text,
      recipient: recipient)
    isPermanent = refusal.blamesAddress
  }

  private static func removing(_ address: [UInt8], from text: [UInt8]) -> [UInt8] {
    guard address.count > 3, text.count >= address.count else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var place = 0
    while place < text.count {
      let end = place + address.count
      if text[place] == address[0], end <= text.count,
        text[place..<end].elementsEqual(address)
      {
        result.append(0x3F)
        place = end
      } else {
        result.append(text[place])
        place += 1
      }
    }
    return result
  }

  /// Three-part statuses (RFC 3463 §2) of classes 2, 4 and 5 in `text`, in order.
  static func statuses(in text: some StringProtocol) -> [String] {
    text.utf8.split { !((0x30...0x39).contains($0) || $0 == 0x2E) }.compactMap { token in
      let parts = token.split(separator: 0x2E, omittingEmptySubsequences: false)
      guard parts.count == 3 || (parts.count == 4 && parts[3].isEmpty) else { return nil }
      guard parts[0].count == 1, let kind = parts[0].first, [0x32, 0x34, 0x35].contains(kind),
        (1...3).contains(parts[1].count), (1...3).contains(parts[2].count)
      else { return nil }
      return parts[..<3].map { String(decoding: $0, as: UTF8.self) }.joined(separator: ".")
    }
  }

  /// The first SMTP reply code of class 4 or 5 (RFC 5321 §4.2.1).
  static func replyCode(in text: [UInt8]) -> Int? {
    for word in text.split(whereSeparator: { !isWordByte($0) }) where word.count == 3 {
      if let code = Int(String(decoding: word, as: UTF8.self)), (400...599).contains(code) {
        return code
      }
    }
    return nil
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2E || byte >= 0x80
  }
}

/// All that is known of one refusal.
private struct Refusal {
  var status: String?
  /// The one in the words, where the field has another.
  var secondStatus: String?
  var code: Int?
  var reasons: Set<RefusalReason>
  var text: [UInt8]
  var recipient: String

  var blamesAddress: Bool {
    if isCarriersFilter { return false }
    if reasons.contains(.certainlyUnknown) { return true }
    guard let status else { return judgeWords(trust: .code) }
    // The words of "5.1.1" beside "552 5.2.2 Over quota" are the server's own.
    if let secondStatus, secondStatus != status, Self.isMailboxFull(secondStatus) { return false }
    let parts = status.split(separator: ".").compactMap { Int($0) }
    guard parts.count == 3 else { return judgeWords(trust: .words) }
    switch (parts[0], parts[1], parts[2]) {
    case (4, 1, 1), (4, 1, 2):
      // Given up with "try later": the server said so of an unknown user until the end.
      return reasons.contains(.unknownAddress)
    case (4, _, _), (2, _, _): return false
    case (_, 1, 1), (_, 1, 2), (_, 1, 3), (_, 1, 6), (_, 1, 10), (_, 1, 351):
      return judgeKnownBad
    case (_, 1, 7), (_, 1, 8), (_, 1, 9), (_, 1, 5): return false
    case (_, 2, 1): return reasons.contains(.unknownAddress) && !hasOtherReason
    case (_, 2, _), (_, 6, _): return false
    case (_, 7, _): return judgePolicy
    case (_, 4, 310): return true  // Exchange Online: the domain does not exist
    case (_, 4, 1), (_, 4, 4), (_, 4, 0):
      return reasons.contains(.unknownAddress) && !hasOtherReason
    case (_, 4, _): return false
    default: return judgeWords(trust: .words)
    }
  }

  /// 5.1.1 and its kin: true unless the words clearly say something else.
  private var judgeKnownBad: Bool {
    if reasons.contains(.mailboxFull) || reasons.contains(.sender) { return false }
    if reasons.contains(.unknownAddress) { return true }
    return !reasons.contains(.policy) && !reasons.contains(.size)
  }

  /// 5.7.x is policy; only where an invalid recipient is all that it says is it that.
  private var judgePolicy: Bool {
    Self.invalid.isIn(text) && reasons.isSubset(of: [.unknownAddress, .perhapsUnknown])
  }

  private enum Trust { case code, words }

  private func judgeWords(trust: Trust) -> Bool {
    if hasOtherReason { return false }
    if reasons.contains(.unknownAddress) || reasons.contains(.perhapsUnknown) { return true }
    guard trust == .code, reasons.isEmpty else { return false }
    return code == 551
  }

  private var hasOtherReason: Bool {
    !reasons.isDisjoint(with: [.mailboxFull, .policy, .sender, .temporary, .size, .disabled])
  }

  private static func isMailboxFull(_ status: String) -> Bool {
    status.hasSuffix(".2.2") || status.hasSuffix(".2.3")
  }

  /// Japanese carriers say "550 : User unknown", without the address, of a mail that a filter of
  /// the subscriber refused; docomo says so of everyone. A Google group says in one breath that it
  /// may not exist and that the writer may have no right to post.
  private var isCarriersFilter: Bool {
    if recipient.hasSuffix("@docomo.ne.jp") { return true }
    if status == nil, recipient.hasSuffix("@googlegroups.com") { return true }
    guard reasons.contains(.unknownAddress) else { return false }
    return Self.unnamed.isIn(text)
  }

  private static let unnamed = PhraseTable<Void>(["550 : user unknown"])
  private static let invalid = PhraseTable<Void>(["invalid recipient"])
}
