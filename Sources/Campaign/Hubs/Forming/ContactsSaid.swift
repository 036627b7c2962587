import Foundation
import Language
import Mail
import Mailroom

/// Whom an answer names for new people: "me", a name, an address, several of them.
struct ContactsSaid: Hashable {
  struct One: Hashable {
    var isWriter = false
    var name = ""
    var address = ""
  }

  var all: [One] = []

  /// - Parameter isNumbered: it stands behind the box's number, so that a bare name is one.
  init?(_ piece: ChecklistPiece, isNumbered: Bool, ours: OurAddress) {
    let hasWord = piece.hasWord(Self.contactWords)
    let isMe =
      !piece.words.isEmpty && piece.words.allSatisfy { Self.meOnly.contains($0) }
      && piece.hasWord(Self.me)
    var current = One()
    var hasOpen = false
    var isJoined = false
    func end() {
      if !isJoined, let last = all.last, last.name.isEmpty, !last.address.isEmpty,
        !current.isWriter, current.address.isEmpty, Self.isName(current.name)
      {
        // "joe@example.org, Joe Silva".
        all[all.count - 1].name = current.name
      } else if current.isWriter || !current.address.isEmpty || Self.isName(current.name) {
        if !all.contains(current) { all.append(current) }
        isJoined = false
      }
      current = One()
      hasOpen = false
    }
    let tokens = piece.text.replacing("’", with: "'")
      .replacing("<", with: " ").replacing(">", with: " ").replacing("(", with: " ")
      .replacing(")", with: " ").replacing("&", with: " and ")
      .replacing("/", with: " and ")
      .split(whereSeparator: \.isWhitespace).map(String.init)
    for token in tokens {
      let bare = token.trimmingCharacters(in: CharacterSet(charactersIn: ",;:.!\"“”'"))
      let word = Self.fold(bare)
      if let address = EmailAddress(bare), bare.contains("@") {
        guard !ours.isOurs(address) else { continue }
        if !current.address.isEmpty { end() }
        current.address = address.rawValue
        current.isWriter = false
        end()
      } else if Self.me.contains(word) {
        end()
        current.isWriter = true
      } else if Self.joins.contains(word) {
        end()
        isJoined = true
      } else if Self.isCapitalised(bare), !Self.fillers.contains(word) {
        if current.isWriter { end() }
        current.name += (current.name.isEmpty ? "" : " ") + bare
        hasOpen = true
      } else if hasOpen, Self.particles.contains(word) {
        current.name += " " + bare
      } else if !current.name.isEmpty {
        // "Joan Ames is the contact": the name is over; an address may still follow it.
        hasOpen = false
      }
      if token.hasSuffix(","), !current.isWriter || !current.name.isEmpty {
        // "Joe Silva, joe@example.org" is one; "Joe, Luz" are two.
        hasOpen = false
        if !current.name.isEmpty, !piece.text.contains("@") { end() }
      }
    }
    end()
    // Of whoever is named beside an address nobody is named twice.
    let isTold = hasWord || isMe || isNumbered || all.contains { !$0.address.isEmpty }
    guard isTold, !all.isEmpty else { return nil }
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.split(separator: " ").count <= 5 && PersonName.isUsable(name)
  }

  private static func isCapitalised(_ word: String) -> Bool {
    word.first?.isUppercase == true && word.contains(where: \.isLetter)
      && !word.contains(where: \.isNumber)
  }

  private static func fold(_ word: String) -> String {
    word.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
  }

  static let contactWords: Set<String> = [
    "contact", "contacts", "contacto", "contactos", "contato", "contatos",
  ]
  private static let me: Set<String> = [
    "me", "i", "i'm", "i'll", "myself", "yo", "eu",
  ]
  /// All words of a piece that says "me" and nothing else.
  private static let meOnly: Set<String> = [
    "me", "i", "i'm", "i'll", "am", "it's", "it", "is", "that's", "that", "myself", "will", "be",
    "can", "do", "for", "now", "yo", "soy", "misma", "mismo", "eu", "sou", "mesma", "mesmo",
    "sere", "serei", "puedo", "ser", "posso",
  ]
  private static let joins: Set<String> = ["and", "y", "e", "or", "plus", "also", "o", "ou"]
  private static let particles: Set<String> = [
    "de", "da", "do", "dos", "das", "del", "la", "van", "von", "der", "di", "al",
  ]
  /// Words that may stand in capitals at a sentence's beginning and are no name.
  private static let fillers: Set<String> = [
    "contact", "contacts", "our", "the", "primary", "main", "person", "people", "for", "new", "it",
    "that", "we", "contacto", "contactos", "contato", "contatos", "el", "la", "los", "las", "o",
    "a", "os", "as", "nuestro", "nuestra", "nosso", "nossa", "persona", "pessoa", "is", "are",
    "will", "yes", "si", "sim", "hi", "hello", "hola", "ola", "oi", "dear", "first", "as",
    "medicare", "all",
    "hub", "go", "team", "point", "name", "email", "mail", "phone", "please", "thanks", "gracias",
    "obrigado", "obrigada", "para", "both", "there", "who", "quien", "quem", "this", "that's",
    "it's", "in", "at", "on", "her", "his", "their", "my", "she", "he", "they",
  ]
}
