/// `v=DMARC1; p=none`: the form of DKIM's keys and DMARC's policies (RFC 6376 §3.2).
struct TagList {
  private let values: [String: String]

  init(_ text: String) {
    var values: [String: String] = [:]
    for part in text.split(separator: ";") {
      guard let sign = part.firstIndex(of: "=") else { continue }
      let name = part[..<sign].filter { !$0.isWhitespace }.lowercased()
      let value = part[part.index(after: sign)...].filter { !$0.isWhitespace }
      if values[name] == nil { values[name] = value }
    }
    self.values = values
  }

  subscript(name: String) -> String? { values[name] }
}
