package import Foundation
import GRDB
package import Language
package import Mail

/// A message with everything that the books know about it: who wrote, how far that is proven,
/// and what of ours it answers.
package struct Letter: Sendable {
  package var message: Message
  /// When it arrived in the mailbox.
  package var arrivedAt: Date
  /// The moment that its "today" is read at (DESIGN §4.10).
  package var readAt: Date
  package var newText: NewText
  package var automation: Automation
  package var authentication: Authentication
  /// The one address of From, if it names exactly one.
  package var from: EmailAddress?
  package var address: AddressRecord?
  /// The people on record at that address.
  package var people: [Person]
  package var roles: [Role]
  package var handle: Handle?
  /// Our address is among To; in Cc alone we only listen.
  package var isToUs: Bool
  /// Our address is among To or Cc, as a command needs.
  package var namesUs: Bool

  /// Of a monstrous mail the beginning is looked through, and of its new words the beginning is
  /// read; all of it stays in the mail itself.
  private static let octetsLookedThrough = 2_000_000
  private static let charactersRead = 64_000

  /// How a letter was tied to a mail of ours.
  package struct Handle: Sendable, Hashable {
    package var row: Int64
    /// A true token of this purpose in the address that it came to; `nil` for a thread's
    /// identifier or a code, which find but prove nothing.
    package var provenBy: Token.Purpose?
    /// The address that our mail went to.
    package var addressID: Int64
    package var personID: Int64?
    package var template: String
  }

  /// Whether it may answer what we asked: its token came back from the address that it went to,
  /// or its From is proven (DESIGN §4.5).
  package var mayAnswer: Bool {
    if authentication == .failed { return false }
    if authentication.isProven, address != nil { return true }
    guard let handle, let address else { return false }
    return handle.provenBy == .reply && handle.addressID == address.id
  }

  /// Whether it may say YES to a confirmation that went to `addressID`.
  package var mayConfirm: Bool {
    guard authentication != .failed, let handle, let address else { return false }
    return handle.provenBy == .confirmation && handle.addressID == address.id
  }

  /// Where our answer stands in its conversation.
  package var thread: Thread {
    let id = message.messageID
    return Thread(
      inReplyTo: id, references: (message.references + [id].compactMap(\.self)).suffix(20))
  }

  /// The new text, or where there is none the subject, as a short digest.
  var textDigest: String {
    let text = newText.text.isEmpty ? message.subject : newText.text
    return String(Digest.sha256(text.lowercased().utf8).prefix(16))
  }

  package var displayName: String? { message.from.first?.name }
}

extension Letter {
  package init(_ message: Message, arrivedAt: Date, in handling: Handling) throws {
    let db = handling.db
    let ours = handling.house.address
    self.message = message
    self.arrivedAt = arrivedAt
    readAt = momentRead(date: message.date, arrivedAt: arrivedAt)
    newText = NewText(text: "")
    automation = message.automation(ours: [ours.base])
    authentication = Authentication.of(message, by: handling.settings.authentication)
    from = message.from.count == 1 ? message.from[0].address : nil
    address = try from.flatMap { try AddressRecord.find($0, in: db) }
    people = try address.map { try Person.at($0.id, in: db) } ?? []
    roles = try address.map { try Role.at($0.id, in: db) } ?? []
    let recipients = message.deliveredTo + (message.to + message.cc).compactMap(\.address)
    isToUs =
      message.to.contains { $0.address.map(ours.isOurs) ?? false }
      || !(message.to + message.cc).contains { $0.address.map(ours.isOurs) ?? false }
    namesUs = (message.to + message.cc).contains { $0.address.map(ours.isOurs) ?? false }
    handle = try Self.handle(recipients: recipients, message, ours: ours, in: db)
    newText = try Self.newText(of: message, answering: handle, in: handling)
  }

  /// What is new in it: what it quotes of the mail of ours that it answers is no word of theirs,
  /// marked as a quote or not.
  private static func newText(
    of message: Message, answering handle: Handle?, in handling: Handling
  ) throws -> NewText {
    let text =
      message.text.utf8.count <= octetsLookedThrough
      ? message.text
      : String(decoding: message.text.utf8.prefix(octetsLookedThrough), as: UTF8.self)
    let ours = try handle.flatMap { try Composer(handling.house).quotable($0.row, in: handling.db) }
    var new = ReplyText.new(
      in: text, ours: ours, attachments: message.attachments.compactMap(\.filename))
    new.text = String(new.text.prefix(charactersRead))
    return new
  }

  /// The four handles, in order (DESIGN §4.4): the address it came to, In-Reply-To, References
  /// (where an entry of ours survives relays that write a new Message-ID), the code in the text.
  private static func handle(
    recipients: [EmailAddress], _ message: Message, ours: OurAddress, in db: Database
  ) throws -> Handle? {
    for address in recipients.prefix(50) {
      if let token = ours.token(in: address), let found = try handle(token, proves: true, in: db) {
        return found
      }
    }
    for id in (message.inReplyTo + message.references.reversed()).prefix(50) {
      if let token = ours.token(inMessageID: id),
        let found = try handle(token, proves: false, in: db)
      {
        return found
      }
    }
    for code in codes(in: message.text).prefix(3) {
      if let found = try handle(code, proves: false, in: db) { return found }
    }
    return nil
  }

  static func handle(_ token: Token, proves: Bool, in db: Database) throws -> Handle? {
    guard
      let row = try Row.fetchOne(
        db, cached: "SELECT secret, addressID, personID, template FROM outbox WHERE id = :row",
        arguments: ["row": token.row])
    else { return nil }
    guard token.isTrue(secret: [UInt8](row["secret"] as Data)) else { return nil }
    return Handle(
      row: token.row, provenBy: proves ? token.purpose : nil, addressID: row["addressID"],
      personID: row["personID"], template: row["template"])
  }

  /// `Ref m…` as our mails end with it.
  private static func codes(in text: String) -> [Token] {
    var found: [Token] = []
    let bytes = Array(text.utf8.suffix(20_000))
    var index = 0
    // By bytes: every message is looked through.
    while index + 4 < bytes.count {
      guard bytes[index] == 0x52, bytes[index + 1] == 0x65, bytes[index + 2] == 0x66,
        bytes[index + 3] == 0x20
      else {
        index += 1
        continue
      }
      index += 4
      let code = bytes[index...].prefix { byte in
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
      }.prefix(41)
      if let token = Token(String(decoding: code, as: UTF8.self)), token.purpose == .message {
        found.append(token)
      }
    }
    return found.reversed()
  }
}
