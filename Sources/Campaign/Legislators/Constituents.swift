package import GRDB
package import Language
package import Mail
package import Mailroom

/// Who represents people, as they tell it: asked by face where a town is split, or unasked.
package struct Constituents: Capability {
  package init() {}

  package var asks: Set<String> { [FaceQuestion.asks] }

  package func answer(
    _ letter: Letter, to question: Question, in handling: Handling
  ) throws -> Reaction? {
    if let person = question.personID, try Person.find(person, in: handling.db)?.isMinor == true {
      return .handedOver(because: "under 18 by their own words: a coordinator answers")
    }
    let isTheirs =
      letter.address?.id == question.addressID
      || letter.people.contains { $0.id == question.personID }
    guard letter.mayAnswer, isTheirs else {
      return .handedOver(because: "an answer about who represents them that is not proven")
    }
    return try FaceDesk(handling: handling).answer(letter, to: question)
  }

  package func asked(by question: Question, in handling: Handling) throws -> Asked? {
    guard question.kind == FaceQuestion.asks, let asked = FaceQuestion.Payload(question) else {
      return nil
    }
    let directory = try LegislatorDirectory(in: handling.db)
    let seats = asked.districts.map {
      TheirLegislators.Seat(district: $0, holder: directory.holder(.house, $0))
    }
    let language = try question.personID.flatMap { try Person.find($0, in: handling.db)?.language }
    return .choices(FaceQuestion.names(seats, language: language ?? "en"))
  }

  /// Words beside which a mail tells of more than who represents somebody.
  private static let wordsAlone = 40
  /// The same while another question is open, whose answer they may be.
  private static let wordsBeside = 15

  /// "My rep is Barber", "Who is my rep?": heard before a question that happens to be open, which
  /// would take it for a stray answer. What answers a mail of ours is left to who asked, and what
  /// stands beside it ("please cancel my 1-on-1") to who reads such.
  package func takeFirst(
    _ letter: Letter, answering question: Question?, in handling: Handling
  ) throws -> Taken? {
    let text = letter.newText.text
    let limit = question == nil ? Self.wordsAlone : Self.wordsBeside
    guard question == nil || letter.handle == nil, letter.isToUs,
      text.split(whereSeparator: \.isWhitespace).count <= limit,
      RepresentativeTalk.reading(text) != nil, NeedsPerson.finding(in: text) == nil,
      try !HandOver.holds(letter, in: handling)
    else { return nil }
    return try FaceDesk(handling: handling).takeNews(letter)
  }

  /// Legislators, sitting and former. Never who holds a role: also a former one commands.
  package func isPeopleFirst(_ address: EmailAddress, in db: Database) throws -> Bool {
    guard try Legislators.holds(address: address.rawValue, in: db) else { return false }
    guard let known = try AddressRecord.find(address, in: db) else { return true }
    return try Role.at(known.id, in: db).isEmpty
  }

  package func forget(person: Int64, in handling: Handling) throws {
    try handling.db.execute(
      cached: "DELETE FROM personDistrict WHERE personID = ?", arguments: [person])
  }

  /// What the kept one has told stands; the rest of what the other told goes along.
  package func join(
    person other: Int64, into kept: Int64, changes: inout Changes, in handling: Handling
  ) throws {
    try changes.update(
      "personDistrict", set: ["personID": kept], where: "personID = ?", [other],
      dropsConflicts: true, in: handling.db)
  }
}
