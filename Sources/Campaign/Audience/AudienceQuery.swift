import GRDB
import Mailroom

/// Writes a tree as one query.
///
/// It has two parts. What *drives* it gives candidates by an index, as few as the phrase allows; who
/// of them is meant is then asked of each: the whole phrase, the reach, and that they are grown up
/// and not gone. So the driver decides how fast it is and never who is in it.
struct AudienceQuery {
  let reach: AudienceReach
  private(set) var arguments: [String: (any DatabaseValueConvertible)?] = [:]

  init(_ reach: AudienceReach) { self.reach = reach }

  /// A value's place in the query.
  mutating func bind(_ value: any DatabaseValueConvertible) -> String {
    let name = "audience\(arguments.count)"
    arguments[name] = value
    return ":\(name)"
  }

  mutating func list(_ words: [String]) -> String {
    "(SELECT value FROM json_each(\(bind(JSONText.list(words)))))"
  }

  mutating func list(_ numbers: [Int64]) -> String {
    let json = "[" + numbers.map(String.init).joined(separator: ",") + "]"
    return "(SELECT value FROM json_each(\(bind(json))))"
  }

  mutating func sql(of tree: AudienceTree) -> String {
    let driver = driver(of: tree)
    let seen = seen()
    let condition = condition(tree)
    return """
      SELECT who.personID AS personID FROM (\(driver)) AS who
        LEFT JOIN volunteer AS v ON v.personID = who.personID
      WHERE (\(condition)) AND (\(seen))
        AND CASE WHEN v.personID IS NULL
          THEN EXISTS (SELECT 1 FROM person WHERE id = who.personID AND isMinor = 0)
          ELSE v.isListed = 1 AND v.stage <> 'gone' END
      """
  }

  // MARK: Candidates

  /// How many candidates there may be, roughly: the least leads.
  private func rank(_ tree: AudienceTree) -> Int {
    switch tree {
    case .everyone: AudienceTrait.all
    case .trait(let trait): trait.rank
    case .both(let parts): parts.map(rank).min() ?? AudienceTrait.all
    case .either(let parts): parts.map(rank).max() ?? AudienceTrait.all
    case .but(let tree, _): rank(tree)
    }
  }

  private mutating func driver(of tree: AudienceTree) -> String {
    // Somebody with hubs alone never needs more than their people and who holds a role there.
    if !reach.isState, reach.regions.isEmpty, rank(tree) > AudienceTrait.place {
      return """
        SELECT personID FROM volunteer INDEXED BY volunteerOfHub WHERE hubID IN \(list(reach.hubs))
        UNION SELECT personID FROM role WHERE kind = 'contact'
          AND scope IN \(list(reach.hubs.map(String.init)))
        """
    }
    return candidates(tree)
  }

  private mutating func candidates(_ tree: AudienceTree) -> String {
    switch tree {
    case .everyone: return "SELECT personID FROM volunteer"
    case .trait(let trait): return trait.drives(&self)
    case .both(let parts):
      let first = parts.min { rank($0) < rank($1) } ?? .everyone
      return candidates(first)
    case .either(let parts):
      return parts.map { "SELECT personID FROM (\(candidates($0)))" }.joined(separator: " UNION ")
    case .but(let tree, _): return candidates(tree)
    }
  }

  // MARK: Who of them

  mutating func condition(_ tree: AudienceTree) -> String {
    switch tree {
    case .everyone: return "v.personID IS NOT NULL"
    case .trait(let trait): return trait.holds(&self)
    case .both(let parts):
      return parts.map { "(\(condition($0)))" }.joined(separator: " AND ")
    case .either(let parts):
      return parts.map { "(\(condition($0)))" }.joined(separator: " OR ")
    case .but(let tree, let other):
      // What is not known of somebody (no town on record) does not take them out.
      return "(\(condition(tree))) AND NOT COALESCE((\(condition(other))), 0)"
    }
  }

  /// That somebody is in the sender's reach: a volunteer by where they are, who is none by a role.
  private mutating func seen() -> String {
    if reach.isState { return "1" }
    let hubs = list(reach.hubs)
    let regions = list(reach.regions)
    return """
      CASE WHEN v.personID IS NOT NULL
        AND (v.hubID IN \(hubs) OR (v.elsewhere IS NULL AND \(Self.region) IN \(regions)))
      THEN 1 ELSE EXISTS (SELECT 1 FROM role AS held INDEXED BY roleByPerson
        LEFT JOIN hub ON held.kind = 'contact' AND hub.id = CAST(held.scope AS INTEGER)
        WHERE held.personID = who.personID AND held.kind <> 'operator'
          AND (hub.id IN \(hubs) OR COALESCE(hub.region, held.scope) IN \(regions))) END
      """
  }

  /// The hub's, else the town's; of a town that is not on record the east.
  static let region = """
    COALESCE((SELECT region FROM hub WHERE id = v.hubID),
      (SELECT region FROM townRegion WHERE townRegion.town = v.town), 'east')
    """
}
