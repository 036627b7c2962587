/// What a word says where it stands near a town's name.
struct TownWord: OptionSet, Sendable {
  let rawValue: UInt64

  static let lives = Self(rawValue: 1 << 0)
  static let kin = Self(rawValue: 1 << 1)
  static let others = Self(rawValue: 1 << 2)
  static let leaving = Self(rawValue: 1 << 3)
  static let elsewhere = Self(rawValue: 1 << 4)
  static let activity = Self(rawValue: 1 << 5)
  static let thing = Self(rawValue: 1 << 6)
  static let label = Self(rawValue: 1 << 7)
  static let preposition = Self(rawValue: 1 << 8)
  static let title = Self(rawValue: 1 << 9)
  static let introduction = Self(rawValue: 1 << 10)
  static let sentenceOpener = Self(rawValue: 1 << 11)
  static let newPlace = Self(rawValue: 1 << 12)
  static let institution = Self(rawValue: 1 << 13)
  static let commonInstitution = Self(rawValue: 1 << 14)
  static let otherState = Self(rawValue: 1 << 15)
  static let person = Self(rawValue: 1 << 16)
  static let ambiguous = Self(rawValue: 1 << 17)
  static let lived = Self(rawValue: 1 << 18)
  static let have = Self(rawValue: 1 << 19)
  static let to = Self(rawValue: 1 << 20)
  static let intent = Self(rawValue: 1 << 21)
  static let moved = Self(rawValue: 1 << 22)
  static let now = Self(rawValue: 1 << 23)
  static let onOrWith = Self(rawValue: 1 << 24)
  static let from = Self(rawValue: 1 << 25)
  static let of = Self(rawValue: 1 << 26)
  static let with = Self(rawValue: 1 << 27)
  static let work = Self(rawValue: 1 << 28)
  static let ourState = Self(rawValue: 1 << 29)
  static let resident = Self(rawValue: 1 << 30)
  static let region = Self(rawValue: 1 << 31)
  /// Not yet there: "moving to Salem in June".
  static let moving = Self(rawValue: 1 << 32)
  /// Not quite there: "near Salem".
  static let near = Self(rawValue: 1 << 33)
  /// "a second home in Truro"
  static let second = Self(rawValue: 1 << 34)
  /// Joins two towns: "Salem or Beverly".
  static let join = Self(rawValue: 1 << 35)
  /// People who are not the writer, as the subject of a sentence.
  static let party = Self(rawValue: 1 << 36)
  /// "before moving to Acton"
  static let before = Self(rawValue: 1 << 37)
  /// "not in Palmer", "no longer in", "ya no vivo en"
  static let not = Self(rawValue: 1 << 38)

  /// What each word of a text is.
  static func kinds(of words: Words) -> [TownWord] {
    let table = table
    return words.all.map { word in
      let kind = table[word.key] ?? []
      return word.folded.utf8.first == UInt8(ascii: "w") && word.folded.hasPrefix("work")
        ? kind.union(.work) : kind
    }
  }

  static func of(_ word: Word) -> TownWord { table[word.key] ?? [] }

  /// Whether a town's name is a person's as well.
  static func isPerson(_ folded: String) -> Bool {
    table[WordKey(folded)]?.contains(.person) ?? false
  }

  private static let table = WordTable(
    lists.flatMap { kind, words in
      words.split(whereSeparator: \.isWhitespace).map { (WordKey($0), kind) }
    }, joining: { $0.formUnion($1) })

