/// One `Authentication-Results` field, read (RFC 8601 §2.2).
///
///     Authentication-Results: mx.example.org; dmarc=pass (p=none) header.from=example.com;
///       dkim=pass reason="good" header.d=example.com header.s=k1
struct AuthenticationResults: Equatable {
  struct Result: Equatable {
    var method: String
    var value: String
    /// `ptype.property` in lower case to its value.
    var properties: [String: String]
  }
  /// `nil` where there is none, as in Microsoft's form.
  var server: String?
  var results: [Result] = []

  /// Never fails: what cannot be read counts for nothing.
  init(field: String) {
    var statements = Self.statements(of: field)
    guard let first = statements.first else { return }
    // The authserv-id is a value alone, perhaps with a version after it; Microsoft starts with a
    // result at once.
    if !(first.first?.contains("=") ?? false) {
      server = first.first?.lowercased()
      statements.removeFirst()
    }
    results = statements.compactMap(Self.result)
  }

  private static func result(of words: [String]) -> Result? {
    guard let head = words.first, let equals = head.firstIndex(of: "=") else { return nil }
    let method = head[..<equals].prefix { $0 != "/" }.lowercased()
    let value = head[head.index(after: equals)...].lowercased()
    guard !method.isEmpty, !value.isEmpty else { return nil }
    var properties: [String: String] = [:]
    for word in words.dropFirst() {
      guard let equals = word.firstIndex(of: "=") else { continue }
      let name = word[..<equals].lowercased()
      // A property given twice is nobody's proof.
      let text = String(word[word.index(after: equals)...])
      properties[name] = properties[name] == nil ? text : ""
    }
    return Result(method: method, value: value, properties: properties)
  }

  /// The field cut at semicolons, each part into words; comments gone, quoted strings unquoted,
  /// blanks around `=` closed (RFC 8601 allows CFWS there).
  private static func statements(of field: String) -> [[String]] {
    var statements: [[String]] = []
    var words: [String] = []
    var word = ""
    var depth = 0
    var isQuoted = false
    var isEscaped = false
    func close() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for character in field {
      if isEscaped {
        isEscaped = false
        if depth == 0 { word.append(character) }
      } else if character == "\\", isQuoted || depth > 0 {
        isEscaped = true
      } else if depth > 0 {
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
      } else if character == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
        // A quoted blank or semicolon stays inside its word.
        word.append(character.isWhitespace ? "_" : character)
      } else if character == "(" {
        depth = 1
      } else if character == ";" {
        close()
        statements.append(words)
        words = []
      } else if character.isWhitespace {
        close()
      } else {
        word.append(character)
      }
    }
    close()
    statements.append(words)
    return statements.map(joined).filter { !$0.isEmpty }
  }

  private static func joined(_ words: [String]) -> [String] {
    var result: [String] = []
    for word in words {
      if let last = result.last, last.hasSuffix("=") || word.hasPrefix("=") {
        result[result.count - 1] = last + word
      } else {
        result.append(word)
      }
    }
    return result
  }
}
