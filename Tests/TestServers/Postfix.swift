import Foundation
import Glibc
import Synchronization

/// A real Postfix of one test, on a free port of loopback, everything of it under a temporary
/// folder that goes with it.
///
/// It takes mail for its domains by SMTP, plain or STARTTLS, and delivers all of it by LMTP with
/// `Delivered-To` and `X-Original-To` above; nothing ever leaves the machine. Root only.
package final class Postfix: Sendable {
  package let options: PostfixOptions
  /// The SMTP port on 127.0.0.1.
  package let port: Int
  package let certificates: TestCertificates
  package let directory: TemporaryDirectory
  /// What it answers to recipients.
  package let policy: RecipientPolicy
  private let configuration: String
  private let process: Mutex<ChildProcess>

  /// Starts a server, and returns when it answers.
  ///
  /// - Throws: `ServerFailure.notInstalled`, `.needsRoot`, `.didNotStart` with the log.
  package static func start(_ options: PostfixOptions) throws -> Postfix {
    try Postfix(options)
  }

  private init(_ options: PostfixOptions) throws {
    guard getuid() == 0 else { throw ServerFailure.needsRoot(program: "Postfix") }
    self.options = options
    directory = try TemporaryDirectory("hub-smtp")
    certificates = try TestCertificates(in: directory)
    port = try freePort()
    policy = try RecipientPolicy()
    configuration = try PostfixConfiguration(
      options: options, port: port, policyPort: policy.port, directory: directory,
      certificates: certificates
    ).write()
    process = Mutex(try Self.launch(configuration, port: port, in: directory))
  }

  deinit { stop() }

  private static func launch(
    _ configuration: String, port: Int, in directory: TemporaryDirectory
  ) throws -> ChildProcess {
    let postconf = try Program("postconf", package: "postfix")
    let daemons = try postconf.run(["-c", configuration, "-h", "daemon_directory"])
    let master = daemons.trimmingCharacters(in: .whitespacesAndNewlines) + "/master"
    let process = try ChildProcess(
      Program(at: master), ["-c", configuration, "-s"], output: directory.path("master.log"))
    try waitForPort(port, of: process, named: "postfix") {
      directory.text(of: "master.log") + directory.text(of: "postfix.log")
    }
    return process
  }

  /// Whether Postfix is installed and may be started here, for `.enabled(if:)`.
  package static var canStart: Bool {
    getuid() == 0 && (try? Program("postconf", package: "postfix")) != nil
  }

  /// The server as a setting: `smtp://localhost:PORT`, plain or STARTTLS.
  package var smtpURL: String { "smtp://localhost:\(port)" }

  /// The server's log, for the message of a test that failed.
  package var log: String { directory.text(of: "postfix.log") }

  /// Whether nothing is on its way any more.
  package var isQueueEmpty: Bool {
    ["incoming", "active", "deferred"].allSatisfy { queue in
      let files = FileManager.default.enumerator(atPath: directory.path("queue/\(queue)"))
      return files?.contains { _ in
        files?.fileAttributes?[.type] as? FileAttributeType == .typeRegular
      } != true
    }
  }

  /// Ends the server and starts it again on the same port with the same queue.
  package func restart() throws {
    try process.withLock { process in
      process.stop()
      process = try Self.launch(configuration, port: port, in: directory)
    }
  }

  /// Kills all its processes at once; `restart()` brings it back.
  package func crash() { process.withLock { $0.crash() } }

  /// Stops it where it stands: connections stay open and nothing answers.
  package func pause() { process.withLock { $0.pause() } }

  /// Lets it go on after `pause()`.
  package func resume() { process.withLock { $0.resume() } }

  /// Ends it, leaving no process. Done by itself when the last reference goes.
  package func stop() { process.withLock { $0.stop() } }
}
