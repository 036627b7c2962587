/// Finds how a person names themselves in a mail.
enum NameReading {
  /// The name: by the words of the mail where they say it, else by the From field.
  static func reading(
    fromName: String?, words: Words, signature: String?, gazetteer: Gazetteer
  ) -> PersonName? {
    let display = fromName.flatMap(PersonName.reading(fromDisplayName:))
    let said = introduced(in: words, gazetteer: gazetteer) ?? here(words, gazetteer)
    let signed =
      signature.flatMap { signedName($0, gazetteer: gazetteer) } ?? lastLine(words, gazetteer)
    let own = longer(said, signed ?? lastSentence(words, gazetteer, display: display))
    guard let own else { return display }
    guard let display else { return own }
    return longer(own, display) ?? own
  }

  /// Of two, the second where it is the first said more fully ("Maria", "Maria Lopez").
  private static func longer(_ one: PersonName?, _ other: PersonName?) -> PersonName? {
    guard let one else { return other }
    guard let other, Words.fold(one.given) == Words.fold(other.given) else { return one }
    return words(of: one) >= words(of: other) ? one : other
  }

  private static func words(of name: PersonName) -> Int {
    guard name.full.utf8.allSatisfy({ $0 < 0x80 }) else {
      return name.full.split(separator: " ").count
    }
    var count = 0
    var previous: UInt8 = 0x20
    for byte in name.full.utf8 {
      if previous == 0x20, byte != 0x20 { count += 1 }
      previous = byte
    }
    return count
  }

  /// "Joe Blake here, from Medford."
  private static func here(_ words: Words, _ gazetteer: Gazetteer) -> PersonName? {
    for index in words.all.indices.prefix(40) where words.all[index].folded == "here" {
      let start = max(words.sentenceStart(of: index), index - 4)
      var first = start
      while first < index, greetingWords.contains(words.all[first]) { first += 1 }
      let name = words.all[clamped: first..<index]
      guard (1...3).contains(name.count),
        first == words.sentenceStart(of: index)
          || words.all[first].gap >= .comma || first > start,
        name.allSatisfy({
          $0.isCapitalised && !never.contains($0) && !notGiven.contains($0) && !$0.isNumber
        }), name.dropFirst().allSatisfy({ $0.gap == .blank }), words.all[index].gap == .blank,
        gazetteer.town(named: name.map(\.written).joined(separator: " ")) == nil
          || name.count == 1 && TownWord.isPerson(name[first].folded)
      else { continue }
      let after = words.all[at: index + 1]
      guard
        after.map({ $0.gap >= .comma || ["from", "in", "with", "again"].contains($0.folded) })
          ?? true
      else { continue }
      return PersonName(
        words: words.evidence(first..<index).words.split(separator: " ").map(String.init))
    }
    return nil
  }

  private static let greetingWords: WordSet = ["hi", "hello", "hey", "hola", "ola", "oi", "dear"]

  private static let introductions = Phrases(
    """
    im, i am, my name is|s, my names, names, this is, name is, soy, yo soy, me llamo, mi nombre es
    sou a|o?, eu sou a|o?
    les|le|te habla|escribe|saluda, quien les? escribe es, quem fala|escreve e a|o?
    me chamo, chamo me, meu nome e, its, aqui e a|o?, aqui quem fala e a|o?, name, nombre, nome
    full name
    """)
  private static let sure = Phrases(
    """
    my name is|s, my names, name is, names, me llamo, mi nombre es, me chamo, chamo me, meu nome e
    """)

  private static func introduced(in words: Words, gazetteer: Gazetteer) -> PersonName? {
    for range in introductions.all(in: words).prefix(20) {
      let isSure = sure.match(at: range.lowerBound, in: words.all) != nil
      let before = words.all[at: range.lowerBound - 1]
      if ["hope", "think", "know", "that", "whether", "if", "and"].contains(before?.folded ?? ""),
        words.all[range.lowerBound].gap < .comma, before?.folded != "and"
      {
        continue
      }
      // "…, name's Pat O'Brien": not the names of anybody.
      if words.all[range.lowerBound].folded == "names", range.count == 1,
        range.lowerBound > 0, words.all[range.lowerBound].gap < .comma
      {
        continue
      }
      let label = ["name", "nombre", "nome", "full"].contains(words.all[range.lowerBound].folded)
      if label, range.count == 1 || words.all[range.lowerBound].folded == "full" {
        guard words.all[range.lowerBound].gap >= .line,
          words.all[at: range.upperBound]?.gap == .comma
        else { continue }
      }
      if let name = name(
        at: range.upperBound, in: words, gazetteer: gazetteer, isSure: isSure, isLabel: label)
      {
        return name
      }
    }
    return nil
  }

