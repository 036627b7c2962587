import Foundation
import GRDB
import Mailroom

/// What a daily mail showed with numbers, and whom it named besides: its answer is read by them.
struct DayAsked: Codable, Hashable {
  static let kind = "day report"

  /// Bookings, in the order of their numbers.
  var rows: [Int64] = []
  /// People named without a number.
  var others: [Int64] = []

  init(rows: [Int64], others: [Int64]) {
    self.rows = rows
    self.others = others
  }

  init?(json: String) {
    // Written by us alone; what cannot be read asks nothing.
    guard let read = try? JSONDecoder().decode(DayAsked.self, from: Data(json.utf8)) else {
      return nil
    }
    self = read
  }

  var json: String {
    // Only numbers: encoding cannot fail.
    (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}

extension Booking {
  /// Those with a contact that were, and of which the contact has said nothing; the oldest first.
  /// Uses bookingWith.
  static func unreported(
    with contact: Int64, from: Date, to: Date, in db: Database
  ) throws -> [Booking] {
    try with(contact, from: from, to: to, in: db).filter {
      $0.state == .booked && $0.contactSaid == nil && $0.endsAt <= to
    }
  }
}
