/// Somebody whom another person wrote down, as far as the line says.
package struct ListedPerson: Hashable, Sendable, Codable {
  /// In the usual letters; empty if the line has none.
  package var name = ""
  /// As written.
  package var address: String?
  /// As `508-555-0142`.
  package var phone: String?
  package var town: String?
  /// The words that named the town: a village may decide between hubs.
  package var place: String?
  package var zip: String?
  /// Whatever else the line says.
  package var note: String?
  package var interests: [Interest] = []
  /// `es` or `pt`, where the line says so.
  package var language: String?

  package init() {}
}

/// A line of such a list: whom it names, and why they cannot be taken as written.
package struct ListedLine: Hashable, Sendable, Codable {
  /// Counted from 1 over what is no empty line.
  package var number: Int
  /// For showing.
  package var written: String
  package var person: ListedPerson
  package var trouble: Trouble?

  /// What is to be asked about before anything is done.
  package enum Trouble: Hashable, Sendable, Codable {
    case noName
    /// What stands for a name is none that a mail may use: a link, a formula.
    case unusableName(String)
    /// Neither an address nor a telephone number.
    case noReach
    /// Seven digits.
    case noAreaCode(String)
    /// An address that ends too early, or has a comma for a dot.
    case brokenAddress(String)
    /// Its domain is a letter away from one that many have.
    case oddDomain(String, likely: String)
    /// More than one address: perhaps two people.
    case severalAddresses([String])
    /// Somebody under 18 is a coordinator's to write to.
    case under18
  }

  package init(number: Int, written: String, person: ListedPerson, trouble: Trouble? = nil) {
    self.number = number
    self.written = written
    self.person = person
    self.trouble = trouble
  }
}

/// Reads lists of people as they come from clipboards: a line each, or a field a line with an
/// empty line between people; in any order, parted by commas, tabs, semicolons, dashes or nothing.
///
/// It knows nothing of who is on record. What a line does not say for certain becomes a trouble,
/// and is never guessed.
package struct PeopleList: Sendable {
  package private(set) var lines: [ListedLine] = []
  /// Whether there were more lines than are read.
  package private(set) var isCut = false

  /// More in one mail are another campaign's list.
  package static let limit = 2_000

  /// - Parameters:
  ///   - domains: those on record, besides the ones that everybody has.
  ///   - writers: how whoever writes the list signs it: a line that is nothing else ends it.
  package init(
    _ text: String, gazetteer: Gazetteer, domains: Set<String> = [], writers: [String] = []
  ) {
    let reader = PeopleListLine(gazetteer: gazetteer, domains: MailDomains(others: domains))
    let signs = Set(writers.map(Words.fold))
    var paragraph: [String] = []
    func flush() {
      for item in reader.items(of: paragraph) {
        guard lines.count < Self.limit else {
          isCut = true
          break
        }
        lines.append(reader.read(item, number: lines.count + 1))
      }
      paragraph = []
    }
    for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = PeopleListLine.withoutBullet(PeopleListLine.prepared(raw))
      guard !line.isEmpty else {
        flush()
        continue
      }
      if Self.isEnd(line, signs: signs) { break }
      if Self.isIntroduction(line) { continue }
      paragraph.append(line)
    }
    flush()
  }

  private static let greetings: Set<String> = [
    "hi", "hello", "hey", "dear", "hola", "ola", "oi", "hubkeeper", "buenos", "buenas", "bom",
    "boa",
  ]

  /// "Thanks, Ana", "--", "Ana Lima".
  private static func isEnd(_ line: String, signs: Set<String>) -> Bool {
    guard !hasContact(line) else { return false }
    if line.hasPrefix("--") || signs.contains(Words.fold(line.filter { $0 != "," })) { return true }
    return WrittenLine(line)?.isEnd ?? false
  }

  /// "Hi Hubkeeper,", "Here are Saturday's people:".
  private static func isIntroduction(_ line: String) -> Bool {
    guard !hasContact(line) else { return false }
    let words = line.split(separator: " ").map { Words.fold($0.filter { $0.isLetter }) }
    let isGreeting = words.count <= 4 && words.first.map(greetings.contains) ?? false
    return line.hasSuffix(":") || isGreeting
  }

  /// Whether the line is the head of a table, with the names of its columns.
  package static func isHeader(_ line: String) -> Bool {
    let cells = line.split(omittingEmptySubsequences: true) { "\t,;|".contains($0) }
      .map { $0.filter { $0 != "\"" && $0 != "*" } }
      .map {
        String(
          $0.trimmingPrefix(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
        )
      }
    let columns: Set<String> = [
      "first name", "last name", "first", "last", "given name", "family name", "surname", "date",
      "apellido", "sobrenome",
    ]
    return cells.count >= 2
      && cells.allSatisfy {
        PeopleListWords.field($0) != nil || columns.contains($0.lowercased())
      }
  }

  /// Whether an address or a telephone number may stand in it.
  package static func hasContact(_ line: String) -> Bool {
    line.contains("@") || line.utf8.count { (0x30...0x39).contains($0) } >= 7
  }
}

extension ListedLine {
  /// The same line with what was written about it: "7 is jon@example.com", "31 is Rose Kelly".
  ///
  /// An address that is said again as it stands is meant.
  ///
  /// - Returns: `nil` if the words say nothing that a line can say.
  package func corrected(
    by words: String, gazetteer: Gazetteer, domains: Set<String> = []
  ) -> ListedLine? {
    let reader = PeopleListLine(gazetteer: gazetteer, domains: MailDomains(others: domains))
    let said = reader.read(PeopleListLine.prepared(words), number: number)
    let new = said.person
    var line = self
    let isAffirmed =
      ["right", "correct", "ok", "okay", "fine", "good", "bien", "correcto", "certo"]
      .contains(Words.fold(words.filter { $0.isLetter }))
    if isAffirmed, case .oddDomain? = trouble {
      line.trouble = nil
      return line
    }
    let saysAgain = new.address != nil && new.address?.lowercased() == person.address?.lowercased()
    if !new.name.isEmpty { line.person.name = new.name }
    line.person.address = new.address ?? person.address
    line.person.phone = new.phone ?? person.phone
    if let town = new.town { (line.person.town, line.person.place) = (town, new.place) }
    line.person.zip = new.zip ?? person.zip
    if new.name.isEmpty, new.address == nil, new.phone == nil, new.town == nil, new.zip == nil {
      return nil
    }
    switch said.trouble {
    case .brokenAddress?, .severalAddresses?, .unusableName?, .under18?: line.trouble = said.trouble
    case .oddDomain?: line.trouble = saysAgain ? nil : said.trouble
    default:
      switch trouble {
      case .oddDomain? where new.address == nil, .brokenAddress? where new.address == nil,
        .severalAddresses? where new.address == nil, .under18?:
        return line
      default: break
      }
      line.trouble = nil
    }
    if line.trouble == nil { line.trouble = PeopleListLine.missing(line.person) }
    return line
  }
}
