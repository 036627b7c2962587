import Foundation
import GRDB
import Language
import Mailroom

/// Reads which volunteers a list is of, in any order of its parts: "in Worcester at met who speak
/// Portuguese since March 1".
struct FilterReading {
  private(set) var filter: RosterFilter
  /// What was understood, said back: "in Worcester, met".
  private(set) var said: [String] = []
  private let scene: Scene
  private var say: Speech { scene.speech }

  private enum Part { case place, stage, hub, interest, language, withoutHub, since, bare }

  /// Words that open a part, the longest first.
  private static let openers: [(words: [String], part: Part)] = [
    (
      .place, "who live in, that live in, living in, in the town of, from, in, que viven en, en, em"
    ),
    (.stage, "who are at stage, at the stage, at stage, in stage, who are, at, en etapa, na etapa"),
    (.hub, "of the, of, del, de, do, da"),
    (
      .interest,
      """
      who would like to help with, who want to help with, who can help with, who would like to do
      who would like to, who would like, who want to do, who want to, who want, who like, who can do
      who can, who do, who, interested in, for, que quieren, que querem, para
      """
    ),
    (
      .language,
      "who speak, who can speak, that speak, speaking, speak, que hablan, que falam, hablan, falam"
    ),
    (
      .withoutHub,
      "without a hub, without any hub, without hub, with no hub, no hub, in no hub, sin hub, sem hub"
    ),
    (.since, "who came since, new since, since, after, desde"),
  ].flatMap { part, words in
    words.split(whereSeparator: { $0 == "," || $0 == "\n" })
      .map { (words: $0.split(separator: " ").map { WrittenWord.fold($0) }, part: part) }
  }.sorted { $0.words.count > $1.words.count }

  /// - Throws: `UsageError` for words that say nothing; `Refusal` for a place or hub that is not
  ///   there; `Choice`.
  init(_ text: String, from filter: RosterFilter = RosterFilter(), in scene: Scene) throws {
    self.filter = filter
    self.scene = scene
    guard let line = WrittenLine(text) else { return }
    for (part, words) in Self.parts(of: line) { try read(part, words) }
  }

  private static func parts(of line: WrittenLine) -> [(Part, String)] {
    var found: [(part: Part, start: Int, end: Int)] = []
    var index = 0
    while index < line.words.count {
      let folded = line.words[index...].prefix(6).map(\.folded)
      let opener = openers.first { folded.starts(with: $0.words) }
      // "since the 1st of March" goes on.
      if let opener, !(opener.part == .hub && found.last?.part == .since && isMonth(folded)) {
        index += opener.words.count
        found.append((opener.part, index, index))
      } else {
        if found.isEmpty { found.append((.bare, index, index)) }
        index += 1
        found[found.count - 1].end = index
      }
    }
    return found.map { ($0.part, line.text($0.start..<$0.end)) }
  }

  private static func isMonth(_ folded: [String]) -> Bool {
    folded.dropFirst().first.map(SinceWords.isMonth) ?? false
  }

  private mutating func read(_ part: Part, _ words: String) throws {
    guard !words.isEmpty || part == .withoutHub else {
      throw UsageError(
        say(
          "Something is missing at the end of the line.", es: "Falta algo al final de la línea.",
          pt: "Falta algo no fim da linha."))
    }
    switch part {
    case .withoutHub:
      filter.isWithoutHub = true
      said.append(say("without a hub", es: "sin hub", pt: "sem hub"))
    case .place:
      if words.lowercased().hasSuffix(" hub") { return try hub(words) }
      guard try place(words) else {
        throw Refusal(
          say(
            "I know no town or ZIP code “\(words)”.",
            es: "No conozco la ciudad ni el código postal “\(words)”.",
            pt: "Não conheço a cidade nem o código postal “\(words)”."))
      }
    case .hub: try hub(words)
    case .stage:
      guard try stage(words) || place(words) else { throw noStage(words) }
    case .interest:
      guard try interest(words) || stage(words) else {
        throw UsageError(
          say(
            "I do not know “\(words)” as something that people like to do.",
            es: "No conozco “\(words)” como algo con lo que se quiere ayudar.",
            pt: "Não conheço “\(words)” como algo com que se quer ajudar."))
      }
    case .language:
      guard let language = SpokenLanguage.reading("I speak \(words)").first?.name else {
        throw UsageError(
          say(
            "I do not know the language “\(words)”.", es: "No conozco el idioma “\(words)”.",
            pt: "Não conheço o idioma “\(words)”."))
      }
      filter.language = language
      said.append(
        say("who speak \(language)", es: "que hablan \(language)", pt: "que falam \(language)"))
    case .since: try since(words)
    case .bare:
      guard try stage(words) || place(words) || interest(words) else {
        throw UsageError(
          say(
            "I do not understand “\(words)” here.", es: "No entiendo “\(words)” aquí.",
            pt: "Não entendo “\(words)” aqui."))
      }
    }
  }

