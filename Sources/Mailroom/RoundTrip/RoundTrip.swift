package import Foundation
package import Mail
import Synchronization

/// Sends mails to ourselves through the relay and reads them back from the mailbox, to learn what
/// the way between does to them. Nothing of anybody's is changed, and nothing stays behind: what is
/// removed has a word of this look's own in it.
package actor RoundTrip {
  private let settings: Settings
  private let mailbox: any IncomingMailbox
  private let transport: any OutgoingTransport
  private let limit: Duration
  private let now: @Sendable () -> Date
  private let trip: String

  /// What lay in the inbox before.
  private var seen: Set<UID> = []
  /// Where the other folders stood that a filter, the worker or the relay may put a mail into.
  private var marks: [String: FolderMark] = [:]
  private var fates: [RoundTripMail.Kind: RoundTripReport.Fate] = [:]
  private var litter: [String: Set<UID>] = [:]
  private var nextID: Int64 = 0

  /// Between two looks, where the server does not say that there is mail.
  private static let glance: Duration = .seconds(3)
  private static let newsLimit = 1_000

  /// - Parameters:
  ///   - limit: how long a mail may take; the forged one goes when the others are back.
  ///   - now: the clock that the mails are dated and timed by.
  package init(
    _ settings: Settings, mailbox: any IncomingMailbox, transport: any OutgoingTransport,
    limit: Duration, now: @escaping @Sendable () -> Date, random: inout some RandomNumberGenerator
  ) {
    self.settings = settings
    self.mailbox = mailbox
    self.transport = transport
    self.limit = limit
    self.now = now
    let bytes = (0..<8).map { _ in UInt8.random(in: 0...255, using: &random) }
    trip = "t" + Base32.text(bytes)
  }

  /// Takes twice `limit` at most.
  ///
  /// - Throws: `MailboxError`. What has come back by then is removed where that still can be done.
  package func run() async throws -> [TrustReport.Line] {
    _ = try await mailbox.open()
    try await noteWhatLiesThere()
    do {
      let lines = try await travel()
      return lines + (try await clear())
    } catch {
      // The error is what is told; its connection may be gone.
      _ = try? await mailbox.open()
      _ = try? await clear()
      throw error
    }
  }

  private func travel() async throws -> [TrustReport.Line] {
    var report = RoundTripReport(settings)
    let first: RoundTripMail.Kind = settings.addressing == .minus ? .minus : .plus
    var whole = RoundTripMail(.whole, trip: trip, of: settings)
    let tagged = RoundTripMail(first, trip: trip, of: settings)
    await send([whole, tagged])
    if case .refused(let words) = fates[.whole] {
      // Perhaps for its envelope alone.
      report.envelopeRefusal = words
      whole = RoundTripMail(.whole, trip: trip, of: settings, envelopeFrom: settings.address)
      fates[.whole] = nil
      await send([whole])
    }
    try await wait(for: [.whole, first])
    report.note(whole, fates[.whole])
    report.note(tagged, fates[first])
    guard let back = report.wholeMail else { return report.lines }
    // Now it is known whose field is to be forged.
    let forged = RoundTripMail(
      .forged, trip: trip, of: settings, envelopeFrom: settings.address,
      forgery: report.forgery(word: trip, seenIn: back))
    var second = [forged]
    if !report.isBack(first) {
      second.append(RoundTripMail(first == .plus ? .minus : .plus, trip: trip, of: settings))
    }
    await send(second)
    try await wait(for: second.map(\.kind))
    for mail in second { report.note(mail, fates[mail.kind]) }
    return report.lines
  }

  // MARK: - Out

  private func send(_ mails: [RoundTripMail]) async {
    let zone = settings.clock.zone
    let outcomes = Mutex<[Int64: DeliveryOutcome]>([:])
    var sent: [Int64: RoundTripMail] = [:]
    var batch: [OutgoingMessage] = []
    for mail in mails {
      nextID += 1
      sent[nextID] = mail
      batch.append(
        OutgoingMessage(
          id: nextID, envelopeFrom: mail.envelopeFrom, recipient: mail.recipient,
          bytes: mail.bytes(at: now(), zone: zone)))
    }
    let began = now()
    await transport.deliver(batch, urgent: true) { id, outcome in
      outcomes.withLock { $0[id] = outcome }
    }
    let told = outcomes.withLock { $0 }
    for (id, mail) in sent {
      switch told[id] {
      case .sent, .uncertain: fates[mail.kind] = .away(since: began)
      case .addressFailed(let reply), .messageFailed(let reply), .deferred(let reply),
        .ourFault(let reply, _):
        fates[mail.kind] = .refused(reply.description)
      case .notTried(let words): fates[mail.kind] = .refused(words)
      case nil: fates[mail.kind] = .refused("the relay said nothing")
      }
    }
  }

  // MARK: - Back

  private func noteWhatLiesThere() async throws {
    seen = Set(try await recent().map(\.uid))
    let folders = settings.mailbox
    var others = [
      folders.handled, folders.needsPerson, folders.failed, folders.sent, folders.sentByHand,
    ]
    let junk = folders.junk.isEmpty ? try await mailbox.junkFolder() : folders.junk
    if let junk, junk != "none" { others.append(junk) }
    for folder in others where !folder.isEmpty && folder != folders.inbox {
      // One that is not there yet is made by the worker, which tells of it below.
      marks[folder] =
        try await mailbox.news(in: folder, after: nil, atMost: 0)?.mark
    }
  }

  private func recent() async throws -> [WaitingMessage] {
    try await mailbox.waiting(arrivedSince: now() - 86_400)
  }

  private func wait(for kinds: [RoundTripMail.Kind]) async throws {
    let end = now() + Double(limit.components.seconds)
    while true {
      try await look()
      let isOver = kinds.allSatisfy { kind in
        if case .away = fates[kind] { false } else { true }
      }
      if isOver { return }
      let left = end.timeIntervalSince(now())
      guard left > 0 else { break }
      try await mailbox.waitForMail(atMost: min(Self.glance, .seconds(left)))
    }
    for kind in kinds {
      if case .away = fates[kind] { fates[kind] = .lost(seconds: Int(limit.components.seconds)) }
    }
  }

  private func look() async throws {
    let inbox = settings.mailbox.inbox
    let new = try await recent().filter { !seen.contains($0.uid) }
    seen.formUnion(new.map(\.uid))
    let found = Mutex<[(uid: UID, bytes: [UInt8])]>([])
    try await mailbox.fetch(new) { message in
      // Ours, and a report about it, are short.
      guard case .memory(let bytes) = message.content else { return }
      found.withLock { $0.append((message.waiting.uid, bytes)) }
    }
    for (uid, bytes) in found.withLock({ $0 }) { take(bytes, uid, in: inbox) }
    for (folder, mark) in marks {
      guard
        let news = try await mailbox.news(in: folder, after: mark, atMost: Self.newsLimit)
      else { continue }
      marks[folder] = news.mark
      for (uid, header) in zip(news.uids, news.headers) { take(header, uid, in: folder) }
    }
  }

  private func take(_ bytes: [UInt8], _ uid: UID, in folder: String) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains(trip) else { return }
    litter[folder, default: []].insert(uid)
    let folders = settings.mailbox
    // A copy of what we sent has travelled nowhere.
    guard ![folders.sent, folders.sentByHand].contains(folder) else { return }
    let message = Message(parsing: bytes)
    for kind in RoundTripMail.Kind.allCases {
      let word = trip + String(kind.rawValue)
      guard case .away(let since) = fates[kind], text.contains(word) else { continue }
      let seconds = max(0, Int(now().timeIntervalSince(since).rounded()))
      fates[kind] =
        message.subject.hasSuffix(word) && message.from.first?.address == settings.address
        ? .back(message, folder: folder, seconds: seconds) : .returned
    }
  }

  // MARK: - Gone

  private func clear() async throws -> [TrustReport.Line] {
    var lines: [TrustReport.Line] = []
    for _ in 0..<3 {
      // A copy of ours, what came a moment ago, or what a worker has filed meanwhile.
      try await look()
      if litter.isEmpty { break }
      lines += try await discard(litter)
      litter = [:]
    }
    return lines
  }

  private func discard(_ litter: [String: Set<UID>]) async throws -> [TrustReport.Line] {
    var lines: [TrustReport.Line] = []
    for (folder, uids) in litter.sorted(by: { $0.key < $1.key }) {
      let outcomes = try await mailbox.discard(Array(uids), from: folder)
      let left = outcomes.values.count { outcome in
        switch outcome {
        case .removed, .missing: false
        case .marked, .refused: true
        }
      }
      if left > 0 {
        lines.append(
          .note(
            "round trip: \(left) of its mails could not be removed from \(folder): they are marked as deleted, or have the word \(trip) in their subject"
          ))
      }
    }
    return lines
  }
}
