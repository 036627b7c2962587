/// The towns of a state, their villages and their ZIP codes.
package struct Gazetteer: Sendable {
  /// A village or neighbourhood, and the town that it lies in.
  package struct Place: Hashable, Sendable {
    package var name: String
    package var town: String

    package init(name: String, town: String) {
      self.name = name
      self.town = town
    }
  }

  /// A ZIP code and the towns whose land it covers.
  package struct ZIP: Hashable, Sendable {
    /// A town with its share of the code's land, in percent where it is known.
    package struct Share: Hashable, Sendable {
      package var town: String
      package var percent: Double?

      package init(town: String, percent: Double? = nil) {
        self.town = town
        self.percent = percent
      }
    }

    package var code: String
    package var primaryTown: String
    package var shares: [Share]

    package init(code: String, primaryTown: String, shares: [Share] = []) {
      self.code = code
      self.primaryTown = primaryTown
      self.shares = shares
    }
  }

  /// What a name stands for.
  struct Entry: Hashable, Sendable {
    var town: String
    var isVillage: Bool
  }

  private var entries: [String: Entry] = [:]
  private var zips: [String: ZIP] = [:]
  private(set) var longestName = 1
  /// The names of one word or more that a misspelled one is compared with, by first letter.
  private var spellings: [Character: [Spelling]] = [:]
  /// How many words the longest name has that begins with a word.
  private var longestByFirst = WordTable<Int>([])
  /// The towns in the order given.
  package let towns: [String]

  /// - Parameters:
  ///   - towns: the municipalities, as they are to be written.
  ///   - places: villages; one that bears a town's own name is left aside.
  ///   - zips: the codes, with every town that each one reaches into.
  package init(towns: [String], places: [Place] = [], zips: [ZIP] = []) {
    self.towns = towns
    for town in towns { add(town, Entry(town: town, isVillage: false)) }
    for place in places { add(place.name, Entry(town: place.town, isVillage: true)) }
    for (name, town) in Self.nicknames where towns.contains(town) {
      add(name, Entry(town: town, isVillage: true))
    }
    for zip in zips { self.zips[zip.code] = zip }
    for name in entries.keys.sorted() where name.count >= 5 {
      if let first = name.first { spellings[first, default: []].append(Spelling(name)) }
    }
    longestByFirst = WordTable(
      entries.keys.compactMap { name in
        let words = name.split(separator: " ")
        return words.first.map { (WordKey($0), words.count) }
      }, joining: { $0 = max($0, $1) })
  }

  /// The town of this name, or that a village of this name lies in; spelling must be right, but
  /// for case, marks, "boro" and "Mt.".
  package func town(named name: String) -> String? { entry(Words(name).all[...])?.town }

  /// What is known of a ZIP code; of ZIP+4 the first five digits count.
  package func zip(_ code: String) -> ZIP? { zips[String(code.prefix(5))] }

  /// The towns that a ZIP code covers, its primary one first.
  package func towns(inZIP code: String) -> [String] {
    guard let zip = zip(code) else { return [] }
    let others = zip.shares.sorted { $0.percent ?? 0 > $1.percent ?? 0 }.map(\.town)
    return [zip.primaryTown] + others.filter { $0 != zip.primaryTown }
  }

  /// How many words the longest name has that begins with this word; 0 if none does.
  func longestName(beginningWith word: WordKey) -> Int {
    longestByFirst[word] ?? Self.shortKeys[word].flatMap { longestByFirst[$0] } ?? 0
  }

  func entry(_ words: ArraySlice<Word>) -> Entry? {
    guard !words.isEmpty, words.count <= longestName + 1 else { return nil }
    return entries[Self.key(words.map(\.folded))]
  }

  /// The entries whose names are nearest to a misspelled one.
  struct Near {
    var entries: [Entry] = []
    /// Whether there is but one, and it is so near that nothing else was meant.
    var isSure = false
  }

  /// The entries whose names are a letter or two from this one; the first letter counts as right
  /// unless nothing begins with it.
  func nearest(to name: String, isFirstLetterSure: Bool = false) -> Near {
    let spelling = Spelling(name)
    guard (5...24).contains(spelling.count), let first = name.first else { return Near() }
    let limit = spelling.count >= 7 ? 2 : 1
    let (found, distance) = nearest(to: spelling, among: spellings[first] ?? [], limit: limit)
    if !found.isEmpty {
      let isNear = distance == 1 || spelling.count >= 9
      return Near(entries: found, isSure: found.count == 1 && isNear)
    }
    guard !isFirstLetterSure else { return Near() }
    var others: Set<Entry> = []
    for (letter, names) in spellings where letter != first {
      others.formUnion(nearest(to: spelling, among: names, limit: 1).found)
    }
    return Near(entries: others.sorted { $0.town < $1.town })
  }

  private func nearest(
    to spelling: Spelling, among candidates: [Spelling], limit: Int
  ) -> (found: [Entry], distance: Int) {
    var best = limit + 1
    var found: Set<Entry> = []
    for place in candidates.indices where candidates[place].mayBeNear(spelling, limit: limit) {
      let distance = candidates[place].distance(to: spelling, limit: limit)
      guard distance <= limit, distance <= best, let entry = entries[candidates[place].name] else {
        continue
      }
      if distance < best { found = [] }
      best = distance
      found.insert(Entry(town: entry.town, isVillage: false))
    }
    return (found.sorted { $0.town < $1.town }, best)
  }

  private mutating func add(_ name: String, _ entry: Entry) {
    let words = Words(name).all.map(\.folded)
    let key = Self.key(words)
    guard !key.isEmpty, entries[key] == nil else { return }
    entries[key] = entry
    longestName = max(longestName, words.count)
    if key.hasSuffix("borough") { entries[String(key.dropLast(3))] = entries[key] }
  }

  private static func key(_ words: [String]) -> String {
    words.map { short[$0] ?? $0 }.joined(separator: " ")
  }

  private static let short = [
    "mt": "mount", "n": "north", "no": "north", "s": "south", "so": "south", "w": "west",
    "e": "east", "gt": "great", "centre": "center", "ctr": "center",
  ]

  private static let shortKeys = WordTable(short.map { (WordKey($0), WordKey($1)) })

  /// What people call their part of a town; the postal list has no word for these.
  private static let nicknames = [
    ("JP", "Boston"), ("Eastie", "Boston"), ("Southie", "Boston"), ("Rozzie", "Boston"),
    ("East Boston", "Boston"), ("South Boston", "Boston"), ("Back Bay", "Boston"),
    ("Mission Hill", "Boston"), ("Beacon Hill", "Boston"), ("Dot", "Boston"),
    ("South End", "Boston"), ("North End", "Boston"), ("P'town", "Provincetown"),
    ("Cambridgeport", "Cambridge"), ("East Cambridge", "Cambridge"), ("Wooster", "Worcester"),
    ("North Cambridge", "Cambridge"), ("West Cambridge", "Cambridge"), ("Savin Hill", "Boston"),
    ("Nubian Square", "Boston"), ("West End", "Boston"), ("Nueva Bedford", "New Bedford"),
    ("Pawtucketville", "Lowell"), ("Sixteen Acres", "Springfield"),
    ("Ptown", "Provincetown"), ("NoHo", "Northampton"), ("Central Square", "Cambridge"),
    ("Porter Square", "Cambridge"), ("Inman Square", "Cambridge"), ("Kendall Square", "Cambridge"),
    ("Harvard Square", "Cambridge"), ("Davis Square", "Somerville"),
    ("Winter Hill", "Somerville"), ("East Somerville", "Somerville"), ("Worcester MA", "Worcester"),
    ("Manchester by the Sea", "Manchester-by-the-Sea"), ("Wareham Center", "Wareham"),
  ]
}
