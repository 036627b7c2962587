import GRDB
import Language
import Mailroom

/// An audience said back in full words, so that whoever confirms it sees what was understood.
struct AudienceWords {
  /// Of people who are named; else their numbers.
  let showsNames: Bool

  /// With the reach, where the words alone would promise more than it gives.
  func sentence(
    _ tree: AudienceTree, within reach: AudienceReach, in db: Database
  ) throws -> String {
    let words = words(tree)
    guard !reach.isState, !Self.isWithin(reach, tree) else { return words }
    let hubs = try reach.hubs.compactMap { try Hub.find($0, in: db)?.name }
    let places =
      reach.regions.map { "the \($0)" } + hubs.map { "the \($0) hub" }
    guard !places.isEmpty else { return words }
    if tree == .everyone { return "everyone of \(CountWords.list(places))" }
    return "\(words), as far as they are of \(CountWords.list(places))"
  }

  /// Whether all of it lies in the reach by its own words.
  private static func isWithin(_ reach: AudienceReach, _ tree: AudienceTree) -> Bool {
    switch tree {
    case .everyone: false
    case .trait(let trait):
      switch trait {
      case .hub, .contacts, .coordinators, .person: true
      case .region(let region): reach.regions.contains(region)
      default: false
      }
    case .both(let parts): parts.contains { isWithin(reach, $0) }
    case .either(let parts): parts.allSatisfy { isWithin(reach, $0) }
    case .but(let tree, _): isWithin(reach, tree)
    }
  }

  func words(_ tree: AudienceTree) -> String {
    switch tree {
    case .either(let parts):
      // "contacts and coordinators", "leaders and new volunteers"
      let areNamed = parts.allSatisfy { noun($0) != nil || Self.isStages($0) }
      if !areNamed, let part = modifier(of: parts) { return part }
      return Self.groups(parts.map(words))
    case .but(let tree, let other): return "\(words(tree)), but not \(leftOut(other))"
    default: return group(tree)
    }
  }

  /// Behind "but not": "leaders or new volunteers", "anyone in Springfield".
  private func leftOut(_ tree: AudienceTree) -> String {
    var groups = [words(tree)]
    if case .either(let parts) = tree,
      modifier(of: parts) == nil || parts.allSatisfy(Self.isStages)
        || parts.allSatisfy({ noun($0) != nil })
    {
      groups = parts.map(words)
    }
    return Self.or(
      groups.map {
        $0.hasPrefix("everyone") ? "anyone" + $0.dropFirst("everyone".count) : $0
      })
  }

  private static func isStages(_ tree: AudienceTree) -> Bool {
    if case .trait(.stages) = tree { return true }
    return false
  }

  /// "A and B"; where they are long or have "and" themselves, "A; B; and C".
  private static func groups(_ groups: [String]) -> String {
    guard let last = groups.last, groups.count > 1 else { return groups.first ?? "" }
    if groups.allSatisfy({ !$0.contains(" and ") && !$0.contains(",") }) {
      return CountWords.list(groups)
    }
    return groups.dropLast().joined(separator: "; ") + "; and \(last)"
  }

  // MARK: One group

  private func group(_ tree: AudienceTree) -> String {
    var parts: [AudienceTree] = []
    if case .both(let all) = tree { parts = all } else { parts = [tree] }
    var stages: [String] = []
    var noun: String?
    var behind: [String] = []
    var clauses: [String] = []
    // Everyone is who nothing narrows.
    for part in parts where part != .everyone {
      if case .trait(.stages(let those)) = part, stages.isEmpty {
        stages = those.map(\.rawValue)
      } else if let named = self.noun(part), noun == nil {
        noun = named
      } else if let words = modifier(part) {
        // A second place narrows: "people of the Salem hub who live in Lynn".
        let isWhere = noun != nil || behind.contains { $0.hasPrefix("in ") || $0.hasPrefix("of ") }
        if words.hasPrefix("in "), isWhere {
          clauses.append("who live \(words)")
        } else if words.hasPrefix("of "), isWhere {
          clauses.append("who are \(words)")
        } else if words.hasPrefix("who ") || words.hasPrefix("whose ") {
          clauses.append(words)
        } else {
          behind.append(words)
        }
      } else {
        // Groups within a group: "(a; and b)".
        clauses.append("who are among (\(words(part)))")
      }
    }
    return
      ([Self.head(stages, noun, isNarrowed: !clauses.isEmpty)] + behind
      + (clauses.isEmpty ? [] : [Self.clauses(clauses)])).joined(separator: " ")
  }

  private static func head(_ stages: [String], _ noun: String?, isNarrowed: Bool) -> String {
    if stages == ["leader"], noun == nil { return "leaders" }
    if stages.isEmpty { return noun ?? (isNarrowed ? "people" : "everyone") }
    return "\(or(stages)) \(noun ?? "volunteers")"
  }

