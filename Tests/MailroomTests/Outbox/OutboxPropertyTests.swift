import Foundation
import GRDB
import Mail
import Testing

@testable import Mailroom

/// What must be true of the outbox whatever happens, over random schedules, crashes and clocks.
@Suite("Whatever happens, the outbox")
struct OutboxPropertyTests {
  @Test(
    "sends nothing twice, nothing to whom it is not due, nothing in quiet hours or over the budget",
    arguments: 1...8)
  func holds(seed: Int) throws {
    let run = try OutboxRun(seed: UInt64(seed))
    for _ in 0..<260 { try run.step() }
    try run.finish()
    #expect(run.faults == [], "seed \(seed)")
    // It did something: a run in which nothing leaves proves nothing.
    #expect(run.arrived.count > 5, "seed \(seed)")
  }
}

/// A small campaign whose clock jumps, whose worker dies and whose relay says anything.
private final class OutboxRun {
  private let books: Books
  private let calendar: Calendar
  private var random: SplitMix
  private var now: Date
  private var people: [(person: Int64, address: Int64, name: String)] = []
  private var suppressed: [Int64: Suppression] = [:]
  private var isPaused = false
  private var rows: [Int64: Sort] = [:]
  /// When each row was last claimed, and whether it may have arrived then.
  private var lastClaim: [Int64: Date] = [:]
  /// Arrivals at the relay, by row.
  private(set) var arrived: [Int64: Int] = [:]
  private var lost: [Int64: Int] = [:]
  private var done: Set<Int64> = []
  private(set) var faults: [String] = []

  private struct Sort {
    var person: Int64
    var address: Int64
    var lane: TemplateLane
    var isBooked: Bool
    var isUrgent: Bool
    var isAtChosenHour: Bool
    var usefulUntil: Date?
  }

  init(seed: UInt64) throws {
    random = SplitMix(state: seed &* 0x9E37_79B9_7F4A_7C15)
    books = Books(settings: ["relay.by_domain": "[gmail.com 4]"])
    calendar = books.house.settings.clock.calendar
    // Before a Sunday on which clocks are put forward.
    now = books.now + Double(Int.random(in: 0..<10, using: &random)) * 43_200
    for index in 0..<6 {
      let text = "person\(index)@" + (index % 2 == 0 ? "gmail.com" : "example.net")
      people.append(
        (try books.person("Person \(index)", at: text), try books.addressID(text), text))
    }
  }

