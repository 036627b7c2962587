import Foundation
package import Language
package import Mailroom

/// The contact did not reach them: the softest mail brings new times.
package struct ReportNoShow: Command {
  package static let usage = Usage(
    "NO SHOW",
    forms: [
      "no show {person}: {words}", "no show {person} on {date}", "no show {person}",
      "no-show|noshow {person}: {words}", "no-show|noshow {person} on {date}",
      "no-show|noshow {person}",
    ],
    formsIn: [
      "es": ["no vino|contesto {person}", "no hablamos {person}"],
      "pt": ["nao veio|atendeu {person}", "nao falamos {person}"],
    ],
    who: .contact, isUndoable: true,
    help: "you did not reach them: they get a soft mail with new times, and no reproach.",
    helpIn: [
      "es": "no se encontraron: la persona recibe un correo amable con otras horas.",
      "pt": "vocês se desencontraram: a pessoa recebe um e-mail gentil com outros horários.",
    ],
    example: "NO SHOW Maria Lopez")

  private let talk: TalkThatWas
  private let booking: Booking
  private let note: String?
  private let when: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    talk = try TalkThatWas(match[.person] ?? "", on: match[.date], in: scene)
    note = match[.words] ?? talk.note
    guard let past = talk.booking else {
      if let toCome = talk.toCome {
        throw Refusal(
          "Your 1-on-1 with \(talk.entry.shownName) is still to come: \(scene.words(toCome.start))."
        )
      }
      throw Refusal("There was no 1-on-1 with \(talk.entry.shownName) to miss.")
    }
    booking = past
    when = scene.words(past.start)
    if past.state == .met {
      throw Refusal(
        "It is on record that you met \(talk.entry.shownName) on \(when). UNDO, or STAGE by hand, changes that."
      )
    }
  }

  package var preview: String {
    "You did not reach \(talk.entry.label) on \(when): a soft mail with new times goes to them, unless they said otherwise"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let entry = talk.entry
    let result = try Outcome(scene.handling, watching: scene.footprint).missed(
      booking, note: note, by: scene.sender.person.id)
    var answer = CommandAnswer(subject: entry.number, detail: "#\(booking.id)")
    let name = entry.shownName
    if result.isSame {
      answer.said = ["That is on record already; \(name) is not written to again."]
    } else if result.isDisputed {
      answer.said = [
        "Noted. \(name) wrote that you did talk, so I write nothing to them, and a coordinator looks at it."
      ]
    } else if result.isOffered {
      answer.said = [
        "\(entry.label): I write “it seems we missed each other”, with new times. To take it back: UNDO."
      ]
    } else if booking.volunteerSaid != nil {
      answer.said = [
        "Noted. \(name) has written about it already, so nothing more goes to them now."
      ]
    } else {
      let reach = try TalkReach.of(entry.number, in: scene.db)
      answer.said = [
        "Noted for \(entry.label). "
          + (reach.words(name, phone: entry.phone)
            ?? "There are no new times to offer: HOURS gives some, or BOOK \(name) when you have spoken.")
      ]
    }
    return answer
  }
}
