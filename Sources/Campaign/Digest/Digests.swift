import Foundation
import GRDB
package import Language
package import Mailroom

/// What was done, told back: the balance of a hub's work, the monthly digest, the year on one page,
/// and who leads.
package struct Digests: Capability {
  private let clock: WallClock

  package init(clock: WallClock) { self.clock = clock }

  package var asks: Set<String> { [AdviceAsked.kind] }
  package var dueWork: [DueWork] { [DigestClock.dueWork(clock)] }

  package func asked(by question: Question, in handling: Handling) throws -> Asked? {
    question.kind == AdviceAsked.kind ? .nothing : nil
  }

  /// "Not now" to the suggestion of a digest; whatever else is said is read as any other mail.
  package func answer(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    guard question.kind == AdviceAsked.kind, letter.mayAnswer,
      letter.address?.id == question.addressID, Self.isNotNow(letter.newText.text),
      let asked = AdviceAsked(question)
    else { return nil }
    return try handling.run(commands: ["NOT NOW for #\(asked.hub)"], of: letter)
  }

  private static func isNotNow(_ text: String) -> Bool {
    let first = text.split(separator: "\n").first.map(String.init) ?? ""
    let words = first.lowercased().filter { $0.isLetter || $0 == " " }
      .trimmingCharacters(in: .whitespaces)
    return [
      "not now", "not now thanks", "not now thank you", "no not now", "ahora no",
      "ahora no gracias",
      "agora não", "agora nao", "agora não obrigado", "agora não obrigada",
    ].contains(words)
  }

  /// STOP ends what they agreed to: they are not named any more.
  package func end(for person: Int64, in handling: Handling) throws -> [String] {
    guard try ConsentToBeNamed.isOver(for: person, in: handling.db),
      try ThanksConsent.end(for: person, in: handling.db)
    else { return [] }
    let say = Speech(try Person.find(person, in: handling.db)?.language ?? "en")
    return [
      say(
        "your name among the thanks of the year", es: "su nombre en los agradecimientos del año",
        pt: "o seu nome nos agradecimentos do ano")
    ]
  }

  package func forget(person: Int64, in handling: Handling) throws {
    _ = try ThanksConsent.end(for: person, in: handling.db)
  }

  /// What either agreed to, both did not: the kept one's own word holds.
  package func join(
    person other: Int64, into kept: Int64, changes: inout Changes, in handling: Handling
  ) throws {
    try changes.delete("thanksConsent", where: "personID = ?", [other], in: handling.db)
  }

  /// Nobody can ask them any more.
  package func rest(person: Int64, changes: inout Changes, in handling: Handling) throws {
    try changes.delete("thanksConsent", where: "personID = ?", [person], in: handling.db)
  }
}
