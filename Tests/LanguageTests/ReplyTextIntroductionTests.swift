import Testing

@testable import Language

/// The words above a quote, as the programs of many languages write them.
@Suite("What introduces a quote")
struct ReplyTextIntroductionTests {
  static let introductions = [
    // Gmail
    "On Tue, Mar 3, 2026 at 9:00 AM Ana Lima <ana@example.org> wrote:",
    "On Tue, Mar 3, 2026 at 9:00 AM, Ana Lima <ana@example.org> wrote:",
    "El mar, 3 mar 2026 a las 9:00, Ana Lima (<ana@example.org>) escribió:",
    "El mar., 3 de marzo de 2026 9:00 a. m., Ana Lima <ana@example.org> escribió:",
    "Em ter., 3 de mar. de 2026 às 09:00, Ana Lima <ana@example.org> escreveu:",
    "Em terça-feira, 3 de março de 2026, Ana Lima <ana@example.org> escreveu:",
    "Le mar. 3 mars 2026 à 09:00, Ana Lima <ana@example.org> a écrit :",
    "Am Di., 3. März 2026 um 09:00 Uhr schrieb Ana Lima <ana@example.org>:",
    "Ana Lima <ana@example.org> schrieb am Di., 3. März 2026, 09:00:",
    "Il giorno mar 3 mar 2026 alle ore 09:00 Ana Lima <ana@example.org> ha scritto:",
    "Op di 3 mrt 2026 om 09:00 schreef Ana Lima <ana@example.org>:",
    "Den tis 3 mars 2026 kl 09:00 skrev Ana Lima <ana@example.org>:",
    "Den tirs. 3. mar. 2026 kl. 09.00 skrev Ana Lima <ana@example.org>:",
    "tir. 3. mar. 2026 kl. 09:00 skrev Ana Lima <ana@example.org>:",
    "ti 3. maalisk. 2026 klo 9.00 Ana Lima (ana@example.org) kirjoitti:",
    "wt., 3 mar 2026 o 09:00 Ana Lima <ana@example.org> napisał(a):",
    "út 3. 3. 2026 v 9:00 odesílatel Ana Lima <ana@example.org> napsal:",
    "ut 3. 3. 2026 o 9:00 Ana Lima <ana@example.org> napísal(a):",
    "вт, 3 мар. 2026 г. в 09:00, Ana Lima <ana@example.org>:",
    "вт, 3 мар. 2026 г. в 09:00, Ana Lima <ana@example.org> пишет:",
    "вт, 3 бер. 2026 р. о 09:00 Ana Lima <ana@example.org> пише:",
    "Ana Lima <ana@example.org>, 3 Mar 2026 Sal, 09:00 tarihinde şunu yazdı:",
    "Στις Τρί 3 Μαρ 2026 στις 9:00 π.μ., ο χρήστης Ana Lima <ana@example.org> έγραψε:",
    "Ana Lima <ana@example.org> ezt írta (időpont: 2026. márc. 3., K, 9:00):",
    "În mar., 3 mar. 2026 la 09:00, Ana Lima <ana@example.org> a scris:",
    "2026年3月3日(火) 9:00 Ana Lima <ana@example.org>:",
    "Ana Lima <ana@example.org> 于2026年3月3日周二 09:00写道：",
    "Ana Lima <ana@example.org> 於 2026年3月3日 週二 上午9:00寫道：",
    "2026년 3월 3일 (화) 오전 9:00, Ana Lima <ana@example.org>님이 작성:",
    "في الثلاثاء، ٣ مارس ٢٠٢٦ في ٩:٠٠ ص تمت كتابة ما يلي بواسطة Ana Lima <ana@example.org>:",
    "‫בתאריך יום ג׳, 3 במרץ 2026 ב-9:00 מאת ‪Ana Lima‬‏ <‪ana@example.org‬‏>:‬",
    "Missatge de Ana Lima <ana@example.org> del dia dt., 3 de març 2026 a les 9:00:",
    "Vào Th 3, 3 thg 3, 2026 vào lúc 09:00 Ana Lima <ana@example.org> đã viết:",
    "Pada Sel, 3 Mar 2026 pukul 09.00 Ana Lima <ana@example.org> menulis:",
    "На вт, 3.03.2026 г. в 9:00 Ana Lima <ana@example.org> написа:",
    "uto, 3. ožu 2026. u 9:00 Ana Lima <ana@example.org> napisao je:",
    // Apple Mail
    "On Mar 3, 2026, at 9:00 AM, Ana Lima <ana@example.org> wrote:",
    "On 3 Mar 2026, at 09:00, Ana Lima wrote:",
    "El 3 mar 2026, a las 9:00, Ana Lima <ana@example.org> escribió:",
    "Em 3 de mar. de 2026, à(s) 09:00, Ana Lima <ana@example.org> escreveu:",
    "No dia 3 de mar. de 2026, às 09:00, Ana Lima <ana@example.org> escreveu:",
    "Le 3 mars 2026 à 09:00, Ana Lima <ana@example.org> a écrit :",
    "Am 03.03.2026 um 09:00 schrieb Ana Lima <ana@example.org>:",
    "Il giorno 3 mar 2026, alle ore 09:00, Ana Lima <ana@example.org> ha scritto:",
    "Op 3 mrt. 2026 om 09:00 heeft Ana Lima <ana@example.org> het volgende geschreven:",
    "3 mars 2026 kl. 09:00 skrev Ana Lima <ana@example.org>:",
    "Wiadomość napisana przez Ana Lima <ana@example.org> w dniu 03.03.2026, o godz. 09:00:",
    "3 марта 2026 г., в 09:00, Ana Lima <ana@example.org> написал(а):",
    "3. 3. 2026 v 9:00, Ana Lima <ana@example.org>:",
    "Ana Lima <ana@example.org> şunları yazdı (3 Mar 2026 09:00):",
    "Ana Lima <ana@example.org> kirjoitti 3.3.2026 kello 9.00:",
    "Pe 3 mar. 2026, la 09:00, Ana Lima <ana@example.org> a scris:",
    "2026年3月3日 9:00、Ana Lima <ana@example.org>のメール:",
    "2026年3月3日 09:00，Ana Lima <ana@example.org> 写道：",
    // Thunderbird
    "On 3/3/26 9:00 AM, Ana Lima wrote:",
    "On 03/03/2026 09:00, Ana Lima via Hubs wrote:",
    "El 3/3/26 a las 9:00, Ana Lima escribió:",
    "Em 03/03/2026 09:00, Ana Lima escreveu:",
    "Le 03/03/2026 à 09:00, Ana Lima a écrit :",
    "Am 03.03.26 um 09:00 schrieb Ana Lima:",
    "Il 03/03/2026 09:00, Ana Lima ha scritto:",
    "Op 03-03-2026 om 09:00 schreef Ana Lima:",
    "Den 2026-03-03 kl. 09:00, skrev Ana Lima:",
    "W dniu 3.03.2026 o 09:00, Ana Lima pisze:",
    "Dne 03. 03. 26 v 9:00 Ana Lima napsal(a):",
    "03.03.2026 9:00, Ana Lima пишет:",
    "Ana Lima kirjoitti 3.3.2026 klo 9.00:",
    "2026/03/03 9:00, Ana Lima wrote:",
    "在 2026/3/3 9:00, Ana Lima 写道:",
    // Yahoo, AOL, Proton, Zoho, Exchange, old ones
    "On Tuesday, March 3, 2026 at 09:00:00 AM EST, Ana Lima <ana@example.org> wrote:",
    "El martes, 3 de marzo de 2026, 09:00:00 EST, Ana Lima <ana@example.org> escribió:",
    "Em terça-feira, 3 de março de 2026 09:00:00 BRT, Ana Lima <ana@example.org> escreveu:",
    "In a message dated 3/3/2026 9:00:00 A.M. Eastern Standard Time, ana@example.org writes:",
    "On Tuesday, March 3rd, 2026 at 9:00 AM, Ana Lima <ana@example.org> wrote:",
    "---- On Tue, 03 Mar 2026 09:00:00 -0500 Ana Lima <ana@example.org> wrote ----",
    "On Tue, 2026-03-03 at 09:00 -0500, Ana Lima wrote:",
    "On Tue, Mar 03, 2026 at 09:00:00AM -0500, Ana Lima wrote:",
    "At 09:00 AM 3/3/2026, you wrote:",
    "Quoting Ana Lima <ana@example.org>:",
    "Ana Lima (ana@example.org) wrote:",
    "* Ana Lima <ana@example.org> [2026-03-03 09:00]:",
    "\"Ana Lima\" <ana@example.org> writes:",
  ]

