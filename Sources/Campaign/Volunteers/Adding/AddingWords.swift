import Foundation
import Language
import Mailroom

/// Says what would come of a list, in words for a phone.
struct AddingWords {
  let verdicts: [(line: ListedLine, verdict: AddingVerdict)]
  let list: AddingList
  let clock: WallClock

  private static let rowsShown = 50

  /// What a line would become, in a few words that change when the meaning does.
  static func short(_ verdict: AddingVerdict) -> String {
    switch verdict {
    case .new, .elsewhere(_, true): "new"
    case .newByPhone, .elsewhere(_, false): "new, only a phone"
    case .known(let entry, let filled):
      "known: \(entry.label)" + (filled.isEmpty ? "" : ", adds \(filled.joined(separator: ", "))")
    case .doubtful(let entry, .otherNameAtAddress):
      "the address is \(entry.label)’s: answer “N is new” or “N is the same”"
    case .doubtful(let entry, .sameNameInTown):
      "\(entry.label) has the same name and town: answer “N is new” or “N is the same”"
    case .barred: "not added: this address wants no mail from us"
    case .trouble(let trouble): Self.words(trouble)
    case .again(let number): "the same as line \(number)"
    case .adder: "that is you"
    case .ours: "that is our own address"
    case .dropped: "left out"
    }
  }

  private static func words(_ trouble: ListedLine.Trouble) -> String {
    switch trouble {
    case .noName: "no name"
    case .unusableName(let words): "“\(words.prefix(60))” is no name"
    case .noReach: "neither e-mail nor phone"
    case .noAreaCode(let number): "“\(number)” has no area code"
    case .brokenAddress(let address): "“\(address.prefix(80))” is no whole address"
    case .oddDomain(let address, let likely): "“\(address)” (\(likely)?)"
    case .severalAddresses(let addresses):
      "\(addresses.count) addresses on one line: which? (\(addresses.prefix(3).joined(separator: ", ")))"
    case .under18: "under 18 by these words: a coordinator must write to them"
    }
  }

  // MARK: The question

  private func lines(_ fits: (AddingVerdict) -> Bool) -> [(
    line: ListedLine, verdict: AddingVerdict
  )] {
    verdicts.filter { fits($0.verdict) }
  }

  var newCount: Int { lines(\.isNew).count }

  private var knownLines: [(line: ListedLine, verdict: AddingVerdict)] {
    lines { if case .known = $0 { true } else { false } }
  }

  private var openLines: [(line: ListedLine, verdict: AddingVerdict)] {
    lines {
      switch $0 {
      case .trouble, .doubtful: true
      default: false
      }
    }
  }

  var canBeDone: Bool { verdicts.contains { $0.verdict.isDone } }

  /// "36 are new, 2 you already know (…), 2 I can't read: …".
  var summary: [String] {
    var counts: [String] = []
    let count = newCount
    counts.append(count == 1 ? "1 is new" : "\(count) are new")
    let known = knownLines
    if !known.isEmpty {
      let names = known.prefix(10).compactMap { item -> String? in
        guard case .known(let entry, let filled) = item.verdict else { return nil }
        return entry.shownName + (filled.isEmpty ? "" : ": \(filled.joined(separator: ", ")) added")
      }
      let more = known.count > 10 ? " and \(known.count - 10) more" : ""
      counts.append("\(known.count) you already know (\(names.joined(separator: "; "))\(more))")
    }
    let open = openLines
    if !open.isEmpty {
      let words = open.prefix(20).map { "line \($0.line.number) \(shown($0))" }
      let more = open.count > 20 ? " and \(open.count - 20) more" : ""
      counts.append(
        "\(open.count) I can’t take as \(open.count == 1 ? "it stands" : "they stand"): "
          + words.joined(separator: ", ") + more)
    }
    var said = [counts.joined(separator: ", ") + "."]
    let others = lines {
      switch $0 {
      case .barred, .again, .adder, .ours, .dropped: true
      default: false
      }
    }
    if !others.isEmpty {
      said.append(
        "Left out: "
          + others.prefix(20).map { "line \($0.line.number) (\(shown($0)))" }.joined(
            separator: ", ")
          + (others.count > 20 ? " and \(others.count - 20) more" : "") + ".")
    }
    return said
  }

  private func shown(_ item: (line: ListedLine, verdict: AddingVerdict)) -> String {
    Self.short(item.verdict).replacing("“N ", with: "“\(item.line.number) ")
  }

  /// Who is only called, what mail the others get, and when.
  var consequences: [String] {
    let phones = lines { $0.isNew && !$0.getsMail }.count
    let mails = lines(\.getsMail).count
    var said: [String] = []
    if phones > 0 {
      said.append(
        phones == 1
          ? "1 has only a phone: nobody writes there, they are to be called."
          : "\(phones) have only a phone: nobody writes there, they are to be called.")
    }
    if mails > 0 {
      let who = mails == 1 ? "The one with an address gets" : "Each of the \(mails) others gets"
      let whom = phones == 0 && mails == newCount && mails > 1 ? "Each of the \(mails) gets" : who
      let place = list.place.map { " \($0)" } ?? ""
      said.append(
        "\(whom) one mail that says you wrote their name down\(place). First mails leave from 8 in the morning to 9 in the evening, not all at once."
      )
    }
    return said
  }

  var rows: [CommandAnswer.Row] {
    let all = verdicts.count <= Self.rowsShown ? verdicts : openLines
    return all.prefix(Self.rowsShown).map { item in
      CommandAnswer.Row("\(item.line.number)", "\(Self.line(item.line)) — \(shown(item))")
    }
  }

  private static func line(_ line: ListedLine) -> String {
    let said = line.person
    guard !said.name.isEmpty else { return line.written }
    return [
      said.name, said.address, said.phone, said.town, said.zip, said.note,
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// All lines, where they are too many for a mail.
  var file: PostedFile? {
    guard verdicts.count > Self.rowsShown else { return nil }
    var text = CSVWriter.line([
      "line", "name", "email", "phone", "town", "zip", "note", "what comes of it",
    ])
    for item in verdicts {
      let said = item.line.person
      text += CSVWriter.line([
        "\(item.line.number)", said.name, said.address ?? "", said.phone ?? "", said.town ?? "",
        said.zip ?? "", said.note ?? "", shown(item),
      ])
    }
    return PostedFile(
      name: "people-to-add.csv", contentType: "text/csv; charset=utf-8", contents: Array(text.utf8))
  }

  /// How to answer.
  var question: String {
    let open = openLines.first?.line.number ?? verdicts.first?.line.number ?? 1
    guard canBeDone else {
      return "Nothing can be added yet. Correct me, as in “\(open) is jon@example.com”."
    }
    return
      "YES adds them. Or correct me: “\(open) is jon@example.com”, “not \(open)”, and YES in the same mail."
  }
}
