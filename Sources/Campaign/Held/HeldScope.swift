import GRDB
import Mailroom

/// Whose word a held mail waits for: the region's coordinators, else the state's, else any, else
/// the operator.
enum HeldScope {
  /// A region, `state`, or `all` for whoever there is.
  static func of(_ mail: HeldMail, in handling: Handling) throws -> String {
    let db = handling.db
    guard let person = mail.personID else { return try wide(in: db) }
    for role in try Role.of(person, in: db) where role.kind == .contact {
      if let id = Int64(role.scope), let hub = try Hub.find(id, in: db),
        try !Role.holders(.coordinator, scope: hub.region, in: db).isEmpty
      {
        return hub.region
      }
    }
    for capability in handling.house.capabilities {
      for (kind, scope) in try capability.owners(of: person, in: db) where kind == .coordinator {
        if try !Role.holders(.coordinator, scope: scope, in: db).isEmpty { return scope }
      }
    }
    return try wide(in: db)
  }

  private static func wide(in db: Database) throws -> String {
    try Role.holders(.coordinator, scope: "state", in: db).isEmpty ? "all" : "state"
  }

  /// Each person once.
  static func readers(of scope: String, in db: Database) throws -> [Role] {
    let scopes = scope == "all" ? ["state", "east", "west"] : [scope]
    var roles = try scopes.flatMap { try Role.holders(.coordinator, scope: $0, in: db) }
    if roles.isEmpty { roles = try Role.holders(.operator, scope: "state", in: db) }
    var seen: Set<Int64> = []
    return roles.filter { seen.insert($0.personID).inserted }
  }
}
