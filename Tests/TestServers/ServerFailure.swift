/// What went wrong with a server of the tests: which one, with what, and what it said.
package enum ServerFailure: Error, Equatable, CustomStringConvertible {
  /// The program is on none of the usual paths.
  case notInstalled(program: String, package: String)
  /// Postfix's master refuses to run for anyone but root.
  case needsRoot(program: String)
  /// A command of the set-up failed.
  case command(String, status: Int32, output: String)
  /// The server did not answer on its port in time, or stopped by itself.
  case didNotStart(program: String, log: String)
  /// A system call failed, with the system's reason.
  case system(operation: String, reason: String)
  /// The peer closed in the middle of an exchange.
  case closed(during: String)
  /// The peer answered with something else than was asked for.
  case refused(command: String, answer: String)
  /// A condition did not come true in time.
  case timedOut(String)

  package var description: String {
    switch self {
    case .notInstalled(let program, let package):
      "\(program) is not installed; Debian has it in the package \(package) (see `make test`)"
    case .needsRoot(let program):
      "\(program) starts only as root; run the tests as root or skip this suite"
    case .command(let command, let status, let output):
      "\(command) ended with status \(status): \(output)"
    case .didNotStart(let program, let log):
      "\(program) did not start; its log says:\n\(log)"
    case .system(let operation, let reason):
      "\(operation) failed: \(reason)"
    case .closed(let exchange):
      "the peer closed the connection during \(exchange)"
    case .refused(let command, let answer):
      "\(command) was answered with \(answer)"
    case .timedOut(let what):
      what
    }
  }
}
