import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Reads the answers to what is asked about next steps: which day suits, whether they take it, and
/// how it went.
struct PlanDesk {
  let handling: Handling
  var db: Database { handling.db }
  var zone: TimeZone { handling.settings.clock.zone }

  func answer(_ letter: Letter, to question: Question) throws -> Reaction? {
    // "PLAN Rep. Brook: …" in the thread is a command.
    guard CommandDesk.commands(in: letter, handling).isEmpty,
      let asked = SessionPost.Payload(question), let person = question.personID,
      let known = try Person.find(Joining.survivor(of: person, in: db), in: db)
    else { return nil }
    let directory = try LegislatorDirectory(in: db)
    let steps: [(plan: Plan, holder: OfficeHolder)?] = try asked.plans.map { id in
      guard let plan = try Plan.find(id, in: db),
        let holder = directory.holder(id: plan.legislator)
      else { return nil }
      return (plan, holder)
    }
    return question.kind == PlanStepPost.asks
      ? try StepDesk(desk: self, letter: letter, question: question, person: known)
        .answer(steps.compactMap(\.self))
      : try answerSession(asked, steps, known, letter, question)
  }

  /// What the words say of steps, by their numbers and their legislators' names.
  func reading(
    _ letter: Letter, _ steps: [(plan: Plan, holder: OfficeHolder)?], by person: Person
  ) -> StepAnswer {
    StepAnswer(
      letter.newText.text,
      names: steps.map { $0.map { Self.names(of: $0.holder) } ?? [] },
      own: Set(NameWords.of(person.name)), at: LocalTime(letter.readAt, in: zone), in: zone)
  }

  /// "Farley-Bouvier" is either of the two; two letters are no name that words would give.
  private static func names(of holder: OfficeHolder) -> [String] {
    let family = holder.legislator.family
    return (NameWords.of(family) + [WrittenWord.fold(family)]).filter { $0.count > 2 }
  }

  // MARK: A session

  private func answerSession(
    _ asked: SessionPost.Payload, _ steps: [(plan: Plan, holder: OfficeHolder)?],
    _ person: Person, _ letter: Letter, _ question: Question
  ) throws -> Reaction? {
    let proposed = asked.day.flatMap(CivilDate.init(iso8601:))
    let reading = self.reading(letter, steps, by: person)
    guard reading.isCertain else { return nil }
    var said = reading.said
    if said.isEmpty {
      let reply = ReplyReading.reading(letter.newText.text, asked: .yesOrNo)
      guard reply.isCertain else {
        return Courtesy.isNothingToAnswer(letter.newText.text)
          ? .handled("thanks, which needs no answer") : nil
      }
      switch reply.meaning {
      case .yes: for index in steps.indices { said[index] = .yes }
      case .no, .cancel: for index in steps.indices { said[index] = .somebodyElse }
      default: return nil
      }
    }
    var noted = StepsNoted()
    let today = LocalTime(handling.now, in: zone).date
    for (index, word) in said.sorted(by: { $0.key < $1.key }) {
      guard let (plan, holder) = steps[index], plan.isOpen, plan.step != nil else { continue }
      switch word {
      case .day(let day):
        guard day >= today else { return nil }
        noted.dated.append((plan, holder, day))
      case .yes:
        guard let proposed, proposed >= today else { return nil }
        noted.dated.append((plan, holder, proposed))
      case .somebodyElse: noted.given.append((plan, holder))
      }
    }
    // Those that were left out may be answered later.
    if said.count == steps.count { try Outbox.close(question, in: handling) }
    try book(noted, person, letter)
    return noted.reaction(saysMore: reading.saysMore)
  }

  // MARK: Booking

  /// Writes what an answer says of steps, and says it back.
  func book(_ noted: StepsNoted, _ person: Person, _ letter: Letter) throws {
    for (plan, _, day) in noted.dated {
      var plan = plan
      plan.set(step: plan.step, due: day, owner: person.id)
      try plan.save(in: db)
    }
    // They do not take it: it is the hub's again.
    for (plan, _) in noted.given where plan.stepOwnerID == person.id {
      var plan = plan
      plan.set(step: plan.step, due: plan.stepDue, owner: nil)
      try plan.save(in: db)
    }
    try Journal.write(
      noted.journalWords, actor: person.id, authentication: letter.authentication.word,
      subject: person.id, detail: "\(noted.count)", in: handling)
    guard let address = letter.address else { return }
    let time = TalkTime(person.language, zone: zone)
    func list(_ lines: [String]) -> TemplateValue { .list(lines.map { ["what": .text($0)] }) }
    var posting = Posting(
      "plan-noted",
      values: [
        "given_name": .text(person.givenName),
        "steps": list(noted.dated.map { "\($0.holder.titled): \(time.day($0.day))" }),
        "given": list(noted.given.map(\.holder.titled)),
        "done": list(noted.done.map { "\($0.holder.titled): \($0.plan.step ?? "")" }),
      ],
      to: address.id, person: person.id, language: person.language, lane: .answers,
      because: "next steps of plans")
    posting.thread = letter.thread
    try Outbox.put(posting, in: handling)
  }
}

/// What an answer about next steps comes to.
struct StepsNoted {
  var dated: [(plan: Plan, holder: OfficeHolder, day: CivilDate)] = []
  var given: [(plan: Plan, holder: OfficeHolder)] = []
  var done: [(plan: Plan, holder: OfficeHolder)] = []

  var count: Int { dated.count + given.count + done.count }

  var journalWords: String {
    if !dated.isEmpty { return "next steps dated" }
    return done.isEmpty ? "next steps given back" : "next steps taken"
  }

  /// Somebody has to find who takes what they do not take.
  func reaction(saysMore: Bool) -> Reaction {
    guard given.isEmpty else {
      let names = CountWords.list(given.map(\.holder.titled))
      return .handedOver(
        because: "somebody else is needed for the next step with \(names)"
          + (dated.isEmpty ? "" : "; of others they have said the day"))
    }
    guard !saysMore else {
      return .handedOver(because: "\(journalWords), and they ask or say something else")
    }
    if !done.isEmpty { return .handled("took \(CountWords.of(done.count, "next step"))") }
    return .handled("dated \(CountWords.of(dated.count, "next step"))")
  }
}
