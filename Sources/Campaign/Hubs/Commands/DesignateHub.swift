import Foundation
import GRDB
package import Language
package import Mailroom

/// A forming or paused hub takes the new people of its area from now on.
package struct DesignateHub: Command {
  package static let usage = Usage(
    "DESIGNATE",
    forms: [
      "designate {hub}", "designate the {hub}", "designate {hub}: {words}",
      "designate the {hub}: {words}",
    ], who: .coordinator, isUndoable: true,
    help:
      "the hub takes the new people of its area from now on; also after a pause. Where boxes of its checklist are open, with a reason behind a colon.",
    example: "DESIGNATE Salem")

  private let hub: Hub
  private let contacts: [HubContact]
  /// Those whom the checklist proposes: contacts from now on.
  private let proposed: [NewHolder]
  private let missing: [ChecklistState.Row]
  private let hasChecklist: Bool
  private let reason: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let phrase = (match[.hub] ?? "").trimmingCharacters(in: .init(charactersIn: ": "))
    let hub = try scene.ownHub(phrase)
    self.hub = hub
    contacts = try hub.contacts(in: scene.db)
    guard hub.state.next.contains(.designated) else {
      throw Refusal(HubRefusal.cannotBecome(.designated, from: hub.state, hub: hub.label))
    }
    let list = hub.state == .forming ? try HubChecklist.of(hub.id, in: scene.db) : nil
    hasChecklist = list != nil
    let known = contacts
    proposed = try (list?.contacts ?? []).filter { contact in
      !known.contains {
        $0.personID == contact.personID
          || !contact.address.isEmpty && $0.address == contact.address
      }
    }.map { try NewHolder($0, of: hub, in: scene) }
    guard !proposed.isEmpty || contacts.contains(where: { !$0.isSuppressed }) else {
      throw Refusal(
        contacts.isEmpty
          ? "The \(hub.label) has nobody to welcome its new people. First: MAKE NAME ADDRESS contact of \(hub.name)"
          : "No mail reaches \(CountWords.list(contacts.map(\.name))), so nobody would welcome the new people of the \(hub.label). First make somebody else its contact."
      )
    }
    missing =
      try list.map {
        try ChecklistState(
          hub, $0, language: "en", at: scene.now, in: scene.zone, scene.db
        ).left
      } ?? []
    reason = String((match[.words] ?? "").prefix(300))
    guard missing.isEmpty || !reason.isEmpty else {
      let names = missing.map { "\($0.box.number) \($0.box.short)" }
      throw Refusal(
        "The \(hub.label) still lacks: \(CountWords.list(names)). CHECKLIST \(hub.name) shows it. If you know why it is a hub all the same, write the reason: DESIGNATE \(hub.name): WHY"
      )
    }
  }

  package var preview: String {
    let names = contacts.map(\.name) + proposed.map(\.label)
    let open = missing.map(\.box.short)
    return "\(hub.label) is designated, with \(CountWords.list(names)) as contact"
      + (open.isEmpty ? "" : "; still open: \(CountWords.list(open)). Your reason: \(reason)")
  }

  package var asksFirst: Bool { !proposed.isEmpty || contacts.count > 10 }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let db = scene.db
    let isFirst = hub.state == .forming
    for holder in proposed { try appoint(holder, in: scene) }
    let step = try HubChange(hub: hub, scene: scene).make { hub in
      try hub.designate(by: scene.sender.person.id, at: scene.now, in: db)
    }
    if hasChecklist, !reason.isEmpty {
      try scene.footprint.watch("hubForming", ["hubID": hub.id])
      try db.execute(
        cached: "UPDATE hubForming SET reason = :reason WHERE hubID = :hub",
        arguments: ["reason": reason, "hub": hub.id])
    }
    let waiting = try HubGathering.waiting(for: hub.id, in: db)
    let all = try hub.peopleWithoutHub(in: db)
    try HubGathering.begin(step, in: db)
    if isFirst, let list = try HubChecklist.of(hub.id, in: db) {
      try ChecklistPost(hub: hub, handling: scene.handling).withdrawReminders(list)
    }
    let told = try tell(isFirst: isFirst, in: scene)
    let neighbours = try HubNeighbour.of(hub.id, in: db)
    let notices = isFirst ? try HubNeighbour.tell(of: hub, in: scene.handling) : 0
    var answer = CommandAnswer(
      "The \(hub.label) is designated: it takes the new people of \(try hub.areaWords(in: db)). \(HubChange.told(told))\(isFirst ? " It gets the starter kit." : "") To take it back: UNDO.",
      detail: "#\(hub.id)")
    if !missing.isEmpty {
      answer.said.append(
        "Still open: \(CountWords.list(missing.map(\.box.short))). Your reason is kept.")
    }
    if waiting > 0 {
      answer.said.append(
        "\(CountWords.people(waiting)) of its towns \(waiting == 1 ? "was" : "were") waiting in no hub: they are given to it now, and its contact gets a line on each."
      )
    }
    if all > waiting {
      answer.said.append(
        "\(CountWords.people(all - waiting)) of towns that another hub has too stay as they are until you MOVE them."
      )
    }
    if !neighbours.isEmpty {
      answer.said.append(
        "In the same House district: \(CountWords.list(neighbours.map(\.words))).\(notices > 0 ? " The contacts of both sides are told, and asked to coordinate." : "")"
      )
    }
    return answer
  }

  private func appoint(_ holder: NewHolder, in scene: Scene) throws {
    let (person, address) = try holder.keep(in: scene)
    try scene.footprint.watch(
      "role", ["kind": "contact", "scope": "\(hub.id)", "personID": person])
    try hub.addContact(person, at: address, now: scene.now, in: scene.db)
    try NewRolePost(
      person: person, addressID: address, kind: .contact, hub: hub.name, region: nil
    ).post(in: scene)
  }

  /// The starter kit the first time, a line after a pause.
  private func tell(isFirst: Bool, in scene: Scene) throws -> Int {
    let all = try hub.contacts(in: scene.db)
    if isFirst {
      let kit = StarterKit(hub: hub, scene: scene)
      // Who began it was promised it, whoever else is the contact.
      if let founder = try hub.founder(besides: all, in: scene.db),
        founder.personID != scene.sender.person.id
      {
        _ = try kit.send(to: [founder], welcomedBy: all.map(\.name))
      }
      return try kit.send(to: all)
    }
    return try HubNews(
      hub: hub, title: "The \(hub.name) hub is designated",
      text:
        "From now on the new people of its area are yours to welcome: each comes to you in a mail of their own. Thank you for taking this on."
    ).tell(all, in: scene)
  }
}

