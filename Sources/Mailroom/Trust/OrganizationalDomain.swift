import CPsl
import Mail

/// The part of a domain that one organization answers for (RFC 7489 §3.2), by the public suffix
/// list that Debian keeps.
enum OrganizationalDomain {
  /// `mail.example.co.uk` → `example.co.uk`; a domain that is a public suffix, or unknown to the
  /// list, stands for itself.
  ///
  /// - Parameter domain: as `canonical` gives it.
  static func of(_ domain: String) -> String {
    unsafe domain.withCString { text in
      guard let list = unsafe psl_builtin() else { return domain }
      guard let found = unsafe psl_registrable_domain(list, text) else { return domain }
      return unsafe String(cString: found)
    }
  }

  /// Whether one organization answers for both. A public suffix aligns with itself alone.
  static func areAligned(_ a: String, _ b: String) -> Bool {
    guard let a = canonical(a), let b = canonical(b) else { return false }
    return of(a) == of(b)
  }

  /// A domain as domains are compared: lower case, in A-labels (RFC 5890), without the root's
  /// point.
  ///
  /// - Returns: `nil` for what is no domain, and for letters that only become ASCII as they are
  ///   folded: a Kelvin sign is a `k` to some and another domain to others.
  static func canonical(_ written: some StringProtocol) -> String? {
    var domain = String(written)
    if domain.hasSuffix(".") { domain.removeLast() }
    if domain.hasSuffix(".") { return nil }
    let foreign = domain.unicodeScalars.filter { $0.value >= 0x80 }
    guard
      foreign.allSatisfy({
        !$0.properties.lowercaseMapping.unicodeScalars.contains(where: \.isASCII)
      })
    else { return nil }
    return EmailAddress("x@" + domain).map { String($0.domain) }
  }
}
