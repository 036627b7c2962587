import Foundation

/// How mail programs write texts.
extension TypicalWriter {
  /// Lines of at most so many characters, parted at blanks.
  static func wrapped(_ text: String, at limit: Int) -> String {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        if !line.isEmpty, line.count + word.count >= limit {
          lines.append(line)
          line = ""
        }
        line += line.isEmpty ? word : " \(word)"
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }

  static func quoted(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
      .joined(separator: "\n")
  }

  /// Each line in a division of its own, as people's own words come.
  static func divided(_ text: String, class name: String? = nil) -> String {
    let open = name.map { "<div class=\"\($0)\" style=\"font-family: Aptos; font-size: 12pt\">" }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      "\(open ?? "<div>")\(line.isEmpty ? "<br>" : escaped(line))</div>"
    }.joined(separator: "\r\n")
  }

  /// Paragraphs with styles of their own, as mails of ours come.
  static func styled(_ text: String) -> String {
    text.split(separator: "\n\n").map { paragraph in
      """
      <p style="margin:0 0 16px;font-family:Helvetica,Arial,sans-serif;font-size:16px;\
      line-height:24px;color:#222222">\(escaped(paragraph).replacing("\n", with: "<br>\r\n"))</p>
      """
    }.joined(separator: "\r\n")
  }

  private static func escaped(_ text: Substring) -> String {
    String(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing("'", with: "&#39;").replacing("\"", with: "&quot;")
  }

  /// RFC 2045 §6.7, with lines of at most 76 characters.
  static func quotedPrintable(_ text: String) -> String {
    var written = ""
    var column = 0
    for byte in text.utf8 where byte != 0x0D {
      if byte == 0x0A {
        written += "\r\n"
        column = 0
        continue
      }
      let isPlain = (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "=")
      let sign =
        isPlain ? String(Unicode.Scalar(byte)) : String(format: "=%02X", byte)
      if column + sign.count > 75 {
        written += "=\r\n"
        column = 0
      }
      written += sign
      column += sign.count
    }
    return written
  }
}
