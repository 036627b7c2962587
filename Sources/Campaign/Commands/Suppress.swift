import GRDB
package import Language
import Mail
package import Mailroom

/// Ends all mail that we begin to an address. Says nothing back of an address that is not in reach.
package struct Suppress: Command {
  package static let usage = Usage(
    "SUPPRESS", forms: ["suppress {address}", "suppress {person}"], who: .coordinator,
    isUndoable: true, help: "ends all mail that we begin to an address, as their STOP would.",
    example: "SUPPRESS maria@example.com")

  private let address: EmailAddress
  /// Whom it reaches, as far as the sender may know.
  private let people: [RosterEntry]

  package init(_ match: CommandMatch, in scene: Scene) throws {
    (address, people) = try scene.addressAndPeople(match)
    try scene.checkHoldsNoRole(address)
  }

  package var preview: String { "\(scopeWords) gets nothing that we begin any more" }

  private var scopeWords: String {
    people.isEmpty
      ? address.rawValue : "\(address.rawValue) (\(CountWords.list(people.map(\.label))))"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let addressID = try AddressRecord.keep(address, at: scene.now, in: scene.db)
    try scene.footprint.watch("suppression", ["addressID": addressID])
    let changes = try Suppression.suppress(addressID, in: scene.handling)
    scene.footprint.withdrew(changes.withdrawnMails)
    let ended = try scene.endTalks(at: addressID)
    return CommandAnswer(
      "\(scopeWords) gets nothing that we begin any more; what waited to leave is withdrawn. What they write themselves is still answered. To let our mail go there again: UNDO, or their own START.\(ended)",
      subject: people.first?.number, detail: people.first.map { "#\($0.number)" } ?? "an address")
  }
}

/// Nothing from an address is read or answered any more.
package struct Block: Command {
  package static let usage = Usage(
    "BLOCK", forms: ["block {address}", "block {person}"], who: .coordinator, isUndoable: true,
    help: "nothing from an address is read or answered any more, but STOP.",
    example: "BLOCK spam@example.com")

  private let address: EmailAddress
  private let people: [RosterEntry]

  package init(_ match: CommandMatch, in scene: Scene) throws {
    (address, people) = try scene.addressAndPeople(match)
    try scene.checkHoldsNoRole(address)
  }

  package var preview: String {
    let names = people.isEmpty ? "" : " (\(CountWords.list(people.map(\.label))))"
    return "Nothing from \(address.rawValue)\(names) is read or answered any more, but STOP"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let addressID = try AddressRecord.keep(address, at: scene.now, in: scene.db)
    try scene.footprint.watch("blocked", ["addressID": addressID])
    try Blocking.block(address, by: scene.sender.person.id, in: scene.handling)
    let changes = try Outbox.withdrawBulk(to: addressID, because: "blocked", in: scene.db)
    scene.footprint.withdrew(changes.withdrawnMails)
    let ended = try scene.endTalks(at: addressID)
    return CommandAnswer(
      "\(preview). No mail to many goes there either; our other mail does: SUPPRESS ends that. To take it back: UNDO.\(ended)",
      subject: people.first?.number, detail: people.first.map { "#\($0.number)" } ?? "an address")
  }
}

extension Scene {
  /// The address that a line names, by itself or as a person's, and the people in reach there.
  fileprivate func addressAndPeople(
    _ match: CommandMatch
  ) throws -> (EmailAddress, [RosterEntry]) {
    guard let written = match[.address] else {
      let entry = try person(match[.person] ?? "")
      guard let record = try Person.primaryAddress(of: entry.number, in: db) else {
        throw Refusal("\(entry.label) has no mail address on record.")
      }
      return (record.address, [entry])
    }
    guard let address = EmailAddress(written) else {
      throw UsageError("“\(written)” is no mail address.")
    }
    return (
      address, try Roster.find(address.rawValue, reach: coordinatorReach(), limit: 5, in: db)
    )
  }

  /// Ends what is offered to and booked with the people whose mail goes there, as STOP does; the
  /// contacts are told.
  ///
  /// - Returns: a sentence about it; empty if there was nothing.
  fileprivate func endTalks(at addressID: Int64) throws -> String {
    var numbers: [String] = []
    for person in try Person.at(addressID, in: db)
    where try Person.primaryAddress(of: person.id, in: db)?.id == addressID {
      numbers += try Booking.toCome(for: person.id, at: now, in: db).map { "#\($0.id)" }
      for capability in house.capabilities {
        _ = try capability.end(for: person.id, in: handling)
      }
    }
    guard !numbers.isEmpty else { return "" }
    return
      " Called off, and not brought back by UNDO: \(CountWords.list(numbers)). Who held it is told."
  }

  /// Nobody is silenced who works for the campaign: the role goes first.
  fileprivate func checkHoldsNoRole(_ address: EmailAddress) throws {
    guard let record = try AddressRecord.find(address, in: db) else { return }
    guard record.id != sender.addressID else {
      throw Refusal("That is your own address. STOP ends our mail to you.")
    }
    guard try Role.at(record.id, in: db).isEmpty else {
      throw Refusal(
        "Somebody works for the campaign from \(address.rawValue). First take the role.")
    }
  }
}
