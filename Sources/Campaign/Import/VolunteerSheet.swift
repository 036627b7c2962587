internal import Mail

/// A sheet of people, read but not yet put on record.
///
/// Lines that are one person are joined: the same address under a name that can be the same
/// (one is empty, or shortens the other), or the same name and phone. An address that two names
/// share, as couples do, is two people. Nobody here gets any mail by being in a sheet.
package struct VolunteerSheet: Sendable {
  package private(set) var lines = 0
  package private(set) var people: [SheetPerson] = []
  /// How many lines were another person's line again.
  package private(set) var joined = 0
  package private(set) var skipped: [ImportReport.Skipped] = []
  /// What was taken, but not as written.
  package private(set) var remarks: [ImportReport.Skipped] = []

  /// The names of stages that a file may give, in the order of DESIGN §4.7.
  package static let stages = [
    "known", "new", "offered", "booked", "met", "active", "leader", "resting", "gone",
  ]

  private var placesByAddress: [EmailAddress: [Int]] = [:]
  private var placeByNameAndPhone: [String: Int] = [:]

  /// Reads a whole sheet.
  ///
  /// - Throws: `CSVError`, `.missingColumns` if no column is for names, addresses or phones.
  package init(
    _ reader: CSVReader, progress: (Int) -> Void = { _ in }
  ) throws(CSVError) {
    var table = try CSVTable(reader)
    let names = SheetColumns.name + SheetColumns.given + SheetColumns.email
    let known = Set(names)
    guard table.columns.contains(where: { known.contains(CSVTable.folded($0)) }) else {
      throw .missingColumns(["name", "email"], file: table.file, found: table.columns)
    }
    while let record = try table.next() {
      lines += 1
      progress(lines)
      if record.isTooLong {
        skip(record.line, "more cells than the header has; is a comma not in quotes?")
      } else {
        read(record, file: table.file)
      }
    }
  }

  private mutating func read(_ record: CSVRecord, file: String) {
    let columns = SheetColumns(record)
    var person = SheetPerson(line: record.line)
    (person.name, person.given, person.family) = Self.name(in: columns)
    person.phone = Self.phone(columns.text(SheetColumns.phone))
    let written = columns.addresses
    let suppression = columns.suppression(file: file)
    for address in written {
      if let address = EmailAddress(address) {
        person.addresses.append(.init(address: address, suppression: suppression))
      }
    }
    if person.addresses.isEmpty, person.phone.isEmpty || person.name.isEmpty {
      skip(record.line, Self.whyUnreachable(person, written: written))
      return
    }
    for address in written where EmailAddress(address) == nil {
      remark(record.line, "the address \"\(address)\" cannot be read and was left out")
    }
    person.town = columns.text(SheetColumns.town)
    person.zip = columns.zip
    person.hub = columns.text(SheetColumns.hub)
    person.interests = columns.interests
    person.language = columns.language
    person.notes = columns.notes
    let stage = columns.text(SheetColumns.stage).lowercased()
    if suppression?.reason == .deceased {
      // In no list, and called by nobody.
      person.stage = "gone"
    } else if Self.stages.contains(stage) {
      person.stage = stage
    } else if !stage.isEmpty, suppression == nil {
      remark(record.line, "\"\(stage)\" is no stage; taken as known")
    }
    place(person)
  }

  /// Joins the person to an earlier line, or appends them.
  private mutating func place(_ person: SheetPerson) {
    let sharing = person.addresses.flatMap { placesByAddress[$0.address] ?? [] }
    var home = sharing.first { Self.canBeOne(people[$0], person) }
    if home == nil, let other = sharing.first {
      remark(
        person.line,
        "shares an address with line \(people[other].line) under another name; "
          + "kept as two people")
    }
    let nameAndPhone = Self.nameAndPhone(person)
    if home == nil, let nameAndPhone { home = placeByNameAndPhone[nameAndPhone] }
    let place = home ?? people.count
    if home == nil {
      people.append(person)
    } else {
      people[place].join(person)
      joined += 1
    }
    for address in person.addresses
    where placesByAddress[address.address]?.contains(place) != true {
      placesByAddress[address.address, default: []].append(place)
    }
    if let key = nameAndPhone ?? Self.nameAndPhone(people[place]),
      placeByNameAndPhone[key] == nil
    {
      placeByNameAndPhone[key] = place
    }
  }

  private mutating func skip(_ line: Int, _ why: String) {
    skipped.append(.init(line: line, why: why))
  }

  private mutating func remark(_ line: Int, _ what: String) {
    remarks.append(.init(line: line, why: what))
  }
}

