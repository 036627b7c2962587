import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// The checklist as a mail: what was understood, what was not, what is there and what is left.
struct ChecklistPost {
  let hub: Hub
  let handling: Handling
  private var db: Database { handling.db }
  private var zone: TimeZone { handling.settings.clock.zone }

  /// The question of the thread, which stands for as long as a hub takes to form.
  static func asking(_ hub: Hub, at now: Date) -> Asking {
    Asking(HubForming.Asks.checklist, payload: "\(hub.id)", until: now + 550 * 86_400)
  }

  /// The answer to an answer.
  func answer(
    _ desk: ChecklistDesk, _ state: ChecklistState, to address: Int64, answering letter: Letter
  ) throws {
    var posting = Posting(
      "hub-checklist", values: values(state, say: desk.say), to: address, person: desk.writer.id,
      language: desk.say.language, lane: .answers, because: "the checklist of the hub #\(hub.id)")
    posting.values["noted"] = .list(desk.noted.map { ["what": .text($0)] })
    posting.values["unread"] = .list(desk.unread.map { ["words": .text($0)] })
    posting.values["asked"] = .text(desk.asked ?? "")
    posting.values["helper"] = .text(try helper() ?? "")
    posting.thread = letter.thread
    let subject = letter.message.subject.trimmingCharacters(in: .whitespaces)
    if !subject.isEmpty { posting.subject = Subject.reply(to: String(subject.prefix(200))) }
    posting.asks = Self.asking(hub, at: handling.now)
    try Outbox.put(posting, in: handling)
  }

  /// Weeks of silence, or the day after the event that was planned.
  func remind(_ list: HubChecklist, weeks: Int, isLast: Bool) throws {
    guard let person = list.personID.flatMap({ try? Person.find($0, in: db) }),
      let address = list.addressID
    else { return }
    // In the language of the thread, whatever the record says.
    let state = try ChecklistState(
      hub, list, language: list.language, at: handling.now, in: zone, db)
    let say = Speech(list.language)
    var posting = Posting(
      "hub-checklist-reminder", values: values(state, say: say), to: address, person: person.id,
      language: list.language, lane: .notices,
      because: "the checklist of the hub #\(hub.id), silent for \(weeks) weeks")
    posting.values["given_name"] = .text(person.givenName)
    posting.values["is_last"] = .flag(isLast)
    posting.values["event"] = .text(
      weeks == 0 ? list.event?.summary(say, in: zone, asksDay: false) ?? "" : "")
    posting.values["helper"] = .text(try helper() ?? "")
    posting.asks = Self.asking(hub, at: handling.now)
    posting.causeKey =
      "hub checklist:\(hub.id):\(list.lastWordAt.milliseconds):\(weeks)"
    try Outbox.put(posting, in: handling)
  }

  /// Reminders that wait to leave do not leave: they have answered, or the hub forms no more. Uses
  /// outboxToAddress.
  func withdrawReminders(_ list: HubChecklist) throws {
    guard let address = list.addressID else { return }
    try db.execute(
      cached: """
        UPDATE outbox SET state = 'withdrawn', reply = 'the checklist has gone on'
        WHERE addressID = :address AND template = 'hub-checklist-reminder'
          AND because LIKE :because
          AND (state = 'queued' OR state = 'deferred' OR state = 'held')
        """,
      arguments: ["address": address, "because": "the checklist of the hub #\(hub.id),%"])
  }

  private func values(_ state: ChecklistState, say: Speech) -> [String: TemplateValue] {
    func rows(_ rows: [ChecklistState.Row]) -> TemplateValue {
      .list(rows.map { ["number": .text($0.box.number), "what": .text($0.words)] })
    }
    return [
      "hub_name": .text(hub.name), "number": .text("\(hub.id)"), "ticked": rows(state.ticked),
      "left": rows(state.left), "is_forming": .flag(hub.state == .forming),
    ]
  }

  /// Who of the GO! Team helps.
  func helper() throws -> String? {
    try TeamQuestion.owner(of: hub, except: nil, in: db)
      .flatMap { try Person.find($0.personID, in: db)?.name }
  }

  // MARK: Coordinators

  /// Once, when all is there.
  func tellReady(_ list: HubChecklist, except writer: Int64?) throws {
    let state = try ChecklistState(hub, list, language: "en", at: handling.now, in: zone, db)
    let plans = list.plans.map { "\($0.seat.district): \($0.words)" }
    let lines =
      state.rows.map { "\($0.box.number) \($0.words)" }
      + (plans.isEmpty ? [] : ["Their first words of a plan:"] + plans)
      + ["DESIGNATE \(hub.name) makes it a hub that takes the new people of its area."]
    try tellTeam(
      "The \(hub.name) hub is ready: all is there", lines.joined(separator: "\n"),
      key: "hub ready:\(hub.id)", except: writer)
  }

  func tellTeam(_ title: String, _ text: String, key: String, except writer: Int64?) throws {
    var team = try Role.holders(.coordinator, scope: hub.region, in: db)
    if team.isEmpty { team = try Role.holders(.coordinator, scope: "state", in: db) }
    for role in team where role.personID != writer {
      var posting = Posting(
        "coordinator-note", values: ["title": .text(title), "text": .text(text)],
        to: role.addressID, person: role.personID, lane: .notices, because: title, isUrgent: true)
      posting.causeKey = "\(key):\(role.personID)"
      try Outbox.put(posting, in: handling)
    }
  }
}
