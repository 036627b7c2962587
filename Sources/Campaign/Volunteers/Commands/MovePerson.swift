import GRDB
package import Language
package import Mailroom

/// Moves somebody to another hub or town; whoever looked after them and whoever does now are told.
package struct MovePerson: Command {
  package static let usage = Usage(
    "MOVE",
    forms: ["move {person} to|into {hub}"],
    formsIn: [
      "es": ["mover|mueve|mueva {person} a {hub}"],
      "pt": ["mover|mova|mudar {person} para {hub}"],
    ],
    who: .contact, isUndoable: true,
    help: "gives somebody to another hub, or to the hub of their new town.",
    helpIn: [
      "es": "pasa a una persona a otro grupo, o al de su nueva ciudad.",
      "pt": "passa uma pessoa para outro grupo, ou para o da sua nova cidade.",
    ],
    example: "MOVE Maria Lopez to Somerville")

  private enum Place {
    case hub(Hub, town: String?)
    case town(String, words: String)
  }

  private let entry: RosterEntry
  private let place: Place
  private let say: Speech

  package init(_ match: CommandMatch, in scene: Scene) throws {
    entry = try scene.person(match[.person] ?? "")
    say = scene.speech
    guard entry.stage != nil else {
      throw Refusal(
        say(
          "\(entry.label) is no volunteer.", es: "\(entry.label) no es voluntario ni voluntaria.",
          pt: "\(entry.label) não é voluntário nem voluntária."))
    }
    place = try Self.place(match[.hub] ?? "", in: scene)
    if case .hub(let hub, _) = place, hub.state == .retired {
      throw Refusal(
        say(
          "The \(hub.name) hub is retired and takes nobody. Name another.",
          es: "El hub \(hub.name) está cerrado y no recibe a nadie. Nombre otro.",
          pt: "O hub \(hub.name) está encerrado e não recebe ninguém. Indique outro."))
    }
  }

  /// A hub of that very name, else a town, else a hub of nearly that name.
  private static func place(_ words: String, in scene: Scene) throws -> Place {
    let parts = words.split(separator: ",", maxSplits: 1).map(String.init)
    if parts.count == 2, let town = try Places.towns(named: parts[0], in: scene.db).first,
      parts[1].lowercased().contains("hub")
    {
      return .hub(try scene.anyHub(parts[1]), town: town)
    }
    let reach = try scene.reach()
    let named = try Hub.find(words, reach: .state, in: scene.db).filter {
      ($0.state != .forming || reach.sees($0))
        && $0.name.lowercased() == Hub.tidy(words).lowercased()
    }
    if let hub = named.first { return .hub(hub, town: nil) }
    let towns = try Places.towns(named: words, in: scene.db)
    guard let town = towns.first else { return .hub(try scene.anyHub(words), town: nil) }
    guard towns.count == 1 else {
      throw Choice(words, among: towns.prefix(9).map { .init(shown: $0, instead: $0) })
    }
    let hubs = try Hub.possible(town: town, place: words, in: scene.db)
    guard hubs.count < 2 else {
      throw Choice(
        words,
        among: hubs.prefix(9).map {
          .init(
            shown: scene.speech(
              "the \($0.name) hub", es: "el hub \($0.name)", pt: "o hub \($0.name)"),
            instead: "\(town), \($0.name) hub")
        })
    }
    return .town(town, words: words)
  }

  package var preview: String {
    let label = entry.label
    switch place {
    case .hub(let hub, let town):
      return say(
        "\(label) is with the \(hub.name) hub", es: "\(label) queda con el hub \(hub.name)",
        pt: "\(label) fica com o hub \(hub.name)")
        + (town.map { say(" and lives in \($0)", es: " y vive en \($0)", pt: " e mora em \($0)") }
          ?? "")
        + say(
          "; both contacts and they are told", es: "; se avisa a ambos contactos y a la persona",
          pt: "; os dois contatos e a pessoa são avisados")
    case .town(let town, _):
      return say(
        "\(label) lives in \(town), with its hub; contacts and they are told",
        es: "\(label) vive en \(town), con su hub; se avisa a los contactos y a la persona",
        pt: "\(label) mora em \(town), com o hub de lá; os contatos e a pessoa são avisados")
    }
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try scene.footprint.watch("volunteer", ["personID": entry.number])
    var move: Move
    switch place {
    case .town(let town, let words):
      move = try Volunteer.move(entry.number, toTown: town, place: words, in: scene.db)
    case .hub(let hub, let town):
      let first = try town.map {
        try Volunteer.move(entry.number, toTown: $0, place: $0, in: scene.db)
      }
      move = try Volunteer.move(entry.number, toHub: hub, in: scene.db)
      if let first { move.hubBefore = first.hubBefore }
    }
    let label = entry.label
    let whereTo = self.whereTo(move)
    guard !move.isSameHub || move.townBefore != move.townAfter else {
      return CommandAnswer(
        say(
          "\(label) is \(whereTo) already.", es: "\(label) ya está \(whereTo).",
          pt: "\(label) já está \(whereTo)."))
    }
    let post = MovePost(move: move, handling: scene.handling, by: scene.sender.person.id)
    let told = move.isSameHub ? [] : try post.tellContacts()
    let isWritten = move.isSameHub ? false : try post.tellPerson()
    var said = [
      say(
        "\(label) is \(whereTo) now.", es: "\(label) está ahora \(whereTo).",
        pt: "\(label) está agora \(whereTo).")
    ]
    if let town = move.townAfter, town != move.townBefore {
      said.append(say("Town: \(town).", es: "Ciudad: \(town).", pt: "Cidade: \(town)."))
    }
    if !told.isEmpty {
      let names = told.joined(separator: ", ")
      said.append(say("Told: \(names).", es: "Avisamos a \(names).", pt: "Avisamos \(names)."))
    }
    if isWritten {
      said.append(
        say(
          "They get a short mail about it.", es: "La persona recibe un correo breve.",
          pt: "A pessoa recebe um e-mail curto."))
    }
    return CommandAnswer(
      said.joined(separator: " "),
      say(
        "What they have booked stays. \(say.undo)", es: "Lo que tiene reservado sigue. \(say.undo)",
        pt: "O que está marcado continua. \(say.undo)"),
      subject: entry.number, detail: "#\(entry.number)")
  }

  private func whereTo(_ move: Move) -> String {
    switch move.destination {
    case .hub(let hub):
      return say(
        "with the \(hub.name) hub", es: "con el hub \(hub.name)", pt: "com o hub \(hub.name)")
    case .team(let region):
      let team = RegionWords.team(region, language: say.language)
      return say(
        "with the \(team): there is no hub", es: "con el \(team): no hay hub",
        pt: "com o \(team): não há hub")
    case .choice, .elsewhere: return say("in no hub", es: "sin hub", pt: "sem hub")
    }
  }
}
