import Foundation

/// One connection to an IMAP server, logged in: sends commands, reads responses.
///
/// Blocks, so it is used on a `WireThread`. After it threw it is of no further use.
final class IMAPConnection {
  let settings: IMAPSettings
  let channel: Channel
  private var reader: IMAPResponseReader
  private var tagNumber = 0
  private(set) var capabilities: Set<String> = []
  /// Folders that are known to be there.
  var knownFolders: Set<String> = []
  var prefix = ""
  var separator = "/"
  private(set) var exists = 0
  /// Something arrived that no look has covered yet.
  var hasArrivals = false
  var uidValidity: UInt32 = 0

  /// Connects, logs in and asks what the server can.
  ///
  /// - Throws: `MailboxError`.
  init(_ settings: IMAPSettings, wake: Wake) throws(MailboxError) {
    self.settings = settings
    do throws(ChannelError) {
      channel = try Channel.open(
        .init(
          server: settings.server, credentials: settings.credentials, caFile: settings.caFile),
        wake: wake)
    } catch {
      throw MailboxError(error, server: settings.server, command: "LOGIN")
    }
    reader = IMAPResponseReader(
      spoolOver: settings.spoolOver, spoolDirectory: settings.spoolDirectory,
      // RFC822.SIZE is not exact on every server.
      literalLimit: 4 * min(max(settings.truncateOver, 1 << 20), Int.max / 4))
    // The list before login may be another one (RFC 9051 §6.2.2).
    try run("CAPABILITY", as: "CAPABILITY")
    if can("NAMESPACE") || can("IMAP4REV2") { try askNamespace() }
  }

  func can(_ capability: String) -> Bool { capabilities.contains(capability) }

  // MARK: - Commands

  /// Sends a command and reads up to its end.
  ///
  /// - Parameter name: what errors call it; the command itself may hold what is nobody's business.
  /// - Returns: the status, which may be NO.
  /// - Throws: `MailboxError` when the connection fails, and `.refused` for BAD.
  @discardableResult
  func run(
    _ command: String, as name: String,
    each: (IMAPResponse) throws(MailboxError) -> Void = { _ in }
  ) throws(MailboxError) -> IMAPStatus {
    let tag = try begin(command, as: name)
    while true {
      let response = try next(during: name)
      if let status = try end(response, of: tag, as: name) { return status }
      try each(response)
    }
  }

  /// Sends a command without waiting.
  ///
  /// - Returns: its tag.
  func begin(_ command: String, as name: String) throws(MailboxError) -> String {
    tagNumber += 1
    let tag = "H\(tagNumber)"
    try send(Array("\(tag) \(command)\r\n".utf8), during: name)
    return tag
  }

  /// The status, if `response` ends the command with this tag.
  func end(
    _ response: IMAPResponse, of tag: String, as name: String
  ) throws(MailboxError) -> IMAPStatus? {
    guard case .tagged(let answered, let status) = response else { return nil }
    guard answered.uppercased() == tag else {
      throw failure(.malformed, name, "an answer to \(ChannelError.printable(answered.utf8))")
    }
    if status.kind == .bad { throw failure(.refused, name, "BAD \(status.text)") }
    return status
  }

  func send(_ bytes: [UInt8], during name: String) throws(MailboxError) {
    let deadline = ContinuousClock.now + settings.readDeadline
    let broken = unsafe bytes.withUnsafeBytes { raw -> ChannelError? in
      do throws(ChannelError) {
        unsafe try channel.send(raw, by: deadline)
        return nil
      } catch {
        return error
      }
    }
    guard let broken else { return }
    // A server that gave up says BYE first; it may still be there to read.
    if let said = parting() { throw said }
    throw MailboxError(broken, server: settings.server, command: name)
  }

  /// The next response; what is about the mailbox's state is noted on the way.
  func next(during name: String) throws(MailboxError) -> IMAPResponse {
    guard let response = try next(during: name, by: .now + settings.readDeadline) else {
      throw failure(.silent, name, "no answer for \(settings.readDeadline)")
    }
    return response
  }

  /// The next response, or `nil` if none comes until the deadline.
  ///
  /// - Parameter isInterruptible: throws `.cancelled` at once when woken.
  func next(
    during name: String, by deadline: Channel.Instant, isInterruptible: Bool = false
  ) throws(MailboxError) -> IMAPResponse? {
    do throws(ChannelError) {
      while true {
        if let response = try reader.next() {
          try note(response, during: name)
          return response
        }
        // Within a response each piece has its own deadline: a long one is no silence.
        let limit = reader.isWithinResponse ? max(deadline, .now + settings.readDeadline) : deadline
        let got = try reader.bytes.fill(minimum: 65_536) { room throws(ChannelError) in
          unsafe try channel.receive(into: room, by: limit, isInterruptible: isInterruptible)
        }
        guard got > 0 else {
          throw ChannelError(kind: .connection, words: "the server closed the connection")
        }
      }
    } catch {
      if error.kind == .silent, !reader.isWithinResponse { return nil }
      throw MailboxError(error, server: settings.server, command: name)
    }
  }

