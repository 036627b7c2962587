package import Foundation

/// What kind of body or person a hub asks for a resolution or an endorsement.
package enum CivicBody: String, CaseIterable, Hashable, Sendable, Codable {
  case cityCouncil = "city council"
  case boardOfAldermen = "board of aldermen"
  case selectBoard = "select board"
  case wardCommittee = "ward committee"
  case neighborhoodCouncil = "neighborhood council"
  case townMeeting = "town meeting"
  case mayor, business, nonprofit
  case keyIndividual = "key individual"
  case other = "institution"

  /// By the words of its name.
  package static func reading(_ name: String) -> CivicBody {
    let words = WorkTokens(name).all.map(\.folded)
    let text = " " + words.joined(separator: " ") + " "
    for (body, signs) in signs {
      if signs.split(separator: ",").contains(where: { text.contains(" \($0) ") }) { return body }
    }
    return .other
  }

  private static let signs: [(CivicBody, String)] = [
    (
      .cityCouncil,
      "city council,town council,council of the city,concejo municipal,camara municipal"
    ),
    (.boardOfAldermen, "board of aldermen,aldermen,alderpersons,board of alders"),
    (.selectBoard, "select board,selectboard,board of selectmen,selectmen,select men"),
    (
      .wardCommittee,
      "ward committee,town committee,city committee,democratic committee,dtc,ward"
    ),
    (
      .neighborhoodCouncil,
      "neighborhood council,neighbourhood council,neighborhood association,community council"
    ),
    (.townMeeting, "town meeting,representative town meeting"),
    (.mayor, "mayor,alcalde,alcaldesa,prefeito,prefeita"),
    (
      .business,
      """
      bakery,cafe,coffee,restaurant,shop,store,books,bookstore,market,pizza,pharmacy,farm,inc,llc,\
      company,co,salon,garage,hardware,brewery,florist,diner,chamber of commerce,panaderia,\
      bodega,padaria
      """
    ),
    (
      .nonprofit,
      """
      church,parish,synagogue,temple,mosque,congregation,union,local,coalition,association,\
      society,foundation,center,centre,clinic,pantry,league,alliance,ymca,ywca,naacp,nonprofit,\
      food bank,library,college,health center,iglesia,igreja,sindicato
      """
    ),
    (
      .keyIndividual,
      "father,rabbi,rev,reverend,pastor,imam,dr,doctor,sister,councilor,councillor,alderman,sheriff"
    ),
  ]
}

/// How far a resolution or an endorsement has come.
package enum ResolutionStep: String, CaseIterable, Hashable, Sendable, Codable {
  case asked, introduced, hearing, vote, passed, failed

  /// Whether it ends there.
  package var isEnd: Bool { self == .passed || self == .failed }
}

