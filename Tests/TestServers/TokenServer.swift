import Foundation
import Synchronization

/// A token server (RFC 6749) on loopback: notes each form that is posted, and answers as it is told.
package final class TokenServer: Sendable {
  package struct Request: Sendable {
    /// Such as `/token`.
    package let path: String
    package let fields: [String: String]
  }

  package struct Answer: Sendable {
    var status: Int
    var body: String

    /// What succeeds.
    package init(_ body: String) { self.init(200, body) }

    package init(_ status: Int, _ body: String) {
      self.status = status
      self.body = body
    }
  }

  private let listener: Listener
  private let books = Mutex<[Request]>([])

  /// - Parameter answer: is called with the form and how many came before it, one at a time.
  /// - Throws: `ServerFailure.system`.
  package init(
    _ answer: @escaping @Sendable (Request, Int) -> Answer
  ) throws(ServerFailure) {
    listener = try Listener()
    Thread.detachNewThread { [listener, weak self] in
      while let connection = listener.accept() {
        defer { connection.shutDown() }
        guard let request = Self.read(connection), let self else { continue }
        let number = self.books.withLock { requests in
          requests.append(request)
          return requests.count - 1
        }
        let reply = answer(request, number)
        connection.write(
          "HTTP/1.1 \(reply.status) As told\r\nContent-Type: application/json\r\n"
            + "Content-Length: \(reply.body.utf8.count)\r\nConnection: close\r\n\r\n\(reply.body)")
      }
    }
  }

  deinit { stop() }

  package func stop() { listener.shutDown() }

  package var port: Int { listener.port }
  package func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }
  /// All that was posted, in order.
  package var requests: [Request] { books.withLock { $0 } }

  private static func read(_ connection: Connection) -> Request? {
    guard let line = connection.readLine() else { return nil }
    let words = line.split(separator: " ")
    guard words.count == 3, words[0] == "POST" else { return nil }
    var length = 0
    while let header = connection.readLine(), !header.isEmpty {
      let parts = header.split(separator: ":", maxSplits: 1)
      if parts.count == 2, parts[0].lowercased() == "content-length" {
        length = Int(parts[1].trimmingCharacters(in: .whitespaces)) ?? 0
      }
    }
    guard let body = connection.readExactly(length) else { return nil }
    var fields: [String: String] = [:]
    for pair in String(decoding: body, as: UTF8.self).split(separator: "&") {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      fields[String(sides[0])] = sides.count == 2 ? String(sides[1]).removingPercentEncoding : ""
    }
    return Request(path: String(words[1]), fields: fields)
  }
}
