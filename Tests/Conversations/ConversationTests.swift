import GRDB
import Mail
import Mailroom
import Testing

@Suite("Conversations")
struct ConversationTests {
  @Test func `there are stories`() {
    #expect(Story.all.count >= 20)
  }

  @Test("go as written", arguments: Story.all)
  func play(story: Story) throws {
    let stage = try Stage()
    stage.tellsOfDays = story.tellsOfDays
    for step in story.steps {
      switch step {
      case .mail(let mail):
        try stage.hand(in: mail)
      case .until(let moment, _):
        try stage.run(until: stage.moment(moment))
      case .expect(let expected):
        let place = "\(story.file):\(expected.line)"
        guard let message = stage.claim(expected) else {
          let sent = stage.unclaimed.map { "\($0.event.to ?? []) \($0.event.template ?? "")" }
          Issue.record("\(place): no \(expected.template) to \(expected.recipient); sent: \(sent)")
          continue
        }
        let everything = message.subject + "\n" + message.text
        for words in try expected.says.map(stage.numbered) {
          #expect(everything.contains(words), "\(place): \(words)\n\(everything)")
        }
        for file in expected.files {
          #expect(
            message.attachments.contains { $0.filename == file && $0.size > 0 },
            "\(place): no file \(file)")
        }
        for words in expected.saysNot {
          #expect(!everything.contains(words), "\(place): must not say \(words)\n\(everything)")
        }
      case .nothingElse(let line):
        #expect(line > 0, "\(story.title)")
        let rest = stage.unclaimed.map { "\($0.event.to ?? []) \($0.event.template ?? "")" }
        #expect(rest.isEmpty, "\(story.file):\(line)")
        stage.clear()
      case .set(let sql):
        try stage.store.pool.write { try $0.execute(sql: sql) }
      case .book(let sql, let value, let line):
        let found = try stage.store.pool.read { try String.fetchOne($0, sql: sql) }
        #expect(found ?? "NULL" == value, "\(story.file):\(line): \(sql)")
      }
    }
  }
}
