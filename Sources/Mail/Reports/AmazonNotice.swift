/// A notice of Amazon SES that came by SNS as mail: one JSON object in the text, or one inside a
/// string of another.
struct AmazonNotice {
  /// `Bounce`, `Complaint` or `Delivery`.
  var kind: String
  /// The addresses that it is about, lower case.
  var recipients: [String] = []
  /// The Message-ID that we wrote, which SES keeps among the headers.
  var messageID: String?
  private var told: [DeliveryReport.RecipientReport] = []

  /// - Returns: `nil` if the message is no such notice.
  init?(_ message: Message) {
    guard message.from.contains(where: { $0.address?.domain.hasSuffix("amazonaws.com") ?? false })
    else { return nil }
    let json = KeyedText(message.text.beginning(64 << 10))
    guard let kind = json.string("notificationType") ?? json.string("eventType") else { return nil }
    self.kind = kind
    messageID = json.after("commonHeaders")?.string("messageId").map { id in
      String(id.drop { $0 == "<" }.prefix { $0 != ">" })
    }
    let list = kind == "Complaint" ? "complainedRecipients" : "bouncedRecipients"
    for object in json.after(list)?.objects(limit: 50) ?? [] {
      guard let written = object.string("emailAddress") else { continue }
      let recipient = EmailAddress(written)?.rawValue ?? written.lowercased()
      let words = object.string("diagnosticCode") ?? ""
      let verdict = DeliveryVerdict(
        status: object.string("status"), words: words, recipient: recipient)
      recipients.append(recipient)
      told.append(
        .init(
          recipient: recipient, finalRecipient: nil, status: verdict.status,
          permanent: verdict.isPermanent, diagnostic: String(words.prefix(500))))
    }
  }

  /// What it reports, if it is no complaint.
  var report: DeliveryReport? {
    guard kind == "Bounce" || kind == "Delivery" else { return nil }
    var report = DeliveryReport()
    report.originalMessageID = messageID
    report.originalIdentifiers = messageID.map { [$0] } ?? []
    report.originalRecipients = recipients
    if kind == "Bounce" { report.recipients = told } else { report.otherActions = ["delivered"] }
    return report
  }
}

/// Keys and strings of a JSON text (RFC 8259), found without reading its structure: it may be cut
/// off, wrapped, or a string in another text.
private struct KeyedText {
  private var bytes: ArraySlice<UInt8>

  init(_ text: Substring) {
    // An object inside a string has its quotes escaped; mailers break lines.
    bytes = text.utf8.filter { $0 != 0x5C && $0 != 0x0A && $0 != 0x0D }[...]
  }

  private init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// What follows a key.
  func after(_ key: String) -> KeyedText? {
    let mark = Array("\"\(key)\"".utf8)
    var rest = bytes
    while let quote = rest.firstIndex(of: 0x22) {
      rest = rest[quote...]
      if rest.starts(with: mark) { return KeyedText(rest.dropFirst(mark.count)) }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// The string that stands after a key.
  func string(_ key: String) -> String? {
    guard let rest = after(key)?.bytes.drop(while: { $0 == 0x20 || $0 == 0x3A }),
      rest.first == 0x22
    else { return nil }
    let value = rest.dropFirst().prefix { $0 != 0x22 }
    return String(decoding: value.prefix(2_000), as: UTF8.self)
  }

  /// What follows, cut where an object ends; a bracket ends no list, since servers' words have them.
  func objects(limit: Int) -> [KeyedText] {
    bytes.split(separator: 0x7D, maxSplits: limit).prefix(limit).map { KeyedText($0) }
  }
}