  private func note(_ response: IMAPResponse, during name: String) throws(ChannelError) {
    switch response {
    case .numbered(let count, "EXISTS", _):
      // Never dropped, whatever command it comes in: the next wait returns at once.
      if Int(count) > exists { hasArrivals = true }
      exists = Int(count)
    case .numbered(_, "EXPUNGE", _): exists = max(0, exists - 1)
    case .data("CAPABILITY", let values):
      capabilities = Set(values.compactMap { $0.text?.uppercased() })
    case .status(let status) where status.kind == .bye && name != "LOGOUT":
      let isTooMany = ChannelError.meanTooManyConnections(status.text)
      throw ChannelError(
        kind: isTooMany ? .tooManyConnections : .connection, words: "BYE \(status.text)")
    case .status(let status):
      if let value = status.number("UIDVALIDITY") { uidValidity = value }
    default: break
    }
  }

  private func parting() -> MailboxError? {
    do throws(MailboxError) {
      while try next(during: "", by: .now + .milliseconds(200)) != nil {}
      return nil
    } catch {
      return error.answer.hasPrefix("BYE") ? error : nil
    }
  }

  func failure(_ kind: MailboxError.Kind, _ command: String, _ words: String) -> MailboxError {
    MailboxError(
      ChannelError(kind: kind, words: words), server: settings.server, command: command)
  }

  /// The error that a NO stands for.
  func refusal(_ status: IMAPStatus, of command: String) -> MailboxError {
    let isQuota = status.codeName == "OVERQUOTA" || status.text.lowercased().contains("quota")
    return failure(isQuota ? .quota : .refused, command, "\(status.kind.rawValue) \(status.text)")
  }

  // MARK: - Selecting

  /// SELECT (RFC 9051 §6.3.2), or EXAMINE where the settings allow reading only (§6.3.3).
  func select() throws(MailboxError) -> MailboxState {
    let command = settings.isReadOnly ? "EXAMINE" : "SELECT"
    exists = 0
    uidValidity = 0
    let status = try run("\(command) \(quoted(settings.inbox))", as: command)
    guard status.kind == .ok else { throw refusal(status, of: "\(command) \(settings.inbox)") }
    guard uidValidity > 0 else { throw failure(.malformed, command, "no UIDVALIDITY") }
    hasArrivals = exists > 0
    return state
  }

  var state: MailboxState {
    MailboxState(name: settings.inbox, uidValidity: uidValidity, exists: exists)
  }

  /// Asks for a sign of life.
  func probe() throws(MailboxError) {
    let status = try run("NOOP", as: "NOOP")
    guard status.kind == .ok else { throw refusal(status, of: "NOOP") }
  }

  func logout() {
    do throws(MailboxError) {
      let tag = try begin("LOGOUT", as: "LOGOUT")
      while let response = try next(during: "LOGOUT", by: .now + .seconds(1)) {
        if try end(response, of: tag, as: "LOGOUT") != nil { return }
      }
    } catch {}  // it ends either way
  }

  // MARK: - Names

  /// NAMESPACE (RFC 2342 §5): the prefix and separator of the account's own folders.
  ///
  ///     S: * NAMESPACE (("INBOX." ".")) NIL NIL
  private func askNamespace() throws(MailboxError) {
    try run("NAMESPACE", as: "NAMESPACE") { response throws(MailboxError) in
      guard case .data("NAMESPACE", let values) = response,
        case .list(let personal)? = values.first,
        case .list(let own)? = personal.first, own.count >= 2
      else { return }
      prefix = own[0].text ?? ""
      if !own[1].isNil, let text = own[1].text, !text.isEmpty { separator = text }
    }
  }

  /// A folder of the settings as this server names it: with its prefix and separator, in modified
  /// UTF-7, quoted. In settings the separator is `/`.
  func quoted(_ folder: String) -> String {
    var name = folder
    if folder.uppercased() == "INBOX" {
      name = "INBOX"
    } else {
      if separator != "/" { name = name.replacing("/", with: separator) }
      if !prefix.isEmpty, !name.lowercased().hasPrefix(prefix.lowercased()) { name = prefix + name }
    }
    let escaped = ModifiedUTF7.encode(name).replacing("\\", with: "\\\\").replacing(
      "\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