  private static func name(
    at start: Int, in words: Words, gazetteer: Gazetteer, isSure: Bool, isLabel: Bool
  ) -> PersonName? {
    var taken: [String] = []
    var index = start
    while let word = words.all[at: index], taken.count < 5 {
      let isInner = index > start
      if isInner
        ? word.gap > .blank && !isInitial(words, index - 1) : word.gap > (isLabel ? .comma : .line)
      {
        break
      }
      if PersonName.particles.contains(word), isInner, !word.isCapitalised {
        // "de la Cruz" goes on, "de Lawrence" says where from, and "e moro" is no name.
        let following = words.all[clamped: (index + 1)..<(index + 3)]
          .first { !PersonName.particles.contains($0) || $0.isCapitalised }
        guard let following, following.isCapitalised, following.gap == .blank,
          word.folded != "y", word.folded != "e",
          gazetteer.town(named: following.written) == nil
        else { break }
        taken.append(word.written)
        index += 1
        continue
      }
      guard word.isCapitalised || isSure, !Self.never.contains(word), !word.isNumber else {
        break
      }
      if word.isShouted, !isSure, taken.isEmpty, word.folded.count <= 3 { break }
      taken.append(word.written)
      index += 1
    }
    while let last = taken.last, PersonName.particles.contains(last) {
      taken.removeLast()
      index -= 1
    }
    // "Anne-Marie" and "J.R." are two words here and one in a name.
    if taken.count > 1 {
      let joined = words.evidence(start..<index).words.split(separator: " ").map(String.init)
      if joined.count < taken.count, !joined.contains(where: { $0.contains(".") }) {
        taken = joined
      }
    }
    let isTown = gazetteer.town(named: taken.joined(separator: " ")) != nil
    if isTown, taken.count > 1 || !TownWord.isPerson(Words.fold(taken.first ?? "")) {
      return nil
    }
    guard let first = taken.first, !notGiven.contains(Words.fold(first)) else { return nil }
    return PersonName(words: taken)
  }

  private static func isInitial(_ words: Words, _ index: Int) -> Bool {
    words.all[at: index]?.folded.count == 1
  }

  /// The name in the first line of a signature.
  private static func signedName(_ signature: String, gazetteer: Gazetteer) -> PersonName? {
    for line in signature.split(whereSeparator: \.isNewline).prefix(2) {
      if let name = nameLine(line, gazetteer) { return name }
    }
    return nil
  }

  /// A last line that is nothing but a name.
  private static func lastLine(_ words: Words, _ gazetteer: Gazetteer) -> PersonName? {
    let lines = lastLines(of: words)
    guard let last = lines.first else { return nil }
    // "… the local hub. - Ben Ode"
    if let start = dash(in: last, words),
      let name = nameLine(text(of: start..<last.upperBound, in: words), gazetteer)
    {
      return name
    }
    // The first line of a short last paragraph, which is where a signature begins.
    let block = lines.firstIndex { words.all[$0.lowerBound].gap == .paragraph }
    if let block, block > 0, block < 6, lines[block].lowerBound > 0,
      mayBeName(lines[block], in: words),
      let name = nameLine(text(of: lines[block], in: words), gazetteer)
    {
      return name
    }
    for line in lines.prefix(3).reversed() where line.lowerBound > 0 && mayBeName(line, in: words) {
      if let name = nameLine(text(of: line, in: words), gazetteer) { return name }
    }
    return nil
  }

  /// The words of the last lines that have any, the very last first.
  private static func lastLines(of words: Words) -> [Range<Int>] {
    let all = words.all
    var lines: [Range<Int>] = []
    var end = all.count
    while end > 0, lines.count < 7 {
      let line = all[end - 1].line
      var start = end - 1
      while start > 0, end - start < 40, all[start - 1].line == line { start -= 1 }
      lines.append(start..<end)
      guard start > 0, all[start - 1].line != line else { break }
      end = start
    }
    return lines
  }

