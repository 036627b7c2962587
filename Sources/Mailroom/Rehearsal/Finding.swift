import Language
import Mail

/// One thing that a mail was understood to say, with the words it rests on: for `explain`.
package struct Finding: Sendable, Hashable, Encodable {
  /// Such as `answer`, `when`, `home town`.
  package var what: String
  package var value: String
  /// As it was written; empty where it is no matter of words.
  package var evidence: String
  /// Whether it may be acted on; what is not certain becomes a question.
  package var certain: Bool

  package init(_ what: String, _ value: String, _ evidence: String, certain: Bool = true) {
    self.what = what
    self.value = value
    self.evidence = evidence
    self.certain = certain
  }
}

extension Finding {
  /// What the mailroom itself reads from a letter; capabilities add theirs.
  static func all(in letter: Letter, asked: Asked, _ handling: Handling) throws -> [Finding] {
    var found = of(letter.automation) + of(letter.newText)
    if let reply = CalendarReply(letter.message) { found += of(reply) }
    let text = letter.newText.text
    guard !text.isEmpty else { return found }
    if let finding = NeedsPerson.finding(in: text) {
      found.append(Finding("needs a person", "\(finding.reason)", finding.evidence.words))
    }
    found += answer(in: text, asked: asked)
    if let heads = HeadCount.reading(text) {
      found.append(
        Finding(
          "head count", "\(heads.count)", heads.evidence.words, certain: heads.isCertain))
    }
    let zone = handling.settings.clock.zone
    for phrase in When.phrases(in: text, at: letter.readAt, in: zone).prefix(20) {
      found.append(
        Finding(
          "when", words(phrase.reading), phrase.text, certain: !phrase.isAmbiguous))
    }
    for capability in handling.house.capabilities {
      found += try capability.findings(in: letter, in: handling)
    }
    return found
  }

  private static func of(_ automation: Automation) -> [Finding] {
    switch automation {
    case .autoReply(let evidence): [Finding("automatic", "a robot's answer", evidence)]
    case .automatic(let evidence): [Finding("automatic", "a machine's mail", evidence)]
    case .none: []
    }
  }

  private static func of(_ newText: NewText) -> [Finding] {
    var found: [Finding] = []
    if let absence = newText.absence { found.append(Finding("no new text", absence.rawValue, "")) }
    if let doubt = newText.doubt {
      found.append(Finding("new text in doubt", doubt.rawValue, "", certain: false))
    }
    return found
  }

  private static func of(_ reply: CalendarReply) -> [Finding] {
    var found: [Finding] = []
    if let comment = reply.comment { found.append(Finding("calendar comment", comment, "COMMENT")) }
    if let delegate = reply.delegate {
      found.append(Finding("comes instead", delegate, "DELEGATED-TO"))
    }
    if let start = reply.proposal?.start {
      let day = "\(start.year)-\(two(start.month))-\(two(start.day))"
      let time = start.hour.map { " \(two($0)):\(two(start.minute))" } ?? ""
      let zone = start.zone.map { " \($0)" } ?? ""
      found.append(Finding("proposes", day + time + zone, "DTSTART"))
    }
    return found
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func answer(in text: String, asked: Asked) -> [Finding] {
    let reading = ReplyReading.reading(text, asked: asked)
    var found: [Finding] = []
    if reading.meaning != .unclear {
      found.append(
        Finding(
          "answer", reading.meaning.words, reading.evidence.words, certain: reading.isCertain))
    }
    found += reading.also.map { Finding("also", $0.meaning.words, $0.evidence.words) }
    return found
  }

  private static func words(_ reading: WhenReading) -> String {
    if let value = reading.value { return "\(reading.type) \(value)" }
    let ends = [reading.start.map { "from \($0)" }, reading.end.map { "to \($0)" }]
    return ([reading.type] + ends.compactMap(\.self)).joined(separator: " ")
  }
}

extension ReplyMeaning.Meaning {
  fileprivate var words: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .maybe: "maybe"
    case .choices(let numbers): "choice " + numbers.map(String.init).joined(separator: ", ")
    case .cancel: "cancel"
    case .otherTime: "another time"
    case .callMe: "a call"
    case .question: "a question"
    case .thanks: "thanks"
    case .wrongPerson: "wrong person"
    case .personPlease: "a person, please"
    case .stop: "stop"
    case .unclear: "unclear"
    }
  }
}
