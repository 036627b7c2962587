package import Foundation
internal import GRDB
package import Mailroom

/// The journal as it is handed out, oldest first: people by `#number`, moments by the campaign's
/// clock.
package struct JournalExport: Sendable {
  package var filter: JournalEntries.Filter
  package var zone: TimeZone

  package init(
    filter: JournalEntries.Filter = JournalEntries.Filter(), zone: TimeZone = .gmt
  ) {
    self.filter = filter
    self.zone = zone
  }

  func forEachRow(in db: Database, _ body: ([Export.Value]) throws -> Void) throws {
    try JournalEntries.forEach(filter: filter, in: db) { entry in
      try body([
        .text(entry.moment(in: zone)), .text(entry.action), Self.person(entry.actor),
        .text(entry.authentication), Self.person(entry.subject), .text(entry.detail),
        .list(entry.changeLines), entry.messageID.map { .text($0) } ?? .none,
      ])
    }
  }

  private static func person(_ number: Int64?) -> Export.Value {
    number.map { .text("#\($0)") } ?? .none
  }
}
