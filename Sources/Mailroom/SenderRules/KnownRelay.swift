import Foundation

/// What is known of a relay by its name: what SPF must include for it, and the selectors that it
/// signs with unless told otherwise.
struct KnownRelay: Sendable {
  let host: String
  /// The domain whose SPF record names the relay's servers; `nil` where that is not known.
  let spfInclude: String?
  /// It writes an envelope sender of its own, so that SPF is about its domain and not ours.
  let hasOwnEnvelope: Bool
  let selectors: [String]

  /// - Parameter url: as in `relay.smtp`.
  init(url: String) {
    host = URLComponents(string: url)?.host?.lowercased() ?? ""
    if Self.isGoogle(host) {
      (spfInclude, hasOwnEnvelope) = ("_spf.google.com", false)
      selectors = ["google", "20230601"]
    } else if Self.isMicrosoft(host) {
      (spfInclude, hasOwnEnvelope) = ("spf.protection.outlook.com", false)
      selectors = ["selector1", "selector2"]
    } else if host.hasSuffix(".amazonaws.com") {
      (spfInclude, hasOwnEnvelope) = ("amazonses.com", true)
      selectors = Self.usual
    } else {
      (spfInclude, hasOwnEnvelope) = (nil, false)
      selectors = Self.usual
    }
  }

  /// What OpenDKIM, rspamd, and many a provider's page call theirs.
  private static let usual = ["default", "mail", "dkim", "s1", "k1", "hubkeeper"]

  private static func isGoogle(_ host: String) -> Bool {
    host == "gmail.com" || host.hasSuffix(".gmail.com") || host.hasSuffix(".google.com")
      || host.hasSuffix(".googlemail.com")
  }

  private static func isMicrosoft(_ host: String) -> Bool {
    host.hasSuffix(".office365.com") || host.hasSuffix(".outlook.com")
  }

  /// The provider whose own domain this is, where everybody can have a mailbox.
  static func owner(of domain: String) -> String? {
    switch domain {
    case "gmail.com", "googlemail.com": "Google"
    case "outlook.com", "hotmail.com", "live.com", "msn.com": "Microsoft"
    case "yahoo.com", "ymail.com", "aol.com": "Yahoo"
    case "icloud.com", "me.com", "mac.com": "Apple"
    default: nil
    }
  }

  func isOf(_ owner: String) -> Bool {
    switch owner {
    case "Google": Self.isGoogle(host)
    case "Microsoft": Self.isMicrosoft(host)
    case "Yahoo": host.hasSuffix(".yahoo.com") || host.hasSuffix(".aol.com")
    case "Apple": host.hasSuffix(".me.com") || host.hasSuffix(".icloud.com")
    default: false
    }
  }
}
