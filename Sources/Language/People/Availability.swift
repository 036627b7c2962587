/// The words by which a person says when they can.
enum Availability {
  /// The clause of the first sentence that names days or hours, as written.
  static func words(in words: Words) -> String? {
    for index in words.all.indices where days.contains(words.all[index].key) {
      let start = words.sentenceStart(of: index)
      let end = words.sentenceEnd(from: index)
      guard end - start <= 60,
        !words.all[clamped: start..<end].contains(where: { past.contains($0) })
      else { continue }
      return words.evidence(start..<end).words
    }
    return nil
  }

  /// "I saw your table on Saturday" says nothing of when they can.
  private static let past: WordSet = [
    "saw", "met", "was", "were", "heard", "last", "went", "came", "spoke", "talked", "meeting",
    "vi",
    "conoci", "hable", "conheci", "falei", "pasado", "passado", "passada", "signed", "picked",
  ]

  private static let days = WordSet(
    in:
      """
      monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
      fridays saturdays sundays weekend weekends weeknights weekdays weekday evenings mornings
      afternoons evening nights lunes martes miercoles jueves viernes sabado sabados domingo domingos
      tardes noches mananas fines semana segundas tercas quartas quintas sextas terca
      noites manhas finais feira mon tue tues wed thu thur thurs fri
      """)
}
