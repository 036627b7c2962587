import Mailroom

/// Each trait twice: the people it is true of, by an index, and whether it is true of `who` (`v` is
/// their row of `volunteer`, if they are one).
extension AudienceTrait {
  static let place = 30
  static let all = 90

  /// Roughly how many people it is true of; below `all` an index leads to them.
  var rank: Int {
    switch self {
    case .person: 0
    case .contacts, .coordinators: 5
    case .rsvp: 10
    case .zip: 15
    case .towns, .hub: 20
    case .district: 25
    case .got: 40
    case .county: 45
    case .withoutHub: 50
    case .interest, .language: 55
    case .stages: 60
    case .region, .state, .since: Self.all
    }
  }

  /// Candidates: all whom it is true of, and perhaps others. The index is named where SQLite could
  /// take another.
  func drives(_ query: inout AudienceQuery) -> String {
    switch self {
    case .person(let number, _): return "SELECT \(query.bind(number)) AS personID"
    case .hub(let hub, _):
      return """
        SELECT personID FROM volunteer INDEXED BY volunteerOfHub WHERE hubID = \(query.bind(hub))
        """
    case .withoutHub:
      return "SELECT personID FROM volunteer INDEXED BY volunteerOfHub WHERE hubID IS NULL"
    case .towns(let towns, _): return Self.living(in: query.list(towns))
    case .zip(let zip):
      return Self.living(in: "(SELECT town FROM zipTown WHERE zip = \(query.bind(zip)))")
    case .county(let county):
      return Self.living(in: "(SELECT name FROM town WHERE county = \(query.bind(county)))")
    case .district(let district):
      return Self.living(in: district.towns(&query)) + district.told(&query)
    case .stages(let stages):
      return """
        SELECT personID FROM volunteer INDEXED BY volunteerAtStage
        WHERE stage IN \(query.list(stages.map(\.rawValue)))
        """
    case .interest(let interest): return Self.tagged("interest:\(interest)", &query)
    case .language(let language):
      // English is what most write: no index leads there.
      if language == "English" { return "SELECT personID FROM volunteer" }
      return Self.tagged("language:\(language)", &query)
    case .region, .state, .since: return "SELECT personID FROM volunteer"
    case .rsvp(let event, _):
      return "SELECT personID FROM rsvp WHERE eventID = \(query.bind(event))"
    case .got(let blast): return AudienceBlasts.got(blast, &query)
    case .contacts(let hubs):
      return """
        SELECT DISTINCT held.personID FROM role AS held
          JOIN hub ON hub.id = CAST(held.scope AS INTEGER)
        WHERE held.kind = 'contact' AND \(hubs.hold(&query))
        """
    case .coordinators:
      return "SELECT DISTINCT personID FROM role WHERE kind = 'coordinator'"
    }
  }

  func holds(_ query: inout AudienceQuery) -> String {
    switch self {
    case .person(let number, _): return "who.personID = \(query.bind(number))"
    case .hub(let hub, _): return "v.hubID = \(query.bind(hub))"
    case .withoutHub: return "v.personID IS NOT NULL AND v.hubID IS NULL AND v.elsewhere IS NULL"
    case .towns(let towns, _): return "v.town IN \(query.list(towns)) AND v.elsewhere IS NULL"
    case .zip(let zip): return "v.zip = \(query.bind(zip)) AND v.elsewhere IS NULL"
    case .county(let county):
      return """
        v.town IN (SELECT name FROM town WHERE county = \(query.bind(county)))
          AND v.elsewhere IS NULL
        """
    case .region(let region):
      return """
        v.personID IS NOT NULL AND v.elsewhere IS NULL
          AND \(AudienceQuery.region) = \(query.bind(region))
        """
    case .state: return "v.personID IS NOT NULL AND v.elsewhere IS NULL"
    case .district(let district): return district.holds(&query)
    case .stages(let stages): return "v.stage IN \(query.list(stages.map(\.rawValue)))"
    case .interest(let interest): return Self.hasTag("interest:\(interest)", &query)
    case .language("English"):
      return """
        v.personID IS NOT NULL
          AND ((SELECT language FROM person WHERE id = who.personID) = 'en'
            OR \(Self.hasTag("language:English", &query)))
        """
    case .language(let language): return Self.hasTag("language:\(language)", &query)
    case .since(let moment, _): return "v.since >= \(query.bind(moment))"
    case .rsvp(let event, let rsvp):
      return """
        EXISTS (SELECT 1 FROM rsvp WHERE eventID = \(query.bind(event))
          AND rsvp.personID = who.personID AND \(rsvp.condition))
        """
    case .got(let blast): return "who.personID IN (\(AudienceBlasts.got(blast, &query)))"
    case .contacts(let hubs):
      return """
        EXISTS (SELECT 1 FROM role AS held INDEXED BY roleByPerson
          JOIN hub ON hub.id = CAST(held.scope AS INTEGER)
          WHERE held.personID = who.personID AND held.kind = 'contact'
            AND \(hubs.hold(&query)) AND \(Self.hubIsSeen(&query)))
        """
    case .coordinators(let region):
      let scope =
        region.map { "held.scope = \(query.bind($0))" }
        ?? (query.reach.isState ? "1" : "held.scope IN \(query.list(query.reach.regions))")
      return """
        EXISTS (SELECT 1 FROM role AS held INDEXED BY roleByPerson
          WHERE held.personID = who.personID AND held.kind = 'coordinator' AND \(scope))
        """
    }
  }

