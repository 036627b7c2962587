import Foundation
import Mail
import Testing

@testable import Mailroom

@Suite("Who may command")
struct CommandPermissionTests {
  private let books = Books()

  private func letter(_ head: String, daysAgo: Double = 0, isKnown: Bool = true) throws -> Letter {
    let date = Self.date(books.now - daysAgo * 86_400)
    var text = head.replacing("{date}", with: date)
    if !text.contains("\nTo:") { text += "\nTo: hub@example.org" }
    if !text.contains("\nDate:") { text += "\nDate: \(date)" }
    if !text.contains("\nFrom:") { text += "\nFrom: Ana <ana@example.com>" }
    let message = Message(
      parsing: Array((text + "\n\nPAUSE Hub\n").replacing("\n", with: "\r\n").utf8))
    return try books.write { handling in
      if isKnown {
        let address = try #require(EmailAddress("ana@example.com"))
        let id = try AddressRecord.keep(address, at: handling.now, in: handling.db)
        if try Person.at(id, in: handling.db).isEmpty {
          let person = try Person.create(
            name: "Ana Lima", givenName: "Ana", language: "en", phone: nil, at: handling.now,
            in: handling.db)
          try AddressRecord.link(person: person, address: id, in: handling.db)
        }
      }
      var letter = try Letter(message, arrivedAt: handling.now, in: handling)
      // The books' settings name no server.
      letter.authentication = Authentication.of(
        message, by: Authentication.Rule(server: "mx.example.org"))
      return letter
    }
  }

  private static func date(_ moment: Date) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = "EEE, d MMM yyyy HH:mm:ss Z"
    return formatter.string(from: moment)
  }

  private static let proven =
    "Authentication-Results: mx.example.org; dmarc=pass header.from=example.com"

  @Test(
    "a proven mail to us, of these days, by a person",
    arguments: [
      (proven, 0), (proven, 2.9), (proven, -2.9),
      (proven + "\nTo: b@example.net\nCc: hub@example.org", 0),
      (proven + "\nTo: HUB+token@example.org", 0), (proven + "\nPrecedence: first-class", 0),
      (proven + "\nX-Resent-By: x", 0),
    ] as [(String, Double)])
  func may(head: String, daysAgo: Double) throws {
    let letter = try letter(head, daysAgo: daysAgo)
    #expect(letter.mayCommandReason == nil)
    #expect(letter.mayCommand)
  }

  @Test(
    "nothing else, and the reason is told",
    arguments: [
      (
        "X-None: x", 0, "its From is not proven: no Authentication-Results by mx.example.org on top"
      ),
      (
        "Authentication-Results: mx.example.org; dmarc=fail header.from=example.com", 0,
        "the receiving server says that its From is forged"
      ),
      (proven + "\nTo: all@example.net", 0, "our address is neither in its To nor in its Cc"),
      (
        proven + "\nTo: all@example.net\nBcc: hub@example.org\nDelivered-To: hub@example.org", 0,
        "our address is neither in its To nor in its Cc"
      ),
      (
        proven + "\nTo: hub@example.org.example.net", 0,
        "our address is neither in its To nor in its Cc"
      ),
      (proven, 4.5, "its Date is 5 days before its arrival"),
      (proven, 3.1, "its Date is 4 days before its arrival"),
      (proven, -3.1, "its Date is 4 days after its arrival"),
      (proven + "\nDate: yesterday", 0, "it has no Date that can be read"),
      (proven + "\nDate: Mon, 1 Jan 0001 00:00:00 +0000", 0, nil),
      (proven + "\nResent-From: bob@example.net", 0, "somebody resent it (Resent-From)"),
      (
        proven + "\nRESENT-MESSAGE-ID: <x@example.net>", 0, "somebody resent it (RESENT-MESSAGE-ID)"
      ),
      (proven + "\nList-Id: <hubs.example.net>", 0, "it came through a mailing list"),
      (proven + "\nList-Post: <mailto:hubs@example.net>", 0, "it came through a mailing list"),
      (proven + "\nPrecedence: list", 0, "it is list mail (Precedence: list)"),
      (proven + "\nPrecedence: BULK (x)", 0, "it is list mail (Precedence: bulk)"),
      (proven + "\nAuto-Submitted: auto-generated", 0, "a machine wrote it"),
      (proven + "\nSubject: Automatic reply: x", 0, "a machine wrote it"),
    ] as [(String, Double, String?)])
  func mayNot(head: String, daysAgo: Double, reason: String?) throws {
    let letter = try letter(head, daysAgo: daysAgo)
    #expect(!letter.mayCommand)
    if let reason { #expect(letter.mayCommandReason == reason) }
  }

  @Test func `whoever is on nobody's record commands nothing`() throws {
    let letter = try letter(Self.proven, isKnown: false)
    #expect(letter.mayCommandReason == "its From is on nobody's record")
  }
}
