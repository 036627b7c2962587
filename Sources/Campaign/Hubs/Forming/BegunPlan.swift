import GRDB
import Mailroom

/// The first words of a hub's plan for one of its legislators.
struct BegunPlan: Hashable, Sendable {
  var hubID: Int64
  var seat: LegislatorDirectory.Seat
  var words: String

  /// By the primary key.
  static func all(of hub: Int64, in db: Database) throws -> [BegunPlan] {
    try Row.fetchAll(
      db, cached: "SELECT chamber, district, words FROM hubFormingPlan WHERE hubID = :hub",
      arguments: ["hub": hub]
    ).compactMap { row in
      Chamber(rawValue: row["chamber"]).map {
        BegunPlan(hubID: hub, seat: .init($0, row["district"]), words: row["words"])
      }
    }
  }

  /// Keeps the words with the checklist. This is the one place where a plan is begun by a
  /// checklist: what else a plan needs is begun from here.
  func keep(_ footprint: Footprint, in handling: Handling) throws {
    try footprint.watch(
      "hubFormingPlan",
      ["hubID": hubID, "chamber": seat.chamber.rawValue, "district": seat.district])
    try handling.db.execute(
      cached: """
        INSERT INTO hubFormingPlan (hubID, chamber, district, words, at)
        VALUES (:hub, :chamber, :district, :words, :now)
        ON CONFLICT (hubID, chamber, district) DO UPDATE SET words = excluded.words,
          at = excluded.at
        """,
      arguments: [
        "hub": hubID, "chamber": seat.chamber.rawValue, "district": seat.district,
        "words": String(words.prefix(2_000)), "now": handling.now.milliseconds,
      ])
    for holder in try LegislatorDirectory(in: handling.db).holders(seat) {
      var plan = try Plan.begin(hubID, for: holder.id, watching: footprint, in: handling)
      guard plan.step == nil else { continue }
      plan.step = String(words.prefix(500))
      try plan.save(watching: footprint, in: handling.db)
    }
  }
}

/// The legislators whom a hub moves: its State Representatives first, and the Senators that it
/// shares with its neighbours.
struct HubLegislators: Sendable {
  struct Target: Hashable, Sendable {
    var seat: LegislatorDirectory.Seat
    /// `Rep. Helen Marsh`; `nil` while the seat is vacant or nobody is on record.
    var name: String?
    var family: [String]
  }

  var targets: [Target] = []

  /// Index: hubDistrict's primary key. Districts that a village or ward only may lie in count where
  /// no other is known.
  init(of hub: Hub, in db: Database) throws {
    let directory = try LegislatorDirectory(in: db)
    for chamber in [Chamber.house, .senate] {
      let all = try HubDistricts.of(hub, chamber, in: db)
      let certain = all.filter { $0.extent != .possible }
      for entry in certain.isEmpty ? all : certain {
        let seat = LegislatorDirectory.Seat(chamber, entry.district)
        let holder = directory.holder(chamber, entry.district)
        targets.append(
          Target(
            seat: seat, name: holder?.titled,
            family: holder.map { ChecklistPiece.words(of: $0.legislator.family) } ?? []))
      }
    }
  }

  func of(_ chamber: Chamber) -> [Target] { targets.filter { $0.seat.chamber == chamber } }

  func without(_ plans: [BegunPlan]) -> [Target] {
    targets.filter { target in !plans.contains { $0.seat == target.seat } }
  }

  /// "Rep. Helen Marsh and Sen. Iris Boone", "your State Representative (7th Essex)".
  static func words(_ targets: [Target], _ say: Speech) -> String {
    guard !targets.isEmpty else {
      return say(
        "your State Representative", es: "su Representante estatal",
        pt: "o seu Representante estadual")
    }
    let names = targets.map { target in
      if let name = target.name { return name }
      let district = target.seat.district
      return target.seat.chamber == .house
        ? say(
          "your State Representative (\(district))", es: "su Representante estatal (\(district))",
          pt: "o seu Representante estadual (\(district))")
        : say(
          "your State Senator (\(district))", es: "su Senador estatal (\(district))",
          pt: "o seu Senador estadual (\(district))")
    }
    guard names.count > 8 else { return say.list(names) }
    let rest = names.count - 6
    return names.prefix(6).joined(separator: ", ")
      + say(" and \(rest) more", es: " y \(rest) más", pt: " e mais \(rest)")
  }

  /// Whom words are about: by name, by office where there is one of it, else the Representatives.
  func meant(by piece: ChecklistPiece) -> [Target] {
    let named = targets.filter { target in
      !target.family.isEmpty && target.family.allSatisfy(piece.words.contains)
    }
    if !named.isEmpty { return named }
    if piece.hasWord(Self.all) || piece.has(["the same for", "lo mismo para", "o mesmo para"]) {
      return targets
    }
    let isHouse = piece.hasWord(Self.house)
    let isSenate = piece.hasWord(Self.senate)
    var meant: [Target] = []
    if isHouse || !isSenate { meant += of(.house) }
    if isSenate { meant += of(.senate) }
    return meant
  }

  private static let all: Set<String> = [
    "both", "all", "each", "everyone", "legislators", "ambos", "ambas", "todos", "todas", "cada",
    "legisladores", "todas",
  ]
  private static let house: Set<String> = [
    "rep", "reps", "representative", "representatives", "representante", "representantes",
    "diputado", "diputada", "deputado", "deputada",
  ]
  private static let senate: Set<String> = [
    "sen", "senator", "senators", "senador", "senadora", "senadores",
  ]
}
