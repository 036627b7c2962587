/// What a volunteer would like to do.
package enum Interest: String, CaseIterable, Hashable, Sendable, Codable {
  case tabling, houseParty, letters, lobbying, phone, data, translation, hosting, story, events
  case canvassing, socialMedia, design, fundraising, driving, organizing, resolutions

  /// The interests that a text names, in the order of this list.
  package static func reading(_ text: String) -> [Interest] {
    reading(Words(text).all)
  }

  static func reading(_ words: [Word]) -> [Interest] {
    var found: Set<Interest> = []
    var ends: [Interest: Int] = [:]
    for index in words.indices {
      guard let begun = beginnings[words[index].key] else { continue }
      for interest in begun where index >= ends[interest] ?? 0 {
        guard let range = phrases[interest]?.match(at: index, in: words) else { continue }
        ends[interest] = range.upperBound
        if !isDenied(range.lowerBound, in: words) { found.insert(interest) }
      }
    }
    return found.isEmpty ? [] : allCases.filter(found.contains)
  }

  /// "I can't do phone calls", and not "I can't do phone calls but love tabling"; "not just tabling"
  /// is a yes.
  private static func isDenied(_ start: Int, in words: [Word]) -> Bool {
    var index = start
    while index > 0, index > start - 8, words[index].gap < .sentence {
      // "no phone calls, letters are fine"
      if words[index].gap == .comma,
        index < start
          ? words[index..<start].contains(where: wishes.contains)
          : affirmed(after: start, in: words)
      {
        return false
      }
      index -= 1
      if turns.contains(words[index]) { return false }
      // "Take me off tabling and put me down for letters": the second is a wish again.
      if anew.contains(words[index]), words[at: index - 1].map({ joins.contains($0) }) ?? false {
        return false
      }
      if removals.match(at: index, in: words) != nil { return true }
      if denials.contains(words[index]) {
        let next = words[at: index + 1]?.folded ?? ""
        return !["only", "just", "problem", "matter"].contains(next)
      }
    }
    return false
  }

  private static func affirmed(after index: Int, in words: [Word]) -> Bool {
    words[clamped: (index + 1)..<(index + 3)].contains {
      ["is", "are", "would", "sounds", "works"].contains($0.folded)
    }
  }

  /// Words with which a clause of its own begins.
  private static let wishes: WordSet = [
    "i", "id", "ill", "im", "we", "can", "could", "would", "love", "like", "happy", "want", "puedo",
    "quiero", "prefiero", "posso", "quero", "prefiro", "gustaria", "gostaria", "please", "only",
  ]

  private static let turns: WordSet = [
    "but", "pero", "mas", "however", "though", "porem", "instead", "rather", "sino",
  ]

  private static let anew = WordSet(
    in: "put sign add count move i id pon ponme ponganme anoteme apunteme coloque me")
  private static let joins = WordSet(in: "and y e")

  /// "Remove me from the tabling list".
  private static let removals = Phrases(
    """
    remove|drop|unsubscribe|delete me|us|my from|off|name, remove|drop me|us, take|taking me|us|my * off, stop|quit|quitting doing
    done with, quiten|quite|quita|saquen|saque|borren me|mi * de, quitenme|quiteme|quitame|saquenme|saqueme|borrenme|borreme de
    me tirem|tire|tira|removam|remova de|da|do|das|dos, tirem|tire|removam|remova me|meu|minha
    """)

  private static let denials: WordSet = [
    "not", "dont", "cant", "cannot", "wont", "no", "except", "nao", "hate", "never", "nunca",
    "without",
    "sin", "sem", "neither", "nor", "nem", "ni", "couldnt", "wouldnt", "odio", "odeio", "than",
    "unable",
  ]

  /// The interests that are named by phrases that begin with a word.
  private static let beginnings = WordTable(
    allCases.flatMap { interest in (phrases[interest]?.firsts ?? []).map { ($0, [interest]) } },
    joining: { $0 += $1 })

  /// Where the first interest is named in a part of a text.
  static func firstRange(in words: Words, within part: Range<Int>) -> Range<Int>? {
    for index in part {
      for interest in words.all[at: index].flatMap({ beginnings[$0.key] }) ?? [] {
        if let found = phrases[interest]?.match(at: index, in: words.all) { return found }
      }
    }
    return nil
  }

  private static let phrases: [Interest: Phrases] = [
    .tabling: Phrases(
      """
      tabling, table at|for|with, to|can|could|gladly|happily table on|at|in|for|with|once|this|some|any|saturday|saturdays|sunday|sundays|weekends?
      tables, staff|staffing a|the table, information table
      mesas informativas, mesa informativa, mesas, mesa de informacion, banquinha
      """),
    .houseParty: Phrases(
      """
      house party|parties|meeting|meetings, film screening|screenings|night, screening
      fiesta en mi? casa, reunion|reuniones en mi? casa, festa em casa
      reuniao em|na minha? casa
      """),
    .letters: Phrases(
      """
      letter to|writing, letters, lte, ltes, op ed|eds, opeds, oped
      write to the newspaper|paper|papers|editor|globe, like|love|enjoy writing, with writing
      good at writing, cartas, carta, editor
      """),
    .lobbying: Phrases(
      """
      lobby, lobbying, lobby day|visit|visits
      talk|talking|meet|meeting|meetings|speak|visit|visiting with|to? my|our|the state|local|own? legislators|representative|senator|senators|rep|reps|legislator|representatives
      meet|meeting|talk|talking with|to legislators, legislators, testify, testifying
      cabildeo, legisladores, deputados, senadores
      """),
    .phone: Phrases(
      """
      phone bank|banking|banks|calls|calling, phonebank, phonebanking
      make|making|do|doing|with|some|few phone? calls, the phones, calling people|voters, text banking|bank, textbanking
      llamadas, hacer llamadas, ligacoes, telefonemas
      """),
    .data: Phrases(
      """
      data, data entry, spreadsheets, spreadsheet, database, excel
      entrada de datos, datos, dados, planilhas, bases de datos
      """),
    .translation: Phrases(
      """
      translate, translating, translation, translations, translator, interpreter, interpreting
      bilingual, traducir, traduccion, traducciones, interprete, traductora, traductor
      traduzir, traducao, traducoes, tradutora, tradutor
      """),
    .hosting: Phrases(
      """
      host, hosting, open my home|house, my house|home|place for, ofrecer|prestar|abrir mi casa
      en mi casa, anfitriona, anfitrion, na minha casa, receber em casa
      """),
    .story: Phrases(
      """
      my story, our story, tell|share|telling|sharing my|our|stories experience?, personal story
      mi historia, minha historia, contar mi, contar minha, compartir mi
      """),
    .events: Phrases(
      """
      event planning, organize|organizing|plan|planning events
      help|helping|work at|with|out? events
      organizar eventos
      """),
    .canvassing: Phrases(
      """
      canvass, canvassing, door knocking, knock|knocking on? doors, doorknocking
      collect|collecting|gather|gathering signatures|petitions, petitioning
      tocar puertas, puerta a puerta, porta em|a porta, recoger|juntar firmas
      coletar|recolher assinaturas
      """),
    .socialMedia: Phrases("social media, redes sociales, redes sociais"),
    .design: Phrases(
      """
      graphic design|designer, graphics, make|making|design|designing flyers|posters|signs
      photography, videography, make|edit videos, diseno grafico, design grafico, cartazes
      """),
    .fundraising: Phrases(
      "fundraising, fundraise, fundraiser, recaudar fondos, arrecadar fundos"),
    .driving: Phrases(
      "drive people|folks|others, give|giving|offer rides, dar carona|caronas, llevar gente"),
    .organizing: Phrases(
      "organizing, organizer, organiser, start|starting a|our hub, lead a|the|our hub, organizar"),
    .resolutions: Phrases(
      "resolution, resolutions, ballot question, resolucion, resoluciones, resolucao, resolucoes"),
  ]
}
