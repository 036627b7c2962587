import GRDB
package import Language
package import Mailroom

/// Lets a suggestion that a hub got rest for a quarter: it answers one, and is nothing else.
package struct DismissAdvice: Command {
  package static let usage = Usage(
    "NOT NOW", forms: ["not now", "not now for {hub}"],
    formsIn: [
      "es": ["ahora no", "ahora no para {hub}"], "pt": ["agora nao", "agora nao para {hub}"],
    ],
    who: .contact, isUndoable: true, answers: AdviceAsked.kind,
    help: "lets the suggestion of BALANCE and of the digest rest for three months.",
    helpIn: [
      "es": "deja descansar la sugerencia del equilibrio durante tres meses.",
      "pt": "deixa a sugestão do equilíbrio em repouso por três meses.",
    ],
    example: "NOT NOW")

  private let found: [(hub: Hub, advice: Advice)]
  private let questions: [Question]

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let named = try match[.hub].map { try scene.hub($0) }
    let open = try AdviceAsked.open(
      to: scene.sender.person.id, answeredBy: scene.letter, in: scene.handling
    ).filter { named == nil || $0.asked.hub == named?.id }
    let reach = try scene.reach()
    var found: [(hub: Hub, advice: Advice)] = []
    for (_, asked) in open
    where !found.contains(where: { $0.hub.id == asked.hub && $0.advice == asked.advice }) {
      guard let hub = try Hub.find(asked.hub, in: scene.db), reach.sees(hub) else { continue }
      found.append((hub, asked.advice))
    }
    self.found = found
    questions = open.map(\.question)
  }

  package var preview: String {
    "Let the suggestion to \(CountWords.list(found.map(\.hub.name))) rest"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let say = scene.speech
    guard !found.isEmpty else {
      return CommandAnswer(
        say(
          "There is no suggestion to put aside now.", es: "No hay ninguna sugerencia que aplazar.",
          pt: "Não há nenhuma sugestão para deixar de lado."))
    }
    let today = scene.handling.localDay
    var until = today
    for (hub, advice) in found {
      until = try advice.rest(for: hub, on: today, watching: scene.footprint, in: scene.db)
    }
    for question in questions { try Outbox.close(question, in: scene.handling) }
    let day = "\(WorkSpan.month(until.month)) \(until.day)"
    return CommandAnswer(
      say(
        "Fine: I leave it until \(day). \(say.undo)",
        es: "De acuerdo, lo dejo por tres meses. \(say.undo)",
        pt: "Certo, deixo isso por três meses. \(say.undo)"),
      detail: found.map { "#\($0.hub.id) \($0.advice.rawValue)" }.joined(separator: ", "))
  }
}
