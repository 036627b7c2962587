import Testing

@testable import Campaign

@Suite("CSV, read")
struct CSVReaderTests {
  static func rows(_ text: [UInt8]) throws -> [[String]] {
    var reader = try CSVReader(text: text)
    var rows: [[String]] = []
    while let row = try reader.next() { rows.append(row.cells) }
    return rows
  }

  @Test(
    "comes out as RFC 4180 and as spreadsheets mean it",
    arguments: [
      ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),  // §2.1
      ("a,b\n1,2", [["a", "b"], ["1", "2"]]),  // no line break at the end, §2.2
      ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
      ("a\r\n\"x,y\"\r\n", [["a"], ["x,y"]]),  // §2.6
      ("a\n\"x\r\ny\"\nz\n", [["a"], ["x\r\ny"], ["z"]]),
      ("a\n\"say \"\"hi\"\"\"\n", [["a"], ["say \"hi\""]]),  // §2.7
      ("a,b\n5\" pipe,2\n", [["a", "b"], ["5\" pipe", "2"]]),
      ("a,b\n\"x\"y,2\n", [["a", "b"], ["xy", "2"]]),
      ("a,b,c\n,,\n\n1,,3\n", [["a", "b", "c"], ["", "", ""], ["1", "", "3"]]),
      ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
      ("a\tb\n1\t2\n", [["a", "b"], ["1", "2"]]),
      ("\"a;x\",b\n1,2\n", [["a;x", "b"], ["1", "2"]]),
      ("sep=;\r\na;b\r\n", [["a", "b"]]),
      ("\u{FEFF}a,b\n", [["a", "b"]]),
      ("\n\na,b\n", [["a", "b"]]),
      ("Gómez,日本\n", [["Gómez", "日本"]]),
      ("a\u{0}b,c\n", [["ab", "c"]]),
    ]
  )
  func rows(text: String, expected: [[String]]) throws {
    #expect(try Self.rows(Array(text.utf8)) == expected)
  }

  @Test func `a cell that is not UTF-8 is read as Windows-1252, its neighbour is not`() throws {
    let text: [UInt8] = [0x47, 0xF3, 0x6D, 0x65, 0x7A, 0x2C] + Array("Gómez".utf8) + [0x2C, 0x80]
    #expect(try Self.rows(text) == [["Gómez", "Gómez", "€"]])
  }

  @Test func `a record knows the line it began on`() throws {
    var reader = try CSVReader(text: Array("a\r\n\"1\n2\"\r\n\r\n3\r\n".utf8))
    var lines: [Int] = []
    while let row = try reader.next() { lines.append(row.line) }
    #expect(lines == [1, 2, 5])
  }

  @Test(
    "a file that is no CSV is refused with what to do",
    arguments: [
      ([], CSVError.empty(file: "the text")),
      ([0xEF, 0xBB, 0xBF], .empty(file: "the text")),
      ([0x50, 0x4B, 0x03, 0x04, 0x14], .spreadsheet(file: "the text")),
      ([0xD0, 0xCF, 0x11, 0xE0], .spreadsheet(file: "the text")),
      ([0xFF, 0xFE, 0x61, 0x00], .utf16(file: "the text")),
      (Array("a,b\n1,\"2\n3,4\n".utf8), .openQuote(file: "the text", line: 2)),
      (
        Array(("a,b\n1,\"2\n" + String(repeating: "3,4\n", count: 500)).utf8),
        .openQuote(file: "the text", line: 2)
      ),
      (
        [UInt8](repeating: 0x61, count: CSVReader.Limit.recordOctets + 1),
        .recordTooLong(file: "the text", line: 1)
      ),
    ] as [([UInt8], CSVError)]
  )
  func refused(text: [UInt8], error: CSVError) {
    #expect(throws: error) { try Self.rows(text) }
    #expect(!error.description.isEmpty)
  }

  @Test func `a missing file is named`() {
    #expect(throws: CSVError.self) { try CSVReader(path: "/nowhere/people.csv") }
  }

  @Test func `a missing column is named with the header that was found`() throws {
    let error = CSVError.missingColumns(["zips"], file: "the text", found: ["Place", "Town"])
    #expect(throws: error) {
      try CivicFile.places.stage(CSVReader(text: Array("Place,Town\n".utf8)))
    }
  }

  @Test func `twice as many lines take about twice as long`() throws {
    func time(_ count: Int) throws -> Duration {
      let text = Array(String(repeating: "a,\"b,c\",d\r\n", count: count).utf8)
      return try ContinuousClock().measure {
        var reader = try CSVReader(text: text)
        while try reader.next() != nil {}
      }
    }
    _ = try time(1_000)
    let (few, many) = (try time(2_500), try time(20_000))
    #expect(many < few * 40)
  }
}

@Suite("CSV, written")
struct CSVWriterTests {
  @Test(
    "a cell never begins a formula and comes back as it was",
    arguments: [
      ("=1+1", "'=1+1"), ("+1 508", "'+1 508"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
      ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""), ("a,b", "\"a,b\""),
      ("say \"hi\"", "\"say \"\"hi\"\"\""),
      ("O'Brien", "O'Brien"), ("'tis", "'tis"), ("", ""), (" a", "\" a\""),
      ("two\nlines", "\"two\nlines\""), ("\u{FF1D}1", "'\u{FF1D}1"),
      (
        "=HYPERLINK(\"http://evil.example.com\",\"Ana\")",
        "\"'=HYPERLINK(\"\"http://evil.example.com\"\",\"\"Ana\"\")\""
      ),
      ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"), ("\n=1", "\"'\n=1\""),
      // Trimmed by the spreadsheet, or hidden behind what cannot be seen.
      (" =1", "' =1"), ("\u{A0}=1", "'\u{A0}=1"), ("\u{FEFF}=1", "'\u{FEFF}=1"),
      ("\u{200B}@x", "'\u{200B}@x"), ("=\u{301}1", "'=\u{301}1"),
      // An apostrophe of their own stays.
      ("'=1", "''=1"), ("''+1", "'\u{27}\u{27}+1"), ("'", "'"), ("- a", "'- a"),
    ]
  )
  func cell(text: String, expected: String) throws {
    #expect(CSVWriter.cell(text) == expected)
    let line = CSVWriter.line(["x", text])
    #expect(
      try CSVReaderTests.rows(Array(line.utf8)).map { $0.map(CSVWriter.unguarded) } == [
        ["x", text]
      ])
  }
}
