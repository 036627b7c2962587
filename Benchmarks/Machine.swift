import Foundation

/// What the figures were measured on.
struct Machine: Encodable {
  var processor: String
  var cores: Int
  var memoryGB: Double
  var kernel: String
  /// The median of waiting for the disk once, which each commit does.
  var syncMilliseconds: Double
  var loadBefore: String
  var loadAfter = ""
  var at: String

  static func now() throws -> Machine {
    let info = ProcessInfo.processInfo
    let processors = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let model = processors.split(separator: "\n").first { $0.hasPrefix("model name") }
    return Machine(
      processor: model?.split(separator: ":").last?.trimmingCharacters(in: .whitespaces)
        ?? "unknown",
      cores: info.activeProcessorCount,
      memoryGB: (Double(info.physicalMemory) / 107_374_182.4).rounded() / 10,
      kernel: info.operatingSystemVersionString, syncMilliseconds: try syncMilliseconds(),
      loadBefore: load(), at: ISO8601DateFormatter().string(from: Date()))
  }

  var words: String {
    let sync = String(format: "%.2f", syncMilliseconds)
    return """
      \(processor), \(cores) cores, \(memoryGB) GB, \(kernel), a sync of the disk in \(sync) ms; \
      load \(loadBefore) before and \(loadAfter) after; \(at)
      """
  }

  /// The load averages of 1, 5 and 15 minutes.
  static func load() -> String {
    let text = (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8)) ?? ""
    return text.split(separator: " ").prefix(3).joined(separator: " ")
  }

  private static func syncMilliseconds() throws -> Double {
    let file = FileManager.default.temporaryDirectory.appending(path: "hub-sync-\(UUID())")
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: file) }  // the system cleans what stays
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }  // nothing of it is needed
    let page = Data(repeating: 1, count: 4_096)
    return try (0..<40).map { _ in
      let start = ContinuousClock.now
      try handle.write(contentsOf: page)
      try handle.synchronize()
      return start.duration(to: .now) / .milliseconds(1)
    }.quantile(0.5)
  }
}

/// Runs `body` and tells how long it took.
func seconds(_ body: () async throws -> Void) async rethrows -> Double {
  let start = ContinuousClock.now
  try await body()
  return start.duration(to: .now) / .seconds(1)
}
