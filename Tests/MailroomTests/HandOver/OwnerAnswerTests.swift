import Testing

@testable import Mailroom

@Suite("An owner's answer")
struct OwnerAnswerTests {
  typealias Order = OwnerAnswer.Order

  private func read(_ text: String, about numbers: [Int64] = [418]) -> OwnerAnswer {
    OwnerAnswer.reading(text, about: numbers, others: [500], signedBy: ["Ruth Okafor"])
  }

  @Test(
    "to one question says DONE or PASS in any case and with thanks",
    arguments: [
      ("DONE", OwnerAnswer.Deed.done), ("done.", .done), ("Done, thanks!", .done),
      ("done 👍", .done), ("Hi,\n\nDone.\n\nThank you,\nRuth", .done), ("#418 done", .done),
      ("DONE 418", .done), ("418: Done", .done), ("Hecho, gracias", .done), ("feito", .done),
      ("PASS", .pass), ("pass please", .pass), ("Pass it on, thanks. Ruth", .pass),
      ("#418 PASS", .pass),
    ]
  )
  func single(text: String, deed: OwnerAnswer.Deed) {
    #expect(read(text) == .orders([Order(number: 418, deed: deed)]))
  }

  @Test(
    "with other words is words",
    arguments: [
      "It is done by the state, not by us.", "I would pass on that, Maria.", "Yes, it covers you.",
      "Yes and no.", "418 people came to the last one.", "We are all done with the forms, see you!",
    ]
  )
  func words(text: String) {
    #expect(read(text) == .orders([Order(number: 418, deed: .words(text))]))
  }

  @Test("is YES only alone", arguments: ["YES", "yes please", "Yes, thanks!", "Sí", "#418: yes"])
  func yes(text: String) {
    guard case .orders(let orders) = read(text), orders.count == 1, case .yes = orders[0].deed
    else {
      Issue.record("\(read(text))")
      return
    }
  }

  @Test(
    "that is a line for us is never for the person",
    arguments: [
      ("DECEASED #412", "DECEASED #412"), ("ADD TO HUB #7", "ADD TO HUB #7"),
      ("pass to Dana Reyes", "PASS #418 to Dana Reyes"),
    ]
  )
  func command(text: String, line: String) {
    #expect(read(text) == .orders([Order(number: 418, deed: .command(line))]))
  }

  @Test("has words for them and DONE for us")
  func wordsAndDone() {
    #expect(
      read("It covers you.\nCall me.\n\nDone, thanks\nRuth")
        == .orders([
          Order(number: 418, deed: .words("It covers you.\nCall me.")),
          Order(number: 418, deed: .done),
        ]))
    #expect(read("DONE she was rude") == .unclear(.besideWord))
    #expect(read("PASS because I am away") == .unclear(.besideWord))
    #expect(read("  \n") == .unclear(.noWords))
  }

  @Test(
    "to a list begins with a number",
    arguments: [
      ("12: Yes, bring her.", [Order(number: 12, deed: .words("Yes, bring her."))]),
      ("#12 - Come at nine", [Order(number: 12, deed: .words("Come at nine"))]),
      ("- 12 DONE", [Order(number: 12, deed: .done)]),
      ("12, 13 done", [Order(number: 12, deed: .done), Order(number: 13, deed: .done)]),
      ("done 12 and 13", [Order(number: 12, deed: .done), Order(number: 13, deed: .done)]),
      ("13", [Order(number: 13, deed: .whole)]),
      (
        "Hi,\n12: One line.\nAnd another.\n\n13 PASS",
        [
          Order(number: 12, deed: .words("One line.\nAnd another.")),
          Order(number: 13, deed: .pass),
        ]
      ),
      ("12 YES", [Order(number: 12, deed: .yes("Yes"))]),
      ("All done, thanks", [Order(number: 12, deed: .done), Order(number: 13, deed: .done)]),
      ("#500: Another of mine", [Order(number: 500, deed: .words("Another of mine"))]),
    ]
  )
  func list(text: String, orders: [Order]) {
    #expect(read(text, about: [12, 13]) == .orders(orders))
  }

  @Test(
    "to a list without a number is asked back",
    arguments: [
      "YES", "DONE", "It covers residents.", "14: nobody's", "500 people: that is many",
      "They are both right.\n12: yes",
    ]
  )
  func which(text: String) {
    #expect(read(text, about: [12, 13]) == .unclear(.whichOne))
  }

  @Test func `of any bytes never fails`() {
    var generator = SystemRandomNumberGenerator()
    let pieces = [
      "#", "12", ":", "DONE", "\n", " ", "13", "PASS to", "é", "\u{0}", "yes", "--", "😀",
    ]
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in
        pieces.randomElement(using: &generator)
      }.joined()
      _ = read(text, about: [12, 13])
      _ = read(text)
    }
  }
}
