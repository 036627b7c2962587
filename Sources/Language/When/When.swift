package import Foundation

/// Reads days, hours and stretches of both from ordinary words, in English, Spanish and Portuguese
/// (DESIGN §4.10).
///
/// A text becomes tokens of time (``WhenLexer``, by the words of ``WhenWords``); phrases are read
/// from them piece by piece (``WhenParser``), which leaves drafts; hours and days that a list
/// shares are handed on between its drafts (``WhenList``); and ``WhenResolver`` says what each
/// means, looking ahead from the moment of the mail. What may mean two things says so: a number
/// from 1 to 7 is an hour of the afternoon, but the other reading is reported beside it; 5/4 in
/// Spanish is the 5th of April or May 4th. What is sure to be past is marked.
///
/// Pure, and linear in the length of the text; of a very long one only the beginning is read.
package enum When {
  /// More phrases than these are nobody's answer to anything.
  private static let limit = 500
  /// Nor does anybody read on for these many words to find out when.
  private static let wordLimit = 20_000

  /// The phrases of time in a text, in its order.
  ///
  /// - Parameters:
  ///   - now: what calendar and clock showed when the text was written.
  ///   - zone: where they did; of times that its changes of summer time skip, what the clock shows
  ///     instead is given (RFC 5545 §3.3.5).
  ///   - language: that of the mail, if known; the words themselves may say otherwise.
  package static func phrases(
    in text: String, at now: LocalTime, in zone: TimeZone? = nil, language: MailLanguage? = nil
  ) -> [WhenPhrase] {
    let words = RecentWords.of(text)
    let all = words.all.count > wordLimit ? Array(words.all.prefix(wordLimit)) : words.all
    let language = WhenWords.language(of: all, hint: language)
    var lexer = WhenLexer(all, language: language)
    lexer.cut()
    guard lexer.hasTime else { return [] }
    let parser = WhenParser(
      lexer.tokens, words: all, text: text, now: now, zone: zone, language: language)
    let drafts = parser.drafts(limit: limit)
    let resolver = WhenResolver(now: now, zone: zone)
    return parser.shared(drafts).compactMap { draft in
      guard let result = resolver.result(draft), let reading = result.readings.first else {
        return nil
      }
      let bytes = parser.bytes(of: draft)
      return WhenPhrase(
        text: Self.folded(words.text(bytes)), bytes: bytes, reading: reading,
        readings: result.readings,
        isAmbiguous: result.readings.count > 1 || result.isVague,
        isPast: draft.day?.isPast ?? false, isNow: draft.isNow,
        isRough: draft.clock?.isRough ?? false, lastDay: result.lastDay, pattern: result.pattern)
    }
  }

  /// The same at a moment.
  package static func phrases(
    in text: String, at moment: Date, in zone: TimeZone, language: MailLanguage? = nil
  ) -> [WhenPhrase] {
    phrases(in: text, at: LocalTime(moment, in: zone), in: zone, language: language)
  }

  private static func folded(_ text: String) -> String {
    var before: UInt8 = 0
    var isFolded = true
    for byte in text.utf8 {
      if byte < 0x20 || (byte == 0x20 && before == 0x20) || byte == 0xA0 { isFolded = false }
      before = byte
    }
    return isFolded ? text : Words.withoutRuns(Array(text.utf8)[...])
  }
}
