import GRDB
import Language
import Mailroom

extension Roster {
  /// Names that are looked at for one phrase; beyond, the first ones stand for all.
  private static let candidateLimit = 200

  static func named(
    _ phrase: String, _ sight: Sight, limit: Int, in db: Database
  ) throws -> [RosterEntry] {
    let all = NameWords.of(phrase)
    // "Joe S." is a Joe whose other name begins with an s.
    let initials = all.count > 1 ? all.filter { $0.count == 1 } : []
    let words = all.filter { !initials.contains($0) }
    guard !words.isEmpty else { return [] }
    let exact = try entries(words, initials, sight, limit: limit, in: db)
    if !exact.isEmpty { return Array(wholeFirst(exact, all).prefix(limit)) }
    var near: [RosterEntry] = []
    for spelling in try nearby(words, in: db) {
      let found = wholeFirst(
        try entries(spelling, initials, sight, limit: limit, in: db), spelling)
      near += found.filter { entry in !near.contains { $0.number == entry.number } }
      if near.count >= limit { break }
    }
    return near.prefix(limit).map { entry in
      var entry = entry
      entry.isCertain = false
      return entry
    }
  }

  /// Those whose whole name it is; where there are none, all of them.
  private static func wholeFirst(_ entries: [RosterEntry], _ words: [String]) -> [RosterEntry] {
    let whole = entries.filter { NameWords.of($0.name) == words }
    return whole.isEmpty ? entries : whole
  }

  /// Those whose names have all these words, by name.
  private static func entries(
    _ words: [String], _ initials: [String], _ sight: Sight, limit: Int, in db: Database
  ) throws -> [RosterEntry] {
    var found: [RosterEntry] = []
    for number in try numbers(words, sight, in: db) + roleHolders(words, in: db) {
      guard let entry = try entry(number, sight, in: db) else { continue }
      let parts = NameWords.of(entry.name)
      let fits = initials.allSatisfy { initial in
        parts.contains { $0.hasPrefix(initial) && !words.contains($0) }
      }
      if fits { found.append(entry) }
      // Whole names among many of one first name must not be missed; those are two words.
      if found.count > limit, words.count == 1 { break }
    }
    return found.sorted { ($0.name, $0.number) < ($1.name, $1.number) }
  }

  /// Walks the rarest of the words. Index: `nameWord`'s primary key.
  private static func numbers(
    _ words: [String], _ sight: Sight, in db: Database
  ) throws -> [Int64] {
    var rarest = words[0]
    var fewest = Int.max
    for word in words where words.count > 1 {
      let count =
        try Int.fetchOne(
          db,
          cached: "SELECT COUNT(*) FROM (SELECT 1 FROM nameWord WHERE word = :word LIMIT 1000)",
          arguments: ["word": word]) ?? 0
      if count < fewest { (rarest, fewest) = (word, count) }
    }
    if fewest == 0 { return [] }
    var arguments = sight.arguments
    _ = arguments.append(contentsOf: [
      "word": rarest, "others": JSONText.list(words.filter { $0 != rarest }),
      "limit": candidateLimit,
    ])
    if sight.isState {
      return try Int64.fetchAll(db.cachedStatement(sql: inState), arguments: arguments)
    }
    return try Int64.fetchAll(db.cachedStatement(sql: inHubs), arguments: arguments)
      + (sight.regions.isEmpty
        ? [] : Int64.fetchAll(db.cachedStatement(sql: withoutHub), arguments: arguments))
  }

