/// The three areas of work that the programme asks a hub to keep in balance.
package enum WorkArea: String, CaseIterable, Hashable, Sendable, Codable {
  /// Outreach and coalition building.
  case outreach
  /// Internal education and leadership development.
  case education
  /// Medium-term campaigns and lobbying.
  case lobbying

  /// In a sentence, in lower case.
  package func name(_ language: String = "en") -> String {
    switch (self, language) {
    case (.outreach, "es"): "difusión y alianzas"
    case (.education, "es"): "educación interna y liderazgo"
    case (.lobbying, "es"): "campañas y cabildeo"
    case (.outreach, "pt"): "divulgação e alianças"
    case (.education, "pt"): "formação interna e liderança"
    case (.lobbying, "pt"): "campanhas e lobby"
    case (.outreach, _): "outreach and coalition building"
    case (.education, _): "internal education and leadership development"
    case (.lobbying, _): "campaigns and lobbying"
    }
  }

  /// The area that words name, and nothing else: "2", "education", "outreach and coalition
  /// building", "cabildeo".
  package init?(words: String) {
    let tokens = WorkTokens(words).all.map(\.folded).filter { !Self.small.contains($0) }
    guard (1...5).contains(tokens.count) else { return nil }
    let found = Self.allCases.filter { area in
      tokens.allSatisfy { area.signs.contains($0) }
    }
    guard let only = found.first, found.count == 1 else { return nil }
    self = only
  }

  private static let small: Set<String> = [
    "and", "y", "e", "the", "as", "it", "is", "its", "was", "area", "under", "put", "file", "to",
    "number", "no", "please", "building", "development", "en", "de", "la", "a", "o",
  ]

  private var signs: Set<String> {
    switch self {
    case .outreach:
      [
        "1", "one", "first", "outreach", "coalition", "base", "public", "difusion", "alianzas",
        "divulgacao", "aliancas",
      ]
    case .education:
      [
        "2", "two", "second", "education", "internal", "leadership", "training", "educacion",
        "interna", "liderazgo", "formacao", "lideranca",
      ]
    case .lobbying:
      [
        "3", "three", "third", "lobbying", "lobby", "campaign", "campaigns", "medium", "term",
        "cabildeo", "campanas", "campanhas",
      ]
    }
  }
}
