/// What a form's fields say of the person who filled it in.
struct FormFacts {
  let entries: [FormNotice.Entry]
  let gazetteer: Gazetteer

  /// The first value of a field that says anything.
  private func first(_ field: FormField) -> String? {
    entries.first { $0.field == field && !isEmpty($0.value) }?.value
  }

  private func isEmpty(_ value: String) -> Bool {
    let words = Words(value, limit: 4).all
    if words.isEmpty { return !value.contains("✓") && !value.contains("☑") && !value.contains("✔") }
    return words.count <= 2
      && ["none", "na", "n", "null", "empty", "blank", "ninguno", "ninguna", "nenhum"]
        .contains(words[0].folded)
      && words.allSatisfy {
        ["none", "na", "n", "a", "null", "empty", "blank", "ninguno", "ninguna", "nenhum"].contains(
          $0.folded)
      }
  }

  func notice(from address: String) -> FormNotice {
    var notice = FormNotice(entries: entries, emailAddress: address)
    notice.name = name
    notice.phone = phone
    notice.zip = zip
    readPlace(into: &notice)
    notice.message = first(.message)
    notice.availability = first(.availability).map(oneLine)
    notice.interests = interests(notice.message)
    notice.hasConsent = consent
    readLanguages(into: &notice)
    let texts = entries.filter { $0.field == nil || $0.field == .message || $0.field == .interests }
    for text in texts {
      let words = Words(text.value, limit: 4_000)
      notice.isUnder18 = notice.isUnder18 ?? Ages.under18(in: words)
      notice.needsPerson = notice.needsPerson ?? NeedsPerson.reading(words)
    }
    return notice
  }

  private func oneLine(_ value: String) -> String {
    String(value.split(whereSeparator: \.isNewline).joined(separator: ", ").prefix(300))
  }

  // MARK: Name

  private var name: PersonName? {
    let given = first(.givenName).map(oneLine)
    let family = first(.familyName).map(oneLine)
    let whole = first(.name).map(oneLine) ?? guessed(Self.nameWords, except: Self.notNames)
    if let given, let family { return person("\(given) \(family)") ?? whole.flatMap(person) }
    // Gravity Forms writes "Name (First)" as "Name" with "Name (Last)" below.
    if let whole, let family, !Words.fold(whole).contains(Words.fold(family)) {
      return person("\(whole) \(family)")
    }
    if let whole, let person = person(whole) { return person }
    return given.flatMap(person) ?? family.flatMap(person)
  }

  private func person(_ text: String) -> PersonName? {
    PersonName.reading(fromDisplayName: text)
  }

  private static let nameWords: WordSet = ["name", "nombre", "nome"]
  private static let notNames: WordSet = [
    "company", "organization", "hub", "friend", "friends", "school", "business", "group", "user",
    "representative", "senator", "doctor", "pet", "event", "form", "town", "street", "insurance",
    "file", "employer", "union", "legislator", "legislators", "reps", "rep", "page", "site",
  ]

  /// The value of a question that nobody knows, by a word of it.
  private func guessed(
    _ words: WordSet, except others: WordSet = [], where fits: (String) -> Bool = { _ in true }
  ) -> String? {
    entries.first { entry in
      guard entry.field == nil, !isEmpty(entry.value), entry.value.utf8.count <= 200 else {
        return false
      }
      let label = Words(entry.label, limit: 16).all
      return label.count <= 14 && label.contains { words.contains($0) }
        && !label.contains { others.contains($0) } && fits(entry.value)
    }.map { oneLine($0.value) }
  }

  // MARK: Telephone, place

  private var phone: String? {
    let said = first(.phone).flatMap { PhoneNumber.all(in: $0).first?.written }
    return said
      ?? guessed(Self.phoneWords, where: { PhoneNumber.all(in: $0).count == 1 })
      .flatMap { PhoneNumber.all(in: $0).first?.written }
  }

  private static let phoneWords: WordSet = [
    "phone", "telephone", "cell", "mobile", "text", "call", "telefono", "celular", "telefone",
    "number", "numero",
  ]

