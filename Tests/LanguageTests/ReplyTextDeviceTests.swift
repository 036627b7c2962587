import Testing

@testable import Language

@Suite("What devices add to a reply")
struct ReplyTextDeviceTests {
  @Test(
    "goes",
    arguments: [
      "Sent from my iPhone", "Sent from my iPad", "Sent from my Galaxy",
      "Sent from my Verizon, Samsung Galaxy smartphone", "Sent from my T-Mobile 5G Device",
      "Sent from my BlackBerry 10 smartphone.", "Sent from my Windows Phone",
      "Sent from my mobile device", "Sent from my cell, please excuse any typos.",
      "Sent from my phone. Please excuse brevity.", "Sent from a mobile phone",
      "Sent from Mail for Windows 10", "Sent from Outlook for iOS", "Sent from Outlook",
      "Sent from Yahoo Mail for iPhone", "Sent from Yahoo Mail on Android",
      "Sent from the all new AOL app for Android", "Sent from AOL on Android",
      "Sent from ProtonMail mobile", "Sent from Proton Mail for iOS",
      "Sent with Proton Mail secure email.", "Sent with ProtonMail Secure Email.",
      "Sent with Spark", "Sent via Superhuman", "Sent from Gmail Mobile", "Sent with Airmail",
      "Sent using Zoho Mail", "Get Outlook for iOS",
      "Get Outlook for Android<https://example.com/x>",
      "Get [Outlook for iOS](https://example.com/x)", "Typed on my phone",
      "<<sent by galaxy>>", "(Sent from my phone)", "Rose from mobile", "From my iPhone 6",
      "Enviado desde mi iPhone", "Enviado desde mi Galaxy",
      "Enviado desde mi smartphone Samsung Galaxy.", "Enviado desde Yahoo Mail para iPhone",
      "Enviado desde Outlook para Android", "Enviado desde Correo para Windows",
      "Obtener Outlook para iOS", "Enviado desde mi dispositivo móvil",
      "Enviado con Proton Mail", "Enviado do meu iPhone", "Enviado do meu Galaxy",
      "Enviado pelo meu smartphone Samsung Galaxy", "Enviado do Yahoo Mail para iPhone",
      "Enviado do Email para Windows", "Obter o Outlook para iOS", "Obter Outlook para Android",
      "Enviado a partir do Outlook para Android", "Enviado do meu telemóvel",
      "Envoyé de mon iPhone", "Envoyé depuis mon mobile", "Envoyé à partir de Outlook pour Android",
      "Télécharger Outlook pour iOS", "Envoyé avec la messagerie sécurisée Proton Mail",
      "Von meinem iPhone gesendet", "Gesendet von Outlook für Android",
      "Gesendet von meinem Samsung Galaxy", "Gesendet mit der GMX Mail App",
      "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
      "Inviato da iPhone", "Inviato dal mio Galaxy", "Scarica Outlook per iOS",
      "Verstuurd vanaf mijn iPhone", "Verzonden met BlackBerry Work", "Skickat från min iPhone",
      "Hämta Outlook för iOS", "Sendt fra min iPhone", "Lähetetty iPhonesta", "Wysłane z iPhone'a",
      "Wysłano z Outlook dla Android", "Odesláno z iPhonu", "Отправлено с iPhone",
      "Отправлено из мобильной Почты Mail.ru", "Надіслано з iPhone", "iPhone'umdan gönderildi",
      "Στάλθηκε από το iPhone μου", "Trimis de pe iPhone-ul meu", "iPhoneから送信", "Androidから送信",
      "发自我的iPhone", "從我的 iPhone 傳送", "나의 iPhone에서 보냄", "أُرسلت من الـ iPhone",
      "נשלח מה-iPhone שלי",
    ])
  func goes(line: String) {
    #expect(ReplyText.new(in: "Yes\n\n\(line)\n").text == "Yes")
    #expect(ReplyText.new(in: "Yes\n\(line)").text == "Yes")
    let quoted = "Yes\n\n\(line)\n\n> On Tue, Mar 3, 2026 Ana <ana@example.org> wrote:\n>\n> Hello"
    #expect(ReplyText.new(in: quoted).text == "Yes")
    #expect(ReplyText.new(in: line).absence == .onlyFooter)
  }

  @Test(
    "is no device where a person sends something",
    arguments: [
      "Sent my form on Monday. Did it come?", "Sent from my office on Monday, did you get it?",
      "Sent by courier on Monday.", "I sent you a mail from my phone.",
      "From my phone I can call them on Tuesday at 5.", "Get me the list for Worcester",
      "Enviado el formulario por correo ayer.", "Enviado por mi hermana el martes.",
      "Get Rose and Ana on the phone", "Sent the letter to the Globe from home",
      "Mail me the flyers", "Outlook for Tuesday is good", "Typed on paper, not signed",
      "Yahoo! We won the vote in Lynn.", "Enviei do meu trabalho na terça.",
    ])
  func stays(line: String) {
    #expect(ReplyText.new(in: "Yes\n\n\(line)\n").text == "Yes\n\n\(line)")
  }

  @Test func `over two lines it goes whole`() {
    let body = "Yes\n\nSent from my Samsung Galaxy smartphone, please excuse\nany typos."
    #expect(ReplyText.new(in: body).text == "Yes")
  }
}
