/// The phrases by which a sign-up is told from a newsletter, a sales pitch and the press.
enum SignUpWords {
  static let wishes = Phrases(
    """
    whatever you need, however|whatever i can, any way i can, plug in, be thrilled|delighted|keen to be|help|join
    como hago|puedo|faco|posso para? ayudar|participar|unirme|ajudar|entrar, e participar, y participar
    mas informacion para|sobre como|participar|ayudar|ser, informacion para ser|ayudar|participar
    id|would|wed|i|we love|like|be to|happy|glad|interested|eager|willing|honored|thrilled|delighted|pleased|keen|in|able to? help|volunteer|join|participate|contribute|be|get|host|work|do|come|table|sign|support|pitch|lend|learn|helping|volunteering|joining|start|assist|hear|take
    love|like|want|happy|glad|eager|ready|willing|excited|hoping|hope|wish|able|interested to|in help|volunteer|join|participate|contribute|pitch|helping|volunteering|joining|sign|support|get|be|become|lend|host|tabling|canvassing|table|phonebank|lobby|learning|start|starting|assist|canvass|hosting|organizing
    sign me|us|my up, signing up, sign up, signed up, count me|us in, count on me|us
    i|we can help|volunteer|host|translate|drive|table|do|make
    can i|we help|volunteer|join|sign, could i|we help|volunteer|join
    can|could i|we do more|something
    how can|do|may|could|would i|we help|volunteer|join|get|sign|participate|become
    what can i|we do, want|wants|wanted to help|volunteer|join|get|be|participate|sign
    wanna help|volunteer|join, get|getting|be|become|being more? involved, involved in
    put me|us|my down|on|to|name, add me|us to|please?, im|am here to help, let me help
    happy to help|volunteer|host, here to help
    offer|offering my|to|our help|time|skills|services|house, lend a hand, pitch in, chip in, i volunteer
    to volunteer, volunteering with|for
    interested in volunteering|helping|joining|the|your|getting, would like to
    looking to help|volunteer|join|get, looking for|ways a|ways|to? way? to? help|volunteer
    available to help|volunteer
    new volunteer, volunteer form|signup|interest
    join the|your|a|you|us|my|our local? hub|fight|campaign|movement|team|group|effort|you
    join you, become a volunteer|member, i want in, use my help, sign-up, enlist me, help out
    helping out, give my time, where do i sign, tell me how to|i|can help
    quiero|queremos|quisiera|quisieramos|deseo|gustaria|encantaria|puedo|podemos|podria ** ayudar|participar|colaborar|unirme|unirnos|ser|apoyar|inscribirme|apuntarme|voluntaria|voluntario|involucrarme|sumarme|ayudarles|ayudarlos
    me interesa|interesaria
    me|nos gustaria|encantaria ayudar|participar|ser|unirme|apoyar|colaborar
    cuenten|cuenta conmigo, como|en puedo|podemos|que ayudar|participar|puedo, me apunto
    me anoto, apuntenme, anotenme, inscribanme, quiero ser, en que puedo ayudar
    soy|como voluntaria|voluntario, para ayudar, me uno, estoy lista|listo para, ofrecerme como
    quero|queremos|queria|gostaria|adoraria|posso|podemos|desejo ** ajudar|participar|colaborar|entrar|ser|apoiar|voluntaria|voluntario|inscrever|juntar|ajuda
    pode|podem contar comigo, contem|conte comigo
    como|em posso|podemos|que ajudar|participar|posso, me inscrevam|inscreva|inscrever
    me inscrevo, quero ser, como voluntaria|voluntario, estou dentro, estou pronta|pronto
    me coloquem|coloque na|no|em, para ajudar
    """)

  /// Subjects that say why somebody writes.
  static let headings = Phrases(
    """
    volunteer, volunteering, new volunteer, volunteers, signup, sign up, joining, join, helping
    voluntaria, voluntario, voluntariado, inscripcion, inscricao, ayudar, ajudar
    """)

