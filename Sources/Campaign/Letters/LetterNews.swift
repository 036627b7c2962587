import Foundation
import Language

/// What became of a letter, as its writer tells it in a line: sent, printed, declined.
enum LetterNews: Hashable {
  case sent
  case published(link: String?)
  case declined
  /// They do not write this time.
  case notThisTime

  /// - Parameter hasLeft: whether the newspaper has it: of a draft nobody sends a link to say that
  ///   it was printed.
  /// - Returns: `nil` for words that tell none of it, or more than a line or two.
  static func reading(_ text: String, hasLeft: Bool) -> LetterNews? {
    let link = WebLink.first(in: text)?.link
    var bare = text
    if let range = WebLink.first(in: text)?.range { bare.removeSubrange(range) }
    guard DraftLetter.count(bare) <= 30, !bare.contains("?") else { return nil }
    let words = " " + fold(bare) + " "
    func says(_ phrases: [String]) -> Bool { phrases.contains { words.contains(" \($0) ") } }
    if says(no) { return says(sentWords) || link != nil ? nil : .notThisTime }
    if says(refusedWords) { return .declined }
    if says(waitingWords) { return nil }
    if says(unprintedWords) { return .declined }
    if says(notYet) { return nil }
    if says(publishedWords) || words.contains(isIn) {
      // "Never printed", "no salió": whatever else a word of refusal means beside it.
      return says(nots) ? nil : .published(link: link)
    }
    if let link, hasLeft, words.split(separator: " ").allSatisfy({ besideLinks.contains($0) }) {
      return .published(link: link)
    }
    if says(sentWords) { return .sent }
    return nil
  }

  private static func fold(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
      // Telephones write it curly.
      .replacing("’", with: "'")
      .split { !$0.isLetter && !$0.isNumber && $0 != "'" }.joined(separator: " ")
      .replacing("won't", with: "will not").replacing("can't", with: "cannot")
      .replacing("n't", with: " not")
  }

  /// "It's in", "It's in the Telegram today"; not "it's in the mail".
  private static var isIn: Regex<Substring> {
    /\ (?:it's|its|it\ is)\ in\ (?!(?:the\ |a\ )?(?:my|their|your|mail|mailbox|post|works|queue|drafts?|inbox|outbox|making|process|progress|review|line|email|editor|editor's|hands)\ )/
  }

  private static let no = [
    "not this time", "i cannot", "i will not", "no thanks", "no thank you", "rather not",
    "esta vez no", "no puedo", "desta vez nao", "nao posso",
  ]
  private static let refusedWords = [
    "declined", "rejected", "will not print", "will not run", "will not publish", "turned it down",
    "turned down", "they said no", "passed on it", "rechazada", "rechazaron", "no la publican",
    "recusada", "recusaram",
  ]
  /// It may still come.
  private static let waitingWords = [
    "not yet", "have not", "has not", "is not", "not been", "yet", "todavia no", "aun no",
    "no ha sido", "no la han", "ainda nao",
  ]
  private static let unprintedWords = [
    "did not print", "did not run", "did not publish", "not printed", "not published",
    "no la publicaron", "no fue publicada", "nao publicaram", "nao foi publicada",
  ]
  private static let notYet = ["did not", "not sent", "will send", "going to send"]
  private static let nots = ["not", "never", "no", "nunca", "nao", "nobody"]
  private static let publishedWords = [
    "published", "printed", "it ran", "they ran it", "it appeared", "they ran my letter",
    "in today's paper", "publicada", "publicaron", "salio", "publicaram",
    "saiu",
  ]
  /// "Here it is", "the link".
  private static let besideLinks: Set<Substring> = [
    "here", "here's", "heres", "it", "is", "it's", "the", "my", "link", "letter", "and", "look",
    "see", "hi", "hello", "up", "online", "now", "out", "thanks", "thank", "you", "aqui", "esta",
    "el", "la", "enlace", "carta", "mi", "o", "a", "e", "minha", "gracias", "obrigada", "obrigado",
  ]
  private static let sentWords = [
    "in the mail", "sent", "sent it", "submitted", "i mailed it", "mailed it", "done", "enviada",
    "enviado",
    "la envie", "ya la mande", "enviei", "mandei",
  ]
}
