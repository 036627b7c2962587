import Campaign
import Foundation
import Language
import Mailroom
import Testing

@Suite("The table of commands")
struct CommandTableTests {
  private static let table = CampaignHouse.commands
  private static let usages = table.commands.map { $0.usage }

  @Test func `has each name once`() {
    let names = (Self.usages + Self.table.wishes).map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Self.usages.count > 15)
  }

  @Test("says in a sentence what each does", arguments: usages.map(\.name))
  func help(name: String) throws {
    let usage = try #require(Self.usages.first { $0.name == name })
    for help in [usage.help] + usage.helpIn.values {
      #expect(help.hasSuffix(".") && help.count >= 15, "\(name): \(help)")
      #expect(!help.contains("|") && !help.contains("\n"), "\(name): \(help)")
    }
    #expect(Set(usage.helpIn.keys) == Set(usage.formsIn.keys), "\(name): help by language")
    #expect(!usage.onlyReads || !usage.isUndoable, "\(name): nothing to take back")
  }

  @Test("reads each example as that very command, for whom it is", arguments: usages.map(\.name))
  func example(name: String) throws {
    let usage = try #require(Self.usages.first { $0.name == name })
    let line = try #require(WrittenLine(usage.example))
    #expect(Self.table.match(line, for: usage.who)?.command.usage.name == name)
    // What ADD cannot read whole, ADD THESE reads as a list, and "my 1-on-1" would be somebody's
    // name, and "all" a hub's: by the table's order.
    let fallbacks = [
      "PAUSE ALL": "PAUSE",
      "ADD": "ADD THESE", "CANCEL MY 1-ON-1": "CANCEL", "RESCHEDULE MY 1-ON-1": "RESCHEDULE",
    ]
    let others = Self.table.commands.filter { command in
      ![name, fallbacks[name]].contains(command.usage.name)
        && command.usage.allForms.contains { $0.match(line) != nil }
    }
    #expect(others.isEmpty, "\(others.map { $0.usage.name }) take “\(usage.example)” too")
    for who in Usage.Who.allCases where who < usage.who {
      #expect(Self.table.match(line, for: who) == nil, "\(name) is not for \(who)")
    }
  }

  @Test func `reads the forms that HELP shows, where nothing is to be filled in`() throws {
    var tried = 0
    for usage in Self.usages {
      for form in usage.allForms where !form.text.contains("{") {
        let line = try #require(WrittenLine(form.shown), "\(usage.name): \(form.shown)")
        tried += 1
        #expect(
          Self.table.match(line, for: usage.who)?.command.usage.name == usage.name,
          "\(form.shown) is not \(usage.name)")
      }
    }
    #expect(tried >= 8)
  }

  @Test func `stands in the README as the program prints it`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "\n## What can be written\n"))
    let rest = readme[start.upperBound...]
    let section = rest[..<(rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex)]
    let printed = CommandReference(Self.table).markdown
    #expect(
      section.hasSuffix(printed),
      "Put there what `hubkeeper commands --markdown` prints:\n\(printed)")
  }
}
