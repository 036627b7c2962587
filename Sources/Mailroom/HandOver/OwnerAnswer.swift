import Foundation
import Language

/// What an owner's answer says to do, and to which question.
enum OwnerAnswer: Hashable {
  struct Order: Hashable {
    var number: Int64
    var deed: Deed
  }

  enum Deed: Hashable {
    /// To be passed on as they are.
    case words(String)
    /// Does what was proposed; where nothing was, it is the owner's word for the person.
    case yes(String)
    case done
    case pass
    /// A line that is meant for us and never for the person.
    case command(String)
    /// A command about the person, without their number: ADULT, WITH PARENT.
    case verdict(String)
    /// A number of a list alone: its whole mail, please.
    case whole
  }

  enum Doubt: Hashable {
    /// Nothing new stands in it.
    case noWords
    /// Several questions were shown, and it names none.
    case whichOne
    /// DONE or PASS with other words beside it: for whom are they?
    case besideWord
  }

  case orders([Order])
  case unclear(Doubt)

  /// Reads an answer to a mail that showed `numbers`; never fails.
  ///
  /// `418: words`, `#418 DONE`, `DONE 418, 419` address one of them; in an answer to a mail about
  /// a single one, the whole text is for that one.
  ///
  /// - Parameters:
  ///   - others: further numbers that the owner may name with `#`.
  ///   - names: what may stand under an answer.
  static func reading(
    _ text: String, about numbers: [Int64], others: Set<Int64> = [], signedBy names: [String]
  ) -> OwnerAnswer {
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !text.isEmpty else { return .unclear(.noWords) }
    let reader = Reader(numbers: numbers, others: others, names: names)
    if numbers.count > 1,
      reader.plain(text) == ["all", "done"] || reader.plain(text) == ["done", "all"]
    {
      return .orders(numbers.map { Order(number: $0, deed: .done) })
    }
    if let parts = reader.parts(of: text) { return reader.orders(parts) }
    guard numbers.count == 1 else { return .unclear(.whichOne) }
    return reader.orders([(numbers[0], text)])
  }

  private struct Reader {
    let numbers: [Int64]
    let others: Set<Int64>
    let names: [String]

    static let verbs: Set<String> = ["done", "hecho", "feito", "pass", "yes"]
    static let courtesy: Set<String> = [
      "thanks", "thank", "you", "thx", "ty", "please", "pls", "plz", "hi", "hello", "hey", "dear",
      "hubkeeper", "gracias", "obrigado", "obrigada", "cheers", "best", "regards", "so", "very",
      "much", "many", "por", "favor", "muchas", "muito",
    ]

    /// The words in lower case, without courtesies and the writer's own name.
    func plain(_ text: String) -> [String] {
      let own = Set(names.flatMap { fold($0) })
      return fold(text).filter { !Self.courtesy.contains($0) && !own.contains($0) }
    }

    private func fold(_ text: String) -> [String] {
      text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    // MARK: Which question

    /// The parts of an answer that name a question each, or `nil` if it names none.
    func parts(of text: String) -> [(Int64, String)]? {
      var parts: [(Int64, String)] = []
      var before = ""
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        let found = several(line) ?? head(line).map { [$0] }
        if let found {
          parts += found
        } else if parts.isEmpty {
          before += line + "\n"
        } else {
          parts[parts.count - 1].1 += "\n" + line
        }
      }
      // Words before the first number are for nobody unless they only greet.
      guard !parts.isEmpty, plain(before).isEmpty else { return nil }
      return parts.map { ($0.0, $0.1.trimmingCharacters(in: .whitespacesAndNewlines)) }
    }

    /// `DONE 418, 419` and `418 and 419 done`.
    private func several(_ line: Substring) -> [(Int64, String)]? {
      let words = plain(String(line)).filter { !["and", "y", "e"].contains($0) }
      let verbs = words.filter(Self.verbs.contains)
      let named = words.compactMap { Int64($0) }
      guard verbs.count == 1, !named.isEmpty, named.count == words.count - 1,
        named.allSatisfy({ numbers.contains($0) || others.contains($0) })
      else { return nil }
      return named.map { ($0, verbs[0].capitalized) }
    }

