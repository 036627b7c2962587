import GRDB
import Mail
import Mailroom

/// Walk-ins who are new.
extension ReportCameTo {
  /// Whether adding them would put somebody new on record. Nothing is written.
  static func isNew(_ newcomer: Newcomer, _ scene: Scene) throws -> Bool {
    try added(newcomer, scene, keeps: false) != nil
  }

  /// - Returns: `nil` for who may not be brought in by another, or is somebody else's.
  func add(_ newcomer: Newcomer, _ scene: Scene) throws -> Int64? {
    guard let person = try Self.added(newcomer, scene, keeps: true) else { return nil }
    scene.footprint.added("person", ["id": person])
    scene.footprint.added("volunteer", ["personID": person])
    if let address = newcomer.address, let record = try AddressRecord.find(address, in: scene.db) {
      scene.footprint.added("personAddress", ["personID": person, "addressID": record.id])
    }
    _ = try AddedMail(scene, place: "at “\(event.shownTitle("en"))”").post(to: person)
    return person
  }

  /// Whoever turns out to be known is somebody outside the sender's reach, or not theirs to bring
  /// in: what adding filled in of them is rolled back.
  private static func added(
    _ newcomer: Newcomer, _ scene: Scene, keeps: Bool
  ) throws -> Int64? {
    var new: Int64?
    try scene.db.inSavepoint {
      let added = try Volunteer.add(
        newcomer, by: scene.sender.person.id, at: scene.now, source: "event", in: scene.db)
      guard case .new(let person) = added else { return .rollback }
      new = person
      return keeps ? .commit : .rollback
    }
    return new
  }
}
