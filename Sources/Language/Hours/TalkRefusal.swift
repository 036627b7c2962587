/// What speaks against a talk altogether, and not against its time: "no thanks", "I'm going to be in
/// the hospital", "I already talked to Ana".
package enum TalkRefusal: Hashable, Sendable {
  /// They do not want it.
  case declined
  /// They are ill: a person writes, and no template.
  case unwell
  /// It has taken place, by their words.
  case talked

  /// What is said against a talk, and the words it rests on; `nil` where nothing is. What is asked,
  /// what is said under a condition and what is said of somebody else is none. Never fails.
  package static func reading(_ text: String) -> (TalkRefusal, Evidence)? {
    let words = OwnWords.of(text)
    if let no = bareNo(words) { return (.declined, no) }
    var found: [TalkRefusal: Range<Int>] = [:]
    var index = 0
    var steps = 0
    while index < words.all.count, steps < 60 {
      guard let sign = signs.tagged(at: index, in: words.all),
        let refusal = refusals[at: Int(sign.tag)]
      else {
        index += 1
        continue
      }
      steps += 1
      index = sign.range.upperBound
      if isMeant(refusal, sign.range, in: words), found[refusal] == nil {
        found[refusal] = sign.range
      }
    }
    // An illness is the reason for a no, and not the other way round.
    for refusal in [TalkRefusal.unwell, .talked, .declined] {
      guard let range = found[refusal] else { continue }
      let start = max(words.sentenceStart(of: range.lowerBound), range.lowerBound - 6)
      let end = min(words.sentenceEnd(from: range.upperBound - 1), range.upperBound + 6)
      return (refusal, words.evidence(start..<end))
    }
    return nil
  }

  /// "No", and nothing else but courtesy.
  private static func bareNo(_ words: Words) -> Evidence? {
    guard words.all.count <= 12, !Words.asks(words.text) else { return nil }
    let left = Courtesy.withoutName(
      Courtesy.politeness.removed(from: Courtesy.withoutGreeting(words.all)), in: words
    ).filter { !apologies.contains($0) }
    guard let first = left.first, left.count <= 2, left.allSatisfy({ noes.contains($0) }) else {
      return nil
    }
    return Evidence(words: first.written)
  }

  private static func isMeant(
    _ refusal: TalkRefusal, _ range: Range<Int>, in words: Words
  ) -> Bool {
    let start = words.sentenceStart(of: range.lowerBound)
    let end = words.sentenceEnd(from: range.upperBound - 1)
    let before = words.before(range.lowerBound, 5, from: start)
    let sentence = words.all[clamped: start..<end]
    guard !words.asks(inSentenceOf: range.lowerBound),
      !before.contains(where: { conditions.contains($0) })
    else { return false }
    switch refusal {
    // "I work in the hospital", "my sister is in the hospital": that is for a person too, and not
    // as their own illness.
    case .unwell: return !sentence.contains { trades.contains($0) }
    case .talked: return true
    // "My husband is not interested"; "I don't want to talk on Zoom" wants another way.
    case .declined:
      let isOfWay = (range.upperBound..<(range.upperBound + 3)).contains {
        HowWords.isMention(at: $0, in: words.all)
      }
      return !isOfWay && !before.contains { others.contains($0) }
        && HowWish.reading(words.text)?.wanted == nil
    }
  }

  private static let noes = WordSet(in: "no nope nah nao")
  private static let apologies = WordSet(
    in: "sorry but lo siento perdon desculpe desculpa pero mas im afraid")
  private static let conditions = WordSet(in: "if unless whether when caso quando cuando")
  private static let trades = WordSet(
    in: "nurse work works working worked volunteer job shift enfermera trabajo enfermeira trabalho")
  private static let others = WordSet(
    in: "he she they husband wife friend esposo esposa marido amiga amigo ele ela el ella")

  private static let refusals: [TalkRefusal] = [.declined, .unwell, .talked]

  private static let talk =
    "call|calls|talk|talks|chat|meeting|conversation|1on1|phone|interview|appointment"
  private static let charla = "llamada|llamadas|charla|reunion|cita|entrevista|conversacion"
  private static let conversa = "ligacao|ligacoes|conversa|reuniao|entrevista|telefonema"

  private static let signs = Phrases(tagged: [
    (
      0,
      """
      no thanks|thank|thx|ty, not really? interested, no longer interested|want|wish, changed my mind
      decided not to|against, dont|not really? want|need|wish|care|like for|to|a|the|any * * \(talk)|talk|speak|meet|chat
      dont|not want|need|wish to? be called|phoned, dont|not call me
      no \(talk) please|needed|necessary|thanks|thank, no need for|to * * \(talk)|meet|speak
      rather|prefer not to? talk|speak|meet|chat, pass on the|a|this|that|our * \(talk)
      not up for a|the|any * \(talk)|it|this, not right now, not at this time, not at the moment
      too busy right|at|these|for, dont|not have|got the? time for|right|at|now|to, no time for|right|at
      can no longer help|volunteer|do|participate|be, not for me, want out, count me out
      bow|bowing out, withdraw|withdrawing my|from, quit|quitting volunteering|the
      no gracias, ya no me interesa, no me interesa, ya no estoy interesada|interesado, no estoy interesada|interesado
      cambie de opinion|idea, ya no quiero|deseo|puedo participar|hablar|seguir|ayudar|la|una|ser, no quiero|deseo hablar|ninguna|una|la|charlar|reunirme
      no quiero|deseo|necesito ninguna|una|la \(charla), no hace falta, prefiero no hablar|tener|hacerlo|reunirme
      prefiero que no, ahora no gracias, no me llamen|llame|llames, no tengo tiempo para|ahora
      nao obrigada|obrigado, nao tenho mais? interesse, nao me interessa, nao estou interessada|interessado
      mudei de ideia|opiniao, nao quero|desejo mais? falar|conversar|participar, nao quero|preciso mais? uma|nenhuma|da|de|a \(conversa)
      nao quero|preciso mais, prefiro nao, desisto, nao e preciso|necessario, nao precisa ligar|me
      nao me ligue|liguem, agora nao obrigada|obrigado, nao tenho tempo para|agora
      """
    ),
    (
      1,
      """
      be|am|im|was|being|been|still|back|now in|to the? hospital, going|admitted|taken|go to|into|in the? hospital
      hospitalized, hospitalised, in rehab, for surgery, have|having|had|need|scheduled|get|getting|after|my|from|under * surgery|chemo|chemotherapy|radiation|dialysis
      have|having|had|need|needing an|my|the * operation, have|got|caught|with the? covid|flu|pneumonia|shingles|cancer
      im|am|been|feeling|feel|very|so|quite|really|too|got|getting|being|became sick|ill|unwell
      not feeling|feel well|good|great|better, dont|doesnt feel well|good, not well enough, im|am not well
      my health is|isnt|has|wont|will|doesnt|does|not|problems|issues|isn, health is bad|poor|not|failing|too|very
      health problems|issues|reasons|trouble, bad|poor|failing|ill health, had a stroke, recovering from|after
      broke my leg|arm|hip|wrist|ankle|foot|hand|back|shoulder
      under doctors|doctor orders|care, on bed rest, bedridden, have|had a fall
      estoy|ando|sigo|estuve muy? enferma|enfermo|delicada|delicado|hospitalizada|hospitalizado, me siento|encuentro mal
      en el hospital, al hospital, hospitalizada, hospitalizado, me|van operan|operaron|a operar, me van a operar
      tengo|tuve|con una|la? covid|gripe|cancer|cirugia|operacion|neumonia, mi salud, problemas de salud, mal|mala de? salud
      estou|ando|fiquei|to muito? doente|mal|internada|internado, no hospital, ao hospital, pro hospital, internada, internado
      vou operar|ser|fazer * cirurgia|operada|operado, tenho|tive|com uma|a? covid|gripe|cancer|cirurgia|operacao|pneumonia
      minha saude, problemas de saude, me sinto mal, nao estou bem|passando
      """
    ),
    (
      2,
      """
      already|just talked|spoke|spoken|met|chatted, we|i|have already had * * \(talk), already had our|a|the|my * \(talk)
      already called|phoned|reached me|us, has|have already talked|spoken|met|called
      ya hable|hablamos|conversamos|platicamos|conversado, ya nos reunimos|vimos|hablamos, ya me llamo|llamaron, ya he hablado, ya hemos hablado
      ja falei|falamos|conversei|conversamos, ja me ligou|ligaram, ja nos falamos|encontramos
      """
    ),
  ])
}
