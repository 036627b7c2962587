import Foundation
import Language
import Mail

/// An owner's words as somebody else reads them: without the address and the number below them,
/// which were promised not to be shown (DESIGN §4.6).
struct OwnerWords {
  private let names: Set<String>
  private let phone: String?
  private let addresses: [String]

  init(of writer: Person, at addresses: [String]) {
    names = Set(Self.words(writer.name))
    phone = writer.phone
    self.addresses = addresses.map { $0.lowercased() }.filter { $0.contains("@") }
  }

  /// - Parameter address: the mailbox's, which stands where the owner's own stood.
  func shown(_ text: String, instead address: String) -> String {
    var lines = text.components(separatedBy: "\n")
    let start = signature(of: lines)
    if start < lines.count {
      let below = lines[start...].filter { !isWayToReach($0) }
      lines = Array(lines[..<start]) + below
    }
    var shown = lines.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    // A letter that is a way to reach them and nothing else was meant to be read.
    if shown.isEmpty { shown = text }
    for own in addresses {
      shown = shown.replacingOccurrences(of: own, with: address, options: .caseInsensitive)
    }
    return shown
  }

  /// The line at which what stands below the words begins: behind "Best,", or at the owner's own
  /// name, where nothing but short lines follow.
  private func signature(of lines: [String]) -> Int {
    let end = lines.count
    for index in max(0, end - 12)..<end {
      let isMark = isClosing(lines[index]) || isName(lines[index])
      guard isMark, lines[(index + 1)...].allSatisfy({ $0.count <= 80 && !isSentence($0) }) else {
        continue
      }
      // "Deb Marsh, 508-555-1234": the name stands above the mail anyway.
      return isContact(lines[index]) ? index : index + 1
    }
    return end
  }

  private func isName(_ line: String) -> Bool {
    // "Deb Marsh, 508-555-1234", "- Deb"
    let words = Self.words(line)
    let known = words.prefix { names.contains($0) }
    return !known.isEmpty && (known.count == words.count || isContact(line) && words.count <= 8)
  }

  private func isClosing(_ line: String) -> Bool {
    let words = Self.words(line)
    return (1...5).contains(words.count) && words.allSatisfy(Self.closings.contains)
  }

  private func isSentence(_ line: String) -> Bool {
    Self.words(line).count >= 6 && line.contains { ".!?".contains($0) } && !isContact(line)
  }

  private func isWayToReach(_ line: String) -> Bool {
    // "Call me at …" is said to them; "cell 508-555-1234" stands there for everybody.
    guard !Self.words(line).contains(where: Self.addressing.contains) else { return false }
    return isContact(line)
      || Self.words(line).contains { $0.count >= 7 && $0.allSatisfy(\.isNumber) }
  }

  private func isContact(_ line: String) -> Bool {
    let lower = line.lowercased()
    return !PhoneNumber.all(in: line).isEmpty || addresses.contains { lower.contains($0) }
      || phone.map(line.contains) ?? false
      || line.contains("@") && line.contains(".") || lower.contains("http")
  }

  private static func words(_ text: String) -> [String] {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static let addressing: Set<String> = [
    "me", "you", "if", "please", "i", "we", "us", "llame", "llamame", "si", "ligue", "se",
  ]
  private static let closings: Set<String> = [
    "best", "yours", "love", "peace", "onward", "warmly", "warm", "respectfully", "sincerely",
    "fondly", "hugs", "solidarity", "in", "unity", "thanks", "thank", "you", "and", "regards",
    "kind", "wishes", "cheers", "take", "care", "talk", "soon", "see", "all", "the", "many",
    "saludos", "un", "abrazo", "gracias", "cordialmente", "atentamente", "hasta", "pronto",
    "abraco", "abracos", "obrigado", "obrigada", "atenciosamente", "ate", "logo", "beijos",
  ]
}
