package import Foundation

/// A message as the product needs it: who wrote, to whom, what, and with which marks.
///
/// A value, read once by GMime (RFC 5322, RFC 2045 to 2047, RFC 2231). Whatever the bytes are,
/// reading gives a message: a missing field is absent, a broken part is text as far as it goes.
/// No value holds a carriage return, line feed or NUL, except the bodies, whose lines end in `\n`.
package struct Message: Sendable {
  /// Every field in its order, first line first; at most `ReadingLimits.fields`.
  package var fields: [HeaderField] = [] { didSet { names = nil } }
  /// What names `fields` may have, once all are read.
  private var names: FieldNames?
  package var from: [NamedAddress] = []
  package var sender: [NamedAddress] = []
  package var replyTo: [NamedAddress] = []
  package var to: [NamedAddress] = []
  package var cc: [NamedAddress] = []
  /// `Delivered-To`, `X-Original-To` and `Envelope-To`, in the order of the fields.
  package var deliveredTo: [EmailAddress] = []
  /// The envelope's sender, as the last server noted it (RFC 5321 §4.4).
  package var returnPath: ReturnPath = .absent
  package var date: Date?
  /// The sender's zone at `date`, east of Greenwich.
  package var dateOffsetSeconds: Int?
  package var dateAsWritten = ""
  /// Without angle brackets (RFC 5322 §3.6.4).
  package var messageID: String?
  package var inReplyTo: [String] = []
  /// Oldest first, at most the newest hundred.
  package var references: [String] = []
  package var subject = ""
  /// The text/plain parts that are no attachment, `format=flowed` undone (RFC 3676).
  package var plainText: String?
  /// The text/html parts that are no attachment, as written.
  package var html: String?
  /// What a person reads: `plainText`, or `html` as text when there is no other or it is blank.
  package var text = ""
  package var attachments: [Attachment] = []
  /// Each text/calendar part or attached `.ics`, decoded (RFC 5545).
  package var calendars: [String] = []
  /// Every leaf of the MIME tree, in order, without its bytes.
  package var parts: [MessagePart] = []
  /// The outermost media type in lower case, `text/plain` if none is given (RFC 2045 §5.2).
  package var contentType = "text/plain"
  /// Parameters of the outermost `Content-Type`, names in lower case.
  package var contentTypeParameters: [String: String] = [:]

  package init() {}

  /// The value of the first field of that name, without regard to case.
  package func field(_ name: String) -> String? {
    mayHave(name) ? fields.first { $0.isNamed(name) }?.value : nil
  }

  /// All fields of that name, in order.
  package func fields(named name: String) -> [HeaderField] {
    mayHave(name) ? fields.filter { $0.isNamed(name) } : []
  }

  /// Whether there may be a field of that name: `false` is sure, and found out at once.
  func mayHave(_ name: String) -> Bool { names?.mayHold(name) ?? true }

  /// To be called when the last field is read: many are asked for that nearly no message has.
  mutating func noteNames() { names = FieldNames(fields) }

  /// The identifier of the list that passed it on (RFC 2919 §2), without angle brackets.
  package var listID: String? {
    guard let value = field("List-Id") else { return nil }
    guard let open = value.lastIndex(of: "<") else { return value.isEmpty ? nil : value }
    let inside = value[value.index(after: open)...].prefix { $0 != ">" }
    return inside.isEmpty ? nil : String(inside)
  }

  /// Whether a mailing list sent it (RFC 2919, RFC 2369).
  package var isList: Bool {
    ["List-Id", "List-Post", "List-Unsubscribe", "List-Help", "Mailing-List"].contains {
      field($0) != nil
    }
  }
}

