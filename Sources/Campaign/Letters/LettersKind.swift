import Foundation
import GRDB
import Language
package import Mailroom

/// What each person's prompt for a letter holds of their own: the papers of their town, their day,
/// and the points in an order of their own.
package struct LettersKind: BlastKind {
  package let name = "letters"
  package static let template = "letter-prompt"

  package let showsAnothers = true

  package init() {}

  package func isStillWanted(about: Int64?, in handling: Handling) throws -> Bool {
    guard let prompt = try about.flatMap({ try Prompt.find($0, in: handling.db) }) else {
      return false
    }
    return try prompt.isStillWanted(on: handling.today, in: handling.db)
  }

  package func personal(
    for people: [Int64], about: Int64?, in handling: Handling
  ) throws -> [Int64: BlastPersonal] {
    let db = handling.db
    guard let prompt = try about.flatMap({ try Prompt.find($0, in: db) }),
      let topic = try Topic.find(prompt.topicID, in: db)
    else { return [:] }
    let known = try PromptedPerson.of(people, prompt: prompt.id, in: db)
    var places = PaperDays(
      from: handling.today, through: min(prompt.lastDay, topic.goodUntil),
      perDay: handling.settings.limits.lettersAPaperADay)
    var papersOf: [String: [Newspaper]] = [:]
    var found: [Int64: BlastPersonal] = [:]
    for person in people {
      guard let one = known[person] else { continue }
      guard let town = one.town else {
        found[person] = .leftOut("no town on record")
        continue
      }
      let near = try papersOf[town] ?? Newspaper.covering(town, in: db)
      papersOf[town] = near
      guard !near.isEmpty else {
        found[person] = .leftOut("no newspaper on record covers their town")
        continue
      }
      let free = near.filter { paper in
        !one.sent.contains {
          $0.paper == paper.id
            && $0.at > handling.now - Double(paper.daysBetween) * 86_400 && paper.daysBetween > 0
        }
      }
      guard !free.isEmpty else {
        found[person] = .leftOut("wrote to their newspaper lately")
        continue
      }
      let place: (paper: Int64, day: CivilDate)
      if let paper = one.paper, let day = one.day, day >= handling.today,
        free.contains(where: { $0.id == paper })
      {
        place = (paper, day)
      } else {
        try places.read(Set(free.map(\.id)), in: db)
        guard let taken = places.take(free.map(\.id)) else {
          found[person] = .leftOut("their newspapers have enough letters until the topic ends")
          continue
        }
        place = taken
        try db.execute(
          cached: "DELETE FROM prompted WHERE promptID = :prompt AND personID = :person",
          arguments: ["prompt": prompt.id, "person": person])
        try prompt.note(person, paper: place.paper, day: place.day, in: db)
      }
      found[person] = personal(one, place, papers: free, topic, prompt, in: handling)
    }
    for person in people where found[person]?.asks == nil {
      let why = found[person]?.leftOut ?? "no volunteer of age"
      // The preview's reader gets none, and sees what others get.
      if people.count == 1, let sample = try PromptedPerson.sample(person, in: db) {
        let papers = try Row.fetchAll(
          db, cached: "SELECT * FROM newspaper ORDER BY name LIMIT 2"
        ).map(Newspaper.init)
        found[person] = personal(
          sample, (papers.first?.id ?? 0, handling.today), papers: papers, topic, prompt,
          in: handling)
      }
      found[person, default: BlastPersonal()].asks = nil
      found[person]?.leftOut = why
    }
    return found
  }

  private func personal(
    _ person: PromptedPerson, _ place: (paper: Int64, day: CivilDate), papers: [Newspaper],
    _ topic: Topic, _ prompt: Prompt, in handling: Handling
  ) -> BlastPersonal {
    let time = TalkTime(person.language, zone: handling.settings.clock.zone)
    let say = Speech(person.language)
    let first = papers.filter { $0.id == place.paper } + papers.filter { $0.id != place.paper }
    // Each begins with another point: letters that begin alike read alike.
    let shift = Int(person.id % Int64(max(1, topic.points.count)))
    let points = Array(topic.points[shift...] + topic.points[..<shift])
    var personal = BlastPersonal(values: [
      "given_name": .text(person.givenName), "town": .text(person.town ?? ""),
      "topic": .text(topic.name), "link": .text(topic.link ?? ""),
      "points": .list(points.map { ["point": .text($0)] }),
      "paper": .text(first.first?.name ?? ""), "day": .text(time.day(place.day)),
      "papers": .list(
        first.prefix(5).map { paper in
          [
            "name": .text(paper.name), "where": .text(paper.address ?? paper.link ?? ""),
            "limit": .text(
              paper.wordLimit.map {
                say("up to \($0) words", es: "hasta \($0) palabras", pt: "até \($0) palavras")
              } ?? ""),
          ]
        }),
    ])
    personal.asks = Asking(
      LetterAsked.draft,
      payload: LetterAsked(prompt: prompt.id, topic: topic.id, paper: place.paper).json,
      until: LocalTime(topic.goodUntil.adding(days: 15), .midnight)
        .moment(in: handling.settings.clock.zone))
    return personal
  }
}

