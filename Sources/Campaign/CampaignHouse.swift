import Foundation
package import Mailroom

/// The campaign's house, put together from its settings: the one list of capabilities.
package enum CampaignHouse {
  /// Opens templates and store and registers every capability.
  ///
  /// - Parameters:
  ///   - templates: stands instead of the settings' folder.
  ///   - store: stands instead of the settings' store.
  /// - Throws: `TemplateError` (file and line), `StoreError`, `DatabaseError`.
  package static func open(
    _ settings: Settings, templates folder: String, store path: String? = nil
  ) throws -> (house: House, store: Store) {
    let templates = try Templates.load(from: folder)
    try templates.check(requiring: requiredTemplates)
    let store = try Store(path: path ?? settings.store, migrations: CampaignSchema.migrations)
    let house = House(
      settings: settings, templates: templates,
      capabilities: [Volunteers(gazetteer: PlacesGazetteer(), westCounties: settings.westCounties)])
    return (house, store)
  }

  /// What the code sends: a start without one of them is refused.
  package static let requiredTemplates = [
    "welcome", "welcome-no-hub", "which-hub", "which-town", "welcome-complete", "confirm-sign-up",
    "who-are-you", "confirm-second-address", "stopped", "stopped-bulk", "started", "less",
    "new-volunteer", "new-without-hub", "handed-over", "passed-on", "confirm-action",
    "operator-note",
    "already-known", "under-18", "handed-over-more", "hand-over-reminder", "hand-over-list",
    "hand-over-note", "confirm-hand-over-words",
  ]
}
