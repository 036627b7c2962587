import Testing

@testable import Language

@Suite("Sign-ups in ordinary words", .enabled(if: TownTests.isThere, TownTests.why))
struct SignUpTests {
  enum Kind: String, Sendable { case signUp, newsletter, sales, press, question, notClear }

  static func kind(_ kind: SignUpKind) -> Kind {
    switch kind {
    case .signUp: .signUp
    case .newsletter: .newsletter
    case .sales: .sales
    case .press: .press
    case .question: .question
    case .notClear: .notClear
    }
  }

  private func reading(_ mail: SampleMail) throws -> SignUp {
    let new = ReplyText.new(in: mail.body)
    return SignUpReading.reading(
      subject: mail.subject, fromName: mail.from, newText: new.text, signature: new.signature,
      gazetteer: try #require(TownTests.gazetteer), footer: new.footer)
  }

  @Test("are told from what is none", arguments: SampleMail.all)
  func kind(mail: SampleMail) throws {
    let found = try reading(mail).kind
    #expect(Self.kind(found) == mail.kind, "\(found)")
  }

  @Test("give what the person wrote", arguments: SampleMail.all.filter { $0.kind == .signUp })
  func facts(mail: SampleMail) throws {
    let found = try reading(mail)
    #expect(found.name?.full == mail.name)
    #expect(found.town?.town == mail.town)
    #expect(found.zip == mail.zip)
    #expect(found.phone == mail.phone)
    #expect(found.language == mail.language)
    #expect(Set(found.interests).isSuperset(of: mail.interests), "\(found.interests)")
    #expect(found.isUnder18 == nil && found.needsPerson == nil)
  }

  @Test func `a very long mail is read in time linear in its length`() throws {
    let gazetteer = try #require(TownTests.gazetteer)
    func seconds(_ count: Int) -> Duration {
      let text = String(
        repeating: "remove me from Lawrence I am in Lynn 508 555 and ", count: count)
      return ContinuousClock().measure {
        _ = SignUpReading.reading(
          subject: "", fromName: nil, newText: text, signature: text, gazetteer: gazetteer)
        _ = MailWish.reading(subject: "", isSubjectOurs: false, newText: text)
        _ = AnswerReading.reading(text, choices: ["Lawrence", "Lynn"])
        _ = Courtesy.isNothingToAnswer(text)
      }
    }
    _ = seconds(5)
    // Eight times as much: linear is 8, quadratic 64; the machine may be busy.
    #expect(seconds(240) < seconds(30) * 32)
  }

  @Test func `the table is as large as it should be`() {
    #expect(SampleMail.all.count >= 80)
    for language in MailLanguage.allCases {
      #expect(SampleMail.all.filter { $0.language == language }.count >= 10)
    }
  }
}

@Suite("Facts about a person")
struct FactTests {
  @Test(
    "a telephone number has one form",
    arguments: [
      ("508-555-0142", "508-555-0142"), ("(508) 555-0142", "508-555-0142"),
      ("508.555.0142", "508-555-0142"),
      ("508 555 0142", "508-555-0142"), ("5085550142", "508-555-0142"),
      ("+1 508 555 0142", "508-555-0142"),
      ("1-508-555-0142.", "508-555-0142"), ("call me at 508-555-0142 after 6", "508-555-0142"),
      ("cell: (978)555-0188", "978-555-0188"),
      ("01609 508-555-0142", "508-555-0142"), ("01609, 508-555-0142", "508-555-0142"),
      ("Room 12, 508-555-0142", "508-555-0142"),
      ("555-0142", nil), ("on 2026-11-24 10:30", nil), ("123-456-7890", nil),
      ("50855501421234", nil), ("", nil),
      ("bill 12 of 2025 and 2026", nil),
    ] as [(String, String?)])
  func phone(text: String, expected: String?) { #expect(Facts.phone(in: text) == expected) }

  @Test(
    "a ZIP is one of the state's",
    arguments: [
      ("Worcester 01609", "01609"), ("01609-1234", "01609"), ("10001", nil), ("$01609", "01609"),
      ("016091", nil), ("508-555-01609", nil),
      ("MA 02139.", "02139"), ("", nil),
    ] as [(String, String?)])
  func zip(text: String, expected: String?) { #expect(Facts.zip(in: text) == expected) }

  @Test(
    "a display name gives a person or nothing",
    arguments: [
      ("Maria Lopez", "Maria Lopez"), ("Lopez, Maria", "Maria Lopez"),
      ("maria lopez", "Maria Lopez"), ("MARIA LOPEZ", "Maria Lopez"),
      ("\"Maria Lopez\"", "Maria Lopez"), ("Maria", "Maria"), ("Dr. Maria Lopez", "Maria Lopez"),
      ("Maria Lopez, RN", "Maria Lopez"),
      ("Seán O'Brien", "Seán O'Brien"), ("José da Silva", "José da Silva"),
      ("Maria Lopez (she/her)", "Maria Lopez"),
      ("maria.lopez42", nil), ("maria@example.org", nil), ("Somerville Public Library", nil),
      ("The Daily News", nil),
      ("No Reply team", nil), ("", nil), ("evil.example.com", nil),
      ("Anne-Marie Tran", "Anne-Marie Tran"),
    ] as [(String, String?)])
  func displayName(display: String, expected: String?) {
    #expect(PersonName.reading(fromDisplayName: display)?.full == expected)
  }

  @Test(
    "a usable name is letters and reads as no domain",
    arguments: [
      ("Maria Lopez", true), ("J.R. O'Neil", true), ("Anne-Marie", true), ("José", true),
      ("Ana-Lía d’Arc", true), ("李娜", true),
      ("example.com", false), ("Visit www example", false), ("a b.example", false), ("R2D2", false),
      ("", false), (" ", false),
      ("<b>", false), ("Ana\nBcc: x", false), ("http://x", false),
      (String(repeating: "a", count: 61), false), ("...", false),
      ("www.x", false), ("Ana 😀", false),
      // Links and texts.
      ("Claim your prize at evil.com", false), ("Claim at evil.example.com now", false),
      ("evil.com.", false), ("evil .com", false), ("EVIL.CO", false), ("Go to t.co", false),
      ("evil․com", false), ("evil。com", false), ("evil．com", false), ("ｅｖｉｌ.ｃｏｍ", false),
      ("еvil.com", false), ("evilꓸcom", false), ("ⓔⓥⓘⓛ ⓒⓞⓜ", false), ("WwW evil com", false),
      ("evil·com", false), ("evil/com", false), ("mailto:x", false), ("ana@example", false),
      // Phone numbers, in any digits.
      ("Call 508 555 0100", false), ("+1-508-555", false), ("٥٠٨", false), ("Ana ５０８", false),
      ("Ana Ⅷ", false), ("Ana ²", false),
      // What turns the line around, or cannot be seen.
      ("Ana\u{202E}moc", false), ("Ana\u{200F}", false), ("\u{2066}Ana\u{2069}", false),
      ("An\u{200B}a", false), ("An\u{200D}a", false), ("An\u{AD}a", false), ("\u{FEFF}Ana", false),
      ("An\u{34F}a", false), ("Ana\u{FE0F}", false), ("Ana\u{3164}", false), ("\u{3164}", false),
      ("Ana\u{20DD}", false), ("Ana\u{0}", false), ("Ana\tB", false), ("Ana\u{2028}B", false),
      ("Ana\u{A0}B", false), ("Ana {{x}}", false), ("=Ana", false), ("Ana, Bob", false),
      // One script a word.
      ("Рayрal", false), ("Аna Lima", false), ("Αnna", false),
      ("Анна Lima", true), ("Анна", true), ("Ελένη", true), ("נועה", true), ("فاطمة", true),
      ("さくら 田中", true), ("김민준", true), ("ประยุทธ์", true), ("अनिल", true), ("Nguyễn Văn Đức", true),
      ("Mª José", true), ("Kaʻiulani", true), ("Zoe\u{308}", true), ("D. J. St. John", true),
      ("Jean-Luc d'Arc", true), ("Ø. Ærø", true), ("Åsa Łucja Þór", true),
    ])
  func usable(name: String, expected: Bool) { #expect(PersonName.isUsable(name) == expected) }

  @Test(
    "who is under 18 by their own words",
    arguments: [
      ("I'm a junior at Salem High", true), ("I am 16", true), ("I'm 17 and want to help", true),
      ("tengo 15 años", true),
      ("Tenho 16 anos", true), ("I'm a high school student", true),
      ("I am fifteen years old", true), ("I'm in 10th grade", true),
      ("Soy menor de edad", true), ("I'm only 14", true), ("I am a sophomore in high school", true),
      ("I'm a 17 year old from Lynn", true), ("I teach juniors", false), ("I am 61", false),
      ("My son is 16", false),
      ("I'm 15 minutes away", false),
      ("I have 12 years of experience", false), ("I'm a junior at UMass Amherst", false),
      ("tengo 45 años", false),
      ("tengo 2 hijos", false), ("I am 5 blocks from the library", false),
      ("I teach at Salem High", false), ("I'm free at 4", false),
    ])
  func under18(text: String, expected: Bool) {
    #expect((Ages.under18(in: text) != nil) == expected)
  }

  @Test(
    "what a template never answers",
    arguments: [
      ("My husband died in March.", true), ("My mother passed away last week", true),
      ("Rose has passed away.", true),
      ("I lost my wife in May", true), ("Mi esposo falleció el mes pasado", true),
      ("Meu pai faleceu", true),
      ("I was just diagnosed with cancer", true), ("I have stage 4 cancer", true),
      ("I can't go on", true),
      ("I am furious with you people", true), ("How dare you write to me", true),
      ("You will hear from my lawyer", true),
      ("I will sue you", true), ("This is harassment", true),
      ("I'll report you to the attorney general", true),
      ("I'm a reporter with the Globe", true), ("Do you have a comment for my story?", true),
      ("Hablaré con mi abogado", true),
      ("I know where you live", true), ("Vou processar vocês", true),
      ("Soy periodista de El Planeta", true),
      ("this bill is killing small towns", false), ("I'd love to help", false),

      ("The insurers are bleeding us dry", false), ("I want to tell my story", false),
      ("I'm a retired nurse", false),
      ("I missed the deadline", false), ("I'm furious about my premiums", false),
      ("I am furious.", true), ("I'm a retired journalist from Salem", false),
      ("I'm a lawyer and want to help", false), ("Hospice nurse here", false),
      ("Healthcare is in crisis", false), ("this bill will hurt them", false),
      ("people die without care", false),
      ("Insurance companies make me angry", false),
    ])
  func needsPerson(text: String, expected: Bool) {
    #expect(
      (NeedsPerson.reading(text) != nil) == expected,
      "\(String(describing: NeedsPerson.reading(text)))")
  }
}
