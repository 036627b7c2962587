package import Language
package import Mailroom

/// A hub keeps its people and takes no new ones.
package struct PauseHub: Command {
  package static let usage = Usage(
    "PAUSE", forms: ["pause {hub}", "pause the {hub}"], who: .coordinator, isUndoable: true,
    help: "the hub keeps its people and takes no new ones, until DESIGNATE.",
    example: "PAUSE Cambridge hub")

  private let hub: Hub
  private let contacts: [HubContact]

  package init(_ match: CommandMatch, in scene: Scene) throws {
    hub = try scene.ownHub(match[.hub] ?? "")
    contacts = try hub.contacts(in: scene.db)
    guard hub.state.next.contains(.paused) else {
      throw Refusal(HubRefusal.cannotBecome(.paused, from: hub.state, hub: hub.label))
    }
  }

  package var preview: String { "\(hub.label) is paused and takes no new people" }

  package var asksFirst: Bool { contacts.count > 10 }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try HubChange(hub: hub, scene: scene).make { hub in
      try hub.pause(by: scene.sender.person.id, at: scene.now, in: scene.db)
    }
    let told = try HubNews(
      hub: hub, title: "The \(hub.name) hub takes a pause",
      text:
        "Its people stay with you. New people of its area go to the GO! Team until the hub is designated again."
    ).tell(contacts, in: scene)
    let people = try hub.people(in: scene.db)
    return CommandAnswer(
      "The \(hub.label) is paused. Its \(CountWords.people(people)) \(people == 1 ? "stays" : "stay") with it; new ones go to the GO! Team. \(HubChange.told(told)) To go on: DESIGNATE \(hub.name). To take it back: UNDO.",
      detail: "#\(hub.id)")
  }
}