  private static let lists: [(TownWord, String)] = [
    (.person, AmbiguousNames.people), (.ambiguous, AmbiguousNames.words), (.lived, "lived"),
    (.have, "ive weve have"), (.to, "to a para pra into"),
    (.intent, "used want hoping hope plan planning might may would id wed quiero quero"),
    (.moving, "moving move moves relocating mudar mudarme mudarnos mudando"),
    (.near, "near outside around nearby cerca perto proximo proxima close by"),
    (.second, "second summer vacation weekend winter beach country old former childhood first"),
    (.party, "he she they family people everyone familia todos ella ellos ele elas eles folks"),
    (.not, "not dont longer never nao nunca isnt arent"),
    (.before, "before after since until antes depois despues desde"),
    (.join, "and or y e o ou amp"),
    (.moved, "moved relocated mude mudamos mudei mudado mudo"), (.now, "now here home currently"),
    (.onOrWith, "on with"),
    (.from, "from"), (.of, "de do da"), (.with, "with con com"),
    (.ourState, "ma mass massachusetts"), (.resident, "resident residents here"),
    (.region, "downtown central western eastern"),
    (
      .lives,
      """
      live living reside residing resident residents based located lives moro vivo vivimos
      moramos resido viviendo morando local
      """
    ),
    (
      .kin,
      """
      daughter son mother father mom dad sister brother aunt uncle cousin grandmother
      grandfather parents kids children friend friends nephew niece grandson granddaughter
      grandkids doctor dentist therapist landlord employer company boss representative senator rep reps legislator legislators ex roommate coworker colleague colleagues hija hijo madre padre hermana
      hermano prima primo tia tio amiga amigo abuela filha filho mae pai irma irmao avo
      namorado inlaws grandchildren sons daughters sisters brothers
      """
    ),
    (
      .others,
      "he she they who family people everyone ella el ele ela meeting hearing event rally office group"
    ),
    (
      .leaving,
      """
      moved moving away relocated left leaving originally minutes miles hours far mudei vindo
      native hour mile graduated retired across
      """
    ),
    (
      .elsewhere,
      """
      work works worked working office job grew born raised teach teaches taught study studied
      studying school college university visited visiting visit lived vivia vivi trabajo
      trabajaba trabaja trabalho trabalhava naci nasci creci cresci estudio estudo rally event
      hearing conference met saw drove drive near commute commuting hospital clinic
      store shop church employed estudiaba morava morei protest march concert wedding
      was estuve estaba estive estava volunteered signed petition used moving flyer found mesa spoke heard stopped native originally
      vacation trip hub hubs
      """
    ),
    (
      .activity,
      """
      tabling table canvass canvassing help helping volunteer volunteering lobby host hosting
      phone party meeting meetings happening events going group groups chapter ayudar ajudar
      """
    ),
    (
      .thing,
      """
      hub grupo reunion oficina evento ciudad hija hijo universidad hospital cerca lejos perto
      longe mudei salio globe
      """
    ),
    (
      .label,
      """
      town city address home location municipality residence ciudad pueblo cidade direccion
      endereco hometown
      """
    ),
    (
      .preposition,
      """
      in from of near de en em outside around at to no na do da within serving for between entre
      """
    ),
    (
      .title,
      """
      senator sen rep representative mr mrs ms dr governor mayor president congressman
      congresswoman saint st mx prof professor
      """
    ),
    (.introduction, "im am named called llamo chamo soy sou dear hi hello hola ola hey"),
    (
      .sentenceOpener,
      """
      i im my we the and but please thanks hi hello id ive if can is are hola soy from in yes
      town city
      """
    ),
    (.newPlace, "new lake fort port saint san old mount el los"),
    (
      .institution,
      """
      globe herald university college high hospital street st ave avenue road rd square sq
      common tea telegram eagle gazette pops marathon sox celtics bruins harbor medical
      general lane ln drive dr blvd boulevard institute foundation library news times
      republican sun magazine review tribune state school bank clinic court place pl terrace
      circle highway way day chronicle patch
      """
    ),
    (.commonInstitution, "university hospital marathon globe college county area harbor airport"),
    (
      .otherState,
      """
      nh ri ct vt me ny nj pa ca fl tx oh il va md nc sc ga wa mi wi mn co az uk england
      connecticut vermont maine california ohio texas florida georgia virginia michigan
      illinois pennsylvania oregon washington delaware kentucky tennessee canada ontario
      scotland ireland jersey
      """
    ),
  ]
}
