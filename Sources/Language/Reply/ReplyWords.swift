/// The words by which what stands around a person's words is known, in the languages that mail
/// programs speak.
enum ReplyWords {
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt16
    /// "wrote" and its like, after which a quote comes.
    static let verb = Kinds(rawValue: 1 << 0)
    /// One that stands before the name or the day.
    static let inner = Kinds(rawValue: 1 << 1)
    /// "On", "Le", "El": an introduction begins with it.
    static let opening = Kinds(rawValue: 1 << 2)
    /// Such a word where it is written small, too.
    static let smallOpening = Kinds(rawValue: 1 << 3)
    static let date = Kinds(rawValue: 1 << 4)
    /// What a person says of themselves, and a mail program never.
    static let own = Kinds(rawValue: 1 << 5)
    static let sent = Kinds(rawValue: 1 << 6)
    static let device = Kinds(rawValue: 1 << 7)
    static let legal = Kinds(rawValue: 1 << 8)
    static let notice = Kinds(rawValue: 1 << 9)
    /// Written small within names and introductions.
    static let particle = Kinds(rawValue: 1 << 10)
  }

  static let kinds: WordTable<Kinds> = {
    let lists: [(Kinds, String)] = [
      (.verb, verbs), ([.verb, .inner], inner), (.opening, openings),
      ([.opening, .smallOpening], smallOpenings), (.date, days), (.date, months), (.own, own),
      (.sent, sent), (.device, devices), (.legal, legal), (.notice, notices),
      (.particle, particles),
    ]
    var pairs: [(WordKey, Kinds)] = []
    for (kinds, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        pairs.append((Signs.key(word), kinds))
      }
    }
    return WordTable(pairs) { $0.formUnion($1) }
  }()

  private static let verbs = """
    wrote writes write said escribió escribio escribe escribía escribiste escreveu escreve escrito
    écrit ecrivait scritto scrisse scrive έγραψε γραψε scris написал написала написав написала пише
    пишет написао пиша yazdı yazmış íra írta írása menulis viết rašė rakstīja escrigué schreef
    geschreven schrieb schreibt geschrieben كتب كتبت כתב כתבה
    """

  private static let inner = """
    schrieb schreef skrev skreiv kirjoitti napsal napsala napísal napísala napisał napisała
    napisała napisano napisana pisze pisal pisala написа kirjutas yazdı ezt írta rašė scris пользователь napisao napisali
    kirjoittaja съобщи écrit tehty كتابة كتب
    """

  private static let openings = """
    on at in am el em le il op den den på w dnia no na en em de dne dňa dana στις la a pe în in
    quoting quote posted from wiadomość missatge mensaje mensagem message selon vào pada kuupäev
    في בתאריך в на от am um den il del het nel data date fecha citando cita zitat
    """

  private static let smallOpenings = """
    le el em il op den dnia dne w på pe kuupäev στις vào pada
    """

  private static let days = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs
    fri sat sun lunes martes miércoles jueves viernes sábado domingo lun mar mié mie jue vie sáb dom
    segunda terça quarta quinta sexta seg ter qua qui sex lundi mardi mercredi jeudi vendredi samedi
    dimanche jeu ven sam dim montag dienstag mittwoch donnerstag freitag samstag sonntag mo di
    do fr sa so lunedì martedì mercoledì giovedì venerdì sabato domenica gio maandag dinsdag
    woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo mandag tirsdag onsdag torsdag fredag
    lørdag søndag måndag tisdag lördag söndag mån tis ons tors tor fre lör sön man tir lør søn
    maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ti ke pe la su
    poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob niedz niedzielę
    pondělí úterý středa čtvrtek pátek neděle út čt pá понедельник вторник среда
    четверг пятница суббота воскресенье пн вт ср чт пт сб вс понеділок вівторок середа четвер
    пʼятниця субота неділя нд pazartesi salı çarşamba perşembe cuma cumartesi pazar paz pzt sal çar
    per cum cmt δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή δευ τρί τετ πέμ παρ σάβ κυρ
    hétfő kedd szerda csütörtök péntek szombat vasárnap luni marți miercuri joi vineri sâmbătă
    duminică mie dum sâm σαβ uto sri čet pet ned ut st št so ne pr ot ponedjeljak
    """

  private static let months = """
    january february march april may june july august september october november december jan feb
    apr jun jul aug sep sept oct nov dec enero febrero marzo abril mayo junio julio agosto
    septiembre setiembre octubre noviembre diciembre ene abr ago dic janeiro fevereiro março maio
    junho julho setembro outubro novembro dezembro fev mai set out dez janvier février mars avril
    juin juillet août septembre octobre novembre décembre janv févr avr juil déc januar februar märz
    juli oktober dezember okt gennaio febbraio aprile maggio giugno luglio settembre
    ottobre dicembre gen mag giu lug ott januari februari maart mei augustus mrt augusti maj
    desember des tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta
    elokuuta syyskuuta lokakuuta marraskuuta joulukuuta tammik helmik maalisk huhtik toukok kesäk
    heinäk elok syysk lokak marrask jouluk stycznia lutego marca kwietnia maja czerwca lipca
    sierpnia września października listopada grudnia sty lut kwi cze lip sie wrz paź lis gru ledna
    února března dubna května června července srpna září října listopadu prosince января февраля
    марта апреля мая июня июля августа сентября октября ноября декабря янв фев февр мар апр июн июл
    авг сент окт нояб дек січня лютого березня квітня травня червня липня серпня вересня жовтня
    листопада грудня січ лют бер квіт трав черв лип серп вер жовт лист груд ocak şubat mart nisan
    mayıs haziran temmuz ağustos eylül ekim kasım aralık oca şub nis haz tem ağu eyl eki kas ara
    ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου
    νοεμβρίου δεκεμβρίου ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ január február március
    április május június július augusztus szeptember október december márc ápr ápr máj jún júl szept
    ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie ian iun
    iul noi ožu tra svi lip kol ruj stu pro uhr klo kl gmt utc
    """

  private static let own = """
    i im ive we our my mine me us yo mi mis nosotros nosotras nuestro nuestra eu meu minha nós
    nosso nossa je ich wir notre
    """

  private static let sent = """
    sent get download typed enviado enviada enviada envoyé envoye obtener obtenga obtén obter
    transferir gesendet geschickt verfasst verzonden verstuurd inviato inviata skickat skickad från
    sendt lähetetty wysłane wysłano odesláno odoslané отправлено отправлен надіслано надіслане
    gönderildi εστάλη στάλθηκε küldve trimis posted poslano poslané isprated
    from enviat télécharger hol beziehen scarica hämta hent downloaden hanki pobierz yahoo mail
    mailbox diese أرسلت مرسل أُرسلت נשלח gửi dikirim отправил posláno saatja saadetud
    """

  private static let devices = """
    iphone ipad ipod android samsung galaxy huawei xiaomi blackberry nokia htc lg motorola pixel
    oneplus sony xperia windows phone mobile mobil cell cellphone smartphone tablet handheld device
    outlook yahoo gmail aol proton protonmail mail mailbox spark airmail newton bluemail gmx iphonea
    verizon att telekom wireless móvil movil celular teléfono telemóvel portable téléphone téléfono
    mobilgerät handy smartfona telefonu telefon iphoneumdan iphonedan iphonesta iphonu iphoneu
    outlookista ipadista ipada androida thunderbird hotmail laptop mac macbook watch kindle fire
    iphoneul iphonea iphoneszal samsungin correo телефона смартфона почты iphone'a kännykästä
    androidmobiltelefon mobiltelefon k9 dispositivo
    """

  private static let legal = """
    confidential confidentiality privileged privilege intended recipient recipients addressee
    addressees disclosure disclose copying distribution dissemination prohibited unauthorized
    unauthorised delete destroy error notify sender legally proprietary disclaimer virus viruses
    attachments attached monitored solely confidencial confidenciais confidenciales
    confidencialidad confidencialidade destinatario destinatário destinatarios destinatários
    privilegiada privilegiado divulgación divulgação prohibida prohibido proibida proibido
    proibidas eliminar elimine elimínelo apague notifique avise remitente remetente legal
    exclusiva exclusivo exclusivamente vertraulich vertrauliche empfänger absender unbefugte
    vernichten adressat confidentiel confidentiels confidentielle confidentielles destinataire
    destinataires expéditeur strictement divulgation interdite supprimer riservato riservate
    riservata destinatari vertrouwelijk geadresseerde afzender phishing organization links
    unsubscribe subscribed subscription mailing list groups group subscriptions preferences
    lista suscripción inscrição suscrito inscrito grupo antivirus avast free
    """

  private static let notices = """
    confidentiality disclaimer privileged notice this the important aviso este esta esto esse essa
    please think before antes la las el os as o a las diese dieser ce cet le les il le questo
    questa dit deze nota you youre to unsubscribe mailing manage has recibiste você voce para se
    virus libre livre caution warning external attention legal privacy information information
    email e any all la información a informação information if se si wenn im you're don dont
    geschützt unless imprima piense pense no não do yahoo reply visit posted get msn click view
    email groups groupsio start internal non begin
    """

  private static let particles = """
    via of the de da do dos von van der del la le y e and w wrote am at
    """

  /// What a line of a script without blanks ends in before its colon.
  static let foreignVerbs: [[UInt8]] = [
    "写道", "寫道", "寫到", "提到", "のメール", "は書きました", "が書きました", "書きました", "님이 작성", "작성", "쓴 글",
    "썼습니다", "님이 씀",
  ].map { Array($0.utf8) }

  /// What stands in such a line of a device.
  static let foreignDevices: [[UInt8]] = [
    "から送信", "发自我的", "發自我的", "的 iPhone 傳送", "传送", "傳送", "发送自", "寄自", "에서 보냄", "에서 전송",
    "を使用して送信",
  ].map { Array($0.utf8) }

  /// What a header block's lines begin with, blanks left out.
  static let labels: WordTable<HeaderLabel> = {
    let lists: [(HeaderLabel, String)] = [
      (.from, from), (.sent, sentLabels), (.to, to), (.subject, subject), (.other, otherLabels),
      (.forward, forward),
    ]
    var pairs: [(WordKey, HeaderLabel)] = []
    for (label, names) in lists {
      for name in names.split(whereSeparator: { $0 == "," || $0.isNewline }) {
        pairs.append((Signs.key(name), label))
      }
    }
    return WordTable(pairs)
  }()

  private static let from = """
    from,de,von,van,da,från,fra,od,expéditeur,remitente,remetente,mittente,afzender,от,від,от кого
    lähettäjä,keneltä,发件人,發件人,寄件者,寄件人,差出人,送信者,보낸 사람,보낸사람,kimden,gönderen,από,feladó,de la
    expeditor,מאת,من,odesílatel,odosielateľ,nadawca,avsender,avsändare,afsender,absender,från
    šalje,saatja,nuo,no,từ,dari,จาก,відправник,отправитель
    """
  private static let sentLabels = """
    sent,date,enviado,enviado el,enviado em,enviada,enviada em,enviado a,fecha,fecha de envío,data
    data de envio,gesendet,gesendet am,datum,date d'envoi,envoyé,envoyé le,inviato,inviato il
    verzonden,skickat,sendt,dato,wysłano,wysłane,дата,отправлено,надіслано,відправлено,lähetetty
    päivämäärä,päiväys,发送时间,發送時間,日期,傳送日期,寄件日期,送信日時,日時,日付,보낸 날짜,날짜,gönderildi,tarih
    gönderme tarihi,στάλθηκε,ημερομηνία,elküldve,dátum,küldve,trimis,dată,נשלח,תאריך,תאריך שליחה,تاريخ
    التاريخ,تم الإرسال,أرسلت,odesláno,odoslané,poslano,saadetud,išsiųsta,ngày,dikirim,tanggal
    sent at,sent on,mottatt,enviat el
    """
  private static let to = """
    to,para,an,aan,a,à,til,till,do,komu,кому,vastaanottaja,收件人,宛先,받는 사람,받는사람,kime,alıcı,προς
    címzett,către,catre,אל,إلى,cc,copia,kopie,kopia,kopi,cópia,destinataire,destinatario,destinatário
    empfänger,ontvanger,mottaker,odbiorca,za,do wiadomości,копия,kenelle,đến,kepada
    """
  private static let subject = """
    subject,asunto,assunto,betreff,objet,oggetto,onderwerp,ämne,emne,temat,тема,aihe,主题,主題,主旨,件名
    제목,konu,θέμα,tárgy,subiect,נושא,الموضوع,الموضوع,předmět,predmet,teema,tema,chủ đề,subjek,sujet
    """
  private static let otherLabels = """
    reply to,replyto,responder a,responder para,répondre à,antwort an,rispondi a,bcc,cco,importance
    importancia,importância,attachments,adjuntos,anexos,organization,priority,mailed by,signed by
    message id,in reply to,date sent,sensitivity,x mailer,delivered to,return path,to cc
    """

  /// What stands before the colon above a forwarded mail.
  private static let forward = """
    begin forwarded message,forwarded message,inicio del mensaje reenviado
    início da mensagem encaminhada,início da mensagem reencaminhada,começo da mensagem encaminhada
    début du message réexpédié,début du message transféré,anfang der weitergeleiteten nachricht
    anfang der weitergeleiteten e-mail,inizio messaggio inoltrato,begin doorgestuurd bericht
    vidarebefordrat brev,start på videresendt besked,videresendt melding,välitetty viesti alkaa
    początek przekazywanej wiadomości,начало переадресованного сообщения
    начало переадресованного письма,začátek přeposílané zprávy,továbbított levél kezdete
    転送されたメッセージ,开始转发的邮件,下面是被转发的邮件,전달된 메시지,下面是被轉寄的郵件,iletilen ileti başlangıcı
    """

  /// What stands between dashes above an earlier mail; more words may follow.
  static let rules = WordTable<Void>(
    """
    original message,mensaje original,mensagem original,message original,message d'origine
    ursprüngliche nachricht,originalnachricht,original nachricht,messaggio originale
    oorspronkelijk bericht,origineel bericht,ursprungligt meddelande,originalmeddelande
    oprindelig meddelelse,original meddelelse,opprinnelig melding,oprinnelig melding
    opprinnelig e-post,alkuperäinen viesti,wiadomość oryginalna,oryginalna wiadomość
    wiadomość pierwotna,původní zpráva,pôvodná správa,исходное сообщение,оригинальное сообщение
    оригінальне повідомлення,вихідне повідомлення,orijinal mesaj,orjinal mesaj,özgün ileti
    αρχικό μήνυμα,eredeti üzenet,mesaj original,mesajul original,missatge original
    الرسالة الأصلية,رسالة أصلية,הודעה מקורית,ההודעה המקורית,tin nhắn gốc,pesan asli,pesan asal
    forwarded message,forwarded by,mensaje reenviado,mensagem encaminhada,mensagem reencaminhada
    message transféré,message réexpédié,weitergeleitete nachricht,weitergeleitete mail
    messaggio inoltrato,doorgestuurd bericht,vidarebefordrat meddelande,videresendt melding
    videresendt besked,välitetty viesti,wiadomość przekazana,przekazana wiadomość
    přeposlaná zpráva,пересылаемое сообщение,перенаправленное сообщение,переслане повідомлення
    iletilen mesaj,yönlendirilmiş mesaj,προωθημένο μήνυμα,továbbított üzenet,mesaj redirecționat
    original appointment,reply message,original email,original mail,respuesta original
    mensaje anterior,begin forwarded message,missatge reenviat,رسالة معاد توجيهها,הודעה שהועברה
    reenviado por,encaminhado por,encaminhada por,weitergeleitet von,transféré par
    原始邮件,原始郵件,原邮件,转发,轉寄,元のメッセージ,オリジナル,転送メッセージ,원본 메시지,원본메시지,전달된
    """.split(whereSeparator: { $0 == "," || $0.isNewline }).map { (Signs.key($0), ()) })
}
