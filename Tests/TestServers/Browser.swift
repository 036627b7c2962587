import Foundation
import Glibc

/// A headless Chromium of one test, driven over two pipes (the DevTools protocol with
/// `--remote-debugging-pipe`): JSON objects, each ended by a NUL.
///
/// It looks as a phone does, 400 px wide.
package final class Browser: Sendable {
  private let directory: TemporaryDirectory
  private let process: ChildProcess
  private let line: BrowserLine
  /// Its calls block, which Swift's own threads must not.
  private let queue = DispatchQueue(label: "browser")

  private static let programs = ["chromium-headless-shell", "chromium", "chromium-browser"]

  private static var program: Program? {
    for name in programs {
      if let program = try? Program(name, package: name) { return program }
    }
    return nil
  }

  /// Whether there is one here, for `.enabled(if:)`.
  package static var isInstalled: Bool { program != nil }

  /// - Throws: `ServerFailure.notInstalled`, `.didNotStart`.
  package init() throws {
    guard let program = Self.program else {
      throw ServerFailure.notInstalled(
        program: "Chromium", package: "chromium-headless-shell")
    }
    directory = try TemporaryDirectory("hub-browser")
    line = try BrowserLine(
      requests: directory.path("requests"), answers: directory.path("answers"))
    // The program reads file descriptor 3 and writes 4. Its sandbox does not work as root.
    let shell = "exec \"$0\" \"$@\" 3<'\(line.requests)' 4>'\(line.answers)'"
    process = try ChildProcess(
      Program(at: "/bin/sh"),
      [
        "-c", shell, program.path, "--headless", "--no-sandbox", "--disable-gpu",
        "--disable-dev-shm-usage", "--hide-scrollbars", "--no-first-run",
        "--user-data-dir=\(directory.path("profile"))", "--remote-debugging-pipe", "about:blank",
      ], output: directory.path("browser.log"))
    do {
      try line.attach()
    } catch {
      throw ServerFailure.didNotStart(
        program: program.path, log: "\(error)\n" + directory.text(of: "browser.log"))
    }
  }

  deinit { process.stop() }

  private func perform<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result { try work() }) }
    }
  }

  /// Opens a page, on a light or a dark screen, and returns when it has loaded.
  package func open(_ url: String, isDark: Bool = false) async throws {
    try await perform { [line] in
      _ = try line.call(
        "Emulation.setDeviceMetricsOverride",
        ["width": 400, "height": 800, "deviceScaleFactor": 1, "mobile": true])
      let scheme = ["name": "prefers-color-scheme", "value": isDark ? "dark" : "light"]
      _ = try line.call("Emulation.setEmulatedMedia", ["features": [scheme]])
      try line.waiting(for: "Page.loadEventFired") {
        _ = try line.call("Page.navigate", ["url": url])
      }
    }
  }

  /// The value of a JavaScript expression, as text.
  package func text(of expression: String) async throws -> String {
    try await perform { [line] in try line.evaluate("String(\(expression))") }
  }

  /// Presses what the CSS selector finds, as a finger does, and returns when the page that
  /// follows has loaded.
  package func press(_ selector: String) async throws {
    try await perform { [line] in
      try line.waiting(for: "Page.loadEventFired") {
        _ = try line.evaluate("document.querySelector(`\(selector)`).click()")
      }
    }
  }

  /// What a reader with weak eyes or big fingers would stumble over, one thing a line; empty when
  /// all is well: text under 4.5 to 1 (WCAG 2.2 §1.4.3), controls lower than 44 px, letters smaller
  /// than 16 px, and anything wider than the screen.
  package func faults() async throws -> String {
    try await perform { [line] in try line.evaluate(Self.look) }
  }

  private static let look = """
    (() => {
      const light = c => { const f = v => (v /= 255) <= .04045 ? v / 12.92
          : ((v + .055) / 1.055) ** 2.4;
        return .2126 * f(c[0]) + .7152 * f(c[1]) + .0722 * f(c[2]); };
      const colour = s => { const c = s.match(/[\\d.]+/g).map(Number);
        return c.length > 3 && c[3] === 0 ? null : c; };
      const ground = e => { for (; e; e = e.parentElement) {
          const c = colour(getComputedStyle(e).backgroundColor); if (c) return c; }
        return [255, 255, 255]; };
      const found = [];
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const text = walk.currentNode.data.trim(), e = walk.currentNode.parentElement;
        const box = e.getBoundingClientRect();
        if (!text || box.width < 1 || box.height < 1) continue;
        const a = light(colour(getComputedStyle(e).color)), b = light(ground(e));
        const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
        if (ratio < 4.5) found.push(`contrast ${ratio.toFixed(2)}: ${text}`);
        const size = parseFloat(getComputedStyle(e).fontSize);
        if (size < 16) found.push(`${size} px: ${text}`);
      }
      for (const e of document.querySelectorAll('button, select, input:not([type=hidden])')) {
        const height = e.getBoundingClientRect().height;
        if (height < 44) found.push(`${height} px high: ${e.textContent.trim() || e.name}`);
      }
      const width = document.documentElement.scrollWidth;
      if (width > innerWidth) found.push(`${width} px wide`);
      if (!document.documentElement.lang) found.push('no language');
      if (document.querySelectorAll('h1').length !== 1) found.push('not one heading');
      return found.join('\\n');
    })()
    """
}

