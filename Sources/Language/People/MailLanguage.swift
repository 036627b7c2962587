/// The languages that the templates speak.
package enum MailLanguage: String, CaseIterable, Hashable, Sendable {
  case en, es, pt

  /// The language of a text by its small words; English where they do not say.
  package static func reading(_ text: String) -> MailLanguage {
    reading([Words(text, limit: 400)], hasTurnedMark: hasTurnedMark(text))
  }

  /// The language of texts that are one mail.
  static func reading(_ texts: [Words], hasTurnedMark: Bool) -> MailLanguage {
    var english = 0
    var spanish = hasTurnedMark ? 2 : 0
    var portuguese = 0
    for word in texts.lazy.flatMap(\.all).prefix(400) {
      if let languages = small[word.key] {
        if languages.contains(.en) { english += 1 }
        if languages.contains(.es) { spanish += 1 }
        if languages.contains(.pt) { portuguese += 1 }
      }
      // Peña is a name in any language.
      guard !word.isCapitalised, !word.written.utf8.allSatisfy({ $0 < 0x80 }) else { continue }
      let letters = Set(word.written)
      if letters.contains("ñ") { spanish += 2 }
      if letters.contains("ã") || letters.contains("õ") || letters.contains("ç") {
        portuguese += 2
      }
    }
    if max(spanish, portuguese) <= english { return .en }
    return portuguese > spanish ? .pt : .es
  }

  /// Whether there is a "¿" or "¡" in it.
  static func hasTurnedMark(_ text: String) -> Bool {
    var before: UInt8 = 0
    for byte in text.utf8 {
      if before == 0xC2, byte == 0xBF || byte == 0xA1 { return true }
      before = byte
    }
    return false
  }

  private static let small = WordTable(
    smallWords.flatMap { language, words in words.map { (WordKey($0), [language]) } },
    joining: { $0 += $1 })

  private static let smallWords: [(MailLanguage, [String])] = [
    (
      .en,
      [
        "the", "and", "i", "im", "to", "of", "in", "is", "my", "you", "for", "with", "would", "can",
        "at", "am", "want", "help", "hi", "hello", "from", "thanks", "please", "id", "we", "it",
        "on", "this", "that", "have", "be", "like", "are", "your", "yes", "sign", "up", "join",
      ]
    ),
    (
      .es,
      [
        "el", "la", "los", "las", "y", "yo", "soy", "en", "con", "quiero", "puedo", "hola",
        "gracias",
        "me", "mi", "por", "una", "un", "vivo", "llamo", "buenos", "buenas", "dias", "tardes",
        "que",
        "para", "es", "esta", "tengo", "del", "si", "ayudar", "gustaria", "como", "trabajo", "muy",
        "estoy", "favor", "hablo", "anos", "de", "lunes", "martes", "miercoles", "jueves",
        "viernes",
      ]
    ),
    (
      .pt,
      [
        "o", "os", "e", "eu", "sou", "em", "com", "quero", "posso", "ola", "oi", "obrigado",
        "obrigada", "meu", "minha", "uma", "um", "moro", "chamo", "bom", "boa", "dia", "tarde",
        "que",
        "para", "nao", "esta", "tenho", "do", "da", "sim", "ajudar", "gostaria", "como", "muito",
        "estou", "favor", "falo", "por", "na", "de", "me", "trabalho", "voces", "voluntaria",
        "voluntario", "participar", "pode", "segunda", "terca", "quarta", "quinta", "sexta", "anos",
      ]
    ),
  ]
}
