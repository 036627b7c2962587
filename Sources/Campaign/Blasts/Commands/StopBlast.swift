import Mailroom

/// CANCEL #N for a mail to many: works until the last one has left.
enum StopBlast {
  /// Stops it, where that still means something.
  ///
  /// - Returns: what came of it, in words.
  static func words(_ blast: Blast, by sender: Sender, in handling: Handling) throws -> [String] {
    switch blast.state {
    case .stopped: return ["#\(blast.id) was called off before: nothing more leaves."]
    case .done:
      let sent = try BlastProgress(blast, in: handling.db).sent
      return [
        "#\(blast.id) has left: \(CountWords.of(sent, "mail")). CORRECT #\(blast.id) writes once more to exactly those who got it."
      ]
    case .proposed:
      try BlastDesk(handling).stop(blast)
      return ["Dropped: #\(blast.id). Nothing has left, and nothing will."]
    case .asked, .confirmed, .leaving: break
    }
    let (left, kept) = try BlastDesk(handling).stop(blast)
    try Journal.write(
      "blast stopped", actor: sender.person.id, authentication: sender.authentication.word,
      detail: "#\(blast.id): \(left) had left", in: handling)
    let had =
      left == 0
      ? "Nothing had left" : "\(CountWords.of(left, "mail")) had left"
    let said =
      "Stopped: #\(blast.id). \(had), \(CountWords.grouped(kept)) will not leave.\(left == 0 ? "" : " CORRECT #\(blast.id) writes to exactly those who got it.")"
    if blast.senderPersonID != sender.person.id {
      try BlastPost(handling).tellSender(
        [
          "\(sender.person.name) stopped #\(blast.id), “\(try BlastFacts.title(of: blast, in: handling.db))”. \(had)."
        ],
        of: blast)
    }
    return [said]
  }
}
