import Testing

@testable import Language

@Suite("What a reply means")
struct ReplyMeaningTests {
  /// How many of a collection come out right.
  struct Score: CustomStringConvertible {
    var all = 0
    var right = 0
    /// Certain, wrong, and acted on: a booking that nobody asked for.
    var misacted: [String] = []
    /// Certain where a careful person would ask back.
    var overconfident = 0
    var hesitant = 0
    var languages: [String: (right: Int, all: Int)] = [:]

    var share: Double { Double(right) / Double(max(all, 1)) }

    var description: String {
      let parts = languages.sorted { $0.key < $1.key }
        .map { "\($0.key) \($0.value.right)/\($0.value.all)" }.joined(separator: ", ")
      return "\(right)/\(all) (\(parts)); acted on wrongly \(misacted.count), too sure "
        + "\(overconfident), too careful \(hesitant)"
    }

    init(_ replies: [LabelledReply]) {
      for reply in replies {
        let found = ReplyReading.reading(reply.text, asked: reply.asked)
        let isRight =
          found.meaning.label == reply.expected.meaning
          && found.meaning.numbers == reply.expected.choices ?? []
        all += 1
        languages[reply.language, default: (0, 0)].all += 1
        if isRight {
          right += 1
          languages[reply.language, default: (0, 0)].right += 1
        }
        if found.isCertain, !isRight, found.meaning.isActedOn { misacted.append(reply.text) }
        if found.isCertain, isRight, !reply.expected.certain { overconfident += 1 }
        if !found.isCertain, isRight, reply.expected.certain { hesitant += 1 }
      }
    }
  }

  @Test func `the labelled replies come out right, and none is acted on wrongly`() throws {
    let score = Score(try Labelled.rows("answers.jsonl", as: LabelledReply.self))
    print("answers: \(score)")
    #expect(score.all >= 600)
    #expect(score.share >= 0.97)
    #expect(score.misacted.isEmpty)
    #expect(score.overconfident <= 2)
    for language in ["en", "es", "pt"] {
      let (right, all) = score.languages[language] ?? (0, 0)
      #expect(Double(right) >= 0.95 * Double(all), "\(language)")
    }
  }

  @Test func `so do those that the rules were tried on`() throws {
    let score = Score(try Labelled.rows("answers-tried.jsonl", as: LabelledReply.self))
    print("answers tried: \(score)")
    #expect(score.all >= 1_000)
    #expect(score.share >= 0.97)
    #expect(score.misacted.isEmpty)
  }

  /// Only counted, never shown: rules are not written to these.
  @Test func `so do most of those kept aside`() throws {
    let score = Score(try Labelled.rows("answers-held.jsonl", as: LabelledReply.self))
    print("answers kept aside: \(score)")
    #expect(score.all >= 120)
    #expect(score.share >= 0.84)
    #expect(score.misacted.count <= 10)
  }
}
