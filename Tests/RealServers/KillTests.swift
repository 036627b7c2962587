import Foundation
import GRDB
import Mail
import Mailroom
import TestServers
import Testing

extension RealServers {
  @Suite("Killed at any moment")
  struct Killed {
    /// How often, and from which seed: `KILLS=1000 SEED=7 make test`.
    private static func number(_ name: String, or standard: UInt64) -> UInt64 {
      ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) } ?? standard
    }

    @Test func `each volunteer is taken in once and welcomed, twice only if in flight`()
      async throws
    {
      let kills = Int(Self.number("KILLS", or: 100))
      let seed = Self.number("SEED", or: .random(in: 0 ... .max))
      print("killing the worker \(kills) times: SEED=\(seed)")
      var random = SplitMix(state: seed)
      let counter = try Counter()
      let office = try Office(counter.settings)
      let letters = Letters.signUps(1...500)
      let lump = max(1, kills / 10)
      var fed = 0
      var inFlight: Set<Int64> = []
      var most = 0
      // A kill may fall anywhere between the start of the process and well after its first work.
      let startUp = try await Self.startUp(office, counter)
      for kill in 1...kills {
        // In lumps, so that transactions and batches hold many when they are struck.
        let until = letters.count * min(kills, kill / lump * lump + lump) / kills
        let half = fed + (until - fed) / 2
        for letter in letters[fed..<half] { try counter.deliver(letter) }
        try office.start()
        for letter in letters[half..<until] { try counter.deliver(letter) }
        fed = until
        // Most die young; some live long enough for whole transactions and batches of mail.
        let life = kill.isMultiple(of: 5) ? 2_500 : 250
        let delay = Int.random(in: 20...startUp + life, using: &random)
        try await Task.sleep(for: .milliseconds(delay))
        office.kill()
        let rows = try office.inFlight()
        most = max(most, rows.count)
        inFlight.formUnion(rows)
      }
      try office.start()
      try await office.wait(for: "an empty inbox", within: .seconds(300)) {
        counter.files().isEmpty
      }
      // Struck three times in a row, a mail is set aside as one that kills; a person moves it back.
      let setAside = try counter.moveBack(from: "Failed")
      try await office.wait(for: "an empty inbox", within: .seconds(300)) {
        try counter.files().isEmpty && office.outcomes("pending") == 0
      }
      try await office.wait(for: "an empty outbox", within: .seconds(300)) {
        try office.hurry()
        return try office.count(
          """
          SELECT COUNT(*) FROM outbox
          WHERE state IN ('queued', 'deferred', 'sending')
            OR (state = 'uncertain' AND uncertainTries < 2)
          """) == 0
      }
      #expect(try await office.stop())
      #expect(most <= 512, "at most 512 mails are in flight")
      let never = try Self.check(office, counter, inFlight: inFlight)
      let givenUp = try office.count("SELECT COUNT(*) FROM outbox WHERE uncertainTries > 1")
      if givenUp > 0 {
        #expect(
          try office.count(
            "SELECT COUNT(*) FROM outbox WHERE \"values\" LIKE '%may not have arrived%'")
            == 1, "what is never tried again is told")
      }
      print(
        """
        a start takes \(startUp) ms; most in flight \(most); in flight at a kill \(inFlight.count), \
        twice \(givenUp), of these welcomes that never left \(never); set aside and moved back \
        \(setAside)
        """)
    }

    /// How long a start takes until the first mail is in the books, in milliseconds.
    private static func startUp(_ office: Office, _ counter: Counter) async throws -> Int {
      try counter.deliver(Letters.signUp("Zoe", from: "zoe@example.net"))
      let start = ContinuousClock.now
      try office.start()
      try await office.wait(for: "the first volunteer") { try office.volunteers() == 1 }
      let took = start.duration(to: .now)
      try await office.wait(for: "her welcome") {
        counter.smtp.messages.contains { $0.recipients == ["zoe@example.net"] }
      }
      office.kill()
      return Int(took / .milliseconds(1))
    }

    /// - Returns: how many welcomes never left, each of them in flight at two kills.
    private static func check(
      _ office: Office, _ counter: Counter, inFlight: Set<Int64>
    ) throws -> Int {
      #expect(try office.volunteers() == 501)
      let doubled = """
        SELECT address FROM personAddress JOIN address ON address.id = addressID
        GROUP BY addressID HAVING COUNT(*) > 1
        """
      #expect(try office.texts(doubled) == [])
      let people = try office.texts(
        """
        SELECT address FROM volunteer JOIN personAddress USING (personID)
        JOIN address ON address.id = addressID
        """)
      #expect(Set(people) == Set((1...500).map(Letters.address) + ["zoe@example.net"]))
      let welcomes = try office.read { db in
        try Row.fetchAll(
          db,
          sql: """
            SELECT outbox.id, address, uncertainTries
            FROM outbox JOIN address ON address.id = addressID
            WHERE template = 'welcome'
            """
        ).map { row in
          (
            id: row["id"] as Int64, to: row["address"] as String,
            tries: row["uncertainTries"] as Int
          )
        }
      }
      #expect(welcomes.count == 501)
      #expect(Set(welcomes.map(\.to)).count == 501, "each welcome is queued once")
      let sent = Dictionary(grouping: counter.smtp.messages) { $0.recipients.first ?? "" }
      var never = 0
      for welcome in welcomes where welcome.to != "zoe@example.net" {
        let copies = sent[welcome.to] ?? []
        let wasInFlight = inFlight.contains(welcome.id)
        #expect(copies.count <= (wasInFlight ? 2 : 1), "\(welcome.to): twice only if in flight")
        #expect(Set(copies.map(\.messageID)).count <= 1, "a second copy is the same message")
        // What was lost in flight twice is never tried a third time (DESIGN §4.8).
        if welcome.tries < 2 { #expect(copies.count >= 1, "\(welcome.to) was welcomed") }
        if copies.isEmpty { never += 1 }
      }
      return never
    }
  }
}

extension Office {
  /// The outbox rows that were claimed and are not marked.
  fileprivate func inFlight() throws -> [Int64] {
    try read { try Int64.fetchAll($0, sql: "SELECT id FROM outbox WHERE state = 'sending'") }
  }
}

/// Numbers that a seed brings back (Steele, Lea and Flood, 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
