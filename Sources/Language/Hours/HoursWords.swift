/// Lengths, limits and ways to meet in HOURS.
enum HoursWords {
  enum Setting: UInt8 {
    /// A number of the unit, and how long a talk takes.
    case minutes, hours
    case halfHour, wholeHour, quarterHour
    /// "A day" after a number: at most so many.
    case perDay
    case leadHours, leadDays
    case oneDayLead
    case phone, video, inPerson
  }

  /// What follows a number.
  static let afterNumber = Phrases(tagged: [
    (
      Setting.leadHours.rawValue,
      """
      hours|hour|hrs|h|hs of? notice|ahead|advance|before|beforehand|lead|warning, hours|hour|hrs|h in|of advance|lead
      hours|hour|hrs ahead of time, horas|hora|h de|con|com antelacion|anticipacion|aviso|antecedencia|anticipo, horas|hora antes
      """
    ),
    (
      Setting.leadDays.rawValue,
      """
      days|day of? notice|ahead|advance|before|beforehand|lead|warning, days|day in|of advance, days|day ahead of time
      dias|dia de antelacion|anticipacion|aviso|antecedencia, dias|dia antes
      """
    ),
    (
      Setting.perDay.rawValue,
      """
      a|per|each|every day, calls|talks|people|meetings|persons|ones|conversations a|per|each|every day, max|at|maximum most? a|per day
      al|por|cada dia, llamadas|personas|reuniones|charlas al|por|cada dia, por|ao|cada dia, ligacoes|pessoas|conversas|chamadas por|ao dia
      diarias, diarios
      """
    ),
    (
      Setting.minutes.rawValue,
      """
      minutes|minute|mins|min|minutos|minuto each|long|calls|call|talks|talk|meetings|meeting|per?, min, mins, minutes, minute, minutos, minuto
      minutes|mins|min per|a call|talk|person|meeting, minutos cada una|uno|um|uma
      """
    ),
    (
      Setting.hours.rawValue,
      "hours|hour|hr each|long|calls|call|talks|talk|meetings, hours, hour, hr, hora, horas"
    ),
  ])

  /// What stands alone.
  static let alone = Phrases(tagged: [
    (
      Setting.halfHour.rawValue,
      "half an? hour, half hour, media hora, meia hora, half an hour each, half hour calls|talks"
    ),
    (Setting.wholeHour.rawValue, "an hour each|long?, una hora, uma hora"),
    (
      Setting.quarterHour.rawValue,
      "quarter of? an hour, quarter hour, cuarto de hora, quarto de hora"
    ),
    (
      Setting.oneDayLead.rawValue,
      "a days notice|ahead, a day ahead|before|in, the day before, un dia antes, con un dia de antelacion|anticipacion|aviso, um dia antes, com um dia de antecedencia"
    ),
    (
      Setting.phone.rawValue,
      "by|over|on the? phone|telephone, phone calls|call|only?, calls only, i call|phone them|people|everyone?, por telefono|celular, por telefone, llamadas, llamo yo, ligacoes, telefono, telefone, calls"
    ),
    (
      Setting.video.rawValue,
      """
      by|on|over|via zoom|video|skype|facetime|teams link|call|calls|only?, zoom link|only|call|calls|room?, video link|call|calls|only?, google meet link?, meet link, link, on google meet, skype, facetime
      por zoom|video|videollamada|meet, enlace de zoom|meet|video?, videollamada, videollamadas, chamada de video, videochamada, link do|de zoom|meet|video
      """
    ),
    (
      Setting.inPerson.rawValue,
      "in person only?, face to face, en persona, cara a cara, pessoalmente, em pessoa, presencial"
    ),
  ])

  /// Before a number, where it is a limit; it is read with it.
  static let limits = Phrases(
    """
    at most, max, maximum, maximum of, no more than, not more than, up to, at the most, only, limit of?, just
    maximo, maximo de, no mas de, hasta, como maximo, a lo mas, al maximo, solo, no maximo, ate, nao mais de|que, no maximo de, apenas, so
    at least, minimum, with, need, i need, with at least, please give me, min, con, con al menos, por lo menos, al menos, com, com pelo menos, pelo menos, minimo de?
    """)
  /// Before a length, where it is no rest of a time.
  static let lengths: WordSet = [
    "for", "each", "about", "de", "durante", "por", "calls", "talks", "of",
  ]

  static let numbers = WordTable<Int>(
    [
      "one una uno um uma un", "two dos dois duas", "three tres", "four cuatro quatro",
      "five cinco", "six seis", "seven siete sete", "eight ocho oito", "nine nueve nove",
      "ten diez dez", "eleven once onze", "twelve doce doze", "thirteen", "fourteen",
      "fifteen quince quinze",
    ].enumerated().flatMap { place, words in
      words.split(separator: " ").map { (WordKey($0), place + 1) }
    }
      + [
        ("twenty", 20), ("veinte", 20), ("vinte", 20), ("thirty", 30), ("treinta", 30),
        ("trinta", 30), ("forty", 40), ("cuarenta", 40), ("quarenta", 40), ("sixty", 60),
        ("sesenta", 60), ("sessenta", 60), ("twentyfour", 24),
      ].map { (WordKey($0.0), $0.1) })

  static let rarer = WordSet(
    in: "other alternate alternating biweekly fortnightly alternos alternas alternados")
  static let ordinals = WordSet(
    in:
      "first second third fourth fifth last primer primero tercer cuarto ultimo primeira primeiro ultima"
  )
  static let ways: WordSet = ["call", "calls", "link"]
  static let thanks: WordSet = [
    "thanks", "you", "gracias", "obrigado", "obrigada", "best", "saludos",
  ]

  /// What says nothing by itself beside hours.
  static let small = WordSet(
    in: """
      hours hour horas horario horarios hora my mine mis mi meu meus minha minhas the a an and or is are im
      i me we on at in from to of for by with as every each all todos todas los las el la lo de del al y o e
      os as a um uma nos nas no na em às das dos do da ao please thanks thank you gracias obrigado obrigada
      por favor new set change update now ok hi hello hola ola oi also then they them only just
      available free disponible libre disponivel livre can could work works do fine best good prefer
      puedo posso week weekly semana each long call calls link it be will would like
      """)
}
