import Foundation

/// "Share my name", "you can show my first name", "don't share my name": whether others of the
/// district may see somebody at a lobby day, and what else was said.
struct SharingWords: Hashable {
  var shares: Bool
  /// The text without it.
  var rest: String

  /// What forbids it is looked for first.
  ///
  /// - Returns: `nil` where nothing is said of it.
  init?(_ text: String) {
    for (shares, pattern) in [(false, Self.forbidden), (true, Self.allowed)] {
      guard
        let found = text.range(of: pattern, options: [.regularExpression, .caseInsensitive])
      else { continue }
      self.shares = shares
      rest = text.replacingCharacters(in: found, with: "")
        .trimmingCharacters(in: .whitespacesAndNewlines)
      return
    }
    return nil
  }

  /// "No" before it is a no to this, and not to the event.
  private static let forbidden =
    #"(?:\b(?:no|n[aã]o)\b[,.;!]?\s+)?(?:\b(?:please|i)\s+)?(?:\b(?:do not|don['’]?t|not|never|without|rather not)\s+(?:to\s+)?(?:share|sharing|show|showing)\s+(?:my\s+)?(?:first\s+)?name\b|\bno\s+(?:compart\w+|muestr\w+)\s+(?:mi\s+)?nombre\b|\bn[aã]o\s+(?:compartilh\w+|mostr\w+)\s+(?:o\s+)?(?:meu\s+)?nome\b)"#
  private static let allowed =
    #"(?:\b(?:you (?:can|may)|they (?:can|may)|feel free to|happy to|please)\s+)?(?:\b(?:share|show)\s+(?:my\s+)?(?:first\s+)?name\b|\b(?:compart\w+|muestr\w+)\s+(?:mi\s+)?nombre\b|\b(?:compartilh\w+|mostr\w+)\s+(?:o\s+)?(?:meu\s+)?nome\b)"#
}
