import Foundation
package import Language
package import Mailroom

/// A volunteer calls their 1-on-1 off.
package struct CancelOwnTalk: Command {
  package static let usage = Usage(
    "CANCEL MY 1-ON-1",
    forms: [
      "cancel my 1-on-1|one-on-one|talk|call|chat|meeting|appointment", "cancel",
      "cancel my 1 on 1",
    ],
    formsIn: [
      "es": ["cancelar|cancela mi charla|llamada|cita|conversacion"],
      "pt": ["cancelar|cancela|desmarcar minha conversa|ligacao|chamada"],
    ],
    who: .anyone,
    help: "calls off the 1-on-1 that you have; whoever meets you is told.",
    helpIn: [
      "es": "cancela tu charla; la otra persona se entera.",
      "pt": "cancela a sua conversa; a outra pessoa fica sabendo.",
    ],
    example: "CANCEL my 1-on-1")

  private let own: OwnTalk
  package let preview: String

  package init(_ match: CommandMatch, in scene: Scene) throws {
    own = try OwnTalk(in: scene)
    preview = try own.preview(scene, isCancelled: true)
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let handling = scene.handling
    guard let ended = try own.booking.cancel(by: "volunteer", in: handling) else {
      throw Refusal(preview)
    }
    try Volunteer.restage(ended.personID, in: handling)
    try BookingPost(handling).tellCancelled(ended, answering: scene.letter)
    var answer = CommandAnswer(
      subject: ended.personID, detail: "#\(ended.id)")
    // The mail about the talk says it.
    answer.isWithheld = true
    return answer
  }
}
