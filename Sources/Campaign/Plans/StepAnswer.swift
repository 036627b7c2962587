import Foundation
import Language
import Mailroom

/// What an answer says of several next steps: a day for each, a yes, or that somebody else takes
/// it.
///
/// The words are cut where a new step is named after something was said of another; each piece says
/// one thing of the steps that it names. What could be read in two ways is not certain, and then
/// nothing is done.
struct StepAnswer {
  enum Word: Hashable {
    case day(CivilDate)
    /// They take it, on the day that was proposed.
    case yes
    case somebodyElse
  }

  /// By the place of the step, from 0. Those that nothing is said of are not here.
  private(set) var said: [Int: Word] = [:]
  private(set) var isCertain = true
  /// There are words besides that a person should read.
  private(set) var saysMore = false

  private struct Piece {
    var steps: Set<Int> = []
    var isAll = false
    var isOthers = false
    var days: [CivilDate] = []
    var isYes = false
    var isNo = false
    /// "but": what is said before holds for the others.
    var isExcepted = false
    var endsExcepted = false
    var beginsSentence = false
    /// A comma or "and" came after what it says.
    var isParted = false

    var hasWord: Bool { !days.isEmpty || isYes || isNo }
    var names: Bool { !steps.isEmpty || isAll || isOthers }
    var isEmpty: Bool { !hasWord && !names }
  }

