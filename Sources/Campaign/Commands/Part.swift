import GRDB
package import Mailroom

/// A part of the state as commands name it: "the west", "Western Mass", "east", "the state".
enum Part: Hashable, Sendable {
  case region(String)
  case state

  /// - Returns: `nil` for words that name none.
  init?(_ words: String) {
    let words = Set(words.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init))
    if !words.isDisjoint(with: ["west", "western", "oeste"]) {
      self = .region("west")
    } else if !words.isDisjoint(with: ["east", "eastern", "este", "leste"]) {
      self = .region("east")
    } else if !words.isDisjoint(with: ["state", "statewide", "everywhere"]) {
      self = .state
    } else {
      return nil
    }
  }

  /// "the west".
  var words: String {
    switch self {
    case .region(let name): "the \(name)"
    case .state: "the state"
    }
  }

  /// The scope of a coordinator's role.
  var scope: String {
    switch self {
    case .region(let name): name
    case .state: "state"
    }
  }
}

/// What a coordinator's commands reach: hubs that somebody is only a contact of are not theirs to
/// designate or to give away.
extension Scene {
  package func coordinatorReach() throws -> Reach {
    if sender.roles.contains(where: { $0.kind == .operator }) { return .state }
    return try Reach.of(roles: sender.roles.filter { $0.kind == .coordinator }, in: db)
  }

  /// A hub of the sender's region.
  func ownHub(_ phrase: String) throws -> Hub {
    try hub(phrase, within: coordinatorReach())
  }

  /// The part of the sender's reach that words name; all of it without words.
  ///
  /// - Throws: `Refusal` for a region of others.
  func coordinatorReach(in part: Part?) throws -> Reach {
    let own = try coordinatorReach()
    guard case .region(let name)? = part else { return own }
    let sight = Sight(own)
    guard sight.isState || sight.regions.contains(name) else {
      let regions = sight.regions.sorted().map { "the \($0)" }.joined(separator: " and ")
      throw Refusal("You look after \(regions.isEmpty ? "nothing yet" : regions).")
    }
    return .region(name)
  }

  /// The people to tell about something in a region: its GO! Team, else the state's; the sender
  /// knows already.
  func team(of region: String) throws -> [Role] {
    let team = try Role.holders(.coordinator, scope: region, in: db)
    let told = try team.isEmpty ? Role.holders(.coordinator, scope: "state", in: db) : team
    return told.filter { $0.personID != sender.person.id }
  }
}

extension Refusal {
  /// What the rules say about a hub, as a sentence.
  init(_ refusal: HubRefusal) {
    let words = refusal.description
    self.init(words.prefix(1).uppercased() + words.dropFirst() + ".")
  }
}

/// Counts with their noun, in an answer's words.
enum CountWords {
  /// "1 person", "23 people".
  static func people(_ count: Int) -> String {
    count == 1 ? "1 person" : "\(grouped(count)) people"
  }

  static func of(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(grouped(count)) \(noun)s"
  }

  /// "1,234,567".
  static func grouped(_ count: Int) -> String {
    let digits = Array(String(abs(count)))
    var text = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return count < 0 ? "-" + text : text
  }

  /// "Ana", "Ana and Joe", "Ana, Joe and Rose".
  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
