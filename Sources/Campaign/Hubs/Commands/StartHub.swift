import Foundation
import GRDB
package import Language
import Mail
package import Mailroom

/// Anyone may start a hub. It is forming, and only the region's coordinators see it, until one of
/// them designates it.
package struct StartHub: Command {
  package static let usage = Usage(
    "START HUB",
    forms: [
      "start hub in {area}", "start hub for {area}",
      "start a|the|another|our [new|local] hub in|for {area}",
      "start [a|the|another|our] [new|local] hub [called|named] {name} in|for {area}",
    ],
    formsIn: [
      "es": [
        "empezar|iniciar|abrir|formar|crear [un] [nuevo] hub en|para|de {area}",
        "empezar|iniciar|abrir|formar|crear [un] [nuevo] hub [llamado] {name} en|para {area}",
      ],
      "pt": [
        "começar|iniciar|abrir|formar|criar [um] [novo] hub em|para|de {area}",
        "começar|iniciar|abrir|formar|criar [um] [novo] hub [chamado] {name} em|para {area}",
      ],
    ],
    who: .anyone, isUndoable: true, welcomesStrangers: true, lines: .block,
    help: "starts a hub where you live; says what is left to do, and who helps.",
    helpIn: [
      "es": "empieza un hub donde usted vive; dice qué falta y quién ayuda.",
      "pt": "começa um hub onde você mora; diz o que falta e quem ajuda.",
    ],
    example: "START HUB in Salem")

  /// More forming hubs at once are nobody's plan.
  private static let limit = 3

  private let name: String
  private let area: [HubArea]
  private let region: String
  /// What they wrote besides, for the coordinators.
  private let words: String
  /// The hubs of the same towns that the sender may know of.
  private let neighbours: [Hub]

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let (sentence, more) = Self.firstSentence(match[.area] ?? "")
    let (given, phrase) = try Self.named(match, sentence, in: scene.db)
    words = ([more] + match.block).filter { !$0.isEmpty }.joined(separator: "\n")
    do {
      area = try HubArea.reading(phrase, in: scene.db)
    } catch let error as HubAreaError {
      throw UsageError(
        error.description.prefix(1).uppercased() + error.description.dropFirst() + ".")
    }
    let first = area.first?.town ?? ""
    region = try Region.of(town: first, in: scene.db)
    var seen: Set<Int64> = []
    neighbours = try Set(area.map(\.town)).sorted().flatMap { town in
      try Hub.possible(town: town, place: nil, in: scene.db)
    }.filter { seen.insert($0.id).inserted }
    let own = try Hub.forming(startedBy: scene.sender.person.id, in: scene.db)
    let wanted = Hub.tidy(given ?? Self.name(of: area))
    if let same = own.first(where: { $0.name.lowercased() == wanted.lowercased() }) {
      throw Refusal("You have started it already: the \(same.label), which is forming.")
    }
    guard own.count < Self.limit else {
      throw Refusal(
        "\(own.count) hubs of yours are forming already: \(CountWords.list(own.map(\.name))). One after the other."
      )
    }
    name = try Self.free(wanted, isWritten: given != nil, in: scene)
  }

  package var preview: String {
    "A forming hub “\(name)” for \(CountWords.list(area.map(\.words))); the GO! Team of \(RegionWords.name(region, language: "en")) is told"
  }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let hub: Hub
    do {
      hub = try Hub.start(
        name: name, area: area, by: scene.sender.person.id, at: scene.now, in: scene.db)
    } catch let refusal as HubRefusal {
      throw Refusal(refusal)
    }
    scene.footprint.added("hub", ["id": hub.id])
    let desk = try openChecklist(of: hub, in: scene)
    let team = try scene.team(of: hub.region)
    for role in team { try tell(role, hub, scene) }
    let helper = try team.first.flatMap { try Person.find($0.personID, in: scene.db)?.name }
    let state = try ChecklistState(
      hub, desk.list, language: scene.language, at: scene.now, in: scene.zone, scene.db)
    var answer = StartHubWords(say: scene.speech).answer(
      hub, area: CountWords.list(area.map(\.words)), helper: helper,
      neighbours: neighbours.map(\.name), noted: desk.noted, state: state)
    answer.asks = ChecklistPost.asking(hub, at: scene.now)
    return answer
  }

  /// The checklist, with what they wrote beside their wish: a first event counts at once. What is
  /// not understood of it the team reads anyway.
  private func openChecklist(of hub: Hub, in scene: Scene) throws -> ChecklistDesk {
    let sender = scene.sender
    let list = try HubChecklist.open(
      hub, for: sender.person.id, at: sender.addressID, language: scene.language, now: scene.now,
      in: scene.db)
    scene.footprint.added("hubForming", ["hubID": hub.id])
    var desk = ChecklistDesk(
      hub, list, by: sender.person, at: try AddressRecord.find(sender.addressID, in: scene.db),
      reach: try scene.reach(), letter: scene.letter, language: scene.language, scene.footprint,
      in: scene.handling)
    try desk.take(desk.read(words))
    return desk
  }

  private func tell(_ role: Role, _ hub: Hub, _ scene: Scene) throws {
    let sender = scene.sender
    let towns = Set(area.map(\.town))
    let forming = try Hub.all(reach: .region(hub.region), in: scene.db).filter { other in
      guard other.state == .forming, other.id != hub.id else { return false }
      return try HubArea.all(of: other.id, in: scene.db).contains { towns.contains($0.town) }
    }
    let beside = (neighbours + forming).map { "\($0.label), \($0.status)" }
    let whole = sender.person.name + (sender.person.isMinor ? " (under 18)" : "")
    let posting = Posting(
      "hub-started",
      values: [
        "number": .text("\(hub.id)"), "hub_name": .text(hub.name),
        "area": .text(CountWords.list(area.map(\.words))),
        "name": .text(whole.isEmpty ? "Somebody" : whole),
        "phone": .text(sender.person.phone ?? ""), "address": .text(sender.address.rawValue),
        "words": .text(words), "beside": .text(CountWords.list(beside)),
      ],
      to: role.addressID, person: role.personID, lane: .notices, because: "a hub is started",
      isUrgent: true)
    try Outbox.put(posting, in: scene.handling)
  }

  /// "Salem. We showed Fix It …": the area ends with the sentence.
  private static func firstSentence(_ text: String) -> (String, String) {
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      // "St. Johnsbury" and "Mt. Washington" go on.
      let isAbbreviation = text[..<index].split(separator: " ").last.map { $0.count <= 2 } ?? false
      if ".!?".contains(text[index]), next < text.endIndex, text[next] == " ", !isAbbreviation {
        return (
          String(text[..<index]), text[next...].trimmingPrefix(while: { $0 == " " }).description
        )
      }
      index = next
    }
    return (text, "")
  }

  /// Name and area, where the name may hold an "in" or "for" of its own ("Main South for All in
  /// Worcester ward 5") or stand behind the area (", called Auburn United").
  private static func named(
    _ match: CommandMatch, _ text: String, in db: Database
  ) throws -> (name: String?, area: String) {
    if let called = text.firstMatch(
      of: /(?i)[\s,;]+(?:called|named|llamad[oa]|chamad[oa])\s+(.{2,80})$/)
    {
      let area = String(text[..<called.range.lowerBound])
      return (String(called.output.1).trimmingCharacters(in: Self.marks), area)
    }
    guard let name = match[.name] else { return (nil, text) }
    // What the form took for the joint between name and area.
    let word =
      match.line.text.range(of: name).flatMap {
        match.line.text[$0.upperBound...].split(whereSeparator: \.isWhitespace).first
      } ?? "for"
    var best = (name.trimmingCharacters(in: Self.marks), text)
    // The last of them whose area is on record.
    for match in text.matches(of: /(?i)\s(?:in|for|en|em|para)\s+/) {
      let area = String(text[match.range.upperBound...])
      guard try isArea(area, in: db), try !isArea(best.1, in: db) || isOfName(best.1) else {
        continue
      }
      let joint = text[..<match.range.lowerBound]
      best = ("\(name) \(word) \(joint)".trimmingCharacters(in: Self.marks), area)
    }
    return best
  }

  /// "for All" is the end of a name.
  private static func isOfName(_ area: String) -> Bool {
    area.firstMatch(of: /(?i)^(?:all|todos|todas)\b/) != nil
  }

  private static let marks = CharacterSet(charactersIn: " ,;:.\"“”'")

  private static func isArea(_ text: String, in db: Database) throws -> Bool {
    do {
      return try !HubArea.reading(text, in: db).isEmpty
    } catch is HubAreaError {
      return false
    }
  }

  private static func name(of area: [HubArea]) -> String {
    let names = area.map { $0.place.isEmpty ? $0.words : $0.place }
    return String((names.count < 3 ? CountWords.list(names) : names.first ?? "").prefix(80))
  }

  /// A name that no hub has. One that only coordinators see is not given away: the next is taken.
  private static func free(_ name: String, isWritten: Bool, in scene: Scene) throws -> String {
    guard let known = try Hub.named(name, in: scene.db) else { return name }
    if try known.state != .forming || scene.reach().sees(known) {
      throw Refusal(
        isWritten
          ? "There is a hub \(known.name) already. Another one needs another name."
          : "There is a hub \(known.name) already, and new people are welcome there. To start another one beside it, give it a name: START HUB NAME in \(name)"
      )
    }
    for number in 2...20 where try Hub.named("\(name) \(number)", in: scene.db) == nil {
      return "\(name) \(number)"
    }
    throw Refusal("Please give the hub a name of its own: START HUB NAME in \(name)")
  }
}

extension Hub {
  /// The hubs that somebody has started and nobody has designated yet. Hundreds of rows at most.
  fileprivate static func forming(startedBy person: Int64, in db: Database) throws -> [Hub] {
    try Row.fetchAll(
      db,
      cached: "SELECT * FROM hub WHERE startedBy = :person AND status = 'forming' ORDER BY id",
      arguments: ["person": person]
    ).map(Hub.init)
  }
}
