package import GRDB
package import Language
import Mailroom

/// What the campaign's document would say to a hub's balance. It never scolds: each says what was
/// done, with its numbers, and one thing that may come next.
package enum Advice: String, CaseIterable, Sendable {
  case baseBuilding = "base-building"
  case goingPublic = "going public"
  case lobbying

  /// - Returns: `nil` where nothing stands out.
  package init?(_ balance: Balance) {
    let outreach = balance.count(.outreach)
    let education = balance.count(.education)
    let lobbying = balance.count(.lobbying)
    let people = balance.peoplePerAction(.lobbying) ?? balance.active
    if lobbying >= 3, lobbying > 2 * outreach, people < 6 || balance.active < 8 {
      self = .baseBuilding
    } else if education >= 2, outreach == 0 {
      self = .goingPublic
    } else if lobbying == 0, balance.active >= 10, balance.allies >= 3 {
      self = .lobbying
    } else {
      return nil
    }
  }

  /// With the numbers that it rests on.
  package func words(_ balance: Balance) -> String {
    let span = balance.span.words
    switch self {
    case .baseBuilding:
      let lobbying = balance.count(.lobbying)
      var numbers =
        "\(lobbying) of \(balance.deeds.count) actions from \(span) were campaigns and lobbying"
      if let people = balance.peoplePerAction(.lobbying) {
        numbers += ", with about \(people == 1 ? "1 person" : "\(people) people") each time"
      }
      return
        "\(numbers), and \(CountWords.of(balance.active, "volunteer")) "
        + "\(balance.active == 1 ? "is" : "are") active. That is real persistence. A table, a house party or "
        + "a film night now would bring more neighbors to the next visit, and more weight."
    case .goingPublic:
      return
        "You met and learned together \(CountWords.of(balance.count(.education), "time")) from "
        + "\(span), and \(balance.outreach) in public is on record. You know the subject by now: "
        + "a table on a Saturday, or letters to the editor, would show it to the town."
    case .lobbying:
      return
        "You have \(CountWords.of(balance.active, "active volunteer")) and "
        + "\(balance.allies) allied organizations, and no visit to a legislator is on record from "
        + "\(span). That is enough strength to ask for a meeting."
    }
  }

  // MARK: Not now

  /// Whether it rests for that hub. Index: the primary key.
  package func rests(for hub: Hub, on day: CivilDate, in db: Database) throws -> Bool {
    try Int.fetchOne(
      db,
      cached: """
        SELECT 1 FROM adviceRest
        WHERE hubID = :hub AND advice = :advice AND untilDay > :today
        """, arguments: ["hub": hub.id, "advice": rawValue, "today": day.dayNumber]) != nil
  }

  /// Lets it rest for a quarter.
  ///
  /// - Returns: the first day on which it may be said again.
  func rest(
    for hub: Hub, on day: CivilDate, watching footprint: Footprint, in db: Database
  ) throws -> CivilDate {
    let until = day.adding(months: 3)
    try footprint.watch("adviceRest", ["hubID": hub.id, "advice": rawValue])
    try db.execute(
      cached: """
        INSERT INTO adviceRest (hubID, advice, untilDay) VALUES (:hub, :advice, :until)
        ON CONFLICT (hubID, advice) DO UPDATE SET untilDay = excluded.untilDay
        """, arguments: ["hub": hub.id, "advice": rawValue, "until": until.dayNumber])
    return until
  }

  /// What is to be said to a hub now.
  package static func now(_ balance: Balance, on day: CivilDate, in db: Database) throws -> Advice?
  {
    guard let advice = Advice(balance), try !advice.rests(for: balance.hub, on: day, in: db) else {
      return nil
    }
    return advice
  }
}

extension Balance {
  /// "nothing", "1 thing".
  fileprivate var outreach: String {
    let count = count(.outreach)
    return count == 0 ? "nothing" : CountWords.of(count, "thing")
  }
}
