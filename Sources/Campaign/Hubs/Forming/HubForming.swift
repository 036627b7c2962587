package import Foundation
import GRDB
package import Language
import Mail
package import Mailroom

/// Forming a hub: its checklist in one mail thread, the people in waiting who are given to it, its
/// own address, and what the public directory says of it.
package struct HubForming: Capability {
  enum Asks {
    /// The thread in which the checklist lives.
    static let checklist = "hub checklist"
    /// "Did you write that you want to start a hub?", to who is not proven.
    static let start = "confirm hub start"
  }

  private let volunteers: Volunteers
  private let clock: WallClock

  package init(volunteers: Volunteers, clock: WallClock) {
    self.volunteers = volunteers
    self.clock = clock
  }

  package var asks: Set<String> { [Asks.checklist, Asks.start] }
  package var goesOn: Set<String> { [Asks.checklist] }
  package var dueWork: [DueWork] { [ChecklistClock.dueWork(clock)] }
  package var longWork: [LongWork] { [HubGathering.work] }

  // MARK: Answers

  package func answer(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    if question.kind == Asks.start {
      return try HubStartDesk(volunteers: volunteers, handling: handling)
        .confirm(letter, to: question)
    }
    if let person = question.personID, try Person.find(person, in: handling.db)?.isMinor == true {
      return .handedOver(because: "under 18 by their own words: a coordinator answers")
    }
    guard let id = Int64(question.payload), let hub = try Hub.find(id, in: handling.db),
      hub.state != .retired, let list = try HubChecklist.of(id, in: handling.db)
    else {
      return letter.handle == nil ? nil : .handedOver(because: "words about a hub that is no more")
    }
    let isTheirs =
      letter.address?.id == question.addressID
      || letter.people.contains { $0.id == question.personID }
    guard letter.mayAnswer, isTheirs else {
      guard letter.handle != nil, let person = question.personID,
        let known = try Person.find(person, in: handling.db)
      else {
        return letter.handle == nil ? nil : .handedOver(because: "an answer that is not proven")
      }
      return try SignUpDesk(volunteers, handling).askAboutSecondAddress(
        letter, question, SignUpFacts(of: person, language: known.language))
    }
    return try take(letter, to: question, hub, list, in: handling)
  }

  /// Words from an address that has just been confirmed as theirs.
  func answerProven(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    guard question.kind == Asks.checklist, let id = Int64(question.payload),
      let hub = try Hub.find(id, in: handling.db), hub.state != .retired,
      let list = try HubChecklist.of(id, in: handling.db)
    else { return nil }
    return try take(letter, to: question, hub, list, in: handling)
  }

  private func take(
    _ letter: Letter, to question: Question, _ hub: Hub, _ list: HubChecklist, in handling: Handling
  ) throws -> Reaction? {
    guard let person = question.personID,
      let writer = try Person.find(Joining.survivor(of: person, in: handling.db), in: handling.db)
    else { return nil }
    let text = letter.newText.text
    let isNew = letter.handle == nil
    if Courtesy.isNothingToAnswer(text) {
      return isNew ? nil : .handled("thanks, which needs no answer")
    }
    let deed = try Mailroom.Deed(of: letter, in: handling)
    let reach = try Reach.of(
      roles: Role.of(writer.id, in: handling.db).filter { letter.roles.contains($0) },
      in: handling.db)
    let before = try ChecklistState(
      hub, list, language: "en", at: handling.now, in: clock.zone, handling.db)
    var desk = ChecklistDesk(
      hub, list, by: writer, at: letter.address, reach: reach, letter: letter,
      language: Self.language(of: text, standing: list.language), deed.footprint, in: handling)
    let reading = try desk.read(text)
    // A new mail, while only this is asked: it answers if all of it does.
    if isNew, reading.said.isEmpty || !reading.unread.isEmpty { return nil }
    try desk.take(reading)
    try ChecklistPost(hub: hub, handling: handling).withdrawReminders(list)
    let state = try ChecklistState(
      hub, desk.list, language: desk.say.language, at: handling.now, in: clock.zone, handling.db)
    let post = ChecklistPost(hub: hub, handling: handling)
    if hub.state == .forming, state.isComplete, !before.isComplete {
      try post.tellReady(desk.list, except: writer.id)
    }
    if desk.taken > 0 {
      try deed.keep(as: "CHECKLIST", by: writer.id, detail: "#\(hub.id)")
    }
    try Outbox.close(question, in: handling)
    try post.answer(desk, state, to: letter.address?.id ?? question.addressID, answering: letter)
    guard desk.unread.isEmpty else {
      return .handedOver(
        because:
          "\(desk.taken) noted for the checklist of the \(hub.name) hub (#\(hub.id)); the rest I could not read"
      )
    }
    return .handled("\(desk.taken) noted for the checklist of the hub #\(hub.id)")
  }

  /// In the language of the words, where they are enough to tell.
  static func language(of text: String, standing: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).count
    guard words > 4 else { return standing }
    let read = MailLanguage.reading(text)
    return read == .en && words < 7 ? standing : read.rawValue
  }

  package func asked(by question: Question, in handling: Handling) throws -> Asked? {
    switch question.kind {
    case Asks.checklist: .nothing
    case Asks.start: .yesOrNo
    default: nil
    }
  }

  // MARK: Letters that answer nothing

  /// A new mail with the wish is no answer to whatever else is asked just then. What sounds like
  /// more than a wish is left to people.
  package func takeFirst(
    _ letter: Letter, answering question: Question?, in handling: Handling
  ) throws -> Taken? {
    guard letter.handle == nil, let question, !asks.contains(question.kind), letter.mayAnswer,
      NeedsPerson.finding(in: letter.newText.text) == nil,
      !letter.people.contains(where: { ($0.quietUntil ?? .distantPast) > handling.now }),
      CommandDesk.commands(in: letter, handling).isEmpty
    else { return nil }
    return try HubStartDesk(volunteers: volunteers, handling: handling).takeKnown(letter)
  }

  /// "We'd like to start a hub in Salem", among other words, by somebody on record.
  package func takeNews(_ letter: Letter, in handling: Handling) throws -> Taken? {
    try HubStartDesk(volunteers: volunteers, handling: handling).takeKnown(letter)
  }

  /// The same by anybody.
  package func take(_ letter: Letter, in handling: Handling) throws -> Taken? {
    let desk = HubStartDesk(volunteers: volunteers, handling: handling)
    return try letter.people.isEmpty ? desk.takeStranger(letter) : desk.takeKnown(letter)
  }

  /// What comes to a hub's own address is for its contacts; words about a checklist for the team of
  /// the region.
  package func owner(for letter: Letter, in handling: Handling) throws -> Role? {
    if letter.people.contains(where: \.isMinor) { return nil }
    if let row = letter.handle?.row,
      let question = try Outbox.question(row: row, in: handling.db),
      question.kind == Asks.checklist, let id = Int64(question.payload),
      let hub = try Hub.find(id, in: handling.db)
    {
      return try TeamQuestion.owner(of: hub, except: letter.people.first?.id, in: handling.db)
    }
    guard let hub = try HubAddress.hub(in: letter, handling) else { return nil }
    let writer = letter.people.first?.id
    return try Role.holders(.contact, scope: "\(hub.id)", in: handling.db)
      .first { $0.personID != writer }
  }

  // MARK: Ends

  package func end(for person: Int64, in handling: Handling) throws -> [String] {
    // A hub that they were forming: its region's team hears that nobody goes on with it.
    for hub in try HubChecklist.forming(by: person, in: handling.db) {
      guard let list = try HubChecklist.of(hub.id, in: handling.db) else { continue }
      let post = ChecklistPost(hub: hub, handling: handling)
      try post.withdrawReminders(list)
      let name = try Person.find(person, in: handling.db)?.name ?? ""
      try post.tellTeam(
        "\(hub.name): who was forming it has left",
        "\(name.isEmpty ? "Whoever began the \(hub.name) hub" : name) wants no more mail from us, and I write no more about its checklist. Somebody else of its towns may go on: CHECKLIST \(hub.name) shows how far it is; RETIRE \(hub.name) ends it.",
        key: "hub founder left:\(hub.id)", except: person)
    }
    let listed =
      try Int.fetchOne(
        handling.db, cached: "SELECT COUNT(*) FROM hubListing WHERE personID = ?",
        arguments: [person]) ?? 0
    try handling.db.execute(
      cached: "DELETE FROM hubListing WHERE personID = ?", arguments: [person])
    try handling.db.execute(
      cached: "DELETE FROM hubFormingContact WHERE personID = ?", arguments: [person])
    guard listed > 0 else { return [] }
    let say = Speech(try Person.find(person, in: handling.db)?.language ?? "en")
    return [
      say(
        "your name in the public directory", es: "su nombre en el directorio público",
        pt: "o seu nome no diretório público")
    ]
  }

  package func forget(person: Int64, in handling: Handling) throws {
    try handling.db.execute(
      cached: "DELETE FROM hubListing WHERE personID = ?", arguments: [person])
    try handling.db.execute(
      cached: "DELETE FROM hubFormingContact WHERE personID = ?", arguments: [person])
    try handling.db.execute(
      cached: """
        DELETE FROM hubFormingPlan WHERE hubID IN
          (SELECT hubID FROM hubForming WHERE personID = :person)
        """, arguments: ["person": person])
    try handling.db.execute(
      cached: """
        UPDATE hubForming SET eventWords = NULL, welcome = NULL, pending = NULL, reason = NULL,
          personID = NULL, addressID = NULL
        WHERE personID = :person
        """, arguments: ["person": person])
  }

  package func rest(person: Int64, changes: inout Changes, in handling: Handling) throws {
    try changes.delete("hubListing", where: "personID = ?", [person], in: handling.db)
    try changes.delete("hubFormingContact", where: "personID = ?", [person], in: handling.db)
    try changes.update(
      "hubForming", set: ["personID": nil as Int64?, "addressID": nil as Int64?],
      where: "personID = ?", [person], in: handling.db)
  }

  /// A listing on both records stays once.
  package func join(
    person other: Int64, into kept: Int64, changes: inout Changes, in handling: Handling
  ) throws {
    try changes.update(
      "hubListing", set: ["personID": kept], where: "personID = ?", [other], dropsConflicts: true,
      in: handling.db)
    try changes.update(
      "hubGathered", set: ["personID": kept], where: "personID = ?", [other], dropsConflicts: true,
      in: handling.db)
  }

  /// Words of hubs that form no more. A few hundred rows at most.
  package func sweepWords(
    before cutoff: Date, limit: Int, in handling: Handling
  ) throws -> Bool {
    try handling.db.execute(
      cached: """
        UPDATE hubForming SET eventWords = NULL, pending = NULL, reason = NULL
        WHERE lastWordAt <= :cutoff
          AND (eventWords IS NOT NULL OR pending IS NOT NULL OR reason IS NOT NULL)
          AND hubID IN (SELECT id FROM hub WHERE status <> 'forming')
        """, arguments: ["cutoff": cutoff.milliseconds])
    return false
  }
}
