import Foundation
package import Mail

/// What `doctor` says of the domain that our mail comes from: SPF, DKIM and DMARC as the world sees
/// them, and what Gmail's and Yahoo's rules for senders still want.
///
/// Both want of whoever writes to many: SPF and DKIM, a DMARC policy, a From domain that one of the
/// two vouches for, and an unsubscribe button of one click (RFC 8058).
package struct SenderReport: Sendable {
  package typealias Line = TrustReport.Line

  /// A name that has had TXT records for as long as SPF is in use.
  private static let alwaysThere = "google.com"

  private let settings: Settings
  private let domain: String
  private let relay: KnownRelay
  private let textRecords: TextRecords

  /// - Parameter textRecords: the one thing that goes to the network.
  package init(_ settings: Settings, asking textRecords: @escaping TextRecords) {
    self.settings = settings
    domain = String(settings.address.domain)
    relay = KnownRelay(url: settings.relay.smtp)
    self.textRecords = textRecords
  }

  package func lines() async -> [Line] {
    guard !settings.relay.smtp.isEmpty else {
      return [.note("sender: no relay is set, so SPF, DKIM and DMARC are not looked at")]
    }
    var lines: [Line] = []
    if let line = foreignDomain { lines.append(line) }
    do {
      // Inside some networks the server of names says of everything that it is not there.
      if try await textRecords(Self.alwaysThere).isEmpty {
        throw NameFailure(name: Self.alwaysThere, reason: "the server of names does not know it")
      }
      lines += try await SPFCheck(domain, relay: relay, asking: textRecords).lines()
      lines += try await dkim()
      lines += try await dmarc()
    } catch {
      lines.append(
        .note(
          "sender: the records of \(domain) cannot be asked for (\(error)), so SPF, DKIM and DMARC are not judged. Run doctor where DNS can be reached"
        ))
    }
    return lines + [oneClick, complaints]
  }

  // MARK: - Whose domain it is

  /// A provider's own domain can only be written from with that provider's relay.
  private var foreignDomain: Line? {
    guard let owner = KnownRelay.owner(of: domain), !relay.isOf(owner) else { return nil }
    return .mend(
      "sender: \(domain) belongs to \(owner), and \(relay.host) cannot sign for it: such mail is refused or lands in spam. Send through \(owner)'s relay, or from a domain of your own"
    )
  }

  // MARK: - DKIM (RFC 6376)

  private func dkim() async throws -> [Line] {
    let chosen = settings.relay.dkimSelector
    let selectors = chosen.isEmpty ? relay.selectors : [chosen]
    let organization = OrganizationalDomain.of(domain)
    for signer in domain == organization ? [domain] : [domain, organization] {
      for selector in selectors {
        let name = "\(selector)._domainkey.\(signer)"
        // A key record may leave its version out; whatever else lies there has no p=.
        let records = try await textRecords(name).compactMap(DKIMKey.init)
        guard let key = records.first else { continue }
        return [key.line(at: name, unique: records.count == 1)]
      }
    }
    if chosen.isEmpty {
      return [
        .note(
          "DKIM: no key of \(domain) under the usual names (\(selectors.joined(separator: ", "))). Gmail and Yahoo want mail to many signed by the From domain, with List-Unsubscribe and List-Unsubscribe-Post among the signed fields. Look for `s=` in the DKIM-Signature of a mail that has left, and put it into relay.dkim_selector"
        )
      ]
    }
    return [
      .mend(
        "DKIM: there is no key at \(chosen)._domainkey.\(domain). Publish the one that your relay signs with, or mend relay.dkim_selector"
      )
    ]
  }

  // MARK: - DMARC (RFC 7489)

  private func dmarc() async throws -> [Line] {
    let organization = OrganizationalDomain.of(domain)
    for place in domain == organization ? [domain] : [domain, organization] {
      let records = try await textRecords("_dmarc.\(place)").compactMap(DMARCPolicy.init)
      if records.count > 1 {
        return [
          .mend(
            "DMARC: _dmarc.\(place) has \(records.count) policies, so none counts (RFC 7489 §6.6.3). Leave one"
          )
        ]
      }
      if let policy = records.first {
        return policy.lines(
          at: place, for: domain, isInherited: place != domain,
          hasOwnEnvelope: relay.hasOwnEnvelope)
      }
    }
    return [
      .mend(
        "DMARC: there is no policy for \(domain), which Gmail and Yahoo want of whoever writes to many. Publish at _dmarc.\(organization) the TXT record `v=DMARC1; p=none; rua=mailto:postmaster@\(organization)`"
      )
    ]
  }

  // MARK: - What else the big providers want

  private var oneClick: Line {
    let site = settings.website
    if site.url.isEmpty {
      return .note(
        "one-click: round mails carry an unsubscribe address and no button, for there is no website. Gmail wants the button of whoever sends it 5,000 mails a day, Yahoo of everybody who writes to many: set website.port and website.url"
      )
    }
    guard site.url.lowercased().hasPrefix("https://") else {
      return .mend("one-click: website.url must begin with https:// (RFC 8058 §3.1)")
    }
    guard site.port > 0 else {
      return .mend(
        "one-click: round mails point to \(site.url), and website.port is 0, so nothing of ours answers there"
      )
    }
    return .well("one-click: round mails carry the button of RFC 8058, answered at \(site.url)")
  }

  private var complaints: Line {
    .note(
      "complaints: Gmail and Yahoo want fewer than 3 of 1,000 mails called spam, better 1. postmaster.google.com and senders.yahooinc.com show yours"
    )
  }
}
