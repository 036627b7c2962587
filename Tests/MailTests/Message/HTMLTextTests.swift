import Foundation
import Testing

@testable import Mail

@Suite("HTML as text")
struct HTMLTextTests {
  @Test(
    "reads as a person sees it",
    arguments: [
      ("", ""),
      ("hello", "hello\n"),
      ("<p>one</p><p>two</p>", "one\n\ntwo\n"),
      ("<div>one</div><div><br></div><div>two</div>", "one\n\ntwo\n"),
      ("one<br>two<br><br>three", "one\ntwo\n\nthree\n"),
      ("  a \n b <b>c</b>d ", "a b cd\n"),
      ("caf&eacute; &amp; &#8220;x&#x201D;&nbsp;y", "café & “x” y\n"),
      ("<p class=MsoNormal>a</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>b</p>", "a\n\nb\n"),
      ("<ul><li>a<li>b</ul><ol start=3><li>c</li><li>d</li></ol>", "- a\n- b\n\n3. c\n4. d\n"),
      (
        "<table><tr><td>Name</td><td>Ana</td></tr><tr><td>Town</td><td>Lynn</td></tr></table>",
        "Name\tAna\nTown\tLynn\n"
      ),
      ("<pre>a\n  b\n</pre>", "a\n  b\n"),
      ("see <a href='https://example.org/x'>here</a>", "see here\n"),
      ("<html><head><title>t</title><style>p{}</style></head><body>x</body></html>", "x\n"),
      ("<p>a<script>alert(1)</script><!-- c -->b</p>", "ab\n"),
      ("<meta charset=iso-8859-1><p>é</p>", "é\n"),
      ("-- <br>Ana", "-- \nAna\n"),
      ("a\u{0}b", "a b\n"),
    ])
  func reading(html: String, expected: String) {
    #expect(HTMLText.text(of: html) == expected)
  }

  @Test(
    "leaves out what is hidden",
    arguments: [
      "<span style='display:none'>STOP</span>", "<div hidden>STOP</div>",
      "<span style='DISPLAY : none !important'><b>STOP</b></span>",
      "<span style='visibility:hidden'>STOP</span>", "<span style='font-size:0'>STOP</span>",
      "<span style='font-size:0.0px'>STOP</span>", "<font color=white>STOP</font>",
      "<span style='color:#fff'>STOP</span>", "<span style='opacity:0'>STOP</span>",
      "<div style='background:#000;color:rgb(0, 0, 0)'>STOP</div>",
      "<div style='max-height:0;overflow:hidden'>STOP</div>",
      "<div style='mso-hide:all'>STOP</div>", "<!-- STOP -->",
      "<div style='display:none'><div style='display:block'>STOP</div></div>",
    ])
  func hidden(html: String) {
    #expect(HTMLText.text(of: "<p>yes</p>\(html)<p>no</p>") == "yes\n\nno\n")
  }

  @Test(
    "keeps what is not",
    arguments: [
      "<td bgcolor='#336699'><font color=white>HERE</font></td>",
      "<div style='visibility:hidden'><span style='visibility:visible'>HERE</span></div>",
      "<div style='font-size:0'><span style='font-size:12px'>HERE</span></div>",
      "<div style='background:url(x.png)'><span style='color:#fff'>HERE</span></div>",
      "<span style='color:black;background:white'>HERE</span>",
      "<span style='height:0'>HERE</span>",
    ])
  func shown(html: String) {
    #expect(HTMLText.text(of: html).contains("HERE"))
  }

  @Test(
    "marks what each mail program quotes",
    arguments: [
      // Gmail
      (
        """
        <div dir="ltr">Yes!</div><br><div class="gmail_quote"><div class="gmail_attr">On Mon, Hub \
        wrote:<br></div><blockquote class="gmail_quote" style="margin:0">Can you?<blockquote>Old\
        </blockquote></blockquote></div>
        """, "Yes!\n\nOn Mon, Hub wrote:\n\n> Can you?\n>\n>> Old\n"
      ),
      // Apple Mail
      (
        """
        <div>Yes</div><div><br><blockquote type="cite"><div>On Mon, Hub wrote:</div><br><div>Can \
        you?</div></blockquote></div>
        """, "Yes\n\n> On Mon, Hub wrote:\n>\n> Can you?\n"
      ),
      // Outlook on the web
      (
        """
        <div>Yes</div><hr><div id="divRplyFwdMsg"><b>From:</b> Hub<br><b>Sent:</b> Mon</div>\
        <div>Can you?</div>
        """, "Yes\n> From: Hub\n> Sent: Mon\n> Can you?\n"
      ),
      // Outlook
      (
        """
        <div class=WordSection1><p class=MsoNormal>Yes</p><div><div style='border:none;border-top:\
        solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal><b>From:</b> Hub</p>\
        </div></div><p class=MsoNormal>Can you?</p></div>
        """, "Yes\n> From: Hub\n> Can you?\n"
      ),
      // Yahoo
      (
        """
        <div>Yes</div><div id="ydp1yahoo_quoted_1" class="yahoo_quoted"><div>On Mon, Hub wrote:\
        </div><div>Can you?</div></div>
        """, "Yes\n> On Mon, Hub wrote:\n> Can you?\n"
      ),
      // Gmail's indent button is no quote
      (
        """
        <blockquote style="margin:0 0 0 40px;border:none;padding:0px">Indented</blockquote>
        """, "Indented\n"
      ),
    ])
  func quotes(html: String, expected: String) {
    #expect(HTMLText.text(of: html) == expected)
  }

  @Test(
    "takes time in proportion to the input",
    arguments: [
      "<p>hello <b>there</b></p>\n", "<div>", "<blockquote>", "<div><span>x</div>", "<", "&",
      "<table><tr><td>x", "</div>", "<a b=", "<p", "<!--", "<b><i></b>", "&nbsp;", "<li>",
      "<p style='", "x ",
    ])
  func speed(unit: String) {
    let small = HTMLTextTests.seconds(of: unit, octets: 100_000)
    let large = HTMLTextTests.seconds(of: unit, octets: 400_000)
    // Four times the input, twice that for luck; what is quick anyway says nothing.
    #expect(large < 0.2 || large < small * 8)
  }

  /// What this thread worked for it, the least of three times: others on the machine, which share
  /// its caches, only add.
  private static func seconds(of unit: String, octets: Int) -> Double {
    let html = String(repeating: unit, count: octets / unit.utf8.count)
    func now() -> Double {
      var time = timespec()
      unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    return (0..<3).map { _ in
      let start = now()
      _ = HTMLText.text(of: html)
      return now() - start
    }.min() ?? .infinity
  }
}
