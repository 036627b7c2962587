import Foundation
import GRDB
import Mail
import Mailroom

/// What hubs do in the simulated year besides welcoming people: they log work, visit legislators,
/// hear that one signed, ask how the work is spread, and a group forms. A contact says STOP.
extension SimulatedYear {
  /// A contact who wants no mail any more, since when.
  static let leaver = "june@example.org"
  /// Who starts a hub.
  static let founder = "joan@example.com"

  private static let legislators = [
    ("sim/1", "Helen", "Marsh", "house", "34th Middlesex"),
    ("sim/2", "Nora", "Finch", "house", "27th Middlesex"),
    ("sim/3", "Carl", "Weiss", "house", "15th Worcester"),
    ("sim/4", "Iris", "Boone", "senate", "Second Middlesex"),
    ("sim/5", "Luis", "Ode", "house", "1st Hampshire"),
  ]

  func putLegislatorsOnRecord() throws {
    try store.pool.write { db in
      for (id, given, family, chamber, district) in Self.legislators {
        try db.execute(
          sql: """
            INSERT INTO legislator
              (id, name, given, family, party, chamber, district, email, links)
            VALUES (?, ?, ?, ?, '', ?, ?, '', '')
            """,
          arguments: [id, "\(given) \(family)", given, family, chamber, district])
      }
    }
  }

  /// The mails of the year that nothing has to come before.
  ///
  /// - Parameter random: of its own, so that people act as they would without hubs' work.
  func planWork(using random: inout Seeded) {
    let contacts = [
      ("ana@example.org", 24, Self.days, ["Rep. Marsh", "Rep. Finch", "Sen. Boone"]),
      ("ruth@example.com", 20, Self.days, ["Rep. Weiss"]),
      ("omar@example.net", 8, 125, []),
      (Self.leaver, 8, 190, ["Rep. Ode"]),
    ]
    for (address, count, until, legislators) in contacts {
      for _ in 0..<count {
        let day = Int.random(in: 4..<until, using: &random)
        let hour = Int.random(in: 3..<12, using: &random)
        let words = Self.work(of: legislators, using: &random)
        command(words, from: address, day: day, hour: hour)
      }
      for _ in 0..<3 {
        command("BALANCE", from: address, day: Int.random(in: 20..<until, using: &random), hour: 5)
      }
    }
    command("STOP", from: Self.leaver, day: Self.leaverStopsOn, hour: 6)
    command("SIGNED Rep. Marsh", from: "ana@example.org", day: 150, hour: 4)
    command(
      "We'd like to start a hub in Salem. We showed Fix It at the library in February, about 30 came.",
      from: Self.founder, day: Int.random(in: 70..<120, using: &random), hour: 4)
    command("DESIGNATE Salem", from: "dana@example.org", day: 160, hour: 4)
  }

  static let leaverStopsOn = 200

  private func command(_ words: String, from address: String, day: Int, hour: Int) {
    post(
      words, fields: [], from: address, name: address == Self.founder ? "Joan Ames" : "",
      to: "hub@example.org", subject: "What we did",
      at: start + Double(day) * 86_400 + Double(hour) * 3_600)
  }

  private static func work(of legislators: [String], using random: inout Seeded) -> String {
    let number = Int.random(in: 2...60, using: &random)
    if !legislators.isEmpty, random.happens(20) {
      let who = random.pick(legislators)
      // Two mails may tell of one visit.
      return random.happens(40)
        ? "LOG lobby visit, 3 of us\nLOBBIED \(who): they asked for the numbers"
        : "LOBBIED \(who): they will think about it"
    }
    return random.pick([
      "LOG tabling: \(number) signatures, 2 new volunteers", "LOG film screening: about \(number)",
      "LOG house party, \(number) people", "LOG training, \(number) of us",
      "LOG petition signatures: \(number) signatures", "LOG Fix It night: \(number) people",
      "LOG letters to the editor: 2 letters", "LOG hearing, 4 of us",
    ])
  }

  /// What contacts and the founder answer to what is asked about work; `nil` for nothing.
  func answerAboutWork(_ address: String, _ message: Message, template: String) -> String? {
    let text = message.text
    switch template {
    case "command-answer" where text.contains("Is it the same?"):
      return text.utf8.count % 2 == 0 ? "YES" : "NO"
    case "command-answer" where address == Self.founder && text.contains("who is the contact"),
      "hub-checklist" where address == Self.founder && text.contains("who is the contact"):
      return """
        2 me
        3 monthly meeting first Tuesday 7pm at the library
        4 ask Rep. Reyes for a meeting in May
        5 yes
        """
    case "digest" where text.contains("not now"): return "Not now, thanks"
    default: return nil
    }
  }
}
