/// What a word does where people are counted.
struct HeadWord: OptionSet, Sendable {
  let rawValue: UInt32

  static let oneself = Self(rawValue: 1 << 0)
  static let determiner = Self(rawValue: 1 << 1)
  static let one = Self(rawValue: 1 << 2)
  static let many = Self(rawValue: 1 << 3)
  static let join = Self(rawValue: 1 << 4)
  static let plus = Self(rawValue: 1 << 5)
  static let bring = Self(rawValue: 1 << 6)
  static let with = Self(rawValue: 1 << 7)
  static let come = Self(rawValue: 1 << 8)
  static let will = Self(rawValue: 1 << 9)
  static let wish = Self(rawValue: 1 << 10)
  static let too = Self(rawValue: 1 << 11)
  static let yes = Self(rawValue: 1 << 12)
  static let adverb = Self(rawValue: 1 << 13)
  static let adjective = Self(rawValue: 1 << 14)
  /// What is counted: "people", "seats".
  static let people = Self(rawValue: 1 << 15)
  /// What may follow a number that counts people.
  static let after = Self(rawValue: 1 << 16)
  /// Begins one of the phrases that are looked for.
  static let opener = Self(rawValue: 1 << 17)
  static let small = Self(rawValue: 1 << 18)
  static let unit = Self(rawValue: 1 << 19)
  static let hedge = Self(rawValue: 1 << 20)
  static let rough = Self(rawValue: 1 << 21)
  static let past = Self(rawValue: 1 << 22)
  static let stay = Self(rawValue: 1 << 23)
  static let out = Self(rawValue: 1 << 24)
  static let send = Self(rawValue: 1 << 25)
  static let digits = Self(rawValue: 1 << 26)
  static let copula = Self(rawValue: 1 << 27)

  /// What a word is here; nothing for most words.
  static func of(_ word: Word) -> HeadWord? {
    if word.isNumber { return .digits }
    return table[word.key]
  }

  /// What begins something that is read here.
  static let leading: HeadWord = [.oneself, .determiner, .one, .many, .opener, .digits]

  static func isKin(_ key: WordKey) -> Bool {
    table[key].map { !$0.isDisjoint(with: [.one, .many, .people]) } ?? false
  }

  static func isTheirs(_ word: Word) -> Bool {
    ["his", "her", "their", "su", "sus", "seu", "sua"].contains(word.folded)
  }

  static func isUnit(_ word: Word) -> Bool { has(word, .unit) }
  static func isHedge(_ word: Word) -> Bool { has(word, .hedge) }
  static func isRough(_ word: Word) -> Bool { has(word, .rough) || has(word, .hedge) }
  static func leavesOut(_ word: Word) -> Bool { has(word, .out) }
  static func sends(_ word: Word) -> Bool { has(word, .send) }
  static func wishes(_ word: Word) -> Bool { has(word, .wish) }
  static func stays(_ word: Word) -> Bool { has(word, .stay) }

  static func isPast(_ word: Word) -> Bool {
    // "we're" is no past.
    has(word, .past)
      && !(word.folded == "were" && word.range.count > word.folded.utf8.count)
  }

  private static func has(_ word: Word, _ kind: HeadWord) -> Bool {
    table[word.key]?.contains(kind) ?? false
  }

  /// The number that a word says, in digits or in letters.
  static func number(_ word: Word) -> Int? {
    if word.isNumber { return word.folded.utf8.count <= 3 ? Int(word.folded) : nil }
    return numbers[word.key]
  }

  private static let numbers = WordTable(
    [
      "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
      "ten": 10, "eleven": 11, "twelve": 12, "dozen": 12, "both": 2, "couple": 2, "dos": 2,
      "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
      "dois": 2, "duas": 2, "quatro": 4, "sete": 7, "oito": 8, "nove": 9, "dez": 10, "ambos": 2,
      "one": 1,
    ].map { (WordKey($0), $1) })

  private static let table = WordTable(
    lists.flatMap { kind, words in
      words.split(whereSeparator: \.isWhitespace).map { (WordKey($0), kind) }
    } + numbers.keys.map { ($0, .digits) }, joining: { $0.formUnion($1) })

