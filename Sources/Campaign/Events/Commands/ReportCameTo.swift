import Foundation
import GRDB
package import Language
import Mail
package import Mailroom

/// Who came to an event: those who said that they would, and who walked in. They are thanked, with
/// a next step, an hour later.
package struct ReportCameTo: Command {
  package static let usage = Usage(
    "CAME TO",
    forms: [
      "came [to] {number}: {words}", "came [to] {number} {words}", "at {number} were {words}",
    ],
    formsIn: [
      "es": ["vinieron|vino a|al {number}: {words}", "vinieron|vino a|al {number} {words}"],
      "pt": ["vieram|veio a|ao {number}: {words}", "vieram|veio a|ao {number} {words}"],
    ],
    who: .contact, isUndoable: true, lines: .continuing,
    help:
      "who came to an event: names, all, all but Joe, or nobody; walk-ins behind that word, with their addresses. They are thanked.",
    helpIn: [
      "es": "quién vino a un evento: nombres, todos, todos menos Joe, o nadie.",
      "pt": "quem veio a um evento: nomes, todos, todos menos Joe, ou ninguém.",
    ],
    example: "CAME TO #12: Maria, Joe; walk-ins Ana Silva <ana.silva@example.com>")

  private let event: Event
  private let rows: [RSVP]
  private let names: [String]
  private let came: Set<Int>
  /// On record, and came without having said so.
  private let others: [RosterEntry]
  private let newcomers: [Newcomer]
  private let unread: [String]

  package init(_ match: CommandMatch, in scene: Scene) throws {
    event = try scene.event(match[.number] ?? "")
    guard event.state == .open else { throw Refusal("#\(event.id) was called off.") }
    guard event.startsAt <= scene.now else {
      throw Refusal("#\(event.id) is on \(scene.words(event.start)): it has not begun.")
    }
    let text = ([match[.words] ?? ""] + match.block).joined(separator: "\n")
    let (said, walkIns) = Self.parts(text)
    let reach = try scene.reach()
    var rows: [RSVP] = []
    var names: [String] = []
    for rsvp in try RSVP.all(of: event.id, .going, in: scene.db) {
      guard let entry = try Roster.entry(rsvp.personID, reach: reach, in: scene.db) else {
        continue
      }
      rows.append(rsvp)
      names.append(entry.shownName)
    }
    (self.rows, self.names) = (rows, names)
    let reading = CameReading(said, among: names)
    guard reading.isSaid || !walkIns.isEmpty else {
      throw UsageError("Who came? Write names, all, or nobody.")
    }
    came = reading.came
    var found: [RosterEntry] = []
    var newcomers: [Newcomer] = []
    var unread: [String] = []
    for (words, isWalkIn) in reading.unread.map({ ($0, false) }) + walkIns.map({ ($0, true) }) {
      let (name, address) = Self.person(words)
      let people = try Roster.find(
        address?.rawValue ?? name, reach: reach, limit: 2, in: scene.db)
      if let only = people.first, people.count == 1, only.isCertain, only.stage != nil {
        found.append(only)
      } else if isWalkIn, people.isEmpty, let address, PersonName.isUsable(name) {
        var newcomer = Newcomer(name: name, address: address)
        newcomer.hubID = event.hubID
        newcomers.append(newcomer)
      } else {
        unread.append(words)
      }
    }
    (others, self.newcomers, self.unread) = (found, newcomers, unread)
    guard !came.isEmpty || !found.isEmpty || !newcomers.isEmpty || unread.isEmpty else {
      throw Refusal(
        "I do not know whom you mean by \(CountWords.list(unread.map { "“\($0)”" })).\(names.isEmpty ? "" : " \(CountWords.list(names)) said that they would come.")"
      )
    }
  }

  /// What stands before "walk-ins", and the members of the list behind it.
  private static func parts(_ text: String) -> (said: String, walkIns: [String]) {
    guard
      let match = text.firstMatch(
        of: /(?i)[;,.\n]?\s*\b(?:and\s+)?(?:walk-?\s?ins?|new people|new|tambi[eé]n|tamb[eé]m)\b:?/)
    else { return (trimmed(text), []) }
    let list = text[match.range.upperBound...].replacing(/\s+(?:and|y|e)\s+/, with: ",")
      .split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline })
      .map { trimmed(String($0)) }.filter { !$0.isEmpty }
    return (trimmed(String(text[..<match.range.lowerBound])), Array(list.prefix(60)))
  }

  private static func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: CharacterSet(charactersIn: " :;,.\n"))
  }

  /// "Ana Silva <ana@example.org>".
  private static func person(_ words: String) -> (name: String, address: EmailAddress?) {
    let parts = words.split(whereSeparator: \.isWhitespace)
    guard let place = parts.firstIndex(where: { $0.contains("@") }) else { return (words, nil) }
    let bare = parts[place].trimmingCharacters(in: CharacterSet(charactersIn: "<>()[],;"))
    let name = parts.enumerated().filter { $0.offset != place }.map(\.element)
    return (name.joined(separator: " "), EmailAddress(bare))
  }

  private var present: [String] {
    came.sorted().compactMap { names.indices.contains($0) ? names[$0] : nil }
      + others.map(\.shownName) + newcomers.map(\.name)
  }
  private var absent: [String] {
    names.indices.filter { !came.contains($0) }.map { names[$0] }
  }

  package var preview: String {
    "#\(event.id) \(event.shownTitle("en")): "
      + (present.isEmpty
        ? "nobody came"
        : "\(CountWords.list(present)) \(present.count == 1 ? "was" : "were") there")
      + (absent.isEmpty ? "" : "; not \(CountWords.list(absent))")
  }

  /// An hour for UNDO, and for the other lines of a mail.
  private static let afterWord: TimeInterval = 3_600

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    for (place, rsvp) in rows.enumerated() { try note(rsvp, came: came.contains(place), scene) }
    for entry in others { try walkIn(entry.number, scene) }
    var added: [String] = []
    for newcomer in newcomers {
      guard let person = try add(newcomer, scene) else { continue }
      try walkIn(person, scene, isThanked: false)
      added.append(newcomer.name)
    }
    var answer = CommandAnswer(
      "\(preview). \(present.isEmpty ? "" : "They are thanked within the hour. ")\(scene.speech.undo)",
      detail: "#\(event.id) \(present.count)")
    if !added.isEmpty {
      answer.said.append(
        "New on record: \(CountWords.list(added)). They get one mail that says who wrote them down and where."
      )
    }
    if !unread.isEmpty {
      answer.said.append(
        "I do not know whom you mean by \(CountWords.list(unread.map { "“\($0)”" })): nothing is noted of them. For somebody new, write the address behind the name."
      )
    }
    return answer
  }

  private func note(_ rsvp: RSVP, came: Bool, _ scene: Scene) throws {
    try scene.footprint.watch("rsvp", ["id": rsvp.id])
    try scene.footprint.watch("volunteer", ["personID": rsvp.personID])
    let isNew = rsvp.came != came
    try rsvp.set(came: came, in: scene.handling)
    try Volunteer.restage(rsvp.personID, in: scene.handling)
    if isNew, came { try thank(rsvp, scene) }
  }

  private func walkIn(_ person: Int64, _ scene: Scene, isThanked: Bool = true) throws {
    let isKnown = try RSVP.find(person, in: event.id, scene.db) != nil
    try RSVP.invite(person, to: event, by: .contact, in: scene.handling)
    guard let rsvp = try RSVP.find(person, in: event.id, scene.db) else { return }
    if isKnown {
      try scene.footprint.watch("rsvp", ["id": rsvp.id])
    } else {
      scene.footprint.added("rsvp", ["id": rsvp.id])
      try scene.db.execute(
        cached: "UPDATE rsvp SET isWalkIn = 1 WHERE id = ?", arguments: [rsvp.id])
    }
    try scene.footprint.watch("volunteer", ["personID": person])
    try rsvp.set(came: true, in: scene.handling)
    try Volunteer.restage(person, in: scene.handling)
    if isThanked { try thank(rsvp, scene) }
  }

  private func thank(_ rsvp: RSVP, _ scene: Scene) throws {
    try EventPost(scene.handling).thank(rsvp, event, notBefore: scene.now + Self.afterWord)
  }

  /// - Returns: `nil` for who may not be brought in by another, or is somebody else's.
  private func add(_ newcomer: Newcomer, _ scene: Scene) throws -> Int64? {
    let added = try Volunteer.add(
      newcomer, by: scene.sender.person.id, at: scene.now, source: "event", in: scene.db)
    guard case .new(let person) = added else { return nil }
    scene.footprint.added("person", ["id": person])
    scene.footprint.added("volunteer", ["personID": person])
    if let address = newcomer.address, let record = try AddressRecord.find(address, in: scene.db) {
      scene.footprint.added("personAddress", ["personID": person, "addressID": record.id])
    }
    _ = try AddedMail(scene, place: Self.at(event)).post(to: person)
    return person
  }

  private static func at(_ event: Event) -> String { "at “\(event.shownTitle("en"))”" }
}
