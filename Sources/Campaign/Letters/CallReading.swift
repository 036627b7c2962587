import Foundation

/// What somebody tells of the calls that they made: "called Brook, left a message; 2 no answer".
struct CallReading: Hashable {
  enum Outcome: String, Hashable, Sendable, Comparable {
    case called, nobody, message, talked
    /// The one that says more.
    static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }
    private var rank: Int {
      switch self {
      case .called: 0
      case .nobody: 1
      case .message: 2
      case .talked: 3
      }
    }
  }

  /// By the place in the list that the mail showed.
  var outcomes: [Int: Outcome] = [:]
  /// A call to somebody who is not named.
  var unplaced: Outcome?
  /// They say that they have not called yet, or will.
  var isNotYet = false

  var isReport: Bool { !outcomes.isEmpty || unplaced != nil }

  /// - Parameter names: whom the mail listed: family names with the chamber, `House` or `Senate`.
  init(_ text: String, among names: [(family: String, isSenate: Bool)]) {
    var last: [Int] = []
    var pending: [Int] = []
    for clause in Self.clauses(text) {
      let targets = Self.targets(clause, names)
      let outcome = Self.outcome(clause)
      if Self.isNotYet(clause) {
        isNotYet = true
        continue
      }
      if !targets.isEmpty {
        pending = outcome == nil ? pending + targets : targets + pending
        last = pending
      }
      guard let outcome else { continue }
      if last.isEmpty {
        unplaced = max(unplaced ?? outcome, outcome)
      } else {
        for target in last { outcomes[target] = max(outcomes[target] ?? outcome, outcome) }
        pending = []
      }
    }
    // "Called. Brook and Chandler, left messages": what was said first holds for whom nothing was.
    if let said = unplaced, !pending.isEmpty {
      for target in pending { outcomes[target] = said }
    }
    if !outcomes.isEmpty { unplaced = nil }
    // One name on the list: whom else.
    if names.count == 1, let said = unplaced {
      outcomes = [0: said]
      unplaced = nil
    }
    if isReport { isNotYet = false }
  }

  private static func clauses(_ text: String) -> [String] {
    var folded = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .lowercased().replacing("’", with: "'")
    // "Rep. Brook" ends no clause, and "1." and "2)" begin one.
    for title in ["rep", "sen", "dip"] { folded = folded.replacing("\(title).", with: title) }
    folded = folded.replacing(") ", with: " ")
    var found: [String] = []
    for piece in folded.split(whereSeparator: { "\n;,!".contains($0) }) {
      for sentence in String(piece).components(separatedBy: ". ") {
        for clause in sentence.replacing(" but ", with: "\u{1}").replacing(" then ", with: "\u{1}")
          .split(separator: "\u{1}")
        {
          let bare = clause.trimmingCharacters(in: CharacterSet(charactersIn: " .:-*"))
          if !bare.isEmpty { found.append(" " + bare + " ") }
        }
      }
    }
    return found
  }

  private static func words(_ clause: String) -> [String] {
    clause.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "#" }.map(String.init)
  }

  private static func targets(
    _ clause: String, _ names: [(family: String, isSenate: Bool)]
  ) -> [Int] {
    let words = words(clause)
    if words.contains(where: { ["both", "all", "ambos", "ambas", "todos", "todas"].contains($0) })
      || clause.contains(" los dos ") || clause.contains(" os dois ")
    {
      return Array(names.indices)
    }
    var found: [Int] = []
    for (index, name) in names.enumerated() {
      let family = name.family.folding(
        options: [.caseInsensitive, .diacriticInsensitive], locale: nil
      ).lowercased()
      let isNamed = !family.isEmpty && clause.replacing("'s ", with: " ").contains(" \(family) ")
      let title: Set<String> =
        name.isSenate
        ? ["senator", "sen", "senador", "senadora", "senator's"]
        : ["representative", "rep", "representante", "deputado", "deputada", "rep's"]
      let isOnlyOne = names.count { $0.isSenate == name.isSenate } == 1
      let isTitled = isOnlyOne && words.contains(where: title.contains)
      // A number begins what is said of it; "2 times" is no number of the list.
      let isNumbered =
        words.first.map { $0.drop { $0 == "#" } == "\(index + 1)" } == true
        && !["times", "time", "messages", "calls", "of", "veces", "vezes"]
          .contains(words.dropFirst().first ?? "")
      if isNamed || isTitled || isNumbered { found.append(index) }
    }
    return found
  }

  private static func outcome(_ clause: String) -> Outcome? {
    func says(_ phrases: [String]) -> Bool { phrases.contains { clause.contains($0) } }
    if says(messageWords) { return .message }
    if says(nobodyWords) { return .nobody }
    if says(talkedWords) { return .talked }
    if says(calledWords) { return .called }
    return nil
  }

  private static func isNotYet(_ clause: String) -> Bool {
    [
      "not yet", "haven't called", "have not called", "didn't call", "did not call", "will call",
      "i'll call", "going to call", "todavia no", "aun no", "voy a llamar", "llamare",
      "ainda nao", "vou ligar",
    ].contains { clause.contains($0) }
  }

  private static let messageWords = [
    "message", "voicemail", "voice mail", " vm ", "answering machine", "mensaje", "recado",
    "buzon", "contestador", "mensagem", "caixa postal",
  ]
  private static let nobodyWords = [
    "no answer", "nobody", "no one", "noone", "busy", "didn't pick up", "did not pick up",
    "couldn't get through", "could not get through", "couldn't reach", "could not reach",
    "mailbox was full", "mailbox full", "no contest", "nadie", "ocupado", "ninguem",
    "nao atend",
  ]
  private static let talkedWords = [
    "talked", "spoke", "spoken", "reached", "got through", "staff", "aide", "intern ",
    "secretary", "answered", "hable", "conteste", "me atendi", "asistente", "falei", "atendeu",
    "assessor",
  ]
  private static let calledWords = [
    " called", " phoned", " rang ", "made the call", "made my call", "made both calls",
    "calls made", "call made", " done ", "llame", "hecho", "liguei", "telefonei", "feito",
  ]
}
