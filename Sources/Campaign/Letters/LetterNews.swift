import Foundation
import Language

/// What became of a letter, as its writer tells it in a line: sent, printed, declined.
enum LetterNews: Hashable {
  case sent
  case published(link: String?)
  case declined
  /// They do not write this time.
  case notThisTime

  /// - Returns: `nil` for words that tell none of it, or more than a line or two.
  static func reading(_ text: String) -> LetterNews? {
    let link = WebLink.first(in: text)?.link
    var bare = text
    if let range = WebLink.first(in: text)?.range { bare.removeSubrange(range) }
    guard DraftLetter.count(bare) <= 30, !bare.contains("?") else { return nil }
    let words = " " + fold(bare) + " "
    func says(_ phrases: [String]) -> Bool { phrases.contains { words.contains(" \($0) ") } }
    if says(no) { return says(sentWords) || link != nil ? nil : .notThisTime }
    if says(declinedWords) { return .declined }
    if says(notYet) { return nil }
    if says(publishedWords) { return .published(link: link) }
    if link != nil { return .published(link: link) }
    if says(sentWords) { return .sent }
    return nil
  }

  private static func fold(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
      .split { !$0.isLetter && !$0.isNumber && $0 != "'" }.joined(separator: " ")
      .replacing("didn't", with: "did not").replacing("haven't", with: "have not")
      .replacing("hasn't", with: "has not").replacing("won't", with: "will not")
      .replacing("can't", with: "cannot").replacing("’", with: "'")
  }

  private static let no = [
    "not this time", "i cannot", "i will not", "no thanks", "no thank you", "rather not",
    "esta vez no", "no puedo", "desta vez nao", "nao posso",
  ]
  private static let declinedWords = [
    "declined", "rejected", "did not print", "did not run", "did not publish", "not printed",
    "will not print", "will not run", "will not publish", "turned it down", "turned down",
    "they said no", "passed on it", "rechazada", "rechazaron", "no la publicaron",
    "no la publican", "recusada", "recusaram", "nao publicaram",
  ]
  private static let notYet = [
    "not yet", "have not", "has not", "did not", "not sent", "will send", "going to send",
    "not been", "todavia no", "aun no", "ainda nao",
  ]
  private static let publishedWords = [
    "published", "printed", "it ran", "they ran it", "it appeared", "it's in", "its in", "it is in",
    "they ran my letter", "in today's paper", "publicada", "publicaron", "salio", "publicaram",
    "saiu",
  ]
  private static let sentWords = [
    "sent", "sent it", "submitted", "i mailed it", "mailed it", "done", "enviada", "enviado",
    "la envie", "ya la mande", "enviei", "mandei",
  ]
}
