import GRDB
import Mailroom

/// Whom a phrase means.
indirect enum AudienceTree: Codable, Hashable, Sendable {
  /// All volunteers in reach.
  case everyone
  case trait(AudienceTrait)
  /// Who is in all of them.
  case both([AudienceTree])
  /// Who is in one of them.
  case either([AudienceTree])
  case but(AudienceTree, not: AudienceTree)

  /// `both`, without a level of one.
  static func narrowed(_ parts: [AudienceTree]) -> AudienceTree {
    let parts = parts.filter { $0 != .everyone }
    if parts.isEmpty { return .everyone }
    return parts.count == 1 ? parts[0] : .both(parts)
  }

  /// `either`, without a level of one; each part once.
  static func joined(_ parts: [AudienceTree]) -> AudienceTree {
    var seen: Set<AudienceTree> = []
    let parts = parts.filter { seen.insert($0).inserted }
    return parts.count == 1 ? parts[0] : .either(parts)
  }

  var traits: [AudienceTrait] {
    switch self {
    case .everyone: []
    case .trait(let trait): [trait]
    case .both(let parts), .either(let parts): parts.flatMap(\.traits)
    case .but(let tree, let other): tree.traits + other.traits
    }
  }

  /// Of people who are named in it.
  var names: [String] {
    traits.compactMap { trait in
      if case .person(_, let label) = trait { return label }
      return nil
    }
  }

  var withoutNames: AudienceTree {
    switch self {
    case .everyone: self
    case .trait(.person(let number, _)): .trait(.person(number, label: "#\(number)"))
    case .trait: self
    case .both(let parts): .both(parts.map(\.withoutNames))
    case .either(let parts): .either(parts.map(\.withoutNames))
    case .but(let tree, let other): .but(tree.withoutNames, not: other.withoutNames)
    }
  }
}

/// One thing that is true of people.
enum AudienceTrait: Codable, Hashable, Sendable {
  case hub(Int64, name: String)
  /// As on record. `said` is the village or the like that stood for them.
  case towns([String], said: String?)
  case zip(String)
  case county(String)
  /// The hub's region, else the town's.
  case region(String)
  /// All of it: who lives elsewhere is not in it.
  case state
  case district(AudienceDistrict)
  case withoutHub
  case stages([Stage])
  /// `Interest`'s raw value.
  case interest(String)
  /// Spoken or written: "Portuguese".
  case language(String)
  /// Signed up, or taken on record, at or after this (milliseconds).
  case since(Int64, said: String)
  case rsvp(Int64, AudienceRSVP)
  /// A mail to many went to them, or may have gone.
  case got(Int64)
  case contacts(AudienceHubs)
  /// Of a region, or of all.
  case coordinators(String?)
  case person(Int64, label: String)
}

/// A district. Where somebody has told theirs that counts, else their town's.
struct AudienceDistrict: Codable, Hashable, Sendable {
  var chamber: Chamber
  var name: String
  /// Some of its towns lie in several districts.
  var isSplit: Bool
  /// Districts that people told are on record (`personDistrict`).
  var asksPeople: Bool
}

/// How somebody stands to an event.
enum AudienceRSVP: String, Codable, Hashable, Sendable {
  case going, maybe, declined, waiting
  /// Invited, and nothing said.
  case unanswered
  case answered
  /// Whatever they said.
  case invited
  case came
  /// Said that they come, and did not.
  case missed
}

/// The hubs whose contacts are meant.
enum AudienceHubs: Codable, Hashable, Sendable {
  case all
  case hub(Int64, name: String)
  case region(String)
  case towns([String], said: String?)
  case county(String)
  case district(AudienceDistrict)
}

/// What the sender may reach, kept with the audience: it holds when the query runs later, too.
struct AudienceReach: Codable, Hashable, Sendable {
  var isState: Bool
  var regions: [String]
  var hubs: [Int64]

  init(_ reach: Reach) {
    let sight = Sight(reach)
    isState = sight.isState
    regions = sight.regions.sorted()
    hubs = sight.hubs.sorted()
  }

  /// Whether another reach holds all of this one: a region, its hubs too.
  func isWithin(_ other: AudienceReach, in db: Database) throws -> Bool {
    if other.isState { return true }
    guard !isState, regions.allSatisfy(other.regions.contains) else { return false }
    return try hubs.allSatisfy { id in
      if other.hubs.contains(id) { return true }
      guard let region = try Hub.find(id, in: db)?.region else { return false }
      return other.regions.contains(region)
    }
  }
}
