import CCurl
import Foundation

/// One libcurl easy handle, freed when it goes out of scope.
///
/// Not copyable and not `Sendable`: libcurl allows one thread at a time in a handle
/// (libcurl-thread(3)), so the compiler is asked to allow one owner.
@safe
struct CurlHandle: ~Copyable {
  private let easy: UnsafeMutableRawPointer
  private let errorText: UnsafeMutablePointer<CChar>

  /// Once a process, before anything else of libcurl. A broken pipe has to be an error of the one
  /// write and not the end of the process: with NOSIGNAL libcurl leaves that to us.
  private static let isReady: Bool = {
    _ = signal(SIGPIPE, SIG_IGN)
    return curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
  }()

  /// - Throws: `.connection` if libcurl gives none.
  init() throws(ChannelError) {
    guard Self.isReady, let easy = unsafe curl_easy_init() else {
      throw ChannelError(kind: .connection, words: "libcurl is out of memory")
    }
    unsafe self.easy = easy
    unsafe errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
    unsafe errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    _ = unsafe hub_setopt_pointer(easy, CURLOPT_ERRORBUFFER, errorText)
  }

  deinit {
    unsafe curl_easy_cleanup(easy)
    unsafe errorText.deallocate()
  }

  borrowing func set(_ option: CURLoption, _ value: Int) throws(ChannelError) {
    try check(unsafe hub_setopt_long(easy, option, value))
  }

  /// - Throws: `.connection` also for a value with a NUL, which C would cut short.
  borrowing func set(_ option: CURLoption, _ value: String) throws(ChannelError) {
    guard !value.utf8.contains(0) else {
      throw ChannelError(kind: .connection, words: "a setting has a NUL in it")
    }
    try check(unsafe hub_setopt_string(easy, option, value))
  }

  /// Collects what the server says until the login is done, and gives up when `watch` is woken.
  /// `watch` has to outlive the handle.
  borrowing func report(to watch: ConnectWatch) throws(ChannelError) {
    let context = unsafe Unmanaged.passUnretained(watch).toOpaque()
    try check(
      unsafe hub_setopt_data_function(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
        if let bytes = unsafe bytes, let context = unsafe context {
          let heard = unsafe UnsafeRawBufferPointer(start: bytes, count: size &* count)
          unsafe Unmanaged<ConnectWatch>.fromOpaque(context).takeUnretainedValue().hear(heard)
        }
        return size &* count
      })
    try check(unsafe hub_setopt_pointer(easy, CURLOPT_HEADERDATA, context))
    try check(
      unsafe hub_setopt_progress_function(easy) { context, _, _, _, _ in
        guard let context = unsafe context else { return 0 }
        let watch = unsafe Unmanaged<ConnectWatch>.fromOpaque(context).takeUnretainedValue()
        return watch.wake.isSignalled ? 1 : 0
      })
    try check(unsafe hub_setopt_pointer(easy, CURLOPT_XFERINFODATA, context))
    try set(CURLOPT_NOPROGRESS, 0)
  }

  /// Reads what the server sends and keeps none of it; else libcurl would print it.
  borrowing func discardBody() throws(ChannelError) {
    try check(
      unsafe hub_setopt_data_function(easy, CURLOPT_WRITEFUNCTION) { _, size, count, _ in
        size &* count
      })
  }

  /// Collects what is answered to a request. `body` has to outlive the handle.
  borrowing func collect(into body: AnswerBody) throws(ChannelError) {
    let context = unsafe Unmanaged.passUnretained(body).toOpaque()
    try check(
      unsafe hub_setopt_data_function(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
        if let bytes = unsafe bytes, let context = unsafe context {
          let more = unsafe UnsafeRawBufferPointer(start: bytes, count: size &* count)
          unsafe Unmanaged<AnswerBody>.fromOpaque(context).takeUnretainedValue().add(more)
        }
        return size &* count
      })
    try check(unsafe hub_setopt_pointer(easy, CURLOPT_WRITEDATA, context))
  }

  borrowing func perform() -> CURLcode { unsafe curl_easy_perform(easy) }

  borrowing func socket() -> Int32? {
    var socket: curl_socket_t = -1
    guard unsafe hub_getinfo_socket(easy, &socket) == CURLE_OK, socket >= 0 else { return nil }
    return socket
  }

  borrowing func responseCode() -> Int {
    var code = 0
    _ = unsafe hub_getinfo_long(easy, CURLINFO_RESPONSE_CODE, &code)
    return code
  }

  borrowing func send(_ bytes: UnsafeRawBufferPointer) -> (CURLcode, Int) {
    var count = 0
    let code = unsafe curl_easy_send(easy, bytes.baseAddress, bytes.count, &count)
    return (code, count)
  }

  borrowing func receive(_ room: UnsafeMutableRawBufferPointer) -> (CURLcode, Int) {
    var count = 0
    let code = unsafe curl_easy_recv(easy, room.baseAddress, room.count, &count)
    return (code, count)
  }

  /// libcurl's words for a failure.
  borrowing func words(for code: CURLcode) -> String {
    let detail = unsafe String(cString: errorText)
    guard detail.isEmpty else { return detail }
    guard let text = unsafe curl_easy_strerror(code) else { return "libcurl error" }
    return unsafe String(cString: text)
  }

  private borrowing func check(_ code: CURLcode) throws(ChannelError) {
    guard code != CURLE_OK else { return }
    throw ChannelError(kind: .connection, words: words(for: code))
  }
}

/// What is heard and watched while libcurl connects and logs in.
final class ConnectWatch {
  let wake: Wake
  private var heard: [UInt8] = []
  private static let limitBytes = 8192

  init(wake: Wake) { self.wake = wake }

  @safe
  func hear(_ bytes: UnsafeRawBufferPointer) {
    unsafe heard.append(contentsOf: bytes.prefix(max(0, Self.limitBytes - heard.count)))
  }

  /// All lines of the server, as text.
  var lines: [String] {
    heard.split(separator: 0x0A).map { ChannelError.printable($0) }
  }
}
