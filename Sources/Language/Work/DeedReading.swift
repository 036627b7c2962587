package import Foundation

/// What a hub did, as one line tells it: "tabling on Saturday at the farmers market in Salem: 42
/// signatures, 3 new volunteers".
///
/// Counts are read first, so that "42 signatures" is no hour; then the day; the place is what
/// stands behind "at" of what is left. Pure, and never fails: what is not said is `nil`.
package struct DeedReading: Hashable, Sendable {
  package var kind: DeedKind?
  package var counts: [WorkUnit: WorkCount] = [:]
  package var day: DeedDay
  /// A town of the state.
  package var town: String?
  /// "farmers market"
  package var place: String?
  /// What it is in the line's own words, without day and counts: "bake sale".
  package var title: String

  /// - Parameters:
  ///   - now: what calendar and clock showed when the line was written.
  ///   - gazetteer: the towns; without it none is found.
  package init(
    _ text: String, at now: LocalTime, in zone: TimeZone? = nil, gazetteer: Gazetteer? = nil,
    language: MailLanguage? = nil
  ) {
    let tokens = WorkTokens(text).all
    let signs = DeedSigns.found(in: tokens)
    let counted = WorkCounts(tokens, signs: signs)
    counts = counted.counts
    let uncounted = text.masked(counted.bytes, by: 0x01)
    let dated = DeedDay.reading(
      uncounted.replacing("\u{1}", with: ","), at: now, in: zone, language: language)
    day = dated.day
    let rest = uncounted.masked(dated.bytes, by: 0x01)
    kind = Self.kind(of: tokens, signs, counted)
    if let gazetteer { town = Self.town(in: rest, gazetteer) }
    place = Self.place(in: rest, town: town, language: language)
    title = Self.title(of: rest)
  }

  private static func title(of text: String) -> String {
    let parts = text.split { "\u{1}:;,\n".contains($0) }
    var words = (parts.first { $0.contains(where: \.isLetter) } ?? "")
      .split(whereSeparator: \.isWhitespace).map(String.init)
    while let last = words.last, words.count > 1, small.contains(Words.fold(last)) {
      words.removeLast()
    }
    return String(words.joined(separator: " ").prefix(80))
  }

  private static let small: Set<String> = [
    "on", "at", "in", "the", "with", "for", "a", "of", "el", "la", "en", "con", "no", "na", "em",
    "com", "-", "–",
  ]

  // MARK: What

  private static func kind(
    of tokens: [WorkTokens.Token], _ signs: [DeedSigns.Found], _ counted: WorkCounts
  ) -> DeedKind? {
    let words = Set(tokens.map(\.folded))
    let isOfLegislators = !words.isDisjoint(with: DeedSigns.legislators)
    // "5 letters" alone tells what was counted, not what was done there.
    let named = signs.filter { sign in
      !counted.places.contains { $0.overlaps(sign.place) } || sign.kind == .legislatorCalls
        || sign.kind == .legislatorLetters
    }
    if var kind = named.first?.kind {
      // "tabling training", "phone bank training"
      if named.count > 1, named[1].kind == .training,
        named[1].place.lowerBound == named[0].place.upperBound
      {
        kind = .training
      }
      switch kind {
      case .fixItNight where named.contains(where: { $0.kind == .filmScreening }),
        .filmScreening where named.contains(where: { $0.kind == .fixItNight }):
        return words.isDisjoint(with: DeedSigns.inside) ? .filmScreening : .fixItNight
      case .meeting, .talks:
        if isOfLegislators { return .lobbyVisit }
        // "meeting of the coalition", "meeting about the resolution"
        return named.dropFirst().map(\.kind).first { $0 == .coalition || $0 == .resolution }
          ?? kind
      case .phoneBank where isOfLegislators: return .legislatorCalls
      case .letters where isOfLegislators && !words.contains("editor"): return .legislatorLetters
      default: return kind
      }
    }
    if isOfLegislators {
      if counted.counts[.calls] != nil || words.contains("called") { return .legislatorCalls }
      if counted.counts[.letters] != nil || counted.counts[.postcards] != nil {
        return .legislatorLetters
      }
      if !words.isDisjoint(with: DeedSigns.meetings) { return .lobbyVisit }
    }
    return implied.first { counted.counts[$0.unit] != nil }?.kind ?? signs.first?.kind
  }

  /// What the counts alone would make of it.
  package var impliedKind: DeedKind? {
    Self.implied.first { counts[$0.unit] != nil }?.kind
  }

  private static let implied: [(unit: WorkUnit, kind: DeedKind)] = [
    (.signatures, .petition), (.doors, .canvass), (.stories, .storyBank), (.letters, .letters),
    (.postcards, .letters), (.calls, .phoneBank), (.posts, .socialPosts),
    (.conversations, .talks), (.flyers, .leafleting),
  ]

  // MARK: Where

  private static func town(in text: String, _ gazetteer: Gazetteer) -> String? {
    let words = text.split { !$0.isLetter && !"'’-.\u{1}".contains($0) }.map(String.init)
    for index in words.indices where words[index].first?.isUppercase == true {
      let before = index > 0 ? Words.fold(words[index - 1]) : ""
      for count in stride(from: min(4, words.count - index), through: 1, by: -1) {
        let name = words[index..<(index + count)].joined(separator: " ")
          .trimmingCharacters(in: CharacterSet(charactersIn: ".-"))
        guard let town = gazetteer.town(named: name) else { continue }
        // "Lee tabled", "Reading group": a name or a word, unless something says where.
        if places.contains(before) || index > 0 && !isAmbiguous(name) { return town }
        break
      }
    }
    return nil
  }

  private static func isAmbiguous(_ name: String) -> Bool {
    let folded = Words.fold(name)
    return AmbiguousNames.people.split(whereSeparator: \.isWhitespace).contains { $0 == folded }
      || AmbiguousNames.words.split(whereSeparator: \.isWhitespace).contains { $0 == folded }
  }

  private static let places: Set<String> = [
    "in", "at", "near", "around", "from", "downtown", "of", "en", "em", "de", "central", "across",
  ]

  private static func place(
    in text: String, town: String?, language: MailLanguage?
  ) -> String? {
    let before =
      switch language {
      case .es: #"at|@|outside|in front of|frente a|en"#
      case .pt: #"at|@|outside|em frente a|em|na|no|ao"#
      default: #"at|@|outside of|outside|in front of|inside"#
      }
    guard
      let found = text.range(
        of: "(^|[\\s,(:])(\(before))\\s+[^,;:.()!?\u{1}\\n]+",
        options: [.regularExpression, .caseInsensitive])
    else { return nil }
    var words = text[found].split(whereSeparator: \.isWhitespace).map(String.init)
    // The preposition is one to three words.
    let lead = ["in front of", "em frente a", "frente a", "outside of"]
    let joined = words.joined(separator: " ").lowercased()
    let skip = lead.first { joined.contains($0) }.map { $0.split(separator: " ").count } ?? 1
    words = Array(words.dropFirst(skip))
    if let first = words.first?.lowercased(), ["the", "a", "an", "la", "el", "o"].contains(first) {
      words.removeFirst()
    }
    if let end = words.dropFirst().firstIndex(where: { stops.contains(Words.fold($0)) }) {
      words = Array(words[..<end])
    }
    let place = words.prefix(8).joined(separator: " ")
      .trimmingCharacters(in: CharacterSet(charactersIn: " -–—\"'"))
    guard place.count > 1, place.contains(where: \.isLetter) else { return nil }
    if let town, Words.fold(place) == Words.fold(town) { return nil }
    return String(place.prefix(80))
  }

  /// What stands behind a place and is no part of its name.
  private static let stops: Set<String> = [
    "in", "with", "where", "we", "on", "got", "for", "and", "who", "which", "collected", "had",
    "from", "about", "en", "con", "com", "para", "donde", "onde", "y", "e", "de", "el", "this",
    "last", "yesterday", "today", "to", "during", "after", "before", "em",
  ]
}
