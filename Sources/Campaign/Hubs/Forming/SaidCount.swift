import Foundation

/// How many came, as somebody says it: "about 30", "3 dozen", "around forty people", "unas 25".
struct SaidCount: Hashable, Sendable {
  var number: Int
  /// "about".
  var isRough: Bool

  /// Nobody's first event had more.
  private static let limit = 20_000

  /// The number of people that a text gives; `nil` where it gives none. A clock's time, a day of a
  /// month and a number in a name ("MA-6") are none.
  static func reading(_ text: String) -> SaidCount? {
    let words = ChecklistPiece.words(of: text)
    var best: SaidCount?
    for (index, word) in words.enumerated() {
      let before = index > 0 ? words[index - 1] : ""
      let earlier = index > 1 ? words[index - 2] : ""
      let next = index + 1 < words.count ? words[index + 1] : ""
      let rough = roughly.contains(before) || roughly.contains(earlier)
      if dozens.contains(word) {
        let factor = value(before) ?? (before == "half" || before == "media" ? nil : 1)
        guard let factor, (1...500).contains(factor) else {
          best = best ?? SaidCount(number: 6, isRough: true)
          continue
        }
        return SaidCount(number: factor * 12, isRough: true)
      }
      guard let number = value(word), (2...limit).contains(number), !dozens.contains(next) else {
        continue
      }
      if people.contains(next) || came.contains(next)
        || index + 2 < words.count && people.contains(words[index + 2])
          && !["of", "de"].contains(next) && value(next) == nil
      {
        return SaidCount(number: number, isRough: rough)
      }
      if rough, !units.contains(next) { best = best ?? SaidCount(number: number, isRough: true) }
    }
    return best
  }

  private static func value(_ word: String) -> Int? {
    if word.count <= 5, word.allSatisfy({ $0.isASCII && $0.isNumber }) { return Int(word) }
    return named[word]
  }

  private static let roughly: Set<String> = [
    "about", "around", "some", "roughly", "nearly", "almost", "over", "approximately", "maybe",
    "perhaps", "least", "than", "unas", "unos", "cerca", "alrededor", "casi", "umas", "uns",
    "mas", "mais", "quase", "aproximadamente",
  ]
  private static let dozens: Set<String> = [
    "dozen", "dozens", "docena", "docenas", "duzia", "duzias",
  ]
  private static let people: Set<String> = [
    "people", "persons", "folks", "neighbors", "neighbours", "guests", "attendees", "members",
    "volunteers", "participants", "residents", "students", "seniors", "of", "signatures",
    "personas", "gente", "vecinos", "vecinas", "asistentes", "firmas", "pessoas", "vizinhos",
    "participantes", "assinaturas",
  ]
  private static let came: Set<String> = [
    "came", "attended", "showed", "turned", "joined", "were", "signed", "vinieron", "asistieron",
    "llegaron", "vieram", "compareceram", "foram",
  ]
  private static let units: Set<String> = [
    "am", "pm", "a", "p", "minutes", "hours", "days", "weeks", "o'clock", "percent", "dollars",
    "minutos", "horas", "dias", "semanas",
  ]
  private static let named: [String: Int] = {
    let lists: [(Int, String)] = [
      (1, "one a an una uno uma um"), (2, "two dos dois duas couple"), (3, "three tres"),
      (4, "four cuatro quatro"), (5, "five cinco"), (6, "six seis"), (7, "seven siete sete"),
      (8, "eight ocho oito"), (9, "nine nueve nove"), (10, "ten diez dez"),
      (11, "eleven once onze"), (12, "twelve doce doze"), (15, "fifteen quince quinze"),
      (20, "twenty veinte vinte"), (25, "twentyfive veinticinco"), (30, "thirty treinta trinta"),
      (40, "forty cuarenta quarenta"), (50, "fifty cincuenta cinquenta"),
      (60, "sixty sesenta sessenta"), (70, "seventy setenta"), (80, "eighty ochenta oitenta"),
      (90, "ninety noventa"), (100, "hundred cien cem"), (200, "doscientas duzentas"),
    ]
    var table: [String: Int] = [:]
    for (number, list) in lists {
      for word in list.split(separator: " ") { table[String(word)] = number }
    }
    return table
  }()
}
