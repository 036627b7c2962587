import ArgumentParser
import Campaign
import Foundation
import Mailroom

struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "Check, list and look at the mails' texts.",
    subcommands: [Check.self, List.self, Preview.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read every template and fill it in with its sample.")
    @OptionGroup var places: PlaceOptions
    @Flag(help: "As JSON.") var json = false

    func run() throws {
      do {
        let templates = try load(places)
        try templates.check(requiring: CampaignHouse.requiredTemplates)
        Terminal.say(
          json
            ? "{\"ok\": true, \"templates\": \(templates.names.count)}"
            : "\(templates.names.count) templates are good.")
      } catch let error as TemplateError {
        if json {
          let mistake = Mistake(
            ok: false, file: error.file, line: error.line, problem: error.problem)
          Terminal.say(try Terminal.json(mistake, isPretty: true))
        }
        throw Failure(error.description)
      }
    }

    private struct Mistake: Encodable {
      var ok: Bool
      var file: String
      var line: Int
      var problem: String
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Name every template.")
    @OptionGroup var places: PlaceOptions
    @Flag(help: "As JSON.") var json = false

    private struct Entry: Encodable {
      var name: String
      var lane: String
      var languages: [String]
    }

    func run() throws {
      let templates = try load(places)
      let entries = templates.names.compactMap { name in
        templates.declaration(of: name).map {
          Entry(name: name, lane: $0.lane.rawValue, languages: $0.languages)
        }
      }
      if json { return Terminal.say(try Terminal.json(entries, isPretty: true)) }
      let width = entries.map(\.name.count).max() ?? 0
      for entry in entries {
        let padding = String(repeating: " ", count: width - entry.name.count + 2)
        Terminal.say(
          "\(entry.name)\(padding)\(entry.lane)  \(entry.languages.joined(separator: ", "))")
      }
    }
  }

  struct Preview: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show a template filled in with its sample.")
    @Argument(help: "Its name, as `templates list` gives it.") var name: String
    @Option(help: "en, es or pt.") var language = "en"
    @Option(help: "Write it there: HTML if the name ends in .html, else plain text.")
    var to: String?
    @OptionGroup var places: PlaceOptions

    func run() throws {
      let templates = try load(places)
      guard templates.declaration(of: name) != nil else {
        throw Failure("there is no template \(name). `hubkeeper templates list` names them.")
      }
      let mail = try templates.preview(name, language: language)
      let plain = "Subject: \(mail.subject)\nPreview: \(mail.preheader)\n\n\(mail.text)"
      guard let to else { return Terminal.write(plain, to: .standardOutput) }
      let text = to.lowercased().hasSuffix(".html") ? mail.html : plain
      do { try Data(text.utf8).write(to: URL(fileURLWithPath: to)) } catch {
        throw Failure("\(to) cannot be written: \(error.localizedDescription)")
      }
      Terminal.say("Wrote \(to).")
    }
  }

  /// The settings count where there are some; templates can be looked at without.
  private static func load(_ places: PlaceOptions) throws -> Templates {
    let settings = try places.settingsFile.map { _ in try places.readSettings() }
    return try Templates.load(from: TemplatesFolder.find(settings))
  }
}
