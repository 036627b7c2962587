extension Message {
  /// What names this message in the ledger, in lower-case hex (DESIGN §4.2).
  ///
  /// A digest of Message-ID, From address and Date as written; without a Message-ID of From, To,
  /// Date, Subject and the decoded body. Trace fields are left out, because each hop adds some: a
  /// second delivery has another one.
  package var key: String {
    let author = from.first.map { $0.address?.rawValue ?? $0.written } ?? ""
    var facts: [String]
    if let messageID {
      facts = ["id", messageID, author, dateAsWritten]
    } else {
      let recipients = to.map { $0.address?.rawValue ?? $0.written }.joined(separator: ",")
      let all = from.map { $0.address?.rawValue ?? $0.written }.joined(separator: ",")
      facts = ["digest", all, recipients, dateAsWritten, subject, plainText ?? "", html ?? ""]
      facts += attachments.map { "\($0.contentType) \($0.filename ?? "") \($0.size)" } + calendars
    }
    // Lengths keep two lists of facts apart that read alike when joined.
    return Digest.sha256(facts.flatMap { Array("\($0.utf8.count):".utf8) + Array($0.utf8) })
  }
}
