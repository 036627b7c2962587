import Foundation
import GRDB
import Language
import Mailroom

/// Reads what somebody answers to a step that was given to them, or of which they were reminded:
/// another day, that they cannot, or how it went.
struct StepDesk {
  let desk: PlanDesk
  let letter: Letter
  let question: Question
  let person: Person
  private var handling: Handling { desk.handling }
  private var today: CivilDate { LocalTime(handling.now, in: desk.zone).date }

  func answer(_ all: [(plan: Plan, holder: OfficeHolder)]) throws -> Reaction? {
    let text = letter.newText.text
    let own = all.filter {
      $0.plan.isOpen && $0.plan.step != nil && $0.plan.stepOwnerID == person.id
    }
    let isAnswer = letter.handle?.row == question.row
    guard !own.isEmpty else {
      guard isAnswer else { return nil }
      return .handedOver(because: "about a next step that is not theirs any more")
    }
    if Courtesy.isNothingToAnswer(text) {
      return isAnswer ? .handled("thanks, which needs no answer") : nil
    }
    // A new mail answers only where it names whom it is about.
    let reading = desk.reading(letter, own, by: person)
    guard isAnswer else { return nil }
    if StepReport.isReport(text) { return try take(own, text, reading) }
    guard reading.isCertain, !reading.said.isEmpty else {
      return try unclear(own, text)
    }
    var noted = StepsNoted()
    for (index, word) in reading.said.sorted(by: { $0.key < $1.key }) {
      switch word {
      case .day(let day):
        guard day >= today else { return try unclear(own, text) }
        noted.dated.append((own[index].plan, own[index].holder, day))
      case .somebodyElse: noted.given.append(own[index])
      case .yes: break
      }
    }
    guard noted.count > 0 else {
      return reading.saysMore
        ? .handedOver(because: "takes the next step, and asks or says something else")
        : .handled("takes the next step")
    }
    try desk.book(noted, person, letter)
    return noted.reaction(saysMore: reading.saysMore)
  }

  private func unclear(
    _ own: [(plan: Plan, holder: OfficeHolder)], _ text: String
  ) throws -> Reaction? {
    let reply = ReplyReading.reading(text, asked: .yesOrNo)
    if reply.isCertain, reply.meaning == .yes { return .handled("takes the next step") }
    if reply.isCertain, reply.meaning == .no || reply.meaning == .cancel {
      let noted = StepsNoted(given: own)
      try desk.book(noted, person, letter)
      return noted.reaction(saysMore: false)
    }
    guard reply.meaning != .stop, reply.meaning != .personPlease else { return nil }
    let names = CountWords.list(own.map(\.holder.titled))
    return .handedOver(because: "about the next step with \(names), which I could not read")
  }

  // MARK: How it went

  /// Takes the step off, and keeps their words in the plan, where the hub reads them.
  private func take(
    _ own: [(plan: Plan, holder: OfficeHolder)], _ text: String, _ reading: StepAnswer
  ) throws -> Reaction? {
    let named = own.filter { one in
      NameWords.of(one.holder.legislator.family).contains {
        NameWords.of(text).contains($0) || text.lowercased().contains($0)
      }
    }
    let meant = named.isEmpty ? own : named
    guard meant.count == 1, let (plan, holder) = meant.first, let step = plan.step else {
      return .handedOver(because: "tells how next steps went, and not which of them")
    }
    let words = String(text.split(whereSeparator: \.isNewline).joined(separator: " ").prefix(400))
    let day = StepReport.day(of: text, at: LocalTime(letter.readAt, in: desk.zone), in: desk.zone)
    // "Left a message, I try again on Friday": the step stays, with what they tell.
    let isToCome = StepReport.goesOn(
      text, at: LocalTime(letter.readAt, in: desk.zone), in: desk.zone)
    try PlanHistory.note(
      .step, about: holder.id, words: isToCome ? "\(step): \(words)" : "Done: \(step): \(words)",
      on: day, hub: plan.hubID, by: person.id, in: handling)
    guard !isToCome else {
      return .handedOver(
        because:
          "tells of the next step with \(holder.titled), which goes on: what is to be done, and when, is yours to set"
      )
    }
    if StepReport.isVisit(text) {
      try LobbyVisit.record(
        to: holder.id, on: day, event: LobbyDay.on(day, in: desk.zone, in: desk.db)?.id,
        by: person.id, words: text, in: handling)
    }
    let noted = StepsNoted(done: [(plan, holder)])
    var taken = plan
    taken.set(step: nil, due: nil, owner: nil)
    try taken.save(in: desk.db)
    if own.count == 1 { try Outbox.close(question, in: handling) }
    try desk.book(noted, person, letter)
    return noted.reaction(saysMore: text.contains("?"))
  }
}

