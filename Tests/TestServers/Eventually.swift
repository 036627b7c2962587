/// Waits until `condition` holds, asking again every few milliseconds.
///
/// For what another process does in its own time. Asks at least twice, so that a machine
/// under load gets its chance, and stops early when the task is cancelled.
///
/// - Parameter what: what is waited for, in words; asked for only when it fails, so that it may
///   have a server's log in it.
/// - Throws: `ServerFailure.timedOut`, `CancellationError`, or what `condition` throws.
package func waitUntil(
  _ what: @autoclosure () -> String = "the condition",
  within limit: Duration = .seconds(60),
  file: String = #fileID,
  line: Int = #line,
  _ condition: () async throws -> Bool
) async throws {
  let clock = ContinuousClock()
  let deadline = clock.now.advanced(by: limit)
  var pause = Duration.milliseconds(2)
  while try await !condition() {
    guard clock.now < deadline else {
      if try await condition() { return }
      throw ServerFailure.timedOut("\(file):\(line): \(what()) did not hold within \(limit)")
    }
    try await Task.sleep(for: pause)
    pause = min(pause * 2, .milliseconds(20))
  }
}
