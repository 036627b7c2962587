import Mail
import Testing

@testable import Mailroom

@Suite("Authentication of odd octets and sizes")
struct AuthenticationBytesTests {
  private func judged(_ head: [UInt8]) -> Authentication {
    let rest = "\r\nFrom: ana@example.com\r\nTo: hub@example.org\r\n\r\nwords\r\n"
    let message = Message(parsing: head + Array(rest.utf8))
    return Authentication.of(message, by: Authentication.Rule(server: "mx.example.org"))
  }

  private let field = Array("Authentication-Results: mx.example.org; ".utf8)
  private let pass = Array("dmarc=pass header.from=example.com".utf8)

  @Test(
    "an 8-bit octet or a NUL beside the results changes nothing, and within them proves nothing",
    arguments: [0x00, 0x01, 0x7F, 0x80, 0x85, 0xA0, 0xBB, 0xFF] as [UInt8])
  func eightBit(octet: UInt8) {
    let beside = field + Array("spf=none reason=\"".utf8) + [octet] + Array("\"; ".utf8) + pass
    #expect(judged(beside).word == "dmarc")
    let within = field + Array("dmarc=pa".utf8) + [octet] + Array("ss header.from=example.com".utf8)
    #expect(!judged(within).isProven)
    let domain = field + Array("dmarc=pass header.from=exam".utf8) + [octet] + Array("ple.com".utf8)
    #expect(!judged(domain).isProven)
  }

  @Test func `a field that no server writes counts for nothing, and ends`() {
    let long = field + Array(repeating: UInt8(ascii: "x"), count: 100_000) + Array("; ".utf8) + pass
    #expect(!judged(long).isProven)
    let comments = field + Array(repeating: UInt8(ascii: "("), count: 500_000)
    #expect(!judged(comments).isProven)
    let results = Array(repeating: Array("dkim=pass header.d=example.net; ".utf8), count: 1_000)
    #expect(!judged(field + results.flatMap { $0 } + pass).isProven)
    let quotes = field + Array("spf=none reason=\"".utf8) + Array(repeating: 0x5C, count: 30_001)
    #expect(!judged(quotes).isProven)
  }

  @Test func `over a thousand fields nobody is proven`() {
    let many = (0..<1_100).map { "\r\nX-\($0): y" }.joined()
    #expect(!judged(field + pass + Array(many.utf8)).isProven)
  }

  @Test func `random fields neither trap nor prove`() {
    var generator = SystemRandomNumberGenerator()
    let pieces = [
      "dmarc", "=", "fail", ";", "(", ")", "\"", "\\", " ", "header.from", "header.d",
      "example.com",
      "dkim", "/", ".", "1", "\u{37E}", "\u{600}", "mx.example.org", "\r\n ",
    ]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...40, using: &generator))
        .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      #expect(!judged(field + Array(text.utf8)).isProven, "\(text)")
    }
  }
}
