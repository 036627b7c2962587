/// Lines that a mailer wrapped and the reader is to join (RFC 3676).
enum FlowedText {
  /// Joins flowed lines of the same quote depth, and removes space-stuffing (§4.4).
  static func undone(_ text: String, deletingSpaces: Bool) -> String {
    var result: [String] = []
    var open = false
    var depth = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let quotes = line.prefix { $0 == ">" }.count
      var content = line.dropFirst(quotes)
      if content.first == " " { content = content.dropFirst() }
      let isSignature = content == "-- "
      let isFlowed = content.hasSuffix(" ") && !isSignature
      if isFlowed, deletingSpaces { content = content.dropLast() }
      if open, quotes == depth, !isSignature, let last = result.indices.last {
        result[last] += content
      } else {
        let mark = quotes == 0 ? "" : String(repeating: ">", count: quotes) + " "
        result.append(mark + content)
      }
      open = isFlowed
      depth = quotes
    }
    return result.joined(separator: "\n")
  }
}
