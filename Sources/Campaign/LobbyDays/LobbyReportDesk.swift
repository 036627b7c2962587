import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Reads the two lines on how a visit went.
struct LobbyReportDesk {
  let handling: Handling
  private var db: Database { handling.db }

  func answer(_ letter: Letter, to question: Question) throws -> Reaction? {
    // A new mail is no answer, though this may be the one question that is open.
    guard letter.handle != nil else { return nil }
    guard let id = Int64(question.payload), let day = try LobbyDay.find(id, in: db),
      let asked = question.personID,
      let goer = try LobbyGoer.find(Joining.survivor(of: asked, in: db), at: day.id, in: db)
    else { return .handedOver(because: "words about a lobby day") }
    let text = letter.newText.text.trimmingCharacters(in: .whitespacesAndNewlines)
    let said = ReplyReading.reading(text, asked: .yesOrNo)
    let isQuestion = said.alsoSays(.question) || said.meaning == .question
    let isShort = text.split(whereSeparator: \.isWhitespace).count <= 12
    if isShort, Courtesy.isNothingToAnswer(text) {
      return .handled("thanks, which needs no answer")
    }
    let directory = try LegislatorDirectory(in: db)
    let own = try own(goer, day, directory)
    var parts = parts(of: text, among: own, directory)
    let isNo =
      isShort && said.isCertain && (said.meaning == .no || said.meaning == .cancel)
      || parts.isEmpty && Self.tellsOfMissing(text, isShort: isShort) && !Self.says(Self.met, text)
    if isNo, Self.says(Self.others, text) {
      return .handedOver(because: "tells of a lobby day, whether they were there or not")
    }
    if isNo {
      try Outbox.close(question, in: handling)
      try keep(came: false, goer, day)
      return isQuestion || text.contains("?")
        ? .handedOver(because: "was not at the lobby day, which is noted, and asks something")
        : .handled("was not at the lobby day")
    }
    if parts.isEmpty { parts = try likeliest(goer, day, own, words: text) }
    guard !parts.isEmpty else {
      return .handedOver(
        because: "tells of a lobby visit, and whom they visited is not on record")
    }
    for part in parts {
      try LobbyVisit.record(
        to: part.holder.id, on: day.start.date, event: day.id, by: goer.personID,
        words: part.words, in: handling)
    }
    try Outbox.close(question, in: handling)
    try keep(came: true, goer, day)
    try Journal.write(
      "lobby visit told", actor: goer.personID, authentication: letter.authentication.word,
      subject: goer.personID, detail: "#\(day.id): \(parts.count)", in: handling)
    if isQuestion {
      return .handedOver(because: "told of a lobby visit, which is noted, and asks something")
    }
    try KitPost(day, handling).thank(goer, for: parts.map(\.holder), answering: letter)
    return .handled("told of a lobby visit")
  }

  /// Nobody asks them besides whether they made it. A contact's word stands.
  private func keep(came: Bool, _ goer: LobbyGoer, _ day: LobbyDay) throws {
    guard let rsvp = try RSVP.find(goer.personID, in: day.id, db), rsvp.came == nil else { return }
    try rsvp.set(came: came, in: handling)
    try Volunteer.restage(goer.personID, in: handling)
  }

  private struct Part {
    var holder: OfficeHolder
    var words: String
  }

  /// "I was sick"; in a long text a bare "no" may be what the legislator said.
  private static func tellsOfMissing(_ text: String, isShort: Bool) -> Bool {
    let (read, evidence) = AttendedReading.reading(text)
    return read == .missed && (isShort || evidence.words.contains(" "))
  }

  private static func says(_ phrases: [String], _ text: String) -> Bool {
    let words =
      " "
      + text.split(whereSeparator: \.isWhitespace).flatMap { NameWords.of(String($0)) }
      .joined(separator: " ") + " "
    return phrases.contains { words.contains(" \($0) ") }
  }

  /// "I could not stay, but met the aide": a visit all the same.
  private static let met = [
    "met", "we talked", "i talked", "we spoke", "i spoke", "we saw", "visited", "hablamos",
    "vimos", "conversamos", "falamos",
  ]
  /// Whoever speaks of them may have been there.
  private static let others = [
    "aide", "staff", "staffer", "she said", "he said", "they said", "told us", "told me",
    "listened", "asesor", "asesora", "assessor", "assessora",
  ]

