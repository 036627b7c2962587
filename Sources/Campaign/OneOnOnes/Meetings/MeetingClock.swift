import Foundation
import GRDB
import Language
import Mailroom

/// What falls due about hubs' meetings: a reminder the day before, calendars that follow a changed
/// rule, the next invitation for who did not come, and an end to those of which nobody says
/// anything.
enum MeetingClock {
  static func dueWork(_ clock: WallClock) -> [DueWork] {
    [changes, reminders(clock), again(clock), silence]
  }

  // MARK: A changed rule

  /// Computed and not posted by the command, so that UNDO takes it back with the rule.
  private static let changes = DueWork("meetings that changed") { db, now in
    try Int64.fetchOne(db, cached: changedSQL, arguments: ["now": now.milliseconds]).map { _ in now
    }
  } find: { handling in
    try Row.fetchAll(
      handling.db, cached: changedSQL, arguments: ["now": handling.now.milliseconds]
    ).map { row in
      let id: Int64 = row["id"]
      let sequence: Int64 = row["sequence"]
      return DueWork.Piece(key: "meeting changed:\(id):\(sequence):\(handling.now.milliseconds)") {
        try follow(id, in: $0)
      }
    }
  }

  /// Uses meetingInviteOpen, and the hub's key.
  static let changedSQL: StaticString = """
    SELECT meetingInvite.id, sequence FROM meetingInvite INDEXED BY meetingInviteOpen
      LEFT JOIN hubMeeting ON hubMeeting.hubID = meetingInvite.hubID
    WHERE (state = 'invited' OR state = 'coming') AND startsAt > :now
      AND meetingInvite.rule IS NOT hubMeeting.rule
    ORDER BY startsAt LIMIT 500
    """

  private static func follow(_ id: Int64, in handling: Handling) throws {
    guard let invite = try MeetingInvite.find(id, in: handling.db), invite.isOpen else { return }
    let post = MeetingPost(handling)
    if let meeting = try HubMeeting.of(invite.hubID, in: handling.db),
      let (moved, isChanged) = try invite.follow(meeting, in: handling)
    {
      if isChanged { try post.send(moved, .changed) }
      return
    }
    guard let ended = try invite.cancel(in: handling) else { return }
    try Volunteer.restage(invite.personID, in: handling)
    try post.cancelled(ended)
  }

  // MARK: The day before

  private static func reminders(_ clock: WallClock) -> DueWork {
    DueWork("meeting reminders") { db, now in
      try MeetingInvite.open(from: now, to: .distantFuture, limit: 40, in: db).compactMap {
        invite in
        let due = moment(invite, clock)
        guard due > invite.createdAt,
          try Int.fetchOne(
            db, cached: "SELECT 1 FROM dueDone WHERE key = :key",
            arguments: ["key": key(invite)]) == nil
        else { return nil }
        return due
      }.min()
    } find: { handling in
      try MeetingInvite.open(
        from: handling.now + 3 * 3_600, to: handling.now + 36 * 3_600, in: handling.db
      ).compactMap { invite in
        let due = moment(invite, clock)
        guard due <= handling.now, due > invite.createdAt else { return nil }
        return DueWork.Piece(key: key(invite)) { handling in
          guard let now = try MeetingInvite.find(invite.id, in: handling.db), now.isOpen else {
            return
          }
          try MeetingPost(handling).remind(now)
        }
      }
    }
  }

  private static func key(_ invite: MeetingInvite) -> String {
    "meeting reminder:\(invite.id):\(invite.startsAt.milliseconds)"
  }

  private static func moment(_ invite: MeetingInvite, _ clock: WallClock) -> Date {
    TalkReminders.allowed(invite.startsAt - 86_400, clock: clock)
  }

  // MARK: Who did not come

  /// An hour for UNDO, and for the other lines of a mail.
  private static let afterWord: TimeInterval = 3_600

  private static func again(_ clock: WallClock) -> DueWork {
    DueWork("the next meeting, for who did not come") { db, now in
      try Int64.fetchOne(db, cached: missedSQL, arguments: ["until": Int64.max]).flatMap { _ in
        try Int64.fetchOne(db, cached: firstMissedSQL).map {
          clock.nextAllowed(from: Date(milliseconds: $0) + afterWord)
        }
      }
    } find: { handling in
      guard !clock.isQuiet(at: handling.now) else { return [] }
      return try Int64.fetchAll(
        handling.db, cached: missedSQL,
        arguments: ["until": (handling.now - afterWord).milliseconds]
      ).map { id in DueWork.Piece(key: "meeting again:\(id)") { try inviteAgain(id, in: $0) } }
    }
  }

  /// Uses meetingInviteMissed.
  static let missedSQL: StaticString = """
    SELECT id FROM meetingInvite INDEXED BY meetingInviteMissed
    WHERE round = 0 AND state = 'missed' AND endedAt <= :until
      AND NOT EXISTS (SELECT 1 FROM dueDone WHERE key = 'meeting again:' || meetingInvite.id)
    ORDER BY endedAt LIMIT 500
    """
  /// Uses meetingInviteMissed.
  static let firstMissedSQL: StaticString = """
    SELECT endedAt FROM meetingInvite INDEXED BY meetingInviteMissed
    WHERE round = 0 AND state = 'missed'
      AND NOT EXISTS (SELECT 1 FROM dueDone WHERE key = 'meeting again:' || meetingInvite.id)
    ORDER BY endedAt LIMIT 1
    """

  private static func inviteAgain(_ id: Int64, in handling: Handling) throws {
    guard let old = try MeetingInvite.find(id, in: handling.db), old.state == .missed else {
      return
    }
    try inviteAnew(old, because: .missed, in: handling)
  }

  private static func inviteAnew(
    _ old: MeetingInvite, because news: MeetingPost.News, in handling: Handling
  ) throws {
    let db = handling.db
    guard
      try StageFacts.of(old.personID, in: db).metAt == nil,
      try Booking.toCome(for: old.personID, at: handling.now, in: db).isEmpty,
      try TalkReach.of(old.personID, in: db) == .written,
      let hub = try Volunteer.find(old.personID, in: db)?.hubID,
      let next = try MeetingInvite.make(for: old.personID, hub: hub, round: 1, in: handling)
    else { return }
    try Volunteer.restage(old.personID, in: handling)
    try MeetingPost(handling).send(next, news)
  }

  // MARK: Nobody says anything

  private static let reportedFor: TimeInterval = 14 * 86_400

  private static let silence = DueWork("meetings of which nobody tells") { db, _ in
    try Int64.fetchOne(db, cached: firstOpenSQL).map { Date(milliseconds: $0) + reportedFor }
  } find: { handling in
    let end = handling.now - reportedFor
    let old = try MeetingInvite.open(from: .distantPast, to: end, limit: 500, in: handling.db)
    return old.map { invite in
      DueWork.Piece(key: "meeting unknown:\(invite.id)") { handling in
        try invite.set(.unknown, in: handling)
        try Volunteer.restage(invite.personID, in: handling)
        // Whoever was there knows the way; whoever was not is not forgotten.
        if invite.round == 0 { try inviteAnew(invite, because: .next, in: handling) }
      }
    }
  }

  /// Uses meetingInviteOpen.
  static let firstOpenSQL: StaticString = """
    SELECT startsAt FROM meetingInvite INDEXED BY meetingInviteOpen
    WHERE state = 'invited' OR state = 'coming' ORDER BY startsAt LIMIT 1
    """
}
