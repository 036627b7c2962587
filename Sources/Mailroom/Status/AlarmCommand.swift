import Foundation

/// The operator's own way of hearing: a command that rings a pager or writes to a chat.
enum AlarmCommand {
  struct Failure: Error, CustomStringConvertible { var description: String }

  private static let limitSeconds = 60.0

  /// Runs it by /bin/sh with the lines in `$HUBKEEPER_ALARM`; nothing of a person's is in them.
  /// Blocks for a minute at most: not for the cooperative pool.
  ///
  /// - Throws: `Failure` when it cannot be started, takes too long, or ends with another code than 0.
  static func run(_ command: String, alarms: [Health.Alarm]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    var environment = ProcessInfo.processInfo.environment
    environment["HUBKEEPER_ALARM"] = alarms.map(\.line).joined(separator: "\n")
    environment["HUBKEEPER_ALARM_KINDS"] = alarms.map(\.key).joined(separator: " ")
    // What is said to systemd we say ourselves.
    environment["NOTIFY_SOCKET"] = nil
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do {
      try process.run()
    } catch {
      throw Failure(description: "it cannot be started: \(error.localizedDescription)")
    }
    guard ended.wait(timeout: .now() + limitSeconds) == .success else {
      process.terminate()
      throw Failure(description: "it did not end within a minute")
    }
    guard process.terminationStatus == 0 else {
      throw Failure(description: "it ended with code \(process.terminationStatus)")
    }
  }
}
