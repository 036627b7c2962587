/// The words for what is counted.
enum WorkUnits {
  /// What stands behind a number, with a word or two between them: "3 great new volunteers".
  static func unit(
    at start: Int, in tokens: [WorkTokens.Token], after number: WorkNumber
  ) -> (unit: WorkUnit, end: Int)? {
    var index = start
    var isNew = false
    for _ in 0..<3 {
      guard let token = tokens[at: index], token.gap <= .hyphen else { return nil }
      if let found = whole(at: index, in: tokens) {
        let unit = found.unit
        var end = found.end
        if number.isArticle, unit == .people { return nil }
        // "voluntarios nuevos"
        if let after = tokens[at: end], after.gap == .blank, new.contains(after.folded) {
          isNew = true
          end += 1
        }
        if unit == .people, isNew { return (.newVolunteers, end) }
        if unit == .people, let said = signed(at: end, in: tokens) { return said }
        return (unit, end)
      }
      if new.contains(token.folded) {
        isNew = true
      } else if !between.contains(token.folded) {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// "42 people signed" are signatures; who "signed up" is new.
  private static func signed(
    at index: Int, in tokens: [WorkTokens.Token]
  ) -> (unit: WorkUnit, end: Int)? {
    guard let token = tokens[at: index], token.gap == .blank, token.folded == "signed" else {
      return nil
    }
    return tokens[at: index + 1]?.folded == "up"
      ? (.newVolunteers, index + 2) : (.signatures, index + 1)
  }

  /// The unit that begins here.
  static func whole(
    at index: Int, in tokens: [WorkTokens.Token]
  ) -> (unit: WorkUnit, end: Int)? {
    guard let first = tokens[at: index] else { return nil }
    let rest = tokens[index...].prefix(4).map(\.folded)
    let fits = (byFirst[first.folded] ?? []).filter { rest.starts(with: $0.words) }
    guard let best = fits.max(by: { $0.words.count < $1.words.count }) else { return nil }
    return (best.unit, index + best.words.count)
  }

  /// The unit that ends right before a token, as a heading does: "signatures: 42".
  static func whole(
    endingAt end: Int, in tokens: [WorkTokens.Token]
  ) -> (unit: WorkUnit, start: Int)? {
    for count in [3, 2, 1] where end >= count {
      if let found = whole(at: end - count, in: tokens), found.end == end {
        let isNew =
          found.unit == .people && end - count >= 1 && new.contains(tokens[end - count - 1].folded)
        return isNew ? (.newVolunteers, end - count - 1) : (found.unit, end - count)
      }
    }
    return nil
  }

  private static let new: Set<String> = ["new", "nuevos", "nuevas", "nuevo", "novos", "novas"]

  private static let between: Set<String> = [
    "more", "great", "good", "nice", "solid", "petition", "personal", "handwritten", "hand",
    "written", "other", "different", "local", "phone", "total", "completed", "lovely", "strong",
    "enthusiastic", "interested", "signed", "short", "potential", "additional", "amazing", "of",
    "the", "de", "mas", "mais", "health", "healthcare", "hub", "in", "our", "grandes", "buenas",
  ]

  private static let byFirst: [String: [(words: [String], unit: WorkUnit)]] = {
    var table: [String: [(words: [String], unit: WorkUnit)]] = [:]
    for (unit, phrases) in spoken {
      for phrase in phrases.split(separator: ",") {
        let words = phrase.split(separator: " ").map(String.init)
        if let first = words.first { table[first, default: []].append((words, unit)) }
      }
    }
    return table
  }()

  private static let spoken: [(WorkUnit, String)] = [
    (
      .people,
      """
      people,persons,person,attendees,attendee,participants,participant,folks,guests,neighbors,\
      neighbours,members,member,volunteers,volunteer,activists,students,seniors,nurses,doctors,\
      parents,residents,adults,friends,coworkers,viewers,constituents,of us,came,attended,present,\
      there,in attendance,showed up,turned out,turned up,total,personas,gente,asistentes,\
      participantes,vecinos,vecinas,voluntarios,voluntarias,voluntario,miembros,vinieron,\
      asistieron,llegaron,pessoas,vizinhos,vizinhas,membros,vieram,participaram,compareceram
      """
    ),
    (
      .newVolunteers,
      """
      sign ups,signups,sign up,signup,signed up,recruits,recruit,joined,joined us,new sign ups,\
      inscritos,inscritas,inscripciones,inscricoes
      """
    ),
    (
      .signatures,
      """
      signatures,signature,sigs,signers,signed,signed the petition,petition signatures,firmas,\
      firma,firmaron,assinaturas,assinatura,assinaram
      """
    ),
    (
      .letters,
      "letters,letter,letters to the editor,letter to the editor,ltes,lte,op eds,cartas,carta"
    ),
    (.postcards, "postcards,postcard,postales,cartoes"),
    (
      .stories,
      "stories,story,testimonials,historias,historia,relatos,relato,testimonios,testemunhos"
    ),
    (.doors, "doors,door,households,homes,houses,puertas,puerta,portas,casas"),
    (
      .calls,
      "calls,call,phone calls,texts,llamadas,llamada,ligacoes,ligacao,telefonemas,chamadas"
    ),
    (
      .conversations,
      """
      conversations,conversation,talks,one to ones,one on ones,1 on 1s,1 to 1s,1on1s,\
      one to one talks,one on one talks,1 to 1 talks,1 on 1 talks,1on1 talks,one to one talk,\
      one on one talk,1 on 1 talk,one to one conversations,one on one conversations,\
      1 on 1 conversations,1 to 1 conversations,one on one meetings,one to one meetings,\
      1 on 1 meetings,1 to 1 meetings,one to one,one on one,1 to 1,1 on 1,\
      conversaciones,conversacion,charlas,conversas
      """
    ),
    (.posts, "posts,post,tweets,shares,publicaciones,publicacion,postagens,postagem"),
    (
      .flyers,
      "flyers,flyer,fliers,leaflets,pamphlets,volantes,folletos,panfletos,brochures"
    ),
  ]
}