  @Test("goes with the quote below it", arguments: introductions)
  func quoted(introduction: String) {
    #expect(ReplyText.new(in: "Yes\n\n\(introduction)\n> Is that you?\n> Ana\n").text == "Yes")
    #expect(ReplyText.new(in: "Yes\n\(introduction)\n\n> Is that you?").text == "Yes")
    let between = "\(introduction)\n> Which day?\nTuesday.\n> And when?\nAt six.\n"
    #expect(ReplyText.new(in: between).text == "Tuesday.\nAt six.")
  }

  @Test("ends the new text where the quote has no marks", arguments: introductions)
  func unmarked(introduction: String) {
    // These say too little to cut off what no mark shows to be a quote.
    guard !introduction.hasPrefix("Quoting"), !introduction.hasPrefix("*") else { return }
    let body = "Yes, Tuesday works.\n\n\(introduction)\n\nIs that you?\nAnswer STOP to end.\n"
    #expect(ReplyText.new(in: body).text == "Yes, Tuesday works.")
  }

  @Test("may be wrapped wherever a client does", arguments: introductions)
  func wrapped(introduction: String) {
    guard !introduction.hasPrefix("----") else { return }  // Zoho wraps nothing
    let words = introduction.split(separator: " ").map(String.init)
    for cut in 1..<max(words.count, 2)
    where words[..<cut].joined(separator: " ").utf8.count >= 24 {
      let wrapped =
        words[..<cut].joined(separator: " ") + "\n" + words[cut...].joined(separator: " ")
      let body = "Tuesday works.\n\n\(wrapped)\n> Is that you?\n> Ana\n"
      #expect(ReplyText.new(in: body).text == "Tuesday works.", "\(wrapped)")
    }
  }

