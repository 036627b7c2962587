import Foundation
import GRDB
import Mailroom

/// When the mails of a blast may really leave: whoever has had their one mail of the day, or three
/// this week, waits (DESIGN §1, promise 4), and an hour that is named must say so.
///
/// Of as many people as are asked about ahead; what else falls due meanwhile is not known.
struct BlastForecast {
  /// When the first of them leaves, as things stand.
  let first: Date
  /// How many wait beyond the blast's own hour, and until when the first of those waits.
  let later: Int
  private let laterFrom: Date?
  /// Of them, those for whom it would be too late.
  let dropped: Int
  private let people: Int
  private let start: Date

  var isAllLater: Bool { later == people }

  /// - Parameter start: when the first of it may leave by its own hour.
  /// - Returns: `nil` where they are too many to be asked about one by one.
  init?(_ blast: Blast, _ count: BlastCount, from start: Date, in handling: Handling) throws {
    guard let reached = count.reached, !reached.isEmpty else { return nil }
    let moments = try UnaskedForecast.moments(
      of: reached, from: start, except: blast.id, in: handling)
    guard let first = moments.values.min() else { return nil }
    let until = blast.usefulUntil ?? start + 2 * 86_400
    let waiting = moments.values.filter { $0 > start + 60 }
    self.start = start
    self.first = first
    people = moments.count
    later = waiting.count
    dropped = waiting.count { $0 > until }
    laterFrom = waiting.filter { $0 <= until }.min()
  }

  /// "2 of them have had their mail of the day or three this week: theirs waits until Fri Mar 12,
  /// 8:00 AM EST."
  func words(_ clock: WallClock) -> String? {
    guard later > 0 else { return nil }
    let who =
      isAllLater && people > 1
      ? "All of them" : "\(CountWords.people(later))"
    let have = later == 1 ? "has" : "have"
    var words = "\(who) \(have) had their mail of the day, or three this week: "
    if let laterFrom {
      words += "theirs waits, the first until \(clock.words(laterFrom))"
      if dropped > 0 {
        words += ", and for \(CountWords.people(dropped)) it would come too late and is dropped"
      }
    } else {
      words += "theirs would come too late, and is dropped"
    }
    return words + "."
  }

  /// Whether, as things stand, it reaches nobody in time.
  var reachesNobody: Bool { dropped == people }
}
