/// Growing pauses between attempts to connect, so that a server that comes back is not met by
/// everybody at once.
package struct Backoff: Sendable {
  package let first: Duration
  package let longest: Duration
  package private(set) var failures = 0

  package init(first: Duration = .seconds(1), longest: Duration = .seconds(300)) {
    self.first = first
    self.longest = longest
  }

  /// The pause before the next attempt: doubled with each failure, between half and all of it.
  package mutating func pause(using random: inout some RandomNumberGenerator) -> Duration {
    let doublings = min(failures, 20)
    failures = min(failures + 1, 1_000)
    let whole = min(longest, first * (1 << doublings))
    return whole * Double.random(in: 0.5...1, using: &random)
  }

  /// After a success the next pause is the first one again.
  package mutating func succeed() { failures = 0 }
}
