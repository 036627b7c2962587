import CCurl
import Foundation

/// One GET whose answer is only looked at for its code: the page of a service that watches us.
package enum WebFetch {
  /// What became of it; never the URL, which is a key.
  package struct Failure: Error, CustomStringConvertible {
    package var description: String
  }

  /// Blocks for at most `seconds`: not for the cooperative pool (`onOwnThread`). Follows no redirect,
  /// verifies peers, reads the body and keeps nothing of it.
  ///
  /// - Throws: `Failure`, also for a code other than 2xx.
  package static func get(_ url: String, within seconds: Int = 10) throws(Failure) {
    let status: Int
    do throws(ChannelError) {
      status = try Self.status(of: url, within: seconds)
    } catch {
      throw Failure(description: error.words)
    }
    guard (200..<300).contains(status) else { throw Failure(description: "HTTP \(status)") }
  }

  private static func status(of url: String, within seconds: Int) throws(ChannelError) -> Int {
    let handle = try CurlHandle()
    try handle.set(CURLOPT_URL, url)
    try handle.set(CURLOPT_PROTOCOLS_STR, "http,https")
    try handle.set(CURLOPT_NOSIGNAL, 1)
    try handle.set(CURLOPT_PROXY, "")
    try handle.set(CURLOPT_TIMEOUT, seconds)
    try handle.set(CURLOPT_SSL_VERIFYPEER, 1)
    try handle.set(CURLOPT_SSL_VERIFYHOST, 2)
    try handle.set(CURLOPT_USERAGENT, "hubkeeper")
    try handle.discardBody()
    let code = handle.perform()
    guard code == CURLE_OK else {
      throw ChannelError(kind: .connection, words: handle.words(for: code))
    }
    return handle.responseCode()
  }
}
