import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Reads who somebody says represents them, and says what was noted.
struct FaceDesk {
  let handling: Handling
  private var db: Database { handling.db }

  // MARK: An answer

  func answer(_ letter: Letter, to question: Question) throws -> Reaction? {
    guard let asked = FaceQuestion.Payload(question), let personID = question.personID,
      let person = try Person.find(Joining.survivor(of: personID, in: db), in: db)
    else { return nil }
    let town = try Volunteer.find(person.id, in: db)?.town
    guard (town ?? asked.town).lowercased() == asked.town.lowercased() else {
      return letter.handle == nil
        ? nil
        : .handedOver(because: "who represents them, asked before they moved to \(town ?? "")")
    }
    let seats = try asked.districts.map { district in
      TheirLegislators.Seat(
        district: district,
        holder: try LegislatorDirectory(in: db).holder(.house, district))
    }
    let text = letter.newText.text
    let news = News(person: person, letter: letter, question: question, event: asked.event)
    if let (ward, precinct) = RepresentativeTalk.precinct(in: text),
      let reaction = try note(ward: ward, precinct: precinct, of: asked.town, news)
    {
      return reaction
    }
    let names = FaceQuestion.names(seats, language: person.language)
    let said = ReplyReading.reading(text, asked: .choices(names))
    let isQuestion = said.alsoSays(.question)
    if said.isCertain, case .choices(let numbers) = said.meaning, numbers.count == 1,
      let number = numbers.first
    {
      let reaction =
        number == names.count
        ? try noteUnsure(asked, news) : try note(seats[number - 1], known: .said, news)
      return isQuestion ? .handedOver(because: "\(reaction.words); and asks something") : reaction
    }
    if Self.isIgnorance(text) { return try noteUnsure(asked, news) }
    // By another name for the same: a nickname, the district, a near spelling of one alone.
    let found = LegislatorNames.find(Self.bare(text), among: seats.compactMap(\.holder))
    if found.holders.count == 1, let seat = seats.first(where: { $0.holder == found.holders[0] }) {
      return try note(seat, known: .said, news)
    }
    let others = LegislatorNames.find(
      Self.bare(text), among: try LegislatorDirectory(in: db).all([.house]))
    if let other = others.holders.first, others.holders.count == 1, others.isCertain {
      return .handedOver(
        because:
          "says that \(other.titled) (\(other.legislator.district)) represents them, and lives in \(asked.town), which is not in that district"
      )
    }
    // "Sorry, I can't make it" to a kit that asks who represents them.
    if let id = asked.event, let event = try Event.find(id, in: db), event.startsAt > handling.now {
      let coming = ReplyReading.reading(text, asked: .yesOrNo)
      if coming.isCertain, coming.meaning == .no || coming.meaning == .cancel {
        return try EventAnswer(handling).read(letter, to: question, event, of: person.id)
      }
    }
    if said.isCertain, said.meaning == .thanks { return .handled("thanks, which needs no answer") }
    return letter.handle == nil
      ? nil : .handedOver(because: "words about who represents them that I do not understand")
  }

  /// What an answer is about, and whom it answers.
  struct News {
    var person: Person
    var letter: Letter
    var question: Question?
    var event: Int64?
  }

  // MARK: Unasked

  func takeNews(_ letter: Letter) throws -> Taken? {
    guard letter.authentication.isProven, letter.people.count == 1, !letter.isRobot(in: handling),
      let person = letter.people.first, !person.isMinor,
      let talk = RepresentativeTalk.reading(letter.newText.text)
    else { return nil }
    let news = News(person: person, letter: letter)
    switch talk {
    case .asksWho: return try tellWho(news).map { Taken("own_record", $0) }
    case .names(let name): return try note(named: name, news).map { Taken("own_record", $0) }
    }
  }

  /// "My rep is Barber."
  private func note(named name: String, _ news: News) throws -> Reaction? {
    let directory = try LegislatorDirectory(in: db)
    let theirs = try TheirLegislators.of(news.person.id, in: db)
    let likely = (theirs.representative.seats + theirs.senator.seats).compactMap(\.holder)
    var found = LegislatorNames.find(name, among: likely)
    if found.holders.isEmpty {
      found = LegislatorNames.find(name, among: directory.all([.house, .senate]))
    }
    guard found.holders.count == 1, let holder = found.holders.first else { return nil }
    let chamber = holder.legislator.chamber
    let possible = try possible(chamber, theirs.town)
    guard possible.isEmpty || possible.contains(holder.legislator.district) else {
      return .handedOver(
        because:
          "says that \(holder.titled) (\(holder.legislator.district)) represents them, and lives in \(theirs.town ?? ""), which is not in that district: have they moved?"
      )
    }
    let seat = TheirLegislators.Seat(district: holder.legislator.district, holder: holder)
    return try note(seat, of: chamber, known: .said, news)
  }

