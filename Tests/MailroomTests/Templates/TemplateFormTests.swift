import Testing

@testable import Mailroom

@Suite("The two forms of a mail")
struct TemplateFormTests {
  @Test(
    "read well as plain text",
    arguments: [
      ("A *b* **c** `d`\nnext", "A b c d next"),
      ("one  \ntwo", "one\ntwo"),
      ("# Head\n\ntext", "Head\n\ntext"),
      ("[the page](https://example.org/a) is", "the page: https://example.org/a is"),
      ("<https://example.org/a>", "https://example.org/a"),
      ("[ana@example.org](mailto:ana@example.org)", "ana@example.org"),
      ("[Write](mailto:ana@example.org)", "Write: ana@example.org"),
      ("- a\n- b\n\nc", "- a\n- b\n\nc"),
      ("3. a\n4. b", "3. a\n4. b"),
      ("- a\n  - b\n- c", "- a\n  - b\n- c"),
      ("> a\n>\n> b\n\nc", "> a\n>\n> b\n\nc"),
      ("a\n\n---\n\nb", "a\n\n* * *\n\nb"),
      ("A &amp; \\*b\\*", "A & *b*"),
      ("a\n{{! a remark }}\nb", "a b"),
    ]
  )
  func plain(body: String, text: String) throws {
    #expect(try TemplateFolder.render(body, with: [:]).bodyText == text)
  }

  @Test func `keep a phone number and a 1-on-1 on one line of a narrow screen`() throws {
    let mail = try TemplateFolder.render(
      "Your 1-on-1: {{name}}", with: ["name": "Ana <508-555-0142>, 3-4 pm, 1-2-3"])
    let (open, close) = ("<span style=\"white-space:nowrap\">", "</span>")
    #expect(
      mail.bodyHTML.contains(
        "Your \(open)1-on-1\(close): Ana &lt;\(open)508-555-0142\(close)&gt;, 3-4 pm, 1-2-3"))
    #expect(mail.bodyText == "Your 1-on-1: Ana <508-555-0142>, 3-4 pm, 1-2-3")
  }

  @Test func `make a button of a link that stands alone, and of no other`() throws {
    let button = try TemplateFolder.render(
      "[See *the* page]({{name}})\n", with: ["name": "https://example.org/a?b&c"])
    #expect(button.bodyHTML.contains("class=\"button\" href=\"https://example.org/a?b&amp;c\""))
    #expect(button.bodyText == "See the page: https://example.org/a?b&c")
    for body in ["<https://example.org>", "See [it](https://example.org)."] {
      let mail = try TemplateFolder.render(body, with: [:])
      #expect(!mail.html.contains("class=\"button\""))
    }
  }

  @Test func `put a choice's number where its bullet would be`() throws {
    let mail = try TemplateFolder.render(
      "{{#rows}}\n- **{{number}}** {{hub}}\n{{/rows}}\n", declaring: "rows: list(number, hub)",
      with: ["rows": .list([["number": "1", "hub": "A & B"], ["number": "2", "hub": "C"]])])
    #expect(mail.bodyText == "1  A & B\n2  C")
    #expect(mail.bodyHTML.ranges(of: "<tr>").count == 2)
    #expect(mail.bodyHTML.ranges(of: "<table").count == 1)
    #expect(!mail.bodyHTML.contains("<ul"))
  }

  @Test func `write no empty list and no empty lines for rows that are not there`() throws {
    let mail = try TemplateFolder.render(
      "a\n\n{{#any_rows}}\nThese:\n\n{{#rows}}\n- {{x}}\n{{/rows}}\n{{/any_rows}}\n"
        + "{{^rows}}\nNone.\n{{/rows}}\n\nb\n",
      declaring: "rows: list(x)", with: ["rows": .list([])])
    #expect(mail.bodyText == "a\n\nNone.\n\nb")
    #expect(!mail.bodyHTML.contains("<ul"))
  }

  @Test func `keep one list where sections stand between its items`() throws {
    let body = "- a\n{{#x}}\n- {{x}}\n{{/x}}\n- b\n"
    for (value, text) in [("mid", "- a\n- mid\n- b"), ("", "- a\n- b")] {
      let mail = try TemplateFolder.render(
        body, declaring: "x: text?", with: ["x": .text(value)])
      #expect(mail.bodyText == text)
      #expect(mail.bodyHTML.ranges(of: "<ul").count == 1)
    }
  }

  @Test func `show a flag's section or its contrary`() throws {
    let body = "{{#x}}yes{{/x}}{{^x}}no{{/x}}\n"
    #expect(
      try TemplateFolder.render(body, declaring: "x: flag", with: ["x": true]).bodyText == "yes")
    #expect(
      try TemplateFolder.render(body, declaring: "x: flag", with: ["x": false]).bodyText == "no")
  }

  @Test func `are the same from a file that Windows wrote`() throws {
    let file = TemplateFolder.head(values: "name: text") + "Hi {{name}}\n\n- a\n- b\n"
    let mails = try [file, "\u{FEFF}" + file.replacing("\n", with: "\r\n")].map { text in
      let folder = try TemplateFolder(["mail.md": text])
      return try Templates.load(from: folder.path).render(
        "mail", language: "en", values: ["name": "Ana"], footer: Footer(campaign: "Mass-Care"))
    }
    #expect(mails[0] == mails[1])
    #expect(mails[0].bodyText == "Hi Ana\n\n- a\n- b")
  }

  @Test func `survive nesting that no mail has`() throws {
    for body in [String(repeating: "> ", count: 5000) + "x", String(repeating: "*", count: 5000)] {
      // Either it is refused with its line or it is rendered; it never ends the process.
      _ = try? TemplateFolder.render(body, with: [:])
    }
  }
}
