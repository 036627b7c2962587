package import Language
package import Mailroom

/// Who welcomes whose new people. Address and phone only of the sender's own hubs: of others, the
/// names (DESIGN §4.5).
package struct ListContacts: Command {
  package static let usage = Usage(
    "CONTACTS",
    forms: [
      "contacts [of|for {hub}]", "contacts in {region}", "who is [the] contact of|for {hub}",
      "who are the contacts [of|for {hub}]",
    ],
    formsIn: ["es": ["contactos [de {hub}]"], "pt": ["contatos [de {hub}]"]],
    who: .contact, onlyReads: true,
    help: "who welcomes new people, hub by hub.",
    helpIn: [
      "es": "quién recibe a las personas nuevas, por hub.",
      "pt": "quem recebe as pessoas novas, por hub.",
    ],
    example: "CONTACTS of Worcester")

  private let hub: Hub?
  private let part: Part?
  private let reach: Reach

  package init(_ match: CommandMatch, in scene: Scene) throws {
    reach = try scene.reach()
    hub = try match[.hub].map(scene.anyHub)
    part = match[.region].flatMap(Part.init)
  }

  package var preview: String { "List the contacts" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let hubs = try wanted(in: scene)
    var table = LongTable(
      "contacts.csv", columns: ["hub", "name", "phone", "address", "since", "gets no mail"])
    for hub in hubs {
      let contacts = try hub.contacts(in: scene.db)
      if contacts.isEmpty {
        table.add(hub.name, "nobody yet", cells: [hub.name, "", "", "", "", ""])
      }
      for contact in contacts { add(contact, of: hub, to: &table, scene) }
    }
    guard !table.rows.isEmpty else { return CommandAnswer("There is no hub there yet.") }
    var answer = CommandAnswer(hub.map { "Contacts of the \($0.name) hub:" } ?? "Contacts:")
    table.show(in: &answer)
    for hub in hubs where reach.sees(hub) && hub.state == .designated && hubs.count < 6 {
      let beside = try HubNeighbour.of(hub.id, in: scene.db)
      guard !beside.isEmpty else { continue }
      let names = CountWords.list(beside.map(\.words))
      answer.after.append(
        scene.speech(
          "In a House district with the \(hub.name) hub: \(names).",
          es: "En un mismo distrito de Representante que el hub \(hub.name): \(names).",
          pt: "No mesmo distrito de Representante que o hub \(hub.name): \(names)."))
    }
    if hubs.contains(where: { !reach.sees($0) }) {
      answer.after.append(
        "Of hubs that are not yours I give names only: everybody decides for themselves who gets their address or phone."
      )
    }
    return answer
  }

  private func wanted(in scene: Scene) throws -> [Hub] {
    if let hub { return [hub] }
    let all = try Hub.all(reach: .state, in: scene.db).filter { hub in
      guard case .region(let name)? = part else { return true }
      return hub.region == name
    }
    return all.filter(reach.sees)
      + all.filter { !reach.sees($0) && ($0.state == .designated || $0.state == .paused) }
  }

  private func add(
    _ contact: HubContact, of hub: Hub, to table: inout LongTable, _ scene: Scene
  ) {
    guard reach.sees(hub) else {
      return table.add(hub.name, contact.name, cells: [hub.name, contact.name, "", "", "", ""])
    }
    let since = scene.handling.settings.clock.dayWords(contact.since)
    let parts = [
      "\(contact.name) (#\(contact.personID))", contact.phone, contact.address, "since \(since)",
      contact.isSuppressed ? "gets no mail" : nil,
    ]
    table.add(
      hub.name, parts.compactMap(\.self).joined(separator: "; "),
      cells: [
        hub.name, contact.name, contact.phone ?? "", contact.address, since,
        contact.isSuppressed ? "yes" : "",
      ])
  }
}
