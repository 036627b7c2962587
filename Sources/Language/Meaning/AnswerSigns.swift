/// What a few words in a reply are a sign of.
enum AnswerSign: UInt8, Sendable, CaseIterable {
  /// Words that are none of the others, though they look like it ("not only", "no later").
  case idle
  case yes
  /// "I'd love to", which is a yes unless a "but" follows.
  case wish
  /// "Works", "is fine": a yes to what is named beside it, or to what was asked.
  case good
  /// "I'd take", "put me down for": what follows is chosen.
  case take
  case no
  /// "Can't", "doesn't work", "not": a no to what is named beside it, or to what was asked.
  case cannot
  case not
  /// "I'm away", "I work that day": a no that is not said.
  case away
  case maybe
  case perhapsYes, perhapsNo
  case condition
  case but
  case except
  /// "Rather than": what follows is not chosen.
  case than
  case any, none
  case cancel, otherTime
  /// "After all", "any more": a no to what was agreed already.
  case afterAll
  case callMe, wrongPerson, personPlease, thanks
  /// "No wait": what was said before is taken back.
  case retraction
  /// How a question begins that asks to be told something.
  case asking
  /// How a proposal begins, though it is written as a question: "can we do", "how about".
  case proposing
  /// Words after which a place or a day is only told of: "I live in".
  case telling
  /// "So", "entonces": what follows is the upshot.
  case upshot
}

/// The signs of all three languages, looked for at once.
enum AnswerSigns {
  static let all = Phrases(
    tagged: (english + spanish + portuguese).map { (tag: $0.rawValue, phrases: $1) })

  /// Those by which people ask for a person.
  static let personPlease = Phrases(
    tagged: (english + spanish + portuguese).filter { $0.0 == .personPlease }
      .map { (tag: $0.rawValue, phrases: $1) })

  /// The sign that begins at a word, and how far it goes.
  static func sign(at index: Int, in words: [Word]) -> (sign: AnswerSign, range: Range<Int>)? {
    guard let found = all.tagged(at: index, in: words), let sign = AnswerSign(rawValue: found.tag)
    else { return nil }
    return (sign, found.range)
  }

  /// Words before a question that are none of it.
  static let leading = WordSet(
    in: "and so but also hi ok oh um well please just sorry then y e pero mas oi hola ola perdon")

  /// Words that say nothing by themselves beside an answer.
  static let small = WordSet(
    in: """
      a an the and or to of in on at for with by from it its is are am be was were do does did i im
      ive id ill me my mine you your we us our they them their he she his her this that these those
      there here so then just really very too also all as one ones will would could can if up out
      please well oh ah um hi hey yes no ok what which sorry dear hello again now today
      el la los las lo un una unos unas y o u e de del al a en con por para que es son esta estan
      me mi mis te tu le les se su sus nos yo ella ellos usted ustedes eso ese esa este muy
      mas ya ahi alli pues tambien solo
      os as um uma uns umas do da dos das no na nos nas em ao aos num numa com sem pra pro eu ele
      voce voces meu minha seu sua nosso isso esse essa esta estou sou sao foi muito ja la ai
      tambem so mim ou senao numero opcion opcao opciones opcoes nro next late early preferencia nesse nessa neste nesta desse dessa ese esos mija mijo senora senhora desculpe desculpa disculpe disculpa perdon lamento siento hub option choice number day dia time hora slot
      """)
}
