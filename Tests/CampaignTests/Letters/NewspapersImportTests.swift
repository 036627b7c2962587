import GRDB
import Mail
import Mailroom
import Testing

@testable import Campaign

@Suite("The file of newspapers")
struct NewspapersImportTests {
  private func run(_ text: String, _ db: Database) throws -> ImportReport {
    let reader = try CSVReader(text: Array(text.utf8), file: "newspapers.csv")
    return try CivicFile.newspapers.stage(reader).run(in: db, on: "2026-03-01")
  }

  private static let head = "name,address,word_limit,towns,days_between,checked_on\n"

  @Test func `puts papers on record once, with their towns, and says what is wrong with a line`()
    throws
  {
    let store = try RosterStore()
    try store.pool.write { db in
      let town = try #require(try String.fetchOne(db, sql: "SELECT name FROM town ORDER BY name"))
      let text =
        Self.head + "Telegram,Letters@Telegram.example.com,250,\(town),30,2026-02-01\n"
        + "Patriot,https://patriot.example.com/letters,,statewide,,\n"
        + "Nowhere,a@nowhere.example.com,200,Atlantis,30,2026-02-01\n"
        + "Nobody,not an address,200,statewide,30,2026-02-01\n"
      let report = try run(text, db)
      #expect(report.new == 2 && report.skipped.map(\.line) == [4, 5])
      #expect(report.notes.count == 1)
      #expect(try run(text, db).unchanged == 2)
      let near = try Newspaper.covering(town, in: db)
      #expect(near.map(\.name) == ["Telegram", "Patriot"])
      #expect(near.first?.wordLimit == 250 && near.first?.daysBetween == 30)
      #expect(near.last?.link == "https://patriot.example.com/letters")
      // Whoever writes from the paper is the paper.
      for (address, isPaper) in [
        ("letters@telegram.example.com", true), ("jane@telegram.example.com", true),
        ("jane@example.com", false),
      ] {
        let found = try Newspaper.of(try #require(EmailAddress(address)), in: db)
        #expect((found != nil) == isPaper, "\(address)")
      }
    }
  }
}
