import Mail

/// Which `Authentication-Results` the receiving server writes, by a mail that came back.
struct RoundTripFields {
  private let settings: Settings

  init(_ settings: Settings) { self.settings = settings }

  /// More than any server writes.
  private static let most = 10

  /// How many fields in a row the server has written that is set.
  private func written(in message: Message) -> Int {
    var rule = settings.authentication
    rule.fields = Self.most
    return Authentication.countedFields(of: message, by: rule).count
  }

  /// Whose fields are to be believed: of the server that is set, as many as it wrote; or, where it
  /// wrote none, of the one that did.
  func rule(in message: Message) -> Authentication.Rule {
    let set = settings.authentication
    let written = written(in: message)
    if written > 0 { return Authentication.Rule(server: set.server, fields: written) }
    return top(of: message).map { Authentication.Rule(server: $0) } ?? set
  }

  /// The server whose field stands on top; Microsoft's has no name in it.
  private func top(of message: Message) -> String? {
    guard let field = message.fields(named: "Authentication-Results").first else { return nil }
    let server = AuthenticationResults(field: field.raw).server ?? "microsoft365"
    return server.isEmpty ? nil : server
  }

  func lines(of message: Message) -> [TrustReport.Line] {
    let set = settings.authentication
    guard let top = top(of: message) else {
      return [
        .note(
          "round trip: the server wrote no Authentication-Results field into it. Some judge no mail of their own: write to us from another provider, then look at doctor's lines on authentication"
        )
      ]
    }
    let written = written(in: message)
    guard written > 0 else {
      let name = set.server.isEmpty ? "none is set" : "\(set.server) is set"
      return [
        .mend(
          "round trip: the server's Authentication-Results field is by \(top), and \(name): if that is your own receiving server, set `authentication.server: \(top)`"
        )
      ]
    }
    let what = "Authentication-Results is by \(set.server), as it is set"
    // One field too many is one that a forger may write under the server's own.
    return written == set.fields
      ? [.well("round trip: \(what)")]
      : [
        .mend(
          "round trip: \(what), \(written) of them in a row, and authentication.fields is \(set.fields): set `authentication.fields: \(written)`"
        )
      ]
  }
}
