/// One `Authentication-Results` field, read (RFC 8601 §2.2).
///
///     Authentication-Results: mx.example.org; dmarc=pass (p=none) header.from=example.com;
///       dkim=pass reason="good" header.d=example.com header.s=k1
struct AuthenticationResults: Equatable {
  struct Result: Equatable {
    /// In lower case, without its version.
    var method: String
    var value: String
    /// `ptype.property` in lower case with its value, as often as it stands there.
    var properties: [Property] = []

    /// The value of a property. One that is given twice is nobody's proof.
    func only(_ name: String) -> String? {
      let found = properties.filter { $0.name == name }
      return found.count == 1 ? found[0].value : nil
    }

    func has(_ name: String) -> Bool { properties.contains { $0.name == name } }
  }

  struct Property: Equatable {
    var name: String
    var value: String
  }

  /// In lower case; `nil` where a result stands in its place, as in Microsoft's form.
  var server: String?
  var results: [Result] = []

  private static let octets = 65_536
  private static let resultsRead = 200
  private static let semicolon = UInt8(ascii: ";")
  private static let equals = UInt8(ascii: "=")
  /// What joins the parts of a name, with blanks around it or without: `dmarc/1`, `header.from`.
  private static let joints = [UInt8(ascii: "/"), UInt8(ascii: ".")]

  /// Never fails: what cannot be read counts for nothing, and neither does a field so long that no
  /// server wrote it.
  init(field: String) {
    var reader = FieldReader(field)
    var isReadable = field.utf8.count <= Self.octets
    var start = reader
    start.skipBlanks()
    // The authserv-id is a value alone, perhaps with a version after it; Microsoft begins with a
    // result at once.
    if let name = Self.name(&start), start.next == Self.equals, !name.isEmpty {
      server = nil
    } else {
      reader.skipBlanks()
      server = reader.run(until: [Self.semicolon]).text.asciiLowercased
      reader.skipBlanks()
      // Version 1 is the only one (§2.2); anything else there is of another grammar.
      if !reader.isAtEnd, reader.next != Self.semicolon {
        isReadable = isReadable && reader.run(until: [Self.semicolon]).text == "1"
        reader.skipBlanks()
      }
      isReadable = isReadable && (reader.isAtEnd || reader.skip(Self.semicolon))
    }
    guard isReadable else { return }
    while !reader.isAtEnd, results.count < Self.resultsRead {
      if let result = Self.result(&reader) { results.append(result) }
    }
  }

  /// Reads one `method=result` with its properties, up to and with the semicolon.
  ///
  /// - Returns: `nil` for `none`, for a method of a later version, and for what is malformed.
  private static func result(_ reader: inout FieldReader) -> Result? {
    reader.skipBlanks()
    guard let head = name(&reader), reader.skip(equals) else {
      skipStatement(&reader)
      return nil
    }
    reader.skipBlanks()
    let value = reader.run(until: [semicolon])
    let method = head.split(separator: "/", omittingEmptySubsequences: false)
    let isKnown = method.count == 1 || (method.count == 2 && method[1] == "1")
    var result = Result(method: String(method[0]), value: value.text.asciiLowercased)
    reader.skipBlanks()
    while !reader.isAtEnd, !reader.skip(semicolon) {
      if let property = property(&reader) { result.properties.append(property) }
      reader.skipBlanks()
    }
    // A result is a keyword, never quoted.
    guard isKnown, !value.isQuoted, !value.text.isEmpty, !reader.isBroken else { return nil }
    return result
  }

  /// - Returns: `nil` for a stray word, which some servers write, and is stepped over.
  private static func property(_ reader: inout FieldReader) -> Property? {
    guard let name = name(&reader), reader.skip(equals) else {
      _ = reader.skip(equals)
      return nil
    }
    reader.skipBlanks()
    return Property(name: name, value: reader.run(until: [semicolon]).text)
  }

  /// A method or a property's name in lower case, blanks and comments within it closed. Stands
  /// after the blanks that follow it.
  ///
  /// - Returns: `nil` if a quoted string or nothing stands there.
  private static func name(_ reader: inout FieldReader) -> String? {
    var name = ""
    while true {
      let run = reader.run(until: [semicolon, equals])
      name += run.text
      let isJointed = name.utf8.last.map(joints.contains) ?? false
      reader.skipBlanks()
      if run.isQuoted { return nil }
      guard !run.text.isEmpty, let next = reader.next else { break }
      guard isJointed || joints.contains(next), next != semicolon, next != equals else { break }
    }
    return name.isEmpty ? nil : name.asciiLowercased
  }

  private static func skipStatement(_ reader: inout FieldReader) {
    while !reader.isAtEnd, !reader.skip(semicolon) {
      _ = reader.run(until: [semicolon])
      reader.skipBlanks()
    }
  }
}
