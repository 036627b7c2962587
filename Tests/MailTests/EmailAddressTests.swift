import Testing

@testable import Mail

@Suite struct EmailAddressTests {
  /// Addresses that the fast reading decides on, and what the general one makes of them: a blank
  /// before sends the text there.
  @Test(arguments: [
    "pat@example.org", "Pat.Sample+tag@Example.ORG", "a_b-c@sub.example.com", "x@1.example.net",
    ".pat@example.org", "pat.@example.org", "p..t@example.org", "pat@example", "pat@-a.example.org",
    "pat@a-.example.org", "pat@example.org-", "pat@.org", "pat@a..org", "@example.org", "pat@",
    "pat", "", "pat@pat@example.org", "-pat-@example.org", "+@example.org", "pat@exa_mple.org",
    "pat@example.o", "pat@example.org.",
  ])
  func `the fast reading and the general one agree`(text: String) {
    #expect(EmailAddress(text) == EmailAddress(" " + text))
  }

  @Test(arguments: [63, 64, 65])
  func `the readings agree on the longest local part and label`(length: Int) {
    let long = String(repeating: "a", count: length)
    for text in ["\(long)@example.org", "pat@\(long).org", "pat@example.\(long)"] {
      #expect(EmailAddress(text) == EmailAddress(" " + text), "\(text)")
    }
  }

  @Test func `a tag ends the local part, and nothing else can stand in it`() throws {
    let base = try #require(EmailAddress("hub@example.org"))
    #expect(base.tagged("+rabc123")?.rawValue == "hub+rabc123@example.org")
    #expect(base.tagged("-rabc123") == EmailAddress("hub-rabc123@example.org"))
    for bad in ["+A", "+a b", "+a@b", "+a>", "+\u{E9}", "+" + String(repeating: "a", count: 61)] {
      #expect(base.tagged(bad) == nil, "\(bad)")
    }
  }
}
