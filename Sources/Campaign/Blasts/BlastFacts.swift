import Foundation
import GRDB
import Mailroom

/// What a preview says before the mail, and what all mails of a blast have alike.
enum BlastFacts {
  /// Shared values: who stands behind it, and what a phone shows below the subject.
  static func shared(_ blast: Blast, sender: String) -> [String: TemplateValue] {
    var values = blast.values
    values[Composer.personBehind] = .text(blast.fromName ?? sender)
    values["own_subject"] = .text(subject(of: blast))
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

  /// The subject that was given, else the first line of own words that says something.
  static func ownSubject(of blast: Blast) -> String? {
    if let own = blast.subject { return own }
    let line = sentence(of: blast.words["en"] ?? blast.words.values.first ?? "", limit: 60)
    return line.isEmpty ? nil : line
  }

  static func beginning(of words: String) -> String { sentence(of: words, limit: 110) }

  /// The first sentence that is no greeting, without marks and values.
  private static func sentence(of words: String, limit: Int) -> String {
    for line in words.split(separator: "\n") {
      let plain = line.replacing(/\{\{[^{}]*\}\}/, with: "").replacing(/[#*_`>\[\]]/, with: "")
        .split(separator: " ").joined(separator: " ").trimmingCharacters(in: .whitespaces)
      guard plain.count > 14 || plain.contains("!") else { continue }
      let lower = plain.lowercased()
      let isGreeting = ["hi", "hello", "hey", "dear", "hola", "olá", "good", "friends"].contains {
        lower.hasPrefix($0 + " ") || lower.hasPrefix($0 + ",") || lower == $0
      }
      if isGreeting, plain.count < 30 { continue }
      let first =
        plain.split(maxSplits: 1, whereSeparator: { ".!?".contains($0) }).first
        .map(String.init) ?? plain
      let short = first.count >= 8 ? first : plain
      guard short.count > limit else { return short }
      let cut = short.prefix(limit)
      return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + " …"
    }
    return ""
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

  private static let languages = ["es": "Spanish", "pt": "Portuguese"]

  static func languageName(_ code: String) -> String { languages[code] ?? "English" }

  /// What somebody must know before they say YES.
  static func lines(
    _ blast: Blast, _ count: BlastCount, written: [String], in handling: Handling
  ) -> [String] {
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
    if count.over > 0 {
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
    lines.append(
      "\(begin)\(quiet ? ", but not before \(clock.words(start))" : ""), the last about \(clock.words(last))."
    )
    return lines
  }
}
