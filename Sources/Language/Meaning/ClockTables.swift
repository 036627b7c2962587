/// The words of times in the three languages that we read.
extension ClockWords {
  static let weekdays = table([
    "sunday sundays sun domingo domingos dom",
    "monday mondays mon lunes segunda seg lun",
    "tuesday tuesdays tue tues martes terca ter",
    "wednesday wednesdays wed weds miercoles quarta qua mie",
    "thursday thursdays thu thur thurs jueves quinta qui jue",
    "friday fridays fri viernes sexta sex vie",
    "saturday saturdays sat sabado sabados sab",
  ])

  /// Ordinals too.
  static let alsoOrdinals = WordSet(in: "segunda quarta quinta sexta")
  static let feira = WordSet(in: "feira f")

  static let months = table(
    [
      "january jan enero janeiro", "february feb febrero fevereiro", "march mar marzo marco",
      "april apr abril", "may mayo maio", "june jun junio junho", "july jul julio julho",
      "august aug agosto", "september sep sept septiembre setiembre setembro",
      "october oct octubre outubro", "november nov noviembre novembro",
      "december dec diciembre dezembro",
    ], from: 1)

  /// No month without a day beside them.
  static let shortMonths = WordSet(in: "mar may march sep set marco")

  static let parts = WordTable<Range<Int>>(
    [
      ("morning", 0..<720), ("mornings", 0..<720), ("manana", 0..<720), ("mananas", 0..<720),
      ("manha", 0..<720), ("afternoon", 720..<1050), ("afternoons", 720..<1050),
      ("lunchtime", 690..<840), ("lunch", 690..<840), ("almuerzo", 690..<840),
      ("almoco", 690..<840),
      ("tarde", 720..<1170), ("tardes", 720..<1170), ("evening", 1020..<1440),
      ("evenings", 1020..<1440), ("night", 1050..<1440), ("nights", 1050..<1440),
      ("noche", 1080..<1440), ("noches", 1080..<1440), ("noite", 1080..<1440),
    ].map { (WordKey($0), $1) })

  static let weekends = WordSet(in: "weekend finde")
  static let noon = WordSet(in: "noon midday mediodia")
  static let oclock = WordSet(in: "oclock h hs hrs horas hr")
  static let of = WordSet(in: "of de")
  static let at = WordSet(in: "at las as das dos around about ish after sobre")
  /// "How about 2" is no time.
  static let how = WordSet(in: "how what")
  static let ofDay = WordSet(in: "the on el dia in la da")

  static let hours = table(
    [
      "one una uma", "two dos duas", "three tres", "four cuatro quatro", "five cinco", "six seis",
      "seven siete sete", "eight ocho oito", "nine nueve nove", "ten diez dez", "eleven once onze",
      "twelve doce doze",
    ], from: 1)

  static let spelledMinutes = WordTable<Int>(
    [
      ("thirty", 30), ("fifteen", 15), ("media", 30), ("meia", 30), ("cuarto", 15), ("quinze", 15),
      ("forty", 40), ("trinta", 30), ("treinta", 30), ("quince", 15),
    ].map { (WordKey($0), $1) })

  /// Each line's words, numbered by the line.
  private static func table(_ lines: [String], from first: Int = 0) -> WordTable<Int> {
    WordTable(
      lines.enumerated().flatMap { index, line in
        line.split(separator: " ").map { (WordKey($0), index + first) }
      })
  }
}
