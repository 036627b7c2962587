import Mailroom

/// One group of a phrase as far as it is read: whom it names, and what narrows it.
struct AudienceGroup {
  enum Whom {
    case people, contacts, coordinators
    /// A hub's people, single people: nothing more is needed.
    case named(AudienceTree)
  }

  var whom = Whom.people
  /// "new", "Spanish-speaking".
  var adjectives: [AudienceTree] = []
  /// In one of them.
  var places: [AudienceTree] = []
  /// And in each of these: "of Salem hub in Lynn".
  var within: [AudienceTree] = []
  /// Each of them.
  var clauses: [AudienceTree] = []
  /// None of them.
  var denied: [AudienceTree] = []
  /// Where its tokens begin, and where they end.
  var start: Int
  var end = 0
  /// Where its first clause begins.
  var clauseStart: Int?
  /// What narrows it was said of a group behind it.
  var isShared = false
  /// "everyone", which is never short for everyone somewhere.
  var isWhole = false

  init(start: Int) { self.start = start }

  /// Only a noun, with nothing that narrows it.
  var isBare: Bool {
    guard !isWhole, places.isEmpty, clauses.isEmpty, denied.isEmpty else { return false }
    if case .named = whom { return false }
    return true
  }

  var isNamed: Bool {
    if case .named(.trait(.person)) = whom { return true }
    return false
  }

  /// Whether it means some people without its clauses.
  var isDefined: Bool {
    if case .people = whom { return !places.isEmpty || !adjectives.isEmpty }
    return true
  }

  mutating func share(_ other: Self) {
    guard !other.places.isEmpty || !other.clauses.isEmpty else { return }
    (places, within, clauses, denied) = (other.places, other.within, other.clauses, other.denied)
    isShared = true
  }

  func tree(_ reading: AudienceReading) throws -> AudienceTree {
    var parts: [AudienceTree] = []
    switch whom {
    case .people: if !places.isEmpty { parts.append(.joined(places)) }
    case .named(let tree):
      parts.append(tree)
      if !places.isEmpty { parts.append(.joined(places)) }
    case .contacts:
      let hubs = try places.map { AudienceTree.trait(.contacts(try Self.hubs(in: $0))) }
      parts.append(hubs.isEmpty ? .trait(.contacts(.all)) : .joined(hubs))
    case .coordinators:
      let regions = try places.map { AudienceTree.trait(.coordinators(try Self.region($0))) }
      parts.append(regions.isEmpty ? .trait(.coordinators(nil)) : .joined(regions))
    }
    let tree = AudienceTree.narrowed(adjectives + parts + within + clauses)
    return denied.isEmpty ? tree : .but(tree, not: .joined(denied))
  }

  /// Contacts are where their hubs are, wherever they live.
  private static func hubs(in place: AudienceTree) throws -> AudienceHubs {
    switch place {
    case .trait(.hub(let hub, let name)): return .hub(hub, name: name)
    case .trait(.region(let region)): return .region(region)
    case .trait(.towns(let towns, let said)): return .towns(towns, said: said)
    case .trait(.county(let county)): return .county(county)
    case .trait(.district(let district)): return .district(district)
    case .trait(.state): return .all
    default:
      throw Refusal(
        "Contacts can be named by hub, town, district or region, as in “contacts in the west”.")
    }
  }

  private static func region(_ place: AudienceTree) throws -> String? {
    switch place {
    case .trait(.region(let region)): return region
    case .trait(.state): return nil
    default: throw Refusal("Coordinators look after a region: “coordinators in the west”.")
    }
  }
}