  private var zip: String? {
    let said = first(.zip).flatMap { Facts.zip(in: Words($0, limit: 8)) }
    return said
      ?? guessed(["zip", "postal", "zipcode"], where: { Facts.zip(in: $0) != nil })
      .flatMap { Facts.zip(in: $0) }
  }

  private func readPlace(into notice: inout FormNotice) {
    var named = first(.town).map(oneLine)
    if let street = first(.street), AddressMention.whole(street) == nil {
      notice.street = oneLine(street)
      let words = Words(street, limit: 40)
      if let zip = Facts.zipPlaces(in: words).last {
        notice.zip = notice.zip ?? words.all[zip].folded
      }
      if named == nil { notice.town = self.town(inAddress: words) }
    }
    named =
      named
      ?? guessed(
        ["town", "city", "live", "located", "ciudad", "pueblo", "cidade", "vive", "mora"],
        where: { gazetteer.town(named: $0) != nil })
    if let named {
      if notice.zip == nil { notice.zip = Facts.zip(in: Words(named, limit: 12)) }
      notice.town = town(named)
    }
    if let town = notice.town, let zip = notice.zip {
      notice.town = settled(town, by: zip)
    } else if notice.town == nil, let zip = notice.zip {
      notice.town = HomeTown.choose(among: [], zip: zip, gazetteer: gazetteer)
    }
    if notice.town == nil, let message = first(.message) {
      let words = Words(message, limit: 4_000)
      let found = TownReading(words: words, gazetteer: gazetteer).all()
        .filter { $0.mention.isHome }
      notice.town = HomeTown.choose(among: found, zip: nil, gazetteer: gazetteer)
    }
  }

  /// The town that a field names: rightly spelled, a letter or two off, or with state and ZIP.
  private func town(_ value: String) -> TownMention? {
    var words = Words(value, limit: 12).all
    while let last = words.last, last.isNumber || Self.states.contains(last) { words.removeLast() }
    let name = words.map(\.written).joined(separator: " ")
    if let town = gazetteer.town(named: name) {
      return TownMention(town: town, words: name, isHome: true, isCertain: true)
    }
    if words.count <= 3, let near = misspelled(words, name: name) { return near }
    // "Dorchester / Boston", "Salem, near Beverly": as a line of a signature would be read.
    let text = Words(value, limit: 12)
    let reading = TownReading(words: text, gazetteer: gazetteer, isSignature: true).all()
    if let found = HomeTown.choose(
      among: reading.filter { $0.mention.isHome }, zip: nil, gazetteer: gazetteer)
    {
      return found
    }
    return nil
  }

  private func misspelled(_ words: [Word], name: String) -> TownMention? {
    let near = gazetteer.nearest(to: words.map(\.folded).joined(separator: " "))
    guard let first = near.entries.first else { return nil }
    return TownMention(
      town: first.town, words: name, isHome: true, isCertain: near.isSure,
      candidates: near.isSure ? [] : near.entries.prefix(4).map(\.town))
  }

  private static let states: WordSet = ["ma", "mass", "massachusetts", "usa", "us"]

  private func town(inAddress words: Words) -> TownMention? {
    let found = TownReading(words: words, gazetteer: gazetteer, isSignature: true).all()
    return found.last?.mention
  }

  /// A ZIP decides between towns that are as near, and puts one in doubt that it does not cover.
  private func settled(_ town: TownMention, by zip: String) -> TownMention {
    let found = TownReading.Found(mention: town, strength: 1, position: 0, end: 1)
    return HomeTown.choose(among: [found], zip: zip, gazetteer: gazetteer) ?? town
  }

  // MARK: What they like to do

