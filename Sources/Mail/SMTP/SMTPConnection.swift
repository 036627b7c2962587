import Foundation

/// What a server offered in its answer to EHLO (RFC 5321 §4.1.1.1).
struct SMTPExtensions: Hashable, Sendable {
  var pipelining = false
  var eightBitMIME = false
  var smtpUTF8 = false
  var enhancedStatusCodes = false
  /// SIZE (RFC 1870); 0 where no limit is told.
  var sizeLimit = 0
  var keywords: [String] = []

  /// - Parameter lines: the lines of the reply, the greeting first.
  init(lines: [String]) {
    for line in lines.dropFirst() {
      let words = line.uppercased().split(separator: " ")
      guard let keyword = words.first else { continue }
      keywords.append(String(keyword))
      switch keyword {
      case "PIPELINING": pipelining = true
      case "8BITMIME": eightBitMIME = true
      case "SMTPUTF8": smtpUTF8 = true
      case "ENHANCEDSTATUSCODES": enhancedStatusCodes = true
      case "SIZE": sizeLimit = words.dropFirst().first.flatMap { Int($0) } ?? 0
      default: break
      }
    }
  }
}

/// One connection to a relay, logged in: writes groups of commands, reads replies.
///
/// Blocks, so it is used on a `WireThread`.
final class SMTPConnection {
  /// The connection cannot be used any more.
  struct Broken: Error {
    var kind: MailboxError.Kind
    var words: String
  }

  let extensions: SMTPExtensions
  private let channel: Channel
  private var reader = SMTPReplyReader()
  private let settings: SMTPSettings
  /// The server said 421 or something unexpected: no further command.
  private(set) var isLeaving = false

  /// Connects, logs in and asks for the extensions.
  ///
  /// - Throws: `ChannelError`.
  init(_ settings: SMTPSettings, wake: Wake) throws(ChannelError) {
    self.settings = settings
    let seconds = min(settings.commandDeadline, .seconds(30))
    channel = try Channel.open(
      .init(
        server: settings.server, credentials: settings.credentials, caFile: settings.caFile,
        helloName: settings.helloName, connectWithin: seconds),
      wake: wake)
    // libcurl keeps the answer to its own EHLO to itself; a second one is allowed at any time
    // outside a transaction (RFC 5321 §4.1.4).
    do throws(Broken) {
      try Self.write(Array("EHLO \(settings.helloName)\r\n".utf8), to: channel, settings)
      let (reply, lines) = try Self.read(from: channel, &reader, within: settings.commandDeadline)
      guard reply.code == 250 else {
        throw Broken(kind: .refused, words: reply.description)
      }
      extensions = SMTPExtensions(lines: lines)
    } catch {
      throw ChannelError(kind: error.kind, words: error.words)
    }
  }

  /// Writes a group of commands.
  ///
  /// - Throws: `Broken`; `octetsPerhapsSent` then tells how much may have left.
  func write(_ bytes: [UInt8]) throws(Broken) {
    try Self.write(bytes, to: channel, settings)
  }

  var octetsPerhapsSent: Int { channel.octetsPerhapsSent }

  func readReply(isToContent: Bool = false) throws(Broken) -> SMTPReply {
    let limit = isToContent ? settings.contentDeadline : settings.commandDeadline
    let reply = try Self.read(from: channel, &reader, within: limit).reply
    if reply.code == 421 { isLeaving = true }
    return reply
  }

  /// What the server said before it closed, if it said anything: read after a write failed.
  func lastWords() -> SMTPReply? {
    let reply = try? Self.read(from: channel, &reader, within: .milliseconds(200)).reply
    return reply  // a broken line has no last words
  }

  /// Whether the connection is quiet and open, as an idle one should be.
  func isUsable() -> Bool {
    guard !isLeaving, reader.bytes.isEmpty else { return false }
    do {
      _ = try reader.bytes.fill(minimum: 1024) { room throws(ChannelError) in
        unsafe try channel.receive(into: room, by: .now - .seconds(1))
      }
      return false  // closed, or 421 that nobody asked for
    } catch {
      return error.kind == .silent
    }
  }

  /// QUIT, without waiting long for the answer (RFC 5321 §4.1.1.10).
  func quit() {
    do throws(Broken) {
      try write(Array("QUIT\r\n".utf8))
      _ = try Self.read(from: channel, &reader, within: .milliseconds(500))
    } catch {}  // it ends either way
    isLeaving = true
  }

  private static func write(
    _ bytes: [UInt8], to channel: Channel, _ settings: SMTPSettings
  ) throws(Broken) {
    let deadline = ContinuousClock.now + settings.commandDeadline
    let failure = unsafe bytes.withUnsafeBytes { raw -> ChannelError? in
      do throws(ChannelError) {
        unsafe try channel.send(raw, by: deadline)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw Broken(kind: failure.kind, words: failure.words) }
  }

  private static func read(
    from channel: Channel, _ reader: inout SMTPReplyReader, within limit: Duration
  ) throws(Broken) -> (reply: SMTPReply, lines: [String]) {
    let deadline = ContinuousClock.now + limit
    do {
      while true {
        if let found = try reader.nextWithLines() { return found }
        let got = try reader.bytes.fill(minimum: 4096) { room throws(ChannelError) in
          unsafe try channel.receive(into: room, by: deadline)
        }
        if got == 0 { throw Broken(kind: .connection, words: "the server closed the connection") }
      }
    } catch let error as Broken {
      throw error
    } catch let error as ChannelError {
      throw Broken(kind: error.kind, words: error.words)
    } catch let error as SMTPReplyReader.Malformed {
      throw Broken(kind: .malformed, words: error.line)
    } catch {
      throw Broken(kind: .connection, words: "\(error)")
    }
  }
}
