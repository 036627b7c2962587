import Language

/// How far a legislator has come, as the campaign's document has it: those not on board are to be
/// won over as cosponsors, and cosponsors to be moved into leadership (join the Medicare for All
/// Caucus, co-host events in the district, convince colleagues). Members of Congress are asked to
/// endorse it nationally, and to join their caucus.
package enum Rung: String, CaseIterable, Hashable, Sendable, Comparable {
  case notOnBoard = "not on board"
  case cosponsor, leading
  /// Of Congress.
  case endorses, caucus

  private var height: Int {
    switch self {
    case .notOnBoard: 0
    case .cosponsor, .endorses: 1
    case .leading, .caucus: 2
    }
  }

  package static func < (one: Self, other: Self) -> Bool { one.height < other.height }

  /// As it is said of somebody: "Rep. Brook: cosponsor".
  package var words: String {
    switch self {
    case .notOnBoard: "not on board"
    case .cosponsor: "cosponsor"
    case .leading: "leading"
    case .endorses: "endorses it nationally"
    case .caucus: "in the caucus"
    }
  }

  /// As a goal: "goal: cosponsor".
  package var goalWords: String {
    switch self {
    case .endorses: "endorse it nationally"
    case .caucus: "join the caucus"
    default: words
    }
  }

  /// What words say of a member of this chamber; `nil` for a promise ("she will co-sponsor") and
  /// for what names no rung.
  package static func reading(_ text: String, of chamber: Chamber) -> Rung? {
    let words = " " + NameWords.of(text.replacing("-", with: "")).joined(separator: " ") + " "
    func says(_ phrases: [String]) -> Bool { phrases.contains { words.contains(" \($0)") } }
    if says([
      "not ", "wont", "won t ", "didn t ", "didnt ", "doesn t ", "against", "oppose", "opposing",
      "refuse", "declined", "no ", "undecided", "unsure", "withdr", "took her name off",
      "took his name off",
    ]) || words == " no " {
      return .notOnBoard
    }
    if says([
      "will ", "would ", "may sign", "may co", "might ", "could ", "considering", "thinking",
      "promise", "hopes ", "wants ",
    ]) {
      return nil
    }
    let isCongress = chamber == .congress || chamber == .usSenate
    if says(["leading", "leads", "lead ", "leader", "caucus", "cohost", "champion"]) {
      return isCongress ? .caucus : .leading
    }
    if says(["cosponsor", "cosign", "sponsor", "signed", "signs ", "on board", "endorse"]) {
      return isCongress ? .endorses : .cosponsor
    }
    return nil
  }

  /// A goal in somebody's words: "cosponsor", "leading", "join the caucus", "endorse nationally".
  package static func goal(_ text: String, of chamber: Chamber) -> Rung? {
    let found = reading(text, of: chamber)
    return found == .notOnBoard ? nil : found
  }

  /// What comes above, for a member of this chamber.
  package static func above(_ rung: Rung?, of chamber: Chamber) -> Rung {
    let isCongress = chamber == .congress || chamber == .usSenate
    switch rung {
    case nil, .notOnBoard?: return isCongress ? .endorses : .cosponsor
    case .cosponsor?, .endorses?, .leading?, .caucus?: return isCongress ? .caucus : .leading
    }
  }

  /// What to ask of somebody who stands here.
  ///
  /// - Parameters:
  ///   - bill: "HD 1234", where it is known.
  ///   - signedBefore: they were a cosponsor in an earlier session.
  package static func asks(
    of rung: Rung?, _ chamber: Chamber, bill: String?, signedBefore: Bool
  ) -> [String] {
    let name = bill ?? "the Medicare for All bill"
    if chamber == .congress || chamber == .usSenate {
      switch rung {
      case nil, .notOnBoard?: return ["endorse single payer nationally"]
      case .caucus?: return ["thank them in public, and ask them to convince colleagues"]
      default: return ["join the Medicare for All Caucus in Congress"]
      }
    }
    switch rung {
    case nil, .notOnBoard?: return [signedBefore ? "sign again: \(name)" : "sign \(name)"]
    case .cosponsor?:
      return [
        "join the Medicare for All Caucus", "co-host an event in the district",
        "convince colleagues, above all on Health Care Financing",
      ]
    default:
      return [
        "thank them in public", "convince colleagues, above all on Health Care Financing",
      ]
    }
  }
}
