import Testing

@testable import Mail

/// Replies in HTML, as mail programs write them.
@Suite("Replies in HTML")
struct HTMLReplyTests {
  @Test(
    "have what they quote marked",
    arguments: [
      // Gmail, with its signature.
      (
        #"<div dir="ltr">Yes<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature"><div>Rose</div></div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Tue, Ana &lt;<a href="mailto:a@example.org">a@example.org</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex"><div>Old</div></blockquote></div>"#,
        "Yes\n\n-- \nRose\n\nOn Tue, Ana <a@example.org> wrote:\n\n> Old\n"
      ),
      (
        #"<div>Yes</div><div class="gmail_signature">Rose</div>"#, "Yes\n\n-- \nRose\n"
      ),
      // Below the quote.
      (
        #"<blockquote class="gmail_quote">Which day?</blockquote><div>Tuesday</div><blockquote class="gmail_quote">Where?</blockquote><div>Lynn</div>"#,
        "> Which day?\n\nTuesday\n\n> Where?\n\nLynn\n"
      ),
      // Outlook on the web.
      (
        #"<div class="elementToProof">Yes</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Hub<br><b>Sent:</b> Tue</div><div>Old</div>"#,
        "Yes\n> From: Hub\n> Sent: Tue\n> Old\n"
      ),
      (
        #"<div>Yes</div><div id="x_divRplyFwdMsg"><b>De:</b> Hub</div><div>Old</div>"#,
        "Yes\n> De: Hub\n> Old\n"
      ),
      (
        #"<div>Yes</div><div id="appendonsend"></div><div>Old</div>"#, "Yes\n> Old\n"
      ),
      // Outlook for Windows, in inches and centimetres, and on the web of old.
      (
        #"<p class="MsoNormal">Yes</p><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Von:</b> Hub</p></div><p class="MsoNormal">Alt</p>"#,
        "Yes\n> Von: Hub\n> Alt\n"
      ),
      (
        #"<p>Yes</p><div style="border-width: 1pt medium medium; border-style: solid none none; padding: 3pt 0in 0in;"><b>From:</b> Hub</div><p>Old</p>"#,
        "Yes\n\n> From: Hub\n>\n> Old\n"
      ),
      // Outlook on phones.
      (
        #"<div>Yes</div><div id="ms-outlook-mobile-signature">Get <a href="https://example.com">Outlook for iOS</a></div><div id="mail-editor-reference-message-container" class="ms-outlook-mobile-reference-message skipProofing"><div><b>From:</b> Hub</div>Old</div>"#,
        "Yes\n\n-- \nGet Outlook for iOS\n> From: Hub\n> Old\n"
      ),
      // Hotmail.
      (#"<div>Yes</div><hr id="stopSpelling">Date: Tue<br>Old"#, "Yes\n> Date: Tue\n> Old\n"),
      // Apple Mail.
      (
        #"<div>Yes</div><br><blockquote type="cite"><div>On Mar 3, Ana wrote:</div><br><div>Old</div></blockquote>"#,
        "Yes\n\n> On Mar 3, Ana wrote:\n>\n> Old\n"
      ),
      // Yahoo.
      (
        #"<div class="ydp1234yahoo-style-wrap"><div>Yes</div></div><div id="yahoo_quoted_42" class="yahoo_quoted"><div>On Tuesday, Ana wrote:</div><div>Old</div></div>"#,
        "Yes\n> On Tuesday, Ana wrote:\n> Old\n"
      ),
      // Thunderbird.
      (
        #"<p>Yes</p><div class="moz-cite-prefix">On 3/3/26 9:00 AM, Ana wrote:<br></div><blockquote type="cite" cite="mid:x@example.org">Old</blockquote>"#,
        "Yes\n\nOn 3/3/26 9:00 AM, Ana wrote:\n\n> Old\n"
      ),
      (
        #"<p>See</p><div class="moz-forward-container">-------- Forwarded Message --------<br>Old</div>"#,
        "See\n\n> -------- Forwarded Message --------\n> Old\n"
      ),
      // Proton.
      (
        #"<div>Yes</div><div class="protonmail_signature_block protonmail_signature_block-empty"></div><div class="protonmail_quote">On Tuesday, Ana wrote:<br><blockquote class="protonmail_quote" type="cite">Old</blockquote></div>"#,
        "Yes\n> On Tuesday, Ana wrote:\n>\n>> Old\n"
      ),
      // An empty signature takes nothing away.
      (
        #"<div class="protonmail_signature_block"><div></div></div><div>Yes</div>"#, "Yes\n"
      ),
      // Zoho, GMX, Spark.
      (
        #"<div>Yes</div><div class="zmail_extra">---- On Tue wrote ----<br>Old</div>"#,
        "Yes\n> ---- On Tue wrote ----\n> Old\n"
      ),
      (
        #"<div>Ja</div><div name="quote" style="margin:10px"><b>Von:</b> Hub<br>Alt</div>"#,
        "Ja\n> Von: Hub\n> Alt\n"
      ),
      (
        #"<div name="messageBodySection">Yes</div><div name="messageReplySection">Old</div>"#,
        "Yes\n> Old\n"
      ),
      // No quote: Gmail's indent, a table for layout, a list.
      (
        #"<blockquote style="margin:0 0 0 40px;border:none;padding:0px">Mine</blockquote>"#,
        "Mine\n"
      ),
      (
        "<table role=presentation><tr><td><table><tr><td>Yes</td></tr></table></td></tr><tr><td>Tuesday</td></tr></table>",
        "Yes\nTuesday\n"
      ),
      (
        "<div>Days:</div><ul><li>Tuesday</li><li>Friday</li></ul>", "Days:\n\n- Tuesday\n- Friday\n"
      ),
      ("Yes<br><br><br><br><br><br>No", "Yes\n\n\nNo\n"),
      ("&nbsp;&nbsp;<br>&nbsp;<br>Yes&nbsp;please", "Yes please\n"),
    ])
  func quotes(html: String, expected: String) {
    #expect(HTMLText.text(of: html) == expected)
  }

  @Test(
    "leave out what nobody sees",
    arguments: [
      "<span style='color:#fefefe'>STOP</span>", "<span style='color:rgb(255,255,254)'>STOP</span>",
      "<span style='color:transparent'>STOP</span>",
      "<span style='color:rgba(0,0,0,0)'>STOP</span>",
      "<span style='color:rgb(100%,100%,100%)'>STOP</span>", "<font color='#FFF'>STOP</font>",
      "<table bgcolor='#003366'><tr><td style='color:#003366'>STOP</td></tr></table>",
      "<div style='background-color:navy;color:#000080'>STOP</div>",
      "<span style='font-size:1px'>STOP</span>", "<span style='font-size:0.0em'>STOP</span>",
      "<div style='width:0;overflow:hidden'>STOP</div>",
      "<div style='height:0px;max-height:0px;overflow:hidden'>STOP</div>",
      "<div style='position:absolute;left:-9999px'>STOP</div>",
      "<div style='position:absolute;clip:rect(0,0,0,0)'>STOP</div>",
      "<div style='text-indent:-9999px'>STOP</div>", "<div style='opacity:0%'>STOP</div>",
      "<div style='display:none;max-height:0;overflow:hidden'>STOP &#847;&zwnj;&nbsp;</div>",
      "<!--[if mso]>STOP<![endif]-->", "<style>STOP</style>", "<script>STOP</script>",
      "<p style='mso-hide:all;display:none'>STOP</p>", "<title>STOP</title>",
      "<span style='visibility: hidden'>STOP</span>", "<template>STOP</template>",
    ])
  func hidden(html: String) {
    #expect(HTMLText.text(of: "<p>yes</p>\(html)<p>no</p>") == "yes\n\nno\n")
  }

  @Test(
    "keep what is seen",
    arguments: [
      "<span style='color:#eeeeee'>HERE</span>", "<span style='color:#333'>HERE</span>",
      "<span style='font-size:8px'>HERE</span>", "<div style='overflow:hidden'>HERE</div>",
      "<div style='background:#003366'><span style='color:white'>HERE</span></div>",
      "<div style='width:0'>HERE</div>", "<div style='position:absolute;left:10px'>HERE</div>",
      "<div style='margin-left:-10px'>HERE</div>",
      "<table style='font-size:1px'><tr><td style='font-size:14px'>HERE</td></tr></table>",
      "<span style='opacity:0.8'>HERE</span>", "<span style='color:inherit'>HERE</span>",
    ])
  func seen(html: String) {
    #expect(HTMLText.text(of: html).contains("HERE"))
  }
}
