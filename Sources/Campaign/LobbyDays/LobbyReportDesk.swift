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
    guard let id = Int64(question.payload), let day = try LobbyDay.find(id, in: db),
      let asked = question.personID,
      let goer = try LobbyGoer.find(Joining.survivor(of: asked, in: db), at: day.id, in: db)
    else { return letter.handle == nil ? nil : .handedOver(because: "words about a lobby day") }
    let text = letter.newText.text.trimmingCharacters(in: .whitespacesAndNewlines)
    let said = ReplyReading.reading(text, asked: .yesOrNo)
    let isShort = text.split(whereSeparator: \.isWhitespace).count <= 12
    if isShort {
      if Courtesy.isNothingToAnswer(text) { return .handled("thanks, which needs no answer") }
      if said.isCertain && (said.meaning == .no || said.meaning == .cancel)
        || AttendedReading.reading(text).0 == .missed
      {
        try Outbox.close(question, in: handling)
        try keep(came: false, goer, day)
        return .handled("was not at the lobby day")
      }
    }
    let directory = try LegislatorDirectory(in: db)
    let parts = try parts(of: text, for: goer, day, directory)
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
    if said.alsoSays(.question) || said.meaning == .question {
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

  /// The visits that a text tells of: a line that begins with a name is that one's, with the
  /// lines below it; else all of it is of everybody whom it names, and where it names nobody of
  /// their appointment, or their Representative.
  private func parts(
    of text: String, for goer: LobbyGoer, _ day: LobbyDay, _ directory: LegislatorDirectory
  ) throws -> [Part] {
    let appointments = try Appointment.all(of: day.id, in: db).filter { $0.state == .planned }
    let led = appointments.filter { $0.leaderID == goer.personID }
      .compactMap { directory.holder(id: $0.legislator) }
    let seats = goer.theirs.representative.seats + goer.theirs.senator.seats
    var own: [OfficeHolder] = []
    for holder in seats.compactMap(\.holder) + led where !own.contains(holder) {
      own.append(holder)
    }
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
    let titled = LegislatorMentions.titled(in: text, among: all)
    if !titled.isEmpty { return titled.map { Part(holder: $0, words: text) } }
    let visited = own.filter { holder in
      appointments.contains { $0.legislator == holder.id }
        && (goer.isConstituent(of: holder.id) || led.contains(holder))
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
