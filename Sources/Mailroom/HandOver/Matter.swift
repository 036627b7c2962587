import Foundation
import GRDB

/// A question with an owner, as the books have it.
struct Matter: Sendable {
  var number: Int64
  var personID: Int64?
  /// Where answers go; `nil` for a machine.
  var addressID: Int64?
  var ownerPersonID: Int64?
  var ownerAddressID: Int64?
  var because: String
  var subject: String
  /// What still waits to be answered.
  var words: String
  var who: String
  var sender: String
  var messageID: String?
  var references: [String]
  var ownerRow: Int64?
  var askedAt: Date
  var answeredAt: Date?
  var answeredBy: Int64?
  var closedAt: Date?
  var isOperators: Bool
  var proposal: Proposal?

  private init(_ row: Row) {
    number = row["id"]
    personID = row["personID"]
    addressID = row["addressID"]
    ownerPersonID = row["ownerPersonID"]
    ownerAddressID = row["ownerAddressID"]
    because = row["because"]
    subject = row["subject"]
    words = row["words"]
    who = row["who"]
    sender = row["sender"]
    messageID = row["messageID"]
    references = (row["references"] as String? ?? "").split(separator: " ").map(String.init)
    ownerRow = row["ownerRow"]
    askedAt = Date(milliseconds: row["askedAt"])
    answeredAt = (row["answeredAt"] as Int64?).map(Date.init(milliseconds:))
    answeredBy = row["answeredBy"]
    closedAt = (row["closedAt"] as Int64?).map(Date.init(milliseconds:))
    isOperators = row["isOperators"]
    proposal = Proposal(kind: row["proposalKind"], text: row["proposal"])
  }

  static func find(_ number: Int64, in db: Database) throws -> Matter? {
    try Row.fetchOne(
      db, cached: "SELECT * FROM handOver WHERE id = :id", arguments: ["id": number]
    ).map(Matter.init)
  }

  /// Whether its owner has yet to answer.
  var isWaiting: Bool { answeredAt == nil && closedAt == nil }

  var owner: Int64? { ownerPersonID }

  /// Where an answer stands in the person's conversation.
  var thread: Thread { Thread(inReplyTo: messageID, references: references) }
}
