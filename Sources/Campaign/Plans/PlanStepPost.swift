import Foundation
import GRDB
import Language
import Mailroom

/// Tells somebody of a next step: that it is theirs now, and when it is due.
struct PlanStepPost {
  let handling: Handling
  private var db: Database { handling.db }
  private var zone: TimeZone { handling.settings.clock.zone }

  /// What both mails ask: whether it suits, and how it went.
  static let asks = "plan step"

  /// So long a line may be taken back before who was given the step hears of it.
  private static let beforeTold: TimeInterval = 300

  /// That somebody else gave them a step.
  func give(_ plan: Plan, to owner: Int64, by giver: String) throws {
    try put([plan], to: owner, by: giver)
  }

  /// That steps of theirs are due.
  func remind(_ owner: Int64, of plans: [Plan]) throws { try put(plans, to: owner, by: nil) }

  private func put(_ plans: [Plan], to owner: Int64, by giver: String?) throws {
    guard let person = try Person.find(owner, in: db), !person.isMinor,
      let address = try Person.primaryAddress(of: owner, in: db)
    else { return }
    let directory = try LegislatorDirectory(in: db)
    let say = Speech(person.language)
    let time = TalkTime(person.language, zone: zone)
    let today = LocalTime(handling.now, in: zone).date
    var asked: [Int64] = []
    let steps = plans.compactMap { plan -> [String: TemplateValue]? in
      guard let holder = directory.holder(id: plan.legislator), let step = plan.step else {
        return nil
      }
      asked.append(plan.id)
      return ["what": .text(Self.line(plan, step, holder, today, time, say))]
    }
    guard !steps.isEmpty else { return }
    var posting = Posting(
      "plan-step",
      values: [
        "given_name": .text(person.givenName), "steps": .list(steps),
        "giver": .text(giver ?? ""),
      ],
      to: address.id, person: owner, language: person.language, lane: .notices,
      because: "next step of a plan")
    posting.isBooked = true
    posting.asks = Asking(
      Self.asks, payload: SessionPost.Payload(plans: asked, day: nil).json,
      until: handling.now + 45 * 86_400)
    if giver != nil {
      posting.notBefore = handling.now + Self.beforeTold
      posting.isUrgent = true
    }
    try Outbox.put(posting, in: handling)
  }

  private static func line(
    _ plan: Plan, _ step: String, _ holder: OfficeHolder, _ today: CivilDate, _ time: TalkTime,
    _ say: Speech
  ) -> String {
    // The steps that a session sets are ours to translate; others are somebody's words.
    let words =
      SessionOpening.isAsk(step)
      ? say(step, es: "pedir la firma", pt: "pedir a assinatura") : step
    let head = "\(holder.titled): \(words)"
    guard let due = plan.stepDue, let late = plan.daysLate(on: today) else { return head }
    if late == 0 { return head + say(", today", es: ", hoy", pt: ", hoje") }
    let day = time.day(due)
    return late < 0
      ? head + say(", by \(day)", es: ", hasta el \(day)", pt: ", até \(day)")
      : head + say(", was due on \(day)", es: ", era para el \(day)", pt: ", era para \(day)")
  }
}
