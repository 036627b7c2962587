import Foundation
import GRDB
import Logging
import Mail
import Mailroom
import Testing

@testable import Website

@Suite("The unsubscribe page")
struct SiteTests {
  private let stage: Stage
  private let house: House
  private let store: Store
  private let address: Int64
  private let link: String
  private let replyToken: String

  init() throws {
    stage = try Stage()
    (house, store) = try stage.open()
    let house = house
    let recipient = try #require(EmailAddress("pat@example.org"))
    let put = try store.pool.write { db in
      let handling = Handling(db: db, house: house, now: Date())
      let address = try AddressRecord.keep(recipient, at: handling.now, in: db)
      let person = try Person.create(
        name: "Pat Doe", givenName: "Pat", language: "en", phone: nil, at: handling.now, in: db)
      try AddressRecord.link(person: person, address: address, in: db)
      let posting = Posting(
        "welcome", to: address, person: person, lane: .bulk, because: "a test")
      let row = try #require(try Outbox.put(posting, in: handling))
      let secret = try #require(
        try Data.fetchOne(
          db, sql: "SELECT secret FROM outbox WHERE id = :row", arguments: ["row": row]))
      return (address, row, [UInt8](secret))
    }
    address = put.0
    link = "/u/" + Token(.unsubscribe, row: put.1, secret: put.2).text
    replyToken = Token(.reply, row: put.1, secret: put.2).text
  }

  private func visiting(_ body: (Visit) async throws -> Void) async throws {
    let site = Site(house, store: store, port: 0, logger: Logger(label: "test"))
    try await serving({ try await site.run(ready: $0) }, body)
  }

  private func degree() throws -> Suppression? {
    try store.pool.read { try Suppression.of(address, in: $0) }
  }

  @Test func `a GET shows a button and changes nothing`() async throws {
    try await visiting { visit in
      for _ in 1...2 {
        let answer = try await visit.get(link)
        #expect(answer.status == 200)
        #expect(answer.text.contains("<button"))
        #expect(answer.fields["referrer-policy"] == "no-referrer")
        #expect(answer.fields["cache-control"] == "no-store")
        #expect(answer.fields["content-security-policy"]?.hasPrefix("default-src 'none'") == true)
        #expect(!answer.text.contains("pat@example.org"))
      }
      #expect(try degree() == nil)
    }
  }

  /// RFC 8058 §3.1: no redirect, and the same when repeated.
  @Test func `a POST ends round mails once and answers the same twice`() async throws {
    try await visiting { visit in
      let first = try await visit.post(link, body: "List-Unsubscribe=One-Click")
      #expect(first.status == 200)
      #expect(first.path == link)
      #expect(try degree() == .bulk)
      let second = try await visit.post(link, body: "List-Unsubscribe=One-Click")
      #expect(second.status == 200)
      #expect(second.text == first.text)
      let written = try await store.pool.read { db in
        try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM journal WHERE action = 'unsubscribe'")
      }
      #expect(written == 1)
      let state = try await store.pool.read { db in
        try String.fetchOne(db, sql: "SELECT state FROM outbox")
      }
      #expect(state == "withdrawn")
    }
  }

  @Test func `multipart form data says it too`() async throws {
    try await visiting { visit in
      let body =
        "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n"
      let answer = try await visit.post(link, body: body)
      #expect(answer.status == 200)
      #expect(try degree() == .bulk)
    }
  }

  @Test func `an unknown token gets the same answer, and so does another purpose's`() async throws {
    try await visiting { visit in
      for token in [
        "uaaaaaaaaaaaaaaaaaa", "ub" + String(repeating: "a", count: 16), replyToken, "x", "%00",
      ] {
        let answer = try await visit.post("/u/\(token)", body: "List-Unsubscribe=One-Click")
        #expect(answer.status == 200)
        #expect(answer.text.contains("No more round mails"))
      }
      #expect(try degree() == nil)
    }
  }

  @Test func `a POST without the one pair changes nothing`() async throws {
    try await visiting { visit in
      let answer = try await visit.post(link, body: "a=b")
      #expect(answer.status == 400)
      #expect(try degree() == nil)
    }
  }
}
