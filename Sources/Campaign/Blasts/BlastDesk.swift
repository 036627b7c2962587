import Foundation
import GRDB
import Language
package import Mailroom

/// Shows a mail to many, waits for YES, holds it, lets it leave, and can stop it.
package struct BlastDesk {
  let handling: Handling
  var db: Database { handling.db }

  init(_ handling: Handling) { self.handling = handling }

  /// Puts the preview on its way to the sender, under a number of its own. Nothing leaves before
  /// their plain YES.
  ///
  /// - Returns: the answer of the command that asked. It says nothing by itself: the preview is
  ///   the answer.
  /// - Throws: `Refusal` if nobody is in the audience, the hour is past, or the template is unknown.
  package static func propose(_ draft: BlastDraft, in scene: Scene) throws -> CommandAnswer {
    try BlastDesk(scene.handling).propose(draft, in: scene)
  }

  private func propose(_ draft: BlastDraft, in scene: Scene) throws -> CommandAnswer {
    let sender = scene.sender
    var draft = draft
    if draft.usefulUntil == nil { draft.usefulUntil = try endOfUse(of: draft) }
    try Self.check(
      draft.template, words: draft.words, subject: draft.subject, values: draft.values,
      templates: handling.house.templates)
    if let hour = draft.leavesAt, hour <= handling.now {
      throw Refusal("\(handling.settings.clock.words(hour)) is past.")
    }
    if let until = draft.usefulUntil, until <= handling.now {
      throw Refusal("It would be too late to be of use. Nothing was prepared.")
    }
    if handling.settings.postalAddress.isEmpty {
      throw Refusal(
        "No mail to many may leave without a postal address below it. Ask the operator to set campaign.postal_address."
      )
    }
    var answer = CommandAnswer()
    answer.isWithheld = true
    if !sender.isProven, try askedToday(sender) >= 2 {
      try Journal.write("confirmation withheld", detail: "asked twice today", in: handling)
      return answer
    }
    let count = try BlastCount(
      draft.audience, kind: draft.kind, about: draft.about, in: handling)
    guard count.mails > 0 else {
      throw Refusal(
        "Nobody would get it: \(draft.audience.sentence). \(BlastFacts.leftOut(count) ?? "There is nobody in it.")"
      )
    }
    guard
      let blast = try Blast.propose(
        draft, by: sender, scopes: try scopes(of: sender), shown: count.mails, in: handling)
    else { throw Refusal("This could not be kept. Nothing was prepared.") }
    try keepRound(blast, sender: sender)
    try BlastPost(handling).preview(
      blast, count, to: sender, answering: scene.letter, saying: [])
    answer.detail = "#\(blast.id)"
    return answer
  }

  /// What goes to those who come to an event is of no use once it has begun; what is written after
  /// it, as thanks, has its own time.
  private func endOfUse(of draft: BlastDraft) throws -> Date? {
    guard case .trait(.rsvp(let id, let how)) = draft.audience.tree,
      [.going, .maybe, .waiting, .unanswered, .answered, .invited].contains(how),
      let event = try Event.find(id, in: db), event.startsAt > draft.leavesAt ?? handling.now
    else { return nil }
    return event.startsAt
  }

  // MARK: What is checked

  /// - Throws: `Refusal` that lists what may stand there.
  static func check(
    _ template: String, words: [String: String], subject: String?,
    values: [String: TemplateValue] = [:], templates: Templates
  ) throws {
    guard let declaration = templates.declaration(of: template), declaration.lane == .bulk
    else {
      let known = templates.names.filter {
        templates.declaration(of: $0)?.lane == .bulk && !isInternal($0, templates)
      }
      throw Refusal(
        "There is no mail “\(template)” that goes to many. There are: \(known.joined(separator: ", ")). Or write your own words below the line."
      )
    }
    let others: [String] = ["es", "pt"].compactMap { language -> String? in
      if case .text(let own)? = values[Round.subjectKey(language)] { own } else { nil }
    }
    for text in Array(words.values) + [subject].compactMap(\.self) + others {
      let unknown = BlastValues.unknown(in: text)
      guard unknown.isEmpty else {
        let shown = unknown.map { "{{\($0)}}" }.joined(separator: ", ")
        let listed = BlastValues.listed.map { "{{\($0)}}" }.joined(separator: ", ")
        throw Refusal(
          "I cannot fill in \(shown). You can use \(listed). Nothing was prepared.")
      }
    }
    // Where the template says everything else, a subject stands alone.
    for text in words.isEmpty ? [""] : Array(words.values) {
      do throws(TemplateError) {
        _ = try templates.ownWords(text, subject: subject)
        for other in others { _ = try templates.ownWords("", subject: other) }
      } catch {
        throw Refusal("Line \(error.line) of your words: \(error.problem). Nothing was prepared.")
      }
    }
  }

  /// Templates that only a capability can fill in.
  private static func isInternal(_ name: String, _ templates: Templates) -> Bool {
    let values = templates.declaration(of: name)?.values ?? [:]
    return !Set(values.keys).isSubset(of: BlastValues.keys)
  }

  private func askedToday(_ sender: Sender) throws -> Int {
    try Int.fetchOne(
      db,
      cached: """
        SELECT COUNT(*) FROM outbox
        WHERE addressID = :address AND createdAt > :since AND asks = :asks
        """,
      arguments: [
        "address": sender.addressID, "since": (handling.now - 86_400).milliseconds,
        "asks": Blasts.Asks.yes,
      ]) ?? 0
  }

  /// Whose coordinators look after it: the sender's own parts; of a contact, the hubs' regions.
  private func scopes(of sender: Sender) throws -> [String] {
    var scopes: [String] = []
    for role in sender.roles {
      switch role.kind {
      case .coordinator: scopes.append(role.scope)
      case .contact:
        if let hub = try Int64(role.scope).flatMap({ try Hub.find($0, in: db) }) {
          scopes.append(hub.region)
        }
      case .operator: scopes.append("state")
      }
    }
    return Array(Set(scopes)).sorted()
  }

  /// What its rows will share.
  func keepRound(_ blast: Blast, sender: Sender) throws {
    try Round.keep(
      blast.id, values: BlastFacts.shared(blast, sender: sender.person.name), words: blast.words,
      subject: blast.subject, owner: (sender.person.id, sender.addressID), in: db)
  }

  // MARK: YES

  /// The other coordinators of its parts, who may stop it.
  func others(than sender: Int64, of blast: Blast) throws -> [Role] {
    var roles: [Role] = []
    for scope in Set(blast.scopes).union(["state"]).sorted() {
      roles += try Role.holders(.coordinator, scope: scope, in: db)
    }
    if blast.scopes.contains("state") {
      for region in ["east", "west"] {
        roles += try Role.holders(.coordinator, scope: region, in: db)
      }
    }
    var seen: Set<Int64> = [sender]
    return roles.filter { seen.insert($0.personID).inserted }
  }

  /// A contact's words to their own hub are nobody else's business before they leave; unless they
  /// go to so many that a second must agree.
  func isShownToOthers(_ blast: Blast, by sender: Sender) -> Bool {
    blast.kind != Blasts.Kind.tell || sender.who == .coordinator
  }

  /// Whether its sender may send it with the roles that they hold now: a YES may come weeks after
  /// the preview, and its hour later still.
  func maySend(_ blast: Blast, _ sender: Sender) throws -> Bool {
    guard sender.who >= Blasts.usage(of: blast.kind).who else { return false }
    return try blast.audience.reach.isWithin(AudienceReach(sender.reach(in: db)), in: db)
  }

  /// Whether a second coordinator must agree: to very many, where there is another.
  func needsSecond(_ count: Int, _ others: [Role]) -> Bool {
    let above = handling.settings.blasts.secondYesAbove
    return above > 0 && count > above && !others.isEmpty
  }

  /// Lets it wait for its hour.
  ///
  /// - Returns: it, with when it begins.
  func confirm(_ blast: Blast, mails: Int) throws -> Blast {
    let settings = handling.settings
    let wait =
      mails > settings.blasts.longWaitAbove ? settings.blasts.longWait : settings.blasts.wait
    let earliest = handling.now + Double(wait.components.seconds)
    var confirmed = blast
    let begins = settings.clock.nextAllowed(from: max(earliest, blast.leavesAt ?? .distantPast))
    confirmed.beginsAt = begins
    confirmed.state = .confirmed
    confirmed.confirmedAt = handling.now
    confirmed.maxPersonID = try Int64.fetchOne(db, cached: "SELECT MAX(id) FROM person")
    try confirmed.save(in: db)
    return confirmed
  }

  // MARK: The end

  /// Stops it: what has not left will not.
  ///
  /// - Returns: how many had left, and how many will not.
  @discardableResult
  func stop(_ blast: Blast) throws -> (left: Int, kept: Int) {
    var stopped = blast
    stopped.state = .stopped
    stopped.endedAt = nil
    try stopped.save(in: db)
    try Round.set(.stopped, of: blast.id, in: db)
    let counts = try Round.counts(of: blast.id, in: db)
    let left = (counts["sent"] ?? 0) + (counts["uncertain"] ?? 0)
    let gone = left + (counts["failed"] ?? 0) + (counts["withdrawn"] ?? 0)
    let all = blast.madeAt == nil ? max(blast.shown, blast.made) : blast.made
    return (left, max(0, all - gone))
  }
}
