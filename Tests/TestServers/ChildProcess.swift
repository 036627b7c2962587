import Foundation
package import Glibc
import Synchronization

/// A server and all its processes, which never outlive the tests.
///
/// Between the tests and the server stands a small shell that reads a pipe whose other end only
/// the tests hold. When they end in whatever way, the kernel closes the pipe and the shell ends
/// the server; when the shell itself is killed, `setpriv --pdeathsig` ends it. The server leads
/// its own process group, by which it is stopped, continued and killed with its children.
package final class ChildProcess: Sendable {
  /// The server's process, which leads the group.
  package let identifier: pid_t
  private let watchdog: Process
  private let lifeline: Pipe

  /// How long a server may take to end by itself before it is killed. Dovecot tells its clients
  /// goodbye at once and then sleeps for a second, which no test should wait for.
  private static let grace = Duration.milliseconds(300)

  /// Starts `program`, its output appended to the file `output`.
  ///
  /// - Throws: `ServerFailure.didNotStart`, or Foundation's error when no process can be made.
  package init(_ program: Program, _ arguments: [String], output: String) throws {
    watchdog = Process()
    lifeline = Pipe()
    let answer = Pipe()
    watchdog.executableURL = URL(filePath: "/bin/sh")
    watchdog.arguments = ["-c", Self.script, "watchdog", output, program.path] + arguments
    watchdog.standardInput = lifeline
    watchdog.standardOutput = answer
    watchdog.standardError = FileHandle.nullDevice
    try watchdog.runWithSignals()
    let line = String(decoding: answer.fileHandleForReading.availableData, as: UTF8.self)
    guard let identifier = pid_t(line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw ServerFailure.didNotStart(program: program.path, log: line)
    }
    self.identifier = identifier
    // Until `setsid` has run, the process is alive but leads no group that could be signalled.
    let deadline = ContinuousClock().now.advanced(by: .seconds(5))
    while !isRunning, kill(identifier, 0) == 0, ContinuousClock().now < deadline { usleep(1000) }
  }

  deinit { stop() }

  private static let script = """
    trap : INT TERM HUP
    output=$1; shift
    guard=; if command -v setpriv >/dev/null; then guard="setpriv --pdeathsig TERM"; fi
    setsid $guard "$@" </dev/null >>"$output" 2>&1 &
    server=$!
    echo $server
    exec >/dev/null
    cat
    kill -CONT -$server
    kill -TERM $server
    n=0
    while kill -0 $server && [ $n -lt 50 ]; do sleep 0.1; n=$((n + 1)); done
    kill -KILL -$server
    """

  /// Whether the server's first process lives.
  package var isRunning: Bool { Self.living(inGroup: identifier).contains(identifier) }

  /// Stops every process of the server where it stands: its sockets stay open and silent.
  package func pause() { kill(-identifier, SIGSTOP) }

  /// Lets a paused server go on.
  package func resume() { kill(-identifier, SIGCONT) }

  /// Kills the server and its children at once, as a power cut would.
  package func crash() {
    kill(-identifier, SIGKILL)
    waitForEnd(of: .seconds(5))
    releaseWatchdog()
  }

  /// Ends the server, and returns when none of its processes is left. Does nothing twice.
  package func stop() {
    if !Self.living(inGroup: identifier).isEmpty {
      resume()
      kill(identifier, SIGTERM)
      waitForEnd(of: Self.grace)
    }
    crash()
  }

  /// Lets go of the lifeline, as the kernel does when the tests end: for the test that the
  /// watchdog does its work.
  package func abandon() {
    // It fails only when it was closed before.
    try? lifeline.fileHandleForWriting.close()
  }

  private func releaseWatchdog() {
    abandon()
    watchdog.waitUntilExit()
  }

  private func waitForEnd(of limit: Duration) {
    let deadline = ContinuousClock().now.advanced(by: limit)
    while !Self.living(inGroup: identifier).isEmpty, ContinuousClock().now < deadline {
      usleep(10_000)
    }
  }

  /// The processes of a group that are not zombies: in a container nobody may collect those.
  static func living(inGroup group: pid_t) -> [pid_t] {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return entries.compactMap { pid_t($0) }.filter { process in
      // A process that ended since the listing has no file any more, and does not count.
      guard let data = FileManager.default.contents(atPath: "/proc/\(process)/stat") else {
        return false
      }
      // proc(5): pid (name) state ppid pgrp …, and the name may hold blanks and brackets.
      let text = String(decoding: data, as: UTF8.self)
      guard let end = text.lastIndex(of: ")") else { return false }
      let fields = text[text.index(after: end)...].split(separator: " ")
      return fields.count > 2 && fields[0] != "Z" && fields[2] == String(group)
    }
  }
}

/// Waits, blocking, until something listens on `port`.
///
/// - Throws: `ServerFailure.didNotStart` with `log`'s text when the process ends or 15 s pass.
func waitForPort(
  _ port: Int, of process: ChildProcess, named name: String, log: () -> String
) throws(ServerFailure) {
  let deadline = ContinuousClock().now.advanced(by: .seconds(15))
  while true {
    if (try? Connection(port: port)) != nil { return }
    guard process.isRunning, ContinuousClock().now < deadline else {
      throw .didNotStart(program: name, log: log())
    }
    usleep(5000)
  }
}
