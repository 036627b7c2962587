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
    var left = 400
    for words in texts {
      for word in words.all.prefix(left) {
        let languages = small[word.key] ?? 0
        english += languages & 1
        spanish += languages >> 1 & 1
        portuguese += languages >> 2
        // Peña is a name in any language.
        guard !word.isASCII, !word.isCapitalised else { continue }
        let letters = Set(word.written)
        if letters.contains("ñ") { spanish += 2 }
        if letters.contains("ã") || letters.contains("õ") || letters.contains("ç") {
          portuguese += 2
        }
      }
      left = max(0, left - words.all.count)
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

  /// The languages that a small word is of, as bits: English 1, Spanish 2, Portuguese 4.
  private static let small = WordTable(
    smallWords.enumerated().flatMap { place, words in words.map { (WordKey($0), 1 << place) } },
    joining: { $0 |= $1 })

  private static let smallWords: [[String]] = [
    [
      "the", "and", "i", "im", "to", "of", "in", "is", "my", "you", "for", "with", "would", "can",
      "at", "am", "want", "help", "hi", "hello", "from", "thanks", "please", "id", "we", "it",
      "on", "this", "that", "have", "be", "like", "are", "your", "yes", "sign", "up", "join",
    ],
    [
      "el", "la", "los", "las", "y", "yo", "soy", "en", "con", "quiero", "puedo", "hola",
      "gracias",
      "me", "mi", "por", "una", "un", "vivo", "llamo", "buenos", "buenas", "dias", "tardes",
      "que",
      "para", "es", "esta", "tengo", "del", "si", "ayudar", "gustaria", "como", "trabajo", "muy",
      "estoy", "favor", "hablo", "anos", "de", "lunes", "martes", "miercoles", "jueves",
      "viernes",
    ],
    [
      "o", "os", "e", "eu", "sou", "em", "com", "quero", "posso", "ola", "oi", "obrigado",
      "obrigada", "meu", "minha", "uma", "um", "moro", "chamo", "bom", "boa", "dia", "tarde",
      "que",
      "para", "nao", "esta", "tenho", "do", "da", "sim", "ajudar", "gostaria", "como", "muito",
      "estou", "favor", "falo", "por", "na", "de", "me", "trabalho", "voces", "voluntaria",
      "voluntario", "participar", "pode", "segunda", "terca", "quarta", "quinta", "sexta", "anos",
    ],
  ]
}
