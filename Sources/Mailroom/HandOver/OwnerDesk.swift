import Foundation
import GRDB
import Language
import Mail

/// Carries out one answer of an owner's, order by order.
struct OwnerDesk {
  let letter: Letter
  /// The owner who wrote it.
  let writer: Person
  let ask: Ask
  let handling: Handling

  private var db: Database { handling.db }

  /// - Returns: what came of it, for the ledger.
  func carryOut() throws -> String {
    let files = HandedFiles(of: letter.message)
    if letter.newText.doubt == .ourWords {
      // Our own lines stand among theirs: what we told the owner is not for the person.
      try say(["is_our_words": true], about: first)
      return "#\(first): our words stand in it, asked again"
    }
    let text = letter.newText.text.trimmingCharacters(in: .whitespacesAndNewlines)
    if text.isEmpty, !files.isEmpty, ask.numbers.count == 1 {
      return try act(.words(""), first, files: files)
    }
    return try carryOut(text, files: files)
  }

  func carryOut(_ text: String, files: HandedFiles) throws -> String {
    let answer = OwnerAnswer.reading(
      text, about: ask.numbers, others: try ownedNumbers(),
      signedBy: [writer.name, letter.displayName ?? ""])
    switch answer {
    case .unclear(.noWords):
      try say(["is_empty": true], about: first)
      return "#\(first): nothing new to read, asked again"
    case .unclear(.whichOne):
      let numbers = ask.numbers.map { "#\($0)" }.joined(separator: ", ")
      try say(["which_one": .text(numbers)], about: first)
      return "unclear which of \(numbers), asked again"
    case .unclear(.besideWord):
      try say(["is_beside": true], about: first)
      return "#\(first): DONE or PASS with words beside it, asked again"
    case .orders(let orders):
      // Which of several the files are for is not said: they go with all words of the mail.
      return try orders.map { try act($0.deed, $0.number, files: files) }
        .joined(separator: "; ")
    }
  }

  private var first: Int64 { ask.numbers.first ?? 0 }

  /// Uses handOverByOwner.
  private func ownedNumbers() throws -> Set<Int64> {
    Set(
      try Int64.fetchAll(
        db,
        cached: """
          SELECT id FROM handOver WHERE ownerPersonID = :owner AND closedAt IS NULL
          ORDER BY askedAt DESC LIMIT 500
          """, arguments: ["owner": writer.id]))
  }

  private func act(_ deed: OwnerAnswer.Deed, _ number: Int64, files: HandedFiles) throws -> String {
    guard let matter = try Matter.find(number, in: db) else { return "#\(number) is gone" }
    switch deed {
    case .words(let words): return try pass(words, files: files, on: matter)
    case .yes(let words):
      guard let proposal = ask.proposals[number] else {
        return try pass(words, files: files, on: matter)
      }
      return try carryOut(proposal, of: matter)
    case .done:
      try HandOver.close(number, in: handling)
      try write("closed", matter)
      return "#\(number) closed"
    case .pass: return try handOn(matter)
    case .command(let line): return try run(line, for: matter)
    case .verdict(let word):
      guard let person = matter.personID, try Person.find(person, in: db)?.isMinor == true else {
        // Of anybody else it is a word like others.
        try say(["is_beside": true], about: number)
        return "#\(number): \(word) of somebody who is not under 18, asked again"
      }
      return try run("\(word) #\(person)", for: matter)
    case .whole:
      try HandOver.tell(
        Role(writer, at: letter), of: matter, as: .whole, in: handling)
      return "#\(number) shown"
    }
  }

  // MARK: Words

