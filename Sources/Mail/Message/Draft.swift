package import Foundation

/// A message to be written: what it says, to whom, and what it answers.
///
/// `bytes()` gives RFC 5322 with CRLF line ends, ASCII only, no line over 998 octets, and the
/// same for the same value, so that a test can compare it. No value can add a field: control
/// characters, line ends above all, are taken out of each (RFC 5322 §2.2).
package struct Draft: Sendable {
  package struct File: Hashable, Sendable {
    package var filename: String
    /// Such as `text/csv` or `text/calendar; method=REQUEST`; anything else than a media type with
    /// plain parameters becomes application/octet-stream.
    package var contentType: String
    package var bytes: [UInt8]
    package init(filename: String, contentType: String, bytes: [UInt8]) {
      self.filename = filename
      self.contentType = contentType
      self.bytes = bytes
    }
  }

  /// An iTIP object (RFC 6047 §2.4).
  package struct CalendarObject: Hashable, Sendable {
    /// REQUEST, CANCEL …
    package var method: String
    package var text: String
    package init(method: String, text: String) {
      self.method = method
      self.text = text
    }
  }

  package var from: NamedAddress
  package var to: [NamedAddress]
  package var cc: [NamedAddress] = []
  package var replyTo: [NamedAddress] = []
  package var subject: String
  /// Without angle brackets.
  package var messageID: String
  package var date: Date
  package var zone: TimeZone
  package var inReplyTo: [String] = []
  package var references: [String] = []
  /// Further fields, in order, such as List-Unsubscribe. A bad name is left out.
  package var extraFields: [(String, String)] = []
  package var text: String
  package var html: String?
  package var calendar: CalendarObject?
  package var attachments: [File] = []
  /// Makes the boundaries (RFC 2046 §5.1.1); letters and digits. Random where it is chosen.
  package var boundarySeed: String

  package init(
    from: NamedAddress, to: [NamedAddress], subject: String, messageID: String, date: Date,
    zone: TimeZone, text: String, boundarySeed: String
  ) {
    self.from = from
    self.to = to
    self.subject = subject
    self.messageID = messageID
    self.date = date
    self.zone = zone
    self.text = text
    self.boundarySeed = boundarySeed
  }

  /// The whole message.
  package func bytes() -> [UInt8] {
    var output = MessageWriter(reserving: text.utf8.count + (html?.utf8.count ?? 0) + 2_048)
    writeHeader(to: &output)
    if attachments.isEmpty {
      writeBody(to: &output)
      return output.bytes
    }
    let boundary = boundary("m")
    output.field("Content-Type", ascii: "multipart/mixed; boundary=\"\(boundary)\"")
    output.line()
    output.line("--\(boundary)")
    writeBody(to: &output)
    for file in attachments {
      output.line("--\(boundary)")
      output.attachment(file)
    }
    output.line("--\(boundary)--")
    return output.bytes
  }

  private func boundary(_ mark: String) -> String {
    let seed = boundarySeed.utf8.filter { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    // "=_" never occurs in quoted-printable or base64 (RFC 2045 §6.7).
    return "=_\(mark)_" + String(decoding: seed.prefix(40), as: UTF8.self)
  }

  private func writeHeader(to output: inout MessageWriter) {
    output.field("Date", ascii: DateText.rfc5322(date, zone: zone))
    output.addresses("From", [from])
    if !to.isEmpty { output.addresses("To", to) }
    if !cc.isEmpty { output.addresses("Cc", cc) }
    if !replyTo.isEmpty { output.addresses("Reply-To", replyTo) }
    output.field("Subject", text: subject)
    output.identifiers("Message-ID", [messageID])
    output.identifiers("In-Reply-To", inReplyTo)
    output.identifiers("References", references)
    for (name, value) in extraFields { output.field(name, text: value) }
    output.field("MIME-Version", ascii: "1.0")
  }

  /// The text alone, or text, HTML and calendar as alternatives, plainest first (RFC 2046 §5.1.4).
  private func writeBody(to output: inout MessageWriter) {
    if html == nil, calendar == nil {
      output.textPart("text/plain; charset=utf-8", text)
      return
    }
    let boundary = boundary("a")
    output.field("Content-Type", ascii: "multipart/alternative; boundary=\"\(boundary)\"")
    output.line()
    output.line("--\(boundary)")
    output.textPart("text/plain; charset=utf-8", text)
    if let html {
      output.line("--\(boundary)")
      output.textPart("text/html; charset=utf-8", html)
    }
    if let calendar {
      output.line("--\(boundary)")
      let method = calendar.method.filter { $0.isASCII && $0.isLetter }.prefix(20).uppercased()
      output.textPart("text/calendar; charset=utf-8; method=\(method)", calendar.text)
    }
    output.line("--\(boundary)--")
  }
}
