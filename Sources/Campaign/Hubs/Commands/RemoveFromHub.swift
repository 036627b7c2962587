package import Language
package import Mailroom

/// Takes a contact's role.
package struct RemoveFromHub: Command {
  package static let usage = Usage(
    "REMOVE",
    forms: [
      "remove {address} from {hub}", "remove {person} from {hub}",
      "remove {person} as contact of|from {hub}",
    ],
    who: .coordinator, asksFirst: true, isUndoable: true,
    help: "takes the role of a hub's contact.", example: "REMOVE omar@example.net from Cambridge")

  private let hub: Hub
  private let contact: HubContact
  private let left: [HubContact]

  package init(_ match: CommandMatch, in scene: Scene) throws {
    hub = try scene.ownHub(match[.hub] ?? "")
    let phrase = match[.address] ?? match[.person] ?? ""
    let contacts = try hub.contacts(in: scene.db)
    let found = try Roster.find(
      phrase, reach: scene.coordinatorReach(), limit: 20, in: scene.db)
    let named = contacts.filter { contact in
      contact.address == phrase.lowercased() || found.contains { $0.number == contact.personID }
    }
    guard let only = named.first else {
      let names = contacts.map(\.name)
      throw Refusal(
        "“\(phrase)” is no contact of the \(hub.label). "
          + (names.isEmpty ? "It has none." : "Its contacts: \(CountWords.list(names))."))
    }
    guard named.count == 1 else {
      throw Choice(
        phrase,
        among: named.map {
          .init(shown: "\($0.name), \($0.address)", instead: "#\($0.personID)")
        })
    }
    contact = only
    left = contacts.filter { $0.personID != only.personID }
  }

  package var preview: String {
    let last =
      left.isEmpty
      ? "; that is its last contact, so the GO! Team welcomes its new people until there is another"
      : "; \(CountWords.list(left.map(\.name))) stay\(left.count == 1 ? "s" : "")"
    return
      "\(contact.name) (#\(contact.personID)) is no contact of the \(hub.label) any more\(last)"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try scene.footprint.watch(
      "role", ["kind": "contact", "scope": "\(hub.id)", "personID": contact.personID])
    do {
      try hub.removeContact(contact.personID, evenLast: true, in: scene.db)
    } catch let refusal as HubRefusal {
      throw Refusal(refusal)
    }
    let told = try HubNews(
      hub: hub, title: "You are no contact of the \(hub.name) hub any more",
      text: "New people of the hub are no longer sent to you. Thank you for welcoming so many."
    ).tell([contact], in: scene)
    try HubNews(
      hub: hub, title: "\(contact.name) is no contact of the \(hub.name) hub any more",
      text: "Its new people come to you as before."
    ).tell(left, in: scene)
    var answer = CommandAnswer(
      "\(contact.name) is no contact of the \(hub.label) any more\(told > 0 ? ", and is told" : ""). To take it back: UNDO.",
      subject: contact.personID, detail: "#\(contact.personID) #\(hub.id)")
    if left.isEmpty {
      answer.said.append(
        "The hub has no contact left: the GO! Team gets its new people. MAKE ADDRESS contact of \(hub.name) gives it one."
      )
    }
    return answer
  }
}
