import Language

/// A mail's lines as commands, in their order.
struct CommandReading {
  enum Item {
    case command(any Command.Type, CommandMatch, language: String?)
    case unknown(WrittenLine)
  }

  private(set) var items: [Item] = []
  /// Lines follow that are nobody's command: a person reads them.
  private(set) var hasRest = false

  /// Three lines in a row that are none end the reading.
  private static let unknownInARow = 3
  /// More commands in one mail are somebody's accident.
  private static let limit = 60

  init(_ lines: [WrittenLine], for who: Usage.Who, table: CommandTable) {
    var unknown = 0
    var index = 0
    while index < lines.count, items.count < Self.limit {
      let line = lines[index]
      index += 1
      guard let found = table.match(line, for: who) else {
        // A subject in plain words is no mistake.
        if line.isSubject { continue }
        items.append(.unknown(line))
        unknown += 1
        if unknown == Self.unknownInARow {
          items.removeLast(unknown)
          hasRest = true
          break
        }
        continue
      }
      unknown = 0
      var match = found.match
      let takes = found.command.usage.lines
      if takes == .rest {
        match.block = lines[index...].map(\.text)
        index = lines.count
      }
      while takes != .own, index < lines.count, table.match(lines[index], for: who) == nil,
        takes == .block || !lines[index].startsParagraph
      {
        match.block.append(lines[index].text)
        index += 1
      }
      items.append(.command(found.command, match, language: found.language))
    }
  }

  var commands: Int {
    items.count { if case .command = $0 { true } else { false } }
  }

  var isWhole: Bool { commands == items.count && commands > 0 && !hasRest }

  /// The lines that are commands, as they will be said back.
  var lines: [String] {
    items.compactMap { if case .command(_, let match, _) = $0 { match.line.text } else { nil } }
  }
}
