import Synchronization

/// The words of the texts read last, since several readings are made of the same mail in a row.
///
/// A handful of short texts is kept, so two mails that are read at once do not lose each other's.
enum RecentWords {
  /// Longer texts are cut each time, and not held on to.
  private static let limitBytes = 32_768
  private static let limit = 4

  private static let recent = Mutex<[Words]>([])

  static func of(_ text: String) -> Words {
    guard text.utf8.count <= limitBytes else { return Words(text) }
    let known = recent.withLock { recent in recent.first { $0.text == text } }
    if let known { return known }
    let words = Words(text)
    recent.withLock { recent in
      if recent.count >= limit { recent.removeLast() }
      recent.insert(words, at: 0)
    }
    return words
  }
}
