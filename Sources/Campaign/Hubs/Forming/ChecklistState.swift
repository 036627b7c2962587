import Foundation
import GRDB
import Language
import Mailroom

/// How far a forming hub is: each box with what ticks it, or what is left.
struct ChecklistState: Sendable {
  struct Row: Hashable, Sendable {
    var box: ChecklistBox
    var words: String
    var isTicked: Bool
  }

  var rows: [Row] = []

  var ticked: [Row] { rows.filter(\.isTicked) }
  var left: [Row] { rows.filter { !$0.isTicked } }
  var isComplete: Bool { left.isEmpty }

  /// From the checklist, and from what the books have of it besides: contacts by role, the meeting,
  /// hours, events.
  ///
  /// - Parameter list: `nil` for a hub that has none: then the books alone tell.
  init(
    _ hub: Hub, _ list: HubChecklist?, language: String, at now: Date, in zone: TimeZone,
    _ db: Database
  ) throws {
    let say = Speech(language)
    let today = LocalTime(now, in: zone).date
    let roles = try hub.contacts(in: db)
    let legislators = try HubLegislators(of: hub, in: db)
    let open = legislators.without(list?.plans ?? [])
    func left(_ box: ChecklistBox) -> Row {
      let whom = HubLegislators.words(open, say)
      return Row(box: box, words: box.question(say, legislators: whom), isTicked: false)
    }
    rows.append(try Self.event(hub, list, say, today: today, zone, db) ?? left(.event))
    let names =
      roles.map(\.name)
      + (list?.contacts ?? []).filter { proposed in
        !roles.contains { $0.personID == proposed.personID || $0.address == proposed.address }
      }.map(\.words)
    rows.append(
      names.isEmpty
        ? left(.contact) : Row(box: .contact, words: say.list(names), isTicked: true))
    rows.append(
      try Self.welcome(hub, list, roles, say, zone, db).map {
        Row(box: .welcome, words: $0, isTicked: true)
      } ?? left(.welcome))
    let plans = list?.plans ?? []
    rows.append(
      plans.isEmpty || !open.isEmpty
        ? left(.plan)
        : Row(
          box: .plan,
          words: say("a plan begun for ", es: "un plan para ", pt: "um plano para ")
            + HubLegislators.words(legislators.targets, say), isTicked: true))
    rows.append(
      list?.agreedAt == nil
        ? left(.agreement)
        : Row(
          box: .agreement,
          words: say(
            "yes to the responsibilities and to the GO! Team",
            es: "sí a las responsabilidades y al equipo GO!",
            pt: "sim às responsabilidades e ao time GO!"), isTicked: true))
  }

  private static func event(
    _ hub: Hub, _ list: HubChecklist?, _ say: Speech, today: CivilDate, _ zone: TimeZone,
    _ db: Database
  ) throws -> Row? {
    let done = try Self.done(by: hub, today: today, say, zone, db)
    if let event = list?.event {
      // Planned, and meanwhile LOG told of one.
      if !event.isDone(on: today), let done { return done }
      let summary = event.summary(say, in: zone, asksDay: false)
      if event.isDone(on: today) { return Row(box: .event, words: summary, isTicked: true) }
      if event.day != nil || event.month != nil {
        return Row(
          box: .event,
          words: say(
            "\(summary): it counts as soon as it has been. Then tell us how many came",
            es: "\(summary): cuenta en cuanto se haga. Después díganos cuántas personas vinieron",
            pt: "\(summary): conta assim que acontecer. Depois diga quantas pessoas vieram"),
          isTicked: false)
      }
      return Row(
        box: .event,
        words: "\(summary): " + say("which day?", es: "¿qué día?", pt: "que dia?"),
        isTicked: false)
    }
    return done
  }

  /// An event that the hub has put on the calendar itself, or what LOG told of: the first of either.
  /// Indexes: `eventOfHub`, `deedOfHub`.
  private static func done(
    by hub: Hub, today: CivilDate, _ say: Speech, _ zone: TimeZone, _ db: Database
  ) throws -> Row? {
    let kept = try db.cachedStatement(
      sql: """
        SELECT title, start FROM event WHERE hubID = :hub AND state = 'open'
        ORDER BY startsAt LIMIT 1
        """)
    if let row = try GRDB.Row.fetchOne(kept, arguments: ["hub": hub.id]),
      let day = CivilDate(iso8601: String((row["start"] as String).prefix(10))), day < today
    {
      let time = TalkTime(say.language, zone: zone)
      return Row(
        box: .event, words: "\(row["title"] as String), \(time.day(day))", isTicked: true)
    }
    return try Deed.first(of: hub.id, in: db).map { deed in
      Row(box: .event, words: DeedWords(say.language, zone: zone).line(deed), isTicked: true)
    }
  }

  private static func welcome(
    _ hub: Hub, _ list: HubChecklist?, _ roles: [HubContact], _ say: Speech, _ zone: TimeZone,
    _ db: Database
  ) throws -> String? {
    if let meeting = try HubMeeting.of(hub.id, in: db) {
      let place = meeting.whereabouts.isEmpty ? "" : ", \(meeting.whereabouts)"
      guard say.language == "en" else {
        return (list?.welcome ?? say("", es: "una reunión", pt: "uma reunião"))
      }
      return "a meeting \(meeting.rule.words(TalkTime("en", zone: zone)))\(place)"
    }
    if let words = list?.welcome { return words }
    for role in roles {
      if try !ContactHours.of(role.personID, from: CivilDate(dayNumber: 0), in: db).isEmpty {
        return say(
          "talks one to one with \(role.name)", es: "conversaciones una a una con \(role.name)",
          pt: "conversas uma a uma com \(role.name)")
      }
    }
    return nil
  }

  /// "3 of 5; left: contact, plans".
  var short: String {
    let names = left.map(\.box.short)
    let count = "\(ticked.count) of \(rows.count) boxes"
    return names.isEmpty
      ? "all \(rows.count) boxes" : "\(count), left: \(names.joined(separator: ", "))"
  }
}
