package import Foundation
package import Mail

/// One mail that `doctor --round-trip` sends to ourselves, known again by a word of its own.
package struct RoundTripMail: Sendable {
  /// What is to be learned from it.
  package enum Kind: Character, Sendable, CaseIterable {
    /// To our plain address, with every field that a mail to many has.
    case whole = "a"
    /// To our address with a tag behind `+`.
    case plus = "b"
    /// To our address with a tag behind `-`.
    case minus = "c"
    /// With an `Authentication-Results` field that only the receiving server may write.
    case forged = "d"
  }

  package var kind: Kind
  /// Stands in subject, text and addresses, and in no other mail of the world. Too short to be
  /// taken for a token.
  package var word: String
  package var recipient: EmailAddress
  package var envelopeFrom: EmailAddress
  /// Without angle brackets.
  package var messageID: String
  package var replyTo: EmailAddress
  private var forgery: String?
  private let ours: EmailAddress

  /// - Parameters:
  ///   - trip: of this look, the same in all of its mails; lower-case letters and digits.
  ///   - envelopeFrom: where it is not to be the address that carries the word.
  ///   - forgery: the field that is to be forged.
  package init(
    _ kind: Kind, trip: String, of settings: Settings, envelopeFrom: EmailAddress? = nil,
    forgery: String? = nil
  ) {
    self.kind = kind
    ours = settings.address
    word = trip + String(kind.rawValue)
    let separator = settings.addressing == .minus ? "-" : "+"
    let tagged = ours.tagged(separator + word) ?? ours
    replyTo = tagged
    // A report about a mail to a tag that is nobody's has to reach us.
    self.envelopeFrom = envelopeFrom ?? (kind == .whole ? tagged : ours)
    messageID = "\(word)@\(ours.domain)"
    self.forgery = forgery
    recipient =
      switch kind {
      case .whole, .forged: ours
      case .plus: ours.tagged("+" + word) ?? ours
      case .minus: ours.tagged("-" + word) ?? ours
      }
  }

  package func bytes(at now: Date, zone: TimeZone) -> [UInt8] {
    var draft = Draft(
      from: NamedAddress(name: "Hubkeeper", ours), to: [NamedAddress(name: nil, recipient)],
      subject: "Hubkeeper's round trip \(word)", messageID: messageID, date: now, zone: zone,
      text: """
        `hubkeeper doctor --round-trip` sent this to see what the way does to a mail.
        It removes it again; if it is still here, delete it. \(word)

        """, boundarySeed: word)
    draft.replyTo = [NamedAddress(name: nil, replyTo)]
    if let forgery { draft.extraFields.append(("Authentication-Results", forgery)) }
    draft.extraFields += [
      ("List-Unsubscribe", "<mailto:\(replyTo.rawValue)>, <https://\(ours.domain)/\(word)>"),
      ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
      ("Auto-Submitted", "auto-generated"), ("X-Auto-Response-Suppress", "All"),
    ]
    return draft.bytes()
  }
}
