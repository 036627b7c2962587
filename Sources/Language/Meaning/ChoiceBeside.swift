/// A choice that stands clear in one part of a reply while the rest of it is about something else:
/// how to talk, a number to call, a word for the contact.
///
/// "Number 3 please. But call my landline 617-555-7777", "2 but I only have 15 minutes", "1 and
/// please tell Ana I know her from church". What may take the choice back (a doubt, a condition,
/// another time, a no) leaves it as unclear as it was.
package enum ChoiceBeside {
  /// The choice, which is certain; `nil` where there is none. Never fails.
  package static func reading(_ newText: String, asked: Asked) -> ReplyMeaning? {
    guard newText.utf8.count <= 2_000 else { return nil }
    let parts = parts(of: newText)
    guard (2...10).contains(parts.count) else { return nil }
    var choice: ReplyMeaning?
    for part in parts {
      let words = Words(part).all
      // "Anything but 2" chooses all the others.
      if choice == nil, words.count <= 8, words.first.map({ !joints.contains($0) }) ?? false {
        let said = ReplyReading.reading(part, asked: asked)
        if case .choices = said.meaning, said.isCertain {
          choice = said
          continue
        }
      }
      guard isBeside(part, asked) else { return nil }
    }
    return choice
  }

  /// Whether a question in a text asks for something else than a way to talk, which the booking
  /// answers. Never fails.
  package static func asksElse(_ newText: String) -> Bool {
    guard Words.asks(newText) else { return false }
    let words = RecentWords.of(newText)
    var index = 0
    while index < words.all.count {
      let end = words.sentenceEnd(from: index)
      if words.asks(inSentenceOf: index) {
        let from = words.all[index].range.lowerBound
        let to = words.all[at: end]?.range.lowerBound ?? words.length
        if HowWish.reading(words.text(from..<to)) == nil { return true }
      }
      index = end
    }
    return false
  }

  /// Sentences and what commas and "but" part in them.
  private static func parts(of text: String) -> [String] {
    let words = Words(text)
    var parts: [String] = []
    var start = 0
    for index in words.all.indices where index > start {
      let word = words.all[index]
      guard word.gap >= .line || joints.contains(word) else { continue }
      parts.append(
        words.text(words.all[start].range.lowerBound..<word.range.lowerBound))
      start = index
    }
    guard let first = words.all[at: start] else { return parts }
    return parts + [words.text(first.range.lowerBound..<words.length)]
  }

  private static func isBeside(_ part: String, _ asked: Asked) -> Bool {
    var bytes = Array(part.utf8)
    for phone in PhoneNumber.all(in: part) {
      for index in phone.range where bytes.indices.contains(index) { bytes[index] = 0x20 }
    }
    let words = Words(String(decoding: bytes, as: UTF8.self))
    if words.all.isEmpty { return true }
    if words.all.contains(where: { conditions.contains($0) }) { return false }
    if words.all.count <= 14, HowWish.reading(part) != nil { return true }
    if words.all.count <= 14, lengths.first(in: words) != nil { return true }
    guard !words.all.contains(where: { doubts.contains($0) }) else { return false }
    let clock = ClockWords(words: words)
    let isMessage = words.all.prefix(4).contains { messages.contains($0) }
    guard !words.all.indices.contains(where: { clock.sign(at: $0) != nil }) else { return false }
    // "And please tell Ana I know her from church."
    if isMessage, words.all.count <= 20, !words.all.contains(where: \.isNumber) { return true }
    switch ReplyReading.reading(words.text, asked: asked).meaning {
    case .unclear, .thanks, .question, .callMe, .yes: return true
    default: return false
    }
  }

  private static let joints = WordSet(in: "but and pero y mas e though porem aunque")
  private static let conditions = WordSet(
    in: "if unless maybe perhaps might depends depending wait quizas quiza talvez depende caso")
  private static let doubts = WordSet(
    in: """
      instead rather sooner later earlier otherwise or actually another other different not cant cannot
      think guess believe sure until after before change mejor otro otra despues antes creo melhor outro
      outra depois acho
      """)
  private static let messages = WordSet(in: "tell say greet dile digale diles diga diz mande")
  private static let lengths = Phrases(
    """
    5|10|15|20|25|30|45|five|ten|fifteen|twenty|thirty min|mins|minutes|minute|minutos
    half|an|one hour, quarter of|hour, media hora, un cuarto, meia hora, short call|talk|chat
    """)
}
