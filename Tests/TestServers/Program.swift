import Foundation

/// A program of the machine that the tests run.
struct Program: Sendable {
  let path: String

  /// Looks in `PATH` and where Debian keeps servers, which is not in every user's `PATH`.
  ///
  /// - Parameter package: the Debian package that has it, for the message.
  /// - Throws: `ServerFailure.notInstalled`.
  init(_ name: String, package: String) throws(ServerFailure) {
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
  init(at path: String) { self.path = path }

  /// Runs the program to its end.
  ///
  /// - Returns: what it wrote to standard output and standard error.
  /// - Throws: `ServerFailure.command` when it fails, Foundation's error when it cannot start.
  @discardableResult
  func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
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