  /// "who speak Spanish and would like to help with tabling".
  private static func clauses(_ clauses: [String]) -> String {
    let rest = clauses.dropFirst().map { String($0.trimmingPrefix("who ")) }
    return CountWords.list([clauses[0]] + rest)
  }

  private static func or(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or \(last)"
  }

  /// What a trait names by itself.
  private func noun(_ tree: AudienceTree) -> String? {
    switch tree {
    case .trait(.contacts(let hubs)): return "contacts" + Self.of(hubs)
    case .trait(.coordinators(let region)):
      return "coordinators" + (region.map { " of the \($0)" } ?? "")
    case .trait(.person(let number, let label)): return showsNames ? label : "#\(number)"
    case .either(let parts):
      let nouns = parts.compactMap(noun)
      return nouns.count == parts.count ? CountWords.list(nouns) : nil
    default: return nil
    }
  }

  private static func of(_ hubs: AudienceHubs) -> String {
    switch hubs {
    case .all: ""
    case .hub(_, let name): " of the \(name) hub"
    case .region(let region): " of hubs in the \(region)"
    case .towns(let towns, let said): " of hubs in \(place(towns, said))"
    case .county(let county): " of hubs in \(county) County"
    case .district(let district): " of hubs in \(district.words)"
    }
  }

  private static func place(_ towns: [String], _ said: String?) -> String {
    or(towns) + (said.map { " (for \($0))" } ?? "")
  }

  // MARK: What narrows

  private func modifier(_ tree: AudienceTree) -> String? {
    switch tree {
    case .trait(let trait): return modifier(trait)
    case .either(let parts): return part(of: parts)
    default: return nil
    }
  }

  /// A union that is a whole group: "everyone in Salem or Lynn".
  private func modifier(of parts: [AudienceTree]) -> String? {
    guard let words = part(of: parts) else { return nil }
    return (words.hasPrefix("who ") ? "people " : "everyone ") + words
  }

  /// Several of one kind: "in Salem, Lynn or the 3rd Middlesex", "who speak Spanish or Portuguese".
  private func part(of parts: [AudienceTree]) -> String? {
    let words = parts.compactMap { part -> String? in
      guard case .trait(let trait) = part else { return nil }
      return modifier(trait)
    }
    guard words.count == parts.count, let first = words.first else { return nil }
    for opening in [
      "in ", "who speak ", "who would like to help with ", "going to ", "invited to ",
      "who got ",
    ] where words.allSatisfy({ $0.hasPrefix(opening) }) {
      return opening + Self.or(words.map { String($0.dropFirst(opening.count)) })
    }
    if words.allSatisfy({ $0.hasPrefix("in ") || $0.hasPrefix("of ") }) { return Self.or(words) }
    if words.allSatisfy({ $0.hasPrefix("who ") }) {
      return Self.or([first] + words.dropFirst().map { String($0.dropFirst(4)) })
    }
    return nil
  }

  private func modifier(_ trait: AudienceTrait) -> String? {
    switch trait {
    case .hub(_, let name): return "of the \(name) hub"
    case .towns(let towns, let said): return "in \(Self.place(towns, said))"
    case .zip(let zip): return "in ZIP code \(zip)"
    case .county(let county): return "in \(county) County"
    case .region(let region): return "in the \(region)"
    case .state: return "in the state"
    case .district(let district):
      return "in \(district.words)"
        + (district.isSplit ? " (and those whose town lies in it in part)" : "")
    case .withoutHub: return "without a hub"
    case .stages(let stages):
      return "who are " + Self.or(stages.map { $0 == .leader ? "leaders" : $0.rawValue })
    case .interest(let raw):
      let words = Interest(rawValue: raw).map { InterestWords.list([$0], language: "en") } ?? raw
      return "who would like to help with \(words)"
    case .language(let language): return "who speak \(language)"
    case .since(_, let said): return "new since \(said)"
    case .rsvp(let event, let rsvp): return Self.words(rsvp, event)
    case .got(let blast): return "who got #\(blast)"
    case .contacts(let hubs): return "who are contacts" + Self.of(hubs)
    case .coordinators: return "who are coordinators"
    case .person(let number, let label): return "who are " + (showsNames ? label : "#\(number)")
    }
  }

  private static func words(_ rsvp: AudienceRSVP, _ event: Int64) -> String {
    switch rsvp {
    case .going: "going to #\(event)"
    case .maybe: "who said maybe to #\(event)"
    case .declined: "who said no to #\(event)"
    case .waiting: "on the waiting list of #\(event)"
    case .unanswered: "invited to #\(event) who have not answered"
    case .answered: "who answered #\(event)"
    case .invited: "invited to #\(event)"
    case .came: "who came to #\(event)"
    case .missed: "who said yes to #\(event) and did not come"
    }
  }
}
