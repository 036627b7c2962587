import Foundation
import Language
import Mailroom

/// Logged work in words, in the language of who reads it.
struct DeedWords {
  let say: Speech
  let time: TalkTime

  init(_ language: String, zone: TimeZone) {
    say = Speech(language)
    time = TalkTime(language, zone: zone)
  }

  /// "tabling on Saturday, February 28 in Salem (farmers market): 42 signatures"
  func line(_ deed: Deed) -> String {
    let counts = self.counts(deed.counts)
    let day = time.day(deed.day)
    let on = say("on", es: "el", pt: "em")
    return
      "\(what(deed.kind, deed.title)) \(on) \(day)\(whereabouts(deed.town, deed.place))\(counts.isEmpty ? "" : ": \(counts)")"
  }

  func what(_ kind: DeedKind?, _ title: String) -> String {
    kind?.name(say.language) ?? "“\(title)”"
  }

  func whereabouts(_ town: String?, _ place: String?) -> String {
    let into = say("in", es: "en", pt: "em")
    switch (town, place) {
    case (let town?, let place?): return " \(into) \(town) (\(place))"
    case (let town?, nil): return " \(into) \(town)"
    case (nil, let place?): return " (\(place))"
    case (nil, nil): return ""
    }
  }

  /// "42 signatures, 3 new volunteers", in the order of `WorkUnit`.
  func counts(_ counts: [WorkUnit: WorkCount]) -> String {
    WorkUnit.allCases.compactMap { unit in
      counts[unit].map { unit.words($0, say.language) }
    }.joined(separator: ", ")
  }

  func area(_ area: WorkArea?) -> String {
    area?.name(say.language) ?? say("not placed", es: "sin área", pt: "sem área")
  }
}
