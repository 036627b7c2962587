/// The pieces that name a day, an hour or a part of the day.
extension WhenParser {
  func dayPiece(at index: Int, _ draft: WhenDraft) -> WhenDraft? {
    if draft.isEmpty || draft.day == nil, let found = offset(at: index) {
      switch found.offset {
      case .day: break
      case .moment(let moment):
        guard draft.isEmpty else { return nil }
        return with(draft, to: found.end) { $0.moment = moment }
      case .span(let from, let until):
        guard draft.isEmpty else { return nil }
        return with(draft, to: found.end) {
          $0.moment = from
          $0.lastMoment = until
        }
      }
    }
    // "on 5.12"
    let isDate =
      index > 0 && follows(index) && has(index - 1, [.on, .dayMark, .by])
      && !has(index - 1, [.at, .clock])
    let dotted = isDate && draft.day == nil ? numericDate(at: index, isDate: true) : nil
    if let found = dotted ?? self.day(at: index) {
      guard let known = draft.day else {
        guard draft.lastMoment == nil, draft.moment == nil else { return nil }
        var day = found.day
        if draft.isEvery, case .weekday(let weekday, _) = day.form {
          day = recurring(Weekdays(weekday))
        }
        return with(draft, to: found.end) {
          $0.day = day
          $0.isHourFirst = $0.clock != nil || $0.part != nil
        }
      }
      guard draft.lastDay == nil, draft.dayBound == .none, let both = refined(known, by: found.day)
      else { return nil }
      return with(draft, to: found.end) { $0.day = both }
    }
    return nil
  }

  func clockPiece(at index: Int, _ draft: WhenDraft) -> WhenDraft? {
    guard draft.moment == nil || draft.isNow == false, draft.clock == nil, draft.moment == nil
    else {
      return nil
    }
    let isAfterMark = index > draft.start && has(index - 1, [.at, .clock, .around])
    let isISO = index > 0 && sense(index - 1) == .isoMark
    let bare =
      isAfterMark || isISO || (draft.isListed && draft.start == index)
      || has(index + 1, .onward) || isHourOfDay(index, draft) || isMoved(index, draft)
    guard let found = clock(at: index, bare: bare) else { return nil }
    var end = found.end
    var side = WhenDraft.Bound.none
    if follows(end), has(end, .onward) {
      side = .after
      end += 1
    }
    return with(draft, to: end) {
      $0.clock = found.clock
      $0.clockBound = side
    }
  }

  /// "Can we move it to 7?"
  private func isMoved(_ index: Int, _ draft: WhenDraft) -> Bool {
    guard language == .en, draft.isEmpty, draft.start == index, follows(index),
      has(index - 1, .to), tokens[at: index - 2]?.isNumber != true, !isMonth(index + 1)
    else { return false }
    for back in 2...5 {
      guard let token = tokens[at: index - back] else { return false }
      if let word = words[at: token.words.lowerBound], Self.moves.contains(word) { return true }
    }
    return false
  }

  private func isMonth(_ index: Int) -> Bool {
    if case .month = sense(index) { return true }
    return false
  }

  private static let moves: WordSet = [
    "move", "moved", "push", "pushed", "change", "changed", "shift", "reschedule", "bump", "switch",
  ]

  /// "Weds 6"
  private func isHourOfDay(_ index: Int, _ draft: WhenDraft) -> Bool {
    guard index == draft.end, case .weekday? = draft.day?.form, let token = tokens[at: index],
      token.isDigits, token.digits <= 2, case .number(1...12) = token.sense
    else { return false }
    return isLast(index + 1)
  }

  func partPiece(at start: Int, _ draft: WhenDraft) -> WhenDraft? {
    guard draft.part == nil else { return nil }
    var index = start
    var edge: WhenEdge?
    var isToday = false
    if case .edge(let said) = sense(index), said == .early || said == .late || said == .mid,
      follows(index + 1)
    {
      edge = said
      index += 1
    }
    if case .relation(let relation) = sense(index), follows(index + 1) {
      switch relation {
      case .this: isToday = true
      case .next, .following, .coming: break
      default: return nil
      }
      guard case .part(let part, _, false) = sense(index + 1), draft.day == nil else { return nil }
      return with(draft, to: index + 2) {
        $0.day = WhenDay(isToday ? today : today.adding(days: 1), .fixed)
        $0.part = part
        $0.partEdge = edge
      }
    }
    guard case .part(let part, _, let many) = sense(index) else { return nil }
    // "tarde-noche"
    var end = index + 1
    if joint(end).isDash, case .part = sense(end) { end += 1 }
    return with(draft, to: end) {
      $0.part = part
      $0.partEdge = edge
      $0.isInGeneral = many
    }
  }
}
