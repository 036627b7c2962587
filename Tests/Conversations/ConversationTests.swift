import GRDB
import Mail
import Mailroom
import Testing

@Suite("Conversations")
struct ConversationTests {
  @Test func `there are stories`() {
    #expect(Story.all.count >= 20)
  }

  @Test("go as written", arguments: Story.chosen)
  func play(story: Story) async throws {
    let differences = try await Aside.shared.run { try story.play() }
    for words in differences { Issue.record("\(words)") }
  }
}

extension Story {
  /// Plays it.
  ///
  /// - Returns: what came otherwise than written, each with file and line.
  func play() throws -> [String] {
    var differences: [String] = []
    let stage = try Stage(settings)
    stage.tellsOfDays = tellsOf(["day"])
    stage.tellsOfMonths = tellsOf(Stage.monthly)
    for step in steps {
      switch step {
      case .mail(let mail):
        try stage.hand(in: mail)
      case .until(let moment, _):
        try stage.run(until: stage.moment(moment))
      case .expect(let expected):
        differences += try stage.differences(from: expected, in: file)
      case .nothingElse(let line):
        let rest = stage.unclaimed.map { "\($0.event.to ?? []) \($0.event.template ?? "")" }
        if !rest.isEmpty { differences.append("\(file):\(line): nothing else, but \(rest)") }
        stage.clear()
      case .set(let sql):
        try stage.store.pool.write { try $0.execute(sql: sql) }
      case .book(let sql, let value, let line):
        let found = try stage.store.pool.read { try String.fetchOne($0, sql: sql) } ?? "NULL"
        if found != value { differences.append("\(file):\(line): \(sql) gives \(found)") }
      }
    }
    return differences
  }
}

extension Stage {
  /// Claims the mail that is expected, and says how it reads otherwise.
  fileprivate func differences(from expected: Story.Expected, in file: String) throws -> [String] {
    let place = "\(file):\(expected.line)"
    guard let message = claim(expected) else {
      let sent = unclaimed.map { "\($0.event.to ?? []) \($0.event.template ?? "")" }
      return ["\(place): no \(expected.template) to \(expected.recipient); sent: \(sent)"]
    }
    let everything = message.subject + "\n" + message.text
    var found: [String] = []
    for words in try expected.says.map(numbered) where !everything.contains(words) {
      found.append("\(place): \(words)\n\(everything)")
    }
    for name in expected.files
    where !message.attachments.contains(where: { $0.filename == name && $0.size > 0 }) {
      found.append("\(place): no file \(name)")
    }
    for words in expected.saysNot where everything.contains(words) {
      found.append("\(place): must not say \(words)\n\(everything)")
    }
    return found
  }
}
