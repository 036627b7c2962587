package import Foundation
import Glibc

/// A program of the machine that the tests run.
package struct Program: Sendable {
  package let path: String

  /// Looks in `PATH` and where Debian keeps servers, which is not in every user's `PATH`.
  ///
  /// - Parameter package: the Debian package that has it, for the message.
  /// - Throws: `ServerFailure.notInstalled`.
  package init(_ name: String, package: String) throws(ServerFailure) {
    let listed = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let folders = listed.split(separator: ":").map(String.init)
    for folder in folders + ["/usr/sbin", "/sbin", "/usr/local/sbin", "/usr/bin"] {
      let candidate = "\(folder)/\(name)"
      if FileManager.default.isExecutableFile(atPath: candidate) {
        path = candidate
        return
      }
    }
    throw .notInstalled(program: name, package: package)
  }

  /// A program at a path that another program told us.
  package init(at path: String) { self.path = path }

  /// Runs the program to its end.
  ///
  /// - Returns: what it wrote to standard output and standard error.
  /// - Throws: `ServerFailure.command` when it fails, Foundation's error when it cannot start.
  @discardableResult
  package func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.runWithSignals()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    guard process.terminationStatus == 0 else {
      throw ServerFailure.command(
        ([path] + arguments).joined(separator: " "), status: process.terminationStatus,
        output: text)
    }
    return text
  }
}

extension Process {
  /// Runs with no signal blocked.
  ///
  /// A child inherits the mask of the thread that starts it, and the threads of Dispatch and of
  /// Swift's tasks block nearly every signal: a server started from one would be deaf to SIGTERM
  /// and to the end of its own children.
  package func runWithSignals() throws {
    var none = sigset_t()
    var before = sigset_t()
    unsafe sigemptyset(&none)
    unsafe pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    try run()
  }
}
