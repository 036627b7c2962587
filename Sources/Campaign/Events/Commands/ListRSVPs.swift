import Foundation
import GRDB
package import Language
package import Mailroom

/// Who comes to an event, and who came, as far as they are the sender's people; of the others the number.
package struct ListRSVPs: Command {
  package static let usage = Usage(
    "RSVPS",
    forms: [
      "rsvps [for|of|to] {number}", "rsvp {number}", "who is coming|going to {number}",
      "whos coming|going to {number}",
    ],
    formsIn: [
      "es": ["quien viene a|al {number}"], "pt": ["quem vem para|a|ao {number}"],
    ],
    who: .contact, onlyReads: true,
    help: "who comes to an event, with how many, and what they answered; more than 50 as a file.",
    helpIn: [
      "es": "quién viene a un evento, con cuántas personas, y qué respondió.",
      "pt": "quem vem a um evento, com quantas pessoas, e o que respondeu.",
    ],
    example: "RSVPS #12")

  private let event: Event

  package init(_ match: CommandMatch, in scene: Scene) throws {
    event = try scene.event(match[.number] ?? "")
  }

  package var preview: String { "Show who comes to #\(event.id)" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let reach = try scene.reach()
    var answer = CommandAnswer(
      "#\(event.id), \(event.line): \(try RSVPWords.counts(of: event, in: scene.db)).",
      detail: "#\(event.id)")
    if event.state == .cancelled { answer.said.append("It was called off.") }
    var table = LongTable(
      "rsvps-\(event.id).csv",
      columns: ["number", "name", "answer", "heads", "town", "phone", "address", "came"]
        + event.questions + ["also said"])
    var outside = 0
    var rsvps = try [RSVP.State.going, .waiting, .maybe, .declined]
      .flatMap { try RSVP.all(of: event.id, $0, in: scene.db) }
    rsvps += try RSVP.walkIns(of: event.id, in: scene.db)
    for rsvp in rsvps {
      guard let entry = try Roster.entry(rsvp.personID, reach: reach, in: scene.db), !entry.isMinor
      else {
        outside += 1
        continue
      }
      add(rsvp, entry, to: &table)
    }
    table.show(in: &answer)
    if outside > 0 {
      answer.after.append("And \(CountWords.people(outside)) who are not your hub's.")
    }
    return answer
  }

  private func add(_ rsvp: RSVP, _ entry: RosterEntry, to table: inout LongTable) {
    var parts = [entry.shownName]
    if let town = entry.town { parts[0] += ", \(town)" }
    if rsvp.heads > 1, rsvp.state != .declined { parts[0] += ", \(rsvp.heads) heads" }
    if let name = Self.names[rsvp.state] { parts.append(name) }
    if rsvp.confirmedAt != nil, rsvp.state == .going { parts.append("said so again") }
    if let came = rsvp.came { parts.append(came ? "came" : "was not there") }
    let said = rsvp.answers.filter { !$0.isEmpty }
    if !said.isEmpty { parts.append(said.map { "“\($0)”" }.joined(separator: " ")) }
    let answers = (0...event.questions.count).map { place in
      rsvp.answers.indices.contains(place) ? rsvp.answers[place] : ""
    }
    table.add(
      "#\(entry.number)", parts.joined(separator: "; "),
      cells: [
        "\(entry.number)", entry.shownName, rsvp.state.rawValue, "\(rsvp.heads)",
        entry.town ?? "", entry.phone ?? "", entry.address ?? "",
        rsvp.came.map { $0 ? "yes" : "no" } ?? "",
      ] + answers)
  }

  private static let names: [RSVP.State: String] = [
    .waiting: "waiting", .maybe: "maybe", .declined: "not coming",
  ]
}