  /// Whether a line is not plainly a sentence.
  private static func mayBeName(_ line: Range<Int>, in words: Words) -> Bool {
    guard line.count <= 16 else { return false }
    // "@Test", "#salem" and "=Maria" are no names.
    let start = words.all[line.lowerBound].range.lowerBound
    if start > 0, let mark = words.text((start - 1)..<start).utf8.first, mark < 0x80,
      !" \t\n\r-~*/_\"'(".utf8.contains(mark)
    {
      return false
    }
    var small = 0
    for index in line where !words.all[index].isCapitalised && !words.all[index].isNumber {
      small += 1
    }
    return small <= 4
  }

  /// A line's text from its first word on.
  private static func text(of line: Range<Int>, in words: Words) -> Substring {
    let start = words.all[line.lowerBound].range.lowerBound
    let end = words.all[at: line.upperBound]?.range.lowerBound ?? words.length
    return words.text(start..<min(end, start + 400)).prefix { !$0.isNewline }
  }

  /// Where two to four words follow a dash that stands alone.
  private static func dash(in line: Range<Int>, _ words: Words) -> Int? {
    for count in 2...4 where line.count > count {
      let start = line.upperBound - count
      let from = words.all[start - 1].range.upperBound
      let upTo = words.all[start].range.lowerBound
      // " - ", and a long dash with or without blanks.
      guard upTo - from >= 3 else { continue }
      let gap = words.text(from..<upTo).utf8
      if gap.first == 0x20 && gap.contains(UInt8(ascii: "-")) || gap.contains(0x94) { return start }
    }
    return nil
  }

  /// "… 978 555 0111. Yolanda Cruz": a last sentence that is nothing but a name.
  private static func lastSentence(
    _ words: Words, _ gazetteer: Gazetteer, display: PersonName?
  ) -> PersonName? {
    let end = words.all.count
    let start = words.sentenceStart(of: end - 1)
    // Two or three words, and a phone number's groups after them.
    let isShort =
      end - start <= 3 || words.all[clamped: (start + 2)..<end].contains(where: \.isNumber)
    guard start > 0, (2...8).contains(end - start), isShort,
      let slice = words.all.indices.contains(start)
        ? words.text(words.all[start].range.lowerBound..<words.length) : nil,
      let name = nameLine(slice.prefix { !$0.isNewline }, gazetteer)
    else { return nil }
    guard let display else { return name }
    // From says "Joe" alone: these words say it more fully.
    if !display.full.contains(" "), Words.fold(display.given) == Words.fold(name.given) {
      return name
    }
    let surname = { (name: PersonName) in
      name.full.split(separator: " ").last.map { Words.fold($0) }
    }
    return surname(name) == surname(display) ? name : nil
  }

  private static func nameLine(_ line: Substring, _ gazetteer: Gazetteer) -> PersonName? {
    let start = withoutMarks(line)
    guard start.utf8.count <= 160, !holds(start, "!"), !holds(start, "?") else { return nil }
    guard var text = beforeReach(withoutClosing(start)) else { return nil }
    if holds(text, ",") || holds(text, "(") || holds(text, "|"),
      let comma = text.firstIndex(where: { $0 == "," || $0 == "(" || $0 == "|" })
    {
      text = text[..<comma]
    }
    guard text.utf8.count <= 40 || text.count <= 40, !holds(text, ":") else { return nil }
    if let both = pair(text) { text = both }
    let words = Words(String(text)).all
    var left = SignOff.closings.removed(from: Courtesy.politeness.removed(from: words))
    // "Joe Blake Worcester": a town that is no surname is where they live.
    if left.count >= 3, let last = left.last, !TownWord.isPerson(last.folded),
      gazetteer.entry([last]) != nil
    {
      left.removeLast()
    }
    guard (1...4).contains(left.count),
      left.allSatisfy({ $0.isCapitalised || PersonName.particles.contains($0) }),
      !left.contains(where: {
        never.contains($0) || $0.isNumber || PersonName.organisations.contains($0)
      }),
      gazetteer.town(named: left.map(\.written).joined(separator: " ")) == nil,
      let first = left.first, !notGiven.contains(first)
    else { return nil }
    return PersonName(words: left.map(\.written))
  }

