/// How somebody would like to talk, or would not: "no zoom", "can we do it by phone", "could we
/// meet in person", "I'd rather video".
package struct HowWish: Sendable, Hashable {
  package var wanted: MeetingHow?
  package var refused: Set<MeetingHow>
  /// The words it rests on.
  package var evidence: Evidence

  /// The wish in a text; `nil` where there is none, or where either would do. Never fails.
  package static func reading(_ text: String) -> HowWish? {
    let words = OwnWords.of(text)
    // "No zoom" is on Zoom there.
    let isPortuguese = MailLanguage.reading(text) == .pt
    var wanted: Set<MeetingHow> = []
    var refused: Set<MeetingHow> = []
    var named: Set<MeetingHow> = []
    var evidence: Range<Int>?
    var index = 0
    while index < words.all.count {
      guard let found = HowWords.mention(at: index, in: words.all) else {
        index += 1
        continue
      }
      index = found.range.upperBound
      switch stance(found, in: words, isPortuguese) {
      case .wanted: wanted.insert(found.how)
      case .refused: refused.insert(found.how)
      case .told:
        named.insert(found.how)
        continue
      case .set: continue
      }
      let start = max(words.sentenceStart(of: found.range.lowerBound), found.range.lowerBound - 6)
      evidence = min(start, evidence?.lowerBound ?? start)..<found.range.upperBound
    }
    // "Not by phone, zoom": the one way that is named beside those refused.
    if wanted.isEmpty, !refused.isEmpty, named.subtracting(refused).count == 1 { wanted = named }
    wanted.subtract(refused)
    guard let evidence, wanted.count == 1 || !refused.isEmpty else { return nil }
    let range = evidence.count <= 40 ? evidence : evidence.upperBound - 12..<evidence.upperBound
    return HowWish(
      wanted: wanted.count == 1 ? wanted.first : nil, refused: refused,
      evidence: words.evidence(range))
  }

  private enum Stance { case wanted, refused, set, told }

  private static func stance(
    _ mention: HowWords.Mention, in words: Words, _ isPortuguese: Bool
  ) -> Stance {
    func denies(_ word: Word) -> Bool {
      HowWords.denials.contains(word) && !(isPortuguese && word.folded == "no")
    }
    let start = mention.range.lowerBound
    let first = max(words.sentenceStart(of: start), start - 8)
    var isWanted = mention.isStrong
    var place = start
    while place > first {
      if words.all[place].gap >= .comma, place < start || !mention.isStrong { break }
      place -= 1
      let word = words.all[place]
      if place >= start - 3, HowWords.instead.contains(word) { return .set }
      if denies(word) { return .refused }
      if HowWords.wishes.contains(word) { isWanted = true }
    }
    let end = min(words.sentenceEnd(from: start), mention.range.upperBound + 5)
    place = mention.range.upperBound
    while place < end, words.all[place].gap < .comma {
      if denies(words.all[place]) { return .refused }
      if HowWords.suits.contains(words.all[place]) { isWanted = true }
      if HowWords.but.contains(words.all[place]) { break }
      place += 1
    }
    return isWanted ? .wanted : .told
  }
}

/// The words for the ways to meet.
enum HowWords {
  struct Mention {
    var how: MeetingHow
    /// A wish by itself: "by phone".
    var isStrong: Bool
    var range: Range<Int>
  }

  static func mention(at index: Int, in words: [Word]) -> Mention? {
    guard let found = all.tagged(at: index, in: words) else { return nil }
    let ways: [MeetingHow] = [.phone, .video, .inPerson]
    return ways[at: Int(found.tag) / 2].map {
      Mention(how: $0, isStrong: found.tag % 2 == 0, range: found.range)
    }
  }

  static func isMention(at index: Int, in words: [Word]) -> Bool {
    all.tagged(at: index, in: words) != nil
  }

  private static let all = Phrases(tagged: [
    (
      0,
      """
      by|over|via|on the? phone|telephone|cell, phone|telephone call|chat|conversation, by a? call, a call instead
      call me, give me a call|ring, phone me
      por|via telefono|celular|llamada, llamada telefonica|de, llamame|llameme|llamenme, me llamen|llame|llamas
      por|pelo|via telefone|celular|ligacao, ligacao telefonica, me liga|ligue|liguem|ligar
      """
    ),
    (
      1,
      "phone, telephone, phonecall, phonecalls, calls, phone calls, telefono, llamadas, telefone, ligacoes, ligacao, llamada"
    ),
    (
      2,
      """
      by|over|via|on|through a? zoom|video|skype|facetime|teams|webcam, on google meet, by google meet, video call|chat|conference|meeting
      zoom call|meeting|chat, por|via|en|em zoom|video|videollamada|skype|meet, chamada de video, videochamada por?
      """
    ),
    (
      3,
      "zoom, video, skype, facetime, videollamada, videollamadas, videochamada, video calls, zoom calls, google meet, videoconference, webcam"
    ),
    (
      4,
      """
      in person, face to face, in real life, meet up somewhere|for|at?, meet for coffee|tea|lunch, sit down together|with?, over coffee
      en persona, cara a cara, presencial, presencialmente, tomar un cafe, vernos en
      pessoalmente, em pessoa, presencial, cara a cara, tomar um cafe
      """
    ),
    (5, "coffee"),
  ])

  static let denials = WordSet(
    in: """
      no not dont doesnt cant cannot wont never hate without isnt avoid hard nor neither
      sin nunca odio ni nao sem nem nada detesto dislike trouble wouldnt
      """)
  static let instead = WordSet(in: "than of vez lugar que")
  static let wishes = WordSet(
    in: """
      can could prefer rather better best instead want wish like please may would
      puedo podemos prefiero preferiria mejor quiero quisiera gustaria podriamos puede
      prefiro melhor quero gostaria podemos pode poderia preferencia
      """)
  static let suits = WordSet(
    in: """
      please works fine better best ok okay good great easier preferred instead
      mejor bien funciona perfecto melhor bom funciona serve
      """)
  static let but = WordSet(in: "but pero mas instead and y e")
}
