import Foundation

/// What own words are called where nobody gave them a subject: their first sentence that says
/// something, without the greeting and whom it is for.
enum BlastSubject {
  /// - Returns: `nil` where no sentence can stand without a value that is each person's own.
  static func sentence(of words: String, limit: Int) -> String? {
    var short: String?
    for line in words.split(separator: "\n") {
      for sentence in sentences(of: withoutGreeting(bare(line))) {
        let plain = withoutAddress(sentence)
        guard !plain.contains("{{"), !plain.contains("}}"), plain.contains(where: \.isLetter)
        else { continue }
        if plain.count > 14 || short == nil && sentence.hasSuffix("!") {
          return cut(capitalised(plain), to: limit)
        }
        // "Lee" at the end is a name; "News number 3" will do.
        if short == nil, plain.contains(" ") { short = plain }
      }
    }
    return short.map { cut(capitalised($0), to: limit) }
  }

  /// Without Markdown's marks.
  private static func bare(_ line: Substring) -> String {
    var text = String(line).replacing(/\[([^\]]*)\]\([^)]*\)/) { String($0.1) }
      .replacing(/[#*`>\[\]]/, with: "")
    text = text.split(separator: " ").joined(separator: " ")
    return text.trimmingCharacters(in: CharacterSet(charactersIn: " _-"))
  }

  /// "Hello {{first_name}}, the hearing is Thursday", "Hola a todas: …", "{{first_name}}, …".
  private static func withoutGreeting(_ line: String) -> String {
    let greeting =
      /^(?i:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)|hola|ol[áa]|oi|buen(?:os|as)? (?:d[íi]as?|tardes|noches)|bo[ma] (?:dia|tarde|noite)|estimad[oa]s?|querid[oa]s?|prezad[oa]s?|car[oa]s?)(?:\s+(?:\{\{[^{}]*\}\}|(?i:all|everyone|everybody|friends?|folks|team|there|again|neighbou?rs|volunteers|and|of|the|hub|a|tod[oa]s|pessoal|amig[oa]s|compañer[oa]s|companheir[oa]s|voluntari[oa]s|vecin[oa]s)|[A-ZÁÉÍÓÚÑ][\w'’.\-]*)){0,5}\s*(?:[,!.:;–—]|-\s|$)+\s*/
    let vocative = /^\{\{[^{}]*\}\}\s*[,!:;–—]+\s*/
    var rest = line
    if let found = rest.prefixMatch(of: greeting) { rest.removeSubrange(found.range) }
    if let found = rest.prefixMatch(of: vocative) { rest.removeSubrange(found.range) }
    return rest.trimmingCharacters(in: .whitespaces)
  }

  /// "Come on Thursday, {{first_name}}": whom a sentence speaks to is no part of it.
  private static func withoutAddress(_ sentence: String) -> String {
    sentence.replacing(/,\s*\{\{\s*(?:first_name|given_name)\s*\}\}\s*(?=[,.!?;:]|$)/, with: "")
      .trimmingCharacters(in: CharacterSet(charactersIn: " .!?,;:"))
  }

  /// At a full stop that ends one: not in "10.30", "Rep. Marsh" or "10 a.m. in room 428".
  private static func sentences(of line: String) -> [String] {
    var found: [String] = []
    var current = ""
    let characters = Array(line)
    for (index, character) in characters.enumerated() {
      current.append(character)
      guard ".!?".contains(character) else { continue }
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      guard next == " " else { continue }
      if character == "." {
        let last = current.split(separator: " ").last.map { $0.lowercased() } ?? ""
        if abbreviations.contains(last) { continue }
      }
      found.append(current.trimmingCharacters(in: .whitespaces))
      current = ""
    }
    found.append(current.trimmingCharacters(in: .whitespaces))
    return found.filter { !$0.isEmpty }
  }

  private static let abbreviations: Set<String> = [
    "rep.", "sen.", "reps.", "sens.", "dr.", "dra.", "mr.", "mrs.", "ms.", "st.", "sr.", "sra.",
    "a.m.", "p.m.", "no.", "rm.", "ave.", "mass.", "dep.", "jan.", "feb.", "mar.", "apr.", "jun.",
    "jul.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.",
  ]

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func cut(_ text: String, to limit: Int) -> String {
    guard text.count > limit else { return text }
    let cut = text.prefix(limit)
    return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + " …"
  }
}
