/// The words by which people tell that something about them has changed.
enum ChangeCue: CaseIterable {
  /// "moved to", said by somebody: whoever stands before it.
  case moved
  /// "me mudé a", "agora moro em", "our new town is": the writer's by its own words.
  case moveOfMine
  /// "I'm in Lowell now" may be for a day.
  case here
  /// "We live in Ipswich now", and not without "now".
  case live
  case phone, phoneNow
  case address, email, emailPlain, useInstead
  case callMe, goBy, newName, familyName, familyPlain
  /// "it's Marta", with ", not Maria" to follow.
  case correction
  /// "I'm not Maria", with "I'm Marta" to follow.
  case denial
  case language

  func match(at index: Int, in words: Words) -> Range<Int>? {
    Self.phrases[self]?.match(at: index, in: words.all)
  }

  /// The cues that begin with a word.
  static func beginning(with key: WordKey) -> [ChangeCue]? { beginnings[key] }

  private static let beginnings = WordTable(
    allCases.flatMap { cue in (phrases[cue]?.firsts ?? []).map { ($0, [cue]) } },
    joining: { $0 += $1 })

  private static let phrases: [ChangeCue: Phrases] = [
    .moved: Phrases(
      """
      moved|relocated back|out|up|down|over|here? to|into, moved|relocated from ** to
      now live|living|reside|residing|based in|at|on, live|living|reside now in|at|on
      """),
    .moveOfMine: Phrases(
      """
      my|our new town|city|home|house|apartment|place|zip|zipcode|postal code? is in|at?
      my|our zip|zipcode|postal code? is now, my|our zip|zipcode code? has? changed to
      me mude a|para, nos mudamos a|para|pra, me mude de ** a|para, nos mudamos de ** a|para, me he mudado a, nos hemos mudado a
      acabo|acabamos de mudarme|mudarnos a, ahora vivo|vivimos|resido|residimos en
      vivo|vivimos|estoy|estamos viviendo? ahora en, ya vivo|vivimos en
      mi|nuestra nueva casa esta en, mi nuevo codigo postal es, mi codigo postal ahora es
      me mudei para|pra, me mudei de ** para|pra, mudei me para|pra, mudei para|pra, mudamos para|pra, mudei de ** para|pra
      acabei de me? mudar para|pra, agora moro|moramos|vivo|resido em|no|na
      moro|moramos|vivo agora em|no|na, estou|estamos morando agora? em|no|na
      minha|nossa casa nova e|fica em, meu novo cep e
      """),
    .here: Phrases(
      "im|am|were|are now? in|at, estoy ahora en, ahora estoy|estamos en, agora estou em"),
    .live: Phrases("live|reside|living in|at, vivo|vivimos|resido en, moro|moramos|vivo em|no|na"),
    .phone: Phrases(
      """
      my|our new|correct|right|updated|current cell|mobile|home|work|office|phone|telephone? phone|cell|mobile|telephone|cellphone|number|landline number? is?
      have|got|ive a new phone|cell|mobile|telephone|cellphone number?
      changed|changing|update|updating|change|correct my|our cell|mobile|home|phone? phone|cell|mobile|number number? to?
      new phone|cell|mobile|cellphone|number number? is?
      mi|mis nuevo|nueva|nuevos numero|telefono|celular|cel|movil de? telefono|celular? es?
      mi|el numero|telefono|celular nuevo|actual|correcto de? telefono? es?
      mi numero|telefono|celular cambio|ahora es|a?, mi numero|telefono|celular es ahora
      cambie de|mi numero|telefono|celular de? telefono?
      tengo un? nuevo|otro|numero numero|telefono|celular|nuevo
      nuevo numero|telefono|celular de? telefono?
      meu|meus novo|nova numero|telefone|celular|cel|whatsapp de? telefone|celular? e?
      meu numero|telefone|celular novo|mudou|agora|atual|correto e|para?
      mudei|troquei de|o|meu numero|telefone|celular
      tenho um? novo|outro numero|telefone|celular, novo numero|telefone|celular
      """),
    .phoneNow: Phrases(
      """
      my|our cell|mobile|home|phone? phone|cell|mobile|telephone|number number? is now
      my|our cell|mobile|home|phone? phone|cell|mobile|telephone|number number? has? changed|switched to?
      """),
    .address: Phrases(
      """
      my|our new|correct|current|updated mailing|street|home|postal|physical|permanent? address is?
      my|our mailing|street|home|postal? address is now, my|our mailing|street|home|postal? address has? changed to?
      changed|update|change|correct my|our mailing|street|home|postal? address to?, new address is?
      mi|nuestra nueva direccion postal? es?, mi|nuestra direccion nueva|actual|correcta es?
      mi|nuestra direccion ahora|cambio es|a?, cambie de|mi direccion, nueva direccion es?
      meu|nosso novo endereco e?, meu|nosso endereco novo|atual|correto|agora|mudou e|para?
      mudei de|o|meu endereco, mudamos de endereco, novo endereco e?
      """),
    .email: Phrases(
      """
      my|our new|correct|current|updated|preferred e? email|gmail|mail address|account? is?
      my|our e? email|mail address? is now, my|our e? email|mail address? has? changed to?
      changed|changing|update|updating|change|correct|switch|switched|switching my|our e? email|gmail|mail address? to?
      new e? email|mail address? is?
      mi nuevo|nueva correo|email|e|direccion mail? de? correo|email? electronico? es?
      mi correo|email|e mail? electronico? nuevo|actual|correcto|ahora|cambio es|a?
      cambie de|mi correo|email|e mail? electronico?, nuevo correo|email electronico? es?
      meu|minha novo|nova email|e|correio|conta mail? e?
      meu email|correio|e mail? novo|atual|correto|agora|mudou e|para?
      mudei|troquei de|o|meu email|e mail?, novo email|e mail? e?
      """),
    .emailPlain: Phrases(
      "my e? email|mail address? is, mi correo|email electronico? es, meu email e"),
    .useInstead: Phrases(
      """
      use|usen|usem this|my|the|el|o? email|address|number|one|correo|numero|endereco?
      reach|contact|write|email|text|call|send me|us|to|this|everything|emails|mail|all to|at|on|me?
      please email|write|text|call, write to, escriban|escribanme|escribeme al?
      llamenme|llamen|contactenme|manden al? correo|numero|a?
      escrevam|mandem|liguem|enviem para|o|no|pra? email|numero?
      """),
    .callMe: Phrases(
      """
      call|calls me, prefer to be called|known, prefer being called, known as
      me dicen|llaman, llamame|llamenme|llameme|diganme, puede|pueden|puedes llamarme|decirme
      me pueden|puede|puedes llamar|decir, me conocen como
      me chame|chamem|chamam de, pode|podem me? chamar de|me? de?, me conhecem como|por?
      """),
    .goBy: Phrases("go by, go by the name? of?, prefer"),
    .newName: Phrases(
      """
      my name is now|actually|really|spelled|spelt, my name is correctly spelled, my new name is
      my legal|full|correct|real|preferred|first|actual name is, my preferred first name is
      changed my name to, my name has? changed to, correct spelling is, correct spelling of my name is
      name should be, name is misspelled its|it|should|is?, spell|spelled it|my? name? as
      my name is, its spelled|spelt, it is spelled|spelt
      ahora me llamo, mi nuevo nombre es, mi nombre correcto|completo|legal|verdadero es
      mi nombre se escribe, me cambie el nombre a, mi nombre es, se escribe
      agora me chamo, meu novo nome e, meu nome correto|completo|verdadeiro e, meu nome se escreve
      meu nome e escrito, mudei o|meu nome para, meu nome e, se escreve
      """),
    .familyName: Phrases(
      """
      my|our last|family|sur name is now, my|our surname is now, my last|family name has? changed to
      my new last|family|married name is, my new surname is, my married name is
      changed my last|family name to, changed my surname to, now my last name is
      taken|took my husbands|wifes|spouses name|last|surname name?
      mi apellido ahora es, mi apellido es ahora, mi nuevo apellido es, mi apellido cambio a
      mi apellido de casada es, ahora mi apellido es, ahora soy la? senora? de
      meu sobrenome agora e, meu sobrenome e agora, meu novo sobrenome e, meu sobrenome mudou para
      meu nome de casada e, agora meu sobrenome e
      """),
    .familyPlain: Phrases(
      "my last|family name is, my surname is, mi apellido es, meu sobrenome e"),
    .correction: Phrases(
      """
      its, it is, thats, that is, im, i am, my name is, name is, my names, my first name is, should be
      es, soy, me llamo, mi nombre es, e, sou a|o?, me chamo, meu nome e, this is
      """),
    .denial: Phrases(
      """
      im not, i am not, its not, it is not, it isnt, thats not, my name is not, my name isnt
      name is not, no soy, no es, no me llamo, mi nombre no es, nao sou, nao e, nao me chamo
      meu nome nao e, not
      """),
    .language: Phrases(
      """
      write|reply|respond|answer|email|contact|communicate|speak to|with|back|me|us? to|with|me|us? in
      prefer|rather in?, in spanish|portuguese|english
      escribanme|escriban|escribeme|escribirme|contesten|respondan|respondanme me? en
      prefiero|preferimos|preferiria en|el?, en espanol|portugues|ingles
      escrevam|escreva|respondam|responda me|para? mim? em, prefiro|preferimos em|o?
      em portugues|espanhol|ingles
      """),
  ]
}

