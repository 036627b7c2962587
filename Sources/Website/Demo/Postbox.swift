import Foundation
import Mail
import Mailroom
import Synchronization

/// Puts the visitor's mails into the Maildir that the worker reads, as a receiving server would.
struct Postbox: Sendable {
  /// A mail as the form gives it.
  struct Words: Sendable {
    /// `Name <address>` or an address.
    var from: String
    var to: String
    var subject: String
    var text: String
    /// Message identifiers without angle brackets.
    var inReplyTo: String?
    var references: [String] = []
    var fields: [(String, String)] = []
    /// The receiving server says that From is not who it claims to be.
    var isForged = false

  }

  /// What keeps a mail from being sent, in words for the form.
  enum Problem: Error, Equatable {
    case from, to, empty, notDelivered

    var words: String {
      switch self {
      case .from: "From needs an address, such as Jo Rivers <jo@example.com>."
      case .to: "To needs an address: Hubkeeper's own, or the one its answer came with."
      case .empty: "The mail is empty. Write a subject or a line of text."
      case .notDelivered: "The mail could not be written into the demo's folder. Is its disk full?"
      }
    }
  }

  let transport: any OutgoingTransport
  let ours: OurAddress
  /// The receiving server, as `authentication.server` names it.
  let server: String
  let zone: TimeZone

  /// - Throws: `Problem`.
  func send(_ words: Words, at now: Date) async throws(Problem) {
    guard let from = Self.sender(words.from), let address = from.address else {
      throw Problem.from
    }
    guard let recipient = EmailAddress(words.to), ours.isOurs(recipient) else { throw Problem.to }
    let isEmpty = (words.subject + words.text).allSatisfy(\.isWhitespace)
    guard !isEmpty else { throw Problem.empty }
    let id = "\(UUID().uuidString.lowercased())@\(address.domain)"
    var draft = Draft(
      from: from, to: [NamedAddress(name: nil, recipient)], subject: words.subject, messageID: id,
      date: now, zone: zone, text: words.text, boundarySeed: id)
    draft.inReplyTo = [words.inReplyTo].compactMap(\.self)
    draft.references = words.references
    draft.extraFields = words.fields
    // On top, where only the receiving server writes (RFC 8601 §5).
    let verdict = words.isForged ? "fail" : "pass"
    let results =
      "Authentication-Results: \(server); dmarc=\(verdict) header.from=\(address.domain)\r\n"
    let bytes = Array(results.utf8) + draft.bytes()
    let message = OutgoingMessage(id: 1, envelopeFrom: address, recipient: recipient, bytes: bytes)
    let isDelivered = Mutex(false)
    await transport.deliver([message], urgent: true) { _, outcome in
      if case .sent = outcome { isDelivered.withLock { $0 = true } }
    }
    guard isDelivered.withLock({ $0 }) else { throw Problem.notDelivered }
  }

  /// Reads what a person types into From.
  static func sender(_ text: String) -> NamedAddress? {
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard let open = trimmed.lastIndex(of: "<"), trimmed.hasSuffix(">") else {
      return EmailAddress(trimmed).map { NamedAddress(name: nil, $0) }
    }
    let inside = trimmed[trimmed.index(after: open)...].dropLast()
    let name = trimmed[..<open].trimmingCharacters(in: CharacterSet(charactersIn: " \""))
    return EmailAddress(String(inside)).map {
      NamedAddress(name: name.isEmpty ? nil : name, $0)
    }
  }
}

extension Postbox.Words {
  /// An answer to a mail of ours, as its recipient's program would begin it.
  init(answering mail: DemoMail, zone: TimeZone) {
    let message = mail.message
    let who = message.to.first
    from = who.map(Self.written) ?? ""
    to = (message.replyTo.first?.address ?? message.from.first?.address)?.rawValue ?? ""
    let subject = message.subject
    self.subject = subject.lowercased().hasPrefix("re:") ? subject : "Re: \(subject)"
    inReplyTo = message.messageID
    references = message.references + [message.messageID].compactMap(\.self)
    let sender = message.from.first?.name ?? "you"
    var style = Date.FormatStyle(
      date: .abbreviated, time: .shortened, locale: Locale(identifier: "en_US"), timeZone: zone)
    style.capitalizationContext = .beginningOfSentence
    let quoted = message.text.trimmingCharacters(in: .newlines)
      .split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
    text = "\n\nOn \(mail.at.formatted(style)), \(sender) wrote:\n\(quoted.joined(separator: "\n"))"
  }

  private static func written(_ person: NamedAddress) -> String {
    let address = person.address?.rawValue ?? person.written
    return person.name.map { "\($0) <\(address)>" } ?? address
  }
}
