import Testing

@testable import Campaign

@Suite("Sheets of people")
struct VolunteerSheetTests {
  static func sheet(_ lines: [String], file: String = "people.csv") throws -> VolunteerSheet {
    try VolunteerSheet(
      CSVReader(text: Array(lines.joined(separator: "\r\n").utf8), file: file))
  }

  @Test func `are read as Action Network exports them`() throws {
    let sheet = try Self.sheet([
      "first_name,last_name,email,zip_code,can2_phone,can2_user_city,can2_subscription_status",
      "Maria,Lopez,Maria@Example.org,01609,508-555-0142,Worcester,subscribed",
      "Joe,Silva,joe@example.org,,,,unsubscribed", "Ann,,ann@example.org,,,,bouncing",
    ])
    let maria = try #require(sheet.people.first)
    #expect(maria.name == "Maria Lopez" && maria.given == "Maria" && maria.family == "Lopez")
    #expect(maria.addresses.map { "\($0.address)" } == ["maria@example.org"])
    #expect(maria.zip == "01609" && maria.town == "Worcester" && maria.phone == "508-555-0142")
    #expect(
      sheet.people.map { $0.addresses[0].suppression?.reason } == [nil, .unsubscribed, .bounced])
  }

  @Test(
    "are read as Mailchimp exports them, a file a status",
    arguments: [
      ("subscribed_segment_export_1.csv", "OPTIN_TIME", "2024-01-02 03:04:05", nil),
      ("unsubscribed_segment_export_1.csv", "OPTIN_TIME", "2024-01-02 03:04:05", .unsubscribed),
      ("export.csv", "UNSUB_TIME", "2024-01-02 03:04:05", .unsubscribed),
      ("export.csv", "UNSUB_REASON", "N/A (Abuse report)", .complained),
      ("export.csv", "CLEAN_TIME", "2024-01-02 03:04:05", .cleaned),
    ] as [(String, String, String, SheetSuppression.Reason?)]
  )
  func mailchimp(
    file: String, column: String, cell: String, reason: SheetSuppression.Reason?
  ) throws {
    let sheet = try Self.sheet(
      [
        "Email Address,First Name,Last Name,Address,Phone Number,MEMBER_RATING,\(column),TAGS",
        "rose@example.org,Rose,Kelly,12345 Main St  Worcester MA 01609-1234 US,,2,\(cell),"
          + "\"\"\"rally\"\",\"\"nurse\"\"\"",
      ], file: file)
    let rose = try #require(sheet.people.first)
    #expect(rose.zip == "01609" && rose.notes == "tags: rally,nurse")
    #expect(rose.addresses.map { $0.suppression?.reason } == [reason])
  }

  @Test func `are read as people make them`() throws {
    let sheet = try Self.sheet([
      "Name;E-Mail;Town;ZIP;Phone;Hub;Stage;Language;Interests",
      "Lopez, Maria;Maria L <maria@example.org>;Worcester;1609;'+1 508 555 0142;Worcester;Met;"
        + "Español;tabling, phone calls",
      "Joe Silva Jr;;Salem;;978-555-0100;;wizard;;",
    ])
    let maria = try #require(sheet.people.first)
    #expect(maria.name == "Maria Lopez" && maria.zip == "01609" && maria.stage == "met")
    #expect(maria.phone == "508-555-0142" && maria.language == "es")
    #expect(maria.interests == ["tabling", "phone calls"] && maria.hub == "Worcester")
    #expect(sheet.people[1].hasOnlyPhone && sheet.people[1].stage.isEmpty)
    #expect(sheet.remarks.map(\.line) == [3])
  }

  @Test func `skip who cannot be reached, and say why`() throws {
    let sheet = try Self.sheet([
      "name,email,phone", ",,", ",,508-555-0142", "Pat,,", "Jon,jon@@example,", ",x,",
      "Kim,kim@,508-555-0100", "a,b@example.org,c,d", ",only@example.org,",
    ])
    #expect(sheet.lines == 7)
    #expect(
      sheet.skipped.map { "\($0.line) \($0.why)" } == [
        "3 no name and no address", "4 no address and no phone",
        "5 the address \"jon@@example\" cannot be read", "6 the address \"x\" cannot be read",
        "8 more cells than the header has; is a comma not in quotes?",
      ])
    #expect(sheet.remarks.map(\.line) == [7])
    #expect(sheet.people.map(\.name) == ["Kim", ""])
  }

  @Test(
    "join lines that are one person",
    arguments: [
      (["Maria Lopez,m@example.org,", "maria lopez,M@Example.org,508-555-0142"], 1),
      (["Maria Lopez,m@example.org,", ",m@example.org,"], 1),
      (["Rob Ames,r@example.org,", "Robert Ames,r@example.org,"], 1),
      (["Bill Ames,ames@example.org,", "Joan Ames,ames@example.org,"], 2),
      (["Al Dunn,,508-555-0120", "Al Dunn,al@example.org,+1 (508) 555-0120"], 1),
      (["Al Dunn,,508-555-0120", "Bea Dunn,,508-555-0120"], 2),
      (["Al Dunn,,508-555-0120", "Al Dunn,,508-555-0121"], 2),
    ]
  )
  func joined(lines: [String], people: Int) throws {
    let sheet = try Self.sheet(["name,email,phone"] + lines)
    #expect(sheet.people.count == people)
    #expect(sheet.joined == lines.count - people)
    #expect(sheet.lines == sheet.people.count + sheet.joined)
  }

  @Test func `keep an address suppressed that any line says so of`() throws {
    let sheet = try Self.sheet([
      "name,email,subscribed", "Ann,ann@example.org,no", "Ann,ann@example.org,yes",
      "Bo,bo@example.org,no bulk",
    ])
    let degrees = sheet.people.map { $0.addresses[0].suppression?.degree }
    #expect(degrees == [.all, .bulk])
  }

  @Test(
    "take the worst of several marks",
    arguments: [
      ("status,email subscription status", "active,unsubscribed", .unsubscribed),
      ("UNSUB_TIME,UNSUB_REASON", "2024-01-02,Spam or abuse", .complained),
      ("subscribed,bounced", "yes,yes", .bounced), ("subscribed,bounced", "yes,no", nil),
      ("status,notes", "subscribed,stop by on Monday", nil), ("opted out,status", "false,", nil),
      ("stage,town", "unsubscribed,", .unsubscribed),
      ("status,town", "Do not email,", .unsubscribed),
      ("status,town", "deceased,", .deceased), ("stage,town", "new,", nil),
      ("status,town", "do not call,", nil),
    ] as [(String, String, SheetSuppression.Reason?)]
  )
  func worst(columns: String, cells: String, reason: SheetSuppression.Reason?) throws {
    let sheet = try Self.sheet(["email,\(columns)", "ann@example.org,\(cells)"])
    #expect(sheet.people.map { $0.addresses[0].suppression?.reason } == [reason])
  }

  @Test func `who has died is in no list`() throws {
    let sheet = try Self.sheet(["name,email,status", "Ann Lee,ann@example.org,Deceased"])
    #expect(sheet.people.map(\.stage) == ["gone"])
  }

  @Test(
    "half of a broken address is nobody's",
    arguments: [
      ("ola dix@example.com", []), ("Pat Lee <pat@example.org>", ["pat@example.org"]),
      ("Pat Lee pat@example.org", ["pat@example.org"]),
      ("ann@example.org or ann@example.net", ["ann@example.org", "ann@example.net"]),
      ("home: ann@example.org", ["ann@example.org"]),
    ] as [(String, [String])])
  func brokenAddress(cell: String, addresses: [String]) throws {
    let sheet = try Self.sheet(["name,email,phone", "Ola Dix,\(cell),508-555-0100"])
    #expect(sheet.people.flatMap(\.addresses).map { "\($0.address)" } == addresses)
    #expect(sheet.remarks.isEmpty != addresses.isEmpty)
  }

  @Test func `are refused without a column for names or addresses`() {
    #expect(throws: CSVError.self) { try Self.sheet(["colour,size", "red,2"]) }
  }
}
