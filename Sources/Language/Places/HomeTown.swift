/// Chooses which of the towns that a mail names is its writer's home.
enum HomeTown {
  /// The home, as sure as the words and the ZIP make it; nothing where none is named.
  ///
  /// Two towns that are as good as each other, a misspelling that is as near to two, and a ZIP that
  /// reaches into several give one that is not certain, with all of them as `candidates`.
  static func choose(
    among found: [TownReading.Found], zip: String?, gazetteer: Gazetteer
  ) -> TownMention? {
    let byZIP = zip.map { gazetteer.towns(inZIP: $0) } ?? []
    let homes = found.filter { $0.mention.isHome }
    guard let strongest = homes.map(\.strength).max() else {
      guard let zip, let first = byZIP.first else { return nil }
      return TownMention(
        town: first, words: zip, isHome: true, isCertain: byZIP.count == 1,
        candidates: byZIP.count > 1 ? byZIP : [])
    }
    let best = homes.filter { $0.strength == strongest }.map(\.mention)
    guard var home = best.first else { return nil }
    var candidates: [String] = []
    for mention in best {
      for town in mention.candidates.isEmpty ? [mention.town] : mention.candidates
      where !candidates.contains(town) {
        candidates.append(town)
      }
    }
    if candidates.count > 1 {
      home.isCertain = false
      home.candidates = Array(candidates.prefix(6))
    }
    guard !byZIP.isEmpty else { return home }
    let agreed = candidates.filter(byZIP.contains)
    if agreed.count == 1, let town = agreed.first {
      if let named = best.first(where: { $0.town == town }) { home = named }
      home.town = town
      home.isCertain = true
      home.candidates = []
    } else if agreed.isEmpty, let other = byZIP.first {
      home.isCertain = false
      home.candidates = Array((candidates + [other]).prefix(6))
    }
    return home
  }
}
