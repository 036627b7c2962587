/// A number as people write it in a report: "42", "1,200", "3 dozen", "half a dozen", "twenty-five",
/// "30 to 40", "una docena".
struct WorkNumber {
  var value: Int
  var isRough: Bool
  /// The token behind it.
  var end: Int
  /// The token that makes it rough, or its own first.
  var roughStart: Int
  /// "a letter": one only where a thing that is counted stands right behind it.
  var isArticle = false

  /// Larger is nobody's count of a day's work.
  static let most = 1_000_000

  init?(at index: Int, in tokens: [WorkTokens.Token]) {
    guard let first = tokens[at: index], !first.isReference else { return nil }
    var rough = first.isTilde
    guard var (value, end, isArticle) = Self.plain(at: index, in: tokens) else { return nil }
    if tokens[at: end - 1]?.isOpen ?? false { rough = true }
    func next(_ words: Set<String>) -> Bool {
      tokens[at: end].map { words.contains($0.folded) && $0.gap <= .hyphen } ?? false
    }
    if next(Self.couple) {
      (value, rough, isArticle) = (2 * value, true, false)
      end += 1
      if next(["of", "de"]) { end += 1 }
    }
    if next(Self.dozen) {
      value *= 12
      end += 1
      isArticle = false
    } else if next(Self.hundred) {
      value *= 100
      end += 1
      isArticle = false
      if next(["and", "y", "e"]), Self.plain(at: end + 1, in: tokens) != nil { end += 1 }
      if let more = Self.plain(at: end, in: tokens), !more.isArticle, more.value < 100,
        tokens[at: end]?.gap ?? .stop <= .hyphen
      {
        value += more.value
        end = more.end
      }
    }
    // "30-40", "30 to 40", "30 or so": the lower one, and roughly.
    if let token = tokens[at: end], !isArticle {
      let isJoined = token.gap == .hyphen && Self.digits(token.folded) != nil
      let place = isJoined ? end : end + 1
      if isJoined || token.gap == .blank && ["to", "or", "a", "o", "ou"].contains(token.folded),
        let upper = Self.plain(at: place, in: tokens), !upper.isArticle, upper.value > value
      {
        rough = true
        end = upper.end
      } else if token.gap == .blank, token.folded == "or", tokens[at: end + 1]?.folded == "so" {
        rough = true
        end += 2
      }
    }
    guard value <= Self.most else { return nil }
    roughStart = index
    for back in [1, 2] where index >= back && Self.isRough(index - back, back, in: tokens) {
      rough = true
      roughStart = index - back
    }
    self.value = value
    self.isRough = rough
    self.end = end
    self.isArticle = isArticle
  }

  private static func isRough(
    _ index: Int, _ count: Int, in tokens: [WorkTokens.Token]
  ) -> Bool {
    guard tokens[(index + 1)..<(index + count + 1)].allSatisfy({ $0.gap <= .comma }) else {
      return false
    }
    let words = tokens[index..<(index + count)].map(\.folded).joined(separator: " ")
    return roughly.contains(words)
  }

  private static let roughly: Set<String> = [
    "about", "around", "approximately", "approx", "some", "roughly", "nearly", "almost", "over",
    "more than", "at least", "up to", "maybe", "circa", "perhaps", "close to", "well over",
    "unos", "unas", "casi", "cerca de", "alrededor de", "mas de", "aproximadamente", "quizas",
    "uns", "umas", "quase", "mais de", "por volta de", "como",
  ]
  private static let dozen: Set<String> = ["dozen", "doz", "docena", "docenas", "duzia", "duzias"]
  private static let couple: Set<String> = ["couple"]
  private static let hundred: Set<String> = ["hundred"]

  private static func digits(_ word: String) -> Int? {
    guard (1...7).contains(word.count), word.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return Int(word)
  }

  /// Digits, or words up to ninety-nine.
  private static func plain(
    at index: Int, in tokens: [WorkTokens.Token]
  ) -> (value: Int, end: Int, isArticle: Bool)? {
    guard let token = tokens[at: index] else { return nil }
    if let value = digits(token.folded) { return (value, index + 1, false) }
    let word = token.folded
    if word == "half" || word == "media" || word == "meia" {
      let skip = tokens[at: index + 1]?.folded == "a" ? 2 : 1
      guard let dozen = tokens[at: index + skip]?.folded, Self.dozen.contains(dozen) else {
        return nil
      }
      return (6, index + skip + 1, false)
    }
    if dozen.contains(word), word != "dozens", word != "docenas", word != "duzias" {
      return (12, index + 1, false)
    }
    if let hundreds = Self.hundreds[word] { return (hundreds, index + 1, false) }
    if ["a", "an", "un", "una", "um", "uma", "another"].contains(word) {
      return (1, index + 1, true)
    }
    guard let value = numbers[word] else { return nil }
    guard value >= 20, value % 10 == 0 else { return (value, index + 1, false) }
    var next = index + 1
    if let and = tokens[at: next]?.folded, and == "y" || and == "e" { next += 1 }
    if let unit = tokens[at: next], unit.gap <= .hyphen, let small = numbers[unit.folded],
      (1...9).contains(small)
    {
      return (value + small, next + 1, false)
    }
    return (value, index + 1, false)
  }

  private static let hundreds: [String: Int] = [
    "cien": 100, "ciento": 100, "cem": 100, "doscientos": 200, "doscientas": 200,
    "trescientos": 300, "trescientas": 300, "duzentos": 200, "duzentas": 200, "trezentos": 300,
    "trezentas": 300,
  ]

  private static let numbers: [String: Int] = {
    let lists = [
      """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen \
      fifteen sixteen seventeen eighteen nineteen
      """,
      """
      cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince \
      dieciseis diecisiete dieciocho diecinueve
      """,
      """
      zero - dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze \
      dezesseis dezessete dezoito dezenove
      """,
    ]
    var all: [String: Int] = ["duas": 2, "catorze": 14, "dezasseis": 16, "none": 0, "nobody": 0]
    for list in lists {
      for (value, word) in list.split(separator: " ").enumerated() where word != "-" {
        all[String(word)] = value
      }
    }
    let tens = [
      "twenty thirty forty fifty sixty seventy eighty ninety",
      "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
      "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    ]
    for list in tens {
      for (place, word) in list.split(separator: " ").enumerated() {
        all[String(word)] = (place + 2) * 10
      }
    }
    for (place, word)
      in "veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve"
      .split(separator: " ").enumerated()
    {
      all[String(word)] = 21 + place
    }
    return all
  }()
}
