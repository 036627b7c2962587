import Foundation
import Testing

@testable import Language

@Suite("Hours and reports in any text")
struct HoursFuzzTests {
  /// Words that the rules look at, and things that they might stumble over.
  private static let pieces = """
    not no never except but all any every both 1 2 3 99 #2 2. 1) : ; — - Tue Sat tuesdays 6-8 10-12
    18:00-20:00 after until before from to 6pm next week this except weekends evening morning off
    away until Dec 24 31 https://zoom.us/j/1 http:// @ at the library in person by phone zoom video
    30 minutes at most 2 a day 24 hours notice I can't work works don't met no show moved Friday
    5pm cancelled yet Jon Lily Bea and y e o with for message left cancel move call late reschedule
    nadie llamó não posso ya no puedo seguir terça às 18h la reunión 🙂 日 ½ ' " \u{00A0} \n . , ?
    """.split(separator: " ").map(String.init)

  private func readAll(_ text: String) {
    let (now, zone) = (HoursClock.now, HoursClock.zone)
    let hours = HoursReading.reading(text, at: now, in: zone, language: nil)
    #expect(hours.weekly.allSatisfy { $0.from < $0.until && (0...6).contains($0.weekday) })
    #expect(hours.once.allSatisfy { $0.from < $0.until && $0.date >= now.date })
    let wish = TimeWish.reading(text, at: now, in: zone, language: nil)
    _ = wish.fits(LocalTime(now.date, ClockTime(18)), minutes: 30)
    _ = HowWish.reading(text)
    _ = MeetingWish.reading(text)
    _ = TalkAnswer.reading(text)
    _ = GivingUp.reading(text)
    _ = BookedWish.reading(text, at: now, in: zone, language: nil)
    let reports = MeetingReport.reading(
      text, rows: ["Jon Ames", "Lily Chu", ""], others: ["Bea Ross", "🙂"])
    for report in reports {
      if case .row(let row) = report.subject { #expect(row > 0) }
    }
  }

  @Test("nothing written in whatever order traps")
  func order() {
    var random = SeededNumbers(seed: 20_261_124)
    for _ in 0..<1_500 {
      let count = Int.random(in: 1...14, using: &random)
      let text = (0..<count).map { _ in
        (Self.pieces.randomElement(using: &random) ?? "")
          + ([" ", " ", " ", "", ", ", ". "].randomElement(using: &random) ?? "")
      }.joined()
      readAll(text)
    }
  }

  @Test("no bytes trap")
  func bytes() {
    var random = SeededNumbers(seed: 6)
    for _ in 0..<300 {
      let count = Int.random(in: 0...200, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      readAll(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test(
    "a long text takes its time and no more",
    arguments: [
      "1 met ", "not Tuesday ", "Tue 6-8, ", "1 and ", "no ", "I can't ", "x", "all but 2 ", "at ",
      "move to ", "Jon and ", "2.\n", "Tue 6-8 and 2-4 ", "https://x.org ", "30 minutes ",
    ])
  func length(piece: String) {
    let text = String(repeating: piece, count: 20_000 / piece.utf8.count)
    let time = ContinuousClock().measure { readAll(text) }
    #expect(time < .seconds(30))  // without optimization, beside other tests
  }

  /// The generator of SplitMix64, for the same texts each time.
  private struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
