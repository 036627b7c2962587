import CPsl

/// The part of a domain that one organization answers for (RFC 7489 §3.2), by the public suffix
/// list that Debian keeps.
enum OrganizationalDomain {
  /// `mail.example.co.uk` → `example.co.uk`; a domain that is a public suffix, or unknown to the
  /// list, stands for itself.
  static func of(_ domain: String) -> String {
    let lower = domain.lowercased()
    return unsafe lower.withCString { text in
      guard let list = unsafe psl_builtin() else { return lower }
      guard let found = unsafe psl_registrable_domain(list, text) else { return lower }
      return unsafe String(cString: found)
    }
  }

  static func areAligned(_ a: String, _ b: String) -> Bool {
    !a.isEmpty && !b.isEmpty && of(a) == of(b)
  }
}
