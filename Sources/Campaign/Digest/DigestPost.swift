import Foundation
import GRDB
import Language
import Mailroom

/// Writes digests and year's pages, by the clock and on demand.
struct DigestPost {
  let handling: Handling
  private var db: Database { handling.db }

  init(_ handling: Handling) { self.handling = handling }

  /// Whom a mail goes to: a role's holder by the clock, or who asked.
  struct Reader {
    var personID: Int64
    var addressID: Int64
    /// What it answers; `nil` by the clock.
    var thread: Mailroom.Thread?
    var isAsked = false
  }

  func send(_ hub: Hub, _ span: WorkSpan, to reader: Reader, key: String? = nil) throws {
    let content = try DigestContent(of: hub, span, in: handling)
    var posting = self.posting("digest", content.values, reader, because: "the hub's month", key)
    if let advice = content.advice {
      posting.asks = AdviceAsked(advice.kind, to: hub).asking(at: handling.now)
    }
    try Outbox.put(posting, in: handling)
  }

  func send(_ part: Part, _ span: WorkSpan, to reader: Reader, key: String? = nil) throws {
    let digest = try RegionDigest(of: part, span, in: handling)
    try Outbox.put(
      posting("digest-region", digest.values, reader, because: "the region's month", key),
      in: handling)
  }

  func send(
    yearOf hubs: [Hub], title: String, _ span: WorkSpan, to reader: Reader, key: String? = nil
  ) throws {
    let page = try YearPage(of: hubs, title: title, span, in: handling)
    try Outbox.put(
      posting("year-page", page.values, reader, because: "the year on one page", key),
      in: handling)
  }

  private func posting(
    _ template: String, _ values: [String: TemplateValue], _ reader: Reader, because: String,
    _ key: String?
  ) -> Posting {
    var posting = Posting(
      template, values: values, to: reader.addressID, person: reader.personID,
      lane: reader.isAsked ? .answers : .notices, because: because)
    posting.thread = reader.thread
    posting.causeKey = key
    // It comes with the role, once a month: beside the daily mail.
    posting.isBooked = !reader.isAsked
    if !reader.isAsked { posting.usefulUntil = handling.now + 5 * 86_400 }
    return posting
  }
}
