import GRDB
import Language
import Mailroom
import Testing

@testable import Campaign

@Suite("Letters over newspapers and days")
struct PaperDaysTests {
  private let monday = CivilDate(dayNumber: 20_000)

  @Test func `go so many to a paper a day, the nearest paper first, and end with the topic`() {
    var days = PaperDays(from: monday, through: monday.adding(days: 1), perDay: 2)
    var taken: [String] = []
    for _ in 0..<9 {
      guard let place = days.take([7, 8]) else {
        taken.append("none")
        continue
      }
      taken.append("\(place.paper) \(place.day.dayNumber - monday.dayNumber)")
    }
    #expect(taken == ["7 0", "7 0", "8 0", "8 0", "7 1", "7 1", "8 1", "8 1", "none"])
  }

  @Test func `count what was asked for before`() throws {
    let store = try RosterStore()
    try store.pool.write { db in
      try db.execute(
        sql: """
          INSERT INTO newspaper (id, name, address) VALUES (900, 'Telegram', 'a@telegram.example');
          INSERT INTO number (id, kind) VALUES (901, 'person'), (902, 'person');
          INSERT INTO person (id, name, givenName, language, createdAt)
            VALUES (901, 'A', 'A', 'en', 0), (902, 'B', 'B', 'en', 0);
          INSERT INTO topic (id, word, name, points, goodUntil, createdAt)
            VALUES (903, 'x', 'x', 'p', 30000, 0);
          INSERT INTO prompt (id, kind, topicID, audience, lastDay, senderID, addressID, createdAt)
            VALUES (904, 'letters', 903, 'all', 30000, 901, 1, 0);
          INSERT INTO prompted VALUES (904, 901, 900, 20000), (904, 902, 900, 20000);
          """)
      var days = PaperDays(from: monday, through: monday.adding(days: 5), perDay: 2)
      try days.read([900], in: db)
      #expect(days.take([900])?.day == monday.adding(days: 1))
    }
  }
}
