import Foundation

/// A link that opens a mail with everything filled in (RFC 6068).
enum MailtoLink {
  /// Text as it stands in such a link's `body`: line breaks are CR LF (RFC 6068 §5), which the
  /// template then writes as %0D%0A.
  static func body(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("\n", with: "\r\n")
  }
}
