import Testing

@testable import Mailroom

@Suite("Values in templates")
struct TemplateInjectionTests {
  @Test(
    "stay what they are, whatever they look like",
    arguments: [
      ("O'Brien_*[x](http://y)", "O'Brien_*[x](http://y)", "O&#39;Brien_*[x](http://y)"),
      (
        "<script>alert(1)</script>", "<script>alert(1)</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;"
      ),
      ("{{secret}}", "{{secret}}", "{{secret}}"),
      ("\"><b>&amp;", "\"><b>&amp;", "&quot;&gt;&lt;b&gt;&amp;amp;"),
      ("Ana\r\nBcc: all@example.org", "Ana Bcc: all@example.org", "Ana Bcc: all@example.org"),
      ("a\nb\rc\u{2028}d\u{85}e", "a b c d e", "a b c d e"),
      ("a\u{0}b\u{1B}[31mc\tz\u{7F}", "a b [31mc z ", "a b [31mc z "),
      ("Ana\u{202E}moc.elpmaxe", "Ana moc.elpmaxe", "Ana moc.elpmaxe"),
      ("José Muñoz-Ōé 🌻", "José Muñoz-Ōé 🌻", "José Muñoz-Ōé 🌻"),
      ("\u{E000}\u{E001}", "\u{E000}\u{E001}", "\u{E000}\u{E001}"),
      ("", "", ""),
    ]
  )
  func values(value: String, plain: String, html: String) throws {
    let mail = try TemplateFolder.render(
      "Dear *{{name}}*!\n", with: ["name": .text(value)], subject: "For {{name}}")
    #expect(mail.bodyText == "Dear \(plain)!")
    #expect(mail.bodyHTML == "<p style=\"margin:0 0 16px\">Dear <em>\(html)</em>!</p>")
    #expect(mail.subject == "For \(plain)")
    #expect(mail.html.contains("<title>For \(html)</title>"))
  }

  @Test(
    "cannot bring another kind of link",
    arguments: [
      ("https://example.org/a?b=1&c=2", "https://example.org/a?b=1&amp;c=2"),
      ("mailto:ana@example.org", "mailto:ana@example.org"),
      ("HTTPS://example.org/\"onclick=\"x", "HTTPS://example.org/%22onclick=%22x"),
      ("javascript:alert(1)", "#"),
      (" javascript:alert(1)", "#"),
      ("data:text/html,x", "#"),
      ("", "#"),
    ]
  )
  func wholeAddress(value: String, href: String) throws {
    let mail = try TemplateFolder.render(
      "See [the page]({{name}}) now.\n", with: ["name": .text(value)])
    #expect(mail.bodyHTML.contains("href=\"\(href)\""))
    #expect(mail.bodyText == "See the page: \(value) now.")
  }

  @Test func `are percent-encoded inside an address`() throws {
    let mail = try TemplateFolder.render(
      "[Write](mailto:hubs@example.org?subject={{name}}) now.\n",
      with: ["name": "R&D? #1 ñ"])
    #expect(
      mail.bodyHTML.contains("href=\"mailto:hubs@example.org?subject=R%26D%3F%20%231%20%C3%B1\""))
  }

  @Test func `keep their lines where the template says so, and stay quoted`() throws {
    let mail = try TemplateFolder.render(
      "> {{name}}\n", declaring: "name: lines", with: ["name": "one\r\n-- \n<two>\n\nthree"])
    #expect(mail.bodyText == "> one\n> -- \n> <two>\n> \n> three")
    #expect(mail.bodyHTML.contains("one<br>\n-- <br>\n&lt;two&gt;<br>\n<br>\nthree"))
  }

  @Test func `in rows win over those outside`() throws {
    let mail = try TemplateFolder.render(
      "{{#rows}}\n- {{name}} {{town}}{{#note}} ({{note}}){{/note}}\n{{/rows}}\n",
      declaring: "name: text;town: text;rows: list(name, note?)",
      with: [
        "name": "outer", "town": "Salem",
        "rows": .list([["name": "Ana"], ["name": "<Joe>", "note": "new"]]),
      ])
    #expect(mail.bodyText == "- Ana Salem\n- <Joe> Salem (new)")
    #expect(mail.bodyHTML.ranges(of: "<ul").count == 1)
    #expect(mail.bodyHTML.contains("&lt;Joe&gt; Salem (new)</li>"))
  }

  @Test func `are read from plain JSON and written as it`() throws {
    let values: [String: TemplateValue] = [
      "name": "Ana", "flag": true, "rows": .list([["hub": "Salem"]]),
    ]
    let data = try TemplateJSON.encode(values)
    #expect(data == #"{"flag":true,"name":"Ana","rows":[{"hub":"Salem"}]}"#)
    #expect(try TemplateJSON.decode(data) == values)
  }
}
