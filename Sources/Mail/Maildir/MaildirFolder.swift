import Foundation

/// One Maildir: `tmp`, `new` and `cur`, and how a file gets into it whole.
struct MaildirFolder {
  let path: String

  var new: String { path + "/new" }
  var cur: String { path + "/cur" }
  var tmp: String { path + "/tmp" }

  /// Makes what is missing.
  ///
  /// - Throws: `MailboxError`.
  func make() throws(MailboxError) {
    do {
      for folder in [tmp, new, cur] {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
      }
    } catch {
      throw failure("make the folder", "\(error.localizedDescription)")
    }
  }

  /// The Maildir++ subfolder: a `/` in the name becomes a level, and the name is in modified UTF-7
  /// as Dovecot writes it. `INBOX` is the Maildir itself.
  func subfolder(_ name: String) -> MaildirFolder {
    if name.uppercased() == "INBOX" { return self }
    let levels = name.split(separator: "/").map { level in
      // A dot separates levels here, so it cannot be in a name.
      ModifiedUTF7.encode(String(level).replacing(".", with: "_"))
    }
    return MaildirFolder(path: "\(path)/.\(levels.joined(separator: "."))")
  }

  /// Files of `new` and `cur` (only those that have arrived whole).
  func files(in folder: String) throws(MailboxError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).filter {
        !$0.hasPrefix(".")
      }
    } catch {
      // Foundation ends it with a full stop, and so do we.
      let words = error.localizedDescription
      throw failure("list \(folder)", words.hasSuffix(".") ? String(words.dropLast()) : words)
    }
  }

  /// Writes to `tmp`, fsyncs, and renames to its place, so that nobody ever sees half a message.
  ///
  /// - Parameter folder: `new` or `cur`.
  /// - Throws: `.quota` when the disk is full, else `.connection`.
  func deliver(
    _ bytes: [UInt8], into folder: String, name: String, suffix: String = ""
  ) throws(MailboxError) {
    let draft = "\(tmp)/\(name)"
    try Self.write(bytes, to: draft, failure: failure)
    do throws(MailboxError) {
      try move(draft, to: "\(folder)/\(name)\(suffix)")
    } catch {
      _ = unsafe unlink(draft)
      throw error
    }
    try sync(folder)
  }

  func move(_ from: String, to: String) throws(MailboxError) {
    guard unsafe rename(from, to) == 0 else { throw failure("rename to \(to)", errno) }
  }

  /// Makes a rename survive a power cut.
  func sync(_ folder: String) throws(MailboxError) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("open \(folder)", errno) }
    defer { Foundation.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure("fsync \(folder)", errno) }
  }

  static func write(
    _ bytes: [UInt8], to path: String,
    failure: (String, Int32) -> MailboxError
  ) throws(MailboxError) {
    let descriptor = unsafe open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure("create \(path)", errno) }
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { raw in
        unsafe Foundation.write(
          descriptor, UnsafeRawBufferPointer(rebasing: raw[done...]).baseAddress, raw.count - done)
      }
      guard count > 0 else { break }
      done += count
    }
    let error = done == bytes.count && fsync(descriptor) == 0 ? 0 : errno
    Foundation.close(descriptor)
    guard error == 0, done == bytes.count else {
      _ = unsafe unlink(path)
      throw failure("write \(path)", error == 0 ? EIO : error)
    }
  }

  func failure(_ command: String, _ error: Int32) -> MailboxError {
    var error = failure(
      command, unsafe String(cString: strerror(error)), isFull: error == ENOSPC || error == EDQUOT)
    if error.kind == .quota { error.advice = MailboxError.advice(for: .quota) }
    return error
  }

  func failure(_ command: String, _ words: String, isFull: Bool = false) -> MailboxError {
    MailboxError(
      kind: isFull ? .quota : .connection, server: path, command: command, answer: words,
      advice: "Check that the folder is there and may be written by this user.")
  }
}

/// Names that no other delivery uses (cr.yp.to/proto/maildir.html).
enum MaildirName {
  static func fresh() -> String {
    var time = timeval()
    _ = unsafe gettimeofday(&time, nil)
    let host = ProcessInfo.processInfo.hostName
      .replacing("/", with: "\\057").replacing(":", with: "\\072")
    let random = String(UInt64.random(in: 0 ... .max), radix: 36)
    return "\(time.tv_sec).M\(time.tv_usec)P\(getpid())R\(random).\(host)"
  }

  /// The name without its flags, which change while the message stays the same.
  static func base(_ name: String) -> String {
    String(name.prefix { $0 != ":" })
  }
}
