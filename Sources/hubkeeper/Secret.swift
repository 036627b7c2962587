import Foundation
import Mail
import Mailroom
import Synchronization

/// Passwords and tokens: read before each login, never kept and never shown.
enum Secret {
  static func credentials(
    _ login: Settings.Login, user: String, signIn: Settings.OAuth?
  ) throws -> Credentials {
    if !login.tokenFile.isEmpty {
      let file = login.tokenFile
      return .bearer(user: user) { try firstLine(of: file) }
    }
    if !login.tokenCommand.isEmpty {
      let command = login.tokenCommand
      return .bearer(user: user) { try output(of: command) }
    }
    if !login.passwordFile.isEmpty {
      let file = login.passwordFile
      return .password(user: user) { try firstLine(of: file) }
    }
    let name = login.passwordEnvironment
    guard !name.isEmpty else {
      guard let signIn else { return .none }
      let keeper = SignIn.keeper(signIn)
      return .bearer(user: user) { try keeper.accessToken() }
    }
    return .password(user: user) {
      guard let secret = ProcessInfo.processInfo.environment[name], !secret.isEmpty else {
        throw Failure("the environment variable \(name) is not set: it should hold the password")
      }
      return secret
    }
  }

  static func firstLine(of file: String) throws -> String {
    let text: String
    do {
      text = try String(contentsOfFile: file, encoding: .utf8)
    } catch {
      throw Failure("\(file), which should hold the secret, cannot be read")
    }
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    guard !line.isEmpty else { throw Failure("\(file), which should hold the secret, is empty") }
    return line
  }

  /// The first line that a shell command prints within half a minute.
  private static func output(of command: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardInput = FileHandle.nullDevice
    do { try process.run() } catch {
      throw Failure("the command for the token cannot be started: \(error.localizedDescription)")
    }
    let id = process.processIdentifier
    let alarm = Alarm()
    Foundation.Thread { alarm.watch(id) }.start()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard !alarm.stop() else {
      throw Failure("the command for the token did not end within 30 seconds")
    }
    guard process.terminationStatus == 0 else {
      throw Failure("the command for the token ended with code \(process.terminationStatus)")
    }
    let text = String(decoding: data, as: UTF8.self)
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    guard !line.isEmpty else { throw Failure("the command for the token printed nothing") }
    return line
  }
}

/// Ends a process that takes too long.
private final class Alarm: Sendable {
  private enum State { case running, over, late }
  private let state = Mutex(State.running)

  func watch(_ id: Int32) {
    for _ in 0..<300 {
      if state.withLock({ $0 != .running }) { return }
      Foundation.Thread.sleep(forTimeInterval: 0.1)
    }
    state.withLock { state in
      guard state == .running else { return }
      state = .late
      kill(id, SIGKILL)
    }
  }

  /// - Returns: whether the process was ended for being late.
  func stop() -> Bool {
    state.withLock { state in
      if state == .running { state = .over }
      return state == .late
    }
  }
}
