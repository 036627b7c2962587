import Foundation

/// "Can you add Joe Silva, joe@example.net, Worcester?", "my friend Joe joe@example.net wants to
/// help": words in which somebody brings another person.
package struct AddingPhrase: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// It asks for it.
    case wish
    /// It tells of a friend.
    case friend
  }
  package var kind: Kind
  /// What is said of the person: "Joe Silva, joe@example.net, Worcester".
  package var words: String
  /// The text without it.
  package var rest: String

  /// The first such sentence with an address in it; never fails.
  package static func reading(_ text: String) -> AddingPhrase? {
    let sentences = sentences(of: String(text.prefix(16_000)))
    for (index, sentence) in sentences.enumerated() where sentence.contains("@") {
      let words = Words(sentence)
      guard let begun = begins(words) else { continue }
      var rest = sentences
      // "Please sign me up and also my friend Max …": what stands before is the writer's own.
      rest[index] = begun.lead
      // The sentence before may say it: "Please add my friend. Joe Silva, joe@example.net".
      return AddingPhrase(
        kind: begun.kind, words: begun.words,
        rest: rest.filter { $0.contains { !$0.isWhitespace } }.joined(separator: ". "))
    }
    return nil
  }

  private static func begins(_ words: Words) -> (kind: Kind, words: String, lead: String)? {
    for (index, word) in words.all.enumerated() {
      let isWish = verbs.contains(word)
      guard isWish || friends.contains(word) else { continue }
      // "add me", "my friend told me": of somebody else, with something behind.
      // "agregar a Luz"
      let skips = isWish && word.folded != "add" && words.all[at: index + 1]?.folded == "a" ? 2 : 1
      guard let next = words.all[at: index + skips], !selves.contains(next) else { continue }
      if !isWish, !owners.contains(words.all[at: index - 1]?.folded ?? "") { continue }
      let after = words.text(next.range.lowerBound..<words.length)
      guard after.contains("@") else { continue }
      return (isWish ? .wish : .friend, after, words.text(0..<word.range.lowerBound))
    }
    return nil
  }

  private static func sentences(of text: String) -> [String] {
    var found: [String] = []
    var current = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let endsHere =
        character.isNewline && characters[at: index + 1]?.isNewline == true
        || "!?".contains(character)
        || character == "." && (characters[at: index + 1].map { $0.isWhitespace } ?? true)
          && !endsInInitial(current)
      if endsHere {
        found.append(current)
        current = ""
      } else {
        current.append(character.isNewline ? " " : character)
      }
    }
    found.append(current)
    return found.filter { $0.contains { !$0.isWhitespace } }
  }

  private static func endsInInitial(_ text: String) -> Bool {
    guard let word = text.split(separator: " ").last else { return false }
    return word.count == 1 && word.first?.isUppercase == true
      || ["Mr", "Ms", "Mrs", "Dr"].contains(word)
  }

  private static let verbs: WordSet = [
    "add", "adding", "include", "invite", "agregar", "agrega", "agregue", "anadir", "anade",
    "anada", "incluir", "adicionar", "adicione", "adiciona", "acrescentar", "acrescente", "inclua",
  ]
  private static let friends: WordSet = [
    "friend", "wife", "husband", "partner", "neighbor", "neighbour", "brother", "sister", "mother",
    "father", "son", "daughter", "cousin", "coworker", "colleague", "roommate", "mom", "dad",
    "amiga", "amigo", "esposa", "esposo", "marido", "vecina", "vecino", "hermana", "hermano",
    "prima",
    "primo", "vizinha", "vizinho", "irma", "irmao", "colega", "boyfriend", "girlfriend",
  ]
  private static let owners: Set<String> = [
    "my", "a", "our", "mi", "una", "un", "minha", "meu", "uma", "um", "old", "good", "nuestra",
    "another",
  ]
  private static let selves: WordSet = [
    "me", "myself", "us", "my", "that", "to", "a", "the", "told", "said", "suggested", "gave",
    "recommended", "dijo", "disse", "who", "this",
  ]
}