  /// The other words of the phrase belong to the same name.
  private static let hasOthers = """
    (:others = '[]' OR NOT EXISTS (SELECT 1 FROM json_each(:others) AS other
      WHERE NOT EXISTS (SELECT 1 FROM nameWord AS too WHERE too.word = other.value
        AND too.hubID = named.hubID AND too.personID = named.personID)))
    """
  static let inState = """
    SELECT personID FROM nameWord AS named WHERE word = :word AND \(hasOthers) LIMIT :limit
    """
  static let inHubs = """
    SELECT personID FROM nameWord AS named
    WHERE word = :word AND hubID IN (SELECT value FROM json_each(:hubs)
        UNION SELECT id FROM hub WHERE region IN (SELECT value FROM json_each(:regions)))
      AND \(hasOthers)
    LIMIT :limit
    """
  static let withoutHub = """
    SELECT named.personID FROM nameWord AS named
      CROSS JOIN volunteer ON volunteer.personID = named.personID
    WHERE word = :word AND named.hubID = 0 AND elsewhere IS NULL AND \(hasOthers)
      AND COALESCE((SELECT region FROM townRegion WHERE townRegion.town = volunteer.town), 'east')
        IN (SELECT value FROM json_each(:regions))
    LIMIT :limit
    """

  /// Contacts and coordinators who are no volunteers: a small table, read whole.
  private static func roleHolders(_ words: [String], in db: Database) throws -> [Int64] {
    try Row.fetchAll(
      db,
      cached: """
        SELECT DISTINCT person.id, person.name FROM role JOIN person ON person.id = role.personID
        WHERE role.kind <> 'operator'
          AND NOT EXISTS (SELECT 1 FROM volunteer WHERE volunteer.personID = person.id)
        """
    ).filter { row in
      let parts = NameWords.of(row["name"])
      return words.allSatisfy(parts.contains)
    }.map { $0["id"] }
  }

  // MARK: A letter or two away

  /// The phrase with each word as it is spelled on record: at most 40 ways, the nearest first.
  private static func nearby(_ words: [String], in db: Database) throws -> [[String]] {
    var ways: [[String]] = [[]]
    for word in words {
      let spellings = try spellings(of: word, in: db)
      ways = ways.flatMap { way in spellings.map { way + [$0] } }
      if ways.count > 40 { ways = Array(ways.prefix(40)) }
    }
    return ways.filter { $0 != words }
  }

  /// Words of names at most two letters away from this one, itself first if it is one.
  private static func spellings(of word: String, in db: Database) throws -> [String] {
    guard word.count >= 3 else { return [word] }
    // Each word one letter away is asked for by itself: as fast among millions as among few.
    var found = try String.fetchAll(
      db,
      cached: """
        SELECT value FROM json_each(:words)
        WHERE EXISTS (SELECT 1 FROM nameWord WHERE word = value)
        """, arguments: ["words": JSONText.list([word] + oneLetterAway(word))])
    guard word.count >= 6 else { return found }
    // Two letters away only where the first three are right, among the first 2,000 such words.
    let spelling = Spelling(word)
    let stem = String(word.prefix(3))
    let others = try String.fetchAll(
      db,
      cached: """
        WITH RECURSIVE words(word, count) AS (
          SELECT (SELECT MIN(word) FROM nameWord WHERE word >= :stem), 1
          UNION ALL
          SELECT (SELECT MIN(word) FROM nameWord WHERE word > words.word), count + 1
          FROM words WHERE word < :end AND count < 2000)
        SELECT word FROM words WHERE word < :end
        """, arguments: ["stem": stem, "end": stem + "\u{10FFFF}"])
    found += others.filter {
      !found.contains($0) && spelling.distance(to: Spelling($0), limit: 2) <= 2
    }
    return found
  }

  static func oneLetterAway(_ word: String) -> [String] {
    let letters = Array(word)
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
    var words: [String] = []
    for place in 0...letters.count {
      let before = letters[..<place]
      let after = letters[place...]
      for letter in alphabet { words.append(String(before + [letter] + after)) }
      guard let here = after.first else { continue }
      let rest = after.dropFirst()
      words.append(String(before + rest))
      for letter in alphabet where letter != here {
        words.append(String(before + [letter] + rest))
      }
      if let next = rest.first, next != here {
        words.append(String(before + [next, here] + rest.dropFirst()))
      }
    }
    return words
  }
}
