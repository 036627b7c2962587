import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Reads the answer to the day that a mail proposed for one's next steps: YES, another day, or a
/// day for each by its number.
struct PlanDesk {
  let handling: Handling
  private var db: Database { handling.db }
  private var zone: TimeZone { handling.settings.clock.zone }

  func answer(_ letter: Letter, to question: Question) throws -> Reaction? {
    // "PLAN Rep. Brook: …" in the thread is a command.
    guard CommandDesk.commands(in: letter, handling).isEmpty,
      let asked = SessionPost.Payload(question), let person = question.personID,
      let known = try Person.find(Joining.survivor(of: person, in: db), in: db)
    else { return nil }
    let text = letter.newText.text
    let plans = try asked.plans.map { try Plan.find($0, in: db) }
    let writtenAt = LocalTime(letter.readAt, in: zone)
    let proposed = asked.day.flatMap(CivilDate.init(iso8601:))
    var days: [Int: CivilDate] = [:]
    for line in text.split(whereSeparator: { $0 == "\n" || $0 == ";" || $0 == "," }) {
      guard let match = line.firstMatch(of: /^\s*#?(\d{1,2})\s*[.):]?\s+(.+)$/),
        let number = Int(match.output.1), plans.indices.contains(number - 1), plans.count > 1
      else { continue }
      let rest = String(match.output.2)
      if let day = Self.day(rest, writtenAt, zone) {
        days[number - 1] = day
      } else if case .yes = AnswerReading.reading(rest, choices: []), let proposed {
        days[number - 1] = proposed
      }
    }
    if days.isEmpty {
      let said = ReplyReading.reading(text, asked: .yesOrNo)
      if let day = Self.day(text, writtenAt, zone) {
        for index in plans.indices { days[index] = day }
      } else if said.isCertain, said.meaning == .yes, let proposed {
        for index in plans.indices { days[index] = proposed }
      } else if said.isCertain, said.meaning == .no || said.meaning == .cancel {
        return try giveBack(plans.compactMap(\.self), known, letter, question)
      } else {
        return Courtesy.isNothingToAnswer(text) ? .handled("thanks, which needs no answer") : nil
      }
    }
    let today = LocalTime(handling.now, in: zone).date
    guard days.values.allSatisfy({ $0 >= today }) else { return nil }
    return try book(days, plans, known, letter, question)
  }

  /// The one day that words name.
  private static func day(_ text: String, _ at: LocalTime, _ zone: TimeZone) -> CivilDate? {
    // Of several days none is meant for all.
    let days = Set(When.phrases(in: text, at: at, in: zone).compactMap(DatedWords.last))
    return days.count == 1 ? DatedWords(text, at: at, in: zone).day : nil
  }

  private func book(
    _ days: [Int: CivilDate], _ plans: [Plan?], _ person: Person, _ letter: Letter,
    _ question: Question
  ) throws -> Reaction {
    let time = TalkTime(person.language, zone: zone)
    var lines: [String] = []
    for (index, day) in days.sorted(by: { $0.key < $1.key }) {
      guard var plan = plans[index], plan.isOpen, let step = plan.step else { continue }
      plan.set(step: step, due: day, owner: person.id)
      try plan.save(in: db)
      let name = try self.name(plan.legislator)
      lines.append("\(name): \(time.day(day))")
    }
    // Those that were left out may be answered later.
    if days.count == plans.count { try Outbox.close(question, in: handling) }
    try Journal.write(
      "next steps dated", actor: person.id, authentication: letter.authentication.word,
      subject: person.id, detail: "\(lines.count)", in: handling)
    try post(lines, person, letter)
    let said = ReplyReading.reading(letter.newText.text, asked: .yesOrNo)
    if said.alsoSays(.question) {
      return .handedOver(because: "dated their next steps, and asks something")
    }
    return .handled("dated \(CountWords.of(lines.count, "next step"))")
  }

  /// They do not take it: it is the hub's again.
  private func giveBack(
    _ plans: [Plan], _ person: Person, _ letter: Letter, _ question: Question
  ) throws -> Reaction {
    for plan in plans where plan.stepOwnerID == person.id {
      var plan = plan
      plan.set(step: plan.step, due: plan.stepDue, owner: nil)
      try plan.save(in: db)
    }
    try Outbox.close(question, in: handling)
    try Journal.write(
      "next steps given back", actor: person.id, authentication: letter.authentication.word,
      subject: person.id, detail: "\(plans.count)", in: handling)
    try post([], person, letter)
    return .handled("does not take the next step")
  }

  private func post(_ lines: [String], _ person: Person, _ letter: Letter) throws {
    guard let address = letter.address else { return }
    var posting = Posting(
      "plan-noted",
      values: [
        "given_name": .text(person.givenName), "steps": .list(lines.map { ["what": .text($0)] }),
      ],
      to: address.id, person: person.id, language: person.language, lane: .answers,
      because: "next steps of plans")
    posting.thread = letter.thread
    try Outbox.put(posting, in: handling)
  }

  private func name(_ legislator: String) throws -> String {
    try LegislatorDirectory(in: db).holder(id: legislator)?.titled ?? ""
  }
}
