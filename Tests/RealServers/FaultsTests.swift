import Foundation
import GRDB
import Mail
import Mailroom
import TestServers
import Testing

extension RealServers {
  @Suite(
    "A relay that fails at random",
    .enabled(if: Postfix.canStart && SMTPSink.isInstalled, "needs Postfix, and root for it"))
  struct Faults {
    /// What the relay says of one recipient.
    private struct Fate {
      var reply: String
      /// `nil`: for ever.
      var times: Int?
      /// Nobody lives there: the books must end its mail for good, too.
      var isNobody = false

      static func drawn(using random: inout SplitMix) -> Fate? {
        let later = ["450 4.2.0 greylisted", "451 4.3.0 try again", "452 4.3.1 disk full"]
        let nobody = ["550 5.1.1 no such user", "550 5.1.2 no such domain"]
        switch Int.random(in: 0..<100, using: &random) {
        case ..<72: return nil
        case ..<81:
          let reply = later.randomElement(using: &random) ?? later[0]
          return Fate(reply: reply, times: Int.random(in: 1...2, using: &random))
        case ..<89:
          return Fate(
            reply: nobody.randomElement(using: &random) ?? nobody[0], times: nil, isNobody: true)
        case ..<92: return Fate(reply: "554 5.6.0 not such a message", times: nil)
        case ..<94: return Fate(reply: "550 5.7.1 not from you", times: 1)
        default: return Fate(reply: "421 4.7.0 too busy, closing", times: 1)
        }
      }
    }

    @Test func `of five thousand each ends once, and as Postfix saw it`() async throws {
      let seed =
        ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) }
        ?? .random(in: 0 ... .max)
      print("a relay that fails at random: SEED=\(seed)")
      var random = SplitMix(state: seed)
      // Behind Postfix everything is taken: what it took is what counts.
      let sink = try SMTPSink.start(["-L"])
      let postfix = try Postfix.start(PostfixOptions(deliveringTo: sink.port))
      let line = try DelayingRelay(to: postfix.port)
      let mailbox = try Counter()
      let office = try Office(
        mailbox.settings.merging([
          "relay.smtp": "smtp://localhost:\(line.port)", "relay.allow_plain": "true",
        ]) { _, new in new })
      let people = (1...5_000).map { "p\($0)@example.net" }
      var fates: [String: Fate] = [:]
      for person in people {
        fates[person] = Fate.drawn(using: &random)
        if let fate = fates[person] {
          postfix.policy.refuse(person, with: fate.reply, times: fate.times)
        }
      }
      try office.post(to: people)
      try office.start()
      try await Self.ruin(line, until: 4_000, office, using: &random)
      try await Self.waitForTheEnd(of: office)
      #expect(try await office.stop())