  /// Their legislators, and those whose appointment they lead.
  private func own(
    _ goer: LobbyGoer, _ day: LobbyDay, _ directory: LegislatorDirectory
  ) throws -> [OfficeHolder] {
    let led = try Appointment.all(of: day.id, in: db).filter {
      $0.state == .planned && $0.leaderID == goer.personID
    }.compactMap { directory.holder(id: $0.legislator) }
    let seats = goer.theirs.representative.seats + goer.theirs.senator.seats
    var own: [OfficeHolder] = []
    for holder in seats.compactMap(\.holder) + led where !own.contains(holder) {
      own.append(holder)
    }
    return own
  }

  /// The visits that a text tells of by name: a line that begins with a name is that one's, with
  /// the lines below it; else all of it is of everybody whom it names.
  private func parts(
    of text: String, among own: [OfficeHolder], _ directory: LegislatorDirectory
  ) -> [Part] {
    let all = directory.all([.house, .senate])
    var parts: [Part] = []
    for line in text.split(whereSeparator: \.isNewline).map(String.init) {
      if let colon = line.firstIndex(of: ":"), line[..<colon].count <= 40 {
        let found = LegislatorNames.find(String(line[..<colon]), among: own)
        let named =
          found.holders.isEmpty
          ? LegislatorNames.find(String(line[..<colon]), among: all) : found
        if named.holders.count == 1, named.isCertain || !found.holders.isEmpty {
          let words = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
          parts.append(Part(holder: named.holders[0], words: words))
          continue
        }
      }
      if parts.isEmpty { continue }
      parts[parts.count - 1].words += "\n" + line
    }
    if !parts.isEmpty { return parts }
    let words = Self.words(of: text)
    let named = own.filter { holder in
      Self.words(of: holder.legislator.family).allSatisfy(words.contains)
    }
    if !named.isEmpty { return named.map { Part(holder: $0, words: text) } }
    return LegislatorMentions.titled(in: text, among: all).map { Part(holder: $0, words: text) }
  }

  /// Where they name nobody: of their appointment, or their Representative.
  private func likeliest(
    _ goer: LobbyGoer, _ day: LobbyDay, _ own: [OfficeHolder], words text: String
  ) throws -> [Part] {
    let appointments = try Appointment.all(of: day.id, in: db).filter { $0.state == .planned }
    let visited = own.filter { holder in
      appointments.contains {
        $0.legislator == holder.id
          && (goer.isConstituent(of: holder.id) || $0.leaderID == goer.personID)
      }
    }
    if !visited.isEmpty { return visited.prefix(1).map { Part(holder: $0, words: text) } }
    let representative = goer.theirs.representative
    guard representative.isCertain || representative.isUnsure,
      let holder = representative.holder
    else { return [] }
    return [Part(holder: holder, words: text)]
  }

  private static func words(of text: String) -> Set<String> {
    LegislatorMentions.words(of: text)
  }
}

/// Legislators whom a text names with their title.
enum LegislatorMentions {
  /// Folded, of a text of any length.
  static func words(of text: String) -> Set<String> {
    Set(
      text.split { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "’" }.flatMap {
        NameWords.of(String($0))
      })
  }

  /// "Rep. Marsh", "Senator Boone".
  static func titled(in text: String, among holders: [OfficeHolder]) -> [OfficeHolder] {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    var found: [OfficeHolder] = []
    for (index, word) in words.enumerated() where isTitle(word) {
      let name = words.dropFirst(index + 1).prefix(2).map {
        $0.trimmingCharacters(in: .punctuationCharacters)
      }
      for count in [2, 1] where name.count >= count {
        let phrase = ([word] + name.prefix(count)).joined(separator: " ")
        let fits = LegislatorNames.find(phrase, among: holders)
        guard fits.isCertain, fits.holders.count == 1 else { continue }
        if !found.contains(fits.holders[0]) { found.append(fits.holders[0]) }
        break
      }
    }
    return found
  }

  private static func isTitle(_ word: String) -> Bool {
    ["rep", "representative", "sen", "senator"].contains(
      word.lowercased().trimmingCharacters(in: .punctuationCharacters))
  }
}
