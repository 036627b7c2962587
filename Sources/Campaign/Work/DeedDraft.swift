import Foundation
import GRDB
import Language
import Mailroom

/// What somebody logs, before it is filed: a question about its hub or its day may come first.
struct DeedDraft: Codable, Hashable {
  var kind: DeedKind?
  var area: WorkArea?
  var title: String
  var counts: [WorkUnit: WorkCount]
  var town: String?
  var place: String?
  var words: String
  var hub: Int64?
  /// Where it is not clear which: the hubs to choose from.
  var hubs: [Int64] = []
  /// Days since 1970-01-01; without one it was today.
  var day: Int?
  /// Why the day that was named cannot stand, in words.
  var dayTrouble: String?

  init(_ reading: DeedReading, words: String) {
    kind = reading.kind
    area = reading.kind?.area
    title = reading.kind?.rawValue ?? (reading.title.isEmpty ? "something" : reading.title)
    counts = reading.counts
    town = reading.town
    place = reading.place
    self.words = String(words.prefix(Self.wordLimit))
  }

  /// More characters are not kept; all of them stay in the mail.
  private static let wordLimit = 1_000
}

/// What a mail about logged work asks.
struct WorkAsked: Codable, Hashable {
  /// Which area a deed lies in.
  static let area = "work area"
  /// Whether it is the same as another's.
  static let same = "work same"
  /// Which hub's a draft is.
  static let hub = "work hub"
  /// Which day a draft was on.
  static let day = "work day"
  static let all: Set<String> = [area, same, hub, day]

  var deed: Int64?
  var other: Int64?
  var draft: DeedDraft?

  init(deed: Int64? = nil, other: Int64? = nil, draft: DeedDraft? = nil) {
    self.deed = deed
    self.other = other
    self.draft = draft
  }

  /// - Returns: `nil` for what was emptied since: the question is then no question.
  init?(json: String) {
    guard let asked = try? JSONDecoder().decode(WorkAsked.self, from: Data(json.utf8)) else {
      return nil  // not ours to read, or emptied
    }
    self = asked
  }

  var json: String {
    // Only plain values: encoding cannot fail.
    (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
