/// A CSV file read by the names in its header.
package struct CSVTable {
  /// The header as written, trimmed.
  package let columns: [String]
  package var file: String { reader.file }

  private var reader: CSVReader
  private let places: [String: Int]
  private let width: Int

  /// Reads the header. Case, blanks and underscores in a column's name do not matter.
  ///
  /// - Throws: `.empty`, `.missingColumns` if one of `required` is not in the header, and what
  ///   `CSVReader.next` throws.
  package init(_ source: CSVReader, requiring required: [String] = []) throws(CSVError) {
    reader = source
    guard let header = try reader.next() else { throw .empty(file: source.file) }
    columns = header.cells.map(Self.trimmed)
    var places: [String: Int] = [:]
    for (place, column) in columns.enumerated() {
      for name in [Self.folded(column), column] where places[name] == nil { places[name] = place }
    }
    let missing = required.filter { places[Self.folded($0)] == nil }
    if !missing.isEmpty {
      throw .missingColumns(missing, file: source.file, found: columns)
    }
    self.places = places
    width = columns.count
  }

  /// The next record that is not blank throughout.
  package mutating func next() throws(CSVError) -> CSVRecord? {
    while let row = try reader.next() {
      let cells = row.cells.map(Self.trimmed)
      if cells.allSatisfy(\.isEmpty) { continue }
      return CSVRecord(
        line: row.line, cells: cells, places: places,
        isTooLong: cells.dropFirst(width).contains { !$0.isEmpty })
    }
    return nil
  }

  /// A column's name as it is compared: letters and digits, lower case.
  static func folded(_ column: String) -> String {
    String(column.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  private static func trimmed(_ cell: String) -> String {
    // A no-break space is white space too; it comes from tables copied off web pages.
    var text = cell[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}

/// One record of a `CSVTable`, its cells trimmed.
package struct CSVRecord {
  package let line: Int
  package let cells: [String]
  let places: [String: Int]
  /// Whether there are more cells than the header has, which is what a comma in an unquoted
  /// cell does: everything to its right stands in the wrong column.
  package let isTooLong: Bool

  /// The cell in this column; empty if the column or the cell is not there.
  package subscript(column: String) -> String {
    self[folded: places[column] == nil ? CSVTable.folded(column) : column]
  }

  /// The same for a name that is folded already: a sheet is asked for many that it does not have.
  subscript(folded column: String) -> String {
    guard let place = places[column], place < cells.count else { return "" }
    return cells[place]
  }
}
