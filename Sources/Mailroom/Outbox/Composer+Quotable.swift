package import GRDB
package import Language

extension Composer {
  /// The mail of this row as an answer to it may quote it: its words as they went out, and what
  /// stands in our mails only.
  ///
  /// - Returns: `nil` if the row is gone. Where it can no longer be rendered (its template was
  ///   taken away, its values are forgotten), the handles alone.
  package func quotable(_ row: Int64, in db: Database) throws -> OurMail? {
    guard let mail = try claimed(row, in: db) else { return nil }
    return OurMail(text: text(of: mail) ?? "", handles: handles(of: mail))
  }
}
