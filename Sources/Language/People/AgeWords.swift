/// The words of ages, schools and children in the languages of the templates.
enum AgeWords {
  static let spelled = WordTable(
    [
      "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
      "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "diez": 10,
      "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciseis": 16,
      "diecisiete": 17, "dez": 10, "onze": 11, "doze": 12, "treze": 13, "quatorze": 14,
      "quinze": 15,
      "dezesseis": 16, "dezasseis": 16, "dezessete": 17, "dezassete": 17,
    ].map { (WordKey($0), $1) })

  static let selves = WordSet(in: "i im am yo eu soy sou estoy estou to tengo tenho me")
  static let oneself = WordSet(in: "i im my soy sou tengo tenho hi hello me")
  static let onlies = WordSet(in: "only just almost nearly about solo apenas so casi quase ya ja")
  static let teaching = WordSet(
    in:
      "teach taught teacher teaching coach maestra maestro profesora profesor professora professor clases aula dou doy"
  )
  static let colleges = WordSet(
    in: """
      college university univ umass bu bc harvard mit tufts brandeis northeastern suffolk wellesley
      smith amherst williams fitchburg bridgewater framingham westfield holyoke universidad
      universidade community state partner center living analyst level citizen citizens moment
      """)

  /// What may follow an age: "I'm 16 and …", and not "I'm 15 minutes away".
  static let goesOn = WordSet(
    in: "and but so in from now live who a old going i is may can years year yo with at he she they"
  )
  static let goesOnRomance = WordSet(
    in:
      "pero y e mas ya ja casi quase quiere quieren quer querem tambien tambem esta quiero quero anos ano puede pode a apenas todavia ainda"
  )
  static let years = WordSet(in: "year years yr yrs yo old anos ano anitos aninhos")
  static let being = WordSet(
    in: "is shes hes aged age tiene tem de turning turned of a only just es e its was my cumple faz"
  )

  /// Of age or not is told by something else.
  static let children = WordSet(
    in: """
      son daughter kid kids child children grandson granddaughter grandkid grandkids grandchild
      grandchildren teen teens teenager teenagers boy girl boys girls niece nephew stepson
      stepdaughter students student son's hijo hija hijos hijas nieto nieta nietos nietas nino nina
      ninos ninas sobrino sobrina sobrinos muchacho muchacha chamaco chamaca filho filha filhos filhas
      neto neta netos netas menino menina meninos meninas sobrinho sobrinha garoto garota crianca
      criancas alumnos alunos my
      """.replacing(" my\n", with: "\n"))
  /// Words that nobody of age is called by.
  static let young = WordSet(
    in:
      "13yo 14yo 15yo 16yo 17yo 12yo 11yo 10yo 9yo 8yo teen teens teenager teenagers minor adolescente adolescentes toddler underage kiddo middle-schooler"
  )

  static let takingPart = Phrases(
    """
    volunteer, volunteering, sign up, signup, join, help, participate, participating, table with|at, canvass, phonebank, take part, come along|and|to|with|help
    wants|want|would|like|love|hopes|keen|interested|eager|excited to|in|on?, could|can|may my|he|she|they|our|the|a, is|are interested|keen|eager|old, old enough, minimum age, age limit, too young, service|community|volunteer hours|service
    something|anything for him|her|them, allowed to?, intern, internship, hold|make signs|a, on behalf of my, writing|write|asking for|about|on my|behalf, is it ok|okay|possible
    voluntario, voluntaria, voluntarios, voluntariado, participar, ayudar, ayudarles, apuntarse, inscribirse, inscribir, unirse, acompanar, quiere|quieren|queria|quisiera|gustaria|interesa|puede|pueden|podria|podrian, servicio comunitario, horas de, hacer carteles|cartazes|servicio, hay edad, escribo por|de
    ajudar, inscrever, quer|querem|gostava|gostaria|pode|podem|poderia|interessada|interessado, escrevo pelo|pela|por, idade minima, edad minima, servico comunitario
    """)

  /// A school that a child goes to.
  static let schooling = Phrases(
    """
    middle|high|elementary|grade|junior school|schooler|schoolers|high, freshman, sophomore, homeschooled, homeschooler, minimum age, age limit, too young, old enough
    ninth|tenth|eleventh|eighth|seventh|sixth|fifth|6th|7th|8th|9th|10th|11th|12th grade|grader|graders, junior|senior at|in, under 18|eighteen|age, at ** high
    octavo|noveno|decimo|septimo|sexto|quinto|onceavo|undecimo|once grado, secundaria, preparatoria, prepa, bachillerato, middle school, menor de edad, menores de edad
    oitavo|nono|setimo|sexto|quinto|decimo ano, ensino medio|fundamental, ginasio, menor de idade, menores de idade, secundario, no|na escola
    """)

