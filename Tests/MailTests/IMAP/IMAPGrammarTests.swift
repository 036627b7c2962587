import Foundation
import Testing

@testable import Mail

@Suite("The reader of IMAP responses")
struct IMAPResponseReaderTests {
  enum Reading: Sendable, Equatable {
    case complete(Int)
    case malformed
    case incomplete(Int)
  }

  static func read(
    _ wire: [UInt8], piece: Int, spoolOver: Int = 1 << 20, literalLimit: Int = 1 << 22
  ) -> ([IMAPResponse], Reading) {
    var reader = IMAPResponseReader(
      spoolOver: spoolOver, spoolDirectory: NSTemporaryDirectory(), literalLimit: literalLimit)
    var found: [IMAPResponse] = []
    do throws(ChannelError) {
      for start in stride(from: 0, to: wire.count, by: piece) {
        reader.bytes.append(Array(wire[start..<min(start + piece, wire.count)]))
        while let response = try reader.next() { found.append(response) }
      }
    } catch {
      return (found, .malformed)
    }
    return (found, reader.isWithinResponse ? .incomplete(found.count) : .complete(found.count))
  }

  @Test(
    "knows complete, incomplete and malformed",
    arguments: [
      ("* 4 EXISTS\r\n", .complete(1)),
      ("* 4 EXISTS", .incomplete(0)),
      ("* 4 EXISTS\n", .complete(1)),  // a bare LF is forgiven
      ("\r\n* OK hi\r\n", .complete(1)),
      ("H1 OK done\r\nH2 NO [TRYCREATE] no such\r\n", .complete(2)),
      ("* OK text that ends like a literal {5}\r\n", .complete(1)),
      ("+ go {3}\r\n", .complete(1)),
      ("* 1 FETCH (UID 7 BODY[] {5}\r\nhello)\r\n", .complete(1)),
      ("* 1 FETCH (UID 7 BODY[] {5}\r\nhel", .incomplete(0)),
      ("* 1 FETCH (UID 7 BODY[] {5}\r\nhello", .incomplete(0)),
      ("* 1 FETCH (UID 7 BODY[] {5}\r\nhello)", .incomplete(0)),
      ("* 1 FETCH (BODY[] ~{2}\r\n\u{0}\u{1})\r\n", .complete(1)),  // literal8
      ("* 1 FETCH (BODY[] {0}\r\n)\r\n", .complete(1)),
      ("* 1 FETCH (UID 7\r\n", .malformed),
      ("* 1 FETCH UID 7)\r\n", .malformed),
      ("* 1 FETCH (BODY[] \"open)\r\n", .malformed),
      ("* 1 FETCH (BODY[] {99999999}\r\n", .malformed),  // over the limit
      ("* 1 FETCH (BODY[] {99999999999999999999}\r\n", .malformed),
      ("HTTP/1.1\r\n", .malformed),
      ("* \r\n", .malformed),
      (String(repeating: "(", count: 3) + "\r\n", .malformed),
      ("* 1 FETCH " + String(repeating: "(", count: 5000) + "\r\n", .malformed),
      ("* LIST (\\HasNoChildren) \".\" \"a \\\"b\\\\\"\r\n", .complete(1)),
      ("* NAMESPACE ((\"INBOX.\" \".\")) NIL NIL\r\n", .complete(1)),
      ("* 2 FETCH (BODY[HEADER.FIELDS (DATE FROM)]<0> {1}\r\nx UID 3)\r\n", .complete(1)),
    ] as [(String, Reading)], [1, 3, 4096])
  func outcomes(row: (wire: String, expected: Reading), piece: Int) {
    #expect(Self.read(Array(row.wire.utf8), piece: piece).1 == row.expected)
  }

  @Test("is never ended by what a message says", arguments: [1, 2, 5, 1000])
  func body(piece: Int) throws {
    let body = "A003 OK done\r\n* 1 FETCH (UID 9)\r\nH1 OK done\r\n)\r\n.\r\n..\r\n+ \r\n{3}\r\n"
    let wire =
      "* 1 FETCH (UID 7 BODY[] {\(body.utf8.count)}\r\n\(body) FLAGS (\\Seen))\r\nH1 OK x\r\n"
    let (found, reading) = Self.read(Array(wire.utf8), piece: piece)
    #expect(reading == .complete(2))
    let items = try #require(found.first.flatMap { FetchItems($0) })
    #expect(items.uid == UID(rawValue: 7))
    #expect(items.section("BODY[]") == .string(Array(body.utf8)))
  }