  private func pass(_ words: String, files: HandedFiles, on matter: Matter) throws -> String {
    guard let addressID = matter.addressID else {
      try say(["is_robot": true], about: matter.number)
      return "#\(matter.number) is a machine's: nothing passed on"
    }
    let addresses = try Deceased.addresses(of: writer.id, in: db).map(\.address)
    let own = OwnerWords(of: writer, at: addresses + [letter.from?.rawValue ?? ""])
    var posting = Posting(
      "passed-on",
      values: [
        "words": .text(own.shown(words, instead: handling.settings.address.rawValue)),
        "owner_name": .text(writer.name),
        "left_out": .text(files.leftOut.joined(separator: ", ")),
      ],
      to: addressID, person: matter.personID,
      language: try matter.personID.flatMap { try Person.find($0, in: db)?.language } ?? "en",
      lane: .answers, because: "#\(matter.number) answered")
    posting.subject = Subject.reply(to: matter.subject)
    posting.fromName = writer.name.isEmpty ? nil : writer.name
    posting.thread = matter.thread
    posting.attachments = files.carried
    posting.isByPerson = true
    // What comes back is known by its handle: their next mail about something else is none.
    posting.asks = Asking(HandOver.asksPerson, payload: "\(matter.number)", until: handling.now)
    try Outbox.put(posting, in: handling)
    if !files.leftOut.isEmpty {
      try say(
        ["left_out": .text(files.leftOut.joined(separator: ", "))], about: matter.number)
    }
    try tellOthers(of: matter)
    try markAnswered(matter)
    try write("passed on", matter)
    return "#\(matter.number) answered"
  }

  /// Two owners may answer one question: both answers go to the person, and each hears of the
  /// other's.
  private func tellOthers(of matter: Matter) throws {
    if matter.answeredAt != nil, let other = matter.answeredBy, other != writer.id,
      let name = try Person.find(other, in: db)?.name
    {
      return try say(["answered_too": .text(name)], about: matter.number)
    }
    guard matter.isWaiting, let owner = matter.ownerPersonID, owner != writer.id,
      let address = matter.ownerAddressID
    else { return }
    try HandOver.note(
      ["answered_by": .text(writer.name)], about: matter.number, to: address, person: owner,
      answering: nil, because: "another owner answered", in: handling)
  }

  /// Whoever answers has the thread.
  private func markAnswered(_ matter: Matter) throws {
    let isNew = matter.ownerPersonID != writer.id
    try db.execute(
      cached: """
        UPDATE handOver SET answeredAt = :now, answeredBy = :writer, lastWordAt = :now,
          closedAt = NULL, listSince = NULL, ownerPersonID = :writer,
          ownerAddressID = CASE WHEN :isNew THEN :address ELSE ownerAddressID END,
          ownerRow = CASE WHEN :isNew THEN NULL ELSE ownerRow END
        WHERE id = :id
        """,
      arguments: [
        "now": handling.now.milliseconds, "writer": writer.id, "isNew": isNew,
        "address": letter.address?.id, "id": matter.number,
      ])
    if let person = matter.personID {
      try HandOver.keepThreadQuiet(person, in: handling)
    }
  }

  // MARK: YES

  private func carryOut(_ proposal: Proposal, of matter: Matter) throws -> String {
    try db.execute(
      cached: """
        UPDATE handOver SET proposalDoneAt = :now WHERE id = :id AND proposalDoneAt IS NULL
        """, arguments: ["now": handling.now.milliseconds, "id": matter.number])
    guard db.changesCount == 1 else { return "#\(matter.number): done before" }
    switch proposal {
    case .words(let words): return try pass(words, files: HandedFiles(), on: matter)
    case .command(let line):
      let done = try run(line, for: matter)
      return done
    }
  }