extension BlastPersonal {
  static func leftOut(_ why: String) -> BlastPersonal {
    var personal = BlastPersonal()
    personal.leftOut = why
    return personal
  }
}

extension Handling {
  /// Today in the campaign's zone.
  var today: CivilDate { LocalTime(now, in: settings.clock.zone).date }
}

/// Somebody who is to be asked, with what the two prompts need of them.
struct PromptedPerson {
  var id: Int64
  var givenName: String
  var name: String
  var language: String
  var town: String?
  var phone: String?
  /// Asked by this prompt already.
  var paper: Int64?
  var day: CivilDate?
  /// The letters that they have sent within a year.
  var sent: [(paper: Int64, at: Date)] = []

  /// Somebody who is asked nothing, as if they were.
  static func sample(_ person: Int64, in db: Database) throws -> PromptedPerson? {
    guard let known = try Person.find(person, in: db) else { return nil }
    return PromptedPerson(
      id: person, givenName: known.givenName, name: known.name, language: known.language,
      town: try Volunteer.find(person, in: db)?.town, phone: known.phone)
  }

  /// Those of these people that are volunteers and of age, in two queries. Indexes: the primary
  /// keys, editorLetterOf.
  static func of(
    _ people: [Int64], prompt: Int64, in db: Database
  ) throws -> [Int64: PromptedPerson] {
    let list = "[" + people.map(String.init).joined(separator: ",") + "]"
    var found: [Int64: PromptedPerson] = [:]
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT person.id, givenName, person.name, person.language, person.phone, town,
            prompted.newspaperID, prompted.day
          FROM json_each(:people) JOIN person ON person.id = json_each.value
            JOIN volunteer ON volunteer.personID = person.id
            LEFT JOIN prompted
              ON prompted.promptID = :prompt AND prompted.personID = person.id
          WHERE person.isMinor = 0
          """), arguments: ["people": list, "prompt": prompt])
    while let row = try rows.next() {
      found[row["id"]] = PromptedPerson(
        id: row["id"], givenName: row["givenName"], name: row["name"], language: row["language"],
        town: row["town"], phone: row["phone"], paper: row["newspaperID"],
        day: (row["day"] as Int?).map(CivilDate.init(dayNumber:)))
    }
    let letters = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT personID, newspaperID, sentAt FROM json_each(:people)
            JOIN editorLetter ON editorLetter.personID = json_each.value
          WHERE sentAt IS NOT NULL AND newspaperID IS NOT NULL
          """), arguments: ["people": list])
    while let row = try letters.next() {
      found[row["personID"]]?.sent.append(
        (row["newspaperID"], Date(milliseconds: row["sentAt"])))
    }
    return found
  }
}

/// What a mail about a letter asks, and about which.
struct LetterAsked: Codable, Hashable {
  /// The draft.
  static let draft = "letter draft"
  /// That they send it.
  static let ready = "letter ready"
  /// What became of it.
  static let sent = "letter sent"
  static let all: Set<String> = [draft, ready, sent]

  var prompt: Int64?
  var topic: Int64?
  var paper: Int64?
  var letter: Int64?

  var json: String {
    // Only plain values: encoding cannot fail.
    (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  init(prompt: Int64? = nil, topic: Int64? = nil, paper: Int64? = nil, letter: Int64? = nil) {
    self.prompt = prompt
    self.topic = topic
    self.paper = paper
    self.letter = letter
  }

  init?(json: String) {
    guard let asked = try? JSONDecoder().decode(LetterAsked.self, from: Data(json.utf8)) else {
      return nil  // emptied since: the question is then no question
    }
    self = asked
  }
}
