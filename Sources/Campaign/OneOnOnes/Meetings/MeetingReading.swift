import Foundation
import Language
import Mailroom

/// A hub's meeting as somebody writes it: "first Tuesday 7pm at Somerville Library", "último domingo
/// a las 3 pm, Zoom https://…".
///
/// Numbers from 1 to 7 are of the afternoon (DESIGN §4.10); 8 to 11 without am or pm are asked
/// about. In Portuguese the last word that may be a day is the day: "segunda quarta" is the second
/// Wednesday.
struct MeetingReading: Hashable {
  var rule: MeetingRule
  var minutes: Int
  var place: String?
  var link: String?

  /// - Throws: `UsageError` that says what is missing.
  init(_ text: String) throws(UsageError) {
    var tokens = text.split(whereSeparator: \.isWhitespace).prefix(80).map(String.init)
    let link = tokens.firstIndex(where: Self.isLink)
    self.link = link.map { tokens.remove(at: $0) }
    guard let place = Self.weekday(in: tokens) else {
      throw UsageError("On which day? For example: MEETING first Tuesday 7pm at the library.")
    }
    let weekday = place.weekday
    let before = tokens[..<place.index].map(Self.folded)
    let weeks = Set(before.compactMap { Self.ordinals[$0] })
    let isWeekly =
      before.contains(where: Self.every.contains)
      || Self.folded(tokens[place.index]).hasSuffix("ays")
    guard !weeks.isEmpty || isWeekly else {
      throw UsageError(
        "Which \(tokens[place.index]) of the month? For example: first, second and fourth, last, or every."
      )
    }
    var rest = Array(tokens[(place.index + 1)...])
    self.minutes = try Self.takeLength(from: &rest) ?? 60
    let clock = try Self.takeTime(from: &rest)
    if let until = clock.until, until > clock.from { minutes = (until - clock.from) / 60 }
    rule = MeetingRule(
      weeks: weeks.sorted { ($0 < 0 ? 9 : $0) < ($1 < 0 ? 9 : $1) }, weekday: weekday,
      time: ClockTime(seconds: clock.from))
    self.place = Self.place(rest)
  }

  // MARK: The day

  private static func folded(_ token: String) -> String {
    token.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
      .trimmingCharacters(in: CharacterSet(charactersIn: ",;:.()"))
  }

  /// The first word that is a day, and in Portuguese the last of several that may be.
  private static func weekday(in tokens: [String]) -> (index: Int, weekday: Int)? {
    var found: (index: Int, weekday: Int)?
    for (index, token) in tokens.enumerated() {
      var word = folded(token)
      if word.hasSuffix("-feira") { word = String(word.dropLast(6)) }
      guard let day = days[word] ?? days[String(word.dropLast(word.hasSuffix("s") ? 1 : 0))] else {
        // Words between may only join: "segunda e quarta quinta".
        if found != nil, word != "e", word != "and", word != "y" { break }
        continue
      }
      found = (index, day)
    }
    return found
  }

  private static let days: [String: Int] = [
    "monday": 0, "mon": 0, "tuesday": 1, "tue": 1, "tues": 1, "wednesday": 2, "wed": 2,
    "thursday": 3, "thu": 3, "thur": 3, "thurs": 3, "friday": 4, "fri": 4, "saturday": 5, "sat": 5,
    "sunday": 6, "sun": 6, "lunes": 0, "martes": 1, "miercoles": 2, "jueves": 3, "viernes": 4,
    "sabado": 5, "domingo": 6, "segunda": 0, "terca": 1, "quarta": 2, "quinta": 3, "sexta": 4,
  ]
  private static let every: Set<String> = [
    "every", "each", "weekly", "cada", "todos", "todas", "todo", "toda",
  ]
  private static let ordinals: [String: Int] = {
    let words = [
      1: "first 1st primer primero primera 1er primeiro primeira",
      2: "second 2nd segundo segunda 2do",
      3: "third 3rd tercer tercero tercera 3er terceiro terceira",
      4: "fourth 4th cuarto cuarta 4to quarto quarta", 5: "fifth 5th quinto quinta",
      -1: "last ultimo ultima",
    ]
    var table: [String: Int] = [:]
    for (number, list) in words {
      for word in list.split(separator: " ") { table[String(word)] = number }
    }
    return table
  }()

  // MARK: The hour

  private static func takeLength(from tokens: inout [String]) throws(UsageError) -> Int? {
    for (index, token) in tokens.enumerated() {
      let word = folded(token)
      let isMinutes = ["min", "mins", "minutes", "minutos"].contains(word)
      guard isMinutes || ["hour", "hours", "hora", "horas"].contains(word), index > 0,
        let number = Double(folded(tokens[index - 1])), number > 0, number < 1_000
      else { continue }
      let minutes = Int(number * (isMinutes ? 1 : 60))
      guard (15...480).contains(minutes) else {
        throw UsageError("A meeting takes 15 minutes to 8 hours.")
      }
      let isFor = index > 1 && ["for", "de", "por"].contains(folded(tokens[index - 2]))
      tokens.removeSubrange((index - (isFor ? 2 : 1))...index)
      return minutes
    }
    return nil
  }

