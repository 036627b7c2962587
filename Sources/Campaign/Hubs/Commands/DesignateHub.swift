import GRDB
package import Language
package import Mailroom

/// A forming or paused hub takes the new people of its area from now on.
package struct DesignateHub: Command {
  package static let usage = Usage(
    "DESIGNATE", forms: ["designate {hub}", "designate the {hub}"], who: .coordinator,
    isUndoable: true,
    help: "the hub takes the new people of its area from now on; also after a pause.",
    example: "DESIGNATE Salem")

  private let hub: Hub
  private let contacts: [HubContact]

  package init(_ match: CommandMatch, in scene: Scene) throws {
    hub = try scene.ownHub(match[.hub] ?? "")
    contacts = try hub.contacts(in: scene.db)
    guard hub.state.next.contains(.designated) else {
      throw Refusal(HubRefusal.cannotBecome(.designated, from: hub.state, hub: hub.label))
    }
    guard contacts.contains(where: { !$0.isSuppressed }) else {
      throw Refusal(
        contacts.isEmpty
          ? "The \(hub.label) has nobody to welcome its new people. First: MAKE NAME ADDRESS contact of \(hub.name)"
          : "No mail reaches \(CountWords.list(contacts.map(\.name))), so nobody would welcome the new people of the \(hub.label). First make somebody else its contact."
      )
    }
  }

  package var preview: String {
    "\(hub.label) is designated, with \(CountWords.list(contacts.map(\.name))) as contact"
  }

  package var asksFirst: Bool { contacts.count > 10 }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try HubChange(hub: hub, scene: scene).make { hub in
      try hub.designate(by: scene.sender.person.id, at: scene.now, in: scene.db)
    }
    let told = try HubNews(
      hub: hub, title: "The \(hub.name) hub is designated",
      text:
        "From now on the new people of its area are yours to welcome: each comes to you in a mail of their own. Thank you for taking this on."
    ).tell(contacts, in: scene)
    var answer = CommandAnswer(
      "The \(hub.label) is designated: it takes the new people of \(try hub.areaWords(in: scene.db)). \(HubChange.told(told)) To take it back: UNDO.",
      detail: "#\(hub.id)")
    let waiting = try hub.peopleWithoutHub(in: scene.db)
    if waiting > 0 {
      answer.said.append(
        "\(CountWords.people(waiting)) of its towns \(waiting == 1 ? "is" : "are") in no hub so far. They stay as they are until you MOVE them."
      )
    }
    return answer
  }
}

/// A change of a hub's state as the journal and UNDO see it.
struct HubChange {
  let hub: Hub
  let scene: Scene

  func make(_ change: (Hub) throws -> HubStep) throws {
    try scene.footprint.watch("hub", ["id": hub.id])
    do {
      let step = try change(hub)
      scene.footprint.added("hubStep", ["id": step.id])
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
