import Foundation
import GRDB
package import Language
package import Mailroom

/// Opens a session of the General Court: the bill's dockets and the day to sign by, and every plan
/// carried over into it. Later, a docket gets its bill's number.
package struct OpenSession: Command {
  package static let usage = Usage(
    "SESSION",
    forms: ["session {words}", "session"],
    who: .coordinator, asksFirst: true, isUndoable: true, lines: .continuing,
    help:
      "opens a session: every plan is carried over to ask again, and owners hear of it; a docket gets its number by SESSION 195: HD 1234 is H.1405.",
    example: "SESSION 195: HD 1234, SD 567; sign by Feb 1")

  private enum Wish {
    case show
    case open(SessionOpening)
    /// Numbers, or another day to sign by.
    case change(CourtSession, old: CourtSession)
  }

  private let wish: Wish
  private let session: CourtSession
  private let signWords: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let text = ([match[.words] ?? ""] + match.block).joined(separator: " ")
      .trimmingCharacters(in: .whitespaces)
    let db = scene.db
    let today = scene.today
    guard !text.isEmpty else {
      session = try CourtSession.current(on: today, in: db)
      wish = .show
      signWords = ""
      return
    }
    let head = text.prefix { $0.isLetter || $0.isNumber }
    guard let number = CourtSession.number(in: String(head)) else {
      throw UsageError("Which session? Begin with its number: 195.")
    }
    let sitting = CourtSession.sitting(on: today)
    guard number <= sitting + 1, number > sitting - 10 else {
      throw Refusal(
        "The \(CourtSession.ordinal(sitting)) sits now; \(CourtSession.ordinal(number)) is too far off."
      )
    }
    let rest = String(text.dropFirst(head.count))
    let old = try CourtSession.find(number, in: db) ?? CourtSession(number: number)
    var new = old
    let names = BillNames(rest)
    names.fill(&new)
    if let signBy = try Self.signBy(rest, in: scene) { new.signBy = signBy }
    signWords = new.signBy.map { scene.talkTime.day($0) } ?? ""
    let isNumber = rest.contains(/\s(?:is|became|becomes|=|now)\s/.ignoresCase())
    if old.openedAt != nil || isNumber || number < sitting {
      guard new != old else {
        throw Refusal("That is on record already: \(PlanView(scene).sessionWords(old)).")
      }
      session = new
      wish = .change(new, old: old)
      return
    }
    guard !new.bills.isEmpty else {
      throw UsageError("What are the dockets? Write them behind the number: HD 1234, SD 567.")
    }
    guard new.signBy != nil else {
      throw UsageError("By when are they to sign? Write it at the end: sign by Feb 1.")
    }
    session = new
    wish = .open(try SessionOpening(new, in: db))
  }

  private static func signBy(_ text: String, in scene: Scene) throws -> CivilDate? {
    guard
      let match = text.firstMatch(
        of: /\bsign(?:ed)?\s+(?:on\s+)?(?:by|until|before)\s+(.+)$/.ignoresCase())
    else { return nil }
    let words = String(match.output.1)
    guard
      let day = When.phrases(in: words, at: scene.writtenAt, in: scene.zone)
        .compactMap(DatedWords.last).first
    else { throw UsageError("By when are they to sign? “\(words.prefix(40))” is no day to me.") }
    guard day >= scene.today else { throw Refusal("\(scene.talkTime.day(day)) is past.") }
    return day
  }

  package var asksFirst: Bool {
    if case .open = wish { true } else { false }
  }

  private var names: String {
    let bills = [
      session.houseDocket, session.senateDocket, session.houseBill, session.senateBill,
    ].filter { !$0.isEmpty }
    return bills.joined(separator: ", ") + (signWords.isEmpty ? "" : "; sign by \(signWords)")
  }

  package var preview: String {
    switch wish {
    case .show: "Show the session"
    case .open(let opening):
      "The \(session.ordinal) session opens (\(names)): \(opening.preview)"
    case .change: "The \(session.ordinal) session: \(names)"
    }
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    switch wish {
    case .show:
      return CommandAnswer("The \(PlanView(scene).sessionWords(session)).")
    case .open(let opening):
      try opening.carryOut(watching: scene.footprint, in: scene.handling)
      return CommandAnswer(
        "\(preview). Their mails leave in five minutes. To take it back: UNDO.",
        detail: session.ordinal)
    case .change(let new, let old):
      try scene.footprint.watch("courtSession", ["number": new.number])
      try new.save(in: scene.db)
      if let day = new.signBy {
        try SessionOpening.move(
          from: old.signBy, to: day, watching: scene.footprint, in: scene.db)
      }
      return CommandAnswer("\(preview). To take it back: UNDO.", detail: new.ordinal)
    }
  }
}
