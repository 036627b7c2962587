import Foundation
import Language
import Mailroom

/// An event as somebody writes it: "lobby day on March 12 at 10am to 2pm at the State House room
/// 428, for 40 people: bring a story". A part that is not there is `nil`.
struct EventReading: Hashable {
  var kind: EventKind?
  var title: String?
  var start: LocalTime?
  var minutes: Int?
  var place: String?
  var link: String?
  var capacity: Int?
  var words: String?
  /// "the west", "Worcester hub": whose it is.
  var owner: String?

  /// What stands where words of time were.
  private static let gap = "\u{1}"

  /// - Parameter standing: of an event that is changed; then a day or a time alone is enough.
  /// - Throws: `UsageError`, `Refusal` for what is past, `Choice` for a day that may be two.
  init(
    _ text: String, block: [String] = [], in scene: Scene, changing standing: Event? = nil
  ) throws {
    var head = text
    link = Self.takeLink(from: &head)
    words = Self.takeWords(from: &head, block: block)
    capacity = try Self.takeCapacity(from: &head)
    owner = Self.takeOwner(from: &head)
    try takeTime(from: &head, in: scene, changing: standing)
    takeTitleAndPlace(from: head, isNew: standing == nil)
  }

  // MARK: Pieces

  private static func takeLink(from text: inout String) -> String? {
    guard
      let match = text.firstMatch(of: /https:\/\/[!-;=?-~]{4,500}/),
      !String(match.output).contains(where: { "<>\"'\\`{}|^".contains($0) })
    else { return nil }
    let link = String(match.output).trimmingCharacters(in: CharacterSet(charactersIn: ".,;)"))
    text = text.replacing(link, with: " ")
    return link
  }

  /// Behind the first colon that is no clock's, and the lines below.
  private static func takeWords(from text: inout String, block: [String]) -> String? {
    var words: String?
    var index = text.startIndex
    while let colon = text[index...].firstIndex(of: ":") {
      let next = text.index(after: colon)
      let isClock =
        colon > text.startIndex && text[text.index(before: colon)].isNumber
        && next < text.endIndex && text[next].isNumber
      if !isClock {
        let rest = text[next...].trimmingCharacters(in: .whitespacesAndNewlines)
        if !rest.isEmpty { words = rest }
        text = String(text[..<colon])
        break
      }
      index = next
    }
    let below = block.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    let all = [words ?? "", below].filter { !$0.isEmpty }.joined(separator: "\n\n")
    return all.isEmpty ? nil : String(all.prefix(4_000))
  }

  /// "for 40 people", "40 seats", "at most 40".
  private static func takeCapacity(from text: inout String) throws -> Int? {
    let form =
      /(?i),?\s*\b(?:for|with|up to|at most|max(?:imum)?|capacity(?: of)?|para|hasta|até|ate)?\s*(?:up to |at most )?(\d{1,5})\s+(?:people|persons|seats|places|spots|heads|personas|lugares|pessoas|vagas)\b/
    let bare = /(?i),?\s*\b(?:capacity|at most|max(?:imum)?)(?: of)?:?\s+(\d{1,5})\b/
    for match in [
      text.firstMatch(of: form).map { ($0.range, $0.output.1) },
      text.firstMatch(of: bare).map { ($0.range, $0.output.1) },
    ].compactMap(\.self) {
      guard let number = Int(match.1), (1...20_000).contains(number) else {
        throw UsageError("For how many? A number from 1 to 20,000.")
      }
      text.replaceSubrange(match.0, with: " ")
      return number
    }
    return nil
  }

