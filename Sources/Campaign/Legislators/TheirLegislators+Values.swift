package import Mailroom

/// A person's legislators as the values of mails: `{{representative_name}}` in templates, which
/// coordinators write as `{{representative.name}}`.
extension TheirLegislators {
  /// For each of `representative`, `senator` and `congress`: `_name` (Rep. Helen Marsh),
  /// `_room`, `_phone`, `_district`, `_committee` and the flag `_is_likely`, set while the town is
  /// split and nobody has told. Texts are empty where nothing is known, so that a section
  /// over one leaves the words out. `us_senators` names both.
  package func values(in language: String) -> [String: TemplateValue] {
    var values: [String: TemplateValue] = [
      "us_senators": .text(Speech(language).list(usSenators.map(\.titled))),
      "legislators_town": .text(town ?? ""),
    ]
    for (prefix, place) in [
      ("representative", representative), ("senator", senator), ("congress", congress),
    ] {
      let holder = place.holder
      values["\(prefix)_name"] = .text(holder?.titled ?? "")
      values["\(prefix)_room"] = .text(holder?.room ?? "")
      values["\(prefix)_phone"] = .text(holder?.phone ?? "")
      values["\(prefix)_district"] = .text(place.first?.district ?? "")
      values["\(prefix)_committee"] = .text(holder?.committeeWords(in: language) ?? "")
      values["\(prefix)_is_likely"] = .flag(place.standing == .possible)
    }
    return values
  }

  /// The names that coordinators may write in their own words, with the value each stands for:
  /// `representative.name` is `representative_name`.
  package static let writtenNames: [String: String] = Dictionary(
    uniqueKeysWithValues: ["representative", "senator", "congress"].flatMap { who in
      ["name", "room", "phone", "district", "committee"].map { ("\(who).\($0)", "\(who)_\($0)") }
    })
}
