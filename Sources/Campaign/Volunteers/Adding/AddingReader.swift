import Foundation
import Language
import Mail
import Mailroom

/// Finds the list in a mail, as it was typed, or in the table that is attached.
struct AddingReader {
  let scene: Scene
  let gazetteer: Gazetteer
  let domains: Set<String>

  init(_ scene: Scene) throws {
    self.scene = scene
    gazetteer = try Adding.gazetteer.current(in: scene.db)
    domains = try AddingJudge(scene.sender, in: scene.handling).domains(in: scene.db)
  }

  // MARK: Lines

  func list(_ match: CommandMatch) throws -> AddingList {
    let words = match[.words] ?? ""
    var lines = below(match)
    var place: String?
    if PeopleList.hasContact(words) {
      // "add these from the rally: Rose Kelly rose@example.com"
      let parts = words.split(separator: ":", maxSplits: 1).map(String.init)
      if parts.count == 2, !PeopleList.hasContact(parts[0]) {
        place = self.place(parts[0])
        lines.insert(parts[1], at: 0)
      } else {
        // "please add Joe Silva joe@example.net", and below it that he tables.
        let isList = lines.contains(where: PeopleList.hasContact)
        lines = [words] + (isList ? lines : [])
      }
    } else if !words.isEmpty {
      place = self.place(words)
      if place == nil, lines.isEmpty {
        throw UsageError("“\(words)” has neither an address nor a phone number.")
      }
    }
    if let head = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }),
      PeopleList.isHeader(lines[head])
    {
      let table = lines[head...].prefix { !$0.allSatisfy(\.isWhitespace) }
        .map { $0.replacing("|", with: ";") }.joined(separator: "\n")
      return AddingList(
        lines: try self.lines(inTable: Array(table.utf8), file: "the mail"), place: place)
    }
    let sender = scene.sender.person
    let people = PeopleList(
      lines.joined(separator: "\n"), gazetteer: gazetteer, domains: domains,
      writers: [sender.name, sender.givenName])
    guard !people.isCut else {
      throw Refusal(
        "These are more than \(PeopleList.limit) people, so I have done nothing. Please send them in parts."
      )
    }
    return AddingList(lines: people.lines, place: place)
  }

  /// The lines below the command as they were typed, bullets, tabs and empty lines and all.
  private func below(_ match: CommandMatch) -> [String] {
    let new = scene.letter.newText
    // What looks like a signature may be the last person of the list.
    let text = [new.text, new.signature].compactMap(\.self).joined(separator: "\n\n")
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    let words = match.line.words.map(\.folded)
    var start = 0
    if !match.line.isSubject {
      guard let place = lines.firstIndex(where: { WrittenLine($0)?.words.map(\.folded) == words })
      else { return match.block }
      start = place + 1
    }
    var found: [String] = []
    for line in lines[start...] {
      if let written = WrittenLine(line), isCommand(written) { break }
      found.append(line)
    }
    return found
  }

  private func isCommand(_ line: WrittenLine) -> Bool {
    guard let found = scene.house.commands.match(line, for: scene.sender.who) else { return false }
    // A person whose name is like a command's has an address or a number.
    let verbs = found.command.usage.allForms.flatMap(\.verbs)
    return !PeopleList.hasContact(line.text)
      || line.words.first.map { verbs.contains($0.folded) } ?? false
  }

  /// "from the rally on Saturday" as the first mail says it.
  func place(_ words: String) -> String? {
    var parts = words.trimmingCharacters(in: CharacterSet(charactersIn: " :.,"))
      .split(separator: " ").map(String.init)
    let nouns: Set<String> = [
      "people", "names", "folks", "volunteers", "new", "personas", "pessoas", "nombres", "nomes",
    ]
    while let first = parts.first, nouns.contains(first.lowercased()) { parts.removeFirst() }
    let froms: Set<String> = ["from", "at", "in", "de", "del", "en", "da", "do", "no", "na", "of"]
    guard let first = parts.first, froms.contains(first.lowercased()), parts.count > 1 else {
      return nil
    }
    let rest = parts.dropFirst().joined(separator: " ")
    let isTown = gazetteer.town(named: rest) != nil
    switch first.lowercased() {
    case "from", "at", "in", "of": return (isTown ? "in " : "at ") + rest
    default: return first.lowercased() + " " + rest
    }
  }

  // MARK: Tables

  static func table(among files: [PostedFile]) -> PostedFile? {
    files.first { file in
      let name = file.name.lowercased()
      return [".csv", ".tsv", ".xlsx", ".xls"].contains(where: name.hasSuffix)
        || ["text/csv", "text/tab-separated-values"].contains(file.contentType.lowercased())
    }
  }

  /// The people of a table, by the lines of its file.
  func lines(inTable contents: [UInt8], file: String) throws -> [ListedLine] {
    let sheet: VolunteerSheet
    do {
      sheet = try VolunteerSheet(CSVReader(text: contents, file: file))
    } catch {
      throw Refusal("I can’t read \(file): \(error). Nothing was done.")
    }
    guard sheet.people.count + sheet.skipped.count <= PeopleList.limit else {
      throw Refusal(
        "\(file) has more than \(PeopleList.limit) lines, so I have done nothing. Please send it in parts."
      )
    }
    let skipped = sheet.skipped.map { skipped in
      ListedLine(
        number: skipped.line, written: skipped.why, person: ListedPerson(), trouble: .noReach)
    }
    return (sheet.people.map(line) + skipped).sorted { $0.number < $1.number }
  }

  private func line(_ sheet: SheetPerson) -> ListedLine {
    var person = ListedPerson()
    // A mark in the sheet that says "no mail" holds here too.
    person.address = sheet.addresses.first { $0.suppression == nil }?.address.rawValue
    person.phone = sheet.phone.isEmpty ? nil : sheet.phone
    person.zip = sheet.zip.isEmpty ? nil : sheet.zip
    person.town = sheet.town.isEmpty ? nil : gazetteer.town(named: sheet.town)
    person.place = person.town == nil ? nil : sheet.town
    let note = [sheet.notes, person.town == nil ? sheet.town : ""].filter { !$0.isEmpty }
      .joined(separator: ", ")
    person.note = note.isEmpty ? nil : String(note.prefix(500))
    person.interests = Interest.reading(sheet.interests.joined(separator: ", ") + " " + note)
    person.language = ["es", "pt"].contains(sheet.language) ? sheet.language : nil
    var trouble: ListedLine.Trouble?
    if sheet.name.isEmpty {
      trouble = .noName
    } else if PersonName.isUsable(sheet.name) {
      person.name = sheet.name
    } else {
      trouble = .unusableName(sheet.name)
    }
    if let address = person.address,
      let likely = MailDomains(others: domains).likely(
        for: address.split(separator: "@").last ?? "")
    {
      trouble = .oddDomain(address, likely: likely)
    }
    if trouble == nil, person.address == nil, person.phone == nil { trouble = .noReach }
    if Ages.under18(in: note) != nil { trouble = .under18 }
    let written = [sheet.name, person.address ?? "", sheet.phone, sheet.town]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    return ListedLine(
      number: sheet.line, written: String(written.prefix(120)), person: person, trouble: trouble)
  }
}
