import Foundation
import GRDB
import Language
import Mailroom

/// The mail that shows coordinators what is held, numbered, and asks for their word.
struct HeldPost {
  let handling: Handling
  private var db: Database { handling.db }

  init(_ handling: Handling) { self.handling = handling }

  /// What a mail asks: its numbers, and whose word they wait for.
  struct Ask: Codable, Hashable {
    struct Item: Codable, Hashable {
      var number: Int
      var held: Int64
    }
    var scope: String
    var items: [Item]

    init(scope: String, items: [Item]) {
      self.scope = scope
      self.items = items
    }

    init?(json: String) {
      // Written by us alone; what cannot be read asks nothing.
      guard let read = try? JSONDecoder().decode(Ask.self, from: Data(json.utf8)) else {
        return nil
      }
      self = read
    }

    var json: String {
      // Only plain values: encoding cannot fail.
      (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
  }

  /// Shown with their words; the others with a line, and what is beyond comes with the next mail.
  private static let withText = 30
  private static let listed = 300
  private static let textLimit = 1_500
  static let answersUntil: TimeInterval = 30 * 86_400

  func ask(_ scope: String) throws {
    var mails = try HeldMail.open(in: db).filter { try HeldScope.of($0, in: handling) == scope }
    for mail in mails { _ = try mail.dropIfLate(in: handling) }
    // Dropped ones read otherwise now.
    mails = try HeldMail.open(in: db).filter { try HeldScope.of($0, in: handling) == scope }
    let late = mails.filter { $0.word == "late" }
    let waiting = mails.filter { $0.word == nil }
    let clock = HeldClock(handling.settings.clock)
    let shows = waiting.contains { mail in
      mail.shownAt.map { clock.morning(after: $0 + 3 * 86_400) <= handling.now } ?? true
    }
    let isLateDue = late.contains {
      clock.morning(after: $0.decidedAt ?? $0.heldAt) <= handling.now
    }
    // Somebody dropped at its end is told of with the next morning's mail.
    guard shows || isLateDue else { return }
    let isFirst = !isMorning && waiting.contains { $0.shownAt == nil && !$0.isKindKnown }
    let shown = Array(waiting.prefix(Self.listed))
    let words = try self.words(shown)
    let told = try late.map { try $0.words(in: handling) }
    let ask = Ask(
      scope: scope,
      items: shown.enumerated().map { .init(number: $0.offset + 1, held: $0.element.id) })
    let news = HeldNews(handling: handling, scope: scope)
    var figures: [String: TemplateValue] = [:]
    if let came = try news.sentence() { figures["came"] = .text(came) }
    if let older = try Heartbeat.count(.older, in: db), older > 0 {
      figures["older"] = .text(CountWords.of(older, "older mail"))
      figures["older_verb"] = .text(older == 1 ? "stays" : "stay")
    }
    if waiting.count > 1 { figures["kinds"] = .text(kinds(of: waiting)) }
    for role in try HeldScope.readers(of: scope, in: db) {
      try closeEarlier(of: role.personID)
      try put(
        ask, to: role, title: title(shown, isFirst: isFirst),
        words: words, waiting: waiting.count, figures: figures,
        late: told.map { "\($0.to): \($0.subject)" })
    }
    try news.noteTold()
    try HeldMail.noteShown(waiting + late, in: handling)
  }

  /// Within the first minutes of a morning it is the morning's mail, whatever is new in it.
  private var isMorning: Bool {
    let today = HeldClock(handling.settings.clock).morning(after: handling.now - 86_400)
    return handling.now.timeIntervalSince(today) < 900
  }

  private func title(_ shown: [HeldMail], isFirst: Bool) -> String {
    guard isFirst else {
      let formatter = DateFormatter()
      formatter.locale = Locale(identifier: "en_US_POSIX")
      formatter.timeZone = handling.settings.clock.zone
      formatter.dateFormat = "EEEE"
      return "\(formatter.string(from: handling.now)): what I would have sent"
    }
    let kinds = shown.filter { !$0.isKindKnown }.map(\.kind)
    var names: [String] = []
    for kind in kinds where !names.contains(kind) { names.append(kind) }
    return "The first of a kind: \(CountWords.list(names))"
  }

  /// "6 welcome, 2 day and 1 reminder", the most first.
  private func kinds(of waiting: [HeldMail]) -> String {
    let counts = Dictionary(waiting.map { ($0.kind, 1) }, uniquingKeysWith: +)
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return CountWords.list(sorted.map { "\(CountWords.grouped($0.value)) \($0.key)" })
  }

  private func words(_ shown: [HeldMail]) throws -> String {
    try shown.enumerated().map { index, mail in
      let said = try mail.words(in: handling)
      let head = "\(index + 1). [\(mail.kind)] To \(said.to): \(said.subject)"
      guard index < Self.withText else {
        return index == Self.withText ? "The others, a line each:\n\n\(head)" : head
      }
      let cut = said.text.count > Self.textLimit
      let text = said.text.prefix(Self.textLimit).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map { "    \($0)" }.joined(separator: "\n")
      return "\(head)\n\(text)\(cut ? " …" : "")"
    }.joined(separator: "\n\n")
  }

  private func put(
    _ ask: Ask, to role: Role, title: String, words: String, waiting: Int,
    figures: [String: TemplateValue], late: [String]
  ) throws {
    let isStoreHeld = try StoreHold.since(in: db) != nil
    let count = ask.items.count
    let more = waiting - count
    var values: [String: TemplateValue] = [
      "title": .text(title), "waiting": .text(CountWords.of(waiting, "mail")),
      "verb": .text(count == 1 ? "is" : "are"), "them": .text(count == 1 ? "it" : "them"),
      "has_mails": .flag(count > 0), "words": .text(words), "is_restored": .flag(isStoreHeld),
      "example": .text("\(count)"), "kind": .text(try firstKind(ask) ?? "welcome"),
      "late": .list(late.map { ["what": .text($0)] }),
    ]
    values.merge(figures) { $1 }
    values["verb"] = .text(waiting == 1 ? "is" : "are")
    if more > 0 { values["them"] = .text("the \(CountWords.grouped(count)) below") }
    if more > 0 { values["more"] = .text(CountWords.of(more, "mail")) }
    var posting = Posting(
      "held-mails", values: values, to: role.addressID, person: role.personID, lane: .notices,
      because: "held mail",
      isUrgent: true)
    if count > 0 {
      posting.asks = Asking(
        HeldMails.asksName, payload: ask.json, until: handling.now + Self.answersUntil)
    }
    try Outbox.put(posting, in: handling)
  }

  private func firstKind(_ ask: Ask) throws -> String? {
    try ask.items.first.flatMap { item in
      try String.fetchOne(
        db, cached: "SELECT kind FROM held WHERE id = ?", arguments: [item.held])
    }
  }

  /// One question is open at a time: the newest mail lists all that waits. An answer to an earlier
  /// one is still read in its own numbers.
  private func closeEarlier(of person: Int64) throws {
    // Uses outboxOpenQuestion.
    try db.execute(
      cached: """
        UPDATE outbox SET answeredAt = :now
        WHERE personID = :person AND asks = :asks AND asks IS NOT NULL AND answeredAt IS NULL
        """,
      arguments: [
        "now": handling.now.milliseconds, "person": person, "asks": HeldMails.asksName,
      ])
  }
}
