/// What a contact reports of the talks that were: "1 met, great, will host a house party. 2 no
/// show 3 moved to Friday 5pm. Bea has moved to Ohio".
package struct MeetingReport: Sendable, Hashable {
  package enum Subject: Hashable, Sendable {
    /// By number, or by a name that one of the numbered bears and no other person listed.
    case row(Int)
    /// By name: as listed where one of the `others` is meant, else as written.
    case name(String)
    case all
  }

  package enum Outcome: Hashable, Sendable {
    case met, missed
    /// To another time, in their words, which ``When`` reads.
    case moved(words: String)
    case cancelled, notYet
    /// Something else about them: "has moved to Ohio".
    case said
    case unclear
  }

  package var subject: Subject
  package var outcome: Outcome
  /// The rest of their words about that one.
  package var note: String?
  /// The words it rests on.
  package var evidence: Evidence
  /// Whether it may be written down: somebody who is listed, and one outcome.
  package var isCertain: Bool

  package init(
    subject: Subject, outcome: Outcome, note: String? = nil, evidence: Evidence, isCertain: Bool
  ) {
    self.subject = subject
    self.outcome = outcome
    self.note = note
    self.evidence = evidence
    self.isCertain = isCertain
  }

  /// The reports in a text, in its order; none where nobody is named and no outcome is. Never
  /// fails.
  ///
  /// - Parameters:
  ///   - rows: names by their numbers, which begin at 1.
  ///   - others: names that were listed without numbers.
  package static func reading(
    _ text: String, rows: [String], others: [String]
  ) -> [MeetingReport] {
    ReportReader(text, rows: rows, others: others).reports()
  }
}
