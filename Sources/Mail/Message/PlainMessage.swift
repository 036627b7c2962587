import CGMime

/// A message in the form that nearly all have, read without GMime: well-formed fields, and text in
/// one part or in a multipart of such.
///
/// GMime makes an object of each field and each part and reads addresses and dates of which we ask
/// nothing; that takes most of the time of a short mail. Wherever one thing is irregular, or there
/// is an attachment, a report, an enclosed message, nothing is read here and GMime reads it all: what
/// comes out is the same in both ways (`PlainMessageTests`).
package struct PlainMessage {
  private(set) var fields: [HeaderField] = []
  private(set) var contentType = "text/plain"
  private(set) var parameters: [String: String] = [:]
  private(set) var plain: [String] = []
  private(set) var html: [String] = []
  /// The media types of the leaves.
  private(set) var leaves: [String] = []

  private let bytes: [UInt8]

  /// What is larger takes its time anyway.
  private static let limitOctets = 1 << 20
  private static let depthLimit = 5
  private static let fieldLimit = 500

  /// - Returns: `nil` if GMime is to read it.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count <= Self.limitOctets else { return nil }
    self.bytes = bytes
    var form = PartForm()
    var own: [HeaderField] = []
    guard
      let body = readFields(
        bytes.indices,
        each: { name, value in
          let field = Self.field(bytes, name, value)
          if !PartForm.concerns(bytes, name) {
            fields.append(field)
          } else {
            own.append(field)
            guard PartForm.isPlain(bytes[value]), form.take(field) else { return false }
          }
          return fields.count + own.count <= Self.fieldLimit
        })
    else { return nil }
    fields += own
    contentType = form.contentType
    parameters = form.parameters
    guard read(form, body, depth: 0) else { return nil }
  }

  private mutating func read(_ form: PartForm, _ body: Range<Int>, depth: Int) -> Bool {
    if form.isMultipart {
      guard depth < Self.depthLimit, let boundary = form.parameters["boundary"],
        !boundary.isEmpty, boundary.utf8.count <= 70,
        let parts = Self.parts(of: body, in: bytes, boundary: Array("--\(boundary)".utf8))
      else { return false }
      return parts.allSatisfy { readPart($0, depth: depth + 1) }
    }
    guard let text = form.text(of: bytes, in: body) else { return false }
    leaves.append(form.contentType)
    if form.contentType == "text/html" {
      html.append(text)
    } else {
      plain.append(MessageReader.unflowed(text, parameters: form.parameters))
    }
    return true
  }

  private mutating func readPart(_ part: Range<Int>, depth: Int) -> Bool {
    var form = PartForm()
    let bytes = bytes
    guard
      let body = readFields(
        part,
        each: { name, value in
          guard PartForm.concerns(bytes, name) else { return true }
          return PartForm.isPlain(bytes[value]) && form.take(Self.field(bytes, name, value))
        })
    else { return false }
    return read(form, body, depth: depth)
  }

  /// Goes through the fields (RFC 5322 §2.2), of which there is at least one, up to an empty line.
  /// - Returns: where the body stands.
  private func readFields(
    _ range: Range<Int>, each take: (_ name: Range<Int>, _ value: Range<Int>) -> Bool
  ) -> Range<Int>? {
    let bytes = bytes
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      if index > range.lowerBound {
        if bytes[index] == 0x0A { return (index + 1)..<end }
        if bytes[index] == 0x0D, index + 1 < end, bytes[index + 1] == 0x0A {
          return (index + 2)..<end
        }
      }
      let start = index
      while index < end, Self.isOfName(bytes[index]) { index += 1 }
      guard index > start, index - start <= 76, index < end, bytes[index] == 0x3A else {
        return nil
      }
      let colon = index
      guard let next = Self.valueEnd(from: index + 1, to: end, in: bytes) else { return nil }
      index = next
      guard take(start..<colon, (colon + 1)..<index) else { return nil }
    }
    return nil
  }

  /// Where the field's value ends, that is the next line begins which is not its own; `nil` if none
  /// does, or if a NUL or a lone CR stands in it.
  private static func valueEnd(from start: Int, to end: Int, in bytes: [UInt8]) -> Int? {
    unsafe bytes.withUnsafeBufferPointer { octets in
      guard end <= octets.count else { return nil }
      var index = start
      while index < end {
        let byte = unsafe octets[index]
        index &+= 1
        if byte > 0x0D { continue }
        if byte == 0x0A {
          guard index < end else { return nil }
          let next = unsafe octets[index]
          guard next == 0x20 || next == 0x09 else { return index }
          index &+= 1
        } else if byte == 0 || byte == 0x0D && (index >= end || (unsafe octets[index]) != 0x0A) {
          return nil
        }
      }
      return nil
    }
  }

  private static func lineEnd(from index: Int, to end: Int, in bytes: [UInt8]) -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      guard index < end, end <= buffer.count, let start = buffer.baseAddress,
        let found = unsafe memchr(start + index, 0x0A, end - index)
      else { return end }
      return unsafe UnsafeRawPointer(found) - start
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x5F: true
    default: false
    }
  }

  private static func field(
    _ bytes: [UInt8], _ name: Range<Int>, _ value: Range<Int>
  ) -> HeaderField {
    let raw = HeaderText.unfolded(bytes[value])
    return HeaderField(
      name: String(decoding: bytes[name], as: UTF8.self),
      value: HeaderText.hasEncodedWord(raw) ? HeaderText.decoded(raw) : raw, raw: raw)
  }

  /// The parts between the lines of `mark` (RFC 2046 §5.1.1); `nil` if one of these lines is not
  /// exactly that, if there is no part or no line that closes the last.
  private static func parts(
    of body: Range<Int>, in bytes: [UInt8], boundary mark: [UInt8]
  ) -> [Range<Int>]? {
    var parts: [Range<Int>] = []
    var open: Int?
    var index = body.lowerBound
    while index < body.upperBound {
      let line = index
      index = lineEnd(from: index, to: body.upperBound, in: bytes)
      var end = index
      index = min(index + 1, body.upperBound)
      guard end - line >= mark.count, bytes[line] == 0x2D, bytes[line + 1] == 0x2D,
        mark.indices.allSatisfy({ bytes[line + $0] == mark[$0] })
      else { continue }
      let hasReturn = end > line && bytes[end - 1] == 0x0D
      if hasReturn { end -= 1 }
      if let start = open {
        var last = line - 1  // the line end before the boundary belongs to it
        guard last > start else { return nil }
        // GMime takes the ends of lines to be all alike.
        guard bytes[index - 1] == 0x0A, (bytes[last - 1] == 0x0D) == hasReturn else { return nil }
        if bytes[last - 1] == 0x0D { last -= 1 }
        guard last > start else { return nil }
        parts.append(start..<last)
      }
      let rest = end - line - mark.count
      if rest == 0 {
        open = index
      } else if rest == 2, bytes[end - 1] == 0x2D, bytes[end - 2] == 0x2D, open != nil {
        return parts
      } else {
        return nil
      }
    }
    return nil
  }
}
