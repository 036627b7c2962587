/// Words that name a day, a time or a stretch of either.
package struct WhenPhrase: Hashable, Sendable {
  /// As written, blanks folded.
  package var text: String
  /// Where it stands in the bytes (UTF-8) of the text.
  package var bytes: Range<Int>
  /// The likeliest reading.
  package var reading: WhenReading
  /// Every reading, the likeliest first.
  package var readings: [WhenReading]
  /// Whether it should be said back before anybody relies on it.
  package var isAmbiguous: Bool
  /// Said to be past: "yesterday", "last Tuesday".
  package var isPast: Bool
  /// "now", "at the moment": no time that anybody proposes.
  package var isNow: Bool
  /// "around", "ish".
  package var isRough: Bool
  /// The last day that is meant where days are a range: "through the 17th" has the 17th in it.
  package var lastDay: CivilDate?
  package var pattern: WhenPattern

  /// The words it rests on.
  package var evidence: Evidence { Evidence(words: text) }
}