  /// "of the Worcester hub", "for the west", "in Western Mass".
  private static func takeOwner(from text: inout String) -> String? {
    let hub = /(?i)\b(?:of|for|by|de|del)\s+(?:the\s+)?([\p{L}.'\- ]{2,40}?)\s+hub\b/
    if let match = text.firstMatch(of: hub) {
      let owner = String(match.output.1)
      text.replaceSubrange(match.range, with: " ")
      return owner + " hub"
    }
    let part =
      /(?i)\b(?:for|in)\s+(?:all of )?(the west|the east|western mass|eastern mass|the (?:whole )?state|everyone)\b(?!\s+(?:house|room))/
    if let match = text.firstMatch(of: part) {
      let owner = String(match.output.1)
      text.replaceSubrange(match.range, with: " ")
      return owner
    }
    return nil
  }

  // MARK: When

  private mutating func takeTime(
    from text: inout String, in scene: Scene, changing standing: Event?
  ) throws {
    let phrases = When.phrases(
      in: text, at: scene.writtenAt, in: scene.zone,
      language: MailLanguage(rawValue: scene.language))
    var day: CivilDate?
    var time: ClockTime?
    var until: LocalTime?
    var untilTime: ClockTime?
    var used: [WhenPhrase] = []
    if let whole = phrases.first(where: { Self.moment($0.reading) != nil }) {
      used.append(whole)
      try Self.askIfTwo(whole, scene)
      (day, time, until) =
        switch whole.reading {
        case .dateTime(let moment): (moment.date, moment.time, nil)
        case .dateTimeRange(let from, let to): (from.date, from.time, to)
        default: (nil, nil, nil)
        }
    } else {
      if let dated = phrases.first(where: { Self.date($0.reading) != nil }) {
        used.append(dated)
        try Self.askIfTwo(dated, scene)
        day = Self.date(dated.reading)
      }
      let timed = phrases.filter { Self.time($0.reading) != nil }
      // "at 12 Park Street at 7pm": the one that looks like a clock.
      let clock = timed.first { $0.text.contains { $0.isLetter || $0 == ":" } } ?? timed.first
      if let clock, let (from, to) = Self.time(clock.reading) {
        used.append(clock)
        (time, untilTime) = (from, to)
      }
    }
    if used.contains(where: \.isPast) { throw Refusal("“\(used[0].text)” is past.") }
    guard day != nil || time != nil else {
      guard standing != nil else {
        throw UsageError(
          "When is it? For example: EVENT lobby day on March 12 at 10am at the State House.")
      }
      return
    }
    guard let day = day ?? standing?.start.date else {
      throw UsageError("On which day? Write it with the time, like March 12 at 10am.")
    }
    guard let time = time ?? standing?.start.time else {
      throw UsageError("At what time? Write it with the day, like March 12 at 10am.")
    }
    let start = LocalTime(day, time).settled(in: scene.zone)
    let moment = start.moment(in: scene.zone)
    guard moment > scene.now else { throw Refusal("\(scene.talkTime.long(start)) is past.") }
    guard moment < scene.now + 366 * 86_400 else {
      throw Refusal(
        "\(scene.talkTime.long(start)), \(start.date.year), is more than a year away.")
    }
    self.start = start
    if let to = untilTime { until = LocalTime(to > time ? day : day.adding(days: 1), to) }
    if let until {
      let minutes = Int(until.moment(in: scene.zone).timeIntervalSince(moment) / 60)
      guard (1...20_160).contains(minutes) else {
        throw UsageError("It would end before it begins.")
      }
      self.minutes = minutes
    }
    Self.cut(used, from: &text)
  }

  private static func moment(_ reading: WhenReading) -> LocalTime? {
    switch reading {
    case .dateTime(let moment), .dateTimeRange(let moment, _): moment
    case .date, .time, .dateRange, .timeRange: nil
    }
  }

  private static func date(_ reading: WhenReading) -> CivilDate? {
    if case .date(let day) = reading { day } else { nil }
  }

  private static func time(_ reading: WhenReading) -> (ClockTime, ClockTime?)? {
    switch reading {
    case .time(let time): (time, nil)
    case .timeRange(let from, let until): (from, until)
    default: nil
    }
  }

  private static func askIfTwo(_ phrase: WhenPhrase, _ scene: Scene) throws {
    var days: [CivilDate] = []
    for reading in phrase.readings {
      guard let day = moment(reading)?.date ?? date(reading), !days.contains(day) else { continue }
      days.append(day)
    }
    guard days.count > 1 else { return }
    let time = moment(phrase.reading)?.time
    throw Choice(
      phrase.text,
      among: days.prefix(5).map { day in
        let shown = time.map { scene.talkTime.long(LocalTime(day, $0)) } ?? scene.talkTime.day(day)
        let instead = time.map { "\(day) \(LocalTime(day, $0).time.description.prefix(5))" }
        return .init(shown: shown, instead: instead ?? "\(day)")
      })
  }

  private static func cut(_ phrases: [WhenPhrase], from text: inout String) {
    var bytes = Array(text.utf8)
    for phrase in phrases {
      for (place, index) in phrase.bytes.clamped(to: bytes.indices).enumerated() {
        bytes[index] = place == 0 ? 1 : 0x20
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  // MARK: What and where

  private mutating func takeTitleAndPlace(from text: String, isNew: Bool) {
    var parts = text.split(separator: Self.gap, omittingEmptySubsequences: false)
      .map { Self.tidied(String($0)) }
    let first = parts.removeFirst()
    var place = parts.filter { !$0.isEmpty }.joined(separator: " ")
    var title = first
    if isNew {
      // "film screening at the library on Friday at 7pm"
      if let match = first.firstMatch(of: /(?i)\s+(?:at|@|en|em|no|na)\s+/) {
        title = String(first[..<match.range.lowerBound])
        let there = String(first[match.range.upperBound...])
        place = place.isEmpty ? there : "\(there), \(place)"
      }
      title = Self.tidied(title.replacing(/^(?i)(?:a|an|the|our|un|una|um|uma)\s+/, with: ""))
      kind = EventKind.leading(title)?.kind ?? .other
      if let leading = EventKind.leading(title), leading.words.count == title.count {
        title = leading.kind == .other ? title : leading.kind.rawValue
      }
      self.title = title.isEmpty ? nil : String(title.prefix(100))
    } else {
      place = Self.tidied([first, place].filter { !$0.isEmpty }.joined(separator: " "))
    }
    place = place.replacing(/^(?i)(?:the)\s+/, with: "")
    self.place = place.isEmpty ? nil : String(place.prefix(200))
  }

  private static let small: Set<String> = [
    "at", "on", "in", "@", "to", "from", "until", "the", "a", "en", "em", "el", "la", "las", "no",
    "na", "de", "dia", "-", "–", ",", "of", "and", "y", "e", "as", "via", "for", "is", "now",
  ]

  /// Without the small words at its ends.
  private static func tidied(_ text: String) -> String {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    func isSmall(_ word: String) -> Bool {
      let bare = word.lowercased().trimmingCharacters(in: CharacterSet(charactersIn: ",;."))
      return bare.isEmpty || small.contains(bare)
    }
    while let last = words.last, isSmall(last) { words.removeLast() }
    while let first = words.first, isSmall(first) { words.removeFirst() }
    return words.joined(separator: " ").trimmingCharacters(
      in: CharacterSet(charactersIn: ",;. "))
  }
}
