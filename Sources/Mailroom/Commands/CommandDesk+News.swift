import Language

extension CommandDesk {
  /// What they tell about themselves in ordinary words, which a capability reads.
  ///
  /// People first: what no template answers, and what belongs to a conversation with an owner, is
  /// left to people.
  func takeNews() throws -> Taken? {
    let text = letter.newText.text
    guard NeedsPerson.finding(in: text) == nil,
      try HandOver.thread(of: letter, in: handling) == nil
    else { return nil }
    let meaning = ReplyReading.reading(text, asked: .nothing)
    if meaning.isCertain, meaning.meaning == .personPlease { return nil }
    for capability in handling.house.capabilities {
      if let taken = try capability.takeNews(letter, in: handling) { return taken }
    }
    return nil
  }
}

extension Handling {
  /// Carries out lines that a capability read from the ordinary words of a letter, as commands of
  /// its sender: proven or asked back, answered in one mail, taken back by UNDO.
  ///
  /// - Parameters:
  ///   - asksFirst: they are not certain: shown, and done after a YES.
  ///   - isAgreed: the sender has just said YES to them, by a confirmation of the capability's own.
  ///   - entries: what the one answer says before, as its template has it.
  /// - Returns: `nil` if the sender is not on record or no line is a command.
  package func run(
    commands lines: [String], of letter: Letter, asksFirst: Bool = false,
    isAgreed: Bool = false, after entries: [[String: TemplateValue]] = []
  ) throws -> Reaction? {
    guard let sender = Sender(of: letter) else { return nil }
    var desk = CommandDesk(letter: letter, handling: self, sender: sender)
    desk.asksFirst = asksFirst
    desk.isAgreed = isAgreed
    let written = lines.compactMap { WrittenLine($0) }
    let reading = CommandReading(written, for: sender.who, table: house.commands)
    guard reading.isWhole else { return nil }
    return try desk.run(reading.items, readAt: letter.readAt, after: entries)
  }
}
