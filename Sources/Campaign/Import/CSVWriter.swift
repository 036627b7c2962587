/// Writes CSV as RFC 4180 describes it, so that no cell is a formula to a spreadsheet.
///
/// People choose their own names, and a spreadsheet runs what begins with `=`. Such a cell gets
/// a leading apostrophe; `unguarded` takes it away when the file comes back as an import.
package enum CSVWriter {
  /// One record with its CRLF.
  package static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// One cell, quoted where it must be (RFC 4180 §2).
  package static func cell(_ text: String) -> String {
    let guarded = readsAsFormula(text) ? "'" + text : text
    let needsQuotes = guarded.unicodeScalars.contains { scalar in
      scalar == "\"" || scalar == "," || scalar == ";" || scalar == "\t" || scalar == "\r"
        || scalar == "\n"
    }
    let isPadded = guarded.first?.isWhitespace == true || guarded.last?.isWhitespace == true
    guard needsQuotes || isPadded else { return guarded }
    return "\"" + guarded.replacing("\"", with: "\"\"") + "\""
  }

  /// The text of a cell without the apostrophe that `cell` put before it.
  package static func unguarded(_ text: String) -> String {
    guard text.unicodeScalars.first == "'" else { return text }
    let rest = String(text.unicodeScalars.dropFirst())
    return readsAsFormula(rest) ? rest : text
  }

  private static let starts: [Unicode.Scalar] = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  /// Whether a spreadsheet would take the cell for a formula, perhaps after it has trimmed it; or
  /// whether it looks like such a cell that is guarded already, which must come back with its
  /// apostrophe. The full-width signs are what some spreadsheets fold to ASCII first.
  private static func readsAsFormula(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      if starts.contains(scalar) { return true }
      let isSkipped =
        scalar == "'" || scalar.properties.isWhitespace
        || scalar.properties.generalCategory == .format
      if !isSkipped { return false }
    }
    return false
  }
}