/// "Somerville City Council: hearing on May 3; passed 9-2; moves Rep. Barber", taken apart.
package struct ResolutionReading: Hashable, Sendable {
  package struct Step: Hashable, Sendable {
    package var step: ResolutionStep
    /// `nil`: not said.
    package var day: CivilDate?
    /// "9-2"
    package var votes: String?
  }

  /// As it is called: "Somerville City Council".
  package var body: String
  package var steps: [Step]
  /// Whom it moves, as written, each a legislator.
  package var moves: [String]
  /// Words that are none of these.
  package var rest: [String]

  package init(
    _ text: String, at now: LocalTime, in zone: TimeZone? = nil, language: MailLanguage? = nil
  ) {
    (body, steps, moves, rest) = ("", [], [], [])
    let (name, said) = Self.parts(text)
    body = name
    // "hearing on Dec 19, moves Rep. Donato"
    let parted = said.replacing(
      /(?i)(?:,\s*(?:and\s+|which\s+|it\s+)?|\s+and\s+(?:it\s+)?|\s+(?=moves?\s+(?:the\s+)?(?:state\s+)?(?:rep|sen)))(?=(?:moves?|to move|may move|influences)\s+(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|to\s|the\s(?:vote|hearing)))\w)/,
      with: "; ")
    for part in parted.split(whereSeparator: { ";\n".contains($0) }).map(String.init) {
      if let match = part.firstMatch(
        of: /(?i)^\s*(?:it\s+)?(?:moves?|to move|may move|influences)\s+(.+)$/)
      {
        let names = String(match.output.1).replacing(/\s+(?:and|&)\s+/, with: ",")
        moves += names.split(separator: ",").map { Self.trimmed(String($0)) }
          .filter { !$0.isEmpty }
        continue
      }
      let found = Self.steps(in: part, at: now, in: zone, language: language)
      steps += found
      if found.isEmpty, part.contains(where: \.isLetter) { rest.append(Self.trimmed(part)) }
    }
  }

  /// The name before the colon, or before the first word of a step; "moves Rep. X" is behind it.
  private static func parts(_ text: String) -> (name: String, said: String) {
    if let colon = text.firstIndex(of: ":") {
      let name = trimmed(String(text[..<colon]))
      if !name.isEmpty { return (name, String(text[text.index(after: colon)...])) }
    }
    let tokens = WorkTokens(text).all
    let end = tokens.dropFirst().first { word in
      words[word.folded] != nil || word.folded == "moves"
    }
    guard let end else { return (trimmed(text), "") }
    let bytes = Array(text.utf8)
    var name = trimmed(String(decoding: bytes[..<end.bytes.lowerBound], as: UTF8.self))
    name = trimmed(
      name.replacing(/(?i)\s+(?:has|have|was|is|it|will|a|the|on|had|said)$/, with: ""))
    return (name, String(decoding: bytes[end.bytes.lowerBound...], as: UTF8.self))
  }

  private static func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: CharacterSet(charactersIn: " ,;:.\n-–"))
  }

  /// Each step of a part with the day behind it.
  private static func steps(
    in part: String, at now: LocalTime, in zone: TimeZone?, language: MailLanguage?
  ) -> [Step] {
    let tokens = WorkTokens(part).all
    var found: [(step: ResolutionStep, at: Int)] = []
    for (index, token) in tokens.enumerated() {
      guard let step = words[token.folded], found.last?.step != step else { continue }
      // "not passed", "did not pass"
      let before = index > 0 ? tokens[index - 1].folded : ""
      let isNot = ["not", "didnt", "never"].contains(before)
      found.append((isNot && step == .passed ? .failed : step, token.bytes.lowerBound))
    }
    // "passed the vote", "hearing and vote": each; "vote passed" is one.
    if found.count > 1, found.contains(where: { $0.step.isEnd }) {
      found.removeAll { $0.step == .vote }
    }
    let bytes = Array(part.utf8)
    return found.enumerated().map { place, one in
      let end = place + 1 < found.count ? found[place + 1].at : bytes.count
      let own = String(decoding: bytes[(place == 0 ? 0 : one.at)..<end], as: UTF8.self)
      var votes = own.firstMatch(of: /\b(\d{1,3})\s?(?:-|–|to)\s?(\d{1,3})\b(?!\s?-)/)
      // "2026-05-03" is a day.
      if let range = votes?.range, own[..<range.lowerBound].last == "-" { votes = nil }
      var left = own
      if let votes, one.step.isEnd || one.step == .vote {
        left = own.replacingCharacters(in: votes.range, with: " ")
      }
      return Step(
        step: one.step, day: day(in: left, at: now, in: zone, language: language),
        votes: one.step.isEnd || one.step == .vote
          ? votes.map { "\($0.output.1)-\($0.output.2)" } : nil)
    }
  }

  /// The nearest day that the words may mean: a hearing may be to come.
  private static func day(
    in text: String, at now: LocalTime, in zone: TimeZone?, language: MailLanguage?
  ) -> CivilDate? {
    let text = DeedDay.spoken(text)
    for phrase in When.phrases(in: text, at: now, in: zone, language: language) {
      let day: CivilDate
      switch phrase.reading {
      case .date(let date): day = date
      case .dateTime(let moment): day = moment.date
      case .dateTimeRange(let from, _): day = from.date
      default: continue
      }
      guard day > now.date.adding(days: 240), phrase.text.contains(where: \.isNumber),
        phrase.text.firstMatch(of: /\d{4}/) == nil
      else { return day }
      return CivilDate(year: day.year - 1, month: day.month, day: day.day) ?? day
    }
    return nil
  }

  private static let words: [String: ResolutionStep] = [
    "asked": .asked, "ask": .asked, "requested": .asked, "approached": .asked,
    "introduced": .introduced, "introduce": .introduced, "filed": .introduced,
    "sponsored": .introduced, "submitted": .introduced, "hearing": .hearing, "heard": .hearing,
    "vote": .vote, "votes": .vote, "voting": .vote, "voted": .vote,
    "passed": .passed, "pass": .passed, "adopted": .passed, "approved": .passed,
    "endorsed": .passed, "endorses": .passed, "yes": .passed, "signed": .passed,
    "failed": .failed, "rejected": .failed, "defeated": .failed, "tabled": .failed,
    "declined": .failed, "no": .failed, "refused": .failed,
  ]
}
