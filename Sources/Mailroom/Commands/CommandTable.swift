package import Language

/// All commands, from the one list that the campaign's house gives.
package struct CommandTable: Sendable {
  package let commands: [any Command.Type]
  /// Words that are read before any command is (STOP, START, LESS): HELP lists them.
  package let wishes: [Usage]

  package init(_ commands: [any Command.Type], wishes: [Usage] = []) {
    self.commands = commands
    self.wishes = wishes
  }

  /// What HELP lists for somebody, in the table's order.
  package func usages(for who: Usage.Who) -> [Usage] {
    (wishes + commands.map { $0.usage }).filter { $0.who <= who }
  }

  package func commands(for who: Usage.Who) -> [any Command.Type] {
    commands.filter { $0.usage.who <= who }
  }

  /// The command that a line is, whole.
  package func match(
    _ line: WrittenLine, for who: Usage.Who
  ) -> (command: any Command.Type, match: CommandMatch, language: String?)? {
    for command in commands where command.usage.who <= who {
      for form in command.usage.forms {
        if let match = form.match(line) { return (command, match, nil) }
      }
    }
    for command in commands where command.usage.who <= who {
      for (language, forms) in command.usage.formsIn.sorted(by: { $0.key < $1.key }) {
        for form in forms {
          if let match = form.match(line) { return (command, match, language) }
        }
      }
    }
    return nil
  }

  /// Beginnings of any sentence, which alone make no attempt at the command that begins so too.
  private static let smallWords: Set<String> = [
    "i", "i'm", "im", "no", "at", "ya", "de", "me", "estoy", "na", "nao", "al",
  ]

  /// Beginnings of questions and requests of any kind: a whole line with one of them may be a
  /// command, and no other is an attempt at it.
  private static let askingWords: Set<String> = [
    "is", "are", "do", "any", "anybody", "anyone", "have", "be", "you", "with",
    "see", "send", "stop", "end", "quit", "turn", "hay", "ha", "cuantos", "quantos",
    "quienes", "que", "chega",
  ]

  /// The commands that somebody may have meant, nearest first; none where the line is no attempt
  /// at one.
  package func nearest(to line: WrittenLine, for who: Usage.Who) -> [Usage] {
    let written = line.words.prefix(6).map(\.folded)
    guard let first = written.first else { return [] }
    var scored: [(score: Int, order: Int, usage: Usage)] = []
    for (order, usage) in usages(for: who).enumerated() {
      var score = 0
      for form in usage.allForms where !form.verbs.allSatisfy(Self.askingWords.contains) {
        let verbs = form.verbs.filter { !Self.askingWords.contains($0) }
        // A letter makes "let" of "met": the shortest are meant only as they are written.
        let near = verbs.first { $0 == first || $0.count > 3 && NearWord.isNear(first, $0) }
        guard let verb = near else {
          // "show me new volunteers": a verb that is not the first word.
          let later = written.dropFirst().contains { word in verbs.contains(word) }
          score = max(score, later ? 2 : 0)
          continue
        }
        let isExact = verb == first
        let others = form.literals(besides: verb).filter { written.contains($0) }.count
        // "I'm Ruth" is no attempt at "I'm back".
        guard others > 0 || !Self.smallWords.contains(verb) else { continue }
        score = max(score, (isExact ? 4 : 3) + min(others, 2))
      }
      if score > 0 { scored.append((score, order, usage)) }
    }
    return scored.sorted { ($1.score, $0.order) < ($0.score, $1.order) }.prefix(3).map(\.usage)
  }
}

extension CommandForm {
  fileprivate func literals(besides verb: String) -> [String] {
    shown.split(separator: " ").map { $0.lowercased() }.filter { $0 != verb }
  }
}
