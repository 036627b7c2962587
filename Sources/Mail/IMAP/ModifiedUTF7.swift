import Foundation

/// Mailbox names as IMAP4rev1 writes them (RFC 3501 §5.1.3).
enum ModifiedUTF7 {
  /// `Entwürfe` becomes `Entw&APw-rfe`.
  static func encode(_ name: String) -> String {
    var encoded = ""
    var pending: [UInt16] = []
    func flush() {
      guard !pending.isEmpty else { return }
      let bytes = pending.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      let base64 = Data(bytes).base64EncodedString().replacing("/", with: ",").replacing(
        "=", with: "")
      encoded += "&\(base64)-"
      pending = []
    }
    for scalar in name.unicodeScalars {
      guard (0x20...0x7E).contains(scalar.value) else {
        pending.append(contentsOf: String(scalar).utf16)
        continue
      }
      flush()
      encoded += scalar == "&" ? "&-" : String(scalar)
    }
    flush()
    return encoded
  }

  /// The name in clear; what is no modified UTF-7 stays as it is.
  static func decode(_ encoded: String) -> String {
    var name = ""
    var rest = encoded[...]
    while let shift = rest.firstIndex(of: "&") {
      name += rest[..<shift]
      let after = rest[rest.index(after: shift)...]
      guard let end = after.firstIndex(of: "-") else { return encoded }
      let base64 = after[..<end]
      if base64.isEmpty {
        name += "&"
      } else {
        let padded =
          String(base64).replacing(",", with: "/")
          + String(repeating: "=", count: (4 - base64.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: padded), data.count.isMultiple(of: 2) else {
          return encoded
        }
        let bytes = Array(data)
        let units = stride(from: 0, to: bytes.count, by: 2).map {
          UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
        }
        name += String(decoding: units, as: UTF16.self)
      }
      rest = after[after.index(after: end)...]
    }
    return name + rest
  }
}
