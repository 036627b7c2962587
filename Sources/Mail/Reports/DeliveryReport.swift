/// A mail server tells what became of a mail of ours: RFC 3464, whole or in pieces, and the free
/// forms of the servers that do not write it.
///
/// The fields of RFC 3464 come first, wherever they stand; then X-Failed-Recipients; then what
/// the text says before the returned mail; then that mail's own recipient, if it has only one.
package struct DeliveryReport: Hashable, Sendable {
  /// What is told of one recipient.
  package struct RecipientReport: Hashable, Sendable {
    /// The address that the report names, lower case; Original-Recipient where it is given.
    package var recipient: String
    /// The status after redirection, where the failing address is another one.
    package var finalRecipient: String?
    /// Such as `5.1.1` (RFC 3463); `nil` if none is given.
    package var status: String?
    /// The address will never work: no such user, no such host, moved. A full mailbox, a policy
    /// and a refusal of content are no such thing, whatever digit the status begins with.
    package var permanent: Bool
    /// The server's words, at most 500 characters.
    package var diagnostic: String
  }

  /// Those to whom delivery failed for good; empty for a report of delay or of success.
  package var recipients: [RecipientReport] = []
  /// Those whom the server still tries to reach.
  package var delayed: [RecipientReport] = []
  /// What the report said of others: `delayed`, `delivered`, `relayed`, `expanded`.
  package var otherActions: [String] = []
  package var reportingMTA: String?
  /// Original-Envelope-Id (RFC 3461 §4.4).
  package var originalEnvelopeID: String?
  /// Message-ID of the returned mail, also from a nested part or the text.
  package var originalMessageID: String?
  /// Every identifier by which a mail of ours may be found, best first: of the returned mail, its
  /// References, and those that the report itself answers.
  package var originalIdentifiers: [String] = []
  /// Addresses of the returned mail's sender, in which a token of ours may stand: Return-Path,
  /// Reply-To, List-Unsubscribe.
  package var returnAddresses: [EmailAddress] = []
  /// The enclosed mail's recipients, lower case.
  package var originalRecipients: [String] = []
  /// The enclosed mail's fields.
  package var original = ReportFields()

  /// Whether anyone's mail failed.
  package var isBounce: Bool { !recipients.isEmpty }

  init() {}

  /// - Returns: `nil` if the message is no delivery report.
  package init?(_ message: Message) {
    guard message.mayBeReport else { return nil }
    if let report = AmazonNotice(message)?.report {
      self = report
      return
    }
    let (lines, returned) = ReturnedMessage.split(message.text)
    let folded = FoldedText.bytes(of: lines.joined(separator: "\n"))
    // Parts that only reports have speak for themselves; a text must come from a server.
    let isServersText = message.isServersText(folded)
    var fields = StatusFields()
    for part in message.deliveryStatuses { fields.read(part.text ?? "") }
    if fields.recipients.isEmpty, isServersText { fields.read(lines: message.textLines) }
    if fields.recipients.isEmpty { fields.read(message.rejectedByReader ?? "") }
    readOriginal(of: message, returned: returned)
    readReport(fields)
    let fate = FailureWords.fate(subject: message.subject, text: folded)
    let text = FreeFormReport(lines, except: message.correspondents)
    take(fields.recipients, fate: fate, text: text, folded: folded)
    guard recipients.isEmpty, otherActions.isEmpty else { return }
    guard let fate, isServersText, takeFreeForm(message, fate: fate, text: text, folded: folded)
    else { return nil }
  }

  private mutating func readReport(_ fields: StatusFields) {
    reportingMTA = fields.reportingMTA
    originalEnvelopeID = fields.envelopeID
    if let id = fields.messageID, originalMessageID == nil {
      originalMessageID = id
      originalIdentifiers.insert(id, at: 0)
    }
  }

  private mutating func readOriginal(
    of message: Message, returned: ArraySlice<Substring>
  ) {
    original = ReportFields.original(of: message)
    if original.isEmpty { original = ReturnedMessage.header(in: returned) }
    if original.messageID == nil {
      let found = ReturnedMessage.header(in: message.text)
      if !found.isEmpty { original = found }
    }
    originalMessageID = original.messageID
    originalRecipients = original.recipients
    originalIdentifiers =
      original.identifiers + message.inReplyTo + message.references.reversed()
    returnAddresses = original.returnAddresses
  }

  // MARK: Fields

  private mutating func take(
    _ told: [StatusFields.Recipient], fate: Fate?, text: FreeFormReport, folded: [UInt8]
  ) {
    for one in told {
      let action = one.fate(saidOtherwise: fate)
      guard action == "failed" || action == "delayed" else {
        if !action.isEmpty { otherActions.append(action) }
        continue
      }
      var recipient = one.written
      if !recipient.contains("@"), originalRecipients.count == 1 {
        recipient = originalRecipients[0]
      }
      if recipients.contains(where: { $0.recipient == recipient }) { continue }
      var words = one.diagnostic
      var verdict = DeliveryVerdict(status: one.status, words: words, recipient: recipient)
      if !verdict.isDecided || words.isEmpty, let said = text.words(about: recipient) {
        words = words.isEmpty ? said : words + " " + said
        verdict = DeliveryVerdict(status: one.status, words: words, recipient: recipient)
      }
      if !verdict.isDecided, told.count == 1 {
        let all = String(decoding: folded.prefix(3_000), as: UTF8.self)
        verdict = DeliveryVerdict(
          status: one.status, words: words + " " + all, recipient: recipient)
      }
      add(
        RecipientReport(
          recipient: recipient, finalRecipient: one.final == recipient ? nil : one.final,
          status: verdict.status, permanent: verdict.isPermanent,
          diagnostic: String(words.prefix(500))), delayed: action == "delayed")
    }
  }

  private mutating func add(_ report: RecipientReport, delayed isDelayed: Bool) {
    if isDelayed {
      otherActions.append("delayed")
      var waiting = report
      waiting.permanent = false
      if !delayed.contains(where: { $0.recipient == report.recipient }) { delayed.append(waiting) }
    } else if !recipients.contains(where: { $0.recipient == report.recipient }) {
      recipients.append(report)
    }
  }

  // MARK: Words

  private mutating func takeFreeForm(
    _ message: Message, fate: Fate, text: FreeFormReport, folded: [UInt8]
  ) -> Bool {
    var found: [(address: String, words: String)] = message.fields(named: "X-Failed-Recipients")
      .flatMap { AddressListReader.read($0.raw, limit: 100) }
      .map { $0.address?.rawValue ?? $0.written.lowercased() }
      .map { ($0, text.words(about: $0) ?? "") }
    if found.isEmpty { found = text.recipients }
    let named = Set(text.recipients.map(\.address))
    if found.isEmpty, let address = text.screenName(at: message.from.first?.address?.domain) {
      found = [(address, "")]
    }
    if found.isEmpty, let address = message.onlyAddressInSubject { found = [(address, "")] }
    if found.isEmpty, originalRecipients.count == 1 { found = [(originalRecipients[0], "")] }
    if found.isEmpty { return false }
    let all = String(decoding: folded.prefix(3_000), as: UTF8.self)
    let givesReason =
      DeliveryVerdict.replyCode(in: folded) != nil || !RefusalWords.reasons(in: folded).isEmpty
    for (address, words) in found {
      var verdict = DeliveryVerdict(status: nil, words: words, recipient: address)
      var said = words
      if !verdict.isDecided, found.count == 1 || words.isEmpty {
        verdict = DeliveryVerdict(
          status: nil, words: all + " " + message.subject, recipient: address)
        if said.isEmpty { said = text.wording }
      }
      // Named, given up, and neither a code nor a reason in all of it: what remains is the address.
      if !verdict.isDecided, !givesReason, named.contains(address) { verdict.isPermanent = true }
      add(
        RecipientReport(
          recipient: address, finalRecipient: nil, status: verdict.status,
          permanent: verdict.isPermanent, diagnostic: String(said.prefix(500))),
        delayed: fate == .delayed)
    }
    return true
  }
}
