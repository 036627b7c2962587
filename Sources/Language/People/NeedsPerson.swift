/// Whether words call for a person and never for a template.
///
/// Better ten too many than one too few: what is marked costs a person a minute, what is missed
/// answers a death with a reminder. Only what is plainly said of something else is left out: the
/// bill that died in committee, anger at insurers, an appointment with a lawyer.
package enum NeedsPerson {
  package enum Reason: UInt8, Sendable, CaseIterable {
    case death, distress, anger, threat, lawyer, press
    /// The writer is under 18, or asks for somebody who is.
    case minor, parentForChild
  }

  package struct Finding: Hashable, Sendable {
    package var reason: Reason
    package var evidence: Evidence

    package init(_ reason: Reason, _ evidence: Evidence) {
      self.reason = reason
      self.evidence = evidence
    }

    /// For the person who gets it: why, and the words.
    package var words: String {
      switch reason {
      case .minor: "under 18 by their own words: \(evidence.words)"
      case .parentForChild: "a parent writes for a child: \(evidence.words)"
      default: "words that no template answers (\(reason)): \(evidence.words)"
      }
    }
  }

  /// The words of death, distress, anger, threat, lawyer or press, or those of a grown-up who writes
  /// for a child, if there are any; never fails. The writer's own age is for `Ages`.
  ///
  /// What is said of the subject of the campaign ("this bill is killing small towns") is none.
  package static func reading(_ newText: String) -> Evidence? { reading(RecentWords.of(newText)) }

  static func reading(_ words: Words) -> Evidence? {
    finding(in: words)?.evidence ?? Ages.child(in: words).map(words.evidence)
  }

  /// Why a person must answer, if one must: ages and children included; never fails.
  package static func finding(in newText: String) -> Finding? {
    let words = RecentWords.of(newText)
    return finding(in: words) ?? Ages.finding(in: words)
  }

  /// The first reason of each sentence, ages and children included: behind a death there may be
  /// distress, while "she died after she had rationed her insulin" tells of the death. Never fails.
  package static func reasons(in newText: String) -> Set<Reason> {
    let words = RecentWords.of(newText)
    var reasons: Set<Reason> = []
    var index = 0
    while let found = finding(in: words, from: index) {
      reasons.insert(found.finding.reason)
      index = words.sentenceEnd(from: found.index)
    }
    if let found = Ages.finding(in: words) { reasons.insert(found.reason) }
    return reasons
  }

  static func finding(in words: Words) -> Finding? { finding(in: words, from: 0)?.finding }

  /// The first one that begins at a word or behind it, with where it does.
  private static func finding(
    in words: Words, from start: Int
  ) -> (finding: Finding, index: Int)? {
    let all = words.all
    let marked = NeedsPersonWords.all
    var index = start
    while index < all.count {
      if let found = marked.tagged(at: index, in: all),
        let mark = NeedsPersonWords.Mark(rawValue: found.tag)
      {
        let sentence = NeedsPersonSentence(words, around: found.range)
        if let reason = sentence.reason(of: mark) {
          return (Finding(reason, words.evidence(found.range)), index)
        }
        if mark == .idle {
          index = found.range.upperBound
          continue
        }
      }
      if all[index].gap <= .line, all[index].key == passed || all[index].key == gone,
        let name = NeedsPersonSentence.passing(at: index, in: words)
      {
        return (Finding(.death, words.evidence(name)), index)
      }
      index += 1
    }
    return nil
  }

  private static let passed = WordKey("passed")
  private static let gone = WordKey("gone")
}

/// What stands around words of grief, anger or law, and whether it takes them back.
struct NeedsPersonSentence {
  let words: Words
  let range: Range<Int>
  let start: Int
  let end: Int

  init(_ words: Words, around range: Range<Int>) {
    self.words = words
    self.range = range
    start = words.sentenceStart(of: range.lowerBound)
    end = words.sentenceEnd(from: max(range.upperBound - 1, range.lowerBound))
  }

  func reason(of mark: NeedsPersonWords.Mark) -> NeedsPerson.Reason? {
    let before = words.all[at: range.lowerBound - 1]?.folded ?? ""
    let next = words.all[at: range.upperBound].flatMap { $0.gap < .sentence ? $0 : nil }
    switch mark {
    case .idle: return nil
    case .death: return .death
    case .dying: return isThing(range.lowerBound - 1) || isThing(range.lowerBound) ? nil : .death
    case .gone: return next.map { $0.gap >= .comma } ?? true ? .death : nil
    case .distress: return .distress
    // "I can't go on" ends there; "I can't go on Thursday" does not.
    case .exhausted:
      return next == nil || next.map { $0.gap >= .comma || Self.despair.contains($0) } == true
        ? .distress : nil
    case .anger: return .anger
    case .insult: return isAboutOthers ? nil : .anger
    case .fury: return isAtUs ? .anger : nil
    case .threat: return .threat
    case .lawyer:
      // "Sue, you said Thursday?"
      let first = words.all[at: range.lowerBound]
      let isName =
        first?.folded == "sue" && words.all[at: range.lowerBound + 1]?.gap ?? .blank >= .comma
      return isName ? nil : .lawyer
    case .counsel:
      // "An appointment with my lawyer" is not about us.
      let isOurs = !has(Self.appointments) && !Self.being.contains(before)
      return isOurs ? .lawyer : nil
    case .press: return .press
    case .trade:
      return words.all[clamped: (range.lowerBound - 3)..<range.upperBound]
        .contains { Self.past.contains($0) } ? nil : .press
    }
  }

