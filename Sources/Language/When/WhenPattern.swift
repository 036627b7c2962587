/// When somebody can, as a rule over the days: "weekday evenings except Thursday".
///
/// Where ``WhenPhrase/reading`` names the next time that it comes true, this keeps all of it.
package struct WhenPattern: Hashable, Sendable {
  /// The days it holds on; `nil` where none are named.
  package var weekdays: Weekdays?
  package var excluded: Weekdays = []
  /// Whether it comes again each week: "Tuesdays", "any evening".
  package var recurs = false
  /// The days it lies between, the last not included; `nil` where it has no such end.
  package var from: CivilDate?
  package var until: CivilDate?
  package var part: PartOfDay?
  /// The hours named, in the likelier reading; `nil` where none are.
  package var earliest: ClockTime?
  package var latest: ClockTime?
  /// "after 6" has no end, "before 5" no beginning.
  package var isOpenAtEnd = false
  package var isOpenAtStart = false

  package init() {}

  /// Whether a meeting may begin then.
  package func allows(_ moment: LocalTime) -> Bool {
    if excluded.contains(moment.date.weekday) { return false }
    if let weekdays, !weekdays.contains(moment.date.weekday) { return false }
    if let from, moment.date < from { return false }
    if let until, moment.date >= until { return false }
    let hours = part?.hours
    if let earliest = earliest ?? hours?.from, moment.time < earliest { return false }
    if let latest = latest ?? (earliest == nil ? hours?.until : nil), moment.time >= latest {
      return earliest == latest && moment.time == latest
    }
    return true
  }
}
