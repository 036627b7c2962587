import GRDB
package import Language
package import Mailroom

/// How a hub's work spreads over the three areas in a quarter, and one suggestion.
package struct ShowBalance: Command {
  package static let usage = Usage(
    "BALANCE", forms: ["balance of|for {hub}", "balance {hub}", "balance"],
    who: .contact, onlyReads: true,
    help:
      "how your hub's work spreads over outreach, education and campaigns this quarter, and one suggestion; NOT NOW lets that rest.",
    example: "BALANCE")

  private let hubs: [Hub]

  package init(_ match: CommandMatch, in scene: Scene) throws {
    hubs = try scene.hubsAsked(match[.hub]).filter { match[.hub] != nil || $0.state != .forming }
  }

  package var preview: String { "Show the balance" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    let today = scene.handling.localDay
    let balances = try hubs.map {
      try Balance(
        of: $0, .quarter(of: today), at: scene.now, zone: scene.handling.settings.clock.zone,
        in: scene.db)
    }
    guard let first = balances.first else { return CommandAnswer("There is no hub yet.") }
    guard balances.count == 1 else { return try Self.list(balances, on: today, scene) }
    var answer = CommandAnswer(
      "The \(first.hub.name) hub from \(first.span.words): "
        + "\(CountWords.of(first.deeds.count, "action")) on record.",
      rows: first.rows.map { .init($0.count, $0.words) })
    if first.unplaced > 0 {
      answer.after.append("\(first.unplaced) not placed in an area: LOG #NUMBER says which.")
    }
    answer.after.append("Strength: \(first.strength).")
    if let advice = try Advice.now(first, on: today, in: scene.db) {
      answer.after.append(advice.words(first))
      answer.after.append("NOT NOW lets this rest for three months.")
      answer.asks = AdviceAsked(advice, to: first.hub).asking(at: scene.now)
    } else if first.deeds.isEmpty {
      answer.after.append("One line does it: LOG tabling on Saturday: 42 signatures.")
    }
    return answer
  }

  private static func list(
    _ balances: [Balance], on day: CivilDate, _ scene: Scene
  ) throws -> CommandAnswer {
    var table = LongTable(
      "balance.csv",
      columns: [
        "hub", "from", "through", "outreach", "education", "lobbying", "1-on-1s", "active",
        "allies",
        "suggestion",
      ])
    for balance in balances {
      let advice = try Advice.now(balance, on: day, in: scene.db)
      let counts = WorkArea.allCases.map { "\(balance.count($0)) \($0.rawValue)" }
      table.add(
        "#\(balance.hub.id)",
        "\(balance.hub.name): \(counts.joined(separator: ", ")); \(balance.strength)"
          + (advice.map { "; suggests \($0.rawValue)" } ?? ""),
        cells: [
          balance.hub.name, balance.span.from.description, balance.span.through.description,
        ] + WorkArea.allCases.map { "\(balance.count($0))" } + [
          "\(balance.talks)", "\(balance.active)", "\(balance.allies)", advice?.rawValue ?? "",
        ])
    }
    var answer = CommandAnswer("The balance of \(CountWords.of(balances.count, "hub")):")
    table.show(in: &answer)
    answer.after.append("BALANCE and a hub's name shows one with its bars.")
    return answer
  }
}