  static let school = Phrases(
    """
    freshman|sophomore|junior|senior at|in * * high|hs|school|latin|tech|voc|vocational|regional|academy|prep
    im|am a|an? rising|high? school? freshman|sophomore|junior|senior at|in, im|am a|an freshman|sophomore, sophomore|freshman at, junior|senior at ** north|south|high|hs|latin|tech|regional here?, rising freshman|sophomore|junior|senior
    im|am a|an high school|schooler student|freshman|sophomore|junior|senior, im|am a|an? high schooler, im|am in|at|still middle|high|secondary school, im|am still? in|at high|middle school
    i|im a|an? ** student at|in|from ** high|middle|hs, high school student|junior|senior|freshman|sophomore|club|kid here|from|and|with|at|who|in?, our|my high|middle schools|school|schools, my school|guidance|homeroom|history|civics|english|social|ap counselor|teacher|project|class|club|newspaper, guidance counselor
    in|finishing|starting|entering the|my? ninth|tenth|eleventh|twelfth|eighth|seventh|sixth|7th|8th|9th|10th|11th|12th|6th grade|grader, im|am a|an eighth|ninth|tenth|eleventh|twelfth|seventh|7th|8th|9th|10th|11th|12th|6th grader
    im|am|being under 18|eighteen|age, im|am a minor, im|am still? a? teenager|teen|minor|kid, not yet|quite 18|eighteen, not 18|eighteen yet?, turn|turning|be 18|eighteen in|on|next|this|soon, until i|im turn? 18|eighteen, almost|nearly 18|eighteen, till im 18, im|am a? homeschooler|homeschooled
    my mom|parents|mother|dad|father|mum|folks|grandma|guardian|parent and|dad? said|says|say|let|lets|will|gave|signed|sign|drive|drives|has|have|is|are i|im|its|me|okay|ok|permission|can|could|to|fine|the|a|my, permission from my|parents, parental|parents permission|consent|slip, need|needs|want|have|for|my|get|some|of community? service hours|project, service|volunteer hours for|school|needed, national honor society, nhs hours, i go to ** high|middle school?, i attend ** high|middle, i get out of school|class, after school lets|gets, get out of school, after school i|im
    for|count|counts|counting toward|towards|as|for? community service, my teacher|coach|counselor|principal|school said|says|told|wants|needs|requires|gave, teenager here, im|am still? in school
    student council|body|government, class of 2027|2028|2029|2030|2031|next, i turn|turned fourteen|fifteen|sixteen|seventeen, learners permit, too young to, not old enough, old enough to
    soy|aun|todavia|siendo soy? menor de edad, menor de edad, estoy|voy|estudio|curso en|a|al? la|el|mi? secundaria|high|preparatoria|prepa|bachillerato|middle|noveno|octavo|decimo|septimo|sexto|once|onceavo|duodecimo|undecimo, estoy|voy|estudio|curso en ** grado|high|middle|secundaria|prepa|preparatoria|bachillerato, cumplo|cumplire|cumpla|cumplir los? 18|dieciocho|17|diecisiete|16|dieciseis, mi|mis mami|mama|papa|papas|padres|papi|madre|padre|abuela|mamas me|ya|no dio|dieron|da|dan|deja|dejan|dejo|dejaron|dijo|dijeron|firma|firmo|permite|permiten|puede|llevar que|permiso|ir|ayudar|participar|el|la?, permiso de mi|mis, horas de servicio|voluntariado|comunitario, servicio comunitario para|de|en, mi consejera|consejero|maestra|maestro|escuela|high|middle me|de|school|dijo|necesita|pide, soy estudiante de|en ** secundaria|high|prepa|preparatoria|bachillerato, soy|estoy adolescente, todavia|aun no tengo|cumplo 18|dieciocho|los, casi|ya casi tengo|cumplo 18|dieciocho
    sou|ainda sou? menor de idade, menor de idade, to|tou|estou|estudo|ando|curso no|na|em|num ** high|ensino|medio|ano|secundario|ginasio|middle|serie, estudo|estudante no|do|de ensino medio, do ensino medio e|mas|em, faco|farei|completo|fizer|fazer 18|dezoito|17|dezessete|16|dezesseis|dezassete|dezasseis, minha|meu|meus mae|pai|pais|avo deixou|deixa|deram|deu|dao|da|deixaram|deixam|autorizou|autorizaram|autoriza|disse|permitiu|permite|assina|assinou, permissao|autorizacao dos|da|do meus|minha|meu, horas de servico|voluntariado|voluntario, servico comunitario, sou adolescente, sou aluno|aluna do|da|de ** medio|ano|high|secundario, ainda nao tenho|fiz 18|dezoito
    """)
}
