/// The words of a contact who gives up the task: "I can't do this any more", "I'm stepping down as
/// contact", "ya no puedo seguir".
package enum GivingUp {
  /// The words that say so; `nil` where none do. A question, a condition and what is said of
  /// somebody else are none. Never fails.
  package static func reading(_ text: String) -> Evidence? {
    let words = OwnWords.of(text)
    for range in signs.all(in: words).prefix(20) {
      let start = words.sentenceStart(of: range.lowerBound)
      let before = words.before(range.lowerBound, 6, from: start)
      guard !before.contains(where: { others.contains($0) }) else { continue }
      guard !words.asks(inSentenceOf: range.lowerBound) else { continue }
      let next = words.all[at: range.upperBound]
      if let next, next.gap < .comma, days.contains(next) { continue }
      return words.evidence(max(start, range.lowerBound - 3)..<range.upperBound)
    }
    return nil
  }

  /// Of somebody else, or if, or not at all.
  private static let others = WordSet(
    in:
      "if not she he they ana if unless never who isnt arent dont si ella el ellos se ela ele eles would"
  )
  private static let days = WordSet(
    in:
      "on today tomorrow tonight until monday tuesday wednesday thursday friday saturday sunday este el hoy"
  )

  private static let more = "anymore|longer|more"
  private static let signs = Phrases(
    """
    cant|cannot|couldnt do|continue|keep|handle|manage this|it|doing|that|up|with|going * anymore|longer|on|going
    cant|cannot do|handle|manage this|it|that any more|longer, cant|cannot keep|go doing|this|it|up|on
    can no longer do|be|continue|handle|serve|keep|manage|help|act, cant|cannot be the|a|your|hub? contact any?
    cant|cannot be the|a|your|hub contact|hub * any?
    stepping|step|stepped down|back|away as|from|now?, stepping down, need|have|want|going|decided to step|stand down|back|away
    im|i am|am standing down, standing down, i quit, i resign, im|am resigning|quitting|leaving, resigning as|from, resign as|from
    giving|give this|it|up up|being|as|the, giving up as|being|the, need|have|want to stop being|doing|as, need|have|want to quit|resign|leave
    no longer be|do|want|able|available to|as|the|this|your * contact|this|it|do|be|help, no longer want|wish to be|do|serve
    find|get|need|choose|pick someone|somebody|anyone|another else|new|contact to|for|as?, find a new|another|different contact
    find a replacement, take me off as|the contact|contacts, not be the? contact any|anymore|longer
    im|i am done|finished with|being|as this|contact|the, want out, this is too much for me, too much for me
    ya no puedo mas|seguir|continuar|hacerlo|hacer|con|ser, no puedo mas|seguir|continuar con|haciendo|siendo|como?, no puedo seguir|continuar
    renuncio, quiero|debo|tengo que? renunciar|dejar|dejarlo, dejo de ser, dejo el puesto|cargo|grupo, busquen a otra|otro|alguien, ya no quiero ser|seguir|hacer, no quiero seguir
    nao posso|consigo|quero|aguento mais|continuar|seguir fazer|continuar|ser|com|isso|como|sendo|assim, nao posso|consigo|vou mais, nao posso|consigo|vou continuar
    renuncio, quero|preciso|vou sair|largar|deixar da|do|de|o|a coordenacao|contato|ser|funcao|cargo|tarefa, deixo de ser, procurem outra|outro|alguem
    """)
}
