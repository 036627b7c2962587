import Testing

@testable import Language

@Suite("What no template answers")
struct NeedsPersonTests {
  private struct Score: CustomStringConvertible {
    var marked = 0
    var missed: [String] = []
    var plain = 0
    var alarms: [String] = []

    var description: String {
      "\(marked - missed.count)/\(marked) marked, \(alarms.count)/\(plain) false alarms"
    }

    init(_ rows: [LabelledConcern]) {
      for row in rows {
        let isFound = NeedsPerson.finding(in: row.text) != nil
        if row.expected {
          marked += 1
          if !isFound { missed.append(row.text) }
        } else {
          plain += 1
          if isFound { alarms.append(row.text) }
        }
      }
    }
  }

  @Test func `all labelled mails of grief, distress, anger, law, press and minors are marked`()
    throws
  {
    let score = Score(try Labelled.rows("needs-person.jsonl", as: LabelledConcern.self))
    print("needs a person: \(score)")
    #expect(score.marked >= 60)
    #expect(score.missed == [])
    #expect(score.alarms.count <= 3)
  }

  @Test func `so are those that the rules were tried on`() throws {
    let score = Score(try Labelled.rows("needs-person-tried.jsonl", as: LabelledConcern.self))
    #expect(score.missed == [])
    #expect(score.alarms == [])
  }

  /// Only counted, never shown.
  @Test func `most of those kept aside are, too`() throws {
    let score = Score(try Labelled.rows("needs-person-held.jsonl", as: LabelledConcern.self))
    print("needs a person, kept aside: \(score)")
    #expect(score.missed.count <= 6)
    #expect(score.alarms.count <= 8)
  }

  @Test func `hardly any of the ordinary replies is`() throws {
    let replies = try Labelled.rows("answers.jsonl", as: LabelledReply.self)
    let alarms = replies.filter { NeedsPerson.finding(in: $0.text) != nil }
    #expect(alarms.count <= 8, "\(alarms.map(\.text))")
  }

  @Test func `every reason is found, and not the first alone`() {
    let text = "My mother died in the winter. I am 16 years old, and I want to kill myself."
    #expect(NeedsPerson.finding(in: text)?.reason == .death)
    #expect(NeedsPerson.reasons(in: text).isSuperset(of: [.death, .distress, .minor]))
    #expect(NeedsPerson.reasons(in: "I can table on Friday.").isEmpty)
  }
}