  private static func living(in towns: String) -> String {
    "SELECT personID FROM volunteer INDEXED BY volunteerOfTown WHERE town IN \(towns)"
  }

  private static func tagged(_ tag: String, _ query: inout AudienceQuery) -> String {
    "SELECT personID FROM volunteerTag INDEXED BY volunteerTagNewest WHERE tag = \(query.bind(tag))"
  }

  /// By the primary key.
  private static func hasTag(_ tag: String, _ query: inout AudienceQuery) -> String {
    """
    EXISTS (SELECT 1 FROM volunteerTag AS theirs
      WHERE theirs.personID = who.personID AND theirs.tag = \(query.bind(tag)))
    """
  }

  private static func hubIsSeen(_ query: inout AudienceQuery) -> String {
    if query.reach.isState { return "1" }
    return """
      (hub.id IN \(query.list(query.reach.hubs))
        OR hub.region IN \(query.list(query.reach.regions)))
      """
  }
}

extension AudienceHubs {
  /// Of a row of `hub`.
  func hold(_ query: inout AudienceQuery) -> String {
    let lives = "hub.status <> 'retired'"
    switch self {
    case .all: return lives
    case .hub(let hub, _): return "hub.id = \(query.bind(hub))"
    case .region(let region): return "\(lives) AND hub.region = \(query.bind(region))"
    case .towns(let towns, _): return "\(lives) AND \(Self.covers(query.list(towns)))"
    case .county(let county):
      let towns = "(SELECT name FROM town WHERE county = \(query.bind(county)))"
      return "\(lives) AND \(Self.covers(towns))"
    case .district(let district):
      return """
        \(lives) AND EXISTS (SELECT 1 FROM hubDistrict WHERE hubDistrict.hubID = hub.id
          AND chamber = \(query.bind(district.chamber.rawValue))
          AND district = \(query.bind(district.name)))
        """
    }
  }

  private static func covers(_ towns: String) -> String {
    "EXISTS (SELECT 1 FROM hubArea WHERE hubArea.hubID = hub.id AND hubArea.town IN \(towns))"
  }
}

extension AudienceDistrict {
  /// Index: `townDistrictByDistrict`.
  func towns(_ query: inout AudienceQuery) -> String {
    """
    (SELECT town FROM townDistrict WHERE chamber = \(query.bind(chamber.rawValue))
      AND district = \(query.bind(name)))
    """
  }

  /// Those who told that they live in it. Index: `personDistrictIn`.
  func told(_ query: inout AudienceQuery) -> String {
    guard asksPeople else { return "" }
    return """
       UNION SELECT personID FROM personDistrict
        WHERE chamber = \(query.bind(chamber.rawValue)) AND district = \(query.bind(name))
      """
  }

  /// Who has told theirs is in that one alone, as long as they live where they did.
  func holds(_ query: inout AudienceQuery) -> String {
    let lives = "v.town IN \(towns(&query))"
    guard asksPeople else { return "v.elsewhere IS NULL AND \(lives)" }
    return """
      v.elsewhere IS NULL AND COALESCE(
        (SELECT told.district = \(query.bind(name)) FROM personDistrict AS told
          WHERE told.personID = who.personID AND told.chamber = \(query.bind(chamber.rawValue))
            AND told.town = COALESCE(v.town, '') AND (told.known = 'said' OR told.known = 'precinct')),
        \(lives))
      """
  }
}

extension AudienceRSVP {
  /// Of a row of `rsvp`.
  var condition: String {
    switch self {
    case .going: "rsvp.state = 'going'"
    case .maybe: "rsvp.state = 'maybe'"
    case .declined: "rsvp.state = 'declined'"
    case .waiting: "rsvp.state = 'waiting'"
    case .unanswered: "rsvp.state = 'invited' AND rsvp.isWalkIn = 0"
    case .answered: "rsvp.state <> 'invited' AND rsvp.state <> 'withdrawn'"
    case .invited: "rsvp.state <> 'withdrawn' AND rsvp.isWalkIn = 0"
    case .came: "rsvp.came = 1"
    case .missed: "rsvp.came = 0 AND (rsvp.state = 'going' OR rsvp.state = 'waiting')"
    }
  }
}
