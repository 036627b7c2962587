internal import Foundation

/// One record of a CSV file and the line it began on, counted from 1 as editors do.
package struct CSVRow: Equatable, Sendable {
  package let line: Int
  package let cells: [String]
}

/// Reads CSV as RFC 4180 describes it and as spreadsheets really write it.
///
/// Records are handed out one at a time, so that the file's size does not matter, and each octet
/// is looked at once. Beyond the RFC it takes LF or CR for CRLF, `;` or TAB for the comma
/// (whichever the first line has most of, or names in Excel's `sep=;`), a byte order mark, a
/// quotation mark inside an unquoted cell, and Windows-1252 in each cell that is not UTF-8:
/// sheets pasted together from two sources have both. Lines without any octet are no records.
package struct CSVReader {
  /// Past these a stray quotation mark or a wrong file is likelier than a real cell.
  package enum Limit {
    package static let recordOctets = 1 << 20
    package static let linesInOneCell = 200
  }

  /// `,`, `;` or TAB.
  package let separator: UInt8
  /// What the file is called in errors.
  package let file: String

  private let chunk: () throws -> [UInt8]
  private var buffer: [UInt8]
  private var position = 0
  private var line = 1

  /// Opens the file at `path`.
  ///
  /// - Throws: `.unreadable`, `.empty`, `.spreadsheet`, `.utf16`.
  package init(path: String) throws(CSVError) {
    let file = URL(fileURLWithPath: path).lastPathComponent
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw .unreadable(file: path, reason: "there is no such file, or it may not be opened")
    }
    try self.init(file: file) { [UInt8](try handle.read(upToCount: 1 << 16) ?? Data()) }
  }

  /// Reads from memory.
  ///
  /// - Throws: `.empty`, `.spreadsheet`, `.utf16`.
  package init(text: [UInt8], file: String = "the text") throws(CSVError) {
    var rest = [text]
    try self.init(file: file) { rest.popLast() ?? [] }
  }

  /// - Parameter chunk: the next octets, none at the end.
  private init(file: String, chunk: @escaping () throws -> [UInt8]) throws(CSVError) {
    self.file = file
    self.chunk = chunk
    do { buffer = try chunk() } catch {
      throw .unreadable(file: file, reason: error.localizedDescription)
    }
    if buffer.starts(with: [0x50, 0x4B, 0x03, 0x04]) || buffer.starts(with: [0xD0, 0xCF, 0x11]) {
      throw .spreadsheet(file: file)
    }
    if buffer.starts(with: [0xFF, 0xFE]) || buffer.starts(with: [0xFE, 0xFF]) {
      throw .utf16(file: file)
    }
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    if position == buffer.count { throw .empty(file: file) }
    separator = Self.separator(in: buffer[position...])
    if let named = Self.separatorLine(buffer[position...]) {
      position += named
      line = 2
    }
  }

  /// The next record, or `nil` at the end.
  ///
  /// - Throws: `.openQuote`, `.recordTooLong`, `.unreadable`.
  package mutating func next() throws(CSVError) -> CSVRow? {
    try skipEmptyLines()
    guard try peek() != nil else { return nil }
    let start = line
    var cells: [String] = []
    var octets = 0
    while true {
      let (cell, isLast) = try nextCell(&octets, recordStart: start)
      cells.append(Self.text(cell))
      if isLast { return CSVRow(line: start, cells: cells) }
    }
  }

  /// One cell, and whether its record ends with it.
  private mutating func nextCell(
    _ octets: inout Int, recordStart: Int
  ) throws(CSVError) -> (cell: [UInt8], isLast: Bool) {
    var cell: [UInt8] = []
    var quotedSince: Int?
    if try peek() == UInt8(ascii: "\"") {
      position += 1
      quotedSince = line
    }
    while let octet = try peek() {
      position += 1
      octets += 1
      if octets > Limit.recordOctets {
        throw quotedSince.map { .openQuote(file: file, line: $0) }
          ?? .recordTooLong(file: file, line: recordStart)
      }
      if let since = quotedSince {
        if octet == UInt8(ascii: "\"") {
          if try peek() == UInt8(ascii: "\"") {
            position += 1
            cell.append(octet)
          } else {
            quotedSince = nil
          }
        } else {
          if octet == UInt8(ascii: "\n") { line += 1 }
          if line - since > Limit.linesInOneCell { throw .openQuote(file: file, line: since) }
          cell.append(octet)
        }
      } else if octet == separator {
        return (cell, false)
      } else if octet == UInt8(ascii: "\n") || octet == UInt8(ascii: "\r") {
        try endLine(with: octet)
        return (cell, true)
      } else {
        cell.append(octet)
      }
    }
    if let since = quotedSince { throw .openQuote(file: file, line: since) }
    return (cell, true)
  }

  private mutating func skipEmptyLines() throws(CSVError) {
    while let octet = try peek(), octet == UInt8(ascii: "\n") || octet == UInt8(ascii: "\r") {
      position += 1
      try endLine(with: octet)
    }
  }

  private mutating func endLine(with octet: UInt8) throws(CSVError) {
    line += 1
    if octet == UInt8(ascii: "\r"), try peek() == UInt8(ascii: "\n") { position += 1 }
  }

  private mutating func peek() throws(CSVError) -> UInt8? {
    if position < buffer.count { return buffer[position] }
    do { buffer = try chunk() } catch {
      throw .unreadable(file: file, reason: error.localizedDescription)
    }
    position = 0
    return buffer.first
  }
}