  @Test(
    "is no introduction where a person says it",
    arguments: [
      "On Tuesday I wrote to you:\nno answer.",
      "I wrote to you on March 3, 2026:\nno answer came.",
      "On March 3 at 9:00 I said this:\nwe need a hub.",
      "My neighbor Ana wrote:\nshe wants to help too.",
      "As Ana wrote, we need:\n- tables\n- chairs",
      "On Tuesday I can do either:\n9:00\n10:30",
      "Here is who comes on 3/3:\nAna Lima\nRose Kelly",
      "You can reach me at:\nrose@example.org\n508-555-0142",
      "Times that work:\nTue Mar 3, 2026 9:00\nWed Mar 4, 2026 10:00",
      "Please write to Ana Lima <ana@example.org>:\nshe knows.",
      "He wrote:\n\nthat is all I know.",
      "The doctor said:\n\nrest for a week.",
      "The meeting is on March 3, 2026 at 9:00:\nplease come",
      "Rose Kelly <rose@example.org> will come, and so will these:\nAna\nMaria",
      "Tuesday at 6 works for me. Ana wrote that she comes as well.",
    ])
  func own(body: String) {
    #expect(ReplyText.new(in: body).text == body)
  }

  @Test func `a person's last line stays above a wrapped one`() {
    for line in [
      "Tuesday at 6 works.", "See you on March 3, 2026", "Ana", "Call 508-555-0142", "OK",
    ] {
      let body = """
        \(line)
        On Tue, Mar 3, 2026 at 9:00 AM Ana Lima of the Worcester hub
        <ana@example.org> wrote:
        > Is that you?
        """
      #expect(ReplyText.new(in: body).text == line)
    }
  }

  @Test func `a bare name above a quote without marks leaves a doubt`() {
    let new = ReplyText.new(in: "Yes\n\nAna Lima wrote:\n\nIs that you?\n")
    #expect(new.text == "Yes")
    #expect(new.doubt == .unmarkedQuote)
  }
}
