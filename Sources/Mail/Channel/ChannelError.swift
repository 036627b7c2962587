/// Why a connection could not be made, or ended.
struct ChannelError: Error, Hashable, Sendable {
  var kind: MailboxError.Kind
  /// The server's own words where it said any, else libcurl's.
  var words: String
  /// The reply code of an SMTP server, or 0.
  var code: Int = 0
  /// The login failed before any secret was said: the server has none of the mechanisms.
  var hasNoMechanism = false

  /// Whether a server's words mean "no further connection now" and not "wrong password".
  ///
  /// Gmail: `[ALERT] Too many simultaneous connections`; Dovecot: `Maximum number of connections
  /// from user+IP exceeded`; RFC 5530 §3: `[LIMIT]`, `[UNAVAILABLE]`, `[INUSE]`.
  static func meanTooManyConnections(_ words: String) -> Bool {
    let lower = words.lowercased()
    return [
      "too many simultaneous", "too many connections", "too many concurrent",
      "maximum number of connections", "connection limit", "[limit]", "[unavailable]", "[inuse]",
    ].contains { lower.contains($0) }
  }

  /// What a peer said, fit for a log: at most `limit` characters, no control characters.
  static func printable(_ bytes: some Sequence<UInt8>, limit: Int = 300) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(limit)
    for byte in bytes.prefix(4 * limit) {
      kept.append(byte < 0x20 || byte == 0x7F ? 0x20 : byte)
    }
    while kept.last == 0x20 { kept.removeLast() }
    let text = String(decoding: kept, as: UTF8.self)
    // Counting characters is slow, and hardly any reply is that long.
    guard kept.count > limit else { return text }
    return String(text.prefix(limit))
  }
}
