/// What a domain asks receivers to do with mail in its name that nothing vouches for (RFC 7489
/// §6.3).
struct DMARCPolicy {
  private let tags: TagList
  private let record: String

  /// - Returns: `nil` if the text is no policy record.
  init?(_ text: String) {
    tags = TagList(text)
    guard tags["v"] == "DMARC1" else { return nil }
    record = text
  }

  /// - Parameter isInherited: the policy is of the organization's domain, above ours.
  /// - Parameter hasOwnEnvelope: the relay writes its own envelope sender, so that SPF cannot align.
  func lines(
    at place: String, for domain: String, isInherited: Bool, hasOwnEnvelope: Bool
  ) -> [TrustReport.Line] {
    let own = tags["p"]?.lowercased()
    let policy = isInherited ? tags["sp"]?.lowercased() ?? own : own
    guard let policy, ["none", "quarantine", "reject"].contains(policy) else {
      return [
        .mend(
          "DMARC: the record at _dmarc.\(place) says no policy that counts (`\(record)`): p must be none, quarantine or reject"
        )
      ]
    }
    let alignment =
      hasOwnEnvelope
      ? "The relay writes an envelope sender of its own, so only its DKIM signature can align"
      : "Our envelope sender and our From are both at \(domain), so SPF aligns"
    var lines: [TrustReport.Line] = [
      .well(
        "DMARC: \(policy) for \(domain)\(isInherited ? ", from _dmarc.\(place)" : ""), which is enough for Gmail and Yahoo. \(alignment)"
      )
    ]
    if policy == "none" {
      lines.append(
        .note(
          "DMARC: with none, a forger's mail in your name still arrives. Once the reports show all of yours passing, make it quarantine"
        ))
    }
    if tags["adkim"]?.lowercased() == "s" {
      lines.append(
        .note(
          "DMARC: adkim=s, so the relay must sign with d=\(domain), not a domain above or below"))
    }
    if tags["rua"] == nil {
      lines.append(
        .note(
          "DMARC: nobody gets the daily reports. Add rua=mailto: with an address of yours, other than Hubkeeper's"
        ))
    }
    return lines
  }
}
