package import Foundation
import Glibc

/// A message as it lies in a mailbox.
package struct StoredMessage: Sendable {
  package let bytes: Data
  /// Maildir's letters: `S` seen, `R` answered, `F` flagged, `T` trashed, `D` draft.
  package let flags: String

  package init(bytes: Data, flags: String) {
    self.bytes = bytes
    self.flags = flags
  }

  /// The message's text, with LF line ends.
  package var text: String {
    String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
  }

  /// The unfolded values of a header field, in order.
  package func header(_ name: String) -> [String] {
    let head = text.components(separatedBy: "\n\n").first ?? ""
    let unfolded = head.replacingOccurrences(of: "\n ", with: " ")
      .replacingOccurrences(of: "\n\t", with: " ")
    return unfolded.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == name.lowercased() else { return nil }
      return parts[1].trimmingCharacters(in: .whitespaces)
    }
  }

  /// Reads the messages of one Maildir in the order of delivery. A folder that does not exist holds none.
  static func read(maildir: String) throws -> [StoredMessage] {
    try ["new", "cur"].flatMap { part -> [(name: String, message: StoredMessage)] in
      let folder = "\(maildir)/\(part)"
      guard FileManager.default.fileExists(atPath: folder) else { return [] }
      return try FileManager.default.contentsOfDirectory(atPath: folder).compactMap { name in
        // Dovecot may rename the file (new flags) or remove it between listing and reading.
        guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
          return nil
        }
        let flags = name.split(separator: ",", omittingEmptySubsequences: false).last
        let isFlagged = name.contains(":2,")
        return (name, StoredMessage(bytes: bytes, flags: isFlagged ? String(flags ?? "") : ""))
      }
    }
    .sorted { timeOfDelivery(of: $0.name) < timeOfDelivery(of: $1.name) }.map(\.message)
  }

  /// The seconds and microseconds that `1795498865.M942796P11226.host` begins with; the latter
  /// are not padded, so that names by themselves do not sort.
  private static func timeOfDelivery(of name: String) -> (Int, Int) {
    let parts = name.split(separator: ".", maxSplits: 1)
    let fraction = parts.last?.dropFirst().prefix(while: \.isWholeNumber) ?? ""
    return (parts.first.flatMap { Int($0) } ?? 0, Int(fraction) ?? 0)
  }

  /// Writes messages into the `new` of a Maildir, by way of `tmp` as maildir(5) has it.
  static func write(
    _ messages: [[UInt8]], maildir: String, owner: (user: uid_t, group: gid_t)
  ) throws {
    for part in ["", "/tmp", "/new", "/cur"] {
      let folder = maildir + part
      if FileManager.default.fileExists(atPath: folder) { continue }
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      // Also its parent, which may have been made with it.
      for path in [(folder as NSString).deletingLastPathComponent, folder] {
        unsafe chown(path, owner.user, owner.group)
      }
    }
    let now = Int(Date().timeIntervalSince1970)
    let batch = UInt32.random(in: .min ... .max)
    for (index, message) in messages.enumerated() {
      let padded = String(String(10_000_000 + index).dropFirst())
      let name = "\(now).M\(padded)R\(batch).tests"
      try write(message, to: "\(maildir)/tmp/\(name)")
      unsafe chown("\(maildir)/tmp/\(name)", owner.user, owner.group)
      guard unsafe rename("\(maildir)/tmp/\(name)", "\(maildir)/new/\(name)") == 0 else {
        throw ServerFailure.system(
          operation: "moving \(name) into \(maildir)/new",
          reason: unsafe String(cString: strerror(errno)))
      }
    }
  }

  /// Foundation's writing waits for the disk with each file, which takes milliseconds.
  private static func write(_ bytes: [UInt8], to path: String) throws(ServerFailure) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    defer { if descriptor >= 0 { close(descriptor) } }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard written > 0 else {
        throw .system(
          operation: "writing \(path)", reason: unsafe String(cString: strerror(errno)))
      }
      rest = rest.dropFirst(written)
    }
  }
}
