import Foundation
import Language
import Testing

@testable import Campaign

@Suite("An answer about next steps")
struct StepAnswerTests {
  /// Ten in the morning of Wednesday, January 6, 2027.
  private static let at = LocalTime(
    CivilDate(year: 2027, month: 1, day: 6) ?? CivilDate(dayNumber: 0), ClockTime(10))
  private static let names = [["rogers"], ["decker"], ["owens"], ["connolly"]]

  private func reading(_ text: String, _ count: Int = 4) -> StepAnswer {
    StepAnswer(
      text, names: Array(Self.names.prefix(count)), own: ["omar", "haddad"], at: Self.at,
      in: TimeZone(identifier: "America/New_York") ?? .gmt)
  }

  /// `1:01-25 2:yes 4:no`, in the order of the numbers.
  private func shown(_ answer: StepAnswer) -> String {
    answer.said.sorted { $0.key < $1.key }.map { index, word in
      switch word {
      case .day(let day): "\(index + 1):\(day.description.dropFirst(5))"
      case .yes: "\(index + 1):yes"
      case .somebodyElse: "\(index + 1):no"
      }
    }.joined(separator: " ")
  }

  @Test(
    "says a day for each, a yes, or somebody else",
    arguments: [
      ("Yes, thanks", "1:yes 2:yes 3:yes 4:yes"),
      ("1 by January 15", "1:01-15"),
      (
        "I can do Rogers and Decker by the 25th, Owens next week. Someone else must take Connolly",
        "1:01-25 2:01-25 3:01-17 4:no"
      ),
      ("yes for all but 2, make that Jan 30", "1:yes 2:01-30 3:yes 4:yes"),
      (
        "1, 2 and 3 by Jan 25, the others I'll do on Jan 15",
        "1:01-25 2:01-25 3:01-25 4:01-15"
      ),
      ("1 and 2 by Jan 25, 3 on Jan 15", "1:01-25 2:01-25 3:01-15"),
      ("1 yes, 2 Jan 30, 4 somebody else please", "1:yes 2:01-30 4:no"),
      ("Jan 22 works for all of them", "1:01-22 2:01-22 3:01-22 4:01-22"),
      ("Jan 22", "1:01-22 2:01-22 3:01-22 4:01-22"),
      ("Yes, 1 and 2", "1:yes 2:yes"),
      ("Yes to all, not Connolly", "1:yes 2:yes 3:yes 4:no"),
      ("1: Jan 20\n2: Jan 21\n3 no\n4: 1/22", "1:01-20 2:01-21 3:no 4:01-22"),
      ("I can't do Connolly", "4:no"),
      ("Can somebody from the GO team do Connolly? He never answers me", "4:no"),
      ("1 y 2 el 25 de enero, 4 otra persona", "1:01-25 2:01-25 4:no"),
      ("1 e 2 até 25 de janeiro, 4 outra pessoa", "1:01-25 2:01-25 4:no"),
    ])
  func several(text: String, expected: String) {
    let answer = reading(text)
    #expect(answer.isCertain)
    #expect(shown(answer) == expected)
  }

  @Test(
    "is not certain where it could mean two things",
    arguments: [
      "Maybe 1 by Jan 20", "Velis by Jan 20", "7 by Jan 20", "1 by Jan 20 or Jan 25",
      "2 not before Jan 30",
      "1 by Jan 20. My mother has surgery on Jan 12.",
    ])
  func unclear(text: String) {
    #expect(!reading(text).isCertain)
  }

  @Test(
    "to one step needs no number",
    arguments: [
      ("Happy to! But I can only do the 15th", "1:01-15"), ("Sorry I can't do this one", "1:no"),
      ("by Jan 20 please", "1:01-20"), ("Sure", "1:yes"),
      ("I can't do Jan 12, but Jan 20 works", "1:01-20"),
    ])
  func one(text: String, expected: String) {
    let answer = reading(text, 1)
    #expect(answer.isCertain)
    #expect(shown(answer) == expected)
  }

  @Test(
    "tells that it was done",
    arguments: [
      "Done!", "We met him yesterday, 4 of us. He will sign if leadership lets it move",
      "Left a message with the aide", "Called twice, she said she needs the numbers",
      "Nos reunimos ayer", "Falei com a assessora ontem",
    ])
  func report(text: String) {
    #expect(StepReport.isReport(text))
  }

  @Test(
    "tells of nothing that was done",
    arguments: [
      "I have not called yet", "I will get it done by Friday", "Happy to!", "Jan 20 works",
      "I can't do this one", "Could not reach her", "When I have met her I write",
    ])
  func noReport(text: String) {
    #expect(!StepReport.isReport(text))
  }
}
