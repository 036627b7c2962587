import Testing

@testable import Mailroom

@Suite("The check of templates")
struct TemplateCheckTests {
  @Test(
    "names file and line",
    arguments: [
      (
        "Hi {{nmae}}", 8,
        "{{nmae}} is not among the declared values (campaign, name, page_url, person, reply_to)"
      ),
      ("Hi\n\n{{{name}}}", 10, "no triple braces"),
      ("{{> other}}", 8, "partials"),
      ("{{&name}}", 8, "{{&name}} cannot stand in a template"),
      ("{{name.upper}}", 8, "cannot stand in a template"),
      ("a\n{{#name}}x", 9, ""),
      ("{{/name}}", 8, ""),
      ("{{#name}}x{{/name}}", 8, "declare it with a ?"),
      ("{{name", 8, ""),
      ("<b>Hi</b> {{name}}", 8, "HTML cannot stand in a template"),
      ("Hi\n\n<div>\n{{name}}\n</div>", 10, "HTML cannot stand in a template"),
      ("![x](http://example.org/a.png)", 8, "pictures"),
      ("Hi \u{E000}", 8, "private character"),
    ]
  )
  func lines(body: String, line: Int, problem: String) throws {
    let folder = try TemplateFolder([
      "mail.md": "---\nsubject: s\npreheader: p\nlane: answers\nvalues:\n  name: text\n---\n" + body
    ])
    let error = #expect(throws: TemplateError.self) { try Templates.load(from: folder.path) }
    #expect(error?.file == "\(folder.path)/mail.md")
    #expect(error?.line == line)
    #expect(error?.description.contains(problem) == true, "\(String(describing: error))")
  }

  @Test(
    "refuses values used as what they are not",
    arguments: [
      ("x: flag", "{{x}}", "is no text"),
      ("x: list(a)", "{{x}}", "is no text"),
      ("x: text?", "Hi {{x}}", "may be missing"),
      ("x: text?", "{{^x}}{{x}}{{/x}}", "may be missing"),
      ("x: list(a)", "{{a}}", "not among the declared values"),
      ("x: list(a);y: list(b)", "{{#x}}{{#y}}{{b}}{{/y}}{{/x}}", "a list inside another list"),
      ("x: flag", "a *b {{#x}}c* d{{/x}}", "the same paragraph or list"),
      ("x: number", "{{x}}", "is no kind of value"),
    ]
  )
  func kinds(values: String, body: String, problem: String) throws {
    let error = #expect(throws: TemplateError.self) {
      try TemplateFolder.render(body, declaring: values, with: [:])
    }
    #expect(error?.problem.contains(problem) == true, "\(String(describing: error))")
    #expect((error?.line ?? 0) > 5)
  }

  @Test(
    "refuses a head that it does not understand",
    arguments: [
      ("subject: s", 1, "begins with a line ---"),
      ("---\nsubject: s\n", 3, "second --- is missing"),
      ("---\nsubject: s\npreheader: p\n---\n", 1, "needs a lane"),
      ("---\nsubject: s\npreheader: p\nlane: post\n---\n", 4, "needs a lane"),
      ("---\npreheader: p\nlane: bulk\n---\n", 1, "needs a subject"),
      ("---\nsubjet: s\n---\n", 2, "'subjet' is unknown"),
      ("---\nsubject: s\nsubject: t\n---\n", 3, "stands twice"),
      ("---\nlane: bulk\nfooter: none\n---\n", 3, "a footer is one of volunteer, team, person"),
      ("---\nwhat is this\n---\n", 2, "expected 'key: text'"),
      ("---\nsubject: {{who}}\npreheader: p\nlane: bulk\n---\n", 2, "not among the declared"),
    ]
  )
  func heads(text: String, line: Int, problem: String) throws {
    let folder = try TemplateFolder(["mail.md": text])
    let error = #expect(throws: TemplateError.self) { try Templates.load(from: folder.path) }
    #expect(error?.line == line)
    #expect(error?.problem.contains(problem) == true, "\(String(describing: error))")
  }

  @Test func `tells of a missing value with the line that wants it`() throws {
    let error = #expect(throws: TemplateError.self) {
      try TemplateFolder.render("Hello\n\n{{name}}\n", with: [:])
    }
    #expect(error?.line == 10)
    #expect(error?.problem == "the value for {{name}} is missing")
  }

  @Test func `tells of a value of another kind`() throws {
    let error = #expect(throws: TemplateError.self) {
      try TemplateFolder.render("{{name}}\n", with: ["name": true])
    }
    #expect(error?.problem == "the value for {{name}} is no text")
  }

  @Test func `tells of a missing template, asked for or required`() throws {
    let folder = try TemplateFolder([:])
    let templates = try Templates.load(from: folder.path)
    let footer = Footer(campaign: "Mass-Care")
    #expect(throws: TemplateError.self) {
      try templates.render("welcome", language: "en", values: [:], footer: footer)
    }
    let error = #expect(throws: TemplateError.self) {
      try templates.check(requiring: ["welcome"])
    }
    #expect(error?.file == "\(folder.path)/welcome.md")
    #expect(throws: TemplateError.self) { try Templates.load(from: "\(folder.path)/nowhere") }
  }

  @Test func `fills every sample in, so a sample without a value is found`() throws {
    let folder = try TemplateFolder([
      "mail.md": TemplateFolder.head(values: "name: text") + "Hi {{name}}\n"
    ])
    let templates = try Templates.load(from: folder.path)
    let error = #expect(throws: TemplateError.self) { try templates.check() }
    #expect(error?.line == 8)
  }

  @Test func `keeps bulk from leaving without address and way out`() throws {
    let folder = try TemplateFolder([
      "mail.md": "---\nsubject: s\npreheader: p\nlane: bulk\n---\nHi\n"
    ])
    let templates = try Templates.load(from: folder.path)
    let whole = Footer(
      campaign: "Mass-Care", postalAddress: "1 Sample Street",
      unsubscribeMailto: "stop@example.org")
    #expect(
      try templates.render("mail", language: "en", values: [:], footer: whole).lane == .bulk)
    for part in [\Footer.postalAddress, \Footer.unsubscribeMailto] {
      var footer = whole
      footer[keyPath: part] = nil
      #expect(throws: TemplateError.self) {
        try templates.render("mail", language: "en", values: [:], footer: footer)
      }
    }
  }
}