/// A change of a hub's state as the journal and UNDO see it.
struct HubChange {
  let hub: Hub
  let scene: Scene

  @discardableResult
  func make(_ change: (Hub) throws -> HubStep) throws -> HubStep {
    try scene.footprint.watch("hub", ["id": hub.id])
    do {
      let step = try change(hub)
      scene.footprint.added("hubStep", ["id": step.id])
      return step
    } catch let refusal as HubRefusal {
      throw Refusal(refusal)
    }
  }

  static func told(_ mails: Int) -> String {
    switch mails {
    case 0: ""
    case 1: "Its contact is told."
    default: "Its \(mails) contacts are told."
    }
  }
}

extension Hub {
  /// "Salem and Beverly", "Boston ward 4 and 12 more".
  func areaWords(in db: Database) throws -> String {
    let all = try HubArea.all(of: id, in: db).map(\.words).sorted()
    guard all.count > 6 else { return CountWords.list(all) }
    return all.prefix(5).joined(separator: ", ") + " and \(all.count - 5) more"
  }

  /// Index: volunteerCountByTown.
  static let peopleWithoutHubSQL: StaticString = """
    SELECT COALESCE(SUM(count), 0) FROM volunteerCount
    WHERE town IN (SELECT DISTINCT town FROM hubArea WHERE hubID = :hub)
      AND hubID = 0 AND isElsewhere = 0 AND stage <> 'gone'
    """
  /// Index: the primary key.
  static let peopleSQL: StaticString = """
    SELECT COALESCE(SUM(count), 0) FROM volunteerCount WHERE hubID = :hub AND stage <> 'gone'
    """

  /// The people of its towns who are in no hub, from the kept counts.
  func peopleWithoutHub(in db: Database) throws -> Int {
    try Int.fetchOne(db, cached: Self.peopleWithoutHubSQL, arguments: ["hub": id]) ?? 0
  }

  /// Its people, from the kept counts.
  func people(in db: Database) throws -> Int {
    try Int.fetchOne(db, cached: Self.peopleSQL, arguments: ["hub": id]) ?? 0
  }
}
