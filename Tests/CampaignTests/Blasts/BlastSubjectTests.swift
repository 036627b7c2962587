import Testing

@testable import Campaign

@Suite("What own words are called without a subject")
struct BlastSubjectTests {
  @Test(
    "is their first sentence, without the greeting and without anybody's own values",
    arguments: [
      ("Hello {{first_name}}, the hearing is Thursday.", "The hearing is Thursday"),
      ("Hola {{first_name}}: la audiencia es el jueves.", "La audiencia es el jueves"),
      ("Dear friends of the hub,\n\nwe meet at ten. Come!", "We meet at ten"),
      ("{{first_name}}, we need you on Friday!", "We need you on Friday"),
      (
        "Hi all - the vote moved to Monday at 10 a.m. in room 428. Come.",
        "The vote moved to Monday at 10 a.m. in room 428"
      ),
      (
        "Please call {{representative.name}} today. The vote is on Monday.", "The vote is on Monday"
      ),
      ("We count on you, {{first_name}}.", "We count on you"),
      ("News number 3", "News number 3"),
      ("Good news! Rep. Marsh has signed.", "Good news"),
      (
        "Hello from the State House, where we met Rep. Marsh today",
        "Hello from the State House, where we met Rep. Marsh today"
      ),
    ])
  func sentence(words: String, subject: String) {
    #expect(BlastSubject.sentence(of: words, limit: 80) == subject)
  }

  @Test func `is none where every sentence holds a value`() {
    #expect(BlastSubject.sentence(of: "Call {{representative.name}} today.", limit: 60) == nil)
  }
}
