/// Reads responses of an IMAP server out of a stream of bytes, whatever the pieces they come in.
///
/// The only place that knows where a response ends: at a CRLF that is in no literal. `{n}` counts,
/// so nothing in a message body can end a response early (RFC 9051 §4.3).
///
///     S: * 1 FETCH (UID 7 BODY[] {13}
///     S: A003 OK done
///     S: )
struct IMAPResponseReader {
  /// Text of one response without its literals; an untagged SEARCH can be long.
  private static let textLimitBytes = 16 << 20
  private static let literalsLimit = 4_096

  enum Part {
    case text([UInt8])
    case literal(IMAPValue)
  }

  private enum Sink {
    case memory([UInt8])
    case file(SpoolFile)
  }

  var bytes = ByteQueue()
  private let spoolOver: Int
  private let spoolDirectory: String
  private let literalLimit: Int
  private var parts: [Part] = []
  private var textBytes = 0
  private var memoryBytes = 0
  private var scanned = 0
  private var sink: Sink?
  private var missing = 0

  /// - Parameters:
  ///   - spoolOver: literals over this size go to a file in `spoolDirectory`.
  ///   - literalLimit: what is over this many bytes is malformed.
  init(spoolOver: Int, spoolDirectory: String, literalLimit: Int) {
    self.spoolOver = spoolOver
    self.spoolDirectory = spoolDirectory
    self.literalLimit = literalLimit
  }

  /// Whether a response has begun and is not complete.
  var isWithinResponse: Bool { !parts.isEmpty || sink != nil || !bytes.isEmpty }

  /// The next complete response, or `nil` while it is incomplete.
  ///
  /// - Throws: `.malformed`, after which the stream is out of step; `.quota` when the spool takes
  ///   no more.
  mutating func next() throws(ChannelError) -> IMAPResponse? {
    while true {
      if sink != nil {
        guard try readLiteral() else { return nil }
        continue
      }
      guard let lineFeed = bytes.firstLineFeed(from: scanned) else {
        scanned = bytes.count
        guard textBytes + scanned <= Self.textLimitBytes else {
          throw Self.malformed("endless line")
        }
        return nil
      }
      scanned = 0
      var line = bytes.take(lineFeed + 1)
      line.removeLast()
      if line.last == 0x0D { line.removeLast() }
      textBytes += line.count
      guard textBytes <= Self.textLimitBytes else { throw Self.malformed("endless response") }
      if parts.isEmpty, line.isEmpty { continue }  // some servers send a blank line too many
      if try beginLiteral(endOf: &line) { continue }
      parts.append(.text(line))
      defer {
        parts.removeAll(keepingCapacity: true)
        textBytes = 0
        memoryBytes = 0
      }
      var tokens = IMAPTokens(parts)
      return try tokens.response()
    }
  }

  /// Whether `line` ends by announcing a literal; if so, it is stripped of that and kept.
  private mutating func beginLiteral(endOf line: inout [UInt8]) throws(ChannelError) -> Bool {
    guard line.last == UInt8(ascii: "}"), !(parts.isEmpty && IMAPTokens.isStatus(line)) else {
      return false
    }
    guard let open = line.lastIndex(of: UInt8(ascii: "{")) else { return false }
    var digits = line[(open + 1)..<(line.count - 1)]
    if digits.last == UInt8(ascii: "+") { digits.removeLast() }
    guard !digits.isEmpty, digits.count <= 12,
      digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      let size = Int(String(decoding: digits, as: UTF8.self))
    else { return false }
    guard size <= literalLimit, parts.count < 2 * Self.literalsLimit else {
      throw Self.malformed("a literal of \(size) octets")
    }
    line.removeSubrange(open...)
    if line.last == UInt8(ascii: "~") { line.removeLast() }  // literal8, RFC 9051 §9
    parts.append(.text(line))
    missing = size
    if size > spoolOver {
      sink = .file(try SpoolFile(directory: spoolDirectory))
    } else {
      memoryBytes += size
      guard memoryBytes <= 4 * max(spoolOver, 1 << 20) else {
        throw Self.malformed("too many literals in one response")
      }
      var room: [UInt8] = []
      room.reserveCapacity(size)
      sink = .memory(room)
    }
    return true
  }

  /// Takes what there is of the literal.
  ///
  /// - Returns: whether it is complete.
  private mutating func readLiteral() throws(ChannelError) -> Bool {
    switch sink.take() {
    case .memory(var room):
      missing -= bytes.move(missing, to: &room)
      if missing == 0 {
        parts.append(.literal(.string(room)))
      } else {
        sink = .memory(room)
      }
    case .file(let file):
      let piece = bytes.take(missing)
      try file.write(piece)
      missing -= piece.count
      if missing == 0 {
        parts.append(.literal(.spooled(file.finish())))
      } else {
        sink = .file(file)
      }
    case nil: break
    }
    return sink == nil
  }

  static func malformed(_ what: String) -> ChannelError {
    ChannelError(kind: .malformed, words: ChannelError.printable(what.utf8))
  }
}
