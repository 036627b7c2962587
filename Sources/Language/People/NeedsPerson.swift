/// Whether words call for a person and never for a template.
package enum NeedsPerson {
  /// The words of death, distress, anger, threat, lawyer or press, if there are any.
  ///
  /// What is said of the subject of the campaign ("this bill is killing small towns") is none.
  package static func reading(_ newText: String) -> Evidence? { reading(RecentWords.of(newText)) }

  static func reading(_ words: Words) -> Evidence? {
    if let range = phrases.all(in: words).first(where: { !isTheirTrade($0, in: words) }) {
      return words.evidence(range)
    }
    return anger.all(in: words).first { isAtUs($0, in: words) }.map(words.evidence)
  }

  /// "a retired journalist from Salem" is a volunteer.
  private static func isTheirTrade(_ range: Range<Int>, in words: Words) -> Bool {
    words.all[clamped: (range.lowerBound - 2)..<range.upperBound].contains {
      ["retired", "former", "ex", "jubilado", "jubilada", "aposentado", "aposentada"]
        .contains($0.folded)
    }
  }

  /// "I'm furious about my premiums" is why people join; "furious" alone, or "with you", is ours.
  private static func isAtUs(_ range: Range<Int>, in words: Words) -> Bool {
    guard let next = words.all[at: range.upperBound], next.gap < .sentence,
      ["about", "by", "at", "with", "over", "that", "how"].contains(next.folded)
    else { return true }
    let after = words.all[at: range.upperBound + 1]?.folded ?? ""
    return ["you", "your", "yall", "this", "hubkeeper"].contains(after)
  }

  private static let anger = Phrases(
    "im|am|was so|very|really|extremely|absolutely|just? furious|outraged|livid|disgusted|appalled|offended|pissed"
  )

  private static let kin =
    "husband|wife|mother|father|mom|dad|son|daughter|sister|brother|partner|friend|parent|child|baby|grandmother|grandfather|aunt|uncle|spouse|cousin|niece|nephew|she|he|him|her|mum"
  private static let parientes =
    "esposo|esposa|marido|madre|padre|mama|papa|hijo|hija|hermano|hermana|abuela|abuelo|amigo|amiga|tio|tia"
  private static let parentes =
    "marido|esposa|esposo|mae|pai|filho|filha|irmao|irma|avo|amigo|amiga|tio|tia|companheiro|companheira"

  private static let phrases = Phrases(
    """
    \(kin) * * died|passed|deceased
    \(kin) just|recently|has|had|is|was died|dead|deceased|passed|dying, passed away
    is|has|was deceased, is|was dying
    lost my|our|her|his \(kin), death of my|our|her|his|a
    died last|this|yesterday|on|in|of|from|suddenly|peacefully, funeral, obituary
    in|into|to hospice, in mourning, is no longer with us
    i|im have? stage|terminal three|3|four|4|cancer|illness|ill?, terminally ill
    terminal cancer, in the icu, in intensive care, was|were just diagnosed
    is|was just hospitalized, just diagnosed
    suicide, suicidal, kill|killing|hurt|harm myself, end my life, want to die, cant go on
    dont want to live, at the end of my rope, im|am desperate
    i|am cant afford my insulin|medication|medicine|meds|chemo, having a breakdown
    im|am in crisis
    domestic violence, being abused, being evicted, am homeless
    how dare you, this is harassment, you are harassing, youre harassing, harassing me
    shame on you, fuck|fucking, bullshit, piece of shit, go to hell, screw you
    you people are|make, you assholes, is a scam, you|are scammers, you idiots
    fed up with you|your
    ill|gonna|to|will kill|hurt|shoot|bomb you|u, i know where you, youll regret|pay
    you will regret|pay, you are going to pay|regret, watch your back, come after you, burn your
    burn it down, my gun, have a gun, death threat
    my|our attorney|lawyer|lawyers|attorneys
    call|talk|speak|hire|hiring|get|getting to? a lawyer|attorney, lawsuit, legal action
    sue you|your, suing you, will sue, cease and desist, report you|this to, attorney general
    better business bureau, police report, gdpr, ccpa, subpoena, legal counsel
    restraining order, can spam act, law firm
    im|i|am a? reporter|journalist
    im|am a|the? ** reporter|journalist|producer with|at|for|from, reporter with|at|for|from
    journalist with|at|for|from, for comment, comment for a|my|our|an story|article|piece
    on deadline, my deadline, press inquiry|enquiry|request|deadline, media inquiry|request
    request an? interview, interview you|someone|request
    writing|working on|an|a? a|an? story|article about|on|for|in
    \(parientes) * fallecio|murio|muerto, ha|acaba|han|habia de? fallecido|muerto|fallecer|morir
    fallecio, murio, funeral, velorio, luto, quitarme la vida, suicidio, matarme, no puedo mas
    estoy desesperada|desesperado, abogado, abogada, demanda legal
    demandar|demandarlos|demandare, soy periodista|reportero|reportera, hijos de puta, que asco
    como se atreven, los voy a matar|denunciar, estoy furiosa|furioso|indignada|indignado
    voy a denunciar|denunciarlos, enfermedad terminal, cancer terminal
    \(parentes) * faleceu|morreu, faleceu, morreu, falecimento, velorio, funeral, suicidio
    me matar, nao aguento mais, estou desesperada|desesperado, advogado, advogada
    processar voces, vou processar, processo judicial, sou jornalista|reporter
    estou furiosa|furioso|indignada|indignado, que vergonha, como se atrevem, cancer terminal
    doenca terminal
    """)
}
