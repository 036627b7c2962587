package import Mail

/// Whether a message's From line is proven, by the one `Authentication-Results` field that counts
/// (DESIGN §4.5, RFC 8601 §5). Everything else in a message counts for nothing.
package enum Authentication: Hashable, Sendable {
  /// Proven; by `dmarc` or `dkim`.
  case authenticated(by: String)
  /// The server says that it is forged.
  case failed
  /// Not proven, and why.
  case none(because: String)

  package var isProven: Bool {
    if case .authenticated = self { true } else { false }
  }

  /// For the journal and `explain`: `dmarc`, `dkim`, `fail` or `none`.
  package var word: String {
    switch self {
    case .authenticated(let by): by
    case .failed: "fail"
    case .none: "none"
    }
  }

  /// In a sentence: `proven by dmarc`.
  package var words: String {
    switch self {
    case .authenticated(let by): "proven by \(by)"
    case .failed: "forged: the server says dmarc=fail"
    case .none(let because): "not proven: \(because)"
    }
  }

  /// Whose field counts.
  package struct Rule: Hashable, Sendable {
    /// The receiving server's authserv-id, `microsoft365`, or empty for nobody's.
    package var server: String
    /// How many fields that server is known to write.
    package var fields: Int
    package init(server: String, fields: Int = 1) {
      self.server = server.asciiLowercased
      self.fields = max(1, fields)
    }

    var isMicrosoft: Bool { server == "microsoft365" }
  }

  package static func of(_ message: Message, by rule: Rule) -> Authentication {
    guard !rule.server.isEmpty else { return .none(because: "no receiving server is set") }
    if let doubt = doubt(in: message) { return .none(because: doubt) }
    guard let domain = fromDomain(of: message) else {
      return .none(because: "From does not name exactly one address")
    }
    let counted = countedFields(of: message, by: rule)
    guard !counted.isEmpty else {
      let server = rule.isMicrosoft ? "Microsoft 365" : rule.server
      return .none(because: "no Authentication-Results by \(server) on top")
    }
    return verdict(counted.flatMap(\.field.results), for: domain)
  }

  // MARK: - The message

  /// More fields than any mailer writes, or two of a kind where there can be one (RFC 5322 §3.6): a
  /// signature covers the last of them, and we would read the first.
  private static func doubt(in message: Message) -> String? {
    guard message.fields.count < 1_000 else { return "it has over a thousand fields" }
    for name in ["From", "Subject", "Date", "To", "Cc", "Message-ID", "Content-Type"]
    where message.fields(named: name).count > 1 {
      return "it has \(message.fields(named: name).count) \(name) fields"
    }
    return nil
  }

  /// The domain of From, if it is one address that stands there as it is: not in encoded words,
  /// and not put together from pieces, which a server may read otherwise.
  private static func fromDomain(of message: Message) -> String? {
    guard message.from.count == 1, let mailbox = message.from.first,
      let address = mailbox.address, let field = message.fields(named: "From").first,
      field.raw.contains(mailbox.written),
      let at = mailbox.written.utf8.lastIndex(of: UInt8(ascii: "@")),
      let domain = OrganizationalDomain.canonical(
        mailbox.written[mailbox.written.utf8.index(after: at)...])
    else { return nil }
    return domain == address.domain ? domain : nil
  }

  /// The first fields of the message that are by the named server and stand above every
  /// `Received` that is not that server's, each with its place among the fields.
  static func countedFields(
    of message: Message, by rule: Rule
  ) -> [(index: Int, field: AuthenticationResults)] {
    var counted: [(index: Int, field: AuthenticationResults)] = []
    for (index, field) in message.fields.enumerated() {
      switch field.name.asciiLowercased {
      case "authentication-results":
        guard counted.count < rule.fields else { return counted }
        let results = AuthenticationResults(field: field.raw)
        let isServers =
          rule.isMicrosoft
          ? results.server == nil
          : results.server.map { $0.isSameOctets(as: rule.server) } ?? false
        // The first must be by that server; a later one by somebody else ends the reading.
        guard isServers else { return counted }
        counted.append((index, results))
      case "received":
        guard ReceivedBy.isWritten(field.raw, by: rule) else { return counted }
      default: break
      }
    }
    return counted
  }

  // MARK: - The results

  private static func verdict(
    _ results: [AuthenticationResults.Result], for domain: String
  ) -> Authentication {
    let dmarc = results.filter { $0.method == "dmarc" }
    if dmarc.contains(where: { $0.value == "fail" }) { return .failed }
    let passed = dmarc.filter { $0.value == "pass" }
    guard passed.isEmpty || passed.count == dmarc.count else {
      return .none(because: "the server's dmarc results disagree")
    }
    let judged = passed.map { $0.only("header.from").flatMap(fromDomain) }
    if !judged.isEmpty, judged.allSatisfy({ $0 == domain }) { return .authenticated(by: "dmarc") }
    // The server read another From than we do.
    if judged.contains(where: { $0.map { !OrganizationalDomain.areAligned($0, domain) } ?? false })
    {
      return .none(because: "dmarc=pass is for another domain than From")
    }
    let isSigned = results.contains { result in
      result.method == "dkim" && result.value == "pass"
        && signer(of: result).map { OrganizationalDomain.areAligned($0, domain) } ?? false
    }
    return isSigned
      ? .authenticated(by: "dkim") : .none(because: "no aligned dmarc or dkim pass")
  }

  private static func fromDomain(_ value: String) -> String? {
    OrganizationalDomain.canonical(afterAt(value))
  }

  /// Who signed: `header.d`, or the domain of `header.i` where only that is told. The identity must
  /// lie in the domain that signed (RFC 6376 §3.5).
  private static func signer(of result: AuthenticationResults.Result) -> String? {
    let identity = result.only("header.i").flatMap { OrganizationalDomain.canonical(afterAt($0)) }
    guard result.has("header.d") else { return identity }
    guard let signer = result.only("header.d").flatMap({ OrganizationalDomain.canonical($0) })
    else { return nil }
    guard result.has("header.i") else { return signer }
    guard let identity, identity == signer || identity.hasSuffix("." + signer) else { return nil }
    return signer
  }

  private static func afterAt(_ value: String) -> String {
    guard let at = value.utf8.lastIndex(of: UInt8(ascii: "@")) else { return value }
    return String(value[value.utf8.index(after: at)...])
  }
}
