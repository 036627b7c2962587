import Foundation
package import Language
package import Mailroom

/// They talked.
package struct ReportMet: Command {
  package static let usage = Usage(
    "MET",
    // The day before the name alone: "Maria on Friday" is nobody's.
    forms: [
      "met {person} on {date}: {words}", "met with {person} on {date}: {words}",
      "met {person} on {date}",
      "met with {person} on {date}", "met with {person}: {words}", "met {person}: {words}",
      "met with {person}", "met {person}",
    ],
    formsIn: [
      "es": [
        "hable|hablamos con {person}: {words}", "hable|hablamos con {person}",
        "me reuni con {person}: {words}", "me reuni con {person}",
      ],
      "pt": [
        "falei|conversei com {person}: {words}", "falei|conversei com {person}",
        "encontrei {person}: {words}", "encontrei {person}",
      ],
    ],
    who: .contact, isUndoable: true, lines: .continuing,
    help:
      "you talked: the stage moves to met, and what you write behind the colon is kept as a note.",
    helpIn: [
      "es": "hablaron: pasa a la etapa met, y lo que escriba tras los dos puntos queda como nota.",
      "pt":
        "vocês conversaram: passa à etapa met, e o que vier depois dos dois pontos fica anotado.",
    ],
    example: "MET Maria Lopez: wants to table, knows the council")

  private let talk: TalkThatWas
  private let note: String?
  private let when: String?

  package init(_ match: CommandMatch, in scene: Scene) throws {
    talk = try TalkThatWas(match[.person] ?? "", on: match[.date], in: scene)
    let lines = [match[.words] ?? talk.note].compactMap(\.self) + match.block
    note = lines.isEmpty ? nil : lines.joined(separator: "\n")
    guard talk.entry.stage != nil else { throw Refusal("\(talk.entry.label) is no volunteer.") }
    when = talk.booking.map { scene.talkTime.day($0.start.date) }
  }

  package var preview: String {
    "You met \(talk.entry.label)" + (when.map { " on \($0)" } ?? "")
      + (note.map { "; a note: “\($0)”" } ?? "")
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let entry = talk.entry
    let outcome = Outcome(scene.handling, watching: scene.footprint)
    var answer = CommandAnswer(subject: entry.number, detail: "#\(entry.number)")
    guard let booking = talk.booking else {
      let interests = try outcome.metWithoutBooking(
        entry.number, note: note, by: scene.sender.person.id)
      answer.said = ["\(entry.label): met.\(OutcomeWords.note(note, interests))"]
      if let toCome = talk.toCome {
        answer.said.append(
          "#\(toCome.id) on \(scene.words(toCome.start)) still stands. Is it not needed any more? CANCEL #\(toCome.id)."
        )
      }
      return answer
    }
    let result = try outcome.met(booking, note: note, by: scene.sender.person.id)
    answer.detail = "#\(booking.id)"
    if result.isSame {
      answer.said = ["\(entry.label): that you met is on record already."]
    } else if result.isDisputed {
      answer.said = [
        "Noted.\(OutcomeWords.note(note, result.interests)) \(entry.shownName) wrote that nobody called, so a coordinator looks at it: a call may clear it up."
      ]
    } else {
      answer.said = [
        "\(entry.label): met on \(when ?? "that day").\(OutcomeWords.note(note, result.interests)) To take it back: UNDO."
      ]
    }
    return answer
  }
}
