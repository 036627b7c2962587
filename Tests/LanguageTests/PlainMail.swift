import Foundation

/// Just enough of MIME to get the text out of the collection's simple mails; the product's own
/// parser is in Mail, which this room's tests do without.
enum PlainMail {
  static func body(of mail: String) -> String {
    let lines = mail.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let blank = lines.firstIndex(where: \.isEmpty) else { return mail }
    let header = lines[..<blank].joined(separator: "\n").lowercased()
    let body = lines[(blank + 1)...].joined(separator: "\n")
    if header.contains("transfer-encoding: quoted-printable") { return quotedPrintable(body) }
    if header.contains("transfer-encoding: base64") {
      let data = Data(base64Encoded: body, options: .ignoreUnknownCharacters) ?? Data()
      return String(decoding: data, as: UTF8.self)
    }
    return body
  }

  private static func quotedPrintable(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      rest = rest.dropFirst()
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte)
        continue
      }
      if rest.first == UInt8(ascii: "\n") {
        rest = rest.dropFirst()
      } else if let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
