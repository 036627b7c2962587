import Foundation
import GRDB
import Language
import Mailroom

/// What falls due about plans: a session's mails, and the next steps of those who get no daily
/// mail; contacts and coordinators read of theirs there.
enum PlanClock {
  static func dueWork(_ clock: WallClock) -> [DueWork] { [sessions(clock), steps(clock)] }

  // MARK: A session

  /// So long an opening may be taken back before anybody hears of it.
  private static let beforeTold: TimeInterval = 300

  private static func sessions(_ clock: WallClock) -> DueWork {
    DueWork("a session's mails") { db, now in
      try untold(in: db).compactMap { session in
        session.openedAt.map { clock.nextAllowed(from: max($0 + beforeTold, now)) }
      }.min()
    } find: { handling in
      guard !clock.isQuiet(at: handling.now) else { return [] }
      return try untold(in: handling.db).compactMap { session in
        guard let at = session.openedAt, at + beforeTold <= handling.now else { return nil }
        return DueWork.Piece(key: "session:\(session.number):\(at.milliseconds)") {
          try SessionPost(handling: $0).tell(session)
        }
      }
    }
  }

  /// One every two years: a table of a few rows. Uses dueDone's key.
  private static func untold(in db: Database) throws -> [CourtSession] {
    try Int.fetchAll(
      db,
      cached: """
        SELECT number FROM courtSession WHERE openedAt IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM dueDone WHERE key = 'session:' || number || ':' || openedAt)
        """
    ).compactMap { try CourtSession.find($0, in: db) }
  }

  // MARK: Next steps

  /// Days after the one that a step is due by at which its owner hears of it.
  static let toldAfter = [0, 2, 9]
  private static let hour = ClockTime(9)

  /// Those that are owned by people who get no daily mail. Uses planStepOf and role's key.
  static let stepsSQL: StaticString = """
    SELECT id FROM plan INDEXED BY planStepOf
    WHERE stepOwnerID IS NOT NULL AND state = 'open' AND stepDue IS NOT NULL
      AND (stepTold IS NULL OR stepTold < 2)
      AND NOT EXISTS (SELECT 1 FROM role
        WHERE role.personID = plan.stepOwnerID AND role.kind <> 'operator')
    """

  private static func waiting(in db: Database) throws -> [Plan] {
    try Int64.fetchAll(db, cached: stepsSQL).compactMap { try Plan.find($0, in: db) }
  }

  private static func moment(_ plan: Plan, _ stage: Int, _ zone: TimeZone) -> Date? {
    plan.stepDue.map { LocalTime($0.adding(days: toldAfter[stage]), hour).moment(in: zone) }
  }

  /// What is to be said of a step now; `nil` while nothing is.
  private static func stage(of plan: Plan, at now: Date, _ zone: TimeZone) -> Int? {
    let next = (plan.stepTold ?? -1) + 1
    return toldAfter.indices.dropFirst(next).last { stage in
      moment(plan, stage, zone).map { $0 <= now } ?? false
    }
  }

  private static func steps(_ clock: WallClock) -> DueWork {
    DueWork("next steps of plans") { db, now in
      try waiting(in: db).compactMap { plan in
        moment(plan, (plan.stepTold ?? -1) + 1, clock.zone).map {
          clock.nextAllowed(from: max($0, now))
        }
      }.min()
    } find: { handling in
      guard !clock.isQuiet(at: handling.now) else { return [] }
      let due = try waiting(in: handling.db).filter {
        stage(of: $0, at: handling.now, clock.zone) != nil
      }
      let byOwner = Dictionary(grouping: due) { $0.stepOwnerID ?? 0 }
      return byOwner.sorted { $0.key < $1.key }.map { owner, plans in
        // What is told is kept on each plan; the moment makes the key one of its own.
        DueWork.Piece(key: "plan steps:\(owner):\(handling.now.milliseconds)") { handling in
          try remind(owner, of: plans, clock.zone, in: handling)
        }
      }
    }
  }

  /// All of somebody's steps that are due, in one mail.
  private static func remind(
    _ owner: Int64, of plans: [Plan], _ zone: TimeZone, in handling: Handling
  ) throws {
    let db = handling.db
    for plan in plans {
      guard let stage = stage(of: plan, at: handling.now, zone) else { continue }
      try db.execute(
        cached: "UPDATE plan SET stepTold = :stage WHERE id = :id",
        arguments: ["stage": stage, "id": plan.id])
    }
    try PlanStepPost(handling: handling).remind(owner, of: plans)
  }
}
