/// Something that a person says about themselves which changes what is on record of them.
///
/// Only what they say of themselves, as true now: "my sister moved to Lowell", "if we move", "I'm
/// moving to Salem in June" and "I haven't moved" change nothing. What is uncertain is to be asked
/// about, never written down.
package struct RecordChange: Hashable, Sendable {
  package enum What: Hashable, Sendable {
    case name(PersonName)
    /// How they want to be called. A correction ("it's Marta, not Maria") is one only of a record
    /// that says `insteadOf`.
    case givenName(String, insteadOf: String?)
    case familyName(String)
    /// Where they live now; the ZIP and the street on record are the old town's.
    case town(TownMention)
    case zip(String)
    case street(String)
    /// As `508-555-0142`, with ` x12` where there is an extension.
    case phone(String)
    case emailAddress(String)
    /// The language that they want to be written to in.
    case language(MailLanguage)
    /// They live in a place that is none of the state's towns.
    case elsewhere(String)
  }

  package var what: What
  package var isCertain: Bool
  package var evidence: Evidence

  package init(_ what: What, isCertain: Bool, evidence: Evidence) {
    self.what = what
    self.isCertain = isCertain
    self.evidence = evidence
  }

  /// The changes in a mail, in the order of its words, each kind once. Never fails.
  ///
  /// - Parameter newText: the new text of the mail, by `ReplyText`.
  package static func reading(_ newText: String, gazetteer: Gazetteer) -> [RecordChange] {
    var reading = RecordChangeReading(words: OwnWords.of(newText), gazetteer: gazetteer)
    return reading.all()
  }

  /// What kind of fact it is, apart from its value.
  var kind: Int {
    switch what {
    case .name, .givenName: 0
    case .familyName: 1
    case .town, .elsewhere: 2
    case .zip: 3
    case .street: 4
    case .phone: 5
    case .emailAddress: 6
    case .language: 7
    }
  }
}

/// Finds the words by which people tell of a change, and hands each to its reading.
struct RecordChangeReading {
  let words: Words
  let gazetteer: Gazetteer
  private var found: [RecordChange] = []
  private var phones: [PhoneNumber]?
  private var addresses: [AddressMention]?

  init(words: Words, gazetteer: Gazetteer) {
    self.words = words
    self.gazetteer = gazetteer
  }

  /// A mail tells of few changes; what repeats such words without end is no mail of a person.
  private static let limit = 40

  mutating func all() -> [RecordChange] {
    var index = 0
    var cues = 0
    while index < words.all.count, cues < Self.limit {
      guard let kinds = ChangeCue.beginning(with: words.all[index].key) else {
        index += 1
        continue
      }
      var end = index + 1
      for cue in kinds {
        guard let range = cue.match(at: index, in: words) else { continue }
        cues += 1
        let changes = changes(by: cue, range)
        guard !changes.isEmpty else { continue }
        found += changes
        end = max(end, range.upperBound)
        break
      }
      index = end
    }
    return settled()
  }

  private mutating func changes(by cue: ChangeCue, _ range: Range<Int>) -> [RecordChange] {
    switch cue {
    case .moved, .moveOfMine, .here, .live:
      return MoveReading(words: words, gazetteer: gazetteer).changes(by: cue, range)
    case .phone, .phoneNow, .address, .email, .emailPlain, .useInstead:
      if phones == nil { phones = PhoneNumber.all(in: words.text) }
      if addresses == nil { addresses = AddressMention.all(in: words.text) }
      return ContactChange(
        words: words, gazetteer: gazetteer, phones: phones ?? [], addresses: addresses ?? []
      ).changes(by: cue, range)
    case .callMe, .goBy, .newName, .familyName, .familyPlain, .correction, .denial:
      return NameChange(words: words, gazetteer: gazetteer).changes(by: cue, range)
    case .language: return LanguageWish.changes(range, in: words)
    }
  }

  /// One of each kind. Said twice, the sure one counts; said in two ways, neither is sure.
  private func settled() -> [RecordChange] {
    var settled: [RecordChange] = []
    for change in found {
      guard let index = settled.firstIndex(where: { $0.kind == change.kind }) else {
        settled.append(change)
        continue
      }
      if settled[index].what == change.what {
        if change.isCertain { settled[index].isCertain = true }
      } else if change.isCertain, !settled[index].isCertain {
        settled[index] = change
      } else if change.isCertain {
        settled[index].isCertain = false
      }
    }
    return settled
  }
}
