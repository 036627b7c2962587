import Testing

@testable import Website

@Suite("HTML")
struct HTMLTests {
  @Test(
    "escapes what is put into it",
    arguments: [
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("\" onload='x'", "&quot; onload=&#39;x&#39;"),
      ("R&D", "R&amp;D"),
      ("a\0b", "a\u{FFFD}b"),
      ("<!\u{301}--", "&lt;!\u{301}--"),  // a combining mark hides no bracket
      ("<\u{301}b>", "&lt;\u{301}b&gt;"),
    ])
  func escapes(value: String, expected: String) {
    let html: HTML = "<p title=\"\(value)\">\(value)</p>"
    #expect(html.text == "<p title=\"\(expected)\">\(expected)</p>")
  }

  @Test func `keeps HTML that is put into it`() {
    let inner: [HTML] = ["<b>", "x & y"].map { "<i>\($0)</i>" }
    let html: HTML = "<p>\(inner)</p>"
    #expect(html.text == "<p><i>&lt;b&gt;</i><i>x &amp; y</i></p>")
  }
}
