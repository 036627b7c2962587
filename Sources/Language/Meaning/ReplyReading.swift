/// Reads what a reply means in the light of what was asked.
///
/// The new text is cut into clauses; in each are found signs (a yes, a doubt, a condition …) and
/// mentions of what was offered. What decides is where they stand and what they stand beside. An
/// understanding is certain only where nothing in it speaks against it: no condition, no doubt, no
/// second answer.
package enum ReplyReading {
  /// What `newText` means; never fails, and reads at most a few thousand words.
  package static func reading(_ newText: String, asked: Asked) -> ReplyMeaning {
    let words = words(of: newText)
    guard !words.all.isEmpty else { return emoji(newText, asked) }
    let offered = asked.offers.isEmpty ? nil : OfferedChoices(asked.offers, isTimes: asked.isTimes)
    var reply = ReplySense(ReplyClauses(words, offered: offered), asked: asked, offered: offered)
    if case .stop(let evidence) = MailWish.reading(
      subject: "", isSubjectOurs: true, newText: newText)
    {
      return reply.result(.stop, evidence, isCertain: true)
    }
    return reply.read()
  }

  /// The words by which `newText` asks for a person, whatever was asked; never fails.
  ///
  /// It is what `reading` understands, and is found out at once where no such words stand there,
  /// as in nearly all mails.
  package static func wishForPerson(in newText: String) -> Evidence? {
    guard AnswerSigns.personPlease.first(in: words(of: newText)) != nil else { return nil }
    let said = reading(newText, asked: .nothing)
    return said.isCertain && said.meaning == .personPlease ? said.evidence : nil
  }

  private static func words(of newText: String) -> Words {
    newText.utf8.count <= limitBytes ? RecentWords.of(newText) : Words(newText, limit: 4_000)
  }

  private static let limitBytes = 32_768

  private static func emoji(_ text: String, _ asked: Asked) -> ReplyMeaning {
    for character in text {
      let evidence = Evidence(words: String(character))
      guard let meaning = pictures[character.unicodeScalars.first?.value ?? 0] else { continue }
      switch (meaning, asked) {
      case (.yes, .nothing): return ReplyMeaning(.thanks, evidence, isCertain: true, isAlone: true)
      case (.no, .nothing): return ReplyMeaning(.unclear, evidence, isCertain: false)
      case (.yes, _), (.no, _):
        return ReplyMeaning(meaning, evidence, isCertain: asked.offers.count < 2, isAlone: true)
      default: return ReplyMeaning(meaning, evidence, isCertain: meaning == .thanks)
      }
    }
    return ReplyMeaning(.unclear, Evidence(words: ""), isCertain: false)
  }

  /// By the first scalar, whatever colour the hand has.
  private static let pictures: [UInt32: ReplyMeaning.Meaning] = [
    0x1F44D: .yes, 0x2705: .yes, 0x1F44C: .yes, 0x2714: .yes, 0x2611: .yes, 0x1F197: .yes,
    0x1F4AF: .yes, 0x1F44E: .no, 0x274C: .no, 0x1F64F: .thanks, 0x2764: .thanks, 0x1F60A: .thanks,
    0x1F642: .thanks, 0x1F600: .thanks, 0x1F44F: .thanks, 0x1F389: .thanks, 0x1F4AA: .thanks,
    0x1F60D: .thanks, 0x1F970: .thanks, 0x1F917: .thanks, 0x1F937: .maybe, 0x1F495: .thanks,
  ]
}

extension Asked {
  var isTimes: Bool {
    if case .times = self { return true }
    return false
  }

  /// Whether several may be chosen at once.
  var mayBeSeveral: Bool {
    switch self {
    case .several, .times: true
    case .nothing, .yesOrNo, .choices: false
    }
  }
}