  static let joining = Phrases("im in, i am in, were in, we are in, im interested, i am interested")

  /// Offers, which are a sign-up when followed by something to do.
  static let offers = Phrases(
    """
    id|would|wed|i|we love|like|be|want happy|glad|to|willing? to?
    happy|glad|willing|ready|able|available|interested to|in, i|we can|could|want to?, can
    let me
    me|nos gustaria|encantaria, quiero, queremos, puedo, podemos, podria, quisiera, deseo
    gostaria|adoraria de?, quero, queremos, posso, podemos, queria
    """)

  static let press = Phrases(
    """
    piece|story|article im|i am? working|writing|reporting, i cover ** for the|npr|wbur|wgbh|gbh
    im|am a|the? reporter|journalist|columnist|correspondent
    im|am a|an|the ** reporter|journalist|producer|columnist|correspondent with|at|for|from|covering
    reporter with|at|for|from|covering, journalist with|at|for|from, for comment
    seeking comment, comment for|on a|my|our|an|this|the story|article|piece|bill, on deadline
    my deadline is, deadline is, press inquiry|enquiry|request, media inquiry|request|enquiry
    request an interview, interview someone|you|a|your|request
    working on a|an story|article|piece, writing a|an story|article|piece|feature about|on|for
    quote|quotes for a|my|our story|article|piece, press release, for immediate release
    soy|como una|un|o? periodista|reportera|reportero, sou jornalista|reporter
    pedido de entrevista, para un reportaje|articulo, para uma materia|reportagem
    """)

  static let newsletter = Phrases(
    """
    unsubscribe here|from|at|link|click, to unsubscribe, click here to
    view this|in email|message|your|in browser|your|a, view in browser|your
    manage your? preferences|subscription|subscriptions, update your? email? preferences
    email preferences, you are receiving this, youre receiving this
    you received this email|message because, in this issue, in this weeks
    this weeks|months newsletter|issue|edition, weekly digest|newsletter|update
    monthly newsletter, our newsletter, forward to a friend, all rights reserved
    add us to your address, no longer wish to receive, donate now, register now, read online
    newsletter for|vol|issue|volume
    boletin semanal|mensual, cancelar su suscripcion, boletim semanal|mensal
    ver en el navegador
    """)

  static let sales = Phrases(
    """
    our * software|platform|tool|tools|app|product|products, introduce our, right person to talk|speak|contact
    my last|previous|earlier email, are you the right|best person
    our platform|software|solution|solutions|services|product|products|agency|pricing|clients|tool|app|team helps|offers|specializes
    increase|boost|grow|maximize|improve your roi|sales|revenue|traffic|engagement|ranking|rankings|conversion|business|donations|open|website|online|email|fundraising|bottom
    limited time|offer, special offer|discount|pricing, free trial|demo|quote|consultation|audit
    book|schedule a demo|call|meeting|15|quick, a quick demo, lead generation, generate leads
    leads for, b2b, saas
    we help|work organizations|nonprofits|companies|campaigns|businesses|with like|web|digital|yours|nonprofits|grow|increase|raise|build|reach
    percent|20|30|50 off|discount, act now, money back, best price|prices
    competitive rates|pricing, bulk sms|email, web design|development services|company|agency
    website|web redesign, your website|site ranking|traffic, website could rank, search engine
    partnership opportunity, business opportunity, sponsored post|content, guest post, backlinks
    link exchange, purchase order, invoice attached, crypto, bitcoin
    loan|loans approved|offer|at, investment opportunity, seo services|agency|ranking|experts
    happy clients, voter data platform, list of verified, verified contacts
    app developers|development, no obligation, save up to
    nuestra plataforma, nuestros servicios, oferta especial|limitada, nossa plataforma
    nossos servicos, oferta especial|limitada, prueba gratis, teste gratis
    """)
}
