import Mail

/// Reads the SPF record of a domain and of all that it includes (RFC 7208), and says whether it can
/// let our relay in. It judges the record, not an address: which one the relay sends from is not
/// known here.
struct SPFCheck {
  private let domain: String
  private let relay: KnownRelay
  private let textRecords: TextRecords

  init(_ domain: String, relay: KnownRelay, asking textRecords: @escaping TextRecords) {
    self.domain = domain
    self.relay = relay
    self.textRecords = textRecords
  }

  /// More than ten terms that ask DNS, and the receiver gives up (RFC 7208 §4.6.4).
  private static let mostLookUps = 10

  func lines() async throws -> [TrustReport.Line] {
    let records = try await Self.records(of: textRecords(domain))
    let wanted = relay.spfInclude.map { "include:\($0)" } ?? "a:\(relay.host)"
    guard let record = records.first else {
      let text =
        "SPF: \(domain) has no record. Publish the TXT record `v=spf1 \(wanted) ~all` at it"
      return [relay.hasOwnEnvelope ? .note(text) : .mend(text)]
    }
    guard records.count == 1 else {
      return [
        .mend(
          "SPF: \(domain) has \(records.count) records, so none counts (RFC 7208 §4.5). Join them into one"
        )
      ]
    }
    var reached = Reached()
    try await follow(record, of: domain, into: &reached)
    return judge(record, reached)
  }

  private func judge(_ record: String, _ reached: Reached) -> [TrustReport.Line] {
    let terms = Self.terms(of: record)
    if terms.contains("all") || terms.contains("+all") {
      return [
        .mend(
          "SPF: \(domain) lets everybody in its name (+all), which providers hold against a sender. End the record with ~all or -all"
        )
      ]
    }
    if terms.allSatisfy({ ["-all", "~all", "?all"].contains($0) || $0.hasPrefix("exp=") }) {
      return [
        .mend("SPF: \(domain) lets nobody send (`\(record)`). Add what your relay sends from")
      ]
    }
    if let missing = reached.missing {
      return [
        .mend(
          "SPF: \(domain) includes \(missing), which has no record: the receiver gives up there (RFC 7208 §5.2). Take it out"
        )
      ]
    }
    if reached.lookUps > Self.mostLookUps {
      return [
        .mend(
          "SPF: reading the record of \(domain) takes \(reached.lookUps) look-ups, and receivers give up after 10 (RFC 7208 §4.6.4). Take out what no longer sends for you"
        )
      ]
    }
    let found = "SPF: \(domain): \(record) (\(reached.lookUps) of 10 look-ups)"
    if let include = relay.spfInclude {
      guard reached.domains.contains(include) else {
        let text =
          "SPF: the record of \(domain) does not let \(relay.host) in. Add `include:\(include)` before its end"
        return [relay.hasOwnEnvelope ? .note(text) : .mend(text)]
      }
      return [.well(found + ". It lets \(relay.host) in")]
    }
    return [
      .well(found),
      .note(
        "SPF: whether that lets \(relay.host) in depends on the address it sends from: see `spf=` in the Authentication-Results of a mail that it sent"
      ),
    ]
  }

  // MARK: - What a record leads to

  private struct Reached {
    var lookUps = 0
    var domains: Set<String> = []
    /// Included, and without a record.
    var missing: String?
  }

  private func follow(_ record: String, of domain: String, into reached: inout Reached) async throws
  {
    reached.domains.insert(domain)
    for term in Self.terms(of: record) {
      let bare = term.drop { "+-~?".contains($0) }
      let name = bare.prefix { $0 != ":" && $0 != "=" && $0 != "/" }
      guard ["include", "redirect", "a", "mx", "ptr", "exists"].contains(name) else { continue }
      reached.lookUps += 1
      guard name == "include" || name == "redirect" else { continue }
      let target = String(bare.dropFirst(name.count + 1))
      // A macro is the receiver's to fill in; a circle, or more than ten, ends the look.
      guard !target.isEmpty, !target.contains("%"), !reached.domains.contains(target),
        reached.lookUps <= 2 * Self.mostLookUps
      else { continue }
      guard let next = Self.records(of: try await textRecords(target)).first else {
        reached.missing = reached.missing ?? target
        continue
      }
      try await follow(next, of: target, into: &reached)
    }
  }

  private static func records(of texts: [String]) -> [String] {
    texts.filter { text in
      let lower = text.lowercased()
      return lower == "v=spf1" || lower.hasPrefix("v=spf1 ")
    }
  }

  /// Without the version, in lower case.
  private static func terms(of record: String) -> [String] {
    record.lowercased().split(separator: " ").dropFirst().map(String.init)
  }
}
