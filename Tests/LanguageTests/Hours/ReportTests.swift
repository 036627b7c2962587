import Testing

@testable import Language

@Suite("Reports of talks")
struct ReportTests {
  private static let rows = ["Jon Ames", "Lily Chu", "Tim Ode"]
  private static let others = ["Bea Ross", "Al Dunn", "Maria Lopez"]

  private func said(_ text: String, rows: [String] = rows, others: [String] = others) -> String {
    MeetingReport.reading(text, rows: rows, others: others).map { report in
      let subject =
        switch report.subject {
        case .row(let row): "\(row)"
        case .name(let name): name
        case .all: "all"
        }
      let outcome =
        if case .moved(let words) = report.outcome { "moved <\(words)>" } else {
          "\(report.outcome)"
        }
      return "\(subject) \(outcome)" + (report.isCertain ? "" : "?")
        + (report.note.map { " (\($0))" } ?? "")
    }.joined(separator: " | ")
  }

  @Test(
    "are read by number and by name",
    arguments: [
      (
        "1 met, great, will host a house party. 2 no show 3 moved to Friday 5pm. Bea has moved to Ohio",
        "1 met (great, will host a house party) | 2 missed | 3 moved <Friday 5pm>"
          + " | Bea Ross said (has moved to Ohio)"
      ),
      (
        "1 met, wants to table. 2 no show. 3 moved to Friday 5pm",
        "1 met (wants to table) | 2 missed | 3 moved <Friday 5pm>"
      ),
      (
        "1. met, wants to table.\n2. no show\n3. moved to Friday 5pm",
        "1 met (wants to table) | 2 missed | 3 moved <Friday 5pm>"
      ),
      ("1) met\n2) no show", "1 met | 2 missed"),
      ("#1 met", "1 met"), ("1: met 2: didn't show up", "1 met | 2 missed"),
      ("1 - met; 2 - no answer; 3 - cancelled", "1 met | 2 missed | 3 cancelled"),
      ("Maria: met, wants to table", "Maria Lopez met (wants to table)"),
      ("all met", "all met"), ("Todos hablamos", "all met"),
      ("1 and 3 met, 2 didn't pick up", "1 met | 3 met | 2 missed"),
      ("1, 2 met; 3 no answer", "1 met | 2 met | 3 missed"), ("1 2 met", "1 met | 2 met"),
      ("1 not yet", "1 notYet"), ("2 cancelled", "2 cancelled"),
      ("2 cancelled, sick", "2 cancelled (sick)"), ("1 met 2 met 3 met", "1 met | 2 met | 3 met"),
      ("Met with Jon and Lily, Tim no show", "1 met | 2 met | 3 missed"),
      ("No show: 2", "2 missed"), ("No shows: Lily and Tim", "2 missed | 3 missed"),
      ("I met Maria and she wants to table", "Maria Lopez met (she wants to table)"),
      ("Talked to Jon, left a message for Lily", "1 met | 2 missed"),
      ("Jon: great talk, wants 2 signs. Lily: voicemail", "1 met (wants 2 signs) | 2 missed"),
      ("Jon Ames met, Lily C no answer", "1 met | 2 missed"),
      (
        "Lily never answered. Al Dunn has moved to Ohio.",
        "2 missed | Al Dunn said (has moved to Ohio)"
      ),
      ("1 met. She has 2 kids and 3 dogs", "1 met (She has 2 kids and 3 dogs)"),
      ("1 met, Jon will host a party", "1 met (will host a party)"),
      ("1 no show, rescheduled for Tuesday 6pm", "1 moved <Tuesday 6pm>"),
      ("2 moved to next Tuesday at 6:30", "2 moved <next Tuesday at 6:30>"),
      ("all met but 2 didn't show", "1 met | 3 met | 2 missed"),
      (
        "1 no vino 2 hablamos, muy bien 3 pasó al viernes a las 5",
        "1 missed | 2 met (muy bien) | 3 moved <viernes a las 5>"
      ),
      (
        "1 canceló, 2 no contestó y 3 todavía no", "1 cancelled | 2 missed | 3 notYet"
      ),
      (
        "1 atendeu, quer ajudar. 2 não apareceu. 3 remarcado para sexta 17h",
        "1 met (quer ajudar) | 2 missed | 3 moved <sexta 17h>"
      ),
    ])
  func certain(text: String, expected: String) {
    #expect(said(text) == expected)
  }

  @Test(
    "are no more than guesses where the words leave it open",
    arguments: [
      ("1 yes 2 no", "1 met? | 2 missed?"), ("both met", "all met?"), ("met", "all met?"),
      ("7 met", "7 met?"), ("Zed: met", "Zed met?"), ("3: rescheduled", "3 unclear? (rescheduled)"),
      ("all met except 2", "1 met | 2 unclear? | 3 met"), ("1 didn't meet", "1 missed"),
      ("She came. 2 kids with her.", "2 said? (kids with her)"),
      ("1 moved to Texas on Friday", "1 said? (moved to Texas on Friday)"),
      ("met 1 and 3, not 2", "1 met | 3 met | 2 missed?"),
      ("1 great, wants to help", "1 met? (wants to help)"),
      ("todos menos 2", "1 unclear? | 2 unclear? | 3 unclear?"),
      ("thanks!", ""), ("Did 1 meet?", ""), ("", ""), ("What do I do with these?", ""),
    ])
  func guesses(text: String, expected: String) {
    #expect(said(text) == expected)
  }

  @Test("one row alone needs no number")
  func alone() {
    #expect(said("met, wants to table", rows: ["Jon Ames"]) == "1 met (wants to table)")
    #expect(said("no show", rows: ["Jon Ames"]) == "1 missed")
    #expect(said("both met", rows: ["Jon Ames", "Lily Chu"]) == "all met")
  }

  @Test("a name that two bear is nobody's")
  func twoOfAName() {
    let rows = ["Maria Lopez", "Maria Silva"]
    #expect(said("Maria: met", rows: rows, others: []) == "Maria met?")
    #expect(said("Maria S: met", rows: rows, others: []) == "2 met")
    #expect(said("Maria Lopez met", rows: rows, others: []) == "1 met")
  }
}
