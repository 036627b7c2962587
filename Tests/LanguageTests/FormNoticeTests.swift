import Testing

@testable import Language

@Suite("Notices of web forms", .enabled(if: TownTests.isThere, TownTests.why))
struct FormNoticeTests {
  private static func rule(_ fields: [String: FormField] = [:]) -> FormRule {
    FormRule(name: "Volunteers", sender: "forms@example.com", fields: fields)
  }

  @Test("give what the person filled in", arguments: SampleForm.all)
  func facts(form: SampleForm) throws {
    let notice = try FormNotice.reading(
      form.text, rule: Self.rule(form.fields), gazetteer: try #require(TownTests.gazetteer))
    #expect(notice.emailAddress == form.email)
    #expect(notice.name?.full == form.name)
    #expect(notice.town?.town == form.town)
    #expect(notice.zip == form.zip)
    #expect(notice.phone == form.phone)
    #expect(Set(notice.interests).isSuperset(of: form.interests), "\(notice.interests)")
    if let message = form.message { #expect(notice.message == message) }
    #expect(notice.hasConsent == form.consent)
    #expect(notice.language == form.language)
    #expect(notice.town?.isCertain != false)
    let signUp = notice.signUp(rule: Self.rule())
    #expect(signUp.name == notice.name && signUp.town == notice.town)
  }

  @Test func `with other line ends mean the same`() throws {
    let gazetteer = try #require(TownTests.gazetteer)
    for form in SampleForm.all {
      let unix = try FormNotice.reading(
        form.text, rule: Self.rule(form.fields), gazetteer: gazetteer)
      let dos = try FormNotice.reading(
        form.text.split(separator: "\n", omittingEmptySubsequences: false).joined(
          separator: "\r\n"),
        rule: Self.rule(form.fields), gazetteer: gazetteer)
      #expect(unix == dos)
    }
  }

  @Test func `the table is as large as it should be`() {
    #expect(SampleForm.all.count >= 30)
  }

  @Test(
    "are unreadable when it is not sure whose they are",
    arguments: [
      ("", UnreadableForm.noFields), ("You have one new response.\n\nView it online", .noFields),
      ("Name: Ana\nTown: Lynn", .noAddress), ("Name: Ana\nEmail:\nTown: Lynn", .noAddress),
      ("Name: Ana\nEmail: not given\n", .noAddress),
      ("Name: Ana\nEmail: forms@example.com", .noAddress),
      (
        "Name: Ana\nEmail: ana@example.org\nMessage: hi\nEmail: victim@example.org",
        .severalAddresses(["ana@example.org", "victim@example.org"])
      ),
      (
        "Message: hi\nEmail: victim@example.org\n\nName: Ana\nEmail: ana@example.org",
        .severalAddresses(["victim@example.org", "ana@example.org"])
      ),
      (
        "Name\nAna\nEmail\nana@example.org\nMessage\nhello\nEmail\nvictim@example.org",
        .severalAddresses(["ana@example.org", "victim@example.org"])
      ),
      (
        "Message: hi\nEmail: victim@example.org\nWhere can we reach you?: ana@example.org",
        .severalAddresses(["victim@example.org", "ana@example.org"])
      ),
      (
        "From: Ana <ana@example.org>\nMessage Body:\nhi\n*Email:* victim@example.org\n",
        .severalAddresses(["ana@example.org", "victim@example.org"])
      ),
      (
        "Email: ana@example.org, victim@example.org\nName: Ana",
        .severalAddresses(["ana@example.org", "victim@example.org"])
      ),
      (
        "--- Email ---\n\nana@example.org\n\n--- Message ---\n\nhi\n\n--- Email ---\n\nvictim@example.org",
        .severalAddresses(["ana@example.org", "victim@example.org"])
      ),
      (
        "Correo electrónico: ana@example.org\nMensaje: hola\nE-mail = victim@example.org",
        .severalAddresses(["ana@example.org", "victim@example.org"])
      ),
    ])
  func unreadable(text: String, expected: UnreadableForm) throws {
    let gazetteer = try #require(TownTests.gazetteer)
    #expect(throws: expected) {
      try FormNotice.reading(text, rule: Self.rule(), gazetteer: gazetteer)
    }
  }

  @Test(
    "keep the true fields, whatever the message says",
    arguments: [
      "Name: Ana Reis\nEmail: ana@example.org\nTown: Lynn\nMessage: x\nName: Eve Evil\nTown: Boston",
      "Name: Ana Reis\nEmail: ana@example.org\nTown: Lynn\nMessage: my town: Boston\n*Town:* Boston\nName\nEve Evil",
      "Email: ana@example.org\nName: Ana Reis\nCity: Lynn\nMessage: write to eve@example.org too, she likes it\nTown: Quincy",
      "Email: ana@example.org\nName: Ana Reis\nTown: Lynn\nMessage: hello\nEmail, phone or text is fine\nTown, if you ask: Boston",
      "Email: ana@example.org\nConfirm email: ANA@example.org\nName: Ana Reis\nTown: Lynn, MA\n",
    ])
  func injection(text: String) throws {
    let notice = try FormNotice.reading(
      text, rule: Self.rule(), gazetteer: try #require(TownTests.gazetteer))
    #expect(notice.emailAddress == "ana@example.org")
    #expect(notice.name?.full == "Ana Reis")
    #expect(notice.town?.town == "Lynn")
  }

  @Test(
    "belong to a form by sender and subject",
    arguments: [
      ("forms@example.com", "New volunteer form response", true),
      ("Forms <FORMS@example.com>", "VOLUNTEER form", true),
      ("forms@example.com", "New order", false), ("eve@example.com", "Volunteer form", false),
      ("forms@example.com.example.net", "Volunteer form", false),
    ])
  func fits(sender: String, subject: String, expected: Bool) {
    let rule = FormRule(name: "V", sender: "forms@example.com", subject: "volunteer form")
    #expect(rule.fits(sender: sender, subject: subject) == expected)
  }

  @Test func `a minor and a person in need are marked`() throws {
    let gazetteer = try #require(TownTests.gazetteer)
    let minor = try FormNotice.reading(
      "Name: Al\nEmail: al@example.org\nMessage: I am 16 and want to help", rule: Self.rule(),
      gazetteer: gazetteer)
    #expect(minor.isUnder18 != nil)
    let need = try FormNotice.reading(
      "Name: Al\nEmail: al@example.org\nMessage: My husband died in March.", rule: Self.rule(),
      gazetteer: gazetteer)
    #expect(need.needsPerson != nil)
  }

  @Test func `a very long notice is read in time linear in its length`() throws {
    let gazetteer = try #require(TownTests.gazetteer)
    let text =
      "Email: a@example.org\nMessage: "
      + String(
        repeating: "Name: x\nTown\n> a: b\n*c* d\n--- e ---\n| f | g | h |\n i ", count: 100_000)
    let time = ContinuousClock().measure {
      _ = try? FormNotice.reading(text, rule: Self.rule(), gazetteer: gazetteer)
    }
    #expect(time < .seconds(5))
  }
}
