package import Foundation

/// Other folders than the inbox: what lies there, and how it comes back.
extension MaildirMailbox {
  /// Where a folder's messages lie, by their numbers; `nil` if there is no such folder.
  private func places(
    in target: MaildirFolder
  ) throws(MailboxError) -> [UID: String]? {
    guard target.path != folder.path, unsafe access(target.cur, R_OK) == 0,
      unsafe access(target.new, R_OK) == 0
    else { return nil }
    var paths: [String: String] = [:]
    for directory in [target.new, target.cur] {
      for name in try target.files(in: directory) {
        paths[MaildirName.base(name)] = "\(directory)/\(name)"
      }
    }
    var numbers = MaildirUIDs(folder: target, now: Date())
    if numbers.match(paths.keys.sorted()) { try numbers.save(in: target) }
    var found: [UID: String] = [:]
    for (base, number) in numbers.uids { found[UID(rawValue: number)] = paths[base] }
    return found
  }

  package func heads(in name: String, arrivedSince: Date) async throws -> [FolderHead]? {
    guard let places = try places(in: folder.subfolder(name)) else { return nil }
    return places.sorted { $0.key < $1.key }.compactMap { uid, path in
      guard let arrivedAt = Self.measure(path)?.arrivedAt, arrivedAt >= arrivedSince,
        let bytes = Self.read(path, limit: MessageHead.limit)
      else { return nil }
      let head = MessageHead(arrivedAt: arrivedAt, ofMessage: bytes)
      return FolderHead(uid: uid, arrivedAt: arrivedAt, bytes: head.bytes)
    }
  }

  package func bring(_ uids: [UID], from name: String) async throws -> [UID: String] {
    let target = folder.subfolder(name)
    let places = try places(in: target) ?? [:]
    var refused: [UID: String] = [:]
    for uid in uids {
      guard let path = places[uid] else { continue }  // gone meanwhile
      let isNew = path.hasPrefix(target.new + "/")
      let file = String(path[path.index(after: path.lastIndex(of: "/") ?? path.startIndex)...])
      do throws(MailboxError) {
        try folder.move(path, to: "\(isNew ? folder.new : folder.cur)/\(file)")
      } catch {
        refused[uid] = error.answer
      }
    }
    for changed in [target.new, target.cur, folder.new, folder.cur] { try folder.sync(changed) }
    return refused
  }

  package func discard(
    _ uids: [UID], from name: String
  ) async throws -> [UID: RemovalOutcome] {
    let target = folder.subfolder(name)
    let isInbox = target.path == folder.path
    let places = isInbox ? [:] : try places(in: target) ?? [:]
    var outcomes: [UID: RemovalOutcome] = [:]
    for uid in uids {
      guard let path = isInbox ? path(of: uid) : places[uid] else {
        outcomes[uid] = .missing
        continue
      }
      let isGone = unsafe unlink(path) == 0 || errno == ENOENT
      outcomes[uid] = isGone ? .removed : .refused("unlink: \(errno)")
    }
    if !outcomes.isEmpty { for changed in [target.new, target.cur] { try target.sync(changed) } }
    return outcomes
  }

  /// A Maildir marks no folder: the first there is of those that mail servers and programs put junk
  /// into.
  package func junkFolder() async throws -> String? {
    ["Junk", "Spam", "Junk Email", "Junk E-mail", "Bulk Mail"].first { name in
      unsafe access(folder.subfolder(name).cur, R_OK) == 0
    }
  }
}
