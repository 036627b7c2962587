import GRDB
package import Language
package import Mailroom

/// A coordinator says of somebody who was taken for under 18 that they are not: they are welcomed as
/// anybody is.
package struct MarkAdult: Command {
  package static let usage = Usage(
    "ADULT", forms: ["adult {person}"], who: .coordinator,
    isUndoable: true, help: "somebody taken for under 18 is not: they are welcomed like anybody.",
    example: "ADULT Maria Lopez")

  private let entry: RosterEntry

  package init(_ match: CommandMatch, in scene: Scene) throws {
    entry = try scene.minor(match[.person] ?? "")
  }

  package var preview: String { "\(entry.label) is of age, and is welcomed like anybody" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try scene.footprint.watch("person", ["id": entry.number])
    try scene.footprint.watch("volunteer", ["personID": entry.number])
    try scene.db.execute(
      cached: "UPDATE person SET isMinor = 0, quietUntil = NULL WHERE id = :id",
      arguments: ["id": entry.number])
    let welcome = try self.welcome(in: scene)
    return CommandAnswer(
      "\(entry.label) is on record as of age. \(welcome)", subject: entry.number,
      detail: "#\(entry.number)")
  }

  private func welcome(in scene: Scene) throws -> String {
    guard let volunteers = scene.house.capabilities.lazy.compactMap({ $0 as? Volunteers }).first,
      let address = try Person.primaryAddress(of: entry.number, in: scene.db)
    else { return "No mail reaches them: please call." }
    var facts = SignUpFacts(of: entry.number, language: entry.language, town: entry.town)
    facts.interests = entry.interests.compactMap(Interest.init(rawValue:))
    let post = WelcomePost(
      volunteers: volunteers, handling: scene.handling, person: entry.number,
      addressID: address.id, facts: facts, thread: Mailroom.Thread(inReplyTo: nil, references: []))
    _ = try post.place()
    return "Their welcome is on its way."
  }
}

/// They may take part with a parent. A coordinator's conversation it stays.
package struct NoteParent: Command {
  package static let usage = Usage(
    "WITH PARENT", forms: ["with parent {person}"], who: .coordinator,
    isUndoable: true,
    help: "notes of somebody under 18 that they take part with a parent; they stay yours.",
    example: "WITH PARENT Maria Lopez")

  private let entry: RosterEntry

  package init(_ match: CommandMatch, in scene: Scene) throws {
    entry = try scene.minor(match[.person] ?? "")
  }

  package var preview: String { "\(entry.label) takes part with a parent" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let next = try Int64.fetchOne(scene.db, cached: "SELECT COALESCE(MAX(id), 0) + 1 FROM note")
    if let next { try scene.footprint.watch("note", ["id": next]) }
    try Note.add(
      "takes part with a parent", about: entry.number, by: scene.sender.person.id, at: scene.now,
      in: scene.db)
    return CommandAnswer(
      "Noted: \(entry.label) takes part with a parent. No machine writes to them: your answer to their mail reaches them.",
      subject: entry.number, detail: "#\(entry.number)")
  }
}

extension Scene {
  /// Somebody under 18, as a coordinator sees them.
  fileprivate func minor(_ phrase: String) throws -> RosterEntry {
    let entry = try person(phrase)
    guard entry.isMinor else { throw Refusal("\(entry.label) is not on record as under 18.") }
    return entry
  }
}
