import GRDB
package import Language
package import Mailroom

/// Two records that are one person become one; UNDO takes them apart.
package struct JoinPeople: Command {
  package static let usage = Usage(
    "SAME",
    forms: [
      "same {person} and|as {other}", "{person} is the same as {other}", "same {person} {other}",
    ],
    who: .contact, isUndoable: true,
    help: "makes one record of two that are one person; the first number stays.",
    example: "SAME #412 #418")

  private let kept: RosterEntry
  private let other: RosterEntry

  package init(_ match: CommandMatch, in scene: Scene) throws {
    kept = try scene.person(match[.person] ?? "")
    other = try scene.person(match[.other] ?? "")
    guard kept.number != other.number else {
      throw Refusal("\(kept.label) is one record already. Name two different people.")
    }
    for entry in [kept, other] where scene.sender.who < .coordinator {
      let holdsRole = try Bool.fetchOne(
        scene.db, cached: "SELECT EXISTS (SELECT 1 FROM role WHERE personID = :person)",
        arguments: ["person": entry.number])
      if holdsRole == true {
        throw Refusal("\(entry.label) holds a role: please ask your coordinator.")
      }
    }
  }

  package var preview: String {
    "\(other.label), \(other.line), and \(kept.label), \(kept.line), become one record: #\(kept.number)"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    // Tried first, to learn which rows it touches.
    var tried: JoinRecord?
    try scene.db.inSavepoint {
      tried = try join(in: scene)
      return .rollback
    }
    for place in tried?.changes.places ?? [] { try scene.footprint.watch(place.table, place.key) }
    try scene.footprint.watch("joined", ["otherID": other.number])
    _ = try join(in: scene)
    return CommandAnswer(
      "\(other.shownName) (#\(other.number)) and \(kept.label) are one record now: #\(kept.number).",
      "To take them apart again: UNDO.", subject: kept.number,
      detail: "#\(kept.number) #\(other.number)")
  }

  private func join(in scene: Scene) throws -> JoinRecord {
    do {
      return try Joining.join(keep: kept.number, other: other.number, in: scene.handling)
    } catch let error as JoiningError {
      throw Refusal("\(error)")
    }
  }
}
