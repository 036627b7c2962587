/// A block of `Name: value` lines (RFC 3464 §2.1.1, RFC 5965 §3), or an enclosed header.
package struct ReportFields: Hashable, Sendable {
  /// In order, unfolded.
  private var pairs: [(name: String, value: String)] = []

  package init() {}

  package static func == (a: ReportFields, b: ReportFields) -> Bool {
    a.pairs.elementsEqual(b.pairs) { $0.name == $1.name && $0.value == $1.value }
  }

  package func hash(into hasher: inout Hasher) {
    for pair in pairs {
      hasher.combine(pair.name)
      hasher.combine(pair.value)
    }
  }

  package var isEmpty: Bool { pairs.isEmpty }

  /// The first value of that name, without regard to case.
  package subscript(name: String) -> String? {
    let name = name.lowercased()
    return pairs.first { $0.name == name }?.value
  }

  /// All values of that name.
  package func all(_ name: String) -> [String] {
    let name = name.lowercased()
    return pairs.filter { $0.name == name }.map(\.value)
  }

  /// Message-ID of an enclosed header, without brackets.
  package var messageID: String? {
    self["Message-ID"].flatMap { HeaderText.identifiers(in: $0).first }
  }

  /// Message-ID, In-Reply-To and References of an enclosed header, best first.
  package var identifiers: [String] {
    ["Message-ID", "X-Original-Message-ID", "X-Message-ID"].flatMap(all)
      .flatMap { HeaderText.identifiers(in: $0) }
      + all("References").flatMap { HeaderText.identifiers(in: $0).reversed() }
  }

  /// Where an enclosed mail's answers, bounces and unsubscriptions go.
  package var returnAddresses: [EmailAddress] {
    let written = ["Return-Path", "X-Envelope-From", "Reply-To", "Errors-To", "Sender"].flatMap(all)
      .flatMap { AddressListReader.read($0, limit: 20) }.compactMap(\.address)
    let links = all("List-Unsubscribe").flatMap { HeaderText.identifiers(in: $0) }
      .filter { $0.lowercased().hasPrefix("mailto:") }
      .compactMap { EmailAddress(String($0.dropFirst(7).prefix { $0 != "?" })) }
    return written + links
  }

  /// The addresses of an enclosed header's To, lower case.
  package var recipients: [String] {
    all("To").flatMap { AddressListReader.read($0, limit: 100) }
      .map { $0.address?.rawValue ?? $0.written.lowercased() }
  }

  /// The groups of fields in `text`, parted by blank lines; at most 2,000.
  static func groups(in text: String) -> [ReportFields] {
    var groups: [ReportFields] = []
    var current = ReportFields()
    for line in Substring(text).lines() {
      if line.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
        if !current.isEmpty { groups.append(current) }
        current = ReportFields()
        if groups.count >= 2_000 { break }
        continue
      }
      current.add(line)
    }
    if !current.isEmpty { groups.append(current) }
    return groups
  }

  private mutating func add(_ line: Substring) {
    if line.utf8.first == 0x20 || line.utf8.first == 0x09, let last = pairs.indices.last {
      if pairs[last].value.utf8.count < 8_000 {
        pairs[last].value += " " + HeaderText.clean(String(line))
      }
      return
    }
    guard pairs.count < 500, let colon = line.utf8.firstIndex(of: 0x3A) else { return }
    let name = HeaderText.clean(String(line[..<colon])).lowercased()
    guard !name.isEmpty, !name.contains(" ") else { return }
    pairs.append((name, HeaderText.decoded(String(line[line.index(after: colon)...]))))
  }

  /// The header of the mail that a report encloses, whole or as header only, also as an attached
  /// text; empty if none.
  static func original(of message: Message) -> ReportFields {
    for part in returned(in: message.parts) {
      let text = (part.text ?? "").drop { $0 == "\n" }
      if let fields = groups(in: String(text.beginning(65_536))).first { return fields }
    }
    for attachment in message.attachments.prefix(20) where attachment.size <= 256 << 10 {
      guard attachment.contentType.hasPrefix("text/"), let contents = attachment.contents else {
        continue
      }
      let text = MessageReader.lines(String(decoding: contents.prefix(65_536), as: UTF8.self))
      if let fields = groups(in: text).first, ReturnedMessage.isHeader(fields) { return fields }
    }
    return ReportFields()
  }

  /// The parts that may be the returned mail, best first: what follows the report's own fields, as
  /// far inside as they stand; what the returned mail itself encloses comes last.
  private static func returned(in parts: [MessagePart]) -> [MessagePart] {
    let types = [
      "message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers",
      "message/rfc822-headers",
    ]
    func isReport(_ part: MessagePart) -> Bool {
      part.isDeliveryStatus || part.contentType == "message/feedback-report"
    }
    let report =
      parts.firstIndex { isReport($0) && !$0.isNested } ?? parts.firstIndex(where: isReport)
    let isNested = report.map { parts[$0].isNested } ?? false
    let mails = parts.indices.filter { types.contains(parts[$0].contentType) }
    let after = mails.filter { $0 > report ?? -1 && parts[$0].isNested == isNested }
    let before = mails.filter { $0 < report ?? -1 && parts[$0].isNested == isNested }
    return (after + before.reversed() + mails).map { parts[$0] }
  }

  /// `rfc822; <Ana@example.org>` as `ana@example.org` (RFC 3464 §2.1.2).
  static func bareAddress(_ value: String) -> String {
    var text = value[...]
    if let semicolon = text.firstIndex(of: ";") { text = text[text.index(after: semicolon)...] }
    let plain = HeaderText.clean(String(text))
    if let mailbox = AddressListReader.read(plain, limit: 1).first {
      return mailbox.address?.rawValue ?? mailbox.written.lowercased()
    }
    return plain.lowercased()
  }
}
