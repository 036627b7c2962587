import Foundation
import Synchronization

/// An SMTP server (RFC 5321) that says what a test wants it to say, and leaves when it wants.
///
/// Left alone it accepts everything. Each step of a client is put to the script's `answer` first.
package final class ScriptedSMTPServer: Sendable {
  /// What the client has just done.
  package enum Step: Sendable, Equatable {
    /// Connected, for the given time at this server, counted from 1; answered by the greeting.
    case connected(Int)
    /// Any command but RCPT, as it came.
    case command(String)
    /// RCPT for this recipient, for the given time at this server, counted from 1.
    case recipient(String, attempt: Int)
    /// One more line of a message; this many bytes of it have come. `.usual` is silence.
    case content(bytes: Int)
    /// The dot that ends the message of the given number, counted from 1.
    case message(Int)
  }

  package enum Answer: Sendable, Equatable {
    /// What an SMTP server that accepts everything says.
    case usual
    /// This line, or these with LF between.
    case reply(String)
    case replyThenClose(String)
    case close
    /// Ends the connection with a reset (RST).
    case reset
    /// Never answers, until the client leaves.
    case silence
  }

  /// A message that was accepted.
  package struct Message: Sendable {
    package let sender: String
    package let recipients: [String]
    /// As sent, dots unstuffed, with the line ends that came.
    package let bytes: [UInt8]

    /// The `Message-ID` without angle brackets, empty if there is none.
    package var messageID: String {
      StoredMessage(bytes: Data(bytes), flags: "").header("Message-ID").first?
        .trimmingCharacters(in: ["<", ">"]) ?? ""
    }
  }

  package struct Script: Sendable {
    package var greeting = "220 scripted.example.net ESMTP"
    package var extensions = [
      "PIPELINING", "SIZE 52428800", "8BITMIME", "ENHANCEDSTATUSCODES", "SMTPUTF8",
    ]
    package var answer: @Sendable (Step) -> Answer

    package init(answer: @escaping @Sendable (Step) -> Answer = { _ in .usual }) {
      self.answer = answer
    }
  }

  package var port: Int { listener.port }
  package var smtpURL: String { "smtp://localhost:\(port)" }
  private let listener: Listener
  private let books = SMTPBooks()

  /// - Throws: `ServerFailure.system`.
  package init(_ script: Script = Script()) throws(ServerFailure) {
    listener = try Listener()
    Thread.detachNewThread { [listener, books] in
      while let connection = listener.accept() {
        let number = books.add(connection)
        Thread.detachNewThread {
          var session = SMTPSession(connection: connection, script: script, books: books)
          session.serve(number: number)
          connection.shutDown()
          books.remove(number)
        }
      }
    }
  }

  deinit { stop() }

  /// Refuses new connections and ends those that are open.
  package func stop() {
    listener.shutDown()
    books.shutDown()
  }

  /// The messages accepted so far, in order.
  package var messages: [Message] { books.state.withLock(\.messages) }

  /// How many connections there have been.
  package var connectionCount: Int { books.state.withLock(\.connections) }

  /// Every command line that came, in order, over all connections.
  package var commands: [String] { books.state.withLock(\.commands) }

  /// How often bytes came before the answer they had to wait for, when PIPELINING was not
  /// offered (RFC 2920).
  package var impatienceCount: Int { books.state.withLock(\.impatient) }

  /// How often a message with this identifier was accepted for this recipient.
  package func acceptedCount(of messageID: String, for recipient: String) -> Int {
    messages.count { $0.messageID == messageID && $0.recipients.contains(recipient) }
  }
}

/// What the connections of one scripted server have in common.
final class SMTPBooks: Sendable {
  struct State {
    var messages: [ScriptedSMTPServer.Message] = []
    var commands: [String] = []
    var attempts: [String: Int] = [:]
    var connections = 0
    var messageCount = 0
    var impatient = 0
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
}