// MARK: - Names and phones

extension VolunteerSheet {
  private static func whyUnreachable(_ person: SheetPerson, written: [String]) -> String {
    if let address = written.first { return "the address \"\(address)\" cannot be read" }
    return person.name.isEmpty ? "no name and no address" : "no address and no phone"
  }

  private static func name(in columns: SheetColumns) -> (String, String, String) {
    let given = columns.text(SheetColumns.given)
    let family = columns.text(SheetColumns.family)
    if !given.isEmpty || !family.isEmpty {
      return ([given, family].filter { !$0.isEmpty }.joined(separator: " "), given, family)
    }
    let name = columns.text(SheetColumns.name)
    // A sheet without names often repeats the address there.
    return name.contains("@") ? ("", "", "") : parts(of: name)
  }

  /// A name as it is written, its given and its family part; "Lopez, Maria" is turned around.
  static func parts(of name: String) -> (String, String, String) {
    let parts = name.split(separator: ",", maxSplits: 1).map {
      String($0.trimmingPrefix(while: \.isWhitespace))
    }
    let suffixes = ["jr", "sr", "ii", "iii", "md", "phd", "rn", "esq"]
    if parts.count == 2, !suffixes.contains(parts[1].lowercased().filter(\.isLetter)) {
      return ("\(parts[1]) \(parts[0])", parts[1], parts[0])
    }
    let words = name.split(separator: " ")
    guard words.count > 1, let last = words.last else { return (name, name, "") }
    return (name, words.dropLast().joined(separator: " "), String(last))
  }

  /// The number, if it can be one: ten digits as 508-555-0142, others as written.
  static func phone(_ text: String) -> String {
    let digits = digits(of: text)
    guard (7...15).contains(digits.count) else { return "" }
    // What follows the ten is an extension ("x 12"), which belongs to the number.
    guard digits.count == 10, !text.contains(where: \.isLetter) else { return text }
    return "\(digits.prefix(3))-\(digits.dropFirst(3).prefix(3))-\(digits.suffix(4))"
  }

  /// The digits, without the country code of the United States.
  private static func digits(of phone: String) -> String {
    let digits = phone.filter { $0.isASCII && $0.isNumber }
    return digits.count == 11 && digits.first == "1" ? String(digits.dropFirst()) : digits
  }

  private static func nameAndPhone(_ person: SheetPerson) -> String? {
    guard !person.name.isEmpty, !person.phone.isEmpty else { return nil }
    return folded(person.name) + "\n" + digits(of: person.phone)
  }

  /// Whether two lines with one address can be one person by their names.
  static func canBeOne(_ one: SheetPerson, _ other: SheetPerson) -> Bool {
    if one.name.isEmpty || other.name.isEmpty { return true }
    if folded(one.name) == folded(other.name) { return true }
    let families = (folded(one.family), folded(other.family))
    guard families.0 == families.1 || families.0.isEmpty || families.1.isEmpty else {
      return false
    }
    let givens = (folded(one.given), folded(other.given))
    return givens.0.hasPrefix(givens.1) || givens.1.hasPrefix(givens.0)
  }

  static func folded(_ name: String) -> String {
    String(name.lowercased().filter(\.isLetter))
  }
}
