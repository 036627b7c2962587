package import Foundation
import GRDB

/// The copies of the store that are made by themselves: one each night, and one before an upgrade
/// changes anything (DESIGN §4.1).
///
/// A file says in its name when it was made, in UTC, and one of an upgrade by which release its store
/// was written: that release can open it.
package struct Backups: Sendable {
  package let folder: String
  private let keep: Int
  private let hour: Int
  private let clock: WallClock

  private static let nightly = "hubkeeper-"
  private static let upgrade = "before-upgrade-from-"
  private static let suffix = ".sqlite"
  /// Whoever goes back goes back soon.
  private static let upgradesKept = 3
  /// Stores did not say it before this release.
  private static let firstRelease = "0.1.0"

  /// - Returns: `nil` where the settings want none.
  package init?(_ settings: Settings) {
    guard !settings.backup.folder.isEmpty else { return nil }
    folder = settings.backup.folder
    keep = settings.backup.keep
    hour = settings.backup.hour
    clock = settings.clock
  }

  package struct File: Sendable, Hashable {
    package var path: String
    package var madeAt: Date
  }

  /// The night's copies, the newest first. A folder that is not there has none.
  package func files() -> [File] { files(Self.nightly) }

  package var newest: File? { files().first }

  private func files(_ prefix: String) -> [File] {
    // No folder yet, or one that we may not read: none that could be restored.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.compactMap { name -> File? in
      guard name.hasPrefix(prefix), name.hasSuffix(Self.suffix),
        let stamp = name.dropLast(Self.suffix.count).split(separator: "-").last,
        let moment = Self.moment(String(stamp))
      else { return nil }
      return File(path: folder + "/" + name, madeAt: moment)
    }.sorted { ($0.madeAt, $0.path) > ($1.madeAt, $1.path) }
  }

  /// Whether a night's hour has passed since the last copy was made, or, without one, since `began`.
  package func isDue(at now: Date, since began: Date) -> Bool {
    let calendar = clock.calendar
    var components = calendar.dateComponents([.year, .month, .day], from: now)
    components.hour = hour
    // In the night that has no such hour the calendar takes the next one.
    guard var night = calendar.date(from: components) else { return false }
    if night > now { night = calendar.date(byAdding: .day, value: -1, to: night) ?? night }
    // One that a clock ahead has made does not count as tonight's.
    let last = files().first { $0.madeAt <= now }?.madeAt
    return max(last ?? .distantPast, began) < night
  }

  /// Copies the store and removes the copies that are too many. Blocks for as long as the copy takes:
  /// not for the cooperative pool.
  ///
  /// - Throws: `StoreError`, `DatabaseError`, and what the folder is to blame for.
  @discardableResult
  package func make(of store: Store, at now: Date) throws -> String {
    try make(of: store, as: Self.nightly + Self.stamp(now), Self.nightly, kept: keep)
  }

  func makeBeforeUpgrade(of store: Store) throws {
    let release = try store.pool.read(Release.ofStore) ?? Self.firstRelease
    let plain = release.filter { $0.isLetter || $0.isNumber || $0 == "." }
    // The one place that a store is opened at and the moment is not passed in: it is but a name.
    let name = "\(Self.upgrade)\(plain)-\(Self.stamp(Date()))"
    try make(of: store, as: name, Self.upgrade, kept: Self.upgradesKept)
  }

  @discardableResult
  private func make(
    of store: Store, as name: String, _ prefix: String, kept: Int
  ) throws -> String {
    let files = FileManager.default
    if !files.fileExists(atPath: folder) {
      try files.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    let path = folder + "/" + name + Self.suffix
    try store.backUp(to: path)
    for old in self.files(prefix).dropFirst(kept) { try files.removeItem(atPath: old.path) }
    return path
  }

  private static func formatter() -> DateFormatter {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = "yyyyMMdd'T'HHmmss'Z'"
    return formatter
  }

  private static func stamp(_ moment: Date) -> String { formatter().string(from: moment) }
  private static func moment(_ text: String) -> Date? { formatter().date(from: text) }
}
