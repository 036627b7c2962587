import Foundation
import Testing

import TestServers

@Suite("A child process")
struct ChildProcessTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// A server with a child of its own, and a will to ignore SIGTERM.
  private func start(_ script: String) throws -> ChildProcess {
    try ChildProcess(
      Program("sh", package: "dash"), ["-c", script], output: directory.path("log"))
  }

  @Test(
    "ends with its own children when it is stopped, willing or not, awake or paused",
    arguments: ["sleep 60 & wait", "trap '' TERM; sleep 60 & wait"], [false, true])
  func stop(script: String, isPaused: Bool) throws {
    let child = try start(script)
    #expect(child.isRunning)
    if isPaused { child.pause() }
    child.stop()
    #expect(!child.isRunning)
  }

  @Test func `ends when the tests do`() async throws {
    let child = try start("sleep 60 & wait")
    child.abandon()
    try await waitUntil("the watchdog has ended it") { !child.isRunning }
  }

  @Test func `hears SIGTERM, whatever thread it was started from`() async throws {
    let child = try start("trap 'echo heard; exit' TERM; echo ready; while :; do sleep 0.02; done")
    try await waitUntil("it has set its trap") { directory.text(of: "log") == "ready\n" }
    child.stop()
    #expect(directory.text(of: "log") == "ready\nheard\n")
  }
}
