/// What people write around what they mean: greetings, thanks, good wishes.
package enum Courtesy {
  /// Whether a mail is thanks, a thumb or "see you then", and wants no answer.
  ///
  /// An empty text is no courtesy: something may have been lost on the way. Never fails.
  package static func isNothingToAnswer(_ newText: String) -> Bool {
    guard !Words.asks(newText) else { return false }
    let words = RecentWords.of(newText)
    guard !words.all.isEmpty else { return newText.contains { thumbs.contains($0) } }
    guard words.all.count <= 60 else { return false }  // nobody only thanks at such length
    // Names aside, a word that no courtesy has is more than that.
    let ofCourtesies = ofCourtesies
    guard words.all.allSatisfy({ $0.isCapitalised || ofCourtesies.contains($0) }) else {
      return false
    }
    let left = withoutName(withoutCourtesies(words.all), in: words)
    let unnamed = left.filter { !isThanked($0, in: words) }
    let touched = closings.first(in: words) != nil || politeness.first(in: words) != nil
    return unnamed.isEmpty && touched
  }

  private static let ofCourtesies = WordSet(keys: aroundWishes + closings.words)

  /// The words of greetings and thanks, which stand around whatever is meant.
  static let aroundWishes = greetings.words + bareGreetings.words + politeness.words

  /// "Thank you Ana, …"
  private static func isThanked(_ word: Word, in words: Words) -> Bool {
    guard word.isCapitalised, !word.isShouted, let index = words.index(of: word) else {
      return false
    }
    let after = words.all[at: index + 1]
    return ["you", "thanks", "gracias", "obrigada", "obrigado"]
      .contains(words.all[at: index - 1]?.folded ?? "")
      && word.gap == .blank && (after.map { $0.gap >= .line } ?? true)
  }

  private static let thumbs: Set<Character> = [
    "👍", "👍🏻", "👍🏼", "👍🏽", "👍🏾", "👍🏿", "🙏", "🙏🏻", "🙏🏽", "❤️", "❤", "😊", "🙂", "😀", "👏", "🎉", "👌", "💪",
  ]

  static let greetings = Phrases(
    """
    hi there|all|everyone|team|folks|again|hubkeeper?
    hello there|all|everyone|team|folks|again?
    hey there|all|everyone|team|folks?, dear all|team|friends|sir|madam|hubkeeper?
    good morning|afternoon|evening|day, greetings, to whom it may concern
    hola a? todos|todas|equipo?, buenos dias, buenas tardes|noches?, buen dia
    estimados|estimadas|queridos|queridas|estimado|estimada amigos|equipo|senores?
    ola a? todos|pessoal|equipe?, oi pessoal|gente?, bom dia, boa tarde|noite, prezados|caros
    """)

  static let politeness = Phrases(
    """
    please, pls, plz, kindly, thanks so? very? much?, thanks a lot|million|ton|bunch
    thanks again, thanks in advance, thanks for everything, thanks everyone|all|dear|team
    thank you so? very? much?, thank you all|again|kindly|dear, many thanks, thx, ty, tysm
    cheers
    regards, kind|best|warm regards|wishes, best, sincerely yours?, yours truly|sincerely
    much appreciated, appreciate it, i appreciate it, god bless you?, in solidarity, warmly
    take care
    por favor, gracias, gracias por todo|escribir|avisar, muchas|mil gracias, muchisimas gracias
    saludos cordiales?
    un saludo|abrazo, atentamente, cordialmente, abrazos, bendiciones
    obrigado, obrigada, muito obrigado|obrigada, valeu, abracos, abraco, um abraco
    atenciosamente
    cordialmente, se faz favor, por gentileza
    """)

  private static let closings = Phrases(
    """
    for getting back to me|us, for the? quick|fast|prompt? reply|response|answer, for the|your invite|invitation|welcome|call|time|kind words?
    see u then|there|soon, talk to you on? monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|later, youre the best
    pela|por ajuda|informacao|resposta|todo|tudo|la|su informacion|respuesta|ayuda?, pela ajuda|informacao|resposta|atencao
    ok, okay, k, great, perfect, wonderful, awesome, excellent, super, cool, lovely, fantastic
    nice
    sounds good|great|perfect|wonderful|lovely, that sounds good|great|perfect, got it, noted
    understood
    will do, see you then|there|soon|tomorrow|later
    see you all? on? monday|tuesday|wednesday|thursday|friday|saturday|sunday
    see ya, talk soon|then|to you soon|then, talk to you soon|then
    looking forward to it|that|meeting|seeing you?
    i look forward to it, have a great|good|nice|lovely day|weekend|evening|one|week, you too
    same to you
    good to know, no problem, no worries, you are welcome, youre welcome, my pleasure
    you are the best
    so much, very much, love it, yay, hooray, for that, for letting me know
    for the info|information|update|reminder|help|note
    for your help|email|note|work, for everything, for all you do, for all that you do
    vale, perfecto, genial, excelente, de acuerdo, listo
    nos vemos entonces|pronto|luego|alli|el?, hasta luego|pronto|entonces|manana
    muy amable, de nada, que tenga|tengan un? buen dia, igualmente, estupendo, entendido
    perfeito, otimo, combinado, ate la|logo|breve|mais|amanha, de nada, entendi, legal, beleza
    certo, tudo bem|certo
    """)

  /// The words without greeting, thanks and good wishes.
  static func withoutCourtesies(_ words: [Word]) -> [Word] {
    closings.removed(from: politeness.removed(from: withoutGreeting(words)))
  }

  /// The text behind its greeting and the name that this is for. Never fails.
  package static func withoutGreeting(_ newText: String) -> String {
    let words = RecentWords.of(newText)
    var start = 0
    while let greeting = greeting(at: start, in: words.all), !greeting.isEmpty {
      start = greeting.upperBound
    }
    guard let first = words.all[at: start] else { return "" }
    return words.text(first.range.lowerBound..<words.length)
  }

  /// The words without a greeting and the name that it is for ("Hi Ana, …").
  static func withoutGreeting(_ words: [Word]) -> [Word] {
    guard let greeting = greeting(at: 0, in: words) else { return greetings.removed(from: words) }
    return greetings.removed(from: Array(words[clamped: greeting.upperBound..<words.count]))
  }

  /// A greeting, and the name that it is for where something parts it from what follows.
  static func greeting(at index: Int, in words: [Word]) -> Range<Int>? {
    guard
      let greeting = greetings.match(at: index, in: words)
        ?? bareGreetings.match(at: index, in: words)
    else { return nil }
    var end = greeting.upperBound
    while let name = words[at: end], end < greeting.upperBound + 2, name.gap == .blank,
      name.isCapitalised, !name.isShouted
    {
      end += 1
    }
    let isNamed = words[at: end].map { $0.gap >= .line } ?? false
    return index..<(isNamed ? end : greeting.upperBound)
  }

  private static let bareGreetings = Phrases(
    "hi, hello, hey, dear, hola, ola, oi, estimada, estimado, querida, querido, cara, caro")

  /// The words without a name at their end that stands on a line of its own or follows thanks.
  static func withoutName(_ left: [Word], in words: Words) -> [Word] {
    guard let last = left.last, last.range == words.all.last?.range else {
      return left
    }
    var start = left.count
    while start > 0, left.count - start < 3, left[start - 1].line == last.line,
      left[start - 1].isCapitalised
    {
      start -= 1
      if left[start].gap >= .line { break }
    }
    guard let first = left[at: start] else { return left }
    let standsAlone = first.gap >= .line && first.line > 0
    let follows = words.index(of: first).map { index in
      index > 0 && politeness.match(at: index - 1, in: words.all) != nil
        || index > 1 && politeness.match(at: index - 2, in: words.all) != nil
    }
    return standsAlone || follows == true ? Array(left[..<start]) : left
  }
}
