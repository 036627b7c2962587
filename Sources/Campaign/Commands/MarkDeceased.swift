import GRDB
package import Language
package import Mailroom

/// Somebody has died: nothing goes to them any more, and no import brings them back.
package struct MarkDeceased: Command {
  package static let usage = Usage(
    "DECEASED",
    // No sentences: "My mother died" is for a person to answer.
    forms: ["deceased {person}"], who: .coordinator, isUndoable: true,
    help: "somebody has died: nothing goes to them any more.", example: "DECEASED Maria Lopez")

  private let entry: RosterEntry

  package init(_ match: CommandMatch, in scene: Scene) throws {
    entry = try scene.person(match[.person] ?? "")
    guard entry.number != scene.sender.person.id else { throw Refusal("That is you.") }
  }

  package var preview: String {
    "\(entry.label) has died: nothing goes to them any more, and what was planned with them ends"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let footprint = scene.footprint
    // Tried first, to learn which rows it touches.
    var tried: Deceased.Marked?
    try scene.db.inSavepoint {
      tried = try mark(in: scene)
      return .rollback
    }
    for place in tried?.changes.places ?? [] where place.table != "outbox" {
      try footprint.watch(place.table, place.key)
    }
    try footprint.watch("deceased", ["personID": entry.number])
    guard let marked = try mark(in: scene) else {
      return CommandAnswer("That is on record already.")
    }
    footprint.withdrew(marked.changes.withdrawnMails)
    let told = try tellHub(scene)
    var answer = CommandAnswer(
      "Nothing goes to \(entry.label) any more, and no list or import brings them back. \(told) If it was a mistake: UNDO.",
      subject: entry.number, detail: "#\(entry.number)")
    if !marked.ended.isEmpty { answer.said.append("Ended: \(CountWords.list(marked.ended)).") }
    return answer
  }

  private func mark(in scene: Scene) throws -> Deceased.Marked? {
    try Deceased.mark(entry.number, by: scene.sender.person.id, in: scene.handling)
  }

  private func tellHub(_ scene: Scene) throws -> String {
    guard let hub = try entry.hubID.flatMap({ try Hub.find($0, in: scene.db) }) else { return "" }
    let contacts = try hub.contacts(in: scene.db).filter { $0.personID != entry.number }
    let told = try HubNews(
      hub: hub, title: "\(entry.shownName) has died",
      text:
        "\(entry.label) of your hub has died. Nothing goes to them from here any more. If somebody of yours meant to call them, please tell them."
    ).tell(contacts, in: scene)
    return HubChange.told(told)
  }
}
