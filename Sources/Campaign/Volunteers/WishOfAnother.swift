import Foundation
import GRDB
import Language
import Mailroom

/// A contact or a coordinator passes on that somebody of theirs wants no more mail: "Please take Al
/// Dunn off our list, he is not interested".
///
/// STOP is honoured from anywhere, and from nobody in another's name: so a coordinator decides.
enum WishOfAnother {
  /// Whom they name beside such a wish, if that is one person in their reach for certain.
  static func person(in letter: Letter, in handling: Handling) throws -> Int64? {
    guard let sender = Sender(of: letter), sender.who >= .contact,
      letter.authentication != .failed
    else { return nil }
    let text = letter.newText.text.prefix(4_000)
    let sentences = text.split { ".!\n".contains($0) }.map(String.init)
    let reach = try sender.reach(in: handling.db)
    for sentence in sentences.prefix(20) where isWish(sentence) {
      for name in DeathTold.names(in: sentence).prefix(20) {
        let found = try Roster.find(name, reach: reach, limit: 2, in: handling.db)
          .filter { $0.number != sender.person.id && $0.isCertain && $0.stage != nil }
        if found.count == 1 { return found[0].number }
      }
    }
    return nil
  }

  private static func isWish(_ sentence: String) -> Bool {
    guard !sentence.contains("?") || sentence.lowercased().contains("can you") else { return false }
    let words = sentence.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .replacingOccurrences(of: "'", with: "").replacingOccurrences(of: "’", with: "")
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard words.count <= 40 else { return false }
    let all = Set(words)
    func has(_ set: Set<String>) -> Bool { !all.isDisjoint(with: set) }
    if has(endings), has(mail) { return true }
    return has(takings) && has(offs) && has(lists) || has(stops) && has(writings)
      || has(denials) && has(wants) && has(mail)
  }

  private static let takings: Set<String> = [
    "take", "taken", "remove", "removed", "drop", "dropped", "delete", "deleted", "cross", "off",
    "quita", "quite", "quiten", "quitar", "saca", "saquen", "borra", "borren", "elimina",
    "eliminen",
    "tira", "tire", "tirem", "remova", "removam", "retira", "retire", "retirem",
  ]
  private static let offs: Set<String> = ["off", "from", "of", "de", "del", "da", "do"]
  private static let lists: Set<String> = [
    "list", "lists", "lista", "listas", "mailing", "email", "emails", "mails", "newsletter",
    "correos", "correo",
  ]
  private static let endings: Set<String> = ["unsubscribe", "unsubscribed"]
  private static let stops: Set<String> = ["stop", "quit", "dejen", "deja", "parem", "pare"]
  private static let writings: Set<String> = [
    "emailing", "mailing", "writing", "contacting", "sending", "escribir", "escribirle", "mandar",
    "mandarle", "escrever", "enviar", "enviarle",
  ]
  private static let denials: Set<String> = ["doesnt", "not", "no", "nao", "never"]
  private static let wants: Set<String> = ["want", "wants", "wish", "wishes", "quiere", "quer"]
  private static let mail: Set<String> = [
    "mail", "mails", "email", "emails", "messages", "list", "lists", "correos", "correo",
    "mensajes", "mensagens", "lista", "newsletter", "newsletters",
  ]
}

extension Volunteers {
  /// A coordinator's is shown as SUPPRESS and done after a YES; a contact's goes to a coordinator
  /// with that as what a YES does, and until then nothing unasked goes to the person.
  func takeWishOfAnother(_ letter: Letter, in handling: Handling) throws -> Taken? {
    guard let sender = Sender(of: letter),
      let person = try WishOfAnother.person(in: letter, in: handling)
    else { return nil }
    if sender.who >= .coordinator,
      let reaction = try handling.run(
        commands: ["SUPPRESS #\(person)"], of: letter, asksFirst: true)
    {
      return Taken("commands", reaction)
    }
    if letter.mayAnswer { try HandOver.keepQuiet(person, days: 14, in: handling) }
    let name = try Person.find(person, in: handling.db)?.name ?? ""
    return Taken(
      "other", .handedOver(because: "says that \(name) (#\(person)) wants no more mail"))
  }
}
