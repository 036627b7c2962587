import Language

/// Finds hubs by what somebody calls them.
enum HubNames {
  static func find(_ phrase: String, among hubs: [Hub]) -> [Hub] {
    let phrase = Hub.tidy(phrase)
    let digits = phrase.hasPrefix("#") ? String(phrase.dropFirst()) : phrase
    if let number = Int64(digits) { return hubs.filter { $0.id == number } }
    let words = NameWords.of(phrase).filter { !fillers.contains($0) }
    guard !words.isEmpty else { return [] }
    // A retired hub is found where no other has the name.
    let living = hubs.filter { $0.state != .retired }
    return [living, hubs].lazy.map { match(words, among: $0) }.first { !$0.isEmpty } ?? []
  }

  /// Whether a hub that was found is named by the words themselves, and not only nearly.
  static func isCertain(_ phrase: String, _ hub: Hub) -> Bool {
    let phrase = Hub.tidy(phrase)
    if Int64(phrase.hasPrefix("#") ? String(phrase.dropFirst()) : phrase) != nil { return true }
    let words = NameWords.of(phrase).filter { !fillers.contains($0) }
    let name = NameWords.of(hub.name)
    return !words.isEmpty && words.allSatisfy(name.contains)
  }

  private static func match(_ words: [String], among hubs: [Hub]) -> [Hub] {
    let named = hubs.map {
      (hub: $0, words: NameWords.of($0.name).filter { !fillers.contains($0) })
    }
    let whole = named.filter { $0.words == words }
    if !whole.isEmpty { return whole.map(\.hub) }
    let partly = named.filter { entry in words.allSatisfy(entry.words.contains) }
    if !partly.isEmpty { return partly.map(\.hub) }
    let spelling = Spelling(words.joined(separator: " "))
    let limit = spelling.count >= 7 ? 2 : 1
    guard spelling.count >= 4 else { return [] }
    return named.filter {
      spelling.distance(to: Spelling($0.words.joined(separator: " ")), limit: limit) <= limit
    }.map(\.hub)
  }

  private static let fillers: Set = ["the", "hub", "of"]
}
