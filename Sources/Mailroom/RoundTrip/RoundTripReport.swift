package import Foundation
package import Mail

/// What the mails that came back say of the way, and the settings that follow.
package struct RoundTripReport: Sendable {
  package typealias Line = TrustReport.Line

  /// What became of one mail.
  package enum Fate: Sendable {
    case away(since: Date)
    case back(Message, folder: String, seconds: Int)
    /// A report about it came instead.
    case returned
    /// By the relay, in its words.
    case refused(String)
    case lost(seconds: Int)
  }

  /// The relay's words to an envelope sender that carries a tag.
  package var envelopeRefusal: String?
  private let settings: Settings
  private var trips: [RoundTripMail.Kind: (mail: RoundTripMail, fate: Fate)] = [:]

  package init(_ settings: Settings) { self.settings = settings }

  package mutating func note(_ mail: RoundTripMail, _ fate: Fate?) {
    if let fate { trips[mail.kind] = (mail, fate) }
  }

  package func isBack(_ kind: RoundTripMail.Kind) -> Bool { message(kind) != nil }

  /// The mail to our plain address, as it came back.
  package var wholeMail: Message? { message(.whole) }

  private func message(_ kind: RoundTripMail.Kind) -> Message? {
    guard case .back(let message, _, _) = trips[kind]?.fate else { return nil }
    return message
  }

  package var lines: [Line] {
    guard let whole = trips[.whole] else { return [] }
    guard let message = wholeMail else { return [absence(whole.fate)] }
    return arrival(whole.fate) + addressing + envelope(whole.mail, message)
      + identity(whole.mail, message) + oneClick(message) + signature(message)
      + RoundTripFields(settings).lines(of: message) + forgery
  }

  private func well(_ text: String) -> Line { .well("round trip: \(text)") }
  private func mend(_ text: String) -> Line { .mend("round trip: \(text)") }
  private func note(_ text: String) -> Line { .note("round trip: \(text)") }

  // MARK: - The way

  private func absence(_ fate: Fate) -> Line {
    switch fate {
    case .refused(let words): mend("the relay did not take our mail: \(words)")
    case .returned:
      mend(
        "the relay took our mail and sent it back: \(settings.address) is no address that it delivers to"
      )
    default:
      mend(
        "the relay took our mail, and it did not come back within \(seconds(fate)) s. Is \(settings.address) the address of this mailbox? Look into its other folders and at the relay's log, or wait longer with --within"
      )
    }
  }

  private func seconds(_ fate: Fate) -> Int {
    switch fate {
    case .back(_, _, let seconds), .lost(let seconds): seconds
    case .away, .returned, .refused: 0
    }
  }

  private func arrival(_ fate: Fate) -> [Line] {
    guard case .back(_, let folder, let seconds) = fate else { return [] }
    let folders = settings.mailbox
    if [folders.inbox, folders.handled, folders.needsPerson, folders.failed].contains(folder) {
      return [well("our mail was back after \(seconds) s, in \(folder)")]
    }
    return [
      mend(
        "our mail was back after \(seconds) s, in \(folder): have the mailbox's filter let \(settings.address) pass"
      )
    ]
  }

  // MARK: - Addresses

  private func how(_ kind: RoundTripMail.Kind) -> String {
    switch trips[kind]?.fate {
    case .refused(let words): "was refused: \(words)"
    case .returned: "came back as undeliverable"
    case .lost(let seconds): "did not arrive within \(seconds) s"
    case .back, .away, nil: "was not tried"
    }
  }

  private var addressing: [Line] {
    let tried = trips.keys.filter { $0 == .plus || $0 == .minus }
    let arrived = tried.filter { isBack($0) }
    let name = { (kind: RoundTripMail.Kind) in kind == .plus ? "plus" : "minus" }
    let example = { (kind: RoundTripMail.Kind) in
      "\(settings.address.localPart)\(kind == .plus ? "+" : "-")tag@\(settings.address.domain)"
    }
    guard !tried.isEmpty else { return [] }
    guard let wanted = tried.first(where: { name($0) == settings.addressing.rawValue }) else {
      // addressing: none
      guard let works = arrived.first else {
        return [well("tagged addresses do not arrive, and addressing is none: right so")]
      }
      return [
        note(
          "mail to \(example(works)) arrives: `addressing: \(name(works))` would tell answers apart by their address"
        )
      ]
    }
    if arrived.contains(wanted) {
      return [well("mail to \(example(wanted)) arrives (addressing: \(name(wanted)))")]
    }
    let what = "mail to \(example(wanted)) \(how(wanted))"
    if let works = arrived.first {
      return [
        mend("\(what), and to \(example(works)) it arrives: set `addressing: \(name(works))`")
      ]
    }
    return [mend("\(what): set `addressing: none`")]
  }

  private func envelope(_ mail: RoundTripMail, _ message: Message) -> [Line] {
    if let envelopeRefusal {
      let text = "the relay refuses an envelope sender that carries a tag (\(envelopeRefusal))"
      return [
        settings.hasVERP
          ? mend("\(text): set `relay.envelope_sender: fixed`")
          : well("\(text), and relay.envelope_sender is fixed: right so")
      ]
    }
    switch message.returnPath {
    case .absent:
      return [note("the server notes no Return-Path, so the envelope sender cannot be seen")]
    case .address(let path) where path == mail.envelopeFrom:
      return [
        settings.hasVERP
          ? well("the envelope sender is kept (relay.envelope_sender: verp)")
          : note(
            "the envelope sender is kept: with `relay.envelope_sender: verp` and tagged addresses each bounce would name its mail"
          )
      ]
    case .address, .null, .unusable:
      return [
        settings.hasVERP
          ? mend("the envelope sender is replaced: set `relay.envelope_sender: fixed`")
          : well("the envelope sender is replaced, and relay.envelope_sender is fixed: right so")
      ]
    }
  }

  private func identity(_ mail: RoundTripMail, _ message: Message) -> [Line] {
    var lines: [Line] = []
    let isReplyKept = message.replyTo.contains { $0.address == mail.replyTo }
    if isReplyKept {
      lines.append(well("Reply-To is kept"))
    } else {
      lines.append(
        settings.addressing == .none
          ? note("Reply-To is not kept")
          : mend("Reply-To is not kept, so answers lose their tag: set `addressing: none`"))
    }
    if message.messageID == mail.messageID {
      return lines + [well("Message-ID is kept")]
    }
    let other = message.messageID.map {
      "another Message-ID (…@\($0.split(separator: "@").last ?? ""))"
    }
    let text = "the way gives a mail \(other ?? "no Message-ID")"
    // With a tag in the address the identifier is no more than a help.
    return lines + [
      isReplyKept && settings.addressing != .none
        ? note("\(text): answers are told apart by their address alone")
        : mend(
          "\(text), and without tagged addresses answers are told apart by it: use another relay")
    ]
  }

  // MARK: - One click

  private func oneClick(_ message: Message) -> [Line] {
    let missing = ["List-Unsubscribe", "List-Unsubscribe-Post"].filter {
      message.fields(named: $0).isEmpty
    }
    return [
      missing.isEmpty
        ? well("List-Unsubscribe and List-Unsubscribe-Post are kept")
        : mend(
          "the way takes out \(missing.joined(separator: " and ")): mails to many have no unsubscribe button. Use another relay, for them at least"
        )
    ]
  }

  /// Whether a signature of our domain covers what a mail program's button goes by (RFC 8058 §4).
  private func signature(_ message: Message) -> [Line] {
    let domain = String(settings.address.domain)
    let all = message.fields(named: "DKIM-Signature").map { TagList($0.raw) }
    let ours = all.filter { OrganizationalDomain.areAligned($0["d"] ?? "", domain) }
    guard let first = ours.first else {
      guard let foreign = all.first?["d"] else {
        return [
          note(
            "no DKIM signature is on it. A mail that never leaves its provider may have none; if those to others have none either, have the relay sign for \(domain)"
          )
        ]
      }
      return [
        mend("the relay signs for \(foreign) alone: have it sign for \(domain) (DKIM)")
      ]
    }
    let wanted: Set = ["list-unsubscribe", "list-unsubscribe-post"]
    let good = ours.first { signature in
      let covered = (signature["h"] ?? "").split(separator: ":").map { $0.lowercased() }
      return wanted.isSubset(of: covered)
    }
    var lines: [Line] = []
    if let good {
      lines.append(
        well("the DKIM signature of \(good["d"] ?? domain) covers both unsubscribe fields"))
    } else {
      lines.append(
        mend(
          "the DKIM signature of \(first["d"] ?? domain) does not cover List-Unsubscribe and List-Unsubscribe-Post: add both to the fields that the relay signs (RFC 8058)"
        ))
    }
    if let selector = (good ?? first)["s"], settings.relay.dkimSelector != selector {
      lines.append(note("the key is found by its name with `relay.dkim_selector: \(selector)`"))
    }
    return lines
  }

  // MARK: - Forged

  /// The field that a forger would write into a mail in our name.
  ///
  /// - Parameter seen: the mail whose server is imitated.
  package func forgery(word: String, seenIn seen: Message) -> String {
    let rule = RoundTripFields(settings).rule(in: seen)
    let domain = settings.address.domain
    let server = rule.server.isEmpty ? String(domain) : rule.server
    let result = "dmarc=pass reason=\"\(word)\" header.from=\(domain)"
    return rule.isMicrosoft ? result : "\(server); \(result)"
  }

  private var forgery: [Line] {
    guard let trip = trips[.forged] else { return [] }
    guard let message = message(.forged), let whole = wholeMail else {
      return [note("the mail with a forged Authentication-Results field \(how(.forged))")]
    }
    let word = trip.mail.word.dropLast()
    let left = message.fields.indices.filter {
      message.fields[$0].name.asciiLowercased == "authentication-results"
        && message.fields[$0].raw.contains(word)
    }
    guard !left.isEmpty else { return [well("a forged Authentication-Results field is taken out")] }
    let rule = RoundTripFields(settings).rule(in: whole)
    guard !rule.server.isEmpty else {
      return [
        note(
          "a forged Authentication-Results field stays in the mail; no receiving server is set, so it counts for nothing"
        )
      ]
    }
    let counted = Set(Authentication.countedFields(of: message, by: rule).map(\.index))
    return [
      counted.isDisjoint(with: left)
        ? well(
          "a forged Authentication-Results field stays in the mail, and counts for nothing under the server's own"
        )
        : mend(
          "a forged Authentication-Results field comes through and would count: have the server take out those in its name (RFC 8601 §5); until then set `authentication.server: \"\"`"
        )
    ]
  }
}
