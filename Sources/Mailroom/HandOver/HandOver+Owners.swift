import Foundation
import GRDB

/// Who may own a question, nearest first.
struct OwnerChain {
  struct Step: Hashable {
    var role: Role
    /// The hub's contacts are one level, the region's team is the next …
    var level: Int
  }
  var steps: [Step]

  var first: Role? { steps.first?.role }

  func contains(_ person: Int64) -> Bool { steps.contains { $0.role.personID == person } }

  func role(of person: Int64?) -> Role? {
    steps.first { $0.role.personID == person }?.role
  }

  /// Who comes after this owner; who is nearest, if the owner is no longer in it.
  ///
  /// - Parameter skipsLevel: whether those of the same level are passed over, as when a hub's
  ///   contact has let four days pass.
  func next(after owner: Int64?, skipsLevel: Bool) -> Role? {
    guard let index = steps.firstIndex(where: { $0.role.personID == owner }) else { return first }
    let level = steps[index].level
    return steps[(index + 1)...].first { !skipsLevel || $0.level > level }?.role
  }
}

extension HandOver {
  /// Nearest first: who answers for the person, the state's coordinators, the operator; for
  /// somebody whom no hub knows every coordinator before the operator.
  ///
  /// Left out: whose address is suppressed or has bounced, who is away, and those who wrote the
  /// question themselves. If nobody is left, those who are away count after all.
  static func owners(
    of person: Int64?, writingFrom address: Int64?, isOperators: Bool, in handling: Handling
  ) throws -> OwnerChain {
    var steps: [OwnerChain.Step] = []
    var level = 0
    func add(_ kind: Role.Kind, _ scope: String) throws {
      for role in try Role.holders(kind, scope: scope, in: handling.db)
      where role.addressID != address && role.personID != person
        && !steps.contains(where: { $0.role.personID == role.personID })
      {
        steps.append(OwnerChain.Step(role: role, level: level))
      }
      level += 1
    }
    if !isOperators {
      var isKnown = false
      for capability in handling.house.capabilities {
        guard let person else { break }
        for (kind, scope) in try capability.owners(of: person, in: handling.db) {
          isKnown = true
          try add(kind, scope)
        }
      }
      try add(.coordinator, "state")
      if !isKnown || steps.isEmpty {
        try add(.coordinator, "east")
        try add(.coordinator, "west")
      }
    }
    try add(.operator, "state")
    let present = try steps.filter {
      try !Absence.isAway($0.role.personID, at: handling.now, in: handling.db)
    }
    return OwnerChain(steps: present.isEmpty ? steps : present)
  }

  static func owners(of matter: Matter, in handling: Handling) throws -> OwnerChain {
    try owners(
      of: matter.personID, writingFrom: matter.addressID, isOperators: matter.isOperators,
      in: handling)
  }

  /// Every coordinator who can be reached, the state's first.
  static func coordinators(in db: Database) throws -> [Role] {
    try Role.holders(.coordinator, scope: "state", in: db)
      + Role.holders(.coordinator, scope: "east", in: db)
      + Role.holders(.coordinator, scope: "west", in: db)
  }
}