      let deliveries = try await Self.deliveries(of: postfix)
      let rows = try office.rows()
      #expect(rows.count == people.count)
      #expect(Set(rows.map(\.to)) == Set(people), "one mail for each")
      var tally: [String: Int] = [:]
      for row in rows {
        tally[row.state, default: 0] += 1
        let copies = deliveries[row.to] ?? []
        let isDoomed = fates[row.to].map { $0.times == nil } ?? false
        let note = "\(row.to): \(row.state), lost \(row.losses) times, \(copies.count) copies"
        #expect(Set(copies).count <= 1, "\(note): a second copy is the same message")
        #expect(copies.count <= 1 + row.losses, "\(note): twice only if an answer was lost")
        switch row.state {
        case "sent": #expect(copies.count >= 1, "\(note)")
        case "failed": #expect(copies.isEmpty && isDoomed, "\(note)")
        case "uncertain": #expect(row.losses == 2, "\(note): never a third try")
        default: Issue.record("\(note): no end")
        }
        if isDoomed {
          #expect(copies.isEmpty && row.state != "sent", "\(note)")
        }
      }
      // The coordinator hears of what is refused.
      let others = Set(deliveries.keys).subtracting(people)
      #expect(others.isSubset(of: ["lee@example.net"]), "nobody else got one")
      let nobody = rows.filter { fates[$0.to]?.isNobody == true && $0.state == "failed" }
      #expect(
        Set(try office.texts(Self.suppressed)) == Set(nobody.map(\.to)),
        "who does not exist gets no more mail, and nobody else is blamed")
      let ends = tally.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      print(
        """
        ends: \(ends.joined(separator: ", ")); connections \(line.connectionCount), answers lost to \
        \(rows.count { $0.losses > 0 }), copies twice \(deliveries.values.count { $0.count > 1 })
        """)
    }

    private static let suppressed = """
      SELECT address FROM suppression JOIN address ON address.id = addressID
      """

    /// Cuts the line again and again, in the middle of whatever it carries, until so many mails
    /// have an end.
    private static func ruin(
      _ line: DelayingRelay, until count: Int, _ office: Office, using random: inout SplitMix
    ) async throws {
      let deadline = ContinuousClock.now + .seconds(90)
      while try office.ended() < count, ContinuousClock.now < deadline {
        if Bool.random(using: &random) {
          line.cut(after: Int.random(in: 0...1_500_000, using: &random), .toServer)
        } else {
          line.cut(after: Int.random(in: 0...60_000, using: &random), .toClient)
        }
        try await Task.sleep(for: .milliseconds(Int.random(in: 50...250, using: &random)))
        try office.hurryAll()
      }
    }

    /// Until no mail waits any more; what waits need not wait long.
    private static func waitForTheEnd(of office: Office) async throws {
      let deadline = ContinuousClock.now + .seconds(120)
      while try office.ended() < office.mails(), ContinuousClock.now < deadline {
        try office.hurryAll()
        try await Task.sleep(for: .milliseconds(200))
      }
    }

    /// By recipient, the Message-ID of each mail that Postfix took and passed on, from its log.
    private static func deliveries(of postfix: Postfix) async throws -> [String: [String]] {
      try await waitUntil("Postfix's queue is empty", within: .seconds(60)) { postfix.isQueueEmpty }
      var messages: [Substring: String] = [:]
      var deliveries: [String: [String]] = [:]
      for line in postfix.log.split(separator: "\n") {
        if let match = line.firstMatch(of: /cleanup\[\d+\]: (\w+): message-id=<([^>]*)>/) {
          // A queue's name comes again once it is free.
          messages[match.1] = String(match.2)
        } else if let match = line.firstMatch(
          of: /lmtp\[\d+\]: (\w+): to=<([^>]*)>.* status=sent/)
        {
          deliveries[String(match.2), default: []].append(messages[match.1] ?? "")
        }
      }
      return deliveries
    }
  }
}

extension Office {
  fileprivate struct End {
    let to: String
    let state: String
    /// How often the answer to it was lost.
    let losses: Int
  }

  private static let ofTheTest = "because = 'a test of faults'"

  /// Puts one mail for each of these addresses into the outbox.
  fileprivate func post(to recipients: [String]) throws {
    try handle { handling in
      for recipient in recipients {
        guard let address = EmailAddress(recipient) else { continue }
        let id = try AddressRecord.keep(address, at: handling.now, in: handling.db)
        try Outbox.put(
          Posting(
            "operator-note", values: ["title": .text("A title"), "text": .text("Words.")], to: id,
            person: nil, lane: .notices, because: "a test of faults", isUrgent: true),
          in: handling)
      }
    }
  }

  fileprivate func mails() throws -> Int {
    try count("SELECT COUNT(*) FROM outbox WHERE \(Self.ofTheTest)")
  }

  /// How many of them nobody touches any more.
  fileprivate func ended() throws -> Int {
    try count(
      """
      SELECT COUNT(*) FROM outbox WHERE \(Self.ofTheTest)
        AND (state IN ('sent', 'failed') OR state = 'uncertain' AND uncertainTries > 1)
      """)
  }

  fileprivate func rows() throws -> [End] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT address, state, uncertainTries FROM outbox
          JOIN address ON address.id = addressID WHERE \(Self.ofTheTest)
          """
      ).map { End(to: $0["address"], state: $0["state"], losses: $0["uncertainTries"]) }
    }
  }

  /// Lets pass at once the pause before the next try, and that of a lane which the relay refused.
  fileprivate func hurryAll() throws {
    try hurry()
    try write { try $0.execute(sql: "DELETE FROM fact WHERE name LIKE 'lane pause:%'") }
  }
}
