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

  private let holder: OfficeHolder
  private let day: CivilDate
  private let dayWords: String
  private let event: Int64?
  private let note: String
  private let hub: Hub?
  private let step: PlanEditing.Step?

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let text = match[.words] ?? ""
    guard let colon = text.firstIndex(of: ":") else {
      throw UsageError("What came of it? Write it behind a colon.")
    }
    var head = String(text[..<colon])
    let (note, next) = PlanReading.takingNext(
      from: ([String(text[text.index(after: colon)...])] + match.block)
        .joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines))
    self.note = note
    guard !note.isEmpty else { throw UsageError("What came of it? Write it behind the colon.") }
    var day = scene.writtenAt.date
    let phrases = When.phrases(
      in: head, at: scene.writtenAt, in: scene.zone,
      language: MailLanguage(rawValue: scene.language))
    if let phrase = phrases.first(where: { Self.date($0.reading) != nil }) {
      guard let said = ReportedDay.reading(phrase, today: day) else {
        throw Refusal("“\(phrase.text)” is still to come.")
      }
      day = said
      var bytes = Array(head.utf8)
      for index in phrase.bytes.clamped(to: bytes.indices) { bytes[index] = 0x20 }
      head = String(decoding: bytes, as: UTF8.self)
    }
    var words = head.split(separator: " ").map(String.init)
    while let last = words.last, ["on", "the", "at"].contains(last.lowercased()) {
      words.removeLast()
    }
    guard !words.isEmpty else { throw UsageError("Whom?") }
    let holder = try scene.legislator(words.joined(separator: " "))
    self.holder = holder
    self.day = day
    dayWords = scene.talkTime.day(day)
    event = try LobbyDay.on(day, in: scene.zone, in: scene.db)?.id
    guard let next else {
      hub = nil
      step = nil
      return
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

  private static func date(_ reading: WhenReading) -> CivilDate? {
    switch reading {
    case .date(let day): day
    case .dateTime(let time): time.date
    default: nil
    }
  }

  package var preview: String {
    "A visit to \(holder.titled) on \(dayWords): \(note.prefix(200))"
      + (step.map { "; next: \($0.words)" } ?? "")
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try LobbyVisit.record(
      to: holder.id, on: day, event: event, by: scene.sender.person.id, words: note,
      watching: scene.footprint, in: scene.handling)
    var answer = CommandAnswer(
      "Noted: a visit to \(holder.titled) on \(dayWords)\(event.map { ", lobby day #\($0)" } ?? "").",
      detail: holder.legislator.district)
    if let step, let hub {
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
