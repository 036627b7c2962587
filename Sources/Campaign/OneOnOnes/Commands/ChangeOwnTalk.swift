import Foundation
import GRDB
import Language
import Mailroom

/// The sender's own 1-on-1, as a volunteer: of commands that anyone may write.
struct OwnTalk {
  let booking: Booking
  private let words: OwnRecordWords

  /// - Throws: `Refusal` where none is to come, or more than one.
  init(in scene: Scene) throws {
    words = OwnRecordWords(scene.language)
    let found = try Booking.toCome(for: scene.sender.person.id, at: scene.now, in: scene.db)
    guard let first = found.first else {
      throw Refusal(
        words(
          "You have no 1-on-1 to come, so there is nothing to change.",
          es: "No tienes ninguna charla reservada, así que no hay nada que cambiar.",
          pt: "Você não tem nenhuma conversa marcada, então não há nada para mudar."))
    }
    guard found.count == 1 else {
      let time = TalkTime(scene.language, zone: scene.zone)
      let list = found.map { time.long($0.start) }.joined(separator: "; ")
      throw Refusal(
        words(
          "You have more than one: \(list). Please answer the mail about the one you mean.",
          es: "Tienes más de una: \(list). Responde al correo de la que quieres cambiar.",
          pt: "Você tem mais de uma: \(list). Responda ao e-mail daquela que quer mudar."))
    }
    booking = first
  }

  func preview(_ scene: Scene, isCancelled: Bool) throws -> String {
    let talk = try TalkWords.Talk(booking, in: scene.db)
    let when = TalkTime(scene.language, zone: booking.zone).long(booking.start)
    return isCancelled
      ? words(
        "Your 1-on-1 with \(talk.contactName) on \(when) is called off",
        es: "Se cancela tu charla con \(talk.contactName) del \(when)",
        pt: "A sua conversa com \(talk.contactName) (\(when)) é cancelada")
      : words(
        "Your 1-on-1 with \(talk.contactName) on \(when) is to be at another time",
        es: "Tu charla con \(talk.contactName) del \(when) cambia de hora",
        pt: "A sua conversa com \(talk.contactName) (\(when)) muda de hora")
  }

  func say(_ en: String, es: String, pt: String) -> String { words(en, es: es, pt: pt) }
}
