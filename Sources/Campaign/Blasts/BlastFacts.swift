import Foundation
import GRDB
import Language
import Mailroom

/// What a preview says before the mail, and what all mails of a blast have alike.
enum BlastFacts {
  /// Shared values: who stands behind it, and what a phone shows below the subject.
  static func shared(_ blast: Blast, sender: String) -> [String: TemplateValue] {
    var values = blast.values
    values[Composer.personBehind] = .text(blast.fromName ?? sender)
    values["own_subject"] = .text(subject(of: blast))
    // Who reads another language has a subject in it: the part's own, else its first sentence.
    for (language, words) in blast.words where language != "en" && blast.words.count > 1 {
      let key = Round.subjectKey(language)
      guard values[key] == nil, let own = BlastSubject.sentence(of: words, limit: 60) else {
        continue
      }
      values[key] = .text(own)
    }
    values["beginning"] = .text(beginning(of: blast.words["en"] ?? blast.words.values.first ?? ""))
    return values
  }

  /// What it is called, and the subject of own words. Each person has the subject of a template in
  /// their own language: it goes by its name.
  static func subject(of blast: Blast) -> String {
    if let own = ownSubject(of: blast) { return own }
    return Self.ofOwnWords.contains(blast.template) ? "News" : blast.template
  }

  private static let ofOwnWords: Set = ["blast-words", "tell-words"]

  /// The subject that was given, else the first sentence of own words that says something.
  static func ownSubject(of blast: Blast) -> String? {
    if let own = blast.subject { return own }
    return BlastSubject.sentence(
      of: blast.words["en"] ?? blast.words.values.first ?? "", limit: 60)
  }

  static func beginning(of words: String) -> String {
    BlastSubject.sentence(of: words, limit: 110) ?? ""
  }

  /// What it is called in a list or a report: the template of another capability's mail is called
  /// by what it is about.
  static func title(of blast: Blast, in db: Database) throws -> String {
    if blast.subject != nil { return subject(of: blast) }
    switch blast.kind {
    case Invite.name:
      guard let event = try blast.about.flatMap({ try Event.find($0, in: db) }) else { break }
      return "Invitation to #\(event.id), \(event.shownTitle("en"))"
    case Prompt.Kind.letters.rawValue, Prompt.Kind.calls.rawValue:
      guard let prompt = try blast.about.flatMap({ try Prompt.find($0, in: db) }),
        let topic = try Topic.find(prompt.topicID, in: db)
      else { break }
      return prompt.kind == .letters
        ? "Letters to the editor about \(topic.name)" : "Calls about \(topic.name)"
    default: break
    }
    return subject(of: blast)
  }

  /// "Left out: 97 who said STOP, 46 whose mail came back, 12 (has answered already)."
  static func leftOut(_ count: BlastCount) -> String? {
    guard count.allLeftOut > 0 else { return nil }
    var parts = LeftOut.allCases.compactMap { reason in
      count.leftOut[reason].map { reason.words($0) }
    }
    let byKind = count.leftOutByKind.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    parts += byKind.map { why, number in "\(CountWords.grouped(number)) (\(why))" }
    return "Left out: \(CountWords.list(parts))."
  }

  /// "6,214 people (six thousand two hundred fourteen)".
  static func people(_ count: Int) -> String {
    let formatter = NumberFormatter()
    formatter.locale = Locale(identifier: "en_US")
    formatter.numberStyle = .spellOut
    guard let words = formatter.string(from: NSNumber(value: count)) else {
      return CountWords.people(count)
    }
    return "\(CountWords.people(count)) (\(words))"
  }

  /// Said wherever an hour is named that does not hold meanwhile.
  static let pausedAll = "All mail is paused, and none of it leaves before RESUME."
  static let paused = "All mail is paused: nothing of it leaves before RESUME."

  private static let languages = ["es": "Spanish", "pt": "Portuguese"]

  static func languageName(_ code: String) -> String { languages[code] ?? "English" }

  /// What somebody must know before they say YES.
  static func lines(
    _ blast: Blast, _ count: BlastCount, written: [String], in handling: Handling
  ) throws -> [String] {
    let settings = handling.settings
    let clock = settings.clock
    var lines = ["To \(people(count.people)): \(blast.sentence)."]
    if count.mails < count.people {
      let shared = CountWords.of(count.mails, "mail")
      lines.append("They get \(shared): some share an address, and are greeted together.")
    }
    if let words = leftOut(count) { lines.append(words) }
    if count.mayLeaveOutMore {
      lines.append(
        "Some of them may be left out as it leaves, because they have answered already or nothing fits them: of so many that is not counted ahead."
      )
    }
    if count.third > 0 {
      lines.append("For \(CountWords.people(count.third)) it is the third mail this week.")
    }
    if count.over > 0, count.reached == nil {
      lines.append(
        "\(CountWords.people(count.over)) had three this week: theirs waits, or is dropped when it is too late."
      )
    }
    let other = count.byLanguage.filter { !written.contains($0.key) && $0.key != "en" }
    for (language, number) in other.sorted(by: { $0.key < $1.key }) {
      lines.append(
        "\(CountWords.people(number)) read \(languageName(language)) and would get English.")
    }
    let wait =
      count.mails > settings.blasts.longWaitAbove
      ? settings.blasts.longWait : settings.blasts.wait
    let minutes = Int(wait.components.seconds / 60)
    let start = clock.nextAllowed(
      from: max(handling.now + Double(minutes) * 60, blast.leavesAt ?? .distantPast))
    let after = count.mails > settings.blasts.first ? settings.blasts.firstPause : .zero
    let last = LeavingPlan(settings).last(
      of: count.mails, from: start + Double(after.components.seconds))
    let begin =
      blast.leavesAt == nil
      ? "It leaves \(minutes == 0 ? "right" : CountWords.of(minutes, "minute")) after your YES"
      : "It leaves \(clock.words(start))"
    let quiet = blast.leavesAt == nil && start > handling.now + Double(minutes) * 60 + 60
    let forecast = try BlastForecast(blast, count, from: start, in: handling)
    let isWaited = forecast?.isAllLater ?? false
    lines.append(
      "\(begin)\(quiet ? ", but not before \(clock.words(start))" : "")\(isWaited ? "" : ", the last about \(clock.words(last))")."
    )
    if let words = forecast?.words(clock) { lines.append(words) }
    if try WholePause.since(in: handling.db) != nil { lines.append(Self.paused) }
    return lines
  }
}
