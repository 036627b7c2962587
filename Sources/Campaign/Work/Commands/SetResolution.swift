import Foundation
import GRDB
package import Language
package import Mailroom

/// How far a resolution or an endorsement has come, and whom it moves.
package struct SetResolution: Command {
  package static let usage = Usage(
    "RESOLUTION",
    forms: [
      "resolution {number}: {words}", "resolution {words}", "endorsement {number}: {words}",
      "endorsement {words}",
    ],
    who: .contact, isUndoable: true, lines: .continuing,
    help:
      "a resolution by a council, board or committee: introduced, hearing, vote, passed or failed, with the day, and which legislator it moves. ENDORSEMENT Joe's Bakery asked, yes or no does it for businesses, nonprofits, mayors and key individuals.",
    example: "RESOLUTION Worcester City Council: introduced; hearing on May 3")

  private let hub: Hub
  private let ask: Resolution.Ask
  private let known: Resolution?
  private let reading: ResolutionReading
  private let moves: [OfficeHolder]
  private let time: TalkTime

  package init(_ match: CommandMatch, in scene: Scene) throws {
    time = scene.talkTime
    let isEndorsement = match.line.words.first?.folded == "endorsement"
    var text = ([match[.words] ?? ""] + match.block).joined(separator: "\n")
    let number = match[.number].flatMap(CommandSlot.number)
    if let number {
      let (found, hub) = try scene.resolution(number)
      (known, self.hub, ask) = (found, hub, found.ask)
      text = "\(found.body): \(text)"
    } else {
      ask = isEndorsement ? .endorsement : .resolution
      let (named, rest) = try scene.hubOfCampaign(in: text)
      text = rest
      hub = named
      let name = Self.read(text, in: scene).body
      known = try Resolution.of(name, ask: ask, hub: hub.id, in: scene.db)
    }
    reading = Self.read(text, in: scene)
    guard reading.body.contains(where: \.isLetter), reading.body.count <= 120 else {
      throw UsageError("Which body? For example the Worcester City Council.")
    }
    guard reading.rest.isEmpty else {
      throw UsageError(
        "I do not know what “\(reading.rest[0].prefix(80))” is: introduced, hearing, vote, passed or failed with a day, or moves and a legislator, parted by semicolons."
      )
    }
    try ReportedDay.check(text, in: scene)
    moves = try reading.moves.map { try scene.legislator($0) }
    guard known != nil || !reading.steps.isEmpty || !moves.isEmpty else {
      throw UsageError("How far is it? Introduced, hearing, vote, passed or failed.")
    }
    let today = scene.today
    if let early = reading.steps.first(where: {
      $0.step != .hearing && $0.step != .vote && $0.day ?? today > today
    }), let day = early.day {
      throw Refusal(
        "\(time.day(day)) is still to come, so it is not \(early.step.rawValue) yet. A vote to come is: vote on \(time.day(day))."
      )
    }
  }

  private static func read(_ text: String, in scene: Scene) -> ResolutionReading {
    ResolutionReading(
      text, at: scene.writtenAt, in: scene.zone, language: MailLanguage(rawValue: scene.language))
  }

  package var preview: String {
    let steps = reading.steps.map { step in
      let day = step.day.map { " on \(time.day($0))" } ?? ""
      return "\(step.step.rawValue)\(step.votes.map { " \($0)" } ?? "")\(day)"
    }
    let moved = moves.isEmpty ? [] : ["moves \(CountWords.list(moves.map(\.titled)))"]
    return
      "\(known?.body ?? reading.body), \(ask.rawValue) of the \(hub.name) hub: \((steps + moved).joined(separator: ", "))"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    guard
      let resolution = try known
        ?? Resolution.start(
          reading.body, ask: ask, hub: hub.id, by: scene.sender.person.id,
          watching: scene.footprint, at: scene.now, in: scene.db)
    else { throw Refusal("That could not be kept.") }
    for step in reading.steps {
      try resolution.take(
        step, today: scene.today, by: scene.sender.person.id, watching: scene.footprint,
        at: scene.now, in: scene.db)
    }
    for holder in moves {
      try resolution.move(holder.id, watching: scene.footprint, in: scene.db)
    }
    guard let now = try Resolution.find(resolution.id, in: scene.db) else {
      throw Refusal("That could not be kept.")
    }
    try PlanAllies.take(now, by: scene.sender.person.id, in: scene)
    var answer = CommandAnswer(
      "#\(now.id) of the \(hub.name) hub: \(try now.line(time, in: scene.db)). It counts under \(WorkArea.lobbying.name()).",
      detail: "#\(now.id)")
    if !now.isOver,
      now.steps.contains(where: {
        ($0.step == .hearing || $0.step == .vote) && $0.day ?? .distantDay > scene.today
      })
    {
      answer.said.append("The hub's contacts are reminded three days before.")
    }
    if now.moves.isEmpty {
      answer.said.append(
        "Whom does it move? RESOLUTION #\(now.id): moves Rep. and a name notes it.")
    }
    answer.after = [scene.speech.undo]
    return answer
  }
}

extension CivilDate {
  fileprivate static let distantDay = CivilDate(dayNumber: 0)
}
