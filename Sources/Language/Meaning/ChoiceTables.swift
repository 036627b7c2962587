/// The words by which people choose: ordinals, numerals and what stands around them.
extension ChoiceMentions {
  static func value(of word: Word) -> Int? {
    if word.isNumber { return word.key.count <= 3 ? Int(word.folded) : nil }
    if let value = numerals[word.key] { return value }
    guard word.key.count <= 4, ["st", "nd", "rd", "th"].contains(word.folded.suffix(2)) else {
      return nil
    }
    return Int(word.folded.dropLast(2))
  }

  static let ordinals = table(ordinalValues)

  /// Ordinals, and the places that are counted from the end.
  static let places = table(
    [
      "last": -1, "latter": -1, "ultima": -1, "ultimo": -1, "final": -1, "bottom": -1, "later": -1,
      "latest": -1, "former": 1, "top": 1, "earlier": 1, "earliest": 1, "soonest": 1, "sooner": 1,
      "middle": 0,
      "medio": 0, "meio": 0, "primeros": 1,
      "primeras": 1, "primeiros": 1, "primeiras": 1, "ultimos": -1, "ultimas": -1,
    ].merging(ordinalValues) { one, _ in one })

  private static let ordinalValues: [String: Int] = [
    "first": 1, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5, "second": 2, "third": 3,
    "fourth": 4, "fifth": 5, "sixth": 6, "primera": 1,
    "primero": 1, "primer": 1, "1era": 1, "1ra": 1, "1ero": 1, "1ro": 1, "2da": 2, "2do": 2,
    "3ra": 3, "3era": 3, "3ro": 3, "3ero": 3, "4ta": 4, "1º": 1, "2º": 2, "3º": 3, "1ª": 1, "2ª": 2,
    "3ª": 3, "1o": 1, "2o": 2, "3o": 3, "1a": 1, "2a": 2, "3a": 3, "4to": 4, "segunda": 2,
    "segundo": 2,
    "tercera": 3, "tercero": 3, "tercer": 3, "cuarta": 4, "cuarto": 4, "quinta": 5, "quinto": 5,
    "primeira": 1, "primeiro": 1, "terceira": 3, "terceiro": 3, "quarta": 4, "quarto": 4,
    "secund": 2, "scond": 2, "secnd": 2, "frist": 1, "thrid": 3,
  ]

  static let numerals = table([
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "uno": 1, "una": 1, "dos": 2,
    "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "um": 1, "uma": 1, "dois": 2, "duas": 2,
    "quatro": 4,
  ])

  private static func table(_ numbers: [String: Int]) -> WordTable<Int> {
    WordTable(numbers.map { (WordKey($0), $1) })
  }

  static let labels = WordSet(
    in: "number no option choice nr num numero opcion opcao nro answer time slot n numbers options")

  /// Words after which a bare number is a choice.
  static let choosers = WordSet(
    in: """
      take pick choose do with prefer prefiero prefiro its elijo escojo escolho say el la o a the for
      want quiero quero is es e either go like than con com just only then so not but except menos
      exceto excepto all both actually so yes si sim to
      """)
  static let joins = WordSet(in: "and or y e o ou then also tambien tambem")
  static let articles = WordSet(
    in:
      "the la el a o los las os as is es e my mi for prefer either this of do da del take na no en")

  /// What may follow a number that is a choice.
  static let follows = WordSet(
    in: """
      please works work is are would sounds for it me esta es e funciona serve por thanks suits fits
      will seems looks then and y but or o ou both all if unless either whichever instead pls plz
      thx gracias obrigado obrigada porfa best better fine good great ok okay looks
      """)

  /// What is counted by a number that is no choice.
  static let counted = WordSet(
    in: """
      people of kids children days weeks months years hours minutes friends seats times personas
      hijos hijas anos dias semanas horas minutos personas amigos filhos filhas pessoas pm am more
      thumbs others dogs cars blocks miles tickets copies vezes veces nietos netos letters calls
      """)

  static let thingsCounted = WordSet(
    in: """
      week weekend month half semana time floor monday middlesex grade quarter of thing name night
      year person cosa vez ano mes
      """)

  /// Ordinals that are other words too, without an article.
  static let alsoVerbs = WordSet(
    in:
      "last second final top bottom latter former latest middle medio meio quarto cuarto sixth later earlier sooner primer"
  )
  static let adverbs = WordSet(in: "of i we let thing lets off")
  static let ones = WordSet(
    in: "one ones option choice opcion opcao opciones opcoes slot date fecha data horario")
  static let plural = WordSet(
    in: "mondays tuesdays wednesdays thursdays fridays saturdays sundays sabados domingos")

  /// Before a time that is only told of: "I work till 6".
  static let tellsOnly = WordSet(
    in: "until till til hasta ate since desde from by through thru last pasado passado every")
  static let after = WordSet(in: "after past despues depois later since")
  static let before = WordSet(in: "before antes until")

  /// Parts of a working day, by the minutes after midnight.
  static let groups = WordTable<Range<Int>>(
    [
      ("weeknight", 1020..<1440), ("weeknights", 1020..<1440), ("weekdays", 0..<1440),
      ("weekday", 0..<1440),
    ].map { (WordKey($0), $1) })
}
