/// Turns the text and literals of one response into values (RFC 9051 §9).
struct IMAPTokens {
  /// BODYSTRUCTURE nests as deep as the message does.
  private static let depthLimit = 64

  private let parts: [IMAPResponseReader.Part]
  private var part = 0
  private var position = 0

  init(_ parts: [IMAPResponseReader.Part]) { self.parts = parts }

  /// Whether a line is a status or a continuation, whose text is for people and holds no literal.
  static func isStatus(_ line: [UInt8]) -> Bool {
    guard let first = line.first else { return false }
    guard first == UInt8(ascii: "*") else { return true }
    let word = line.dropFirst(2).prefix { $0 != 0x20 }
    return IMAPStatus.Kind(rawValue: String(decoding: word, as: UTF8.self).uppercased()) != nil
  }

  /// - Throws: `.malformed`.
  mutating func response() throws(ChannelError) -> IMAPResponse {
    guard case .text(let line)? = parts.first, let first = line.first else { throw malformed() }
    if first == UInt8(ascii: "+") {
      return .continuation(ChannelError.printable(line.dropFirst(2)))
    }
    guard let tag = word() else { throw malformed() }
    guard let name = word()?.uppercased() else { throw malformed() }
    if let kind = IMAPStatus.Kind(rawValue: name) {
      let status = Self.status(kind, rest: line[min(position, line.count)...])
      return tag == "*" ? .status(status) : .tagged(tag, status)
    }
    guard tag == "*" else { throw malformed() }
    if let number = UInt32(name) {
      guard let what = word()?.uppercased() else { throw malformed() }
      return .numbered(number, what, try values(depth: 0))
    }
    return .data(name, try values(depth: 0))
  }

  private static func status(_ kind: IMAPStatus.Kind, rest: ArraySlice<UInt8>) -> IMAPStatus {
    var code: String?
    if rest.first == UInt8(ascii: "["), let close = rest.firstIndex(of: UInt8(ascii: "]")) {
      code = ChannelError.printable(rest[(rest.startIndex + 1)..<close])
    }
    return IMAPStatus(kind: kind, code: code, text: ChannelError.printable(rest))
  }

  /// A word of the first line up to a blank, which is eaten.
  private mutating func word() -> String? {
    guard part == 0, case .text(let line)? = parts.first, position < line.count else { return nil }
    let word = line[position...].prefix { $0 != 0x20 }
    position = min(line.count, word.endIndex + 1)
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }

  /// The values up to the end, or to the parenthesis that closes this list.
  private mutating func values(depth: Int) throws(ChannelError) -> [IMAPValue] {
    guard depth <= Self.depthLimit else { throw malformed() }
    var values: [IMAPValue] = []
    while part < parts.count {
      guard case .text(let line) = parts[part] else {
        if case .literal(let value) = parts[part] { values.append(value) }
        (part, position) = (part + 1, 0)
        continue
      }
      guard position < line.count else {
        (part, position) = (part + 1, 0)
        continue
      }
      switch line[position] {
      case 0x20: position += 1
      case UInt8(ascii: "("):
        position += 1
        values.append(.list(try self.values(depth: depth + 1)))
      case UInt8(ascii: ")"):
        guard depth > 0 else { throw malformed() }
        position += 1
        return values
      case UInt8(ascii: "\""): values.append(.string(try quoted(in: line)))
      default: values.append(.atom(try atom(in: line)))
      }
    }
    guard depth == 0 else { throw malformed() }
    return values
  }

  private mutating func quoted(in line: [UInt8]) throws(ChannelError) -> [UInt8] {
    var text: [UInt8] = []
    position += 1
    while position < line.count {
      let byte = line[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return text
      case UInt8(ascii: "\\") where position < line.count:
        text.append(line[position])
        position += 1
      default: text.append(byte)
      }
    }
    throw malformed()
  }

  /// An atom; brackets may hold blanks and parentheses: `BODY[HEADER.FIELDS (DATE)]<0>`.
  private mutating func atom(in line: [UInt8]) throws(ChannelError) -> String {
    let start = position
    var isInBrackets = false
    loop: while position < line.count {
      switch line[position] {
      case UInt8(ascii: "["): isInBrackets = true
      case UInt8(ascii: "]"): isInBrackets = false
      case 0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\""):
        if !isInBrackets { break loop }
      default: break
      }
      position += 1
    }
    guard position > start else { throw malformed() }
    return String(decoding: line[start..<position], as: UTF8.self)
  }

  private func malformed() -> ChannelError {
    guard case .text(let line)? = parts.first else { return IMAPResponseReader.malformed("") }
    return ChannelError(kind: .malformed, words: ChannelError.printable(line, limit: 120))
  }
}
