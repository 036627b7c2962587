import Foundation

/// Reads one line of a list of people, and tells lines from blocks.
struct PeopleListLine {
  let gazetteer: Gazetteer
  let domains: MailDomains

  // MARK: Making ready

  /// One line with blanks of one kind and `;` where a table had its columns.
  static func prepared(_ raw: some StringProtocol) -> String {
    var text = ""
    var blanks = 0
    for character in raw.prefix(2_000) {
      if character == " " || character == "\u{A0}" {
        blanks += 1
        continue
      }
      if character == "\t" || character == "|" {
        text += " ; "
        blanks = 0
        continue
      }
      // Columns that were lined up by blanks.
      if blanks > 0 { text += blanks >= 3 ? " ; " : " " }
      blanks = 0
      text.append(character)
    }
    text = WrittenLine.plain(text)
    for (written, meant) in [
      (" (at) ", "@"), ("(at)", "@"), (" [at] ", "@"), ("[at]", "@"), (" @ ", "@"), ("@ ", "@"),
      ("(dot)", "."), ("[dot]", "."), ("mailto:", " "), ("＠", "@"), ("\"", " "), ("''", " "),
    ] where text.contains(written) {
      text = text.replacing(written, with: meant)
    }
    if text.contains("@"), text.contains("/") { text = withoutSlashes(text) }
    return text.split(separator: " ").joined(separator: " ")
  }

  /// "Rose/rose@example.org/Worcester", but not "2/28" and no link.
  private static func withoutSlashes(_ text: String) -> String {
    guard !text.contains("://") else { return text }
    var result = ""
    var last: Character = " "
    for character in text {
      result += character == "/" && !last.isNumber ? " ; " : String(character)
      last = character
    }
    return result
  }

