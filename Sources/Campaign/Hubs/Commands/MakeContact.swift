package import Language
import Mail
package import Mailroom

/// Gives the role of a hub's contact, held at an address.
package struct MakeContact: Command {
  package static let usage = Usage(
    "MAKE CONTACT",
    forms: [
      "make {address} contact of {hub}", "make {address} a|the contact of|for {hub}",
      "make {name} {address} [a|the] contact of|for {hub}",
      "make {person} [a|the] contact of|for {hub}",
    ],
    who: .coordinator, asksFirst: true, isUndoable: true,
    help:
      "somebody welcomes a hub's new people from now on; who is not on record yet with the name before the address.",
    example: "MAKE Joe Silva joe@example.org contact of Worcester")

  private let hub: Hub
  private let holder: NewHolder

  package init(_ match: CommandMatch, in scene: Scene) throws {
    hub = try scene.ownHub(match[.hub] ?? "")
    guard hub.state != .retired else {
      throw Refusal("The \(hub.label) is retired and needs no contact.")
    }
    holder = try NewHolder(match, in: scene)
    let isHeld = try hub.contacts(in: scene.db).contains { [holder] in
      $0.personID == holder.person && $0.address == holder.address.rawValue
    }
    if isHeld { throw Refusal("\(holder.name) is a contact of the \(hub.label) already.") }
  }

  package var preview: String {
    "\(holder.label) becomes a contact of the \(hub.label): its new people go there, and everything on record of its people can be asked for from there"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let others = try hub.contacts(in: scene.db)
    let (person, address) = try holder.keep(in: scene)
    try scene.footprint.watch(
      "role", ["kind": "contact", "scope": "\(hub.id)", "personID": person])
    try hub.addContact(person, at: address, now: scene.now, in: scene.db)
    try NewRolePost(person: person, addressID: address, kind: .contact, hub: hub.name, region: nil)
      .post(in: scene)
    try HubNews(
      hub: hub, title: "\(holder.name) is a contact of the \(hub.name) hub too",
      text: "You welcome its new people together from now on."
    ).tell(others.filter { $0.personID != person }, in: scene)
    var answer = CommandAnswer(
      "\(holder.name) (#\(person)) is a contact of the \(hub.label), and gets a mail that says what they can do. To take it back: UNDO.",
      subject: person, detail: "#\(person) #\(hub.id)")
    if hub.state == .forming {
      answer.said.append(
        "The hub is forming. When it is ready to take new people: DESIGNATE \(hub.name)")
    }
    return answer
  }
}