/// One header field (RFC 5322 §2.2).
package struct HeaderField: Hashable, Sendable {
  package var name: String
  /// Unfolded, encoded words decoded (RFC 2047), without control characters.
  package var value: String
  /// Unfolded only.
  package var raw: String

  package init(name: String, value: String, raw: String) {
    self.name = name
    self.value = value
    self.raw = raw
  }

  /// Names are ASCII (RFC 5322 §2.2), and asked for often: octets are compared.
  func isNamed(_ other: String) -> Bool {
    let (name, other) = (name.utf8, other.utf8)
    guard name.count == other.count else { return false }
    var others = other.makeIterator()
    for one in name {
      guard let two = others.next(),
        one == two || one ^ two == 0x20 && (0x61...0x7A).contains(one | 0x20)
      else { return false }
    }
    return true
  }
}

/// A mark for each name of a message's fields, made of its length and ends.
struct FieldNames: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ fields: [HeaderField]) {
    for index in fields.indices {
      let mark = Self.mark(fields[index].name)
      if mark < 64 { low |= 1 &<< mark } else { high |= 1 &<< mark }
    }
  }

  func mayHold(_ name: String) -> Bool {
    let mark = Self.mark(name)
    return (mark < 64 ? low : high) &>> mark & 1 != 0
  }

  private static func mark(_ name: String) -> UInt64 {
    let octets = name.utf8
    let first = UInt64((octets.first ?? 0) | 0x20)
    let last = UInt64((octets.last ?? 0) | 0x20)
    return (UInt64(octets.count) &* 37 &+ first &* 11 &+ last &* 5) & 127
  }
}

/// What the Return-Path field says (RFC 5321 §4.4).
package enum ReturnPath: Hashable, Sendable {
  case absent
  /// `<>`: a report or another message that must not be answered (RFC 5321 §4.5.5).
  case null
  case address(EmailAddress)
  /// Something that is no address.
  case unusable(String)
}

/// A part that is not the body (RFC 2183), or that no mailer shows as such.
package struct Attachment: Hashable, Sendable {
  /// Without path and control characters.
  package var filename: String?
  /// Media type in lower case, without parameters.
  package var contentType: String
  /// Decoded, in octets.
  package var size: Int
  /// `nil` when over what `ReadingLimits` allows.
  package var contents: [UInt8]?

  package init(filename: String?, contentType: String, size: Int, contents: [UInt8]?) {
    self.filename = filename
    self.contentType = contentType
    self.size = size
    self.contents = contents
  }
}

/// A leaf of the MIME tree. An enclosed message counts as one leaf; the reports and messages inside
/// it follow as nested ones.
package struct MessagePart: Hashable, Sendable {
  /// Media type in lower case, without parameters.
  package var contentType: String
  /// Decoded text of message/delivery-status, message/feedback-report,
  /// message/disposition-notification, text/rfc822-headers; for message/rfc822 its header and the
  /// beginning of its body; `nil` for all others.
  package var text: String?
  /// Whether it stands inside an enclosed message.
  package var isNested: Bool

  package init(contentType: String, text: String?, isNested: Bool = false) {
    self.contentType = contentType
    self.text = text
    self.isNested = isNested
  }
}

/// How much of a message is kept. Sizes in octets.
struct ReadingLimits: Sendable {
  /// One attachment's contents.
  var attachment: Int
  /// All attachments' contents together.
  var attachments: Int
  /// One text part, decoded.
  var text: Int
  var fields = 2_000
  /// One field's value. A To line of 10,000 addresses is about a third of it.
  var fieldValue = 1 << 20
  /// Mailboxes read from one field.
  var addresses = 1_000
  var parts = 1_000
  var depth = 40
  /// Machine-readable report parts and enclosed messages.
  var report = 256 << 10

  /// For a message in memory.
  static let memory = ReadingLimits(attachment: 20 << 20, attachments: 40 << 20, text: 16 << 20)
  /// For a spooled one: a 50 MB mail must not take 150 MB (DESIGN §8).
  static let spooled = ReadingLimits(attachment: 2 << 20, attachments: 4 << 20, text: 4 << 20)
}
