import Foundation
package import Language
package import Mailroom

/// Prepares a mail to many: by a template, or in the coordinator's own words below the line.
package struct SendBlast: Command {
  package static let usage = Usage(
    "BLAST",
    forms: ["blast {area}"],
    who: .coordinator, asksItself: true, lines: .rest,
    help:
      "prepares a mail to many and shows it to you first; your YES sends it. A template's name, or your own words below the line with {{first_name}}, {{town}}, {{hub.name}}, {{contact.name}}, {{representative.name}}, {{senator.name}}; parts headed ESPAÑOL: and PORTUGUÊS:.",
    example: "BLAST lobby-day-reminder to everyone in the west at Tuesday 9am")

  private let draft: BlastDraft

  package init(_ match: CommandMatch, in scene: Scene) throws {
    let line = BlastLine(match[.area] ?? "")
    guard let phrase = line.audience else {
      throw UsageError("To whom? Write BLAST to everyone in the west at Tuesday 9am.")
    }
    let (people, hour) = try line.hour(of: phrase, in: scene)
    let words = BlastWords(BlastWords.below(match, in: scene.letter))
    let template = line.template ?? ""
    guard template.isEmpty != words.words.isEmpty else {
      throw UsageError(
        template.isEmpty
          ? "With which words? Name a mail, or write your own words below the line."
          : "Both a mail's name and words of your own: write BLAST to \(people) to send your own words, or leave them out."
      )
    }
    var draft = BlastDraft(
      Blasts.Kind.blast, template: template.isEmpty ? "blast-words" : template,
      to: try Audience.read(people, in: scene))
    draft.words = words.words
    draft.subject = words.subject
    draft.values.merge(words.subjectValues) { $1 }
    draft.leavesAt = hour
    self.draft = draft
  }

  package var preview: String { "A mail to many: \(draft.audience.sentence)" }

  package func carryOut(in scene: Scene) throws -> CommandAnswer {
    try BlastDesk.propose(draft, in: scene)
  }
}

/// A line cut into what, to whom and when: "lobby-day-reminder to everyone in the west at Tuesday
/// 9am".
struct BlastLine {
  var template: String?
  /// To whom, and what may be the hour behind it.
  var audience: String?

  init(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard let place = words.firstIndex(where: { $0.lowercased() == "to" }), place + 1 < words.count
    else { return }
    let before = words[..<place].filter {
      !["the", "a", "mail", "template"].contains($0.lowercased())
    }
    if !before.isEmpty {
      template = before.joined(separator: "-").lowercased()
        .trimmingCharacters(in: CharacterSet(charactersIn: "\"'“”:,"))
    }
    audience = words[(place + 1)...].joined(separator: " ")
      .trimmingCharacters(in: CharacterSet(charactersIn: " :"))
  }

  private static let before: Set<String> = [
    "at", "on", "tomorrow", "today", "this", "next", "now", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday",
  ]

  /// Parts the hour off: the first place from which on all words are one.
  ///
  /// - Returns: no hour where none is named, or "now".
  /// - Throws: `Choice` where it may be two days; `Refusal` for what is past.
  func hour(of phrase: String, in scene: Scene) throws -> (people: String, hour: Date?) {
    let words = phrase.split(separator: " ").map(String.init)
    for place in words.indices.dropFirst() {
      let word = WrittenWord.fold(words[place].trimmingCharacters(in: .punctuationCharacters))
      guard Self.before.contains(word) else { continue }
      let people = words[..<place].joined(separator: " ")
        .trimmingCharacters(in: CharacterSet(charactersIn: " ,"))
      let tail = words[place...].joined(separator: " ")
      if word == "now", place == words.count - 1 { return (people, nil) }
      if let hour = try Self.hour(tail, in: scene) { return (people, hour) }
    }
    return (phrase, nil)
  }

  private static func hour(_ words: String, in scene: Scene) throws -> Date? {
    do {
      let time = try SpokenTime(words, in: scene)
      guard isFiller(time.rest) else { return nil }
      return time.start.moment(in: scene.zone)
    } catch is UsageError {
      // "at 9am" is the next nine o'clock.
      for day in [scene.today, scene.today.adding(days: 1)] {
        do {
          let time = try SpokenTime(words, in: scene, on: day)
          guard isFiller(time.rest) else { return nil }
          return time.start.moment(in: scene.zone)
        } catch is UsageError {
          return nil
        } catch is Refusal {
          continue
        }
      }
      return nil
    }
  }

  private static func isFiller(_ rest: String) -> Bool {
    rest.lowercased().split(separator: " ").allSatisfy {
      ["at", "on", "the", "by", ",", "and"].contains($0)
    }
  }
}
