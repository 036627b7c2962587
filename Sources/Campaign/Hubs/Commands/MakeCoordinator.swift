import GRDB
package import Language
package import Mailroom

/// Gives the role of a region's or the state's coordinator, held at an address.
package struct MakeCoordinator: Command {
  package static let usage = Usage(
    "MAKE COORDINATOR",
    forms: [
      "make {address} coordinator of {region}", "make {address} a|the coordinator of|for {region}",
      "make {name} {address} [a|the] coordinator of|for {region}",
      "make {person} [a|the] coordinator of|for {region}",
    ],
    who: .coordinator, asksFirst: true, isUndoable: true,
    help: "somebody looks after the west, the east or the state as you do.",
    example: "MAKE Joe Silva joe@example.org coordinator of the west")

  private let part: Part
  private let holder: NewHolder

  package init(_ match: CommandMatch, in scene: Scene) throws {
    guard let part = Part(match[.region] ?? "") else {
      throw UsageError("There are the west, the east and the state.")
    }
    self.part = part
    try part.checkIsOwn(in: scene)
    holder = try NewHolder(match, in: scene)
    let isHeld = try Role.holders(.coordinator, scope: part.scope, in: scene.db)
      .contains { [holder] in $0.personID == holder.person }
    if isHeld { throw Refusal("\(holder.name) is a coordinator of \(part.words) already.") }
  }

  package var preview: String {
    "\(holder.label) becomes a coordinator of \(part.words): all hubs and people there can be asked for and changed from there"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let (person, address) = try holder.keep(in: scene)
    try scene.footprint.watch(
      "role", ["kind": "coordinator", "scope": part.scope, "personID": person])
    try Role.give(
      .coordinator, scope: part.scope, to: person, at: address, now: scene.now, in: scene.db)
    try NewRolePost(
      person: person, addressID: address, kind: .coordinator, hub: "", region: part
    ).post(in: scene)
    return CommandAnswer(
      "\(holder.name) (#\(person)) is a coordinator of \(part.words), and gets a mail that says what they can do. To take it back: UNDO.",
      subject: person, detail: "#\(person) \(part.scope)")
  }
}

/// Takes a coordinator's role.
package struct RemoveCoordinator: Command {
  package static let usage = Usage(
    "REMOVE COORDINATOR",
    forms: [
      "remove {address} as coordinator of {region}", "remove {person} as coordinator of {region}",
    ],
    who: .coordinator, asksFirst: true, isUndoable: true,
    help: "takes the role of a coordinator.",
    example: "REMOVE lee@example.net as coordinator of the west")

  private let part: Part
  private let name: String
  private let person: Int64

  package init(_ match: CommandMatch, in scene: Scene) throws {
    guard let part = Part(match[.region] ?? "") else {
      throw UsageError("There are the west, the east and the state.")
    }
    self.part = part
    try part.checkIsOwn(in: scene)
    let entry = try scene.person(match[.address] ?? match[.person] ?? "")
    (name, person) = (entry.shownName, entry.number)
    let holders = try Role.holders(.coordinator, scope: part.scope, in: scene.db)
    guard holders.contains(where: { [person] in $0.personID == person }) else {
      throw Refusal("\(entry.label) is no coordinator of \(part.words).")
    }
    guard holders.count > 1 else {
      throw Refusal(
        "\(entry.label) is the only coordinator of \(part.words). First make somebody else one.")
    }
  }

  package var preview: String {
    "\(name) (#\(person)) is no coordinator of \(part.words) any more"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try scene.footprint.watch(
      "role", ["kind": "coordinator", "scope": part.scope, "personID": person])
    try scene.db.execute(
      cached: """
        DELETE FROM role WHERE kind = 'coordinator' AND scope = :scope AND personID = :person
        """, arguments: ["scope": part.scope, "person": person])
    return CommandAnswer(
      "\(name) is no coordinator of \(part.words) any more. Please tell them yourself. To take it back: UNDO.",
      subject: person, detail: "#\(person) \(part.scope)")
  }
}

extension Part {
  /// Nobody gives or takes what is not theirs.
  fileprivate func checkIsOwn(in scene: Scene) throws {
    let sight = Sight(try scene.coordinatorReach())
    let isOwn: Bool =
      switch self {
      case .state: sight.isState
      case .region(let name): sight.isState || sight.regions.contains(name)
      }
    guard isOwn else {
      throw Refusal("Only a coordinator of \(words) gives or takes that role.")
    }
  }
}