/// Whether words tell that something was done, and when.
enum StepReport {
  /// A verb of the past that nothing denies and no "will" goes before.
  static func isReport(_ text: String) -> Bool {
    let words = StepWords(text)
    guard !words.tokens.isEmpty else { return false }
    var isOpen = true
    var isDenied = false
    for token in words.tokens {
      if token.gap > .blank || ["and", "but", "y", "e", "pero", "mas"].contains(token.folded) {
        isOpen = true
      }
      if token.gap == .sentence { isDenied = false }
      if ahead.contains(token.folded) { isOpen = false }
      if denials.contains(token.folded) { isDenied = true }
      if isOpen, !isDenied, past.contains(token.folded) { return true }
    }
    return false
  }

  static func isVisit(_ text: String) -> Bool {
    let words = Set(StepWords(text).tokens.map(\.folded))
    return !words.isDisjoint(with: visits)
  }

  /// The day that was, else that of the mail.
  static func day(of text: String, at writtenAt: LocalTime, in zone: TimeZone) -> CivilDate {
    guard case .day(let day) = DeedDay.reading(text, at: writtenAt, in: zone).day else {
      return writtenAt.date
    }
    return day
  }

  /// Whether they name a day to come on which they go on with it.
  static func goesOn(_ text: String, at writtenAt: LocalTime, in zone: TimeZone) -> Bool {
    let words = Set(StepWords(text).tokens.map(\.folded))
    guard !words.isDisjoint(with: goingOn) else { return false }
    return When.phrases(in: text, at: writtenAt, in: zone).contains { phrase in
      !phrase.isPast && DatedWords.last(phrase).map { $0 > writtenAt.date } ?? false
    }
  }

  private static func set(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }

  private static let ahead = set(
    """
    will ill well can could would going to want wants when until if should may might let before
    cuando quiero voy vamos puedo podemos quando vou posso se si para after
    """)
  private static let denials = set(
    """
    not no dont didnt havent hasnt couldnt wasnt werent never nobody cant cannot havnt yet
    nunca nadie nao ninguem todavia ainda
    """)
  private static let past = set(
    """
    met called spoke talked went visited asked sent wrote mailed emailed delivered reached did done
    finished happened thanked presented attended dropped lobbied hosted handed invited saw had
    left brought gave told promised listened chatted phoned
    reunimos hable hablamos hablo llame llamamos fui fuimos visite visitamos pedi pedimos envie
    enviamos escribi escribimos hecho hice hicimos vimos encontre encontramos agradeci dijo entregue
    entregamos
    falei falamos liguei ligamos fomos visitei enviei escrevi escrevemos feito fiz fizemos encontrei
    conversei conversamos disse entreguei
    """)
  private static let visits = set(
    """
    met visited lobbied meeting visit reunimos visite visitamos visitei encontrei encontramos
    reunion reuniao visita
    """)
  private static let goingOn = set(
    "again try retry next continue follow trying otra vez nuevo novo de outra tentar intentar")
}
