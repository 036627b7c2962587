package import Foundation
package import GRDB
package import Language

/// Which volunteers a list is of. Whatever is left open matches all in reach.
package struct RosterFilter: Hashable, Sendable {
  package var hubID: Int64?
  package var isWithoutHub = false
  /// Towns as on record; several for a ZIP that reaches into several.
  package var towns: [String]?
  package var zip: String?
  /// Empty: all but those who are gone.
  package var stages: Set<Stage> = []
  package var interest: Interest?
  /// Spoken or written: "Portuguese".
  package var language: String?
  /// Signed up (or taken on record) at or after this.
  package var since: Date?

  package init() {}

  /// Who signed up and nobody has met or offered to yet.
  package static var new: RosterFilter {
    var filter = RosterFilter()
    filter.stages = [.new]
    return filter
  }

  /// Narrows to a town, a village (its town) or a ZIP as somebody named it.
  ///
  /// - Returns: `false` if no such place is on record; the filter is then unchanged.
  package mutating func narrow(toPlace name: String, in db: Database) throws -> Bool {
    let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
    if name.count == 5, name.allSatisfy({ $0.isASCII && $0.isNumber }) {
      let found = try Places.towns(inZIP: name, in: db)
      guard !found.isEmpty else { return false }
      (towns, zip) = (found, name)
      return true
    }
    let found = try Places.towns(named: name, in: db)
    guard !found.isEmpty else { return false }
    towns = found
    return true
  }
}

/// Where a page of a list ended: the next begins behind it.
package struct RosterCursor: Hashable, Sendable {
  package var since: Int64
  package var number: Int64

  package init(since: Int64, number: Int64) {
    self.since = since
    self.number = number
  }

  static let start = RosterCursor(since: .max, number: .max)
}

/// One page of a list, the newest first.
package struct RosterPage: Hashable, Sendable {
  package enum Total: Hashable, Sendable {
    case exactly(Int)
    /// More than is worth counting for an answer.
    case atLeast(Int)

    package var count: Int {
      switch self {
      case .exactly(let count), .atLeast(let count): count
      }
    }
  }

  package var entries: [RosterEntry]
  /// Of the whole list.
  package var total: Total
  /// `nil` after the last page.
  package var next: RosterCursor?
}
