/// Whether words call for a person and never for a template.
package enum NeedsPerson {
  /// The words of death, distress, anger, threat, lawyer or press, if there are any.
  ///
  /// What is said of the subject of the campaign ("this bill is killing small towns") is none.
  package static func reading(_ newText: String) -> Evidence? {
    let words = Words(newText)
    return phrases.first(in: words).map(words.evidence)
  }

  private static let kin =
    "husband|wife|mother|father|mom|dad|son|daughter|sister|brother|partner|friend|parent|child|baby|grandmother|grandfather|aunt|uncle|spouse|cousin|niece|nephew|she|he|him|her|mum"
  private static let parientes =
    "esposo|esposa|marido|madre|padre|mama|papa|hijo|hija|hermano|hermana|abuela|abuelo|amigo|amiga|tio|tia"
  private static let parentes =
    "marido|esposa|esposo|mae|pai|filho|filha|irmao|irma|avo|amigo|amiga|tio|tia|companheiro|companheira"

  private static let phrases = Phrases(
    """
    \(kin) * * died|passed|deceased, \(kin) just|recently|has|had|is|was died|dead|deceased|passed|dying, passed away, is|has|was deceased, is|was dying
    lost my|our|her|his \(kin), death of my|our|her|his|a, died last|this|yesterday|on|in|of|from|suddenly|peacefully, funeral, obituary, hospice, in mourning, is no longer with us
    i|im have? stage|terminal three|3|four|4|cancer|illness|ill?, terminally ill, terminal cancer, in the icu, in intensive care, was|were just? diagnosed, been diagnosed|hospitalized, was hospitalized, just diagnosed
    suicide, suicidal, kill|killing|hurt|harm myself, end my life, want to die, cant go on, dont want to live, at the end of my rope, im|am desperate, i|am cant afford my insulin|medication|medicine|meds|chemo, having a breakdown, in crisis
    emergency room right, domestic violence, being abused, being evicted, am homeless
    im|am|was so|very|really|extremely|absolutely? furious|outraged|livid|disgusted|appalled|offended|pissed, how dare you, this is harassment, you are harassing, youre harassing, harassing me, shame on you, fuck|fucking, bullshit, piece of shit, go to hell, screw you, you people are|make, you assholes, idiots, scam, scammers, this is an outrage, fed up with you|your
    kill|hurt|shoot|bomb you|u|them|him|her|all, i know where you, youll regret|pay, you will regret|pay, you are going to pay|regret, watch your back, come after you, burn your, burn it down, a|my gun, death threat
    my|our|a attorney|lawyer|lawyers|attorneys, lawsuit, legal action, sue you|your|the, suing you, will sue, cease and desist, report you|this to, attorney general, better business bureau, police report, gdpr, ccpa, subpoena, legal counsel, restraining order, can spam act, law firm
    im|i|am a? reporter|journalist, im|am a|the? ** reporter|journalist|producer with|at|for|from, reporter with|at|for|from, journalist with|at|for|from, for comment, comment for a|my|our|an story|article|piece, on the record, on deadline, my deadline, press inquiry|enquiry|request|deadline, media inquiry|request, request an? interview, interview you|someone|request, writing|working on|an|a? a|an? story|article about|on|for|in
    \(parientes) * fallecio|murio|muerto, ha|acaba|han|habia de? fallecido|muerto|fallecer|morir, fallecio, murio, funeral, velorio, luto, quitarme la vida, suicidio, matarme, no puedo mas, estoy desesperada|desesperado, abogado, abogada, demanda legal, demandar|demandarlos|demandare, soy periodista|reportero|reportera, hijos de puta, que asco, como se atreven, los voy a matar|denunciar, estoy furiosa|furioso|indignada|indignado, voy a denunciar|denunciarlos, enfermedad terminal, cancer terminal
    \(parentes) * faleceu|morreu, faleceu, morreu, falecimento, velorio, funeral, suicidio, me matar, nao aguento mais, estou desesperada|desesperado, advogado, advogada, processar voces, vou processar, processo judicial, sou jornalista|reporter, estou furiosa|furioso|indignada|indignado, que vergonha, como se atrevem, cancer terminal, doenca terminal
    """)
}
