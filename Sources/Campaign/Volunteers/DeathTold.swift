import GRDB
import Language
import Mailroom

/// A contact or a coordinator writes that somebody of theirs has died.
enum DeathTold {
  /// Whom they name beside the death, if that is one person in their reach for certain.
  ///
  /// It is proposed to whoever answers the letter and never done: "Jon's mother died" names Jon.
  static func person(in letter: Letter, in handling: Handling) throws -> Int64? {
    guard let sender = Sender(of: letter), sender.who >= .contact,
      letter.authentication != .failed
    else { return nil }
    let reach = try sender.reach(in: handling.db)
    for sentence in Proposal.sentencesOfDeath(in: letter.newText.text).prefix(3) {
      for name in names(in: sentence).prefix(20) {
        let found = try Roster.find(name, reach: reach, limit: 2, in: handling.db)
          .filter { $0.number != sender.person.id && $0.isCertain }
        if found.count == 1 { return found[0].number }
      }
    }
    return nil
  }

  /// `#34`, and names, the longest first: "Rose Ann Kelly", "Rose Ann", "Ann Kelly", "Rose" …
  static func names(in sentence: String) -> [String] {
    var runs: [[String]] = [[]]
    var numbers: [String] = []
    for word in sentence.split(whereSeparator: { $0.isWhitespace || ",;:()\"“”".contains($0) }) {
      if word.hasPrefix("#"), Int64(word.dropFirst()) != nil {
        numbers.append(String(word))
        continue
      }
      // "Jon's", "Jon’s" stand for Jon.
      let bare = word.prefix { $0.isLetter || $0 == "-" || $0 == "." }
      if bare.first?.isUppercase == true, bare.count > 1 {
        runs[runs.count - 1].append(String(bare))
        if bare.count < word.count { runs.append([]) }
      } else if !runs[runs.count - 1].isEmpty {
        runs.append([])
      }
    }
    var names: [String] = []
    for length in stride(from: 4, through: 1, by: -1) {
      for run in runs where run.count >= length {
        for start in 0...(run.count - length) {
          names.append(run[start..<(start + length)].joined(separator: " "))
        }
      }
    }
    return numbers + names
  }
}
