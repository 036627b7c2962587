/// The languages that the templates speak.
package enum MailLanguage: String, CaseIterable, Hashable, Sendable {
  case en, es, pt

  /// The language of a text by its small words; English where they do not say.
  package static func reading(_ text: String) -> MailLanguage {
    var counts: [MailLanguage: Int] = [:]
    for word in Words(text).all.prefix(400) {
      for (language, words) in small where words.contains(word) {
        counts[language, default: 0] += 1
      }
      guard !word.isCapitalised else { continue }  // Peña is a name in any language
      let letters = Set(word.written)
      if letters.contains("ñ") { counts[.es, default: 0] += 2 }
      if letters.contains("ã") || letters.contains("õ") || letters.contains("ç") {
        counts[.pt, default: 0] += 2
      }
    }
    if text.contains("¿") || text.contains("¡") { counts[.es, default: 0] += 2 }
    let english = counts[.en] ?? 0
    let spanish = counts[.es] ?? 0
    let portuguese = counts[.pt] ?? 0
    if max(spanish, portuguese) <= english { return .en }
    return portuguese > spanish ? .pt : .es
  }

  private static let small: [(MailLanguage, WordSet)] = [
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
