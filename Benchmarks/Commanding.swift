import Campaign
import Foundation
import GRDB
import Mail
import Mailroom
import TestServers

/// How long the answer to a command takes, with few volunteers in the store and with many: from
/// the parsed mail to the row in the outbox, in a transaction that is taken back.
enum Commanding {
  /// The coordinator of the state asks, whose view is the widest, and a hub's contact.
  private static let commands: [(name: String, from: String, line: String)] = [
    ("NEW", "contact@example.org", "NEW"),
    ("VOLUNTEERS in a town", "contact@example.org", "VOLUNTEERS in Worcester"),
    ("SHOW by name", "contact@example.org", "SHOW Pat301 Sample"),
    ("SHOW by number", "state@example.org", "SHOW #101"),
    ("COVERAGE", "state@example.org", "COVERAGE"),
    ("STATUS", "state@example.org", "STATUS"),
  ]
  private static let few = 1_000
  private static let many = 1_000_000
  private static let tries = 15

  static func measure(_ options: Options) async throws -> [Figure] {
    let small = try Store(few)
    let large = try Store(options.volunteers == 100_000 ? many : options.volunteers)
    var figures: [Figure] = []
    for command in commands {
      var fewTimes: [Double] = []
      var manyTimes: [Double] = []
      for _ in 0..<options.rounds {
        fewTimes.append(try small.median(of: command.line, from: command.from, tries: tries))
        manyTimes.append(try large.median(of: command.line, from: command.from, tries: tries))
      }
      figures += [
        Figure(.commanding, "\(command.name), \(small.count) volunteers", unit: "ms", fewTimes),
        Figure(.commanding, "\(command.name), \(large.count) volunteers", unit: "ms", manyTimes),
        Figure(
          .commanding, "\(command.name): many against few", unit: "times",
          zip(manyTimes, fewTimes).map { $0 / $1 }, aim: "at most 2"),
      ]
    }
    return figures
  }

  /// A store of the sample campaign with this many volunteers, in its hubs and outside them.
  private final class Store {
    let count: Int
    private let folder: TemporaryDirectory
    private let sample: SampleHouse

    init(_ count: Int) throws {
      self.count = count
      folder = try TemporaryDirectory("hub-bench")
      try SampleHouse.prepare(folder.path)
      sample = try SampleHouse(in: folder.path)
      try sample.enroll(count)
      try sample.spread()
      let found = try sample.store.pool.read { db in
        try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM volunteer WHERE hubID IS NOT NULL") ?? 0
      }
      guard found > 0 else { throw Missing(what: "no volunteer is in a hub") }
    }

    struct Missing: Error { var what: String }

    /// Milliseconds.
    func median(of line: String, from: String, tries: Int) throws -> Double {
      var times: [Double] = []
      for number in 0..<tries {
        let domain = from.split(separator: "@").last ?? ""
        let text = """
          Authentication-Results: mx.example.org; dmarc=pass header.from=\(domain)\r
          From: \(from)\r
          To: hubs@example.org\r
          Subject: \(line)\r
          Message-ID: <\(line.hashValue).\(number).\(count)@example.org>\r
          MIME-Version: 1.0\r
          Content-Type: text/plain; charset=utf-8\r
          \r
          \r

          """
        let message = Message(parsing: Array(text.utf8))
        times.append(try answer(message, line: line))
      }
      return times.quantile(0.5)
    }

    private func answer(_ message: Message, line: String) throws -> Double {
      var taken = 0.0
      var reaction = ""
      var rows = 0
      try sample.store.pool.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          let handling = Handling(db: db, house: sample.house, now: sample.clock())
          let start = ContinuousClock.now
          let letter = try Letter(message, arrivedAt: handling.now, in: handling)
          let taking = try CommandDesk.take(letter, isWhole: false, in: handling)
          taken = start.duration(to: .now) / .milliseconds(1)
          if case .handled(let words)? = taking?.reaction { reaction = words }
          rows =
            try Int.fetchOne(
              db, sql: "SELECT length(\"values\") FROM outbox ORDER BY id DESC LIMIT 1") ?? 0
          return .rollback
        }
      }
      // A refusal is quick and answers nothing.
      guard reaction.contains("1 done"), rows > 60 else {
        throw Missing(what: "\(line) was not answered: \(reaction)")
      }
      return taken
    }
  }
}
