import ArgumentParser
import Campaign
import Foundation
import GRDB
import Mailroom

struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Show who asked what, how it was proven, and what changed: the newest first.",
    discussion: """
      People are #numbers, and moments are by the campaign's clock. All of it as a file: \
      hubkeeper export journal FILE.
      """)

  @OptionGroup var entries: JournalOptions
  @Option(help: "At most so many entries, 1 to 1000.") var limit = 50
  @Flag(help: "As JSON.") var json = false
  @OptionGroup var places: PlaceOptions

  func validate() throws {
    guard (1...1_000).contains(limit) else { throw ValidationError("--limit is 1 to 1000") }
  }

  func run() throws {
    let settings = try places.readSettings()
    let zone = settings.clock.zone
    let filter = try entries.filter(in: zone)
    let found = try places.openStore(settings).pool.read { db in
      try JournalEntries.find(filter: filter, limit: limit, in: db)
    }
    if json {
      return Terminal.say(
        try Terminal.json(found.map { Entry($0, zone: zone) }, isPretty: true))
    }
    if found.isEmpty { Terminal.complain("Nothing in the journal fits.") }
    for line in found.flatMap({ $0.lines(in: zone) }) { Terminal.say(line) }
  }

  /// An entry in JSON: moments in UTC and by the campaign's clock.
  private struct Entry: Encodable {
    struct Change: Encodable {
      var field: String
      var before: String?
      var after: String?
    }
    var id: Int64
    var at: String
    var localTime: String
    var action: String
    var actor: Int64?
    var authentication: String
    var subject: Int64?
    var detail: String
    var changes: [Change]
    var messageId: String?

    init(_ entry: JournalEntry, zone: TimeZone) {
      id = entry.id
      at = Moments.text(entry.at)
      localTime = entry.moment(in: zone)
      action = entry.action
      actor = entry.actor
      authentication = entry.authentication
      subject = entry.subject
      detail = entry.detail
      changes = entry.changes.map {
        Change(field: $0.field, before: $0.before, after: $0.after)
      }
      messageId = entry.messageID
    }
  }
}
