import Foundation
import Testing

/// A year of three hubs and 600 volunteers who act at random. `SEEDS=20` plays as many years,
/// `SEED=7` that one.
@Suite("A simulated year")
struct SimulationTests {
  private static let seeds: ClosedRange<UInt64> = {
    let environment = ProcessInfo.processInfo.environment
    if let one = environment["SEED"].flatMap({ UInt64($0) }) { return one...one }
    return 1...max(1, environment["SEEDS"].flatMap { UInt64($0) } ?? 3)
  }()

  @Test(arguments: seeds)
  func `keeps every rule`(seed: UInt64) async throws {
    let (summary, kept) = try await Aside.shared.run {
      let year = try SimulatedYear(seed: seed, volunteers: 600)
      try year.run()
      let rules = YearRules(year: year)
      return (try rules.summary(), try rules.all())
    }
    print("Seed \(seed): \(summary)")
    for (rule, broken) in kept {
      #expect(broken.isEmpty, "\(rule), \(broken.count) times: \(broken.prefix(12))")
    }
  }
}