  @Test func `puts a big literal into a file, which goes with it`() throws {
    let body = [UInt8](repeating: 0x41, count: 100_000)
    let wire = Array("* 1 FETCH (UID 7 BODY[] {100000}\r\n".utf8) + body + Array(")\r\n".utf8)
    var path = ""
    do {
      let (found, _) = Self.read(wire, piece: 4096, spoolOver: 1000)
      let items = try #require(found.first.flatMap { FetchItems($0) })
      guard case .spooled(let file)? = items.section("BODY[]") else {
        Issue.record("not spooled")
        return
      }
      path = file.path
      #expect(file.size == 100_000)
      #expect(FileManager.default.contents(atPath: path) == Data(body))
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}

@Suite("IMAP names, sets, dates and structures")
struct IMAPNotationTests {
  @Test(
    "modified UTF-7 goes both ways",
    arguments: [
      ("INBOX", "INBOX"),
      ("Entwürfe", "Entw&APw-rfe"),
      ("A & B", "A &- B"),
      ("~peter/mail/台北/日本語", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"),  // RFC 3501 §5.1.3
      ("Needs a person", "Needs a person"),
      ("👋", "&2D3cSw-"),
      ("", ""),
    ])
  func names(clear: String, encoded: String) {
    #expect(ModifiedUTF7.encode(clear) == encoded)
    #expect(ModifiedUTF7.decode(encoded) == clear)
  }

  @Test("what is no modified UTF-7 stays", arguments: ["a&b", "&A-", "&!!-"])
  func broken(name: String) { #expect(ModifiedUTF7.decode(name) == name) }

  @Test(
    "sets are compact",
    arguments: [
      ([], []),
      ([3], ["3"]),
      ([1, 2, 3, 7], ["1:3,7"]),
      ([7, 3, 2, 1, 3], ["1:3,7"]),
      ([1, 3, 5, 7, 9, 11], ["1,3,5,7", "9,11"]),
      ([4_294_967_294, 4_294_967_295], ["4294967294", ":4294967295"]),
    ] as [([UInt32], [String])])
  func sets(uids: [UInt32], expected: [String]) {
    let pieces = UIDSet.compact(uids.map(UID.init), limitOctets: 8)
    // The last row has one range that is longer than the limit: it is never cut.
    #expect(pieces.map(\.text).joined() == expected.joined())
    #expect(pieces.flatMap(\.uids).map(\.rawValue) == Set(uids).sorted())
    for piece in pieces { #expect(UIDSet.parse(piece.text) == piece.uids) }
  }

  @Test(
    "sets of a server are not trusted", arguments: ["", "a", "1:2:3", "1:4294967295", "1,,2", "-1"])
  func badSets(text: String) { #expect(UIDSet.parse(text) == nil) }

  @Test(
    "dates are read",
    arguments: [
      ("17-Jul-1996 02:44:25 -0700", 837_596_665.0),
      (" 1-Jan-1970 00:00:00 +0000", 0),
      ("24-Nov-2026 05:56:09 +0000", 1_795_499_769),
      ("29-Feb-2024 12:00:00 +0100", 1_709_204_400),
    ])
  func dates(text: String, seconds: TimeInterval) {
    #expect(IMAPDate.parse(text) == Date(timeIntervalSince1970: seconds))
  }

  @Test("and what is none is not", arguments: ["", "17-Jul-1996", "99-Foo-1996 0:0:0 +0000"])
  func noDates(text: String) { #expect(IMAPDate.parse(text) == nil) }

  @Test(
    "days are written",
    arguments: [
      (0.0, "1-Jan-1970"), (1_709_204_400, "29-Feb-2024"), (1_798_675_200, "31-Dec-2026"),
    ])
  func days(seconds: TimeInterval, text: String) {
    #expect(IMAPDate.day(Date(timeIntervalSince1970: seconds)) == text)
  }

  @Test(
    "the first text part is found",
    arguments: [
      ("(\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1)", "1", true),
      ("((\"TEXT\" \"HTML\" NIL)(\"TEXT\" \"PLAIN\" NIL) \"ALTERNATIVE\")", "2", false),
      (
        "((\"APPLICATION\" \"PDF\" NIL)((\"TEXT\" \"PLAIN\" NIL)(\"TEXT\" \"HTML\" NIL) \"ALTERNATIVE\") \"MIXED\")",
        "2.1", false
      ),
      ("((\"APPLICATION\" \"PDF\" NIL) \"MIXED\")", nil, false),
      ("(\"APPLICATION\" \"PDF\" NIL)", nil, true),
    ] as [(String, String?, Bool)])
  func structures(text: String, number: String?, isWhole: Bool) throws {
    let wire = "* 1 FETCH (BODYSTRUCTURE \(text))\r\n"
    let (found, _) = IMAPResponseReaderTests.read(Array(wire.utf8), piece: 100)
    let structure = try #require(found.first.flatMap { FetchItems($0)?["BODYSTRUCTURE"] })
    let section = BodyStructure.firstText(in: structure)
    #expect(section?.number == number)
    if number != nil { #expect(section?.isWhole == isWhole) }
  }

  @Test(
    "too many connections are told from a wrong password",
    arguments: [
      ("NO [ALERT] Too many simultaneous connections. (Failure)", true),
      ("NO [UNAVAILABLE] Maximum number of connections from user+IP exceeded", true),
      ("NO [LIMIT] later", true),
      ("NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)", false),
      ("535 5.7.8 Username and Password not accepted", false),
    ])
  func words(text: String, isTooMany: Bool) {
    #expect(ChannelError.meanTooManyConnections(text) == isTooMany)
  }
}

@Suite("Server addresses")
struct ServerAddressTests {
  @Test(
    "are read from URLs",
    arguments: [
      ("imaps://mail.example.org", "imaps://mail.example.org:993"),
      ("imaps://mail.example.org:1993/", "imaps://mail.example.org:1993"),
      ("imap://mail.example.org", "imap://mail.example.org:143"),
      ("imap+plain://127.0.0.1:14300", "imap+plain://127.0.0.1:14300"),
      ("smtps://relay.example.org", "smtps://relay.example.org:465"),
      ("SMTP://relay.example.org", "smtp://relay.example.org:587"),
      ("smtp+plain://[::1]:2525", "smtp+plain://[::1]:2525"),
    ])
  func read(url: String, expected: String) throws {
    #expect(try ServerAddress(url: url).description == expected)
  }

  @Test(
    "are refused with a reason",
    arguments: [
      "", "mail.example.org", "http://example.org", "imaps://", "imaps://user:secret@example.org",
      "imaps://a b", "imaps://example.org:0", "imaps://example.org:99999", "imaps://x/INBOX",
      "imaps://x\r\ny",
    ])
  func refused(url: String) {
    #expect(throws: ServerAddress.Invalid.self) { try ServerAddress(url: url) }
  }
}
