import Glibc

/// Postfix's `smtp-sink`, which takes any mail as fast as it comes and throws it away: the other
/// end of a measurement.
package final class SMTPSink: Sendable {
  package let port: Int
  private let directory: TemporaryDirectory
  private let process: ChildProcess

  /// Starts a sink, and returns when it answers.
  ///
  /// - Parameter arguments: more of smtp-sink(1)'s options, before the address.
  /// - Throws: `ServerFailure.notInstalled`, `.didNotStart`.
  package static func start(_ arguments: [String] = []) throws -> SMTPSink {
    try SMTPSink(arguments)
  }

  private init(_ arguments: [String]) throws {
    let program = try Program("smtp-sink", package: "postfix")
    let directory = try TemporaryDirectory("hub-sink")
    // smtp-sink(1) will not run as root.
    let user = getuid() == 0 ? ["-u", "nobody"] : []
    port = try freePort()
    process = try ChildProcess(
      program, user + arguments + ["127.0.0.1:\(port)", "1024"], output: directory.path("sink.log"))
    try waitForPort(port, of: process, named: "smtp-sink") { directory.text(of: "sink.log") }
    self.directory = directory
  }

  deinit { stop() }

  /// Whether `smtp-sink` is installed here, for `.enabled(if:)`.
  package static var isInstalled: Bool { (try? Program("smtp-sink", package: "postfix")) != nil }

  /// Ends it, leaving no process.
  package func stop() { process.stop() }
}
