import Foundation
import GRDB

extension HandOver {
  /// How long a person keeps a thread in which nobody writes any more.
  static let quietDays = 14

  /// Unasked mail to somebody rests until a person has cleared it, at most `days`.
  package static func keepQuiet(_ person: Int64, days: Int, in handling: Handling) throws {
    let until = (handling.now + Double(days) * 86_400).milliseconds
    try handling.db.execute(
      cached: "UPDATE person SET quietUntil = MAX(COALESCE(quietUntil, 0), :until) WHERE id = :id",
      arguments: ["until": until, "id": person])
  }

  /// While a volunteer has a thread with a person. Whoever holds a role goes on hearing of their
  /// people: the day's work is not the thread's.
  static func keepThreadQuiet(_ person: Int64, in handling: Handling) throws {
    guard try Role.of(person, in: handling.db).isEmpty else { return }
    try keepQuiet(person, days: quietDays, in: handling)
  }

  /// HOLD: a person takes them over, and nothing that we begin goes there until `release`, but
  /// reminders of what is booked.
  package static func hold(_ person: Int64, in handling: Handling) throws {
    try setHeld(true, person, in: handling)
  }

  /// RELEASE: what waited leaves, even if a conversation with them is open.
  package static func release(_ person: Int64, in handling: Handling) throws {
    try setHeld(false, person, in: handling)
    try handling.db.execute(
      cached: "UPDATE person SET quietUntil = NULL WHERE id = :id", arguments: ["id": person])
    try Outbox.wake(person, in: handling)
  }

  private static func setHeld(_ isHeld: Bool, _ person: Int64, in handling: Handling) throws {
    try handling.db.execute(
      cached: "UPDATE person SET isHeld = :held WHERE id = :id AND isHeld <> :held",
      arguments: ["held": isHeld, "id": person])
  }

  /// Closes the question; if it was the person's last open one, what rested may leave.
  package static func close(_ number: Int64, in handling: Handling) throws {
    try handling.db.execute(
      cached: """
        UPDATE handOver SET closedAt = :now, listSince = NULL WHERE id = :id AND closedAt IS NULL
        """, arguments: ["now": handling.now.milliseconds, "id": number])
    guard handling.db.changesCount == 1 else { return }
    try HandedFiles.drop(of: number, in: handling.db)
    guard let person = try Matter.find(number, in: handling.db)?.personID else { return }
    // Uses handOverOfPerson.
    let isOpen =
      try Int.fetchOne(
        handling.db,
        cached: "SELECT 1 FROM handOver WHERE personID = :person AND closedAt IS NULL LIMIT 1",
        arguments: ["person": person]) != nil
    guard !isOpen else { return }
    try handling.db.execute(
      cached: "UPDATE person SET quietUntil = NULL WHERE id = :id", arguments: ["id": person])
    guard try Person.find(person, in: handling.db)?.quietUntil == nil else { return }
    try Outbox.wake(person, in: handling)
  }
}
