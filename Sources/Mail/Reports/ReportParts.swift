/// The parts of a message that a report may be in.
extension MessagePart {
  /// RFC 3464 §2, RFC 6533 §6.
  var isDeliveryStatus: Bool {
    contentType == "message/delivery-status" || contentType == "message/global-delivery-status"
  }
}

extension Message {
  /// Whether it is worth reading as a delivery report. Of a person's mail little is looked at.
  var mayBeReport: Bool {
    let hasStatus = parts.contains(where: \.isDeliveryStatus)
    if !hasStatus, contentTypeParameters["report-type"]?.lowercased() == "feedback-report" {
      return false  // a complaint, RFC 5965
    }
    let isFromServer = isFromMailServer
    guard
      isFromServer || hasStatus || FailureWords.isReportSubject(subject) || isFromNoReply
    else { return false }
    // A person who passes a report on is a person, and a robot who is away is no server.
    if !isFromServer, isForward || (hasStatus && deliveryStatuses.allSatisfy(\.isNested)) {
      return false
    }
    return hasStatus || !isAutoReplySubject
  }

  /// The parts that tell what became of our mail; not those that the returned mail held.
  var deliveryStatuses: [MessagePart] {
    let all = parts.filter(\.isDeliveryStatus)
    let outer = all.filter { !$0.isNested }
    return outer.isEmpty ? all : outer
  }

  /// Whether the text is a server's own words: by its signature, by how it begins, or by the null
  /// envelope with a report's subject.
  func isServersText(_ folded: [UInt8]) -> Bool {
    isSignedByMailServer || FailureWords.opensReport(folded)
      || (returnPath == .null && FailureWords.isReportSubject(subject))
  }

  /// The addresses of the report itself, lower case: whom it went to and who sent it.
  var correspondents: Set<String> {
    Set((to + from).map { $0.written.lowercased() } + deliveredTo.map(\.rawValue))
  }

  /// Whether a person passed it on, in the words of common clients.
  var isForward: Bool {
    let title = FoldedText.bytes(of: subject, limit: 12)
    return ["fw:", "fwd:", "wg:", "tr:", "rv:", "enc:", "i:", "doorst:", "vs:", "vb:"]
      .contains { title.starts(with: $0.utf8) }
  }

  /// "Message delayed (pat@example.com)".
  var onlyAddressInSubject: String? {
    let found = AddressMention.all(in: subject[...]).map(\.address)
      .filter { !correspondents.contains($0) }
    return found.count == 1 ? found[0] : nil
  }

  /// The text's lines, as many as a report has.
  var textLines: [Substring] {
    text.beginning(64 << 10).lines(limit: 1_200)
  }

  /// The fields of a notification (RFC 8098) by which the recipient's server says that a rule of
  /// theirs rejected the mail (RFC 5429 §2.1), with an action that reads as a failure.
  var rejectedByReader: String? {
    let part = parts.first { $0.contentType == "message/disposition-notification" }
    guard let fields = part?.text else { return nil }
    let words = FoldedText.bytes(of: subject + "\n" + text.beginning(2_000))
    guard FailureWords.saysRejected.isIn(words) else { return nil }
    return fields + "\nAction: failed"
  }
}

extension FreeFormReport {
  /// A name alone on its line below a line that ends with a colon, in the reports of providers
  /// that name their own users so.
  func screenName(at domain: Substring?) -> String? {
    guard let domain else { return nil }
    var wasAnnounced = false
    for line in lines.prefix(60) {
      let text = HeaderText.clean(String(line.beginning(200)))
      if text.isEmpty { continue }
      if wasAnnounced, let address = EmailAddress(text + "@" + domain), !text.contains(" ") {
        return address.rawValue
      }
      wasAnnounced =
        text.hasSuffix(":")
        && (wasAnnounced || FailureWords.saysFailure(FoldedText.bytes(of: text)))
    }
    return nil
  }
}