  private func possible(_ chamber: Chamber, _ town: String?) throws -> [String] {
    guard let town else { return [] }
    let districts = try Places.districts(ofTown: town, in: db)
    return chamber == .house ? districts.house : districts.senate
  }

  /// "Who is my rep?"
  private func tellWho(_ news: News) throws -> Reaction? {
    let theirs = try TheirLegislators.of(news.person.id, in: db)
    guard theirs.representative.standing != .unknown else { return nil }
    try LegislatorPost(handling).tell(theirs, .asked, news)
    return .handled("told who represents them")
  }

  // MARK: What follows

  private func note(ward: String?, precinct: String?, of town: String, _ news: News) throws
    -> Reaction?
  {
    let part = try Places.districts(ofTown: town, ward: ward, precinct: precinct, in: db)
    guard part.house.count == 1 else { return nil }
    for (chamber, districts) in [
      (Chamber.house, part.house), (.senate, part.senate), (.congress, part.congress),
    ] where districts.count == 1 {
      try save(chamber, districts[0], known: .precinct, news)
    }
    return try tellNoted(news)
  }

  private func note(
    _ seat: TheirLegislators.Seat, of chamber: Chamber = .house, known: PersonDistrict.Known,
    _ news: News
  ) throws -> Reaction {
    try save(chamber, seat.district, known: known, news)
    return try tellNoted(news)
  }

  private func noteUnsure(_ asked: FaceQuestion.Payload, _ news: News) throws -> Reaction {
    try save(.house, asked.districts.first ?? "", known: .unsure, news)
    try close(news)
    try LegislatorPost(handling).tell(
      TheirLegislators.of(news.person.id, in: db), .unsure, news)
    return .handled("not sure who represents them: the town's likeliest is taken")
  }

  private func tellNoted(_ news: News) throws -> Reaction {
    try close(news)
    try LegislatorPost(handling).tell(TheirLegislators.of(news.person.id, in: db), .noted, news)
    return .handled("told who represents them")
  }

  private func close(_ news: News) throws {
    if let question = news.question {
      try Outbox.close(question, in: handling)
      return
    }
    // Told unasked, while the question lies there.
    for question in try Outbox.openQuestions(to: news.person.id, at: handling.now, in: db)
    where question.kind == FaceQuestion.asks {
      try Outbox.close(question, in: handling)
    }
  }

  private func save(
    _ chamber: Chamber, _ district: String, known: PersonDistrict.Known, _ news: News
  ) throws {
    let town = try Volunteer.find(news.person.id, in: db)?.town
    try PersonDistrict(
      news.person.id, chamber, town: town, district: district, known: known,
      at: handling.now.milliseconds
    ).save(in: db)
    try Journal.write(
      "district told", actor: news.person.id, authentication: news.letter.authentication.word,
      subject: news.person.id, detail: "\(chamber.rawValue) \(district) (\(known.rawValue))",
      in: handling)
  }

  // MARK: Reading

  private static let ignorance = [
    "not sure", "dont know", "do not know", "no idea", "no clue", "unsure", "beats me", "dunno",
    "cant tell", "couldnt say", "couldnt tell", "no se", "ni idea", "no estoy segur", "nao sei",
    "nao tenho certeza", "nem ideia", "sem ideia", "idk",
  ]

  private static func isIgnorance(_ text: String) -> Bool {
    let folded =
      " "
      + NameWords.of(text.replacing("'", with: "").replacing("’", with: ""))
      .joined(separator: " ")
    return text.split(whereSeparator: \.isWhitespace).count <= 14
      && ignorance.contains { folded.contains(" " + $0) }
  }

  private static let beside: Set<String> = [
    "its", "it", "is", "s", "i", "think", "believe", "mine", "my", "our", "should", "be", "thats",
    "that", "would", "must", "es", "creo", "que", "mi", "mio", "e", "acho", "meu", "minha",
    "thanks",
    "thank", "you", "gracias", "obrigada", "obrigado", "number", "probably", "hi", "hello", "one",
  ]

  /// The words of a short answer that may be a name: of its first line with any.
  private static func bare(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    let words = NameWords.of(line.replacing("'", with: "").replacing("’", with: ""))
    return words.count > 8 ? "" : words.filter { !beside.contains($0) }.joined(separator: " ")
  }
}

extension Reaction {
  fileprivate var words: String {
    switch self {
    case .handled(let words): words
    case .handedOver(let because): because
    }
  }
}