  /// Runs a line in the owner's name; told, if nothing can run it.
  private func run(_ line: String, for matter: Matter) throws -> String {
    let reaction = try handling.house.runner?.run(line: line, by: letter, in: handling)
    guard case .handled(let words)? = reaction else {
      var because = ""
      if case .handedOver(let words)? = reaction { because = words }
      try db.execute(
        cached: "UPDATE handOver SET proposalDoneAt = NULL WHERE id = :id",
        arguments: ["id": matter.number])
      try say(["not_run": .text(line), "why": .text(because)], about: matter.number)
      return "#\(matter.number): \(line) was not run"
    }
    // The owner has looked at it. Closed is what DONE closes.
    try db.execute(
      cached: """
        UPDATE handOver SET answeredAt = :now, answeredBy = :writer, lastWordAt = :now
        WHERE id = :id AND closedAt IS NULL
        """,
      arguments: [
        "now": handling.now.milliseconds, "writer": writer.id, "id": matter.number,
      ])
    return "#\(matter.number): \(words)"
  }

  // MARK: PASS

  private func handOn(_ matter: Matter) throws -> String {
    if let owner = matter.ownerPersonID, owner != writer.id, matter.isWaiting,
      let name = try Person.find(owner, in: db)?.name
    {
      try say(["is_with": .text(name)], about: matter.number)
      return "#\(matter.number) is with another owner already"
    }
    let chain = try HandOver.owners(of: matter, in: handling)
    guard let next = chain.next(after: writer.id, skipsLevel: false), next.personID != writer.id
    else {
      try say(["is_last": true], about: matter.number)
      return "#\(matter.number): nobody to pass it to"
    }
    try HandOver.move(matter, to: next, from: writer.name, isPassed: true, in: handling)
    let name = try Person.find(next.personID, in: db)?.name ?? ""
    try say(["is_with": .text(name)], about: matter.number)
    try write("passed to another owner", matter)
    return "#\(matter.number) passed to #\(next.personID)"
  }

  // MARK: Saying

  private func say(_ values: [String: TemplateValue], about number: Int64) throws {
    guard let address = letter.address?.id else { return }
    try HandOver.note(
      values, about: number, to: address, person: writer.id, answering: letter,
      because: "an answer to #\(number)", in: handling)
  }

  private func write(_ action: String, _ matter: Matter) throws {
    try Journal.write(
      action, actor: writer.id, authentication: letter.authentication.word,
      subject: matter.personID, detail: "#\(matter.number)", in: handling)
  }
}

extension HandOver {
  /// Who answers after this owner.
  package static func next(
    after owner: Int64, for number: Int64, in handling: Handling
  ) throws -> Role? {
    guard let matter = try Matter.find(number, in: handling.db) else { return nil }
    let next = try owners(of: matter, in: handling).next(after: owner, skipsLevel: false)
    return next?.personID == owner ? nil : next
  }

  /// Gives a question to another owner and tells them.
  package static func pass(
    _ number: Int64, to owner: Role, from name: String, in handling: Handling
  ) throws {
    guard let matter = try Matter.find(number, in: handling.db) else { return }
    try move(matter, to: owner, from: name, isPassed: true, in: handling)
  }

  static func move(
    _ matter: Matter, to owner: Role, from name: String, isPassed: Bool, in handling: Handling
  ) throws {
    try handling.db.execute(
      cached: """
        UPDATE handOver SET ownerPersonID = :person, ownerAddressID = :address, ownerRow = NULL,
          askedAt = :now, remindedAt = NULL, answeredAt = NULL, closedAt = NULL, listSince = NULL,
          isAtEnd = 0, lastWordAt = :now
        WHERE id = :id
        """,
      arguments: [
        "person": owner.personID, "address": owner.addressID, "now": handling.now.milliseconds,
        "id": matter.number,
      ])
    guard let moved = try Matter.find(matter.number, in: handling.db) else { return }
    try tell(owner, of: moved, as: .inherited(from: name, isPassed: isPassed), in: handling)
  }
}

extension Role {
  /// The owner as they write now, whatever their role: what they ask for goes back there.
  fileprivate init(_ person: Person, at letter: Letter) {
    self.init(
      kind: .contact, scope: "", personID: person.id, addressID: letter.address?.id ?? 0)
  }
}