/// "Please write to me in Spanish."
enum LanguageWish {
  static func changes(_ range: Range<Int>, in words: Words) -> [RecordChange] {
    let all = words.all
    // "in Spanish, please" names it itself.
    let isBare = ["in", "en", "em"].contains(all[range.lowerBound].folded)
    let place = isBare ? range.upperBound - 1 : range.upperBound
    guard let word = all[at: place], word.gap <= .comma, let language = languages[word.key] else {
      return []
    }
    let end = place + 1
    let claim = Claim(before: range.lowerBound, in: words, reach: 8)
    guard !claim.isDenied, !claim.isPast else { return [] }
    if isBare {
      // "flyers in Spanish, please" wants flyers: only the whole sentence says it.
      let start = words.sentenceStart(of: range.lowerBound)
      let stop = words.sentenceEnd(from: place)
      let left = Courtesy.politeness.removed(from: Array(all[start..<stop]))
      guard left.count == 2, stop - start > 2 || all.count == 2 else { return [] }
    } else {
      let isAsking = !["prefer", "rather"].contains(all[range.lowerBound].folded)
      guard isAsking ? !isOthers(claim, in: words) : !claim.isOthers else { return [] }
    }
    let isDoubted = Claim.isDoubted(after: end, in: words) && !isBare
    return [
      RecordChange(
        .language(language), isCertain: !isDoubted && !claim.isHedged,
        evidence: words.evidence(range.lowerBound..<end))
    ]
  }

  /// "could you write to me" is asked of us; "she writes" is not.
  private static func isOthers(_ claim: Claim, in words: Words) -> Bool {
    claim.isOthers
      && !words.all[clamped: claim.start..<(claim.start + 3)].contains {
        ["you", "usted", "ustedes", "voce", "voces"].contains($0.folded)
      }
  }

  private static let languages = WordTable([
    (WordKey("spanish"), MailLanguage.es), (WordKey("espanol"), .es), (WordKey("espanhol"), .es),
    (WordKey("castellano"), .es), (WordKey("portuguese"), .pt), (WordKey("portugues"), .pt),
    (WordKey("english"), .en), (WordKey("ingles"), .en),
  ])
}
