package import CoreMetrics
import Synchronization

/// What swift-metrics counts into in this house: the last value of each figure, written in Prometheus'
/// text form, version 0.0.4 (prometheus.io/docs/instrumenting/exposition_formats).
///
/// One is made for each question about the books, and one lives as long as the process.
package final class FigureBoard: MetricsFactory, Sendable {
  private enum Form: String { case counter, gauge, summary }

  private struct Family {
    var form: Form
    /// By its labels as they are written; a summary's has the sum.
    var values: [String: Double] = [:]
    var counts: [String: Int64] = [:]
  }

  private let families = Mutex<[String: Family]>([:])
  private let help = Mutex<[String: String]>([:])

  package init() {}

  /// What a figure means: swift-metrics has no word for it.
  package func describe(_ name: String, _ words: String) { help.withLock { $0[name] = words } }

  package var text: String {
    let help = help.withLock { $0 }
    return families.withLock { families in
      families.sorted { $0.key < $1.key }.map { name, family in
        var lines = help[name].map { ["# HELP \(name) \($0)"] } ?? []
        lines.append("# TYPE \(name) \(family.form.rawValue)")
        for (labels, value) in family.values.sorted(by: { $0.key < $1.key }) {
          guard family.form == .summary else {
            lines.append("\(name)\(labels) \(Self.written(value))")
            continue
          }
          lines.append("\(name)_sum\(labels) \(Self.written(value))")
          lines.append("\(name)_count\(labels) \(family.counts[labels] ?? 0)")
        }
        return lines.joined(separator: "\n") + "\n"
      }.joined()
    }
  }

  private static func written(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
  }

  // MARK: - What counts

  private func handler(
    _ form: Form, _ label: String, _ dimensions: [(String, String)]
  ) -> FigureHandler {
    let name = Self.name(label)
    let labels = dimensions.map { "\(Self.name($0.0))=\"\(Self.escaped($0.1))\"" }
    let written = labels.isEmpty ? "" : "{\(labels.joined(separator: ","))}"
    families.withLock { families in
      if families[name] == nil { families[name] = Family(form: form) }
      if families[name]?.values[written] == nil, form == .counter {
        families[name]?.values[written] = 0
      }
    }
    return FigureHandler(isObserving: form == .summary) { [weak self] change in
      self?.families.withLock { families in
        switch change {
        case .set(let value): families[name]?.values[written] = value
        case .add(let value): families[name]?.values[written, default: 0] += value
        case .observe(let value):
          families[name]?.values[written, default: 0] += value
          families[name]?.counts[written, default: 0] += 1
        }
      }
    }
  }

  private static func name(_ label: String) -> String {
    String(label.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "_" ? $0 : "_" })
  }

  private static func escaped(_ value: String) -> String {
    value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }

  package func makeCounter(
    label: String, dimensions: [(String, String)]
  ) -> any CounterHandler { handler(.counter, label, dimensions) }

  package func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler { handler(aggregate ? .summary : .gauge, label, dimensions) }

  package func makeTimer(
    label: String, dimensions: [(String, String)]
  ) -> any TimerHandler { handler(.summary, label + "_seconds", dimensions) }

  // Figures stay for as long as the board: a counter that vanishes looks like a restart.
  package func destroyCounter(_ handler: any CounterHandler) {}
  package func destroyRecorder(_ handler: any RecorderHandler) {}
  package func destroyTimer(_ handler: any TimerHandler) {}
}

/// One figure's hand on its board.
private final class FigureHandler: CounterHandler, RecorderHandler, TimerHandler {
  enum Change {
    case set(Double), add(Double), observe(Double)
  }
  private let change: @Sendable (Change) -> Void
  private let isObserving: Bool

  init(
    isObserving: Bool, _ change: @escaping @Sendable (Change) -> Void
  ) {
    self.change = change
    self.isObserving = isObserving
  }

  func increment(by amount: Int64) { change(.add(Double(amount))) }
  func reset() { change(.set(0)) }
  func record(_ value: Int64) { record(Double(value)) }
  func record(_ value: Double) { change(isObserving ? .observe(value) : .set(value)) }
  func recordNanoseconds(_ duration: Int64) { change(.observe(Double(duration) / 1e9)) }
}