// MARK: - Guesses about the file

extension CSVReader {
  /// The separator that the first line has most of outside quotation marks.
  private static func separator(in start: ArraySlice<UInt8>) -> UInt8 {
    let prefix = Array("sep=".utf8)
    if start.starts(with: prefix), separatorLine(start) != nil {
      return start[start.startIndex + prefix.count]
    }
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for octet in start.drop(while: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
      if octet == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if octet == UInt8(ascii: "\n") || octet == UInt8(ascii: "\r") { break }
      counts[octet, default: 0] += 1
    }
    let comma = UInt8(ascii: ",")
    return [UInt8(ascii: ";"), UInt8(ascii: "\t")].reduce(comma) { best, other in
      (counts[other] ?? 0) > (counts[best] ?? 0) ? other : best
    }
  }

  /// The length of Excel's first line `sep=;`, if the file begins with one.
  private static func separatorLine(_ start: ArraySlice<UInt8>) -> Int? {
    let head = Array(start.prefix(7))
    guard head.count >= 6, head.starts(with: "sep=".utf8) else { return nil }
    guard [",", ";", "\t"].contains(Character(Unicode.Scalar(head[4]))) else { return nil }
    if head[5] == UInt8(ascii: "\n") { return 6 }
    guard head[5] == UInt8(ascii: "\r") else { return nil }
    return head.count == 7 && head[6] == UInt8(ascii: "\n") ? 7 : 6
  }

  /// UTF-8 where it is, else Windows-1252; without NUL.
  static func text(_ octets: [UInt8]) -> String {
    let octets = octets.contains(0) ? octets.filter { $0 != 0 } : octets
    if let text = String(validating: octets, as: UTF8.self) { return text }
    var scalars = String.UnicodeScalarView()
    for octet in octets {
      // 0x80…0x9F differ from Latin-1 in Windows-1252; five of them are not assigned.
      let isExtra = (0x80...0x9F).contains(octet)
      scalars.append(isExtra ? windows1252[Int(octet) - 0x80] : Unicode.Scalar(octet))
    }
    return String(scalars)
  }

  private static let windows1252 = Array(
    ("\u{20AC}\u{FFFD}\u{201A}\u{0192}\u{201E}\u{2026}\u{2020}\u{2021}"
      + "\u{02C6}\u{2030}\u{0160}\u{2039}\u{0152}\u{FFFD}\u{017D}\u{FFFD}"
      + "\u{FFFD}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}"
      + "\u{02DC}\u{2122}\u{0161}\u{203A}\u{0153}\u{FFFD}\u{017E}\u{0178}").unicodeScalars)
}