    /// `#418: words`, `418 - words`, `- 418 words`.
    private func head(_ line: Substring) -> (Int64, String)? {
      var rest = line.drop { $0.isWhitespace || "-*•>".contains($0) }
      let hasHash = rest.first == "#"
      if hasHash { rest = rest.dropFirst() }
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard (1...12).contains(digits.count), let number = Int64(digits) else { return nil }
      rest = rest.dropFirst(digits.count)
      let mark = rest.first
      let isParted = mark.map { ":.)–—-".contains($0) } ?? true
      guard isParted || mark?.isWhitespace == true else { return nil }
      let words = rest.drop { $0.isWhitespace || ":.)–—-".contains($0) }
      if numbers.contains(number) {
        // "418 people came" to a mail about #418 alone is a sentence.
        guard numbers.count > 1 || hasHash || mark == ":" else { return nil }
        return (number, String(words))
      }
      return hasHash && others.contains(number) ? (number, String(words)) : nil
    }

    // MARK: What to do

    func orders(_ parts: [(Int64, String)]) -> OwnerAnswer {
      var orders: [Order] = []
      for (number, text) in parts {
        switch deeds(text, number) {
        case .success(let deeds):
          orders += deeds.map { Order(number: number, deed: $0) }
        case .failure(let doubt): return .unclear(doubt.doubt)
        }
      }
      return .orders(orders)
    }

    private struct Unclear: Error { var doubt: Doubt }

    private func deeds(_ text: String, _ number: Int64) -> Result<[Deed], Unclear> {
      guard !text.isEmpty else {
        return numbers.count > 1 ? .success([.whole]) : .failure(Unclear(doubt: .noWords))
      }
      if let alone = alone(text, number) { return .success([alone]) }
      // "I called her.\n\nDONE": the words are for the person, the last line for us.
      let lines = text.split(separator: "\n").map(String.init)
      if lines.count > 1, let last = lines.lastIndex(where: { !plain($0).isEmpty }), last > 0,
        alone(lines[last], number) == .done,
        let range = text.range(of: lines[last], options: .backwards)
      {
        let words = text[..<range.lowerBound].trimmingCharacters(in: .whitespacesAndNewlines)
        return .success([.words(words), .done])
      }
      let first = text.prefix { $0.isLetter }
      if first == "DONE" || first == "PASS" { return .failure(Unclear(doubt: .besideWord)) }
      return .success([.words(text)])
    }

    /// The one word or line for us that a text consists of.
    private func alone(_ text: String, _ number: Int64) -> Deed? {
      let words = plain(text).filter { $0 != "\(number)" }
      switch words {
      case ["done"], ["hecho"], ["feito"]: return .done
      case ["pass"], ["pass", "it", "on"], ["pass", "this", "on"]: return .pass
      // What a mail about somebody under 18 offers; and no words for a child.
      case ["adult"]: return .verdict("ADULT")
      case ["with", "parent"], ["with", "parents"], ["with", "a", "parent"]:
        return .verdict("WITH PARENT")
      default: break
      }
      let isLine = !text.contains("\n")
      if isLine, words.count <= 8, words.starts(with: ["pass", "to"]) {
        let name = text.range(of: " to ", options: .caseInsensitive).map { text[$0.upperBound...] }
        return .command("PASS #\(number) to \(name ?? "")")
      }
      // Nobody shouts a word before a number at a volunteer: DECEASED #412.
      let shouted = text.prefix { $0.isLetter || $0 == " " }.trimmingCharacters(in: .whitespaces)
      if isLine, shouted.count >= 3, shouted == shouted.uppercased(),
        text.contains(where: { $0 == "#" })
      {
        return .command(text)
      }
      return ReplyReading.reading(text, asked: .yesOrNo).confirms ? .yes(text) : nil
    }
  }
}
