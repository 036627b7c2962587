import Foundation
import GRDB
import Language
import Mailroom

/// When a coordinator is asked: at once for the first mail of a kind and for what would be of no use
/// by the next morning, else in one mail each morning on which there is something new. What nobody
/// answers is named again after three days.
struct HeldClock {
  private let clock: WallClock
  private static let gathering: TimeInterval = 900
  private static let again: TimeInterval = 3 * 86_400

  init(_ clock: WallClock) { self.clock = clock }

  var dueWork: DueWork {
    DueWork("held mail") { db, now in
      let open = try HeldMail.open(in: db)
      guard !open.isEmpty, try !HeldScope.readers(of: "all", in: db).isEmpty else { return nil }
      let isStoreHeld = try StoreHold.since(in: db) != nil
      return open.map { due($0, isStoreHeld) }.min()
    } find: { handling in
      let open = try HeldMail.open(in: handling.db)
      let isStoreHeld = try StoreHold.since(in: handling.db) != nil
      let now = open.filter { due($0, isStoreHeld) <= handling.now }
      guard !now.isEmpty,
        try !HeldScope.readers(of: "all", in: handling.db).isEmpty
      else { return [] }
      var scopes: Set<String> = []
      for mail in now { scopes.insert(try HeldScope.of(mail, in: handling)) }
      return scopes.sorted().map { scope in
        DueWork.Piece(key: "held mail:\(scope):\(handling.now.milliseconds)") { handling in
          try HeldPost(handling).ask(scope)
        }
      }
    }
  }

  private func due(_ mail: HeldMail, _ isStoreHeld: Bool) -> Date {
    if mail.word != nil { return morning(after: mail.decidedAt ?? mail.heldAt) }
    if let shown = mail.shownAt {
      let again = morning(after: shown + Self.again)
      // Dropped at its end, whoever has seen it.
      return mail.usefulUntil.map { min($0, again) } ?? again
    }
    let morning = morning(after: mail.heldAt)
    // Nobody reads in the night.
    if clock.isQuiet(at: mail.heldAt) { return morning }
    if !mail.isKindKnown || isStoreHeld { return mail.heldAt }
    if let end = mail.usefulUntil, end < morning + 3_600 { return mail.heldAt + Self.gathering }
    return morning
  }

  /// The first end of the quiet hours after a moment.
  func morning(after moment: Date) -> Date {
    let hour = ClockTime(seconds: clock.quietUntilHour * 3_600)
    let date = LocalTime(moment, in: clock.zone).date
    let today = LocalTime(date, hour).settled(in: clock.zone).moment(in: clock.zone)
    if today > moment { return today }
    return LocalTime(date.adding(days: 1), hour).settled(in: clock.zone).moment(in: clock.zone)
  }
}
