import Foundation
import GRDB
import Language
import Mailroom

/// Three days before a hearing or a vote on a hub's resolution its contacts are told.
enum ResolutionClock {
  private static let hour = ClockTime(9)
  private static let daysBefore = 3

  static func dueWork(_ clock: WallClock) -> DueWork {
    DueWork(
      "hearings and votes of resolutions",
      after: { db, now in
        let today = LocalTime(now, in: clock.zone).date
        return try Resolution.meeting(from: today, through: today.adding(days: 400), in: db)
          .compactMap { one in
            guard let day = one.step.day,
              try Int.fetchOne(
                db, cached: "SELECT 1 FROM dueDone WHERE key = :key",
                arguments: ["key": key(one.resolution, one.step)]) == nil
            else { return nil }
            return moment(day, clock)
          }.min()
      }
    ) { handling in
      let today = handling.today
      return try Resolution.meeting(
        from: today, through: today.adding(days: daysBefore), in: handling.db
      ).compactMap { one in
        guard let day = one.step.day, moment(day, clock) <= handling.now else { return nil }
        let (id, step) = (one.resolution.id, one.step.step)
        return DueWork.Piece(key: key(one.resolution, one.step)) {
          try tell(id, step, on: day, in: $0)
        }
      }
    }
  }

  private static func key(_ resolution: Resolution, _ step: Resolution.Step) -> String {
    "resolution:\(resolution.id):\(step.step.rawValue):\(step.day?.dayNumber ?? 0)"
  }

  private static func moment(_ day: CivilDate, _ clock: WallClock) -> Date {
    LocalTime(day.adding(days: -daysBefore), hour).moment(in: clock.zone)
  }

  private static func tell(
    _ id: Int64, _ step: ResolutionStep, on day: CivilDate, in handling: Handling
  ) throws {
    let db = handling.db
    guard let resolution = try Resolution.find(id, in: db),
      let hub = try Hub.find(
        resolution.hubID, in: db)
    else { return }
    let directory = try LegislatorDirectory(in: db)
    for role in try Role.holders(.contact, scope: "\(hub.id)", in: db) {
      guard let person = try Person.find(role.personID, in: db) else { continue }
      var posting = Posting(
        "resolution-reminder",
        values: [
          "given_name": .text(person.givenName), "body": .text(resolution.body),
          "number": .text("#\(id)"), "is_vote": .flag(step == .vote),
          "is_endorsement": .flag(resolution.ask == .endorsement),
          "day": .text(TalkTime("en", zone: handling.settings.clock.zone).day(day)),
          "moves": .text(
            CountWords.list(resolution.moves.compactMap { directory.holder(id: $0)?.titled })),
        ],
        to: role.addressID, person: role.personID, language: person.language, lane: .notices,
        because: "a \(step.rawValue) on #\(id)", isUrgent: true)
      posting.causeKey =
        "resolution:\(id):\(step.rawValue):\(day.dayNumber):\(role.personID)"
      posting.usefulUntil = LocalTime(day.adding(days: 1), .midnight)
        .moment(in: handling.settings.clock.zone)
      try Outbox.put(posting, in: handling)
    }
  }
}
