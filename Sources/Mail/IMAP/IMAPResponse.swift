import Foundation

/// A value in an IMAP response (RFC 9051 §4).
enum IMAPValue: Sendable, Equatable {
  /// An atom, a number, a flag, NIL, or an item's name such as `BODY[HEADER]<0>`.
  case atom(String)
  /// A quoted string or a literal.
  case string([UInt8])
  /// A literal over the spool limit.
  case spooled(SpooledLiteral)
  case list([IMAPValue])

  var text: String? {
    switch self {
    case .atom(let text): text
    case .string(let bytes): String(decoding: bytes, as: UTF8.self)
    case .spooled, .list: nil
    }
  }

  var isNil: Bool {
    if case .atom(let text) = self { return text.uppercased() == "NIL" }
    return false
  }
}

/// OK, NO, BAD, BYE or PREAUTH (RFC 9051 §7.1).
struct IMAPStatus: Sendable, Hashable {
  enum Kind: String, Sendable {
    case ok = "OK", no = "NO", bad = "BAD", bye = "BYE", preauth = "PREAUTH"
  }
  var kind: Kind
  /// What stands in brackets: `UIDVALIDITY 3857529045`, or `nil`.
  var code: String?
  /// All after the kind, the code included, fit for a log.
  var text: String

  /// The first word of the code, in upper case.
  var codeName: String? { code?.split(separator: " ").first?.uppercased() }

  /// The number that follows `name` in the code.
  func number(_ name: String) -> UInt32? {
    guard codeName == name, let words = code?.split(separator: " "), words.count > 1 else {
      return nil
    }
    return UInt32(words[1])
  }
}

/// One response of a server, complete with its literals (RFC 9051 §7).
enum IMAPResponse: Sendable, Equatable {
  case tagged(String, IMAPStatus)
  case status(IMAPStatus)
  /// `* 23 EXISTS`, `* 2 FETCH (…)`
  case numbered(UInt32, String, [IMAPValue])
  /// `* CAPABILITY …`, `* SEARCH …`
  case data(String, [IMAPValue])
  case continuation(String)
}

/// A literal that was written to a file, which is removed with the last reference to it.
final class SpooledLiteral: Sendable, Equatable {
  let path: String
  let size: Int
  init(path: String, size: Int) {
    self.path = path
    self.size = size
  }
  deinit { _ = unsafe unlink(path) }
  static func == (a: SpooledLiteral, b: SpooledLiteral) -> Bool { a === b }
}

/// A literal on its way into a file, which goes with it when the line breaks before its end.
final class SpoolFile {
  private let descriptor: Int32
  private let path: String
  private var written = 0
  private var isFinished = false

  /// - Throws: `.quota` when the disk takes no more.
  init(directory: String) throws(ChannelError) {
    path = "\(directory)/\(Self.prefix)\(getpid())-\(UUID().uuidString).eml"
    descriptor = unsafe Foundation.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.failure(directory) }
  }

  deinit {
    Foundation.close(descriptor)
    if !isFinished { _ = unsafe unlink(path) }
  }

  private static let prefix = "incoming-"

  /// Removes what a process has left that was killed. A folder that cannot be read is told of when
  /// something is to be written there.
  static func clear(_ directory: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    for name in names where name.hasPrefix(prefix) && name.hasSuffix(".eml") {
      let owner = name.dropFirst(prefix.count).prefix { $0.isNumber }
      // Files of a release that did not write a number there have no owner that lives.
      if let owner = pid_t(owner), name.dropFirst(prefix.count + "\(owner)".count).first == "-",
        owner == getpid() || kill(owner, 0) == 0 || errno == EPERM
      {
        continue
      }
      _ = unsafe unlink("\(directory)/\(name)")
    }
  }

  func write(_ bytes: [UInt8]) throws(ChannelError) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { raw in
        unsafe Foundation.write(
          descriptor, UnsafeRawBufferPointer(rebasing: raw[done...]).baseAddress, raw.count - done)
      }
      guard count > 0 else {
        throw Self.failure(path)
      }
      done += count
    }
    written += done
  }

  func finish() -> SpooledLiteral {
    isFinished = true
    return SpooledLiteral(path: path, size: written)
  }

  private static func failure(_ path: String) -> ChannelError {
    ChannelError(kind: .quota, words: "cannot write \(path): errno \(errno)")
  }
}
