/// A notice of Amazon SES that came by SNS as mail: one JSON object in the text, or one inside a
/// string of another.
struct AmazonNotice {
  /// `Bounce`, `Complaint` or `Delivery`.
  var kind: String
  /// The addresses that it is about.
  var recipients: [String]
  private var json: String

  /// - Returns: `nil` if the message is no such notice.
  init?(_ message: Message) {
    guard message.from.contains(where: { $0.address?.domain.hasSuffix("amazonaws.com") ?? false })
    else { return nil }
    // An object inside a string has its quotes escaped; its keys are what we look for.
    json = String(message.text.beginning(64 << 10)).replacing("\\\"", with: "\"")
      .filter { !$0.isNewline }
    guard
      let kind = Self.value(of: "notificationType", in: json[...])
        ?? Self.value(of: "eventType", in: json[...])
    else { return nil }
    self.kind = kind
    recipients = []
    let list = kind == "Complaint" ? "\"complainedRecipients\"" : "\"bouncedRecipients\""
    guard let start = json.firstRange(of: list)?.upperBound else { return }
    var rest = json[start...].prefix { $0 != "]" }
    while recipients.count < 50, let range = rest.firstRange(of: "\"emailAddress\"") {
      if let written = Self.value(of: "emailAddress", in: rest) {
        recipients.append(EmailAddress(written)?.rawValue ?? written.lowercased())
      }
      rest = rest[range.upperBound...]
    }
  }

  /// What it reports, if it is no complaint.
  var report: DeliveryReport? {
    guard kind == "Bounce" || kind == "Delivery" else { return nil }
    var report = DeliveryReport()
    report.originalMessageID = messageID
    report.originalIdentifiers = messageID.map { [$0] } ?? []
    report.originalRecipients = recipients
    guard kind == "Bounce" else {
      report.otherActions = ["delivered"]
      return report
    }
    for (index, recipient) in recipients.enumerated() {
      let about = json[
        (json.allRanges(of: "\"emailAddress\"", limit: 50).dropFirst(index).first ?? json.startIndex)...
      ]
      .prefix { $0 != "}" }
      let words = Self.value(of: "diagnosticCode", in: about) ?? ""
      let verdict = DeliveryVerdict(
        status: Self.value(of: "status", in: about), words: words, recipient: recipient)
      report.recipients.append(
        .init(
          recipient: recipient, finalRecipient: nil, status: verdict.status,
          permanent: verdict.isPermanent, diagnostic: String(words.prefix(500))))
    }
    return report
  }

  /// The Message-ID that we wrote, which SES keeps among the headers.
  var messageID: String? {
    let id = Self.value(
      of: "messageId",
      in: json[(json.firstRange(of: "\"commonHeaders\"")?.upperBound ?? json.startIndex)...])
    return id.map { String($0.drop { $0 == "<" }.prefix { $0 != ">" }) }
  }

  /// The string that stands after a key.
  private static func value(of key: String, in json: Substring) -> String? {
    guard let range = json.firstRange(of: "\"\(key)\"") else { return nil }
    let rest = json[range.upperBound...].drop { $0 == " " || $0 == ":" }
    guard rest.first == "\"" else { return nil }
    return String(rest.dropFirst().prefix(2_000).prefix { $0 != "\"" })
  }
}

extension String {
  /// Where `phrase` begins, at most `limit` times.
  fileprivate func allRanges(of phrase: String, limit: Int) -> [String.Index] {
    var found: [String.Index] = []
    var rest = self[...]
    while found.count < limit, let range = rest.firstRange(of: phrase) {
      found.append(range.lowerBound)
      rest = rest[range.upperBound...]
    }
    return found
  }
}
