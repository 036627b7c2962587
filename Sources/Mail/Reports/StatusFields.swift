/// The fields of RFC 3464 §2, from a part of their own or from text that holds them, as servers
/// write them that know the names and not the format.
struct StatusFields {
  /// What the fields say of one recipient.
  struct Recipient {
    var written: String
    var final: String?
    /// Lower-case word, such as `failed`; empty if none stands there.
    var action: String
    var status: String?
    var diagnostic: String

    /// What became of it, also where the action is missing or none of §2.3.3.
    func fate(saidOtherwise fate: Fate?) -> String {
      switch action {
      case "failed", "failure", "fail", "error", "undeliverable", "undelivered", "expired",
        "bounced", "rejected", "permanent", "dropped":
        return "failed"
      case "delayed", "delay", "deferred", "warning", "retry": return "delayed"
      case "delivered", "relayed", "expanded": return action
      case "relay", "relaying": return "relayed"
      case "success", "deliver", "succeeded": return "delivered"
      default: break
      }
      switch status?.first {
      case "5": return "failed"
      case "2": return "delivered"
      case "4": return fate == .failed ? "failed" : "delayed"
      default: return fate == .delayed ? "delayed" : fate == nil ? action : "failed"
      }
    }
  }

  var recipients: [Recipient] = []
  var reportingMTA: String?
  var envelopeID: String?
  var messageID: String?

  mutating func read(_ text: String) {
    for fields in ReportFields.groups(in: text) { read(fields) }
  }

  /// Reads the groups that stand in a text: a report whose boundary was lost, or one that
  /// shows the fields to people.
  mutating func read(lines: [Substring]) {
    guard lines.contains(where: Self.isRecipientField) else { return }
    let text = lines.lazy.map { line in
      // Indented as a whole; a continuation of a field has its own way to look like one.
      Self.isField(line) ? line.drop { $0 == " " || $0 == "\t" } : line
    }
    read(text.joined(separator: "\n"))
  }

  private mutating func read(_ fields: ReportFields) {
    reportingMTA = reportingMTA ?? fields["Reporting-MTA"]
    envelopeID = envelopeID ?? fields["Original-Envelope-Id"]
    messageID =
      messageID
      ?? (fields["Original-Message-ID"] ?? fields["X-Original-Message-ID"])
      .flatMap { HeaderText.identifiers(in: $0).first }
    let final = fields["Final-Recipient"].map(ReportFields.bareAddress)
    let first = fields["Original-Recipient"].map(ReportFields.bareAddress)
    let actual = fields["X-Actual-Recipient"].map(ReportFields.bareAddress)
    let action = Self.word(fields["Action"])
    let written = fields["Status"]
    let diagnostic = fields["Diagnostic-Code"] ?? fields["X-Display-Name"] ?? ""
    let chosen =
      [first, final, actual].lazy.compactMap(\.self).first { $0.contains("@") } ?? final ?? first
    guard let chosen, !chosen.isEmpty else {
      // A blank line too many parts a recipient's fields.
      guard let last = recipients.indices.last, recipients[last].action.isEmpty else { return }
      recipients[last].action = action
      recipients[last].status = recipients[last].status ?? written
      if recipients[last].diagnostic.isEmpty { recipients[last].diagnostic = diagnostic }
      return
    }
    // Our mails have one recipient each; a list of more than this is no report of ours.
    guard recipients.count < 200 else { return }
    recipients.append(
      Recipient(
        written: chosen, final: final, action: action, status: written, diagnostic: diagnostic))
  }

  private static func word(_ value: String?) -> String {
    guard let value else { return "" }
    return String(value.drop { !$0.isLetter }.prefix { $0.isLetter }).lowercased()
  }

  private static func isField(_ line: Substring) -> Bool { names.opening(of: folded(line)) != nil }

  private static func isRecipientField(_ line: Substring) -> Bool {
    recipient.opening(of: folded(line)) != nil
  }

  private static func folded(_ line: Substring) -> [UInt8] {
    FoldedText.bytes(of: line, limit: 60)
  }

  private static let recipient = PhraseTable<Void>(["final-recipient:", "original-recipient:"])

  private static let names = PhraseTable<Void>([
    "final-recipient:", "original-recipient:", "action:", "status:", "diagnostic-code:",
    "reporting-mta:", "remote-mta:", "last-attempt-date:", "arrival-date:", "received-from-mta:",
    "original-envelope-id:", "will-retry-until:", "x-actual-recipient:",
  ])
}