/// The two pipes. Used from one thread at a time.
private final class BrowserLine: @unchecked Sendable {
  let requests: String
  let answers: String
  private let toBrowser: Int32
  private let fromBrowser: Int32
  private var buffer: [UInt8] = []
  private var number = 0
  private var session: String?
  /// Names of what the browser told since the last wait began.
  private var events: [String] = []

  private static let patience = Duration.seconds(30)

  private static func failure(_ operation: String) -> ServerFailure {
    .system(operation: operation, reason: unsafe String(cString: strerror(errno)))
  }

  init(requests: String, answers: String) throws {
    self.requests = requests
    self.answers = answers
    for path in [requests, answers] where unsafe mkfifo(path, 0o600) != 0 {
      throw Self.failure("mkfifo")
    }
    // Open for both, so that neither waits for the other side (fifo(7)).
    toBrowser = unsafe Glibc.open(requests, O_RDWR | O_CLOEXEC)
    fromBrowser = unsafe Glibc.open(answers, O_RDWR | O_CLOEXEC)
    guard toBrowser >= 0, fromBrowser >= 0 else {
      throw Self.failure("open")
    }
  }

  deinit {
    close(toBrowser)
    close(fromBrowser)
  }

  /// Takes the first tab.
  func attach() throws {
    let made = try call("Target.createTarget", ["url": "about:blank"])
    let attached = try call(
      "Target.attachToTarget", ["targetId": made["targetId"] ?? "", "flatten": true])
    session = attached["sessionId"] as? String
    _ = try call("Page.enable", [:])
  }

  func call(_ method: String, _ parameters: [String: Any]) throws -> [String: Any] {
    number += 1
    var request: [String: Any] = ["id": number, "method": method, "params": parameters]
    if let session { request["sessionId"] = session }
    try write([UInt8](JSONSerialization.data(withJSONObject: request)) + [0])
    while true {
      let answer = try next()
      guard answer["id"] as? Int == number else {
        if let name = answer["method"] as? String { events.append(name) }
        continue
      }
      if let error = answer["error"] as? [String: Any] {
        throw ServerFailure.refused(
          command: method, answer: error["message"] as? String ?? "\(error)")
      }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  func evaluate(_ expression: String) throws -> String {
    let answer = try call(
      "Runtime.evaluate", ["expression": expression, "returnByValue": true])
    if let details = answer["exceptionDetails"] as? [String: Any] {
      throw ServerFailure.refused(command: expression, answer: "\(details)")
    }
    return (answer["result"] as? [String: Any])?["value"] as? String ?? ""
  }

  /// Does `action`, and returns when the browser has told of `event` since it began.
  func waiting(for event: String, _ action: () throws -> Void) throws {
    events = []
    try action()
    while !events.contains(event) {
      if let name = try next()["method"] as? String { events.append(name) }
    }
  }

  private func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(toBrowser, $0.baseAddress, $0.count)
      }
      guard count > 0 else { throw Self.failure("write") }
      rest = rest.dropFirst(count)
    }
  }

  private func next() throws -> [String: Any] {
    let deadline = ContinuousClock().now.advanced(by: Self.patience)
    while true {
      if let end = buffer.firstIndex(of: 0) {
        let data = Data(buffer[..<end])
        buffer.removeFirst(end + 1)
        return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
      }
      guard ContinuousClock().now < deadline else {
        throw ServerFailure.timedOut("the browser says nothing")
      }
      var waiting = pollfd(fd: fromBrowser, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&waiting, 1, 200) > 0 else { continue }
      var bytes = [UInt8](repeating: 0, count: 65_536)
      let count = unsafe read(fromBrowser, &bytes, bytes.count)
      guard count > 0 else { throw Self.failure("read") }
      buffer += bytes[..<count]
    }
  }
}
