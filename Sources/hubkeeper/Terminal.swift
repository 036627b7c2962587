import Foundation

/// What is said on stdout and stderr.
enum Terminal {
  static func say(_ line: String) { write(line + "\n", to: .standardOutput) }

  static func complain(_ line: String) { write(line + "\n", to: .standardError) }

  static func write(_ text: String, to handle: FileHandle) {
    // A reader that went away (`| head`) is no error of ours.
    try? handle.write(contentsOf: Data(text.utf8))
  }

  /// `value` as JSON, on one line or for reading.
  static func json(_ value: some Encodable, isPretty: Bool) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
    encoder.keyEncodingStrategy = isPretty ? .convertToSnakeCase : .useDefaultKeys
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

/// A line that counts on a terminal, and is nothing anywhere else.
final class ProgressLine {
  private let what: String
  private let isShown = isatty(2) == 1
  private var shownAt = ContinuousClock.now - .seconds(1)
  private var width = 0

  init(_ what: String) { self.what = what }

  func show(_ text: @autoclosure () -> String) {
    guard isShown, ContinuousClock.now - shownAt > .milliseconds(100) else { return }
    shownAt = .now
    let line = "\(what) \(text())"
    let padding = String(repeating: " ", count: max(0, width - line.count))
    width = line.count
    Terminal.write("\r\(line)\(padding)", to: .standardError)
  }

  func end() {
    guard isShown, width > 0 else { return }
    Terminal.write("\r\(String(repeating: " ", count: width))\r", to: .standardError)
  }
}
