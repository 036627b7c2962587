import CCurl
import Foundation

/// A raw channel to a mail server: libcurl connects, negotiates TLS and logs in, then hands over
/// the decrypted stream (`CURLOPT_CONNECT_ONLY`).
///
/// Blocks, so it is used on a `WireThread`. Every call has a deadline.
@safe
final class Channel {
  typealias Instant = ContinuousClock.Instant

  struct Options {
    var server: ServerAddress
    var credentials: Credentials
    var caFile: String?
    /// Said in EHLO by libcurl; empty for IMAP.
    var helloName = ""
    var connectWithin: Duration = .seconds(30)
    /// Which mechanisms libcurl may use for a password; empty for its own choice.
    var loginOptions = "AUTH=PLAIN;AUTH=LOGIN"
  }

  /// Connects and logs in, with PLAIN or LOGIN where the server has them.
  ///
  /// Left to itself libcurl prefers GSSAPI for a user with an `@`, and fails without a ticket.
  ///
  /// - Throws: as `init`.
  static func open(_ options: Options, wake: Wake) throws(ChannelError) -> Channel {
    do throws(ChannelError) {
      return try Channel(options, wake: wake)
    } catch {
      guard error.hasNoMechanism, case .password = options.credentials else { throw error }
      var others = options
      // Whatever else there is, such as IMAP's own command LOGIN (RFC 9051 §6.2.3).
      others.loginOptions = ""
      return try Channel(others, wake: wake)
    }
  }

  let wake: Wake
  private let watch: ConnectWatch
  private let handle: CurlHandle
  private let socket: Int32
  private let isEncrypted: Bool
  /// How long a command that is under way may still take after the task was cancelled.
  private static let graceAfterWake: Duration = .seconds(2)

  /// How much of the bytes of the last `send` may have reached the server, even if it threw.
  private(set) var octetsPerhapsSent = 0

  /// Connects and logs in.
  ///
  /// - Throws: `ChannelError`: `.login` only when the server refused the secret; with
  ///   `.tooManyConnections` the secret may be good.
  init(_ options: Options, wake: Wake) throws(ChannelError) {
    self.wake = wake
    watch = ConnectWatch(wake: wake)
    handle = try CurlHandle()
    isEncrypted = options.server.security != .plain
    try Self.configure(handle, options)
    try handle.report(to: watch)
    try Self.login(handle, options)
    let code = handle.perform()
    guard code == CURLE_OK else {
      throw Self.error(code, handle: handle, lines: watch.lines)
    }
    guard let socket = handle.socket() else {
      throw ChannelError(kind: .connection, words: "libcurl gave no socket")
    }
    self.socket = socket
  }

  deinit {
    // libcurl would say LOGOUT or QUIT and wait for the answer of a server that may be gone.
    _ = shutdown(socket, Int32(SHUT_RDWR))
  }

