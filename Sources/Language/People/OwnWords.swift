/// The part of a mail in which people speak of themselves.
///
/// Nobody introduces themselves behind two hundred kilobytes: what is longer is a log, a list or a
/// bomb, and is read as far as that.
enum OwnWords {
  static let limitBytes = 200_000

  static func of(_ text: String) -> Words {
    text.utf8.count <= limitBytes ? RecentWords.of(text) : Words(shortened(text))
  }

  static func shortened(_ text: String) -> String {
    guard text.utf8.count > limitBytes else { return text }
    return String(decoding: text.utf8.prefix(limitBytes), as: UTF8.self)
  }
}
