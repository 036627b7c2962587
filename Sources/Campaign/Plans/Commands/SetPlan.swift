import Foundation
import GRDB
package import Language
package import Mailroom

/// Sets parts of a hub's plan for a legislator: the goal, the next step, allies, where they stand.
package struct SetPlan: Command {
  package static let usage = Usage(
    "PLAN NEXT",
    forms: [
      "plan [of|for|with] {person}: {words}",
      "plan [of|for|with] {person} next|goal|owner|ally|allies|note|stance|done {words}",
    ],
    who: .contact, isUndoable: true, lines: .continuing,
    help:
      "sets a plan's goal, next step, allies, stance or a note, in any order; DONE takes the step off.",
    example:
      "PLAN Rep. Smith: goal cosponsor by March; next: meet at district office by Jan 20, Ana")

  private let holder: OfficeHolder
  private let hub: Hub
  private let session: CourtSession
  private let step: PlanEditing.Step?
  private let clearsStep: Bool
  private let goal: (rung: Rung, by: CivilDate?)?
  private let owner: (Int64, String)?
  private var allies: [String] = []
  private var dropped: [String] = []
  private var notes: [String] = []
  private var done: String?
  private var stance: (rung: Rung, words: String)?
  private let lines: [String]

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let (person, words) = Self.parts(match)
    let head = Scene.planned(person)
    holder = try scene.legislator(head.legislator)
    hub = try PlanEditing.hub(head.hub, for: holder, in: scene)
    session = try CourtSession.current(on: scene.today, in: scene.db)
    let editing = PlanEditing(scene: scene, holder: holder, hub: hub)
    let reading = PlanReading(([words] + match.block).joined(separator: "\n"))
    if let first = reading.unread.first {
      throw UsageError(
        "I do not understand “\(first.prefix(80))”. Each part begins with goal, next, owner, ally, stance, note or done."
      )
    }
    guard !reading.parts.isEmpty else { throw UsageError("What is the goal, or the next step?") }
    var step: PlanEditing.Step?
    var clearsStep = false
    var goal: (rung: Rung, by: CivilDate?)?
    var owner: (Int64, String)?
    for part in reading.parts {
      switch part {
      case .goal(let text): goal = try editing.goal(text)
      case .next(let text):
        step = try editing.step(text)
        clearsStep = step == nil
      case .owner(let text): owner = try editing.person(text, isName: true)
      case .ally(let text): allies += try Self.names(text)
      case .noAlly(let text): dropped += try Self.names(text)
      case .note(let text): notes.append(text)
      case .done(let text): done = text
      case .stance(let text):
        guard let rung = Rung.reading(text, of: holder.legislator.chamber) else {
          throw UsageError(
            "Where do they stand: not on board, cosponsor, or leading? Write what else they said as a note."
          )
        }
        stance = (rung, text)
      }
    }
    self.clearsStep = clearsStep
    self.goal = goal
    self.owner = owner
    self.step = step
    lines = Self.lines(
      step, clears: clearsStep, goal, owner ?? Self.owner(of: step) ?? editing.defaultOwner,
      allies: allies, dropped: dropped, stance: stance.map(\.rung), session, scene)
  }

  /// "Rep. Marsh: next: …", "Rep. Marsh next step: …", "Rep. Marsh - next step is …".
  private static func parts(_ match: CommandMatch) -> (person: String, words: String) {
    let person = match[.person] ?? ""
    let words = match[.words] ?? ""
    let line = match.line.text
    guard
      let found = line.firstMatch(
        of:
          /(?i)^\s*plan\s+(?:(?:of|for|with)\s+)?(.+?)[\s,;:–—-]+((?:next|goal|owner|ally|allies|note|stance|done)\b.*)$/
      ), !person.contains(":") || line.hasSuffix(words)
    else { return (person, words) }
    // The name may hold such a word only before a colon of its own.
    let head = String(found.output.1)
    return head.contains(":") ? (person, words) : (head, String(found.output.2))
  }

  private static func owner(of step: PlanEditing.Step?) -> (Int64, String)? {
    guard let step, let owner = step.owner else { return nil }
    return (owner, step.ownerName ?? "")
  }

  private static func names(_ text: String) throws -> [String] {
    let names = text.split(whereSeparator: { $0 == "," || $0 == "&" })
      .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " .")) }.filter { !$0.isEmpty }
    guard names.allSatisfy({ $0.count <= Plan.wordLimit }), names.count <= 20 else {
      throw Refusal("A name or a few, please.")
    }
    return names
  }

  /// What it will say, the same before and after.
  private static func lines(
    _ step: PlanEditing.Step?, clears: Bool, _ goal: (rung: Rung, by: CivilDate?)?,
    _ owner: (Int64, String)?, allies: [String], dropped: [String], stance: Rung?,
    _ session: CourtSession, _ scene: Scene
  ) -> [String] {
    let time = scene.talkTime
    var lines: [String] = []
    if let stance { lines.append("stands: \(stance.words)") }
    if let goal {
      lines.append("goal: \(goal.rung.goalWords)" + (goal.by.map { " by \(time.day($0))" } ?? ""))
    }
    if let step {
      lines.append(
        "next: \(PlanEditing.words(step.words, due: step.due, owner: owner?.1, time))")
    } else if clears {
      lines.append("no next step")
    }
    if !allies.isEmpty { lines.append("moved by: \(allies.joined(separator: "; "))") }
    if !dropped.isEmpty { lines.append("no longer: \(dropped.joined(separator: "; "))") }
    return lines
  }

  package var preview: String {
    "The plan of the \(hub.name) hub for \(holder.titled) (\(holder.legislator.district)): "
      + (lines + [owner.map { "owner: \($0.1)" }, done.map { "done \($0)" }].compactMap(\.self)
      + notes.map { "note: \($0)" }).joined(separator: "; ")
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let footprint = scene.footprint
    let sender = scene.sender.person
    var plan = try Plan.begin(hub.id, for: holder.id, watching: footprint, in: scene.handling)
    let editing = PlanEditing(scene: scene, holder: holder, hub: hub)
    if let stance {
      try Stance.record(
        stance.rung, of: holder.id, session: session.number, words: stance.words, source: "",
        on: scene.writtenAt.date, by: sender.id, watching: footprint, in: scene.handling)
      try note(.stance, "Stands: \(stance.words)", in: scene)
      if stance.rung > .notOnBoard {
        try SessionOpening.fulfil(holder.id, watching: footprint, in: scene.db)
        plan = try Plan.find(plan.id, in: scene.db) ?? plan
      }
    }
    if let goal { (plan.goal, plan.goalBy) = (goal.rung, goal.by) }
    if let done {
      let taken = plan.step ?? ""
      guard !taken.isEmpty else { throw Refusal("The plan has no next step that was to be done.") }
      try note(.step, "Done: \(taken)" + (done.isEmpty ? "" : ": \(done)"), in: scene)
      plan.set(step: nil, due: nil, owner: nil)
    }
    if clearsStep { plan.set(step: nil, due: nil, owner: nil) }
    var given: Int64?
    if let step {
      let who = owner?.0 ?? step.owner ?? editing.defaultOwner?.0
      plan.set(step: step.words, due: step.due, owner: who)
      given = who
    } else if let owner {
      guard plan.step != nil else { throw Refusal("The plan has no next step to give to anybody.") }
      plan.set(step: plan.step, due: plan.stepDue, owner: owner.0)
      given = owner.0
    }
    try plan.save(watching: footprint, in: scene.db)
    for ally in allies { try plan.add(ally: ally, watching: footprint, in: scene.db) }
    for ally in dropped
    where try !plan.remove(ally: ally, watching: footprint, in: scene.db) {
      throw Refusal("“\(ally)” is not among those who move \(holder.titled).")
    }
    for words in notes { try note(.work, words, in: scene) }
    if let given, given != sender.id {
      try PlanStepPost(handling: scene.handling).give(plan, to: given, by: sender.name)
    }
    var answer = CommandAnswer(
      "The plan of the \(hub.name) hub for \(holder.titled) (\(holder.legislator.district)) is noted.",
      detail: "\(hub.name): \(holder.legislator.district)")
    answer.said += (lines + notes.map { "note: \($0)" }).map {
      $0.prefix(1).uppercased() + $0.dropFirst() + "."
    }
    if let owner, step == nil { answer.said.append("\(owner.1) has the next step now.") }
    if plan.step == nil {
      answer.said.append("What is next? PLAN \(holder.titled): next: WHAT by DATE, NAME")
    }
    answer.said.append("To take it back: UNDO.")
    return answer
  }

  private func note(_ kind: PlanHistory.Kind, _ words: String, in scene: Scene) throws {
    try PlanHistory.note(
      kind, about: holder.id, words: words, on: scene.writtenAt.date, hub: hub.id,
      by: scene.sender.person.id, watching: scene.footprint, in: scene.handling)
  }
}