  func step() throws {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<34: try put()
    case 34..<60: advance()
    case 60..<90: try leave()
    case 90..<93: try stop()
    case 93..<95: try start()
    case 95..<97: try pause()
    default: try recover()
    }
  }

  /// The clock goes on until nothing is left that could leave.
  func finish() throws {
    try books.write(at: now) { try WholePause.end(by: nil, in: $0) }
    isPaused = false
    for _ in 0..<150 {
      now += 3 * 3_600
      try leave(isCalm: true)
      if try !isWaiting() { break }
    }
    if try isWaiting() { faults.append("rows wait for ever") }
    judgeBudget()
    // Each row ends in one state: nothing hangs.
    let open = try books.store.pool.read {
      try Int.fetchOne(
        $0, sql: "SELECT COUNT(*) FROM outbox WHERE state = 'sending'") ?? 0
    }
    if open > 0 { faults.append("\(open) rows hang") }
  }

  /// Whether a row may leave yet.
  private func isWaiting() throws -> Bool {
    try books.store.pool.read {
      try Bool.fetchOne(
        $0,
        sql: """
          SELECT EXISTS (SELECT 1 FROM outbox WHERE state IN ('queued', 'deferred', 'sending')
            OR state = 'uncertain' AND uncertainTries < 2)
          """) ?? false
    }
  }

  // MARK: What happens

  private func put() throws {
    let to = people[Int.random(in: 0..<people.count, using: &random)]
    let lane = [TemplateLane.answers, .notices, .notices, .bulk][
      Int.random(in: 0..<4, using: &random)]
    let isBooked = lane == .notices && Int.random(in: 0..<3, using: &random) == 0
    let isUrgent = lane == .notices && Int.random(in: 0..<8, using: &random) == 0
    let isAtChosenHour = lane == .notices && Int.random(in: 0..<9, using: &random) == 0
    let wait = Double(Int.random(in: -3_600..<200_000, using: &random))
    let useful: Date? =
      Int.random(in: 0..<4, using: &random) == 0 ? now + max(wait, 0) + 20_000 : nil
    let row = try books.write(at: now) { handling in
      var posting = Posting(
        "operator-note", values: ["title": "A title", "text": "Words."], to: to.address,
        person: to.person, lane: lane, because: "a test", isUrgent: isUrgent)
      posting.isBooked = isBooked
      posting.isAtChosenHour = isAtChosenHour
      posting.notBefore = lane == .answers ? nil : now + wait
      posting.usefulUntil = useful
      return try Outbox.put(posting, in: handling)
    }
    guard let row else { return }
    rows[row] = Sort(
      person: to.person, address: to.address, lane: lane, isBooked: isBooked, isUrgent: isUrgent,
      isAtChosenHour: isAtChosenHour, usefulUntil: useful)
  }

  /// Minutes, hours or a day; now and then back by up to two hours.
  private func advance() {
    let most = [600, 7_200, 30_000, 90_000][Int.random(in: 0..<4, using: &random)]
    now += Double(Int.random(in: 1..<most, using: &random))
    if Int.random(in: 0..<12, using: &random) == 0 {
      now -= Double(Int.random(in: 1..<7_200, using: &random))
    }
  }

  /// A claim, what the wire does with it, and a mark, if the worker lives so long.
  private func leave(isCalm: Bool = false) throws {
    let lanes: [[TemplateLane]] = [[.answers], [.notices], [.bulk], TemplateLane.allCases]
    let chosen = isCalm ? TemplateLane.allCases : lanes[Int.random(in: 0..<4, using: &random)]
    let limit = Int.random(in: 1...12, using: &random)
    let claim = try books.write(at: now) { try Outbox.claim(lanes: chosen, limit: limit, in: $0) }
    var outcomes: [(mail: ClaimedMail, outcome: DeliveryOutcome)] = []
    for mail in claim.mails {
      judge(mail)
      lastClaim[mail.id] = now
      let dies = !isCalm && Int.random(in: 0..<14, using: &random) == 0
      let outcome = isCalm ? Self.sent : outcome()
      var reaches = false
      switch outcome {
      case .sent: reaches = true
      case .uncertain: reaches = Bool.random(using: &random)
      default: break
      }
      if dies { reaches = Bool.random(using: &random) }
      if reaches { arrived[mail.id, default: 0] += 1 }
      if dies {
        // It stays claimed until the worker comes back.
        lost[mail.id, default: 0] += 1
        continue
      }
      if case .uncertain = outcome { lost[mail.id, default: 0] += 1 }
      if case .sent = outcome { done.insert(mail.id) }
      if case .addressFailed = outcome {
        done.insert(mail.id)
        if let row = rows[mail.id] { suppressed[row.address] = .all }
      }
      outcomes.append((mail, outcome))
    }
    try books.write(at: now) { try Outbox.mark(outcomes, in: $0) }
    if isCalm { try recover() }
  }

  private static let sent = DeliveryOutcome.sent(SMTPReply(code: 250, status: nil, text: "ok"))

  private func outcome() -> DeliveryOutcome {
    switch Int.random(in: 0..<40, using: &random) {
    case 0..<24: Self.sent
    case 24..<31: .deferred(SMTPReply(code: 450, status: "4.2.0", text: "later"))
    case 31..<34: .uncertain("the line broke")
    case 34..<37: .notTried("the line broke")
    case 37: .addressFailed(SMTPReply(code: 550, status: "5.1.1", text: "no"))
    default: .ourFault(SMTPReply(code: 535, status: "5.7.8", text: "no"), step: .login)
    }
  }

  private func stop() throws {
    let to = people[Int.random(in: 0..<people.count, using: &random)]
    let degree: Suppression = Bool.random(using: &random) ? .all : .bulk
    try books.write(at: now) {
      _ = try Suppression.set(degree, for: to.address, because: .stop, at: now, in: $0.db)
    }
    if suppressed[to.address] != .all { suppressed[to.address] = degree }
  }

  private func start() throws {
    let to = people[Int.random(in: 0..<people.count, using: &random)]
    try books.write(at: now) { _ = try Suppression.lift(for: to.address, in: $0.db) }
    suppressed[to.address] = nil
  }

  private func pause() throws {
    try books.write(at: now) {
      if isPaused {
        try WholePause.end(by: nil, in: $0)
      } else {
        try WholePause.begin(by: nil, in: $0)
      }
    }
    isPaused.toggle()
  }

  private func recover() throws {
    _ = try books.write(at: now) { try Outbox.recover(in: $0) }
  }

  // MARK: What must be true

  private func judge(_ mail: ClaimedMail) {
    // The mailroom's own notes to its operator are none of these rows.
    guard let row = rows[mail.id] else { return }
    func fault(_ words: String) { faults.append("\(mail.id) at \(now): \(words)") }
    if done.contains(mail.id) { fault("left again after its end") }
    if lost[mail.id] ?? 0 > 1 { fault("is tried a third time") }
    if arrived[mail.id] ?? 0 > 0, lost[mail.id] ?? 0 == 0 { fault("arrives twice for nothing") }
    if let useful = row.usefulUntil, useful < now { fault("is too late") }
    guard row.lane != .answers else { return }
    if isPaused { fault("leaves in a pause") }
    if let degree = suppressed[row.address], degree == .all || row.lane == .bulk {
      fault("goes to somebody who said STOP")
    }
    let hour = calendar.component(.hour, from: now)
    if !row.isAtChosenHour, hour < 8 || hour >= 21 { fault("leaves in a quiet hour") }
  }

  /// One a day and three in seven days; of what was booked two a day. A mail that was tried again
  /// counts on the day of its last try.
  private func judgeBudget() {
    for one in people {
      let theirs = lastClaim.filter { rows[$0.key]?.person == one.person }
      func moments(isBooked: Bool) -> [Date] {
        theirs.filter { id, _ in
          guard let row = rows[id], row.lane != .answers, !row.isUrgent else { return false }
          return row.isBooked == isBooked
        }.map(\.value).sorted()
      }
      let unasked = moments(isBooked: false)
      if let crowd = most(unasked), crowd > 1 { faults.append("\(one.name): \(crowd) in a day") }
      for start in unasked {
        let count = unasked.count { $0 >= start && $0 < start + 7 * 86_400 }
        if count > 3 { faults.append("\(one.name): \(count) in seven days from \(start)") }
      }
      if let crowd = most(moments(isBooked: true)), crowd > 2 {
        faults.append("\(one.name): \(crowd) reminders in a day")
      }
    }
    let domain = lastClaim.filter { id, _ in
      rows[id].map { row in
        people.contains { $0.address == row.address && $0.name.hasSuffix("gmail.com") }
          && row.lane != .answers
      } ?? false
    }.map(\.value).sorted()
    for start in domain {
      let count = domain.count { $0 >= start && $0 < start + 3_540 }
      if count > 4 { faults.append("gmail.com: \(count) in an hour from \(start)") }
    }
  }

  private func most(_ moments: [Date]) -> Int? {
    Dictionary(grouping: moments) { calendar.startOfDay(for: $0) }.values.map(\.count).max()
  }
}

/// A small generator with a seed (SplitMix64).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
