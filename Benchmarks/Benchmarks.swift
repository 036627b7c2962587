import Foundation

/// `make bench`: what Hubkeeper reaches on this machine, beside what a person could run instead.
///
///     Benchmarks [--json PATH] [--rounds N] [--volunteers N] [--only PART]…
///
/// Prints a table and writes the same as JSON. Sending alternates, within each round, between
/// Hubkeeper, Postfix's smtp-source and a client that waits for every reply. All of it runs on
/// loopback; the books lie in the system's temporary folder, so that folder's disk counts.
@main
enum Benchmarks {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == ChildRun.word {
      try await ChildRun.perform(Array(arguments.dropFirst()))
      return
    }
    let options = try Options(arguments)
    var report = Report(machine: try Machine.now(), rounds: options.rounds)
    for part in Part.allCases where options.parts.contains(part) {
      say("\(part.rawValue) …")
      report.figures += try await part.measure(options)
    }
    report.machine.loadAfter = Machine.load()
    print(report.table)
    try report.json().write(to: URL(filePath: options.json))
    print("\nWritten to \(options.json).")
  }

  /// Tells how far the run is, on standard error.
  static func say(_ words: String) {
    FileHandle.standardError.write(Data("\(words)\n".utf8))
  }
}

/// One group of figures.
enum Part: String, CaseIterable {
  case start, memory, understanding, reading, answering, sending, commanding

  func measure(_ options: Options) async throws -> [Figure] {
    switch self {
    case .start: try await Resident.start(options)
    case .memory: try await Resident.memory(options)
    case .understanding: try await Understanding.measure(options)
    case .reading: try await Reading.measure(options)
    case .answering: try await Answering.measure(options)
    case .sending: try await Sending.measure(options)
    case .commanding: try await Commanding.measure(options)
    }
  }
}

/// What the run is asked for.
struct Options {
  var json = "bench.json"
  var rounds = 5
  /// In the store whose opening is timed.
  var volunteers = 100_000
  /// Mails in the blast whose memory is measured.
  var blast = 100_000
  /// Mails a round, where nothing is delayed.
  var messages = 10_000
  var parts: Set<Part> = Set(Part.allCases)

  struct Unknown: Error, CustomStringConvertible {
    let word: String
    var description: String {
      """
      "\(word)" is not understood. Usage: Benchmarks [--json PATH] [--rounds N] [--messages N] \
      [--blast N] [--volunteers N] [--only \(Part.allCases.map(\.rawValue).joined(separator: "|"))]…
      """
    }
  }

  init(_ arguments: [String]) throws {
    var named: Set<Part> = []
    var rest = arguments[...]
    while let word = rest.popFirst() {
      guard let value = rest.popFirst() else { throw Unknown(word: word) }
      switch word {
      case "--json": json = value
      case "--rounds": rounds = try Self.count(value)
      case "--volunteers": volunteers = try Self.count(value)
      case "--blast": blast = try Self.count(value)
      case "--messages": messages = try Self.count(value)
      case "--only":
        guard let part = Part(rawValue: value) else { throw Unknown(word: value) }
        named.insert(part)
      default: throw Unknown(word: word)
      }
    }
    if !named.isEmpty { parts = named }
  }

  private static func count(_ text: String) throws -> Int {
    guard let number = Int(text), number > 0 else { throw Unknown(word: text) }
    return number
  }
}
