extension Sender {
  /// Does what the YES to a capability's own question asks for, and writes it into the books as a
  /// command: one UNDO takes the whole back, with the mails that have not left.
  ///
  /// - Parameter work: the changes; it names each row to the scene's footprint.
  /// - Throws: `DatabaseError`, and what `work` throws.
  package func carryOut(
    _ usage: Usage, confirmedBy letter: Letter, in handling: Handling,
    _ work: (Scene) throws -> CommandAnswer
  ) throws -> CommandAnswer {
    let scene = Scene(
      handling: handling, sender: self, readAt: letter.readAt, language: person.language,
      footprint: Footprint(handling.db), files: [], letter: letter)
    let lastMail = try Outbox.lastRow(in: handling.db)
    let answer = try work(scene)
    try CommandBook.write(
      usage, answer, by: self, confirmed: true, mailsAfter: lastMail, in: scene)
    return answer
  }
}
