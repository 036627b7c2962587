import Foundation
import Synchronization

/// An IMAP server (RFC 3501) that follows a list of steps on each connection, for the faults no
/// real server shows on demand.
package final class ScriptedIMAPServer: Sendable {
  package enum Step: Sendable {
    /// Sends this line.
    case send(String)
    /// Sends these bytes as they are.
    case sendBytes([UInt8])
    /// Reads commands until one of this name (`LOGIN`, `UID FETCH`) comes, then sends the lines
    /// and, with the command's tag, the result: `OK done`. Other commands are answered `OK`.
    case answer(String, with: [String] = [], result: String = "OK done")
    /// Reads one line of whatever kind, such as `DONE`.
    case readLine
    /// Says nothing more, and reads until the client leaves.
    case silence
    case close
    /// Ends the connection with a reset (RST).
    case reset
  }

  package var port: Int { listener.port }
  package var imapURL: String { "imap://localhost:\(port)" }
  private let listener: Listener
  private let books = IMAPBooks()

  /// - Parameter scripts: the steps of the first connection, the second and so on; the last
  ///   script serves all that follow. A script that is through closes.
  /// - Throws: `ServerFailure.system`.
  package init(_ scripts: [[Step]]) throws(ServerFailure) {
    listener = try Listener()
    Thread.detachNewThread { [listener, books] in
      while let connection = listener.accept() {
        let number = books.add(connection)
        let steps = number <= scripts.count ? scripts[number - 1] : scripts.last ?? []
        Thread.detachNewThread {
          books.follow(steps, on: connection)
          connection.shutDown()
          books.remove(number)
        }
      }
    }
  }

  /// A server that greets and is silent from then on.
  ///
  /// - Throws: `ServerFailure.system`.
  package static func silentAfterGreeting() throws(ServerFailure) -> ScriptedIMAPServer {
    try ScriptedIMAPServer([[.send("* OK IMAP4rev1 ready"), .silence]])
  }

  deinit { stop() }

  /// Refuses new connections and ends those that are open.
  package func stop() {
    listener.shutDown()
    books.shutDown()
  }

  /// How many connections there have been.
  package var connectionCount: Int { books.state.withLock(\.connections) }

  /// Every line that came, in order, over all connections, tags and all.
  package var lines: [String] { books.state.withLock(\.lines) }
}

private final class IMAPBooks: Sendable {
  struct State {
    var lines: [String] = []
    var connections = 0
    var open: [Int: Connection] = [:]
  }

  let state = Mutex(State())

  func add(_ connection: Connection) -> Int {
    state.withLock {
      $0.connections += 1
      $0.open[$0.connections] = connection
      return $0.connections
    }
  }

  func remove(_ number: Int) { _ = state.withLock { $0.open.removeValue(forKey: number) } }

  func shutDown() { for connection in state.withLock(\.open).values { connection.shutDown() } }

  func follow(_ steps: [ScriptedIMAPServer.Step], on connection: Connection) {
    for step in steps {
      switch step {
      case .send(let line):
        connection.write(line + "\r\n")
      case .sendBytes(let bytes):
        connection.write(bytes)
      case .answer(let name, let lines, let result):
        guard answer(name, with: lines, result: result, on: connection) else { return }
      case .readLine:
        guard read(connection) != nil else { return }
      case .silence:
        while read(connection) != nil {}
        return
      case .close:
        return
      case .reset:
        connection.resetOnClose()
        return
      }
    }
  }

  /// - Returns: `false` when the client left before.
  private func answer(
    _ name: String, with lines: [String], result: String, on connection: Connection
  ) -> Bool {
    while let line = read(connection) {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { continue }
      guard parts[1].uppercased().hasPrefix(name.uppercased()) else {
        connection.write("\(parts[0]) OK done\r\n")
        continue
      }
      for line in lines { connection.write(line + "\r\n") }
      return connection.write("\(parts[0]) \(result)\r\n")
    }
    return false
  }

  private func read(_ connection: Connection) -> String? {
    guard let line = connection.readLine() else { return nil }
    state.withLock { $0.lines.append(line) }
    return line
  }
}
