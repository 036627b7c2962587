/// Why a CSV file could not be read at all, in words for the person who has the file.
///
/// What is wrong with a single line is no error but an entry in `ImportReport.skipped`.
package enum CSVError: Error, Equatable, CustomStringConvertible {
  /// The file could not be opened or read.
  case unreadable(file: String, reason: String)
  /// The file holds no line at all.
  case empty(file: String)
  /// The bytes are a spreadsheet program's own format.
  case spreadsheet(file: String)
  /// The bytes are UTF-16, which some spreadsheet programs call "Unicode text".
  case utf16(file: String)
  /// A quotation mark opened on this line is not closed within `CSVReader.Limit`.
  case openQuote(file: String, line: Int)
  /// One record is longer than `CSVReader.Limit.recordOctets`.
  case recordTooLong(file: String, line: Int)
  /// The header names too few of the columns that are needed.
  case missingColumns([String], file: String, found: [String])

  package var description: String {
    switch self {
    case .unreadable(let file, let reason):
      "\(file) cannot be read: \(reason)"
    case .empty(let file):
      "\(file) is empty: a header line with the names of the columns was expected"
    case .spreadsheet(let file):
      "\(file) is a spreadsheet, not CSV: open it and save it as \"CSV UTF-8\""
    case .utf16(let file):
      "\(file) is in UTF-16: save it as \"CSV UTF-8\""
    case .openQuote(let file, let line):
      "\(file) line \(line): a quotation mark opened here is never closed. "
        + "Close it, or write it twice if it belongs to the text; nothing was imported"
    case .recordTooLong(let file, let line):
      "\(file) line \(line): the line is longer than \(CSVReader.Limit.recordOctets) octets; "
        + "is this a CSV file? Nothing was imported"
    case .missingColumns(let columns, let file, let found):
      "\(file) has no column \(columns.map { "\"\($0)\"" }.joined(separator: ", ")). "
        + "Its header is: \(found.joined(separator: ", "))"
    }
  }
}
