import Foundation

/// The plain YES that a mail to many waits for, and nothing that only sounds like one.
///
/// "Looks good", "sure" and "go ahead" are said of much; what goes to a thousand people waits for
/// the word itself. Greetings, thanks, the writer's own name and what stands below it may be beside
/// it (DESIGN §4.5), nothing else may.
package enum PlainYes {
  /// Whether `newText` is one. Never fails.
  ///
  /// - Parameter name: of whoever writes: it may stand beside the word.
  package static func reading(_ newText: String, from name: String) -> Bool {
    guard newText.utf8.count <= 2_000, !Words.asks(newText) else { return false }
    let own = Set(words(of: name))
    var hasYes = false
    var isSigned = false
    for line in newText.split(whereSeparator: \.isNewline) {
      let said = words(of: line)
      guard !said.isEmpty else { continue }
      if isSigned {
        guard isOfSignature(line, said) else { return false }
        continue
      }
      // "Yes! Deb", "Hi Hubkeeper, yes please. Thanks!"
      var rest = said[...]
      while let first = rest.first {
        if yeses.contains(first) {
          hasYes = true
        } else if !beside.contains(first), !own.contains(first) {
          return false
        }
        rest = rest.dropFirst()
      }
      isSigned = hasYes && !own.isEmpty && own.isSuperset(of: said)
    }
    return hasYes
  }

  private static func words(of text: some StringProtocol) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }
      .map { Words.fold(String($0)) }.filter { !$0.isEmpty }
  }

  /// A role, an organization, a number below a name: nothing that begins like a sentence, and no
  /// word that would change what was said above.
  private static func isOfSignature(_ line: Substring, _ said: [String]) -> Bool {
    guard said.count <= 10, !said.contains(where: { changing.contains($0) }) else { return false }
    let first = line.first { !$0.isWhitespace } ?? " "
    return !first.isLowercase || line.contains("@") || line.contains("://")
      || line.contains("www.")
  }

  private static let yeses: Set<String> = ["yes", "y", "yep", "yeah", "si", "sim"]

  private static let beside = Set(
    """
    please pls thanks thank you thx ty so very much many a lot hi hello hey hubkeeper there again
    good morning afternoon evening dear cheers best regards kind warm all in solidarity
    por favor gracias muchas mil hola buenos buenas dias tardes saludos un abrazo abrazos
    obrigado obrigada muito ola oi bom boa dia tarde noite
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let changing: Set<String> = [
    "but", "change", "wait", "except", "not", "no", "dont", "don't", "if", "instead", "unless",
    "first", "only", "make", "stop", "cancel", "pero", "cambia", "espera", "mas", "nao", "muda",
    "sin", "sem", "please", "after", "before", "until", "tomorrow", "send", "subject", "body",
  ]
}