  /// - Parameters:
  ///   - names: by step, the words of a family name by which it may be called.
  ///   - own: words of the writer's name, which may stand below.
  init(
    _ text: String, names: [[String]], own: Set<String> = [], at writtenAt: LocalTime,
    in zone: TimeZone
  ) {
    let words = StepWords(text)
    let tokens = words.tokens
    saysMore = words.hasQuestion
    let steps = Self.steps(tokens, names)
    // Numbers of steps are no hours and no days.
    var bytes = Array(text.utf8)
    for place in steps.keys {
      for index in tokens[place].bytes { bytes[index] = 0x20 }
    }
    let plain = String(decoding: bytes, as: UTF8.self)
    let phrases = When.phrases(in: plain, at: writtenAt, in: zone)
      .filter { DatedWords.last($0) != nil }
    var pieces: [Piece] = []
    var current = Piece(beginsSentence: true)
    var wasStep = false
    var sentence = 0..<0
    func close(_ next: Piece) {
      if !current.isEmpty { pieces.append(current) }
      current = next
    }
    /// For what says something: a new piece, where the present one has said its word.
    func word() {
      if current.hasWord, current.isParted { close(Piece()) }
    }
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.gap == .sentence {
        check(sentence, tokens, phrases, steps)
        sentence = index..<index
        close(Piece(beginsSentence: true))
        wasStep = false
      } else if token.gap == .comma, current.hasWord {
        current.isParted = true
      }
      sentence = sentence.lowerBound..<(index + 1)
      if let step = steps[index] {
        if current.hasWord, current.names && !wasStep || current.isParted { close(Piece()) }
        current.steps.formUnion(step)
        wasStep = true
        index += 1
        continue
      }
      if let phrase = phrases.first(where: { $0.bytes.overlaps(token.bytes) }) {
        // "not before Jan 30" is no day by which.
        let said = phrase.text.lowercased()
        if ["not ", "no antes", "after ", "since "].contains(where: said.hasPrefix) {
          isCertain = false
        }
        word()
        if let day = DatedWords.last(phrase), !current.days.contains(day) {
          current.days.append(day)
        }
        while index < tokens.count, phrase.bytes.overlaps(tokens[index].bytes) {
          if index > sentence.lowerBound { sentence = sentence.lowerBound..<(index + 1) }
          index += 1
        }
        wasStep = false
        continue
      }
      guard let (sign, count) = words.sign(at: index) else {
        if ["and", "y", "e", "then"].contains(token.folded) {
          if current.hasWord, !wasStep { current.isParted = true }
        } else {
          wasStep = false
          // "si" is yes at the beginning, and "if" elsewhere.
          if token.folded == "si" {
            if token.written.contains("í") || token.gap == .sentence {
              current.isYes = true
            } else {
              isCertain = false
            }
          }
        }
        index += 1
        continue
      }
      switch sign {
      case .yes:
        word()
        current.isYes = true
      case .somebodyElse:
        word()
        current.isNo = true
      case .not:
        let isBeside =
          steps[index - 1] != nil && token.gap < .sentence
          || steps[index + 1] != nil && tokens[index + 1].gap < .sentence
        if isBeside {
          word()
          current.isNo = true
        } else if current.names {
          isCertain = false
        }
      case .all:
        if current.hasWord, current.names || current.isParted { close(Piece()) }
        current.isAll = true
      case .others:
        if current.hasWord, current.names || current.isParted { close(Piece()) }
        current.isOthers = true
      case .except:
        current.endsExcepted = true
        close(Piece(isExcepted: true))
      case .doubt: isCertain = false
      case .nothing: break
      }
      wasStep = false
      for more in index..<(index + count) where more > index {
        sentence = sentence.lowerBound..<(more + 1)
      }
      index += count
    }
    check(sentence, tokens, phrases, steps)
    close(Piece())
    if !settle(joined(pieces), count: names.count) { isCertain = false }
    if names.count > 1, isCertain, namesStranger(tokens, phrases, steps, own, pieces) {
      isCertain = false
    }
  }

  // MARK: Which steps

  /// The steps that a word names: its number, or the legislator's family name.
  private static func steps(
    _ tokens: [StepWords.Token], _ names: [[String]]
  ) -> [Int: Set<Int>] {
    var found: [Int: Set<Int>] = [:]
    for (index, token) in tokens.enumerated() {
      let named = names.indices.filter { names[$0].contains(token.folded) }
      if !named.isEmpty {
        found[index] = Set(named)
        continue
      }
      guard names.count > 1, let number = Int(token.folded), names.indices.contains(number - 1),
        isBare(index, tokens)
      else { continue }
      found[index] = [number - 1]
    }
    return found
  }

  /// Not the number of a day, an hour or a stretch.
  private static func isBare(_ index: Int, _ tokens: [StepWords.Token]) -> Bool {
    if tokens[index].isJoined || index + 1 < tokens.count && tokens[index + 1].isJoined {
      return false
    }
    let before = index > 0 && tokens[index].gap == .blank ? tokens[index - 1].folded : ""
    let next =
      index + 1 < tokens.count && tokens[index + 1].gap == .blank ? tokens[index + 1] : nil
    if isMonth(before) || beforeDays.contains(before) || before == "de" { return false }
    guard let next else { return true }
    if units.contains(next.folded) { return false }
    if isMonth(next.folded) || next.folded == "de" {
      // "2 Jan 30" is the second one, "2 Jan" a day.
      return isMonth(next.folded) && index + 2 < tokens.count
        && Int(tokens[index + 2].folded.prefix { $0.isNumber }) ?? 99 <= 31
    }
    return true
  }

  private static func isMonth(_ word: String) -> Bool {
    guard word.count >= 3 else { return false }
    return months.contains { $0 == word || $0.prefix(3) == word || word == "sept" }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "enero", "febrero", "marzo", "abril", "mayo", "junio",
    "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre", "janeiro", "fevereiro",
    "marco", "maio", "junho", "julho", "setembro", "outubro", "novembro", "dezembro",
  ]
  private static let beforeDays: Set<String> = [
    "by", "on", "until", "before", "at", "in", "within", "antes", "dia", "el", "em", "ate",
    "hasta",
  ]
  private static let units: Set<String> = [
    "am", "pm", "day", "days", "week", "weeks", "month", "months", "hour", "hours", "people", "of",
    "others", "st", "nd", "rd", "th", "dias", "semanas", "meses", "horas", "personas", "pessoas",
    "more", "times", "oclock",
  ]

  // MARK: What is said of them

  /// A yes before a day, and a yes before the steps that it is for, are one with it.
  private func joined(_ pieces: [Piece]) -> [Piece] {
    var all: [Piece] = []
    for piece in pieces {
      guard var last = all.last, !(piece.isExcepted && piece.names),
        !piece.beginsSentence || !last.names
      else {
        all.append(piece)
        continue
      }
      let isOnlyYes = last.isYes && last.days.isEmpty && !last.isNo
      if isOnlyYes, last.names, piece.hasWord, !piece.names, !piece.isNo {
        // "1 yes, by Jan 22"
        last.days += piece.days
        all[all.count - 1] = last
      } else if isOnlyYes, !last.names, !piece.isNo {
        // "Yes, 1 and 2", "Yes, by Jan 22": the yes is for what follows.
        var next = piece
        if piece.days.isEmpty { next.isYes = true }
        all[all.count - 1] = next
      } else {
        all.append(piece)
      }
    }
    return all
  }

  /// - Returns: `false` where the pieces contradict each other.
  private mutating func settle(_ pieces: [Piece], count: Int) -> Bool {
    var denied: Piece?
    var rest: Word?
    var told: Set<Int> = []
    // A day that is denied is none.
    let live = pieces.filter { !$0.isNo || $0.days.isEmpty }
    for (place, piece) in pieces.enumerated() {
      var piece = piece
      if piece.isNo, !piece.days.isEmpty || piece.isYes {
        if piece.isYes { return false }
        // "I can't do 2 by Jan 20, but Jan 30 works": that day is none.
        denied = piece
        continue
      }
      if let before = denied, !piece.names, !piece.days.isEmpty {
        (piece.steps, piece.isAll, piece.isOthers) = (before.steps, before.isAll, before.isOthers)
      }
      if denied?.names == true, piece.steps != denied?.steps { return false }
      denied = nil
      guard piece.days.count < 2 else { return false }
      let word: Word? =
        piece.isNo ? .somebodyElse : piece.days.first.map(Word.day) ?? (piece.isYes ? .yes : nil)
      guard let word else {
        told.formUnion(piece.steps)
        if !piece.isExcepted { saysMore = true }
        continue
      }
      // "all 3" of three
      if piece.isAll, piece.steps == [count - 1] { piece.steps = [] }
      if piece.isAll || piece.isOthers {
        guard rest == nil, piece.steps.isEmpty else { return false }
        rest = word
      } else if piece.steps.isEmpty {
        // It holds for all, or for all others where a "but" follows.
        let isOnly = live.allSatisfy { !$0.names } && live.filter(\.hasWord).count == 1
        if isOnly || place == 0 && piece.endsExcepted, rest == nil {
          rest = word
        } else if word != .yes {
          return false
        }
      }
      for step in piece.steps {
        guard said[step] == nil || said[step] == word else { return false }
        said[step] = word
      }
    }
    if let rest {
      for step in 0..<count where said[step] == nil && !told.contains(step) { said[step] = rest }
    }
    return denied?.names != true
  }

  // MARK: What else there is

  /// A sentence of some length that says nothing of steps is for a person.
  private mutating func check(
    _ sentence: Range<Int>, _ tokens: [StepWords.Token], _ phrases: [WhenPhrase],
    _ steps: [Int: Set<Int>]
  ) {
    guard sentence.count > 3 else { return }
    let isOfSteps = sentence.contains { index in
      steps[index] != nil || phrases.contains { $0.bytes.overlaps(tokens[index].bytes) }
    }
    guard !isOfSteps else { return }
    let text = tokens[sentence].map(\.written).joined(separator: " ")
    if !Courtesy.isNothingToAnswer(text) { saysMore = true }
  }

  /// "Conolly by Jan 20", "7 by Jan 20": somebody is named who is none of these, so that the day
  /// is not for all.
  /// Words that begin a sentence and are nobody's name.
  private static let begins: Set<String> = [
    "yes", "yep", "yeah", "sure", "okay", "the", "all", "both", "happy", "let", "lets", "how",
    "can", "could", "would", "make", "please", "thanks", "thank", "hello", "hey", "sorry", "maybe",
    "next", "sounds", "great", "good", "perfect", "fine", "not", "that", "this", "puedo", "para",
    "hasta", "antes", "gracias", "hola", "sim", "ate", "posso", "obrigado", "obrigada", "ola",
    "only", "any", "may", "for", "before", "until", "works", "will", "and", "but", "each",
    "everything", "somebody", "someone", "dear", "best", "ill", "well", "ive", "here", "done",
    "claro", "todos", "todas", "tudo", "mejor", "melhor", "prefiero", "prefiro", "better",
  ]

  private func namesStranger(
    _ tokens: [StepWords.Token], _ phrases: [WhenPhrase], _ steps: [Int: Set<Int>],
    _ own: Set<String>, _ pieces: [Piece]
  ) -> Bool {
    // A day or a no that names no step.
    guard pieces.contains(where: { !$0.names && (!$0.days.isEmpty || $0.isNo) }) else {
      return false
    }
    return tokens.enumerated().contains { index, token in
      guard steps[index] == nil, !phrases.contains(where: { $0.bytes.overlaps(token.bytes) })
      else { return false }
      if Int(token.folded) != nil { return true }
      guard token.written.first?.isUppercase == true, token.written.count > 2,
        !own.contains(token.folded), token.gap != .sentence || !Self.begins.contains(token.folded)
      else { return false }
      return !token.written.allSatisfy(\.isUppercase)
        && !["ill", "ive", "im", "id"].contains(token.folded)
    }
  }
}
