/// The phrases by which people are counted.
enum HeadPhrases {
  /// The first words of the phrases below that are looked for at every word.
  static let openers =
    """
    just only alone solo solamente so apenas somente myself i im cant cannot wont unable unfortunately
    no nao us we the both sola sozinha sozinho all head headcount los las nosotros nos ambos two by on voy vou sorry wish yo eu be well wed were soy seria vai
    """

  static let alone = Phrases(
    """
    just me|one|1|myself, just be me|myself, be just me|myself, only be me, be only me, only me|myself|one|1, solo|solamente yo
    solo voy yo, solo ire yo, ire sola|solo, soy solo yo, seria solo yo, so|somente vou eu, vai ser so eu, so|apenas|somente eu, im coming|going alone, i will|ill come alone, voy sola|solo
    vou sozinha|sozinho
    """)

  /// "alone": of who comes only beside a word of coming, not in "I live alone".
  static let unaccompanied = Phrases(
    "alone, by myself, on my own, sola, sozinha, sozinho, all by myself")

  static let pair = Phrases(
    """
    both of us, us both, we can|will|could|would|should|shall both, well both, wed both, the two|2 of us, we two, we both, we are|were both, los|las dos
    nosotros dos, nos dois|duas|2, nosotras dos
    """)

  /// The writer cannot come.
  static let cannot = Phrases(
    """
    i cant, i cannot, i can not, i wont, i will not, i am not able, im not able, i am unable
    im unable, unable to, cant make|come|attend|go|be|do, cannot make|come|attend|go|be|do
    i wish i could, i myself|personally cant|cannot, im busy|away, i am busy|away, cant but
    cannot but, sorry i|im|we, i have to work, im working, i have another
    no puedo|podre|podria|voy, yo no puedo|podre|voy, no me es posible, nao posso|poderei|vou|consigo
    eu nao posso|poderei|vou|consigo
    """)

  /// Said of the people named: they do not come.
  static let stays = Phrases(
    """
    cant, cannot, wont, will not, isnt, is not, are not, arent, couldnt, doesnt, does not, has to
    have to, is busy|away|sick, are busy|away|sick, no puede|pueden|podra|va|ira, nao pode|podem|vai|vao|podera
    """)

  static let instead = Phrases(
    """
    instead, in my place|stead, for me, on my behalf, en mi lugar, por mi, en vez de mi
    no meu lugar, por mim, em vez de mim, em meu lugar
    """)

  /// How a number is led in.
  struct Lead {
    /// Where the words begin.
    var start: Int
    /// "we are", "somos", "party of": a number of people whatever follows.
    var counts = false
    /// "bringing": people beside the writer.
    var brings = false
    /// "for": where people or seats follow.
    var isFor = false
  }

  static func lead(before index: Int, in words: Words) -> Lead? {
    let all = words.all
    for count in stride(from: 4, through: 1, by: -1) {
      let start = index - count
      guard start >= 0, all[at: index].map({ $0.gap <= .comma }) ?? false else { continue }
      if counting.match(at: start, in: all)?.upperBound == index {
        return Lead(start: start, counts: true)
      }
      if bringing.match(at: start, in: all)?.upperBound == index {
        return Lead(start: start, brings: true)
      }
    }
    guard let before = all[at: index - 1], all[index].gap == .blank else { return nil }
    let isFor = ["for", "para", "need", "save", "reserve", "necesito", "preciso", "total"]
      .contains(before.folded)
    return isFor ? Lead(start: index - 1, isFor: true) : nil
  }

  private static let counting = Phrases(
    """
    we are|will be?, well|were be?, there are|will be?, therell|therell be, party|group|total|family of
    rsvp for|as, yes for, us|me down for, count on|us as?, make it|that, sign us up for, sign me up for
    it will be, itll be, its, it is, plan on|for, expect, put down, headcount is?, head count is|of?, count is|of
    number of people|guests|attendees is?, tickets|seats|spots|places for, table for, how many
    somos, seremos, seriamos, iremos, vamos, estaremos, iriamos, vamos a ir|ser, en total, reserva|reserven para
    lugares|asientos|sillas para, apuntenos, apuntenme para, vamos en|em, grupo|familia de
    vamos ser|estar|em, reserve para, vagas|lugares para, em total, total
    """)

  private static let bringing = Phrases(
    """
    bring|bringing along?, with, plus, along with, and, llevo|llevare|traigo|traere a?, con
    voy a llevar|traer a?, levo|trago, vou levar|trazer, com, mas, mais
    """)
}
