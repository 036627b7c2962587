import Mail
import Testing

@testable import Mailroom

@Suite("Tokens")
struct TokenTests {
  private let secret: [UInt8] = Array(1...20)

  @Test("survive their text in any case", arguments: [1, 31, 32, 412, 1_000_000, Int64.max])
  func roundTrip(row: Int64) throws {
    for purpose in Token.Purpose.allCases {
      let token = Token(purpose, row: row, secret: secret)
      let read = try #require(Token(token.text.uppercased()))
      #expect(read == token)
      #expect(read.isTrue(secret: secret))
    }
  }

  @Test func `one purpose's token is no other's`() throws {
    let reply = Token(.reply, row: 7, secret: secret)
    let forged = try #require(Token("c" + reply.text.dropFirst()))
    #expect(!forged.isTrue(secret: secret))
  }

  @Test func `another row or another secret makes it false`() throws {
    let token = Token(.reply, row: 7, secret: secret)
    let other = try #require(Token("r" + Base32.text(8) + token.text.suffix(16)))
    #expect(!other.isTrue(secret: secret))
    #expect(!token.isTrue(secret: Array(2...21)))
  }

  @Test(
    "are not read out of other text",
    arguments: ["", "r", "rx", "hello", "x7aaaaaaaaaaaaaaaa", "r1aaaaaaaaaaaaaaaa", "ré"])
  func noToken(text: String) {
    #expect(Token(text) == nil)
  }

  @Test(
    "stand in our address and come back from it",
    arguments: [Settings.Addressing.plus, .minus])
  func address(addressing: Settings.Addressing) throws {
    let base = try #require(EmailAddress("hub@example.org"))
    let ours = OurAddress(base: base, addressing: addressing)
    let token = Token(.reply, row: 412, secret: secret)
    #expect(ours.token(in: ours.carrying(token)) == token)
    #expect(ours.token(inMessageID: ours.messageID(token)) == token)
    #expect(ours.token(inMessageID: "ref." + ours.messageID(token)) == token)
    let foreign = try #require(EmailAddress("hub+\(token.text)@example.net"))
    #expect(ours.token(in: foreign) == nil)
  }
}
