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
    let directory = try LegislatorDirectory(in: db)
    let seats = asked.districts.map {
      TheirLegislators.Seat(district: $0, holder: directory.holder(.house, $0))
    }
    let text = letter.newText.text
    let said = FaceWords(text)
    let news = News(person: person, letter: letter, question: question, event: asked.event)
    // A new mail only happens to come while this is asked: unless it is a name and nothing else.
    guard letter.handle != nil else {
      let named = seats.filter { $0.holder.map(said.isOnlyFamilyName) ?? false }
      return named.count == 1 ? try note(named[0], known: .said, news) : nil
    }
    if let (ward, precinct) = RepresentativeTalk.precinct(in: text),
      let reaction = try note(ward: ward, precinct: precinct, of: asked.town, news)
    {
      return reaction
    }
    let names = FaceQuestion.names(seats, language: person.language)
    let reading = ReplyReading.reading(text, asked: .choices(names))
    if reading.isCertain, case .choices(let numbers) = reading.meaning, numbers.count == 1,
      let number = numbers.first, said.mayChoose(reading.evidence)
    {
      if number < names.count {
        return try with(said, news, note(seats[number - 1], known: .said, news))
      }
      if !said.asks, !said.speaksOfComing { return try noteUnsure(asked, news) }
    }
    if said.isIgnorance { return try noteUnsure(asked, news) }
    // By another name for the same: a nickname, the district, a near spelling of one alone.
    let found = LegislatorNames.find(said.name, among: seats.compactMap(\.holder))
    if found.holders.count == 1, let seat = seats.first(where: { $0.holder == found.holders[0] }) {
      return try with(said, news, note(seat, known: .said, news))
    }
    let others = LegislatorNames.find(said.name, among: directory.all([.house]))
    if let other = others.holders.first, others.holders.count == 1, others.isCertain {
      return .handedOver(
        because:
          "says that \(other.titled) (\(other.legislator.district)) represents them, and lives in \(asked.town), which is not in that district"
      )
    }
    if let reaction = try coming(said, news) { return reaction }
    if reading.isCertain, reading.meaning == .thanks, !said.asks {
      return .handled("thanks, which needs no answer")
    }
    return .handedOver(because: "words about who represents them that I do not understand")
  }

  /// What stands beside a name: a question, or that they do not come after all.
  private func with(_ said: FaceWords, _ news: News, _ noted: Reaction) throws -> Reaction {
    if said.asks { return .handedOver(because: "\(noted.words); and asks something") }
    guard said.speaksOfComing else { return noted }
    let answer = RSVPReading.reading(said.text).answer
    return answer == .declined || answer == .maybe ? try coming(said, news) ?? noted : noted
  }

  /// "Sorry, I can't make it" to a kit that asks who represents them.
  private func coming(_ said: FaceWords, _ news: News) throws -> Reaction? {
    guard let question = news.question, let id = news.event,
      let event = try Event.find(id, in: db), event.startsAt > handling.now
    else { return nil }
    let reading = ReplyReading.reading(said.text, asked: .yesOrNo)
    let isNo = reading.isCertain && (reading.meaning == .no || reading.meaning == .cancel)
    guard isNo || said.speaksOfComing else { return nil }
    return try EventAnswer(handling).read(news.letter, to: question, event, of: news.person.id)
  }

  /// What an answer is about, and whom it answers.
  struct News {
    var person: Person
    var letter: Letter
    var question: Question?
    var event: Int64?
    /// Whether they hear what was noted: not where the rest of the mail is still to be read.
    var isAnswered = true
  }

  // MARK: Unasked

  func takeNews(_ letter: Letter) throws -> Taken? {
    guard letter.authentication.isProven, letter.people.count == 1, !letter.isRobot(in: handling),
      let person = letter.people.first, !person.isMinor,
      let talk = RepresentativeTalk.reading(letter.newText.text)
    else { return nil }
    var news = News(person: person, letter: letter)
    let beside = RepresentativeTalk.wordsBeside(in: letter.newText.text)
      .subtracting(NameWords.of("\(person.name) \(person.givenName)"))
    switch talk {
    case .asksWho:
      if beside.isEmpty { return try tellWho(news).map { Taken("own_record", $0) } }
      // Of an old town nobody is told: a person reads the whole.
      if beside.isDisjoint(with: FaceWords.moving) { _ = try tellWho(news) }
      return Taken(
        "own_record", .handedOver(because: "asks who represents them, and writes of more"))
    case .names(let name):
      guard let holder = try named(name, news) else { return nil }
      news.isAnswered =
        beside.subtracting(
          NameWords.of("\(holder.legislator.name) \(holder.legislator.district)")
        ).isEmpty
      let reaction = try note(holder, news)
      if case .handled = reaction, !news.isAnswered { return nil }
      return Taken("own_record", reaction)
    }
  }

  /// "My rep is Barber."
  private func named(_ name: String, _ news: News) throws -> OfficeHolder? {
    let directory = try LegislatorDirectory(in: db)
    let theirs = try TheirLegislators.of(news.person.id, in: db)
    let likely = (theirs.representative.seats + theirs.senator.seats).compactMap(\.holder)
    var found = LegislatorNames.find(name, among: likely)
    if found.holders.isEmpty {
      found = LegislatorNames.find(name, among: directory.all([.house, .senate]))
    }
    return found.holders.count == 1 ? found.holders.first : nil
  }

  private func note(_ holder: OfficeHolder, _ news: News) throws -> Reaction {
    let town = try TheirLegislators.of(news.person.id, in: db).town
    let chamber = holder.legislator.chamber
    let possible = try possible(chamber, town)
    guard possible.isEmpty || possible.contains(holder.legislator.district) else {
      return .handedOver(
        because:
          "says that \(holder.titled) (\(holder.legislator.district)) represents them, and lives in \(town ?? ""), which is not in that district: have they moved?"
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
    if news.isAnswered {
      try LegislatorPost(handling).tell(TheirLegislators.of(news.person.id, in: db), .noted, news)
    }
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
}

extension Reaction {
  fileprivate var words: String {
    switch self {
    case .handled(let words): words
    case .handedOver(let because): because
    }
  }
}
