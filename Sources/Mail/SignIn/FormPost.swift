import CCurl
import Foundation

/// One POST of a form, by libcurl: all the HTTP that signing in needs.
///
/// Blocks for at most `limitSeconds`, so it is called on a `WireThread`, where logins happen, or
/// on the thread of a subcommand. Follows no redirect and asks no proxy.
enum FormPost {
  private static let limitSeconds = 30

  struct Answer {
    var status: Int
    var body: [UInt8]
  }

  /// - Throws: `ChannelError`, in libcurl's words, when there was no answer.
  static func send(
    _ fields: [(name: String, value: String)], to url: String
  ) throws(ChannelError) -> Answer {
    let body = AnswerBody()
    let handle = try CurlHandle()
    try handle.set(CURLOPT_URL, url)
    try handle.set(CURLOPT_NOSIGNAL, 1)  // we have threads
    try handle.set(CURLOPT_PROXY, "")
    try handle.set(CURLOPT_CONNECTTIMEOUT, limitSeconds / 2)
    try handle.set(CURLOPT_TIMEOUT, limitSeconds)
    try handle.set(CURLOPT_SSL_VERIFYPEER, 1)
    try handle.set(CURLOPT_SSL_VERIFYHOST, 2)
    try handle.set(CURLOPT_COPYPOSTFIELDS, text(of: fields))
    try handle.collect(into: body)
    let code = handle.perform()
    guard code == CURLE_OK else {
      throw ChannelError(kind: .connection, words: handle.words(for: code))
    }
    return withExtendedLifetime(body) {
      Answer(status: handle.responseCode(), body: body.bytes)
    }
  }

  /// application/x-www-form-urlencoded, every character that could mean something escaped.
  static func text(of fields: [(name: String, value: String)]) -> String {
    fields.map { "\(escaped($0.name))=\(escaped($0.value))" }.joined(separator: "&")
  }

  /// As RFC 3986 §2.1 escapes.
  static func escaped(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
  }

  private static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}

/// What a web server answers, as far as it is of a sane length.
final class AnswerBody {
  private(set) var bytes: [UInt8] = []
  private static let limitBytes = 262_144

  @safe
  func add(_ more: UnsafeRawBufferPointer) {
    unsafe bytes.append(contentsOf: more.prefix(max(0, Self.limitBytes - bytes.count)))
  }
}
