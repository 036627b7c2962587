import GRDB
import Mail
import Synchronization
import Testing

@testable import Mailroom

/// Remembers the lines that it is to run, and says what it is told to.
private final class NotedRunner: CommandRunning {
  let lines = Mutex<[String]>([])
  let reaction: Reaction?
  init(_ reaction: Reaction?) { self.reaction = reaction }

  func run(line: String, by letter: Letter, in handling: Handling) throws -> Reaction? {
    lines.withLock { $0.append("\(letter.from?.rawValue ?? ""): \(line)") }
    return reaction
  }
}

@Suite("A proposal")
struct ProposalTests {
  private func handOver(_ proposal: Proposal?, in books: Books) throws {
    try books.letter(from: "maria@example.com", "May I bring my sister?") { letter, handling in
      try HandOver.open(letter, because: "a question", proposal: proposal, in: handling)
    }
  }

  private func answer(_ words: String, in books: Books) throws -> Reaction? {
    let address = try books.replyAddress("dana@example.org")
    return try books.letter(from: "dana@example.org", to: address, words) { letter, handling in
      let question = try #require(try letter.question(in: handling))
      return try HandOver.answer(letter, to: question, in: handling)
    }
  }

  @Test func `of words is sent by YES, under the owner's name, once`() throws {
    let books = Books()
    _ = try books.cast()
    try handOver(.words("Of course, bring her."), in: books)
    #expect(try answer("Yes, thanks", in: books) != nil)
    #expect(try books.outbox() == ["handed-over dana@example.org", "passed-on maria@example.com"])
    #expect(try books.text("SELECT fromName FROM outbox WHERE template = 'passed-on'") == "Dana")
    let values = try books.text("SELECT \"values\" FROM outbox WHERE template = 'passed-on'")
    #expect(values?.contains("Of course, bring her.") == true)
    // The same mail answered again.
    #expect(try answer("yes", in: books) == .handled("#4: done before"))
    #expect(try books.outbox().count == 2)
  }

  @Test func `is not done by YES with other words, which go to the person`() throws {
    let books = Books()
    _ = try books.cast()
    try handOver(.words("Of course, bring her."), in: books)
    _ = try answer("Yes, but only if she likes films.", in: books)
    let values = try books.text("SELECT \"values\" FROM outbox WHERE template = 'passed-on'")
    #expect(values?.contains("only if she likes films") == true)
  }

  @Test func `of a command is run in the owner's name`() throws {
    let runner = NotedRunner(.handled("booked"))
    let books = Books(runner: runner)
    _ = try books.cast()
    try handOver(.command("DECEASED #1"), in: books)
    #expect(try answer("YES", in: books) == .handled("#4: booked"))
    #expect(runner.lines.withLock { $0 } == ["dana@example.org: DECEASED #1"])
    // Nothing is passed on; the runner has answered.
    #expect(try books.outbox() == ["handed-over dana@example.org"])
    #expect(try books.text("SELECT answeredAt IS NOT NULL FROM handOver") == "1")
  }

  @Test(
    "that cannot be run is told, and may be tried again",
    arguments: [Reaction?.none, .handedOver(because: "two of that name")])
  func notRun(reaction: Reaction?) throws {
    let runner = NotedRunner(reaction)
    let books = Books(runner: runner)
    _ = try books.cast()
    try handOver(.command("DECEASED #1"), in: books)
    _ = try answer("YES", in: books)
    #expect(
      try books.outbox() == ["handed-over dana@example.org", "hand-over-note dana@example.org"])
    #expect(try books.text("SELECT proposalDoneAt FROM handOver") == nil)
  }

  @Test func `is what the answered mail showed, not what was proposed since`() throws {
    let books = Books()
    _ = try books.cast()
    try handOver(.words("Of course, bring her."), in: books)
    try books.write {
      try $0.db.execute(sql: "UPDATE handOver SET proposal = 'Something else.'")
    }
    _ = try answer("YES", in: books)
    let values = try books.text("SELECT \"values\" FROM outbox WHERE template = 'passed-on'")
    #expect(values?.contains("Of course, bring her.") == true)
  }

  @Test(
    "of DECEASED is read from words about the person on record, and from no other grief",
    arguments: [
      ("Joan Ames <maria@example.com>", "You keep writing to my husband. He died in March.", true),
      ("Maria <maria@example.com>", "Please take my wife off your list, she passed away.", true),
      ("Someone <maria@example.com>", "Maria died last week.", true),
      ("Maria <maria@example.com>", "My mother passed away last night, I need time.", false),
      ("maria@example.com", "My father died. I can't come on Tuesday.", false),
      ("Joan <maria@example.com>", "The bill died in committee.", false),
    ]
  )
  func deceased(from: String, words: String, isProposed: Bool) throws {
    let books = Books()
    let cast = try books.cast()
    let proposal = try books.letter(from: from, words) { letter, _ in Proposal.reading(letter) }
    #expect(proposal == (isProposed ? .command("DECEASED #\(cast.person)") : nil))
  }
}
