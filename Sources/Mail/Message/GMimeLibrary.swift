import CGMime

/// GMime's one-time start (g_mime_init(3) is not thread-safe, a static is).
enum GMimeLibrary {
  private static let started: Bool = {
    g_mime_init()
    return true
  }()

  static func start() { _ = started }
}
