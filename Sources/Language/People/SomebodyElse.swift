/// Whether an answer brings somebody else in: "Also my wife wants to come", "please add my friend
/// Sue, sue@example.net".
package enum SomebodyElse {
  /// The words that do; `nil` where none do. Never fails.
  package static func reading(_ text: String) -> Evidence? {
    let words = OwnWords.of(text)
    if let range = signs.first(in: words) {
      let start = max(words.sentenceStart(of: range.lowerBound), range.lowerBound - 3)
      let end = min(words.sentenceEnd(from: range.upperBound - 1), range.upperBound + 6)
      return words.evidence(start..<end)
    }
    return AddingPhrase.reading(text).map { Evidence(words: String($0.words.prefix(80))) }
  }

  private static let people =
    "wife|husband|partner|friend|friends|sister|brother|mother|father|mom|dad|son|daughter|neighbor|neighbour|cousin|coworker|colleague|roommate|boyfriend|girlfriend|spouse"
  private static let personas =
    "esposa|esposo|marido|pareja|amiga|amigo|amigos|hermana|hermano|madre|padre|mama|papa|hija|hijo|vecina|vecino|prima|primo|companera|companero"
  private static let pessoas =
    "esposa|esposo|marido|mulher|amiga|amigo|amigos|irma|irmao|mae|pai|filha|filho|vizinha|vizinho|prima|primo|colega|namorada|namorado"

  private static let signs = Phrases(
    """
    \(people) * * wants|want|likes|interested|joining|coming to|in|too|also|as?, \(people) * would|ll|will * like|love|join|help|volunteer
    \(people) * can|could join|help|volunteer too?, add|include|invite|register my|our|a|another \(people), add|include|invite|register her|him|them
    sign|put her|him|them|my|our * up|down, bring|bringing my|a|our \(people)
    \(personas) * tambien? quiere|quieren|quisiera|interesada|interesado, \(personas) tambien, agregar|agregue|agrega|anadir|anota|anote|incluir|apuntar|apunte a? mi|un|una \(personas)
    \(pessoas) * tambem? quer|querem|gostaria|interessada|interessado, \(pessoas) tambem, adicionar|adicione|incluir|inclua|inscrever|inscreva a|o? minha|meu|um|uma \(pessoas)
    """)
}
