extension ReportReader {
  struct Said {
    var outcome: MeetingReport.Outcome
    var note: String?
    var isCertain: Bool
    /// Whether words for an outcome stand there at all.
    var hasSign: Bool
  }

  /// What the words of a range say became of the talk, and what else they say.
  func outcome(
    in range: Range<Int>, lead: Lead?
  ) -> Said {
    var signs: [Lead] = []
    if let lead { signs.append(lead) }
    var index = range.lowerBound
    while index < range.upperBound, signs.count < 12 {
      guard let sign = ReportWords.sign(at: index, in: words.all),
        sign.range.upperBound <= range.upperBound
      else {
        index += 1
        continue
      }
      index = sign.range.upperBound
      signs.append(sign)
    }
    let opening = range.lowerBound
    // "Wants to table, met her sister": what is told later is no outcome of this talk.
    let near = signs.filter { sign in
      sign.range.lowerBound < opening || isNear(sign.range.lowerBound, opening)
    }
    guard let first = near.first else {
      let note = note(range, without: [])
      return Said(
        outcome: note == nil ? .unclear : .said, note: note,
        isCertain: note != nil && !isAsked(range), hasSign: false)
    }
    return settled(near, first, range)
  }

  /// In the first sentence, and after nothing but a few words, or after a comma.
  private func isNear(_ index: Int, _ opening: Int) -> Bool {
    if index - opening <= 2 { return true }
    guard index - opening <= 12 else { return false }
    return words.all[index].gap >= .comma
      || words.all[at: index - 1].map {
        ReportWords.being.contains($0) && words.all[index - 1].gap >= .comma
      } ?? false
  }

  private func isAsked(_ range: Range<Int>) -> Bool {
    guard let first = words.all[clamped: range].first else { return false }
    let next = words.all[at: range.upperBound]?.range.lowerBound ?? words.length
    return Words.asks(words.text(first.range.lowerBound..<next))
  }

  private func settled(
    _ signs: [Lead],
    _ first: Lead, _ range: Range<Int>
  ) -> Said {
    let asked = isAsked(range)
    // A day behind it makes it another time; without one "moved" is to another town.
    for sign in signs where sign.sign == .moved {
      guard let time = movedTime(after: sign.range, in: range) else { continue }
      let used = sign.range.lowerBound..<time.upperBound
      let others = signs.filter { $0.sign != .moved }.map(\.range)
      let isCertain = !asked && !signs.contains { $0.sign == .met }
      return Said(
        outcome: .moved(words: words.evidence(time).words),
        note: note(range, without: others + [used]),
        isCertain: isCertain, hasSign: true)
    }
    let plain = signs.filter { $0.sign != .moved }
    guard let main = plain.first else {
      // "Rescheduled", to nobody says when; "has moved to Ohio".
      let isPlace = Self.isMove(words.all[first.range.lowerBound])
      if isPlace {
        return Said(
          outcome: words.all.indices.contains(first.range.upperBound)
            && first.range.upperBound < range.upperBound ? .said : .unclear,
          note: note(range, without: []),
          isCertain: first.range.upperBound < range.upperBound && !asked,
          hasSign: true)
      }
      return Said(
        outcome: .unclear, note: note(range, without: []), isCertain: false, hasSign: true)
    }
    let strong = plain.filter { $0.sign != .yes && $0.sign != .no }
    let chosen = strong.first ?? main
    let isStrong = !strong.isEmpty
    let kinds = Set(strong.prefix(3).map(\.sign))
    let isDenied = chosen.sign == .met && isDenied(chosen.range, from: range.lowerBound)
    let outcome: MeetingReport.Outcome =
      switch chosen.sign {
      case .met: isDenied ? .missed : .met
      case .missed: .missed
      case .cancelled: .cancelled
      case .notYet: .notYet
      case .yes: .met
      case .no: .missed
      case .moved: .unclear
      }
    let isClear = kinds.count <= 1 || (kinds == [.missed, .cancelled])
    return Said(
      outcome: isClear ? outcome : .unclear,
      note: note(range, without: [chosen.range]),
      isCertain: isStrong && isClear && !isDenied && !asked && !isDoubted(range), hasSign: true)
  }

  private static func isMove(_ word: Word) -> Bool {
    word.folded == "moved" || word.folded == "moving" || word.folded == "mudou"
  }

  private func isDenied(_ range: Range<Int>, from start: Int) -> Bool {
    words.before(range.lowerBound, 2, from: start).contains { ReportWords.denials.contains($0) }
  }

  private func isDoubted(_ range: Range<Int>) -> Bool {
    words.all[clamped: range.lowerBound..<min(range.upperBound, range.lowerBound + 6)]
      .contains { Self.doubts.contains($0) }
  }

  private static let doubts = WordSet(
    in: "maybe perhaps think probably quizas talvez creo acho guess")

  /// The words of the new time, right behind the sign.
  private func movedTime(after sign: Range<Int>, in range: Range<Int>) -> Range<Int>? {
    guard let first = words.all[at: sign.upperBound], sign.upperBound < range.upperBound else {
      return nil
    }
    let limit = min(range.upperBound, sign.upperBound + 14)
    var end = sign.upperBound
    while end < limit, words.all[end].gap < .sentence { end += 1 }
    guard let last = words.all[at: end - 1], end > sign.upperBound else { return nil }
    let text = words.text(first.range.lowerBound..<last.range.upperBound)
    // Only whether and where a time stands there matters, not which.
    let now = LocalTime(CivilDate(dayNumber: 20_000), ClockTime(12))
    guard let phrase = When.phrases(in: text, at: now).first else { return nil }
    let bytes =
      phrase.bytes.lowerBound + first.range.lowerBound..<phrase.bytes.upperBound
      + first.range.lowerBound
    let inside = (sign.upperBound..<end).filter {
      words.all[$0].range.lowerBound < bytes.upperBound
        && words.all[$0].range.upperBound > bytes.lowerBound
    }
    guard let start = inside.first, let stop = inside.last,
      words.all[sign.upperBound..<start].allSatisfy(AnswerSigns.small.contains)
    else { return nil }
    return start..<stop + 1
  }

  /// The words of a range without those that were read, and the marks around them.
  private func note(_ range: Range<Int>, without used: [Range<Int>]) -> String? {
    var pieces: [String] = []
    var start: Int?
    for index in range.lowerBound...range.upperBound {
      let isLeft = index < range.upperBound && !used.contains { $0.contains(index) }
      if isLeft {
        start = start ?? index
      } else if let first = start {
        var piece = first..<index
        while let word = words.all[clamped: piece].first, ReportWords.joining.contains(word) {
          piece = piece.lowerBound + 1..<index
        }
        while let word = words.all[clamped: piece].last, ReportWords.joining.contains(word) {
          piece = piece.lowerBound..<piece.upperBound - 1
        }
        if words.all[piece].contains(where: { !ReportWords.being.contains($0) }) {
          pieces.append(words.evidence(piece).words)
        }
        start = nil
      }
    }
    let note = pieces.joined(separator: "; ")
    return note.isEmpty ? nil : note
  }
}