  private func noStage(_ words: String) -> UsageError {
    let stages = Stage.allCases.map(\.rawValue).joined(separator: ", ")
    return UsageError(
      say(
        "“\(words)” is no stage. There are \(stages).",
        es: "“\(words)” no es una etapa. Hay \(stages).",
        pt: "“\(words)” não é uma etapa. Há \(stages)."))
  }

  /// "Worcester", "Worcester and Auburn", "01609".
  private mutating func place(_ words: String) throws -> Bool {
    var narrowed = filter
    if try narrowed.narrow(toPlace: words, in: scene.db) {
      filter = narrowed
      said.append(inside(narrowed.zip.map { [$0] } ?? narrowed.towns ?? [words]))
      return true
    }
    let names = words.replacing(" and ", with: ",").split(separator: ",").map(String.init)
    guard names.count > 1 else { return false }
    var towns: [String] = []
    for name in names {
      var one = RosterFilter()
      guard try one.narrow(toPlace: name, in: scene.db), let found = one.towns else { return false }
      towns += found
    }
    filter.towns = towns
    said.append(inside(towns))
    return true
  }

  private func inside(_ places: [String]) -> String {
    say("in", es: "en", pt: "em") + " " + places.joined(separator: or)
  }

  private var or: String { say(" or ", es: " o ", pt: " ou ") }

  private mutating func stage(_ words: String) throws -> Bool {
    let names = words.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
      .filter { !["and", "or", "y", "e", "o", "ou"].contains($0.lowercased()) }
    let stages = names.compactMap { Stage(word: $0) }
    guard !stages.isEmpty, stages.count == names.count else { return false }
    filter.stages = Set(stages)
    said.append(stages.map(\.rawValue).joined(separator: or))
    return true
  }

  private mutating func interest(_ words: String) throws -> Bool {
    guard let interest = Interest.reading(words).first else { return false }
    filter.interest = interest
    let word = InterestWords.list([interest], language: say.language)
    said.append(
      say(
        "who would like to help with \(word)", es: "que quieren ayudar con \(word)",
        pt: "que querem ajudar com \(word)"))
    return true
  }

  /// A hub in reach; else a town may be meant.
  private mutating func hub(_ words: String) throws {
    let found = try Hub.find(words, reach: scene.reach(), in: scene.db)
    if found.isEmpty, try place(words) { return }
    let hub = try scene.hub(words)
    filter.hubID = hub.id
    said.append(
      say("of the \(hub.name) hub", es: "del hub \(hub.name)", pt: "do hub \(hub.name)"))
  }

  private mutating func since(_ words: String) throws {
    guard let moment = SinceWords.moment(words, in: scene) else {
      throw UsageError(
        say(
          "I cannot read the date “\(words)”.", es: "No entiendo la fecha “\(words)”.",
          pt: "Não entendo a data “\(words)”."))
    }
    filter.since = moment
    let day = scene.handling.settings.clock.dayWords(moment, in: say.language)
    said.append(say("since \(day)", es: "desde el \(day)", pt: "desde \(day)"))
  }
}
