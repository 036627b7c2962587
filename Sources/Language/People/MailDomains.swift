/// Domains of mail addresses, and how one that is a letter wrong is known.
package struct MailDomains: Sendable {
  private let known: Set<String>
  private let spellings: [Spelling]

  /// - Parameter others: known besides those that everybody has.
  package init(others: Set<String> = []) {
    known = Self.common.union(others)
    spellings = known.sorted().map { Spelling($0) }
  }

  /// The domain that was likely meant, if this one is a letter away from it and unknown itself.
  package func likely(for domain: some StringProtocol) -> String? {
    let domain = domain.lowercased()
    // Short names are neighbours of each other.
    guard !known.contains(domain), domain.count >= 7 else { return nil }
    let written = Spelling(domain)
    return spellings.first {
      $0.count >= 7 && $0.mayBeNear(written, limit: 1) && $0.distance(to: written, limit: 1) == 1
    }?.name
  }

  /// Whether everybody may have an address there, so that it says nothing of who writes.
  package static func isEverybodys(_ domain: some StringProtocol) -> Bool {
    common.contains(domain.lowercased())
  }

  private static let common: Set<String> = [
    "gmail.com", "googlemail.com", "yahoo.com", "ymail.com", "rocketmail.com", "hotmail.com",
    "outlook.com", "live.com", "msn.com", "aol.com", "aim.com", "icloud.com", "me.com", "mac.com",
    "comcast.net", "verizon.net", "att.net", "charter.net", "rcn.com", "cox.net", "sbcglobal.net",
    "earthlink.net", "optonline.net", "juno.com", "netzero.net", "proton.me", "protonmail.com",
    "pm.me", "gmx.com", "gmx.net", "mail.com", "email.com", "zoho.com", "fastmail.com", "hey.com",
    "tutanota.com", "yandex.com", "umass.edu", "harvard.edu", "mit.edu", "bu.edu", "tufts.edu",
    "smith.edu", "amherst.edu", "riseup.net", "yahoo.es", "yahoo.com.br", "hotmail.es",
    "uol.com.br",
    "bol.com.br", "terra.com.br",
  ]
}
