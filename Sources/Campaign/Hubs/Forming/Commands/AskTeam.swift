import GRDB
package import Language
import Mail
package import Mailroom

/// Asks the GO! Team for a speaker, the film, the slide show or a training.
package struct AskTeam: Command {
  package static let usage = Usage(
    "ASK SPEAKER",
    forms: [
      "ask speaker|film|slides|training for {when}",
      "ask [for] [a|the|some] speaker|film|slides|slideshow|training for|on|in {when}",
      "ask [for] [a|the|some] speaker|film|slides|slideshow|training",
      "ask [for] [a|the] slide show for|on|in {when}",
      "need [a|the] speaker|film|slides|training for|on|in {when}",
      "we|i need|want [a|the] speaker|film|slides|training for|on|in {when}",
    ],
    formsIn: [
      "es": [
        "pedir|pedimos [una|un|la|el] oradora|orador|ponente|pelicula|presentacion|capacitacion para {when}"
      ],
      "pt": ["pedir|pedimos [uma|um|o|a] palestrante|filme|apresentacao|treinamento para {when}"],
    ],
    who: .contact, isUndoable: true,
    help:
      "asks the GO! Team for a speaker, the film, the slides or a training; they owe you an answer, and are reminded.",
    helpIn: [
      "es":
        "pide al equipo GO! una persona que hable, la película, la presentación o una capacitación.",
      "pt": "pede ao time GO! uma pessoa que fale, o filme, a apresentação ou um treinamento.",
    ],
    example: "ASK speaker for May")

  private let hub: Hub
  private let question: TeamQuestion
  private let line: String
  private let say: Speech

  package init(_ match: CommandMatch, in scene: Scene) throws {
    say = scene.speech
    line = match.line.text
    let text =
      match[.when].map { when in
        let what = match.line.text.prefix { $0 != "\n" }
        return what.contains(when) ? String(what) : "\(what) for \(when)"
      } ?? match.line.text
    guard let question = TeamQuestion(command: text) else {
      throw UsageError("For what? A speaker, the film, the slides or a training.")
    }
    self.question = TeamQuestion(what: question.what, when: match[.when] ?? question.when)
    hub = try Self.hub(of: scene)
  }

  /// Their hub; of several the first, since the answer goes to them in any case.
  private static func hub(of scene: Scene) throws -> Hub {
    let own = try scene.sender.roles.filter { $0.kind == .contact }
      .compactMap { try Int64($0.scope).flatMap { try Hub.find($0, in: scene.db) } }
    let forming = try HubChecklist.forming(by: scene.sender.person.id, in: scene.db)
    if let hub = own.first(where: { $0.state != .retired }) ?? forming.first { return hub }
    guard let any = try Hub.all(reach: scene.reach(), in: scene.db).first else {
      throw Refusal("You are with no hub. Just write what you need: a person reads it.")
    }
    return any
  }

  package var preview: String {
    say(
      "The GO! Team is asked for \(question.words(say))",
      es: "Se pide al equipo GO! \(question.words(say))",
      pt: "Pede-se ao time GO! \(question.words(say))")
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    var letter = scene.letter
    // After a YES the mail holds no more than that.
    letter.newText = NewText(text: line)
    guard let (number, owed) = try question.ask(for: hub, by: letter, in: scene.handling) else {
      throw Refusal(
        say(
          "There is no GO! Team on record that could answer.",
          es: "No hay ningún equipo GO! que pueda responder.",
          pt: "Não há nenhum time GO! que possa responder."))
    }
    scene.footprint.added("handOver", ["id": number])
    return CommandAnswer(
      "\(question.said(number, owed: owed, say, in: scene.zone)) \(say.undo)",
      detail: "#\(number) #\(hub.id)")
  }
}