  private static func configure(
    _ handle: borrowing CurlHandle, _ options: Options
  ) throws(ChannelError) {
    let isSMTP = options.server.service == .smtp
    try handle.set(CURLOPT_URL, options.server.curlURL(path: isSMTP ? options.helloName : ""))
    try handle.set(CURLOPT_CONNECT_ONLY, 1)
    try handle.set(CURLOPT_NOSIGNAL, 1)  // we have threads
    try handle.set(CURLOPT_PROXY, "")  // no proxy from the environment
    try handle.set(CURLOPT_TCP_KEEPALIVE, 1)
    try handle.set(CURLOPT_TCP_KEEPIDLE, 60)
    try handle.set(CURLOPT_TCP_KEEPINTVL, 30)
    try handle.set(CURLOPT_TCP_NODELAY, 1)
    let limit = max(1, Int(options.connectWithin.components.seconds))
    try handle.set(CURLOPT_CONNECTTIMEOUT, limit)
    try handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, limit)
    try handle.set(CURLOPT_TIMEOUT, 2 * limit)
    try handle.set(CURLOPT_SSL_VERIFYPEER, 1)
    try handle.set(CURLOPT_SSL_VERIFYHOST, 2)
    if let caFile = options.caFile { try handle.set(CURLOPT_CAINFO, caFile) }
    let usesSTARTTLS = options.server.security == .startTLS
    try handle.set(
      CURLOPT_USE_SSL, Int((usesSTARTTLS ? CURLUSESSL_ALL : CURLUSESSL_NONE).rawValue))
  }

  private static func login(
    _ handle: borrowing CurlHandle, _ options: Options
  ) throws(ChannelError) {
    func fresh(_ secret: () throws -> String) throws(ChannelError) -> String {
      do {
        return try secret().trimmingCharacters(in: .newlines)
      } catch let error as SignInError where error.isPassing {
        // No word against the secret: the next attempt may have it.
        throw ChannelError(kind: .connection, words: "\(error)")
      } catch {
        throw ChannelError(kind: .login, words: "the secret could not be read: \(error)")
      }
    }
    switch options.credentials {
    case .none: break
    case .password(let user, let secret):
      try handle.set(CURLOPT_USERNAME, user)
      try handle.set(CURLOPT_PASSWORD, try fresh(secret))
      if !options.loginOptions.isEmpty {
        try handle.set(CURLOPT_LOGIN_OPTIONS, options.loginOptions)
      }
    case .bearer(let user, let token):
      try handle.set(CURLOPT_USERNAME, user)
      try handle.set(CURLOPT_XOAUTH2_BEARER, try fresh(token))
    }
  }

  private static func error(
    _ code: CURLcode, handle: borrowing CurlHandle, lines: [String]
  ) -> ChannelError {
    let own = handle.words(for: code)
    let isRefusal = code == CURLE_LOGIN_DENIED || code == CURLE_AUTH_ERROR
    // Whatever step it came at: BYE, NO, 421 or 454 with these words is about connections.
    // libcurl's own tag says nothing to anybody.
    let said = withoutTag(lines.last ?? "")
    let reply = handle.responseCode()
    if ChannelError.meanTooManyConnections(said) {
      return ChannelError(kind: .tooManyConnections, words: said, code: reply)
    }
    switch code {
    case CURLE_LOGIN_DENIED, CURLE_AUTH_ERROR:
      // 454 4.7.0 and the like is a server in trouble, not a wrong secret (RFC 4954 §6).
      let passes = (400..<500).contains(reply)
      let isAnswer = said.hasPrefix("NO") || said.hasPrefix("BAD") || (400..<600).contains(reply)
      return ChannelError(
        kind: passes ? .connection : .login, words: isAnswer ? said : own, code: reply,
        hasNoMechanism: !isAnswer)
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE,
      CURLE_USE_SSL_FAILED, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR,
      CURLE_SSL_INVALIDCERTSTATUS:
      return ChannelError(kind: .tls, words: own)
    case CURLE_OPERATION_TIMEDOUT:
      return ChannelError(kind: .silent, words: own)
    case CURLE_ABORTED_BY_CALLBACK:
      return ChannelError(kind: .cancelled, words: "cancelled while connecting")
    default:
      let words = said.isEmpty || isRefusal ? own : "\(said) (\(own))"
      return ChannelError(kind: .connection, words: words, code: reply)
    }
  }

  private static func withoutTag(_ line: String) -> String {
    let word = line.prefix { $0 != " " }
    guard word.first == "A", word.count > 1, word.dropFirst().allSatisfy(\.isNumber) else {
      return line
    }
    return String(line.dropFirst(word.count + 1))
  }

  /// Writes all of `bytes`.
  ///
  /// - Throws: `.connection`, `.silent` or `.cancelled`; `octetsPerhapsSent` then tells how much
  ///   may have left.
  func send(_ bytes: UnsafeRawBufferPointer, by deadline: Instant) throws(ChannelError) {
    octetsPerhapsSent = 0
    var sent = 0
    var limit = deadline
    while sent < bytes.count {
      // Over TLS a record that failed may have left in part: in small steps little is in doubt.
      let step = isEncrypted ? min(16_384, bytes.count - sent) : bytes.count - sent
      let (code, count) = unsafe handle.send(
        UnsafeRawBufferPointer(rebasing: bytes[sent..<(sent + step)]))
      switch code {
      case CURLE_OK:
        sent += count
        octetsPerhapsSent = sent
      case CURLE_AGAIN:
        if isEncrypted { octetsPerhapsSent = sent + step }
        try wait(for: Int16(POLLOUT), by: &limit, isInterruptible: false)
      default:
        if isEncrypted { octetsPerhapsSent = sent + step }
        throw ChannelError(kind: .connection, words: handle.words(for: code))
      }
    }
  }

  /// Reads what is there, or waits for it.
  ///
  /// - Returns: the number of bytes; 0 when the server closed its side.
  /// - Throws: `.connection`, `.silent` or `.cancelled`.
  func receive(
    into room: UnsafeMutableRawBufferPointer, by deadline: Instant, isInterruptible: Bool = false
  ) throws(ChannelError) -> Int {
    var limit = deadline
    while true {
      // Before polling: TLS may hold decrypted bytes already.
      let (code, count) = unsafe handle.receive(room)
      switch code {
      case CURLE_OK: return count
      case CURLE_AGAIN:
        try wait(for: Int16(POLLIN), by: &limit, isInterruptible: isInterruptible)
      default: throw ChannelError(kind: .connection, words: handle.words(for: code))
      }
    }
  }

  private func wait(
    for events: Int16, by limit: inout Instant, isInterruptible: Bool
  ) throws(ChannelError) {
    while true {
      if wake.isSignalled {
        if isInterruptible { throw ChannelError(kind: .cancelled, words: "cancelled") }
        limit = min(limit, .now + Self.graceAfterWake)
      }
      let left = limit - .now
      guard left > .zero else {
        let wasWoken = wake.isSignalled
        throw ChannelError(
          kind: wasWoken ? .cancelled : .silent,
          words: wasWoken ? "cancelled" : "no byte before the deadline")
      }
      // Once woken only the socket counts, or the loop would spin.
      var polled = [
        pollfd(fd: socket, events: events, revents: 0),
        pollfd(fd: wake.isSignalled ? -1 : wake.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      let ready = unsafe poll(&polled, 2, left.pollMilliseconds)
      if ready < 0, errno != EINTR {
        throw ChannelError(kind: .connection, words: "poll failed with errno \(errno)")
      }
      if ready > 0, polled[0].revents != 0 { return }
    }
  }
}

extension Duration {
  /// For poll(2): rounded up, so that a wait never ends too early, and at most a day.
  var pollMilliseconds: Int32 {
    let parts = components
    guard parts.seconds < 86_400 else { return 86_400_000 }
    return Int32(parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000 + 1)
  }
}