  /// In seconds after midnight.
  private static func takeTime(
    from tokens: inout [String]
  ) throws(UsageError) -> (from: Int, until: Int?) {
    var index = 0
    while index < tokens.count {
      let start = index
      guard let first = clock(tokens, &index) else {
        index = start + 1
        continue
      }
      var second: Clock?
      if first.until == nil, index + 1 < tokens.count,
        ["to", "until", "till", "-", "–", "a", "as", "hasta", "ate"].contains(folded(tokens[index]))
      {
        var next = index + 1
        if next < tokens.count, ["las", "la"].contains(folded(tokens[next])) { next += 1 }
        if let other = clock(tokens, &next) {
          second = other
          index = next
        }
      }
      var half = first.half
      if half == nil { half = second?.half ?? first.until?.half }
      var from = Clock(hour: first.hour, minute: first.minute, half: half)
      if let end = second ?? first.until?.clock, first.half == nil, end.half != nil,
        (try? from.seconds()) ?? 0 > (try? end.seconds()) ?? 0
      {
        from.half = false  // "11 to 1pm"
      }
      let until = try (second ?? first.until?.clock)?.seconds()
      var lead = start
      while lead > 0, Self.leads.contains(folded(tokens[lead - 1])) { lead -= 1 }
      tokens.removeSubrange(lead..<index)
      return (try from.seconds(), until)
    }
    throw UsageError("At what time? For example: MEETING first Tuesday 7pm at the library.")
  }

  private static let leads: Set<String> = [
    "at", "a", "las", "la", "as", "from", "of", "each", "every", "the", "month", "de", "cada",
    "mes",
    "del", "do", "das", "@", "monthly",
  ]

  private struct Clock: Hashable {
    var hour: Int
    var minute: Int
    /// `true` for the afternoon; `nil` where nothing says so.
    var half: Bool?
    var isOf24 = false
    /// "7-9pm".
    var until: Until?

    struct Until: Hashable {
      var hour: Int
      var minute: Int
      var half: Bool?
      var clock: Clock { Clock(hour: hour, minute: minute, half: half) }
    }

    func seconds() throws(UsageError) -> Int {
      var hour = hour
      switch half {
      case true? where hour < 12: hour += 12
      case false? where hour == 12: hour = 0
      case nil where !isOf24 && (1...7).contains(hour): hour += 12
      case nil where !isOf24 && (8...11).contains(hour):
        throw UsageError(
          "Is \(hour) in the morning or in the evening? Write \(hour)am or \(hour)pm.")
      default: break
      }
      return hour * 3_600 + minute * 60
    }
  }

  /// A clock's time at a token; the index moves behind it.
  private static func clock(_ tokens: [String], _ index: inout Int) -> Clock? {
    guard index < tokens.count else { return nil }
    let word = folded(tokens[index])
    if ["noon", "mediodia", "meio-dia"].contains(word) {
      index += 1
      return Clock(hour: 12, minute: 0, half: true)
    }
    let parts = word.split(whereSeparator: { $0 == "-" || $0 == "–" })
    guard let first = parts.first, parts.count <= 2, var clock = single(first) else { return nil }
    if parts.count == 2 {
      guard let second = single(parts[1]) else { return nil }
      clock.until = .init(hour: second.hour, minute: second.minute, half: second.half)
    }
    index += 1
    var next = index
    if next < tokens.count, ["de", "da", "in", "por"].contains(folded(tokens[next])) { next += 1 }
    if next < tokens.count, ["la", "the"].contains(folded(tokens[next])) { next += 1 }
    if next < tokens.count, let half = halves[folded(tokens[next]).filter { $0 != "." }] {
      if clock.until == nil { clock.half = half } else { clock.until?.half = half }
      index = next + 1
    }
    return clock
  }

  private static let halves: [String: Bool] = [
    "pm": true, "am": false, "p": true, "tarde": true, "noche": true, "noite": true,
    "manana": false, "manha": false, "evening": true, "afternoon": true, "morning": false,
  ]

  /// "7", "7pm", "6:30", "19h30".
  private static func single(_ text: Substring) -> Clock? {
    var half: Bool?
    var isOf24 = false
    var digits = text.filter { $0 != "." }
    if digits.hasSuffix("pm") || digits.hasSuffix("am") {
      half = digits.hasSuffix("pm")
      digits = String(digits.dropLast(2))
    }
    if digits.contains("h") { isOf24 = true }
    let parts = digits.split(separator: digits.contains("h") ? "h" : ":")
    guard let first = parts.first, parts.count <= 2, let hour = Int(first), first.count <= 2,
      (0..<24).contains(hour)
    else { return nil }
    var minute = 0
    if parts.count == 2 {
      guard parts[1].count == 2, let value = Int(parts[1]), (0..<60).contains(value) else {
        return nil
      }
      minute = value
    }
    return Clock(
      hour: hour, minute: minute, half: half, isOf24: isOf24 || hour > 12 || hour == 0)
  }

  // MARK: Where

  private static func isLink(_ token: String) -> Bool {
    guard token.hasPrefix("https://"), token.utf8.count <= 500,
      token.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
      !token.contains(where: { "<>\"'\\`{}|^".contains($0) })
    else { return false }
    let host = token.dropFirst(8).prefix { !"/?#".contains($0) }
    return host.contains(".") && !host.contains("@")
  }

  private static func place(_ tokens: [String]) -> String? {
    var tokens = tokens
    let small: Set<String> = [
      "at", "at:", "en", "em", "on", "@", "-", "–", ",", "of", "each", "every", "month", "del",
      "de",
      "cada", "mes", "do", "via",
    ]
    while let first = tokens.first, small.contains(folded(first)) || folded(first).isEmpty {
      tokens.removeFirst()
    }
    while let last = tokens.last, small.contains(folded(last)) { tokens.removeLast() }
    let place = tokens.joined(separator: " ").trimmingCharacters(
      in: CharacterSet(charactersIn: ",;. "))
    return place.isEmpty ? nil : String(place.prefix(200))
  }
}