  private func has(_ set: WordSet) -> Bool {
    words.all[clamped: start..<end].contains { set.contains($0) }
  }

  /// Whether a bill, a car or a telephone is what died.
  private func isThing(_ index: Int) -> Bool {
    words.all[clamped: max(start, index - 2)..<(index + 1)].contains { Self.things.contains($0) }
  }

  /// Insurers and hospitals, whom people are angry at for good reason.
  private var isAboutOthers: Bool { has(Self.others) && !has(Self.us) }

  /// "I'm furious about my premiums" is why people join; "furious" alone, or "with you", is ours.
  private var isAtUs: Bool {
    guard let next = words.all[at: range.upperBound], next.gap < .sentence,
      Self.objects.contains(next)
    else { return !has(Self.others) }
    return words.all[clamped: range.upperBound..<min(end, range.upperBound + 5)].contains {
      Self.us.contains($0)
        || $0.isCapitalised && !$0.isShouted && $0.gap == .blank && !Self.others.contains($0)
          && $0.folded != "i" && $0.folded != "medicare"
    }
  }

  /// "Joe passed Sunday night", "Al's gone.": a name, and no more said.
  static func passing(at index: Int, in words: Words) -> Range<Int>? {
    guard let word = words.all[at: index], word.gap <= .line else { return nil }
    let isDelayed = words.all[at: index - 1].map { delays.contains($0) } ?? false
    guard let before = words.all[at: index - (isDelayed ? 2 : 1)] else { return nil }
    let next = words.all[at: index + 1]
    let ends = next.map { $0.gap >= .comma } ?? true
    let isPerson =
      before.isCapitalised && !before.isShouted && !things.contains(before)
      && !pronouns.contains(before) || kin.contains(before) || persons.contains(before)
    guard isPerson else { return nil }
    if word.folded == "passed", ends || next.map({ when.contains($0) }) == true {
      return (index - 1)..<min(index + 2, words.all.count)
    }
    if word.folded == "gone", ends, before.folded.hasSuffix("s"),
      before.written.contains("'") || before.written.contains("’")
    {
      return (index - 1)..<(index + 1)
    }
    return nil
  }

  private static let kin = WordSet(in: NeedsPersonWords.kin.replacing("|", with: " "))
  private static let persons = WordSet(in: "he she who")
  private static let delays = WordSet(in: "just recently has had sadly suddenly also")
  private static let pronouns = WordSet(
    in: "i we they it its that thats this whats heres theres everythings all")
  private static let when = WordSet(
    in: """
      sunday monday tuesday wednesday thursday friday saturday last yesterday this in on away suddenly
      peacefully early before after today tonight two three a
      """)
  private static let things = WordSet(
    in: """
      bill bills car phone battery computer laptop email resolution law act amendment medicare motion
      petition engine mower bulb plant idea project proposal vote budget committee house senate
      proyecto ley carro coche telefono celular bateria computadora propuesta projeto lei celular
      bateria proposta carro computador town council internet about almost people patients americans thousands folks many others hundreds
      """)
  private static let despair = WordSet(
    in:
      "like anymore living alone this any asi vivir viviendo con assim viver vivendo nada de sofrer"
  )
  private static let others = WordSet(
    in: """
      insurer insurers insurance company companies hospital hospitals premium premiums deductible
      deductibles bill bills aetna cigna humana united blue cross ceo ceos senator senators masshealth medicaid
      congress legislature politicians rep pharma republicans democrats aseguradora aseguradoras
      seguro seguros hospitales politicos seguradora seguradoras hospitais governo gobierno bancos
      prices precios precos insulin insulina
      """)
  private static let us = WordSet(
    in: """
      you your yall yourselves hubkeeper ana ustedes vosotros su sus voces vos vossa vosso te ti
      robot robo email emails correos correo list lista campaign
      """)
  private static let objects = WordSet(in: "about by at with over that how con por de com")
  private static let appointments = WordSet(
    in:
      "appointment cita horario hora quinta sexta terca jueves viernes martes lunes consulta lunch")
  private static let being = WordSet(in: "soy sou im am es e is the era")
  private static let past = WordSet(
    in: """
      retired former ex jubilado jubilada aposentado aposentada used was fui era sobrino sobrinho
      hijo filho husband wife son daughter
      """)
}
