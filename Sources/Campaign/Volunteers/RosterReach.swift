import Foundation
package import GRDB
package import Mailroom

/// Whose records somebody may see. What lies outside reads as not there.
package indirect enum Reach: Hashable, Sendable {
  /// The people of these hubs but those under 18: a contact's view. No hubs: nobody.
  case hubs([Int64])
  /// The region's hubs, and the people in no hub whose town lies in it.
  case region(String)
  case state
  /// Everything that one of them sees.
  case union([Reach])

  /// What these roles together see; an operator's alone sees nobody.
  package static func of(roles: [Role], in db: Database) throws -> Reach {
    var hubs: [Int64] = []
    var regions: [String] = []
    for role in roles {
      switch role.kind {
      case .coordinator where role.scope == "state": return .state
      case .coordinator: if !regions.contains(role.scope) { regions.append(role.scope) }
      case .contact:
        if let hub = Int64(role.scope), try Hub.find(hub, in: db) != nil { hubs.append(hub) }
      case .operator: break
      }
    }
    let parts = (hubs.isEmpty ? [] : [Reach.hubs(hubs)]) + regions.map(Reach.region)
    return parts.count == 1 ? parts[0] : parts.isEmpty ? .hubs([]) : .union(parts)
  }

  /// Whether a coordinator looks, somewhere.
  package var isCoordinators: Bool { Sight(self).isState || !Sight(self).regions.isEmpty }

  /// Whether the hub itself is seen; a forming one only by its region's coordinators and its
  /// contacts.
  package func sees(_ hub: Hub) -> Bool {
    let sight = Sight(self)
    return sight.isState || sight.regions.contains(hub.region) || sight.hubs.contains(hub.id)
  }
}

/// A reach taken apart, as queries want it.
struct Sight: Hashable, Sendable {
  var isState = false
  var regions: Set<String> = []
  var hubs: Set<Int64> = []

  init(_ reach: Reach) { add(reach) }

  private mutating func add(_ reach: Reach) {
    switch reach {
    case .state: isState = true
    case .region(let name): regions.insert(name)
    case .hubs(let ids): hubs.formUnion(ids)
    case .union(let parts): for part in parts { add(part) }
    }
  }

  /// Whether somebody is seen: `region` is nobody's for who lives elsewhere.
  func sees(hub: Int64?, region: String?, isMinor: Bool) -> Bool {
    if isState { return true }
    if let region, regions.contains(region) { return true }
    guard !isMinor, let hub else { return false }
    return hubs.contains(hub)
  }

  /// `:isState`, `:regions`, `:hubs` of a query.
  var arguments: StatementArguments {
    [
      "isState": isState,
      "regions": JSONText.list(regions.sorted()),
      "hubs": "[" + hubs.sorted().map(String.init).joined(separator: ",") + "]",
    ]
  }
}
