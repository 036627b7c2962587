import Language

extension CommandDesk {
  /// Runs what a handed-over mail proposed, when its owner says YES (DESIGN §4.6).
  package struct Runner: CommandRunning {
    package init() {}

    package func run(line: String, by letter: Letter, in handling: Handling) throws -> Reaction? {
      guard var sender = Sender(of: letter), let written = WrittenLine(line) else { return nil }
      // Its token came back from the address that it went to, with a YES: as good as one to a
      // confirmation, since the proposal stood in the mail word by word.
      let saysYes =
        ReplyReading.reading(letter.newText.text, asked: .yesOrNo).confirms && letter.mayAnswer
      sender.isProven = letter.mayCommand || saysYes
      let items = CommandReading([written], for: sender.who, table: handling.house.commands).items
      guard case .command? = items.first else { return nil }
      let desk = CommandDesk(
        letter: letter, handling: handling, sender: sender, isAgreed: saysYes)
      return try desk.run(items, readAt: letter.readAt)
    }
  }
}
