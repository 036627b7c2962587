import Campaign
import Foundation
import GRDB
import Language
import Mail
import Mailroom
import Testing

/// Each command's own example, as HELP shows it, written by a coordinator of the state to the
/// sample campaign.
@Suite("Every command's example")
struct CommandExampleTests {
  private static let commands = CampaignHouse.commands.commands.map { $0.usage.name }

  /// What the examples name: Maria Lopez in Worcester, and a hub in Salem that is ready.
  private static func stage() throws -> Stage {
    let stage = try Stage()
    for (from, words) in [
      (
        "Maria Lopez <maria@example.com>",
        "I'm Maria Lopez in Worcester, I'd love to help. 508-555-0142"
      ),
      (
        "Joan Ames <joan@example.com>",
        "I'm Joan Ames from Salem, I'd love to help. 978-555-0142"
      ),
    ] {
      try stage.hand(in: mail(from, "Volunteering", words, at: "2026-03-02 10:00"))
    }
    let now = try stage.moment("2026-03-02 10:30")
    try stage.store.pool.write { db in
      func person(_ address: String) throws -> (person: Int64, address: Int64) {
        let row = try #require(
          try Row.fetchOne(
            db,
            sql: """
              SELECT personID, addressID FROM personAddress
              JOIN address ON address.id = addressID WHERE address = ?
              """, arguments: [address]))
        return (row["personID"], row["addressID"])
      }
      let (dana, june, joan) = (
        try person("dana@example.org"), try person("june@example.org"),
        try person("joan@example.com")
      )
      try Role.give(
        .coordinator, scope: "state", to: dana.person, at: dana.address, now: now, in: db)
      // The west has a second coordinator, so that one of them can go.
      try Role.give(
        .coordinator, scope: "west", to: june.person, at: june.address, now: now, in: db)
      let salem = try Hub.start(
        name: "Salem", area: HubArea.reading("Salem", in: db), by: nil, at: now, in: db)
      try salem.addContact(joan.person, at: joan.address, now: now, in: db)
    }
    return stage
  }

  private static func mail(
    _ from: String, _ subject: String, _ words: String, at: String
  ) -> Story.Incoming {
    Story.Incoming(from: from, at: at, fields: [("subject", subject)], words: words, line: 0)
  }

  /// NOT NOW answers a suggestion, so there must be one: three visits, and nobody to make them heavy.
  private static func suggest(on stage: Stage) throws {
    for day in ["February 20", "February 24", "February 27"] {
      try stage.hand(
        in: mail(
          "Ruth Okafor <ruth@example.com>", "LOG lobby visit on \(day), 2 of us", "",
          at: "2026-03-02 10:40"))
    }
    try stage.hand(
      in: mail("Dana Reyes <dana@example.org>", "BALANCE of Worcester", "", at: "2026-03-02 10:50"))
  }

  private struct NoAnswer: Error { var words: String }

  private func answer(to words: String) throws -> String {
    let stage = try Self.stage()
    if words == DismissAdvice.usage.example { try Self.suggest(on: stage) }
    stage.clear()
    try stage.hand(
      in: Self.mail(
        "Dana Reyes <dana@example.org>", "For Hubkeeper", words, at: "2026-03-02 11:00"))
    let answer = stage.unclaimed.first { $0.event.to == ["dana@example.org"] }?.message
    guard let answer else { throw NoAnswer(words: words) }
    return answer.text
  }

  @Test("runs, or is asked about first where the table says so", arguments: commands)
  func runs(name: String) throws {
    let usage = try #require(
      CampaignHouse.commands.commands.map { $0.usage }.first { $0.name == name })
    // START HUB's names a town that has a hub by now.
    let example = name == "START HUB" ? "START HUB in Lynn" : usage.example
    let answer = try answer(to: example)
    if name != "HELP" {
      #expect(
        !answer.contains("For example:"), "\(example): the wording was not understood\n\(answer)")
    }
    #expect(!answer.contains("I did not understand"), "\(answer)")
    // Who asks by itself has words of its own for it.
    guard !usage.asksItself else { return }
    #expect(answer.contains("Answer YES") == usage.asksFirst, "\(example)\n\(answer)")
  }

  @Test("is what HELP shows", arguments: commands)
  func help(name: String) throws {
    let usage = try #require(
      CampaignHouse.commands.commands.map { $0.usage }.first { $0.name == name })
    let answer = try answer(to: "HELP \(name)")
    #expect(answer.contains(usage.help), "\(answer)")
    #expect(answer.contains("For example: \(usage.example)"), "\(answer)")
    #expect(answer.contains(usage.shown(in: "en")), "\(answer)")
  }
}
