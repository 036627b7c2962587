package import Mail

/// Whether a message's From line is proven, by the one `Authentication-Results` field that counts
/// (DESIGN §4.5). Everything else in a message counts for nothing.
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

  /// Whose field counts.
  package struct Rule: Hashable, Sendable {
    /// The receiving server's authserv-id, `microsoft365`, or empty for nobody's.
    package var server: String
    /// How many fields that server is known to write.
    package var fields: Int
    package init(server: String, fields: Int = 1) {
      self.server = server.lowercased()
      self.fields = max(1, fields)
    }
  }

  package static func of(_ message: Message, by rule: Rule) -> Authentication {
    guard !rule.server.isEmpty else { return .none(because: "no receiving server is set") }
    guard message.from.count == 1, message.fields(named: "From").count == 1,
      let from = message.from.first?.address
    else { return .none(because: "From does not name exactly one address") }
    let counted = countedFields(of: message, by: rule)
    guard !counted.isEmpty else {
      return .none(because: "no Authentication-Results by \(rule.server) on top")
    }
    let results = counted.flatMap(\.results)
    let domain = String(from.domain)
    let dmarc = results.filter { $0.method == "dmarc" }
    if dmarc.contains(where: { $0.value == "fail" }) { return .failed }
    // With several dmarc results that disagree nothing is proven.
    if dmarc.count == 1, dmarc[0].value == "pass",
      dmarc[0].properties["header.from"]?.lowercased() == domain
    {
      return .authenticated(by: "dmarc")
    }
    let isSigned = results.contains { result in
      guard result.method == "dkim", result.value == "pass" else { return false }
      let signer =
        result.properties["header.d"]
        ?? result.properties["header.i"].map { String($0.split(separator: "@").last ?? "") }
      return signer.map { OrganizationalDomain.areAligned($0.lowercased(), domain) } ?? false
    }
    return isSigned
      ? .authenticated(by: "dkim") : .none(because: "no aligned dmarc or dkim pass")
  }

  /// The first fields of the message that are by the named server and stand above every
  /// `Received` that is not that server's.
  private static func countedFields(
    of message: Message, by rule: Rule
  ) -> [AuthenticationResults] {
    var counted: [AuthenticationResults] = []
    for field in message.fields {
      switch field.name.lowercased() {
      case "authentication-results":
        guard counted.count < rule.fields else { return counted }
        let results = AuthenticationResults(field: field.raw)
        let isServers =
          rule.server == "microsoft365"
          ? results.server == nil : results.server == rule.server
        // The first must be by that server; a later one by somebody else ends the reading.
        guard isServers else { return counted }
        counted.append(results)
      case "received":
        guard isReceived(field.raw, by: rule.server) else { return counted }
      default: break
      }
    }
    return counted
  }

  private static func isReceived(_ field: String, by server: String) -> Bool {
    let words = field.split(whereSeparator: \.isWhitespace)
    guard let by = words.firstIndex(where: { $0.lowercased() == "by" }), by + 1 < words.count
    else { return false }
    // The date may follow at once, after a semicolon.
    let host = words[by + 1].lowercased().trimmingPrefix(while: { $0 == "(" })
      .prefix { $0 != ";" }
    if server == "microsoft365" {
      return host.hasSuffix(".outlook.com") || host.hasSuffix(".office365.com")
    }
    return host == server || host.hasSuffix("." + server)
      || (server.contains(".") && OrganizationalDomain.areAligned(String(host), server))
  }
}
