import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

/// A person, an owner and a second owner in empty books.
struct Cast {
  var person: Int64
  var owner: Int64
  var second: Int64
}

extension Books {
  func cast() throws -> Cast {
    try write { handling in
      func make(_ name: String, _ address: String) throws -> (Int64, Int64) {
        let person = try Person.create(
          name: name, givenName: name, language: "en", phone: nil, at: handling.now,
          in: handling.db)
        let id = try AddressRecord.keep(
          #require(EmailAddress(address)), at: handling.now, in: handling.db)
        try AddressRecord.link(person: person, address: id, in: handling.db)
        return (person, id)
      }
      let person = try make("Maria", "maria@example.com")
      let owner = try make("Dana", "dana@example.org")
      let second = try make("Omar", "omar@example.net")
      try Role.give(
        .coordinator, scope: "state", to: owner.0, at: owner.1, now: handling.now,
        in: handling.db)
      try Role.give(
        .operator, scope: "state", to: second.0, at: second.1, now: handling.now, in: handling.db)
      return Cast(person: person.0, owner: owner.0, second: second.0)
    }
  }

  /// A letter as the inbox would give it, and what `body` does with it.
  @discardableResult
  func letter<T>(
    from: String, to: String = "hub@example.org", fields: [String] = [], _ words: String,
    at moment: Date? = nil, _ body: (Letter, Handling) throws -> T
  ) throws -> T {
    let head =
      ["From: \(from)", "To: \(to)", "Subject: A question", "Date: \(Self.date)"]
      + (fields.contains { $0.hasPrefix("Message-ID") }
        ? [] : ["Message-ID: <\(UUID().uuidString)@example.com>"]) + fields
    let bytes = Array((head.joined(separator: "\r\n") + "\r\n\r\n" + words + "\r\n").utf8)
    let message = Message(parsing: bytes)
    return try write(at: moment) { handling in
      try body(try Letter(message, arrivedAt: handling.now, in: handling), handling)
    }
  }

  private static let date = "Mon, 02 Mar 2026 12:00:00 -0500"

  /// The address that an answer to the last mail there goes to.
  func replyAddress(_ address: String, purpose: Token.Purpose = .reply) throws -> String {
    try store.pool.read { db in
      let row = try #require(
        try Row.fetchOne(
          db,
          sql: """
            SELECT outbox.id, secret FROM outbox JOIN address ON address.id = addressID
            WHERE address = ? ORDER BY outbox.id DESC LIMIT 1
            """, arguments: [address]))
      let token = Token(purpose, row: row["id"], secret: [UInt8](row["secret"] as Data))
      return house.address.carrying(token).rawValue
    }
  }

  func outbox() throws -> [String] {
    try store.pool.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT template || ' ' || address FROM outbox JOIN address ON address.id = addressID
          ORDER BY outbox.id
          """)
    }
  }

  func text(_ sql: String) throws -> String? {
    try store.pool.read { try String.fetchOne($0, sql: sql) }
  }
}
