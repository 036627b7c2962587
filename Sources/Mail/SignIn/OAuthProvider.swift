/// Where a provider is asked for tokens, and for which rights.
package struct OAuthProvider: Hashable, Sendable {
  package var tokenURL: String
  package var deviceURL: String
  package var pageURL: String
  /// Reading the mailbox and sending, in a person's name, also later.
  package var scope: String
  /// The same in the application's own name.
  package var applicationScope: String
  /// What the page is told beside the usual.
  package var pageFields: [String]

  package init(
    tokenURL: String, deviceURL: String, pageURL: String, scope: String, applicationScope: String,
    pageFields: [String] = []
  ) {
    self.tokenURL = tokenURL
    self.deviceURL = deviceURL
    self.pageURL = pageURL
    self.scope = scope
    self.applicationScope = applicationScope
    self.pageFields = pageFields
  }

  /// Google gives the right to mail by its page, not to a device code.
  package static let google = OAuthProvider(
    tokenURL: "https://oauth2.googleapis.com/token",
    deviceURL: "https://oauth2.googleapis.com/device/code",
    pageURL: "https://accounts.google.com/o/oauth2/v2/auth",
    scope: "https://mail.google.com/", applicationScope: "https://mail.google.com/",
    pageFields: ["access_type=offline", "prompt=consent"])

  /// - Parameter tenant: the organization's domain or id, or `organizations`.
  package static func microsoft(tenant: String) -> OAuthProvider {
    let base = "https://login.microsoftonline.com/\(FormPost.escaped(tenant))/oauth2/v2.0"
    return OAuthProvider(
      tokenURL: "\(base)/token", deviceURL: "\(base)/devicecode", pageURL: "\(base)/authorize",
      scope: "https://outlook.office.com/IMAP.AccessAsUser.All"
        + " https://outlook.office.com/SMTP.Send offline_access",
      applicationScope: "https://outlook.office365.com/.default")
  }
}