  private static let lists: [(HeadWord, String)] = [
    (.oneself, "i me myself yo mi eu mim"),
    (
      .determiner,
      """
      my our a an the some another both all mi mis nuestro nuestra nuestros nuestras un una unos
      unas otro otra his her their su sus seu sua meu minha meus minhas nosso nossa um uma uns umas outro outra el la los las
      """
    ),
    (.one, PeopleWords.one), (.many, PeopleWords.many),
    (.join, "and y e plus mas mais n"), (.plus, "plus mas mais"),
    (
      .bring,
      """
      bring bringing bringin brings along including llevo llevando llevar llevare llevamos traigo
      traer trayendo traere levo levar levando trago trazer trazendo invitar invite inviting
      accompanied joined acompanado acompanada
      """
    ),
    (.with, "with w con com"),
    (
      .come,
      """
      come coming comes attend attending go going join joining joins be there here rsvp count
      participate help volunteer volunteering helping available free able make making ire iremos
      ir vamos voy venir vengo vendre vendra vendran va van viene vienen asistir asistire estare
      estaremos llegare puede pueden participar ayudar vou vai vao irei iremos vem estarei podem
      pode ajudar participaremos interested happy glad excited love like
      """
    ),
    (
      .will,
      """
      will can would could wants want plans ira iran puede quiere vai vao quer pode poderia
      va vendra hell shell theyll
      """
    ),
    (
      .wish,
      """
      would want wish hope plan planning delighted thrilled will can both queremos quisieramos podemos nos gostariamos
      queriamos pensamos planeamos
      """
    ),
    (.too, "too also tambien tambem joining join conmigo comigo acompana acompanara"),
    (
      .yes,
      "yes yep yeah sure si sim claro absolutely definitely me myself yo eu there count ok okay"
    ),
    (
      .adverb,
      """
      also both too all will probably definitely just really gladly happily as so very even well
      again tambien tambem ya ja likely hopefully maybe
      """
    ),
    (.small, "by to be a the with of at as well for que de do da si sim me us"),
    (
      .adjective,
      """
      good best little older younger adult old dear elderly other close more great two lovely
      disabled deaf teenage next college new mejor mejores mayor menor pequeno pequena otros otras
      outro outra outros outras melhor mais querida querido vieja viejo
      """
    ),
    (
      .people,
      """
      people persons folks adults seats spots tickets places chairs guests attendees total members
      more others extra personas adultos lugares asientos puestos invitados sillas mas pessoas
      vagas cadeiras convidados ingressos entradas
      """
    ),
    (
      .after,
      """
      please pls people of us coming going attending in total and plus altogether will for
      personas pessoas en em no por total y e mas mais
      """
    ),
    (
      .unit,
      """
      minute minutes min mins hour hours hr hrs pm am oclock day days week weeks month months year
      years yrs mile miles percent block blocks bill bills time times things reasons questions
      letters tables houses hours minutos minuto horas hora dias dia semanas semana meses mes anos
      millas milhas veces vezes cuadras cosas coisas st nd rd th things kids pages signatures firmas
      assinaturas towns flyers letters calls
      """
    ),
    (
      .hedge,
      """
      maybe might may perhaps possibly probably hopefully hope if could try trying ask asking
      unsure wonder quizas quiza tal talvez puede-que ojala acaso depende depends posiblemente
      possivelmente espero creo acho unless si-puede
      """
    ),
    (.rough, "or about around roughly approximately o ou unos unas cerca like some almost"),
    (
      .past,
      """
      was were went had met saw signed attended came have has been lived heard talked spoke did
      fuimos estuvimos vimos fomos vimos estivemos tuvimos tivemos used volunteered
      """
    ),
    (
      .stay,
      """
      live living lives spoke talk talking talked work working works lost vivo viviendo vivimos
      hable trabajo moro morando moramos falei trabalho speak speaking agree grew staying stay home
      busy stuck
      """
    ),
    (.out, "without not sin sem no except excepto exceto instead nor neither nao"),
    (.send, "send sending mando enviare enviar mandar mandare envio enviando mandando vou"),
    (.copula, "is are am"), (.opener, HeadPhrases.openers),
  ]
}