  private func interests(_ message: String?) -> [Interest] {
    var found: Set<Interest> = []
    for entry in entries {
      switch entry.field {
      case .interests:
        for choice in Self.chosen(entry.value) { found.formUnion(Interest.reading(choice)) }
      case .message, .availability: found.formUnion(Interest.reading(entry.value))
      case nil:
        // A box of its own: "Tabling: yes".
        let value = Words(entry.value, limit: 12).all
        if let word = value.first, value.count <= 3, Self.yes.contains(word) {
          found.formUnion(Interest.reading(entry.label))
        } else if Words(entry.label, limit: 16).all.contains(where: { Self.helping.contains($0) }) {
          for choice in Self.chosen(entry.value) { found.formUnion(Interest.reading(choice)) }
        }
      default: break
      }
    }
    return Interest.allCases.filter(found.contains)
  }

  private static let helping: WordSet = [
    "help", "volunteer", "interested", "activities", "involved", "ayudar", "ajudar", "interesa",
  ]

  /// The choices that are ticked; where nothing is ticked or left open, all that stand there.
  private static func chosen(_ value: String) -> [String] {
    let parts = value.split { $0.isNewline || $0 == ";" }.map { FormLine.trimmed($0) }
    let open: [Substring] = ["[ ]", "[]", "☐", "□", "( )", "○", "❏"]
    return parts.filter { part in !open.contains { part.hasPrefix($0) } }.map(String.init)
  }

  static let yes: WordSet = [
    "yes", "y", "true", "1", "on", "checked", "x", "si", "sim", "acepto", "aceito", "concordo",
    "agree", "agreed", "accept", "accepted", "selected", "ok",
  ]

  // MARK: Consent and languages

  private var consent: Bool? {
    let asked = entries.first { $0.field == .consent } ?? entries.first(where: isConsent)
    guard let entry = asked else { return nil }
    let words = Words(entry.value, limit: 40)
    guard let first = words.all.first else {
      return entry.value.contains { "✓☑✔".contains($0) } ? true : nil
    }
    if Self.no.contains(first) || words.all.prefix(4).contains(where: { Self.no.contains($0) }) {
      return false
    }
    // "I agree to receive emails" repeats the statement that was ticked.
    let isOpen = Self.chosen(entry.value).isEmpty
    return isOpen
      ? false
      : Self.yes.contains(first) || words.all.contains { Self.agrees.contains($0) } ? true : nil
  }

  /// "I agree to hear from Mass-Care by email", which is many forms' own wording.
  private func isConsent(_ entry: FormNotice.Entry) -> Bool {
    guard entry.field == nil else { return false }
    let label = Words(entry.label, limit: 30).all
    return label.contains {
      ["agree", "consent", "acepto", "aceito", "autorizo", "concordo", "permission"].contains(
        $0.folded)
    }
  }

  private static let no: WordSet = [
    "no", "not", "false", "0", "off", "nao", "unchecked", "never", "dont", "decline", "declined",
  ]

  private static let agrees: WordSet = [
    "agree", "consent", "yes", "subscribe", "receive", "acepto", "aceito", "concordo", "autorizo",
    "accept", "please", "sure", "opt", "deseo", "quiero", "quero",
  ]

  private func readLanguages(into notice: inout FormNotice) {
    let said = first(.language) ?? ""
    let spoken = said.isEmpty ? [] : SpokenLanguage.reading("I speak \(oneLine(said))")
    let more = notice.message.map { SpokenLanguage.reading($0) } ?? []
    notice.languages = spoken + more.filter { one in !spoken.contains { $0.name == one.name } }
    // The form's own labels count too: a form in Spanish is filled in by who reads Spanish.
    let labels = entries.filter { $0.field != .email }.map(\.label).joined(separator: "\n")
    let text = [notice.message ?? "", labels].joined(separator: "\n")
    notice.language = MailLanguage.reading(text)
    if spoken.count == 1 {
      switch spoken[0].name {
      case "Spanish": notice.language = .es
      case "Portuguese": notice.language = .pt
      case "English": notice.language = .en
      default: break
      }
    }
    if SpokenLanguage.offersTranslation(more, in: notice.language),
      !notice.interests.contains(.translation)
    {
      let all = Set(notice.interests).union([.translation])
      notice.interests = Interest.allCases.filter(all.contains)
    }
  }
}
