import Foundation

/// The numbers of the messages of a Maildir, kept in a small file beside them.
///
/// The first line is `1 UIDVALIDITY NEXT`, each other one `UID NAME`. It is written anew, fsynced
/// and renamed, before any number is told to anybody: a number once told names one message for
/// ever, or UIDVALIDITY changes (RFC 9051 §2.3.1.1).
struct MaildirUIDs {
  private(set) var uidValidity: UInt32
  private(set) var next: UInt32
  private(set) var uids: [String: UInt32]

  static let fileName = "hubkeeper-uids"

  /// Reads the file; a missing or damaged one begins a new UIDVALIDITY.
  init(folder: MaildirFolder, now: Date) {
    let fresh = UInt32(clamping: Int64(now.timeIntervalSince1970))
    (uidValidity, next, uids) = (max(1, fresh), 1, [:])
    let path = "\(folder.path)/\(Self.fileName)"
    guard let data = FileManager.default.contents(atPath: path) else { return }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
    let head = lines.first?.split(separator: " ").compactMap { UInt32($0) } ?? []
    guard head.count == 3, head[0] == 1, head[1] > 0 else { return }
    var known: [String: UInt32] = [:]
    for line in lines.dropFirst() {
      let words = line.split(separator: " ", maxSplits: 1)
      guard words.count == 2, let uid = UInt32(words[0]), uid < head[2] else { return }
      known[String(words[1])] = uid
    }
    (uidValidity, next, uids) = (head[1], head[2], known)
  }

  /// Numbers what is new, in the order given, and forgets what is gone.
  ///
  /// - Returns: whether anything changed.
  mutating func match(_ names: [String]) -> Bool {
    var matched: [String: UInt32] = [:]
    var changed = false
    for name in names {
      if let uid = uids[name] {
        matched[name] = uid
        continue
      }
      if next == .max {  // four thousand million messages later
        uidValidity &+= 1
        next = 1
        matched = [:]
        uids = [:]
        return match(names)
      }
      matched[name] = next
      next += 1
      changed = true
    }
    changed = changed || matched.count != uids.count
    uids = matched
    return changed
  }

  func save(in folder: MaildirFolder) throws(MailboxError) {
    var text = "1 \(uidValidity) \(next)\n"
    for (name, uid) in uids.sorted(by: { $0.value < $1.value }) { text += "\(uid) \(name)\n" }
    let draft = "\(folder.path)/\(Self.fileName).new"
    _ = unsafe unlink(draft)
    try MaildirFolder.write(Array(text.utf8), to: draft, failure: folder.failure)
    try folder.move(draft, to: "\(folder.path)/\(Self.fileName)")
    try folder.sync(folder.path)
  }
}
