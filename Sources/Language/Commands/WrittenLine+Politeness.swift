extension WrittenLine {
  private static let before: [[String]] = phrases(
    """
    please, pls, plz, kindly, can you, could you, would you, will you, can you please
    could you please, would you please, i would like to, i'd like to, i want to, ok, okay, and
    sorry, oops, oh sorry, whoops, so sorry, i'm sorry, im sorry, my mistake, oh no, no wait
    perdon, perdona, disculpa, disculpe, desculpa, desculpe, lo siento
    we would like to, we'd like to, we want to
    then, also, hi hubkeeper, hello hubkeeper, hey hubkeeper, hi, hello, hey, hubkeeper, dear hubkeeper
    por favor, favor de, porfa, hola, ola, oi, hola hubkeeper, puedes, podrias, puede, podria
    quiero, queremos, quisiera, quisieramos, gostaria de, gostariamos de, pode, poderia, quero
    """)
  private static let after: [[String]] = phrases(
    """
    please, pls, plz, thanks, thank you, thx, ty, many thanks, thanks so much, thank you so much
    thank you very much, thanks a lot, cheers, if you can, if possible
    por favor, gracias, muchas gracias, obrigado, obrigada, muito obrigado, muito obrigada, porfa
    """)

  private static func phrases(_ text: String) -> [[String]] {
    let all = text.split(whereSeparator: { $0 == "," || $0 == "\n" })
      .map { $0.split(separator: " ").map { Words.fold($0) } }
    return all.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
  }

  /// Without "please" and its like at either end.
  ///
  /// Where nothing but politeness is left, the line is kept: it may be the end of a mail.
  static func withoutPoliteness(_ text: String) -> String {
    var words = text.split(separator: " ")
    func bare(_ word: Substring) -> String {
      Words.fold(word.trimmingPrefix(while: isMark).reversed().drop(while: isMark).reversed().text)
    }
    var isDone = false
    while !isDone {
      isDone = true
      for phrase in before where words.count > phrase.count {
        // "I want to help" offers it, and does not ask for it.
        let isOffer = phrase.last == "to" && bare(words[phrase.count]) == "help"
        if words.prefix(phrase.count).map(bare) == phrase, !isOffer {
          words.removeFirst(phrase.count)
          isDone = false
          break
        }
      }
    }
    isDone = false
    while !isDone {
      isDone = true
      for phrase in after where words.count > phrase.count {
        if words.suffix(phrase.count).map(bare) == phrase {
          words.removeLast(phrase.count)
          isDone = false
          break
        }
      }
    }
    var text = words.joined(separator: " ")
    while let last = text.last, ".!,;".contains(last) { text.removeLast() }
    return text.trimmingPrefix(while: { $0 == " " }).text
  }

  private static func isMark(_ character: Character) -> Bool {
    ".,!;:\"'()*".contains(character)
  }

  /// Whether a line as written is a greeting, "Hi Hubkeeper," or "Dear Ana", which is no command
  /// and no mistake either. "Hi, NEW" is not: something follows it.
  static func isGreeting(_ line: some StringProtocol) -> Bool {
    let words = line.split(separator: " ")
    guard (1...4).contains(words.count), let first = words.first else { return false }
    let bare = Words.fold(String(first.filter { !isMark($0) }))
    guard
      [
        "hi", "hello", "hey", "dear", "hola", "ola", "oi", "good", "buenos", "buenas", "bom",
        "greetings", "hubkeeper",
      ].contains(bare)
    else { return false }
    if words.count == 1 { return true }
    guard first.last.map({ !isMark($0) }) ?? false else { return false }
    return words.count == 2 || line.last.map(isMark) ?? false
  }

  /// Whether a line ends the commands: "Thanks, Ana", "Best", "--".
  var isEnd: Bool {
    guard let first = words.first?.folded, words.count <= 6 else { return false }
    return [
      "thanks", "thank", "thx", "best", "regards", "sincerely", "cheers", "gracias", "saludos",
      "obrigado", "obrigada", "abracos", "warmly", "yours", "muchas", "muito", "many", "kind",
      "sent", "solidarity",
    ].contains(first) || text.hasPrefix("--")
  }
}

extension Sequence<Character> {
  fileprivate var text: String { String(self) }
}
