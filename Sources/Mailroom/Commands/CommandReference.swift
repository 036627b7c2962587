import Language

/// All that can be written, as a page: `hubkeeper commands` and the README's section.
package struct CommandReference: Sendable {
  private let table: CommandTable

  package init(_ table: CommandTable) { self.table = table }

  /// For a terminal: each command with its ways, what it does, and an example.
  package var text: String {
    sections { who, usages in
      let commands = usages.map { usage in
        ([usage.name] + usage.forms.map { "    \($0.shown)" }
          + ["  \(usage.help)", "  For example: \(usage.example)"] + notes(usage).map { "  \($0)" })
          .joined(separator: "\n")
      }
      return "\(Self.title(who)):\n\n\(commands.joined(separator: "\n\n"))"
    }
  }

  /// For the README: a table for each who.
  package var markdown: String {
    sections { who, usages in
      let head =
        "**\(Self.title(who))**\n\n| to write | what it does | for example | |\n| --- | --- | --- | --- |\n"
      let rows = usages.map { usage in
        let form = usage.forms.first?.shown ?? usage.name
        let cells = [
          "`\(form)`", usage.help, "`\(usage.example)`", notes(usage).joined(separator: "; "),
        ]
        return "| \(cells.joined(separator: " | ")) |"
      }
      return head + rows.joined(separator: "\n")
    }
  }

  private func sections(_ section: (Usage.Who, [Usage]) -> String) -> String {
    let all = table.usages(for: .coordinator)
    let sections = Usage.Who.allCases.compactMap { who -> String? in
      let usages = all.filter { $0.who == who }
      return usages.isEmpty ? nil : section(who, usages)
    }
    return sections.joined(separator: "\n\n") + "\n"
  }

  private func notes(_ usage: Usage) -> [String] {
    var notes: [String] = []
    if usage.asksFirst { notes.append("asks first") }
    if usage.isUndoable { notes.append("UNDO takes it back") }
    let names = ["es": "Spanish", "pt": "Portuguese"]
    let languages = usage.formsIn.keys.sorted().compactMap { names[$0] }
    if !languages.isEmpty { notes.append("also in " + languages.joined(separator: " and ")) }
    return notes
  }

  private static func title(_ who: Usage.Who) -> String {
    switch who {
    case .anyone: "Anyone"
    case .contact: "Contacts, for the people of their hub"
    case .coordinator: "Coordinators, for their region"
    }
  }
}
