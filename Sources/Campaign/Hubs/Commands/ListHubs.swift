import Foundation
package import Language
package import Mailroom

/// The region's hubs: how far each is, who welcomes its people, and how many there are.
package struct ListHubs: Command {
  package static let usage = Usage(
    "HUBS",
    forms: [
      "hubs [in {region}] [{state}]", "hubs {state} [in {region}]", "{state} hubs [in {region}]",
      "list [all|the] hubs [in {region}]",
    ],
    who: .coordinator, onlyReads: true,
    help:
      "the hubs of your region: state, contacts, people, and those next to it; of forming ones what is left of their checklist.",
    example: "HUBS in the west")

  private let part: Part?
  private let state: HubState?
  private let reach: Reach

  package init(_ match: CommandMatch, in scene: Scene) throws {
    part = match[.region].flatMap(Part.init)
    state = match[.state].flatMap { HubState(rawValue: $0.lowercased()) }
    reach = try scene.coordinatorReach(in: part)
  }

  package var preview: String { "List the hubs" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let hubs = try Hub.all(reach: reach, withRetired: state == .retired, in: scene.db).filter {
      state == nil || $0.state == state
    }
    guard !hubs.isEmpty else {
      let what = [state?.rawValue, "hub"].compactMap(\.self).joined(separator: " ")
      return CommandAnswer("There is no \(what)\(part.map { " in \($0.words)" } ?? "") yet.")
    }
    let counts = try VolunteerCounts.of(reach: reach, in: scene.db)
    var answer = CommandAnswer(summary(hubs))
    var table = LongTable(
      "hubs.csv",
      columns: [
        "number", "name", "region", "state", "contacts", "people", "same district", "checklist",
      ])
    for hub in hubs {
      let contacts = try hub.contacts(in: scene.db)
      let names = contacts.map { $0.isSuppressed ? "\($0.name) (gets no mail)" : $0.name }
      let people = counts.byHub[hub.id] ?? 0
      let beside = try neighbours(of: hub, in: scene)
      let checklist = try pipeline(of: hub, in: scene)
      table.add(
        hub.name,
        [
          "#\(hub.id)", hub.status, checklist,
          names.isEmpty ? "no contact" : CountWords.list(names), CountWords.people(people),
          beside.isEmpty ? nil : "same district: \(CountWords.list(beside))",
        ].compactMap(\.self).joined(separator: "; "),
        cells: [
          "\(hub.id)", hub.name, hub.region, hub.status, names.joined(separator: "; "), "\(people)",
          beside.joined(separator: "; "), checklist ?? "",
        ])
    }
    table.show(in: &answer)
    if state == nil, counts.withoutHub > 0 {
      answer.after.append("In no hub: \(CountWords.people(counts.withoutHub)).")
    }
    return answer
  }

  private func neighbours(of hub: Hub, in scene: Scene) throws -> [String] {
    guard hub.state == .designated || hub.state == .forming else { return [] }
    return try HubNeighbour.of(hub.id, in: scene.db).map(\.words)
  }

  /// "3 of 5 boxes, left: contact, plans; silent for 9 days".
  private func pipeline(of hub: Hub, in scene: Scene) throws -> String? {
    guard hub.state == .forming, let list = try HubChecklist.of(hub.id, in: scene.db) else {
      return nil
    }
    let state = try ChecklistState(
      hub, list, language: "en", at: scene.now, in: scene.zone, scene.db)
    let days = Int(scene.now.timeIntervalSince(list.lastWordAt) / 86_400)
    return days < 7 ? state.short : "\(state.short); silent for \(days) days"
  }

  private func summary(_ hubs: [Hub]) -> String {
    let states = HubState.allCases.compactMap { state in
      let count = hubs.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(state.rawValue)"
    }
    let place = part.map { " in \($0.words)" } ?? ""
    return "\(CountWords.of(hubs.count, "hub"))\(place): \(states.joined(separator: ", "))."
  }
}
