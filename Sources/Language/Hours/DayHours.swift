/// The hours that people mean by a part of the day, for a talk of two.
///
/// They are narrower than those of ``PartOfDay/hours``, which say what may be called so: nobody
/// whose HOURS are "Saturday mornings" wants to be called at eight. Mornings are 9:00 to 12:00,
/// afternoons 13:00 to 17:00, evenings 18:00 to 21:00, nights 19:00 to 21:00, lunch 12:00 to 14:00.
/// Where an end is left open ("after 5") HOURS end at 21:00, and where a beginning is ("before
/// noon") they begin at 9:00.
enum DayHours {
  static let hour = 3600
  static let dayStart = 9 * hour
  static let dayEnd = 21 * hour
  static let midnight = 24 * hour

  /// In seconds after midnight; `nil` where nobody talks.
  ///
  /// - Parameter isTarde: in Spanish and Portuguese the afternoon goes on until seven.
  static func of(_ part: PartOfDay, isTarde: Bool = false) -> Range<Int>? {
    switch part {
    case .beforeWork: 7 * hour..<9 * hour
    case .morning: 9 * hour..<12 * hour
    case .lunch: 12 * hour..<14 * hour
    case .afternoon: 13 * hour..<(isTarde ? 19 : 17) * hour
    case .afterLunch: 13 * hour..<17 * hour
    case .afterSchool: 15 * hour..<18 * hour
    case .evening: 18 * hour..<21 * hour
    case .afterWork: 17 * hour..<21 * hour
    case .afterDinner, .night: 19 * hour..<21 * hour
    case .daytime: 9 * hour..<17 * hour
    case .dawn, .nightTime: nil
    }
  }
}
