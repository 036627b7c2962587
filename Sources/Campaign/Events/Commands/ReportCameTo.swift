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

  let event: Event
  private let rows: [RSVP]
  private let names: [String]
  private let came: Set<Int>
  /// Who said that they would come and did not: only where everybody who came is named.
  private let missed: [Int]
  /// On record, and came without having said so.
  private let others: [RosterEntry]
  private let newcomers: [Newcomer]
  /// New, and not to be brought in by another, or somebody else's.
  private let notByOthers: [String]
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
    var notByOthers: [String] = []
    var unread: [String] = []
    for (words, isWalkIn) in reading.unread.map({ ($0, false) }) + walkIns.map({ ($0, true) }) {
      let (name, address) = Self.person(words)
      let people = try Roster.find(
        address?.rawValue ?? name, reach: reach, limit: 2, in: scene.db)
      if let only = people.first, people.count == 1, only.isCertain, only.stage != nil {
        found.append(only)
      } else if isWalkIn, people.isEmpty, let address, PersonName.isUsable(name),
        !scene.house.address.isOurs(address)
      {
        var newcomer = Newcomer(name: name, address: address)
        newcomer.hubID = event.hubID ?? AddPerson.onlyHub(of: scene.sender)
        if try Self.isNew(newcomer, scene) {
          newcomers.append(newcomer)
        } else {
          notByOthers.append(name)
        }
      } else {
        unread.append(words)
      }
    }
    (others, self.newcomers, self.unread) = (found, newcomers, unread)
    self.notByOthers = notByOthers
    // A list of walk-ins names nobody else, and behind a name that is not understood anybody may
    // stand. Who was told as having come stays.
    let there = Set(found.map(\.number))
    var missed: [Int] = []
    for (place, rsvp) in rows.enumerated() where reading.isSaid && unread.isEmpty {
      if reading.came.contains(place) || rsvp.came == true || there.contains(rsvp.personID) {
        continue
      }
      missed.append(place)
    }
    self.missed = missed
    guard
      !came.isEmpty || !found.isEmpty || !newcomers.isEmpty
        || unread.isEmpty && (notByOthers.isEmpty || reading.isSaid)
    else {
      if unread.isEmpty { throw Refusal(Self.notAdded(notByOthers)) }
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

  /// Those of the RSVPs who came, and others who were on record.
  private var known: [String] {
    came.sorted().compactMap { names.indices.contains($0) ? names[$0] : nil }
      + others.map(\.shownName)
  }

  package var preview: String { summary(known + newcomers.map(\.name)) }

  private func summary(_ present: [String]) -> String {
    let before = rows.contains { $0.came == true }
    let came =
      present.isEmpty
      ? before ? "nobody else came" : "nobody came"
      : "\(CountWords.list(present)) \(present.count == 1 ? "was" : "were") there"
    let absent = missed.map { names[$0] }
    return "#\(event.id) \(event.shownTitle("en")): \(came)"
      + (absent.isEmpty ? "" : "; not \(CountWords.list(absent))")
  }

  /// An hour for UNDO, and for the other lines of a mail.
  private static let afterWord: TimeInterval = 3_600

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    var thanked: [String] = []
    for place in came.sorted() where rows.indices.contains(place) {
      if try note(rows[place], came: true, scene) { thanked.append(names[place]) }
    }
    for place in missed { try note(rows[place], came: false, scene) }
    for entry in others where try walkIn(entry.number, scene) { thanked.append(entry.shownName) }
    var added: [String] = []
    var notAdded = notByOthers
    for newcomer in newcomers {
      guard let person = try add(newcomer, scene) else {
        notAdded.append(newcomer.name)
        continue
      }
      // Their first mail says who wrote them down: thanks would be a second.
      try walkIn(person, scene, isThanked: false)
      added.append(newcomer.name)
    }
    let present = known + added
    let thanks = Self.thanks(thanked, of: present.count)
    var answer = CommandAnswer(
      "\(summary(present)). \(thanks)\(scene.speech.undo)",
      detail: "#\(event.id) \(present.count)")
    if !added.isEmpty {
      answer.said.append(
        "New on record: \(CountWords.list(added)). They get one mail that says who wrote them down and where."
      )
    }
    if !notAdded.isEmpty { answer.said.append(Self.notAdded(notAdded)) }
    if !unread.isEmpty {
      answer.said.append(
        "I do not know whom you mean by \(CountWords.list(unread.map { "“\($0)”" })): nothing is noted of them, and nobody is taken for absent. For somebody new, write the address behind the name."
      )
    }
    return answer
  }

  private static func thanks(_ names: [String], of present: Int) -> String {
    if names.isEmpty { return "" }
    let who = names.count == present ? "They are" : CountWords.list(names)
    let verb = names.count == present ? "" : names.count == 1 ? " is" : " are"
    return "\(who)\(verb) thanked within the hour. "
  }

  /// As ADD says it: whether they are on record elsewhere, or said STOP, is not told.
  private static func notAdded(_ names: [String]) -> String {
    "Nothing is noted of \(CountWords.list(names)), who cannot be added by somebody else. If they want to take part, they can write to us themselves, or your GO! Team can help."
  }

  /// - Returns: whether they are thanked.
  @discardableResult
  private func note(_ rsvp: RSVP, came: Bool, _ scene: Scene) throws -> Bool {
    try scene.footprint.watch("rsvp", ["id": rsvp.id])
    try scene.footprint.watch("volunteer", ["personID": rsvp.personID])
    let isNew = rsvp.came != came
    try rsvp.set(came: came, in: scene.handling)
    try Volunteer.restage(rsvp.personID, in: scene.handling)
    return try isNew && came && thank(rsvp, scene)
  }

  /// - Returns: whether they are thanked.
  @discardableResult
  private func walkIn(_ person: Int64, _ scene: Scene, isThanked: Bool = true) throws -> Bool {
    let isKnown = try RSVP.find(person, in: event.id, scene.db) != nil
    try RSVP.invite(person, to: event, by: .contact, in: scene.handling)
    guard let rsvp = try RSVP.find(person, in: event.id, scene.db) else { return false }
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
    return try isThanked && thank(rsvp, scene)
  }

  /// While a person has the thread with them, the thanks rest, and nobody is told of them.
  private func thank(_ rsvp: RSVP, _ scene: Scene) throws -> Bool {
    let rests =
      try Bool.fetchOne(
        scene.db,
        cached: "SELECT isHeld OR COALESCE(quietUntil, 0) > :at FROM person WHERE id = :id",
        arguments: ["id": rsvp.personID, "at": (scene.now + Self.afterWord).milliseconds]) ?? false
    let isPosted = try EventPost(scene.handling)
      .thank(rsvp, event, notBefore: scene.now + Self.afterWord)
    return isPosted && !rests
  }
}
