import Foundation

/// Header text outside ASCII: encoded words (RFC 2047) and extended parameters (RFC 2231).
enum EncodedWord {
  /// Whether `text`, already clean, cannot stand in a field as it is.
  static func isNeeded(_ text: String) -> Bool {
    var run = 0
    for byte in text.utf8 {
      if byte >= 0x7F { return true }
      run = byte == 0x20 ? 0 : run + 1
      if run > 900 { return true }  // could not be folded below 998
    }
    return HeaderText.hasEncodedWord(text)
  }

  /// `text` as encoded words of at most 75 octets (§2), none splitting a character.
  static func words(_ text: String, firstRoom: Int) -> [String] {
    var words: [String] = []
    var chunk: [UInt8] = []
    // "=?utf-8?B?" and "?=" are 12 octets; four of base64 carry three.
    var room = max(6, (min(75, firstRoom) - 12) / 4 * 3)
    for scalar in text.unicodeScalars {
      let encoded = Array(String(scalar).utf8)
      if chunk.count + encoded.count > room {
        words.append(word(chunk))
        chunk = []
        room = 45
      }
      chunk += encoded
    }
    if !chunk.isEmpty { words.append(word(chunk)) }
    return words
  }

  private static func word(_ bytes: [UInt8]) -> String {
    "=?utf-8?B?\(Data(bytes).base64EncodedString())?="
  }

  /// A display name: atoms, a quoted string, or encoded words (RFC 5322 §3.2.5).
  static func phrase(_ text: String, room: Int) -> [String] {
    if isNeeded(text) { return words(text, firstRoom: room) }
    let isAtoms = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == 0x20 || byte == 0x2D || byte == 0x27
    }
    if isAtoms { return text.split(separator: " ").map(String.init) }
    var quoted = "\""
    for character in text.unicodeScalars {
      if character == "\"" || character == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(character)
    }
    quoted += "\""
    return quoted.utf8.count > 900 ? words(text, firstRoom: room) : [quoted]
  }

  /// `; filename="…"`, or `; filename*=utf-8''…` (RFC 2231 §4), each on its own line.
  static func parameter(_ name: String, _ value: String) -> String {
    let clean = String(HeaderText.clean(value).prefix(200))
    let isSimple = clean.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }
    if isSimple { return ";\r\n \(name)=\"\(clean)\"" }
    var lines = ""
    var part = "utf-8''"
    var index = 0
    for byte in clean.utf8 {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || byte == 0x2E || byte == 0x2D || byte == 0x5F
      let hex = String(byte, radix: 16, uppercase: true)
      part += isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + hex
      if part.utf8.count >= 58 {
        lines += ";\r\n \(name)*\(index)*=\(part)"
        part = ""
        index += 1
      }
    }
    if index == 0 { return ";\r\n \(name)*=\(part)" }
    return part.isEmpty ? lines : lines + ";\r\n \(name)*\(index)*=\(part)"
  }
}
