import Foundation
import GRDB
import Language
import Mailroom

/// "volunteers in Worcester about #insulin to the chairs of Health Care Financing by Wednesday",
/// taken apart.
struct PromptWords {
  var audience: Audience
  var topic: Topic
  /// The committee, as written.
  var chairsOf: String?
  var lastDay: CivilDate

  /// - Throws: `UsageError` where the topic or the audience is missing; `Refusal` for a topic that
  ///   is not there or past; what `Audience.read` and `SpokenDays` throw.
  init(_ words: String, in scene: Scene) throws {
    let (words, committee) = Self.chairs(in: words)
    chairsOf = committee
    guard
      let about = words.range(
        of: "(^|\\s)(about|on)\\s+(?=#)", options: [.regularExpression, .caseInsensitive])
        ?? words.range(of: "(^|\\s)about\\s+", options: [.regularExpression, .caseInsensitive])
    else { throw UsageError("About which topic? TOPICS lists them: about #topic.") }
    let phrase = words[..<about.lowerBound]
      .trimmingCharacters(in: CharacterSet(charactersIn: " ,"))
      .replacing(/^(?i:to|from|by)\s+/, with: "")
    guard !phrase.isEmpty else {
      throw UsageError("To whom? Write for example: to volunteers in Worcester.")
    }
    var rest = String(words[about.upperBound...])
    var day: String?
    if let by = rest.range(
      of: "[\\s,]+(by|until|before|through)\\s+(?=\\S)",
      options: [.regularExpression, .caseInsensitive, .backwards])
    {
      day = String(rest[by.upperBound...])
      rest = String(rest[..<by.lowerBound])
    }
    guard let topic = try Topic.find(named: rest, in: scene.db) else {
      throw Refusal("There is no topic “\(rest)”. TOPICS lists them; TOPIC name: … makes one.")
    }
    guard topic.goodUntil >= scene.today else {
      throw Refusal(
        "\(topic.label) was good until \(scene.talkTime.day(topic.goodUntil)). TOPIC \(topic.name): … good until a later day brings it back."
      )
    }
    // Whom else they should call is never left out unsaid.
    guard day?.range(of: "\\bchairs?\\b", options: [.regularExpression, .caseInsensitive]) == nil
    else {
      throw UsageError(
        "Of which committee are the chairs? Write: to the chairs of Health Care Financing.")
    }
    let wanted = try day.map { try SpokenDays($0, in: scene).last }
    if let wanted, wanted < scene.today {
      throw Refusal("\(scene.talkTime.day(wanted)) is past.")
    }
    lastDay = min(wanted ?? topic.goodUntil, topic.goodUntil)
    self.topic = topic
    audience = try Audience.read(phrase, in: scene)
  }

  /// Takes the chairs out, wherever they stand: "to the chairs of Health Care Financing" before the
  /// topic, behind it, or behind the day; "…, calling the Health Care Financing chairs".
  static func chairs(in words: String) -> (rest: String, committee: String?) {
    let of =
      /(?i)(?:^|[\s,;:]+)(?:and\s+)?(?:(?:to|for|calling|call|asking|ask|with)\s+)*(?:the\s+)?(?:(?:two|both|house|senate|and|committee)\s+)*(?:co-?)?chair(?:s|men|people|persons)?\s+(?:of|on)\s+(?:the\s+)?(?:joint\s+)?(?:committees?\s+on\s+)?([^,;:#]+?)(?=\s+(?:committee\s+)?(?:by|until|before|through|about|to|from)\s|\s+on\s+#|\s+committee\b|[,;:]|$)(?:\s+committee\b)?/
    let before =
      /(?:^|[\s,;:]+)(?i:and\s+)?(?i:(?:to|for|calling|call|asking|ask)\s+)+(?i:the\s+)?([A-Z][\w&'’-]*(?:\s+(?:and|on|of|for|[A-Z][\w&'’-]*))*?)(?:['’]s?)?\s+(?i:committee\s+)?(?i:co-?chairs?|chairs?)\b/
    for form in [of, before] {
      guard let found = words.firstMatch(of: form) else { continue }
      let committee = found.1.trimmingCharacters(in: CharacterSet(charactersIn: " .,"))
      guard !committee.isEmpty else { continue }
      let rest =
        String(words[..<found.range.lowerBound]) + " " + String(words[found.range.upperBound...])
      return (rest.trimmingCharacters(in: CharacterSet(charactersIn: " ,;:.")), committee)
    }
    return (words, nil)
  }

  /// The mail to many, about a prompt that is now on record.
  func draft(
    _ kind: Prompt.Kind, template: String, in scene: Scene
  ) throws -> BlastDraft {
    let prompt = try Prompt.start(
      kind, about: topic.id, to: audience.sentence, chairsOf: chairsOf, until: lastDay,
      by: scene.sender.person.id, at: scene.sender.addressID, now: scene.now, in: scene.db)
    var draft = BlastDraft(kind.rawValue, template: template, to: audience)
    draft.about = prompt?.id
    draft.usefulUntil = LocalTime(lastDay.adding(days: 1), .midnight).moment(in: scene.zone)
    return draft
  }
}
