import Foundation
import GRDB
package import Language
package import Mailroom

/// Puts a visit to a legislator on record, on a lobby day or any other.
package struct ReportLobbied: Command {
  package static let usage = Usage(
    "LOBBIED",
    forms: ["lobbied {words}", "visited [with] {words}", "we|i lobbied {words}"],
    who: .contact, isUndoable: true, lines: .continuing,
    help:
      "what came of a visit to a legislator; without a day it was today. NEXT: WHAT by DATE behind it sets the plan's next step.",
    example: "LOBBIED Rep. Marsh on March 12: she will co-sponsor; next: send the numbers by Friday"
  )

  private let holders: [OfficeHolder]
  private let day: CivilDate
  private let dayWords: String
  private let event: Int64?
  private let note: String
  private let hub: Hub?
  private let step: PlanEditing.Step?

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let text = ([match[.words] ?? ""] + match.block).joined(separator: "\n")
    guard let (head, said) = Self.parts(text) else {
      throw UsageError("What came of it? Write it behind a colon.")
    }
    let (note, next) = PlanReading.takingNext(from: said)
    self.note = note
    guard !note.isEmpty else { throw UsageError("What came of it? Write it behind the colon.") }
    let (day, who) = try ReportedDay.taking(from: head, in: scene)
    guard !who.isEmpty else { throw UsageError("Whom?") }
    let holders = try scene.legislators(who)
    self.holders = holders
    self.day = day
    dayWords = ReportedDay.words(day, in: scene)
    event = try LobbyDay.on(day, in: scene.zone, in: scene.db)?.id
    guard let next else {
      hub = nil
      step = nil
      return
    }
    guard let holder = holders.first, holders.count == 1 else {
      throw UsageError("Whose next step? Write a line for each of them.")
    }
    let hub = try PlanEditing.hub(nil, for: holder, in: scene)
    let editing = PlanEditing(scene: scene, holder: holder, hub: hub)
    var step = try editing.step(next)
    if step?.owner == nil, let own = editing.defaultOwner {
      step?.owner = own.0
      step?.ownerName = own.1
    }
    self.hub = hub
    self.step = step
  }

  /// Whom and when, and what came of it: behind a colon that is not that of "next:", or a dash.
  private static func parts(_ text: String) -> (head: String, said: String)? {
    let mark = /:|\s[-–—]+\s/
    for match in text.matches(of: mark) {
      let before = text[..<match.range.lowerBound]
      if before.firstMatch(of: /(?i)(?:^|[;.\n\s])next(?: step)?\s*$/) != nil { continue }
      // "at 10:30"
      let behind = text[match.range.upperBound...]
      if before.last?.isNumber == true, behind.first?.isNumber == true { continue }
      let said = behind.trimmingCharacters(in: .whitespacesAndNewlines)
      return (String(before), said)
    }
    return nil
  }

  private var names: String { CountWords.list(holders.map(\.titled)) }

  package var preview: String {
    "A visit to \(names) on \(dayWords): \(note.prefix(200))"
      + (step.map { "; next: \($0.words)" } ?? "")
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    for holder in holders {
      try LobbyVisit.record(
        to: holder.id, on: day, event: event, by: scene.sender.person.id, words: note,
        watching: scene.footprint, in: scene.handling)
    }
    var answer = CommandAnswer(
      "Noted: a visit to \(names) on \(dayWords)\(event.map { ", lobby day #\($0)" } ?? "").",
      detail: holders.map(\.legislator.district).joined(separator: ", "))
    if let step, let hub, let holder = holders.first {
      var plan = try Plan.begin(
        hub.id, for: holder.id, watching: scene.footprint, in: scene.handling)
      plan.set(step: step.words, due: step.due, owner: step.owner)
      try plan.save(watching: scene.footprint, in: scene.db)
      if let owner = step.owner, owner != scene.sender.person.id {
        try PlanStepPost(handling: scene.handling)
          .give(plan, to: owner, by: scene.sender.person.name)
      }
      answer.said.append(
        "Next: \(PlanEditing.words(step.words, due: step.due, owner: step.ownerName, scene.talkTime))."
      )
    }
    answer.said.append("To take it back: UNDO.")
    return answer
  }
}
