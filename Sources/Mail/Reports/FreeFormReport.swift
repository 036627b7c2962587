/// Reports from servers that do not write RFC 3464: the few forms that are most common.
enum FreeFormReport {
  /// - Returns: `nil` if the message looks like no such report.
  static func recipients(of message: Message) -> [DeliveryReport.RecipientReport]? {
    guard isFromServer(message) else { return nil }
    let named = message.fields(named: "X-Failed-Recipients")
      .flatMap { AddressListReader.read($0.raw, limit: 100) }
    let text = message.text
    if !named.isEmpty {
      // Exim also names them in its warnings of a delay.
      if message.subject.lowercased().contains("delayed") { return nil }
      return named.map { report(of: $0.written, words: words(after: $0.written, in: text)) }
    }
    guard hasReportWords(message) else { return nil }
    var found: [DeliveryReport.RecipientReport] = []
    for line in body(of: text).split(separator: "\n").prefix(200) {
      guard let address = leadingAddress(line), found.count < 50 else { continue }
      if found.contains(where: { $0.recipient == address.lowercased() }) { continue }
      found.append(report(of: address, words: words(after: address, in: text)))
    }
    return found.isEmpty ? nil : found
  }

  /// The header of the returned mail below the report, where it is no part of its own.
  static func original(of message: Message) -> ReportFields {
    let lines = message.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: isBoundary) else { return ReportFields() }
    let rest = lines[(start + 1)...].drop { $0.allSatisfy(\.isWhitespace) }
    return ReportFields.groups(in: rest.prefix(200).joined(separator: "\n")).first ?? ReportFields()
  }

  private static func report(of address: String, words: String)
    -> DeliveryReport.RecipientReport
  {
    let verdict = DeliveryVerdict(status: nil, words: words)
    return DeliveryReport.RecipientReport(
      recipient: address.lowercased(), finalRecipient: nil, status: verdict.status,
      permanent: verdict.isPermanent, diagnostic: String(words.prefix(500)))
  }

  private static func isFromServer(_ message: Message) -> Bool {
    if message.returnPath == .null { return true }
    return message.from.contains {
      let local = $0.written.prefix { $0 != "@" }.lowercased()
      return local.contains("mailer-daemon") || local.contains("postmaster")
    }
  }

  private static func hasReportWords(_ message: Message) -> Bool {
    let text = (message.subject + "\n" + message.text.prefix(600)).lowercased()
    if text.contains("delayed") || text.contains("will be retried") { return false }
    return [
      "undeliver", "delivery fail", "failure notice", "returned mail", "could not be delivered",
      "qmail-send", "delivery status", "delivery problem", "permanent error", "unable to deliver",
    ].contains { text.contains($0) }
  }

  private static func isBoundary(_ line: Substring) -> Bool {
    let text = line.lowercased()
    return text.hasPrefix("---") && (text.contains("message") || text.contains("original"))
  }

  private static func body(of text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.prefix { !isBoundary($0) || $0.contains("recipient") || $0.contains("error") }
      .joined(separator: "\n")
  }

  /// `<ana@example.org>:` or `ana@example.org` at the beginning of a line.
  private static func leadingAddress(_ line: Substring) -> String? {
    let text = line.drop { $0.isWhitespace }
    guard text.first == "<" else { return nil }
    let inside = text.dropFirst().prefix { $0 != ">" && !$0.isWhitespace }
    return EmailAddress(String(inside)) == nil ? nil : String(inside)
  }

  /// The paragraph that begins with the address.
  private static func words(after address: String, in text: String) -> String {
    guard let place = text.firstRange(of: address) else { return "" }
    let paragraph = text[place.upperBound...].prefix(2_000)
    let end = paragraph.firstRange(of: "\n\n")?.lowerBound ?? paragraph.endIndex
    return HeaderText.clean(String(paragraph[..<end]).drop { ">: \n".contains($0) }.description)
  }
}
