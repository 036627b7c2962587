import ArgumentParser
import Campaign
import Foundation
import Mail
import Mailroom

struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what Hubkeeper makes of a mail and would do, touching nothing.",
    discussion: """
      Each mail is taken as arriving at the moment of its Date. Without settings or store it is \
      read as by a campaign at hub@example.org that knows nobody. With --waiting it reads what lies \
      in the settings' inbox now, opened for reading only (EXAMINE), and changes nothing there.
      """)

  @Argument(help: "Mails as files, RFC 5322.") var files: [String] = []
  @Flag(help: "Instead of files, what lies in the inbox now: a line each, and counts at the end.")
  var waiting = false
  @Flag(help: "One JSON object a line.") var json = false
  @Flag(help: "With --json, what was understood too, with the words for it.") var findings = false
  @OptionGroup var places: PlaceOptions

  func validate() throws {
    if waiting != files.isEmpty {
      throw ValidationError("Give mails as files, or --waiting for those in the inbox.")
    }
  }

  func run() async throws {
    if waiting { return try await explainWaiting() }
    let settings = try places.settingsFile == nil ? standardSettings() : places.readSettings()
    let templates = try TemplatesFolder.find(settings)
    let isComplete = try await Store.withCopy(of: settings.store) { copy in
      let (house, store) = try CampaignHouse.open(settings, templates: templates, store: copy)
      return try explainAll(house, store)
    }
    if !isComplete { throw ExitCode(1) }
  }

  private func explainWaiting() async throws {
    let settings = try places.readSettings()
    let mailbox = try Wiring.mailbox(settings, isReadOnly: true)
    let templates = try TemplatesFolder.find(settings)
    let isJSON = json
    try await Store.withCopy(of: settings.store) { copy in
      let (house, store) = try CampaignHouse.open(settings, templates: templates, store: copy)
      do {
        let counts = try await WaitingGlance(house, store: store).run(
          over: mailbox, now: Date()
        ) { line in
          Terminal.say(
            isJSON
              ? try Terminal.json(line.explanation, isPretty: false)
              : Self.words(line, settings.clock))
        }
        if !isJSON { for line in Self.words(counts) { Terminal.say(line) } }
        for failure in counts.failed { Terminal.complain("hubkeeper: \(failure)") }
      } catch {
        await mailbox.close()
        throw error
      }
      await mailbox.close()
    }
  }

  private static func words(_ line: WaitingGlance.Line, _ clock: WallClock) -> String {
    let explanation = line.explanation
    let subject = explanation.subject.split(whereSeparator: \.isNewline).joined(separator: " ")
    return
      "\(line.number). \(clock.words(line.arrivedAt)), \(explanation.from ?? "nobody"): \(subject.isEmpty ? "(no subject)" : subject) -> \(explanation.kind): \(explanation.would.joined(separator: "; "))"
  }

  private static func words(_ counts: WaitingGlance.Counts) -> [String] {
    let kinds = counts.kinds.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.value) \($0.key)" }
    var lines = ["Nothing waits in the inbox."]
    if counts.shown > 0 {
      lines = [
        "\(counts.shown) waiting: \(kinds.joined(separator: ", ")).",
        "\(counts.leaving) mails would leave, \(counts.held) would be held, \(counts.forPerson) would be handed to a person.",
      ]
    }
    if counts.older > 0 { lines.append("\(counts.older) older mails stay where they are.") }
    return lines + ["Nothing was touched."]
  }

  /// - Returns: `false` if one could not be read.
  private func explainAll(_ house: House, _ store: Store) throws -> Bool {
    var isComplete = true
    for file in files {
      let bytes: [UInt8]
      do {
        bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
      } catch {
        Terminal.complain("hubkeeper: \(file) cannot be read: \(Self.reason(file))")
        isComplete = false
        continue
      }
      do {
        var explanation = try Explanation(
          bytes, file: file, house: house, store: store, now: Date())
        explanation.encodesFindings = findings
        Terminal.say(
          json ? try Terminal.json(explanation, isPretty: false) : Self.words(explanation))
      } catch {
        Terminal.complain("hubkeeper: \(file): \(Failure.words(of: error))")
        isComplete = false
      }
    }
    return isComplete
  }

  private static func reason(_ file: String) -> String {
    let files = FileManager.default
    guard files.fileExists(atPath: file) else { return "there is no such file" }
    return files.isReadableFile(atPath: file) ? "it is no file of mail" : "not permitted"
  }

  private static func words(_ explanation: Explanation) -> String {
    var lines = [
      "\(explanation.file):",
      "  from       \(explanation.from ?? "nobody") (\(explanation.authentication))",
      "  subject    \(explanation.subject)",
      "  kind       \(explanation.kind)\(explanation.isAutomatic ? ", by a machine" : "")",
    ]
    for bounce in explanation.bounces {
      let degree = bounce.permanent ? "for good" : "for now"
      lines.append("  bounced    \(bounce.recipient) \(bounce.status ?? "") \(degree)")
    }
    if let calendar = explanation.calendar {
      lines.append("  calendar   \(calendar.attendee): \(calendar.partstat) to \(calendar.uid)")
    }
    let words = explanation.replyText.split(separator: "\n", omittingEmptySubsequences: true)
    if let first = words.first {
      lines.append("  new text   \(first)")
      lines += words.dropFirst().map { "             \($0)" }
    }
    for finding in explanation.findings {
      let words = finding.evidence.split(whereSeparator: \.isNewline).joined(separator: " / ")
      lines.append(
        "  found      \(finding.what): \(finding.value)"
          + (words.isEmpty || words == finding.value ? "" : ", from \"\(words)\"")
          + (finding.certain ? "" : " (not certain: asked)"))
    }
    lines += explanation.would.map { "  would      \($0)" }
    return lines.joined(separator: "\n")
  }

  /// Every setting as it stands without a file.
  private func standardSettings() throws -> Settings {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("hubkeeper-\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(at: file) }  // ours, and of no use to anybody
    let values = ["mailbox.address": "hub@example.org"]
    try Data(SettingKey.file(values: values).utf8).write(to: file)
    var settings = try Settings(file: file.path)
    if let store = places.store { settings.store = store }
    return settings
  }
}
