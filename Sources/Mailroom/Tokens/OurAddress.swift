package import Mail

/// Our one address, and the forms of it that carry a token.
package struct OurAddress: Hashable, Sendable {
  package var base: EmailAddress
  package var addressing: Settings.Addressing

  package init(base: EmailAddress, addressing: Settings.Addressing) {
    self.base = base
    self.addressing = addressing
  }

  private var separator: String { addressing == .minus ? "-" : "+" }

  /// The address that a token comes back to; our plain one where addresses carry none.
  package func carrying(_ token: Token) -> EmailAddress {
    guard addressing != .none else { return base }
    return base.tagged(separator + token.text) ?? base
  }

  /// Our address with a tag of its own, such as a hub's; our plain one where addresses carry none.
  package func carrying(tag: String) -> EmailAddress {
    guard addressing != .none else { return base }
    return base.tagged(separator + tag) ?? base
  }

  /// Whether mail to it comes to us.
  package func isOurs(_ address: EmailAddress) -> Bool {
    guard address.domain == base.domain else { return false }
    return address.localPart == base.localPart
      || address.localPart.hasPrefix(base.localPart + separator)
  }

  /// What stands behind the separator, if this is ours.
  package func tag(of address: EmailAddress) -> Substring? {
    let start = base.localPart + separator
    guard isOurs(address), address.localPart.hasPrefix(start) else { return nil }
    return address.localPart.dropFirst(start.count)
  }

  package func token(in address: EmailAddress) -> Token? { tag(of: address).flatMap { Token($0) } }

  /// A Message-ID without its angle brackets: a handle that needs no index.
  package func messageID(_ token: Token) -> String { "\(token.text)@\(base.domain)" }

  package func token(inMessageID id: String) -> Token? {
    let parts = id.split(separator: "@")
    guard parts.count == 2, parts[1].lowercased() == base.domain else { return nil }
    return Token(parts[0].hasPrefix("ref.") ? parts[0].dropFirst(4) : parts[0])
  }
}
