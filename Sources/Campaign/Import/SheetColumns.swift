internal import Mail

/// What the columns of a sheet of people mean, by the names that Action Network, Mailchimp and
/// people give them.
struct SheetColumns {
  static let name = folded(["name", "full name", "display name", "contact", "volunteer"])
  static let given = folded(["first name", "given name", "first", "fname"])
  static let family = folded(["last name", "family name", "surname", "last", "lname"])
  static let email = folded([
    "email", "email address", "e-mail address", "emails", "can2_user_email", "primary email",
    "address", "addresses", "email 2", "other email",
  ])
  static let postal = folded(["address", "street", "can2_user_address", "street address"])
  static let town = folded([
    "town", "city", "can2_user_city", "municipality", "city/town", "city or town", "town/city",
    "can2_city",
  ])
  static let zip = folded([
    "zip", "zip code", "postal code", "postcode", "can2_zip_code", "zip/postal code",
  ])
  static let phone = folded([
    "phone", "phone number", "can2_phone", "mobile", "mobile number", "cell", "cell phone",
    "telephone", "can2_sms_number", "mobile phone",
  ])
  static let hub = folded(["hub", "local hub", "chapter", "local group"])
  static let stage = folded(["stage"])
  static let interests = folded(["interests", "interest", "how to help", "skills"])
  static let tags = folded(["tags", "tag"])
  static let language = folded(["language", "languages", "preferred language", "languages spoken"])
  static let notes = folded(["notes", "note", "comments", "comment", "why"])
  static let status = folded([
    "status", "subscription status", "email status", "email subscription status",
    "can2_subscription_status", "can2_user_subscription_status", "can2_status", "member status",
    "subscribed", "can2_subscribed", "email marketing",
  ])
  static let marks: [(SheetSuppression.Reason, [String])] = [
    (.deceased, folded(["deceased", "died", "date of death", "deceased date"])),
    (.complained, folded(["complained", "complaint", "abuse", "spam complaint"])),
    (.bounced, folded(["bounced", "bounce", "hard bounce", "undeliverable"])),
    (.cleaned, folded(["cleaned", "clean_time", "clean_campaign_title"])),
    (
      .unsubscribed,
      folded([
        "unsubscribed", "unsubscribe", "unsub_time", "unsub_campaign_title", "unsub_reason",
        "opt out", "opted out", "unsubscribed at", "email opt out", "do not email", "do not mail",
      ])
    ),
  ]
  static let reason = folded(["unsub_reason"])

  private static func folded(_ names: [String]) -> [String] { names.map(CSVTable.folded) }

  private let record: CSVRecord

  init(_ record: CSVRecord) { self.record = record }

  /// The first cell under one of these names that is not empty.
  func text(_ names: [String], limit: Int = 200) -> String {
    for name in names {
      let cell = clean(record[folded: name], limit: limit)
      if !cell.isEmpty { return cell }
    }
    return ""
  }

  /// Every address cell. "Address" is a postal address to Mailchimp and an e-mail address to us,
  /// so there it counts only with an `@`.
  var addresses: [String] {
    var found: [String] = []
    for name in Self.email {
      let cell = clean(record[folded: name], limit: 2_000)
      guard cell.contains("@") || !Self.postal.contains(name), !cell.isEmpty else { continue }
      // "ola dix@example.com" may be ola.dix: half of it is a stranger's.
      if let broken = Self.broken(in: cell) {
        if !found.contains(broken) { found.append(broken) }
        continue
      }
      for part in cell.split(whereSeparator: { ",; |\n".contains($0) }) {
        let bare = part.trimmingPrefix("<").trimmingPrefix("mailto:")
        let address = String(bare.last == ">" ? bare.dropLast() : bare)
        // "Pat Lee <pat@example.org>": the words beside the address are no address.
        if cell.contains("@"), !address.contains("@") { continue }
        if !found.contains(address) { found.append(address) }
      }
    }
    return found
  }

  /// What looks like an address with a blank in it: a bare word of lower-case letters before the
  /// one with the `@`, and neither a name ("Pat Lee"), a label ("home:") nor brackets.
  private static func broken(in cell: String) -> String? {
    for piece in cell.split(whereSeparator: { ",;|".contains($0) }) where !piece.contains("<") {
      let words = piece.split(separator: " ")
      guard let at = words.firstIndex(where: { $0.contains("@") }), at > 0 else { continue }
      let before = words[at - 1]
      let isBare =
        before.first.map { $0.isLowercase || $0.isNumber } ?? false
        && before.allSatisfy { $0.isLetter || $0.isNumber || "._-+".contains($0) }
      let isLabel = ["or", "and", "at", "is", "email", "mail", "e-mail", "home", "work", "y", "ou"]
      if isBare, !isLabel.contains(String(before)), words[..<at].allSatisfy({ !$0.contains("@") }) {
        return piece.trimmingPrefix(" ").description
      }
    }
    return nil
  }