  private static func withoutMarks(_ line: Substring) -> Substring {
    if let first = line.utf8.first, first < 0x80, (0x61...0x7A).contains(first | 0x20) {
      return line
    }
    return line.drop { "-–—~/*•· ".contains($0) }
  }

  /// Whether a mark stands there: its byte is asked for first, which is at once.
  private static func holds(_ text: Substring, _ mark: Character) -> Bool {
    guard let byte = mark.asciiValue, text.utf8.contains(byte) else { return false }
    return text.contains(mark)
  }

  /// "Cheers, Joe Blake" without its first word.
  private static func withoutClosing(_ line: Substring) -> Substring {
    guard holds(line, ","), let comma = line.firstIndex(of: ",") else { return line }
    let words = Words(String(line[..<comma])).all
    guard !words.isEmpty,
      SignOff.closings.removed(from: Courtesy.politeness.removed(from: words)).isEmpty
    else { return line }
    return line[line.index(after: comma)...].drop { $0 == " " }
  }

  /// A line up to the telephone number, the mail address or the mark that follows a name:
  /// "Joe Blake 617-555-0101", "Joe Blake - Worcester"; nothing where such a thing comes first.
  private static func beforeReach(_ line: Substring) -> Substring? {
    var end = line.startIndex
    for token in line.split(whereSeparator: \.isWhitespace) {
      let isMark = token.allSatisfy { "-–—/|•·~:;".contains($0) }
      let isReach =
        token.utf8.contains { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "@") }
        || isNamedReach(token)
      if isMark || isReach {
        return end > line.startIndex ? line[..<end] : nil
      }
      end = token.endIndex
    }
    return line
  }

  private static func isNamedReach(_ token: Substring) -> Bool {
    guard token.utf8.allSatisfy({ $0 < 0x80 }) else {
      return reaches.contains(Words.fold(token.filter { $0 != ":" && $0 != "." }))
    }
    var key = WordKey()
    for byte in token.utf8 {
      switch byte {
      case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "'"): break
      default: key.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    return reaches.contains(key)
  }

  private static let reaches: WordSet = [
    "tel", "cell", "phone", "mobile", "telephone", "ph", "cel", "telefono", "telefone", "celular",
    "email", "home", "rn", "md", "phd", "esq", "msw", "licsw", "mph", "np", "dds", "lcsw",
  ]

  /// "Fran & Doug Winters" is Fran Winters, for two.
  private static func pair(_ text: Substring) -> Substring? {
    let words = text.split(separator: " ")
    guard (4...5).contains(words.count), let first = words.first, let last = words.last,
      ["&", "and", "y", "e"].contains(words[1])
    else { return nil }
    return "\(first) \(last)"[...]
  }

  static let never: WordSet = [
    "in", "from", "and", "at", "of", "with", "a", "an", "the", "i", "im", "to", "who", "ma", "mass",
    "living", "here", "but", "my", "we", "want", "would", "id", "on", "for", "en", "em", "from",
    "hub", "medicare", "massachusetts", "retired", "nurse", "yo", "quiero", "quero", "vivo", "moro",
    "not",
    "que", "tengo", "tenho", "eu", "por", "para", "com", "con", "new", "yes", "no", "ok", "hi",
    "hello",
  ]

  static let notGiven: WordSet = [
    "so", "very", "just", "really", "interested", "ready", "writing", "happy", "glad", "sure",
    "excited", "also", "looking", "hoping", "trying", "available", "free", "still", "now", "sorry",
    "worried", "moving", "originally", "currently", "retired", "american", "latina", "latino",
    "black",
    "portuguese", "brazilian", "spanish", "una", "un", "uma", "um", "enfermera", "enfermeira", "de",
    "about",
    "great", "good", "nice", "all", "thanks", "thank", "please", "please", "stop", "start", "less",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "been", "done",
    "it", "that", "what", "how", "why", "when", "is", "are", "was", "me", "you", "they", "he",
    "she",
    "phone", "tel", "cell", "email", "sent", "regards", "sincerely", "democrat", "republican",
    "canvassing", "tabling", "part", "one", "still", "able", "like", "fed", "tired", "sick",
    "angry",
    "gracias", "obrigado", "obrigada", "saludos", "abrazos", "hola", "ola", "bilingual", "catholic",
    "dr", "do", "unable", "only", "against", "willing", "old", "young", "uninsured", "jewish",
  ]
}
