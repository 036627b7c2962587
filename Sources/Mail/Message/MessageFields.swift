import CGMime
import Foundation

extension MessageReader {
  /// Fills what is derived from the fields and bodies, and gives the message.
  consuming func finished() -> Message {
    message.noteNames()
    message.from = addresses("From")
    message.sender = addresses("Sender")
    message.replyTo = addresses("Reply-To")
    message.to = addresses("To")
    message.cc = addresses("Cc")
    message.deliveredTo = delivered()
    message.returnPath = returnPath()
    message.subject = message.field("Subject") ?? ""
    message.messageID = identifiers("Message-ID").first
    message.inReplyTo = identifiers("In-Reply-To")
    message.references = identifiers("References")
    readDate()
    if !plain.isEmpty { message.plainText = Self.joined(plain) }
    if !html.isEmpty { message.html = Self.joined(html) }
    let isBlank = message.plainText?.allSatisfy(\.isWhitespace) ?? true
    if isBlank, let html = message.html {
      message.text = HTMLText.text(of: html)
    } else {
      message.text = message.plainText ?? ""
    }
    return message
  }

  /// Nearly all messages have one text, which is not copied.
  private static func joined(_ texts: [String]) -> String {
    texts.count == 1 ? texts[0] : texts.joined(separator: "\n")
  }

  private func addresses(_ name: String) -> [NamedAddress] {
    var found: [NamedAddress] = []
    for field in message.fields(named: name) where found.count < limits.addresses {
      found += AddressListReader.read(field.raw, limit: limits.addresses - found.count)
    }
    return found
  }

  private func identifiers(_ name: String) -> [String] {
    let all = message.fields(named: name).flatMap { HeaderText.identifiers(in: $0.raw) }
    if !all.isEmpty { return all.suffix(100) }
    // Some mailers forget the brackets.
    guard let bare = message.field(name), bare.contains("@"), !bare.contains(" ") else { return [] }
    return [bare.filter { $0 != "<" && $0 != ">" }]
  }

  private func delivered() -> [EmailAddress] {
    let names = ["Delivered-To", "X-Original-To", "Envelope-To"].filter(message.mayHave)
    guard !names.isEmpty else { return [] }
    let fields = message.fields.lazy.filter { field in names.contains { field.isNamed($0) } }
      .prefix(50)
    return fields.flatMap { AddressListReader.read($0.raw, limit: 50) }.compactMap(\.address)
  }

  private func returnPath() -> ReturnPath {
    guard let field = message.fields.first(where: { $0.isNamed("Return-Path") }) else {
      return .absent
    }
    if field.raw.isEmpty { return .null }
    if !field.raw.utf8.contains(0x40), field.raw.filter({ !$0.isWhitespace }) == "<>" {
      return .null
    }
    guard let address = AddressListReader.read(field.raw, limit: 1).first?.address else {
      return .unusable(field.value)
    }
    return .address(address)
  }

  private mutating func readDate() {
    guard let field = message.fields.first(where: { $0.isNamed("Date") }) else { return }
    message.dateAsWritten = field.raw
    if let plain = PlainDate(field.raw) {
      message.date = Date(timeIntervalSince1970: Double(plain.seconds))
      message.dateOffsetSeconds = plain.offset
      return
    }
    guard let date = unsafe g_mime_utils_header_decode_date(field.raw) else { return }
    defer { unsafe g_date_time_unref(date) }
    let seconds = unsafe g_date_time_to_unix(date)
    message.date = Date(timeIntervalSince1970: Double(seconds))
    message.dateOffsetSeconds = Int(unsafe g_date_time_get_utc_offset(date) / 1_000_000)
  }
}