  /// The ZIP code under its own name, else the last five digits of a postal address.
  var zip: String {
    if let zip = ZIPCode.digits(text(Self.zip)) { return zip }
    let postal = text(Self.postal)
    guard !postal.contains("@") else { return "" }
    let words = postal.split { !$0.isNumber && $0 != "-" }.dropFirst()
    return words.last { $0.prefix { $0 != "-" }.count == 5 }
      .flatMap { ZIPCode.digits(String($0)) } ?? ""
  }

  var interests: [String] {
    text(Self.interests, limit: 1_000).split { ",;|\n".contains($0) }
      .map { clean(String($0), limit: 100) }.filter { !$0.isEmpty }
  }

  /// The language as RFC 5646 names it, for the three that the templates speak.
  var language: String {
    let first = text(Self.language).lowercased().prefix { $0.isLetter }
    if first.hasPrefix("es") || first.hasPrefix("spa") { return first == "est" ? "et" : "es" }
    if first.hasPrefix("port") || first == "pt" { return "pt" }
    if first.hasPrefix("eng") || first.hasPrefix("ing") || first == "en" { return "en" }
    return first.count == 2 ? String(first) : ""
  }

  var notes: String {
    let notes = text(Self.notes, limit: 2_000)
    let tags = text(Self.tags, limit: 1_000).replacing("\"", with: "")
    return [notes, tags.isEmpty ? "" : "tags: \(tags)"].filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// What the line says about mail to its addresses.
  ///
  /// - Parameter file: Mailchimp's exports are one file a status, named by it.
  func suppression(file: String) -> SheetSuppression? {
    // A sheet can have a status of the person and one of the address: the worst one counts.
    let cells = Self.status.map { clean(record[folded: $0], limit: 200).lowercased() }
    // What is written as a stage and is none may be a status: "unsubscribed".
    let stage = text(Self.stage).lowercased()
    for (reason, words) in Self.statusWords {
      for cell in cells + [stage]
      where words.contains(where: cell.contains) && !cell.contains("bulk") {
        return .init(degree: .all, reason: reason)
      }
    }
    if cells.contains(where: ["no", "n", "false", "0", "off", "none"].contains) {
      return .init(degree: .all, reason: .unsubscribed)
    }
    let why = text(Self.reason).lowercased()
    if why.contains("abuse") || why.contains("spam") {
      return .init(degree: .all, reason: .complained)
    }
    for (reason, names) in Self.marks {
      for name in names {
        let cell = clean(record[folded: name], limit: 200).lowercased()
        if !cell.isEmpty, !["no", "false", "0", "n", "never"].contains(cell) {
          return .init(degree: .all, reason: reason)
        }
      }
    }
    if cells.contains(where: { $0.contains("bulk") }) {
      return .init(degree: .bulk, reason: .unsubscribed)
    }
    for reason in ["unsubscribed", "cleaned"] where file.lowercased().hasPrefix(reason) {
      return SheetSuppression.Reason(rawValue: reason).map { .init(degree: .all, reason: $0) }
    }
    return nil
  }

  private static let statusWords: [(SheetSuppression.Reason, [String])] = [
    (.deceased, ["deceased", "died", "passed away", "fallecid", "falecid"]),
    (.complained, ["complain", "spam", "abuse"]),
    (.bounced, ["bounc", "undeliver", "invalid"]),
    (.cleaned, ["clean"]),
    (
      .unsubscribed,
      [
        "unsub", "opt-out", "opt out", "opted out", "opted-out", "not subscribed", "removed",
        "stop", "do not email", "do not e-mail", "do not mail", "do not contact", "do not write",
        "do not send", "don't email", "don't mail", "don't contact", "dont email", "dont mail",
        "dont contact", "no email", "no e-mail", "no mail", "no contact", "no more mail",
        "no more email", "never email", "never mail", "never contact", "suppressed", "de baja",
      ]
    ),
  ]

  /// Without control characters, runs of blanks and our own guard against formulas.
  private func clean(_ cell: String, limit: Int) -> String {
    if cell.isEmpty { return "" }
    let printable = String(
      String.UnicodeScalarView(
        cell.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    let words = CSVWriter.unguarded(printable).split(whereSeparator: \.isWhitespace)
    return String(words.joined(separator: " ").prefix(limit))
  }
}
