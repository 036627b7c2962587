import CoreMetrics
import Testing

@testable import Mailroom

@Suite("The board of figures")
struct FigureBoardTests {
  @Test func `writes what swift-metrics counts in Prometheus' form`() {
    let board = FigureBoard()
    board.describe("looks_total", "Looks.")
    for _ in 0..<3 { Counter(label: "looks_total", factory: board).increment() }
    Counter(label: "never.total", factory: board).increment(by: 0)
    Gauge(label: "full", dimensions: [("disk", "a \"b\" \\ c")], factory: board).record(0.5)
    Gauge(label: "full", dimensions: [("disk", "d")], factory: board).record(2)
    Gauge(label: "full", dimensions: [("disk", "d")], factory: board).record(1)
    let sizes = Recorder(label: "octets", dimensions: [], aggregate: true, factory: board)
    sizes.record(10)
    sizes.record(20)
    Timer(label: "answer", factory: board).recordNanoseconds(1_500_000_000)
    #expect(
      board.text == """
        # TYPE answer_seconds summary
        answer_seconds_sum 1.5
        answer_seconds_count 1
        # TYPE full gauge
        full{disk="a \\"b\\" \\\\ c"} 0.5
        full{disk="d"} 1
        # HELP looks_total Looks.
        # TYPE looks_total counter
        looks_total 3
        # TYPE never_total counter
        never_total 0
        # TYPE octets summary
        octets_sum 30
        octets_count 2

        """)
  }
}
