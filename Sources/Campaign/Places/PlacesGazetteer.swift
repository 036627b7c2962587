package import GRDB
package import Language
import Synchronization

/// The places on record, as the room that reads people's words wants them; read again when an
/// import has changed them.
package final class PlacesGazetteer: Sendable {
  private struct Kept {
    var counts: [Int] = []
    var gazetteer = Gazetteer(towns: [])
  }
  private let kept = Mutex(Kept())

  package init() {}

  /// As of this transaction.
  package func current(in db: Database) throws -> Gazetteer {
    // Three counts of small tables tell an import; a changed spelling comes with the next start.
    let counts = try ["town", "place", "zip"].map { table in
      try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \(table)") ?? 0
    }
    if let known = kept.withLock({ $0.counts == counts ? $0.gazetteer : nil }) { return known }
    let lists = try PlaceLists(in: db)
    let gazetteer = Gazetteer(
      towns: lists.towns.map(\.name),
      places: lists.places.map { Gazetteer.Place(name: $0.name, town: $0.town) },
      zips: lists.zips.map { zip in
        Gazetteer.ZIP(
          code: zip.zip, primaryTown: zip.towns.first ?? "",
          shares: zip.towns.map { Gazetteer.ZIP.Share(town: $0) })
      })
    kept.withLock { $0 = Kept(counts: counts, gazetteer: gazetteer) }
    return gazetteer
  }
}