  static func withoutBullet(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.first, "-*•·–—▪◦‣>○●☐☑✓✔→".contains(first), !rest.hasPrefix("--") {
      rest = rest.dropFirst().drop { $0 == " " }
    }
    if rest.hasPrefix("[ ]") || rest.lowercased().hasPrefix("[x]") {
      rest = rest.dropFirst(3).drop { $0 == " " }
    }
    let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "#") }
    let after = rest.dropFirst(digits.count)
    if (1...4).contains(digits.count), let mark = after.first {
      if ".):".contains(mark) {
        rest = after.dropFirst().drop { $0 == " " }
      } else if mark == " " || mark == "-" {
        // "12 Rose Kelly", but not "12 Elm Street" nor "508 555 0142".
        let next = after.drop { " -".contains($0) }
        let isStreet = StreetAddress(at: 0, in: Words(String(rest))) != nil
        if next.first?.isLetter == true, !isStreet { rest = next }
      }
    }
    return String(rest.drop { $0 == ";" || $0 == " " })
  }

  // MARK: Lines and blocks

  /// What a paragraph lists: a person a line, or one field a line.
  func items(of paragraph: [String]) -> [String] {
    guard paragraph.count > 1 else { return paragraph }
    let kinds = paragraph.map { line -> (name: Bool, contact: Bool) in
      let read = parts(of: line)
      return (!read.person.name.isEmpty, PeopleList.hasContact(line))
    }
    guard kinds.allSatisfy({ !($0.name && $0.contact) }), kinds.contains(where: \.contact),
      kinds.contains(where: \.name)
    else { return paragraph }
    var items: [[String]] = []
    var hasName = false
    var hasContact = false
    for (line, kind) in zip(paragraph, kinds) {
      if items.isEmpty || kind.name && hasName && hasContact {
        items.append([])
        (hasName, hasContact) = (false, false)
      }
      items[items.count - 1].append(line)
      hasName = hasName || kind.name
      hasContact = hasContact || kind.contact
    }
    return items.map { $0.joined(separator: " ; ") }
  }

  // MARK: One line

  func read(_ line: String, number: Int) -> ListedLine {
    let parts = parts(of: line)
    return ListedLine(
      number: number, written: String(line.replacing(" ; ", with: ", ").prefix(120)),
      person: parts.person, trouble: trouble(of: parts, in: line))
  }

  static func missing(_ person: ListedPerson) -> ListedLine.Trouble? {
    if person.name.isEmpty { return .noName }
    return person.address == nil && person.phone == nil ? .noReach : nil
  }

  private func trouble(of parts: Parts, in line: String) -> ListedLine.Trouble? {
    let person = parts.person
    if isUnder18(person, line) { return .under18 }
    if parts.addresses.count > 1 { return .severalAddresses(parts.addresses) }
    if let broken = parts.brokenAddress { return .brokenAddress(broken) }
    if let address = person.address,
      let likely = domains.likely(for: address.split(separator: "@").last ?? "")
    {
      return .oddDomain(address, likely: likely)
    }
    if person.name.isEmpty, let words = parts.unusableName { return .unusableName(words) }
    let missing = Self.missing(person)
    if missing == .noReach, let short = parts.shortNumber { return .noAreaCode(short) }
    return missing
  }

  private func isUnder18(_ person: ListedPerson, _ line: String) -> Bool {
    guard let note = person.note else { return false }
    return Ages.under18(in: note) != nil || Ages.under18(in: "I'm \(note)") != nil
      || note.split(separator: ",").contains { Ages.under18(in: "I am \($0)") != nil }
  }

  /// What a line falls into.
  struct Parts {
    var person = ListedPerson()
    var addresses: [String] = []
    var brokenAddress: String?
    var unusableName: String?
    var shortNumber: String?
    var notes: [String] = []
  }

  func parts(of line: String) -> Parts {
    var parts = Parts()
    var bytes = Array(line.utf8)
    func cut(_ range: Range<Int>) {
      for index in range where bytes.indices.contains(index) { bytes[index] = 0x3B }  // ;
    }
    for mention in AddressMention.all(in: bytes, limit: 6).reversed() {
      cut(mention.range)
      if !parts.addresses.contains(where: { $0.lowercased() == mention.address.lowercased() }) {
        parts.addresses.insert(mention.address, at: 0)
      }
    }
    var rest = String(decoding: bytes, as: UTF8.self)
    if rest.contains("@") { takeBroken(&rest, into: &parts) }
    parts.person.address = parts.addresses.first
    bytes = Array(rest.utf8)
    for (position, phone) in PhoneNumber.all(in: rest).enumerated().reversed() {
      cut(phone.range)
      if position == 0 {
        parts.person.phone = phone.written
      } else {
        parts.notes.append(phone.written)
      }
    }
    var segments = Self.segments(of: String(decoding: bytes, as: UTF8.self))
    Self.turnAround(&segments, isTown: { town(Self.words($0)[...]) != nil })
    var reader = SegmentReader(line: self, parts: parts)
    for segment in segments { reader.take(segment) }
    return reader.finished()
  }

  /// What has an `@` and is no address that we read: with letters of other scripts, or broken.
  private func takeBroken(_ rest: inout String, into parts: inout Parts) {
    for word in rest.split(whereSeparator: { " ;<>()".contains($0) }) where word.contains("@") {
      var bare = String(word)
      while let last = bare.last, ".,:!?'".contains(last) { bare.removeLast() }
      rest = rest.replacing(word, with: " ; ")
      guard bare.count > 1 else { continue }
      if bare.first != "@", bare.contains(where: { !$0.isASCII }), !bare.contains(",") {
        if !parts.addresses.contains(bare) { parts.addresses.append(bare) }
      } else if parts.addresses.isEmpty, parts.brokenAddress == nil {
        parts.brokenAddress = bare
      }
    }
  }

  static func segments(of text: String) -> [String] {
    text.replacing(" - ", with: ";").replacing(" -- ", with: ";").replacing("—", with: ";")
      .split { ",;()<>[]{}".contains($0) }
      .map { $0.split(separator: " ").joined(separator: " ") }
      .map { String($0.trimmingPrefix(while: { "-.:/*".contains($0) || $0 == " " })) }
      .filter { $0.contains { $0.isLetter || $0.isNumber } || $0.hasPrefix("=") }
  }

  /// "Lopez, Maria, maria@example.org": a family name first.
  private static func turnAround(_ segments: inout [String], isTown: (String) -> Bool) {
    guard segments.count > 1, !segments[0].contains(":"), !segments[1].contains(":") else { return }
    let first = words(segments[0])
    let second = words(segments[1])
    let isFamily =
      first.count == 1 || first.count == 2 && PersonName.particles.contains(first[0].lowercased())
    guard isFamily, (1...2).contains(second.count), !isTown(segments[1]),
      (first + second).allSatisfy(isCapitalisedName), !isTown(segments[0]) || second.count == 1
    else { return }
    segments[0] = segments[1] + " " + segments[0]
    segments.remove(at: 1)
  }

  static func words(_ segment: String) -> [String] {
    segment.split(separator: " ").map(String.init)
  }

  /// Whether a word can be part of a name by its letters and by what it says.
  static func isName(_ word: String) -> Bool {
    guard PersonName.isUsable(word), let first = word.first, first.isLetter else { return false }
    return !PeopleListWords.stops.contains(Words.fold(word.filter { $0 != "." }))
      && Interest.reading(word).isEmpty
  }

  private static func isCapitalisedName(_ word: String) -> Bool {
    isName(word) && (word.first?.isUppercase == true || PersonName.particles.contains(word))
  }

  // MARK: Towns

  /// The town that all of these words name.
  func town(_ words: ArraySlice<String>) -> String? {
    let joined = words.joined(separator: " ").trimmingCharacters(in: .punctuationCharacters)
    return gazetteer.town(named: joined)
  }

  /// The town that they name with a letter or two wrong, if nothing else is as near.
  func misspeltTown(_ words: ArraySlice<String>) -> String? {
    let name = words.map { Words.fold($0.filter { $0 != "." && $0 != "," }) }.joined(separator: " ")
    guard name.count >= 5, !AmbiguousNames.commonWords.contains(name),
      words.allSatisfy(Self.isName)
    else { return nil }
    let near = gazetteer.nearest(to: name, isFirstLetterSure: true)
    return near.isSure ? near.entries.first?.town : nil
  }
}
