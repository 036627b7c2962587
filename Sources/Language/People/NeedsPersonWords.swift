/// The words that no template answers, in the languages of the templates.
enum NeedsPersonWords {
  /// What a phrase is a mark of; some count only in certain company.
  enum Mark: UInt8, Sendable {
    /// What only sounds like one of the others.
    case idle
    case death
    /// Of persons, not of bills and cars.
    case dying
    case distress
    /// Death where nothing follows: "she's gone".
    case gone
    /// Distress where nothing follows: "I can't go on".
    case exhausted
    case anger
    /// Anger, unless insurers are meant.
    case insult
    /// "I'm furious": with whom?
    case fury
    case threat
    case lawyer
    /// A lawyer, who may be an appointment or the writer.
    case counsel
    case press
    /// A journalist by trade, who may be retired or a nephew.
    case trade
  }

  static let all = Phrases(
    tagged: (english + spanish + portuguese).map { (tag: $0.rawValue, phrases: $1) })

  static let kin =
    "husband|wife|mother|father|mom|mum|dad|son|daughter|sister|brother|partner|friend|parent|child|baby|grandmother|grandfather|grandma|grandpa|aunt|uncle|spouse|cousin|niece|nephew|neighbor|fiance|fiancee|roommate|boyfriend|girlfriend|grandson|granddaughter|grandchild|stepson|stepfather|stepmother|inlaw|momma|daddy"
  private static let parientes =
    "esposo|esposa|marido|madre|padre|mama|mami|papa|papi|hijo|hija|hermano|hermana|abuela|abuelo|amigo|amiga|tio|tia|suegra|suegro|primo|prima|nieto|nieta|sobrino|sobrina|cunado|cunada|vecino|vecina|companero|companera|novio|novia"
  private static let parentes =
    "marido|esposa|esposo|mulher|mae|pai|filho|filha|irmao|irma|avo|amigo|amiga|tio|tia|companheiro|companheira|sogra|sogro|primo|prima|neto|neta|sobrinho|sobrinha|cunhado|cunhada|vizinho|vizinha|namorado|namorada"

  private static let english: [(Mark, String)] = [
    (
      .idle,
      """
      died laughing, dying to, late husband|wife|mother|father|mom|dad, suicide prevention|hotline|line|awareness
      funeral home|director|parlor|homes, lost my|our \(kin) in the, killing it|two|me|small, id kill for, kill for
      attorney general, under the weather, shoot me|us an, cancer survivor|nurse|doctor|patient|researcher|society|center
      beat cancer, survived cancer, dead serious|tired|end|line, if looks could kill
      """
    ),
    (
      .death,
      """
      \(kin) ** died|deceased|succumbed, \(kin) just|recently|has|had|is|was|are * dead|deceased|dying
      he|she just|recently|has|had|is|was? died|dead|deceased|dying, passed away, slipped away, is|has|was|are deceased
      lost my|our|her|his|both|their|a|dear * \(kin), lost my|our parents, death of, death in the|my|our family
      buried|burying|bury my|our|her|his|him|them|the * \(kin)?, bury|buried my|our|him|her, funeral, obituary, memorial service, his|her|the wake is|was
      in mourning, no longer with us, grieving, my|our grief, condolences, rest in peace, casket, cremated|cremation, ashes, eulogy
      didnt|did not live to, not live to, killed himself|herself|themselves, took his|her|their own? life, passing of, the|her|his|my|our loss of, died peacefully|suddenly|from|because|of|without|waiting|at|before
      stillborn, miscarriage, lost the|our baby, overdosed, widowed, died alone
      """
    ),
    (
      .dying,
      "died last|this|yesterday|on|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|two|three|a|when|after|over|and|while|today, dead since, has died, just died, have died, died"
    ),
    (
      .distress,
      """
      into|to|in|entered|enter|on hospice|palliative, i|im|have|has|with|had stage|terminal|metastatic three|3|four|4|iv|iii|cancer|illness|ill, terminally ill, terminal cancer|illness|diagnosis
      the|an icu, in intensive care, was|were|been|just|got|am just|recently? diagnosed, my diagnosis, just|is|was|been|got hospitalized, rushed to the, on life support, a stroke|coma, in a coma, had a heart
      suicide, suicidal, kill|killing|hurt|harm|hurting|harming|cut|cutting myself, end|ending|take|taking|ended my|it own? life|all, end|ending it all, want|wish|wanted to|i die|be dead|was|were dead?, wish i|to was|were dead|gone
      dont|didnt|no not? longer? want|wish|care to|reason live|be|wake alive|up|here?, nothing|no reason|point to|in live|living|going|left, no reason|point to|in live|living|going, the point of|in|any|anymore|going|living, end of my rope|tether, want to disappear, better off without|dead
      would notice if, notice if i was|were|am gone, cant|cannot do this|it anymore|any, cant|cannot take it|this|anymore|any, cant|cannot|could not? cope|breathe|eat|sleep|stop|bear|live|face crying|shaking|it|without|like|anymore|this, stop crying, falling apart, at a breaking|my breaking|wits point|end?
      terrified, im|am|so|really|very|are scared|frightened|desperate|hopeless|devastated|heartbroken|panicking|suffering|overwhelmed|depressed, im|am scared, scared to death, hopeless, in despair, desperate, desperately, having a breakdown|crisis|panic, im|am in crisis|agony|trouble|danger
      havent|havnt|not|have|hadnt eaten|slept, nothing to eat, skip|skipping|choosing|choose between? meals|food|rent|pills|medication|my|doses, out of insulin|food|money|my, ration|rationing|rationed my|his|her|insulin, shutting|shut|cutting|cut|turning|turned off|us my|our|the * oxygen|heat|power|electricity|lights|gas|water|benefits|tanks|coverage, no heat, cant|cannot afford|pay|get|buy my|the|for|to|rent|food|insulin|his|her|our * insulin|medication|medicine|meds|chemo|surgery|treatment|rent|eat|live|pills|prescription|food|mortgage|heat
      cant|cannot pay, in chemo, on chemo, chemo, biopsy, denied|denying|deny|refused|refuse the|my|our|his|her|me|us|him|next * chemo|treatment|surgery|round|transplant|insulin|care|scan|coverage|medication, can|somebody|someone anyone|please? help me|us, need help now|urgently|bad|badly, lose|losing|lost my|our home|house|apartment|mind|everything|job
      domestic violence|abuse, being|been|was|am|is abused|beaten|stalked|evicted|raped|assaulted, abusive|violent * husband|partner|boyfriend|relationship|ex|father|home, he|she|who|husband|boyfriend|partner|they hits|beats|hit|beat|hurts|chokes|threatens|threatened|choked|raped|stalks me|us, afraid|scared of|to my|him|her|go|leave|he|she * home|husband|leave?, dont write here, not safe here|at|to|for, dont feel safe, am|im|are|be|became homeless|evicted, living in my|our car, sleep|sleeping in|on my|our|the car|street|streets, nowhere to go|live, evicted|eviction, foreclosure
      dont know how much longer, dont know how i|we, dont know what to do, dont know if ill|i see|make|live|survive, drinking again, relapsed, overdose, self harm, tumor, they|doctors|doctor say|says|said days|weeks|months|its|there|nothing, weeks|days|months to live, cancer is|has|came|spread back|spread, has|have|got|with lung|breast|pancreatic|brain|liver|colon|prostate|bone|blood cancer, leukemia, my cancer
      """
    ),
    (.gone, "is|has|was gone, hes gone, shes gone"),
    (.exhausted, "cant go on, cannot go on, can not go on, give up, ive given up, had enough, so alone, cant anymore, help me please?, help us please?, please help me|us?"),
    (
      .anger,
      """
      how dare, dont|do not? you dare, this is|feels|borders harassment, harassing, harassment, harassed by, shame on, fuck, fucking, fucked, fuckers, fuckin, f off, wtf, stfu, bullshit, asshole, assholes, bastard, bastards, bitch, bitches, piece of shit|crap, shit, crap, go to hell, screw you|off|this|your, go away, get lost, drop dead, up yours, kiss my|off, piss|pissed|pissing off|me, shut up
      you people, what the|is|in hell|fuck|heck|wrong is|are|do|with|gives|did?, whats wrong with you, wrong with you, your nerve, the nerve, nerve of, are|a you? scam|scammers|fraud|spammers|crooks|liars|thieves|parasites|clowns|jokers|idiots|morons|useless|incompetent|pathetic|disgusting|ridiculous|insulting|disgrace|liar|fraud, you are|were so|all|just|a? scam|scammers|fraud|useless|incompetent|pathetic|disgusting|ridiculous|insulting|rude|disrespectful|unprofessional|shameful
      disappointed|upset|unhappy|angry|mad with|in|at|by you|ana|your|yall|how, not happy with you|your|ana|how, fed up, sick and? tired? of you|your|this|these|getting|hearing|being|the, sick of you|your|this|these|getting|hearing, tired of your|you|these|being, had it with|up, last straw, unacceptable, outrageous, disgraceful, insulting, so rude, was|were|very|extremely|incredibly|so|too rude|disrespectful|dismissive|condescending, disrespected, lied to me|us, wasted my, waste of my|time, never again, complaint about, want to complain|file, formal complaint, i resent, i hate you|your|this, hate your|you, you ruined|lied|wasted|stole|used|embarrassed|humiliated|ignored|never, without my|asking permission|consent|me, stood me up, learn to read, cant you|any read, stupid|dumb|damn email|emails|robot|bot|machine|people|list|idiots
      """
    ),
    (
      .insult,
      "idiot, idiots, morons, moron, liars, liar, crooks, thieves, scammers, scam, spammers, commie, commies, communists, clowns, imbeciles, jackass, jerks, losers, hypocrites, traitors, is a disgrace, are a disgrace, disgusting, despicable, parasites, goddamn, damned"
    ),
    (
      .fury,
      "furious, outraged, livid, disgusted, appalled, offended, pissed, enraged, so|very|really|extremely|damn angry|mad|insulted, im|am|was angry|mad|insulted"
    ),
    (
      .threat,
      """
      ill|gonna|to|will|should|could|going|want|ought kill|hurt|shoot|bomb|burn|stab|beat|destroy|strangle|punch you|u|ana|them|all|every|him|her|one, i know where|what|who|when you|your|ana|car|she|he|they|yall, i know where, know what car, youll|ull|you will|going|gonna be|to|regret|pay|suffer|wish * sorry|regret|pay|wish?, be|so sorry if|when|you, going to pay|regret, watch|mind your|yourself|yourselves|out back|step?, watch yourself|yourselves|your, come|coming after|for you|u, burn your|it|this|the|down down|place|office|house, my|a|the|with guns|gun|rifle|shotgun|pistol|bat, have a? gun, have guns, death threat|threats, life|lives hell, a living hell, strung|string up, be|deserve|should shot|hanged|hung|killed|lynched|hurt|die, deserve to|what be|die|you|comes|coming?, what you deserve|have, what is|s coming to you, coming to you, i will|ill|gonna|going find|hunt|get|end|ruin|expose you|u|your, or else, last warning, final warning, be careful who|what, pay for this|it|what, a bomb, blow up, kick your, beat the, bodies, blood on your, hope you|your|yall * die|burn|rot|choke|dies, sleep with one, i am warning|im|i warn|warning you, you have been|youve warned|been
      """
    ),
    (
      .lawyer,
      """
      lawsuit, legal action|proceedings|recourse|remedies|matter|notice|team|department|representation|rights, sue|suing you|your|him|them|the|for|over|hubkeeper|ana, will|going|gonna|to|could|ill|can|might|we|i|well sue, cease and desist, report|reporting|reported|complaint|complain|filed|filing|file|write|writing|contact|contacting|turn|going|go ** attorney|fcc|ftc|police|authorities|bbb|bureau|ag, better business bureau, police report, gdpr, ccpa, subpoena, subpoenaed, legal counsel, general counsel, restraining order, can spam act, law firm|office|offices, this firm, firm represents, represents mr|mrs|ms|the|our, my|our client, behalf of my|our client, filing|filed|file|press|pressing|pursue a|charges|an|formal? suit|complaint|claim|charges|grievance, pressing charges, small claims, court order, in court, to court, take you to, litigation, litigate, damages, liable, liability, slander, libel, defamation, deposition, summons, in violation of, violation of, violates, illegal|unlawful to|for|what|use|practice|and, is|are illegal|unlawful|against the law?, against the law, esq, counsel for, attorney client
      speak|talk|hire|hiring|hired|get|getting|got|retain|retained|call|calling|consult|consulted|contact|contacted|see|seeing|spoke|talked to|with a|an|my|our lawyer|attorney, a lawyer|attorney about|involved|now|letter|will, letter from my|our|a|an
      """
    ),
    (.counsel, "my|our|her|his|their attorney|lawyer|lawyers|attorneys|counsel, from my|our|a|an attorney|lawyer"),
    (
      .press,
      """
      reporter|journalist|editor|producer|anchor|columnist|correspondent|photographer with|at|for|from|of|here, student|freelance|investigative|local reporter|journalist, i|we|who write|report|freelance|produce|edit|film|cover|blog for|a|an|the|about|politics|health, im|am|are|were writing|working|doing|filming|producing|reporting|recording|preparing a|an|on * * story|article|piece|segment|documentary|feature|profile|report|podcast|film|series|show|book, doing|writing|working|do|filming|preparing|reporting on|a|an|the? a|an|the? story|article|piece|segment|documentary|feature|profile|report|podcast
      for comment, comment for a|my|our|an|the|on|by, no comment, could|can|would|will|please someone|you|anyone|ana|somebody|we|they|i comment|quote, comment on, quote you|ana|him|her|someone|from, can i quote, a quote, for attribution|broadcast|publication, off the record, on the record, on deadline, my deadline|editor, press|media inquiry|enquiry|request|deadline|pass|credentials|contact|kit|office|release|interview|availability, interview|interviewing|interviewed you|someone|request|with|ana|somebody|one|your|for|a, an|the|to|tv|radio|phone|press|media|short|quick interview, spokesperson, spokesman, spokeswoman, documentary, filming a, camera|film|tv|news crew, a|our|the camera|cameras, on air, on camera, live on, fact check|checking|checker, newsroom, for the evening|morning|nightly news, evening|morning|nightly|daily news, news desk|channel|station|director, channel 4|5|7|10|22|25|3|40|two, have|get someone|somebody|you|ana|one on|in|for radio|air|the|our|camera show|program|podcast|air|studio?, globe|wbur|gbh|wgbh|npr|nbc|cbs|abc|fox|herald|telegram|gazette|times|telemundo|univision|masslive|patch|recorder|eagle|axios|reuters|politico|beacon here|calling|reporter, here|calling|writing|reaching|i from|at|with|out the|masslive|wbur|gbh|npr|nbc|cbs|abc|fox|telemundo|univision|reuters|axios|politico|boston globe|herald|times|telegram|gazette|news|enterprise|radio|sun|republican|eagle?
      """
    ),
    (.trade, "im|i|am a|an|the? ** reporter|journalist|columnist, a reporter|journalist"),
  ]

  private static let spanish: [(Mark, String)] = [
    (
      .idle,
      """
      muero de ganas|risa|hambre|la, muerta|muerto de cansancio|risa|hambre|frio|sueno|la, mi|su difunto|difunta, sobrevivi al, nace|nacio muerto, funeraria, matando a los pueblos, que barbaro, cita con|a mi abogado|abogada, no puedo mas temprano|tarde|que, entrevista de trabajo
      """
    ),
    (
      .death,
      """
      \(parientes) ** fallecio|murio|muerto|murieron|fallecido, ha|acaba|han|habia|acabo|acaban de? fallecido|muerto|fallecer|morir|enterrar, fallecio, fallecieron, fallecida, fallecido, fallecimiento
      ya no esta|estan con|entre nosotros|nosotras|aqui, paz descanse, descanse|descansa|descansan en|con|ya paz|el, que en paz, entierro, sepelio, enterrar, enterramos|enterraron|enterre a?, velorio, velamos, luto, funeral, funerales, pesame, perdi|perdimos|perdio a|mi mi|mis|nuestro|nuestra|su|un|una? \(parientes)|bebe?, perdida de mi|nuestro|nuestra|un|una, se nos|me fue|murio|adelanto mi|un|el|la|al?, partio|paso|fue con|al|a|de cielo|dios|mejor|senor|este|la?, muerte de, esquela, novenario, se quito la vida, se mato, se suicido, perdi el|a bebe
      """
    ),
    (.dying, "murio, se murio, ha muerto"),
    (
      .distress,
      """
      quitarme|quitarse la vida, suicidio, suicidarme, matarme, morirme, quiero morir, ganas de vivir|morir|nada, no quiero vivir|seguir viviendo|viva?, no vale la pena vivir|seguir, acabar|terminar con todo|mi, no le? veo|encuentro sentido|salida|caso, sentido a nada|la, no veo salida, sin salida|esperanza|esperanzas, estaria mejor muerto|muerta|sin, nadie me extranaria|va
      estoy|me|sigo muy? desesperada|desesperado|deshecha|deshecho|destrozada|destrozado|aterrada|aterrado|deprimida|deprimido|angustiada|angustiado|asustada|asustado|desahuciada, desesperada, desesperado, aterrada, aterrado, muerta|muerto|muertos de miedo, mucho|tanto miedo, tengo miedo, me da miedo, llorando, no paro|puedo|dejo de? llorar|parar|dormir|comer|respirar
      enfermedad terminal|grave, cancer terminal|avanzado|de en, etapa|fase cuatro|4|terminal, encontraron|encontrar|detectaron|detectar|diagnosticaron|diagnosticar|descubrieron|salio|tengo|tiene|dieron un|el|de|la? cancer|tumor|leucemia, me|le acaban|diagnosticaron|encontraron de?, quimio, quimios, quimioterapia, cuidados intensivos|paliativos, uci, hospicio, en coma, derrame, muy|esta|gravemente grave, se esta muriendo, biopsia, tumor
      me|nos pega|golpea|maltrata|pego|golpeo|amenaza|amenazo|viola|violo|abusa, violencia domestica|en, maltrato, a donde ir, donde vivir|dormir|quedarme, en la calle, desalojo, desalojan|desalojaron|desalojando, nos|me echan|echaron|sacan|corren de, no tengo|tenemos|hay para|con|que dinero|comer|comida|pagar|la|insulina|mis|mi|las|nada? * comer|renta|medicina|medicinas|insulina|pastillas?, no|ni tengo|alcanza para comer|medicinas|la|mis|pagar, sin comer|insulina|medicina|luz|comida, me|nos quitaron|cortaron|negaron|niegan|cancelaron|cortan|quitan el|la|mi|los|las|masshealth|medicaid, no me|nos|le cubren|cubre|cubrio|quieren la|el|mi|nada|cubrir?, no se como|que vamos|voy|hacer|pagar a? pagar|hacer|vivir|salir?, ayudenme, ayudeme, ayudame, auxilio, necesito ayuda urgente|por|ya, alguien ayudeme, no aguanto|soporto|resisto mas, perdi mi|la casa|trabajo
      """
    ),
    (.exhausted, "no puedo mas, ya no puedo, estoy harta|harto de todo?, ya no doy mas"),
    (
      .anger,
      """
      hijos|hijo de puta|perra|su|la, puta, putas, puto, putos, que asco, dan|me asco, como se atreven|atreve, con que derecho, que descaro, descarados, descarada, descaro, falta de respeto|consideracion|verguenza, faltas|faltan|falto|faltaron de|al|el respeto, sinverguenza, sinverguenzas, sin verguenza|verguenzas, carajo, cono, mierda, joder, jodan, jodanse, jodase, chingar, chinguen|chinga, chingada, pendejo, pendejos, pendejada, cabron, cabrones, imbecil, imbeciles, estupido, estupidos, estupida, idiota, idiotas, malditos, maldito, maldita, desgraciados, desgraciado, inutiles, inutil, ineptos, mentirosos, mentiroso, ladrones, estafadores, estafa, payasos, vayanse|vayase|vete al|a la, larguense|larguese, callense|callese, ya|me dejenme|dejeme|dejen en paz, dejenme en paz, puro cuento|robo|engano, no sirven|sirve para|de nada, me tienen harta|harto|cansada|cansado|hasta, estoy|ya|me harta|harto|tienen de|harta|harto ustedes|sus|su|que|esto|tanto|tantos|estos, que verguenza, verguenza les|deberia|deberian, deberia|deberian darles, me mintieron|enganaron|usaron|humillaron|ignoraron|plantaron, sin mi permiso|consentimiento, pesimo|pesima, inaceptable, indignante, una burla|verguenza|porqueria|basura, grosero|grosera|groseros, acoso, acosando, hostigamiento, hostigando, me estan acosando
      """
    ),
    (.insult, "ladronas, ladrones, basura, verguenza, corruptos, mentirosas, rateros, asquerosos"),
    (.fury, "estoy furiosa|furioso|indignada|indignado|enojada|enojado|molesta|molesto|encabronada|encabronado, furiosa, furioso, indignada, indignado"),
    (
      .threat,
      """
      los|las|te|lo|la|les voy|vamos a matar|encontrar|buscar|quemar|romper|reventar|joder|hacer|partir|denunciar, se|te|lo|la van|vas|va a arrepentir|acordar|pesar|pagar|lamentar, me la|las van|vas|va a? pagar|pagan, se donde|quien|cuando viven|vive|estan|esta|se|trabajan|trabaja|es|son|eres, se donde, yo no juego, tengan|tenga|ten|anden|ande con? cuidado|mucho, cuidadito, cuidense, cuidese, atenganse|atengase a, una bomba, mi pistola|arma|rifle, una pistola|arma, ultima advertencia, les|los|le advierto, ya veran|vera, van a saber|ver|conocer, los voy|voy|vamos a? encontrar|ir a buscarlos|encontrarlos|matarlos, o si no, se las voy a? cobrar
      """
    ),
    (
      .lawyer,
      """
      demanda legal|contra|por|judicial|colectiva, demandar|demandarlos|demandare|demandarles|demandaremos|demandando|demandarla, los|les|voy|vamos a? demando|demandar, voy|vamos|pienso|quiero a? denunciar|denunciarlos|poner|presentar|interponer|levantar * denuncia|queja|demanda|cargos?, denuncia por|contra|formal|ante, una denuncia, denunciar, denunciarlos, queja formal|contra|ante, los|les|la voy|vamos|van a reportar|denunciar, reportar|reportarlos con|al|a|ante, fiscal, fiscalia, esto|eso|es es? ilegal, es|muy ilegal, la ley prohibe, juicio, tribunal|tribunales, corte civil|federal, orden judicial|de, en la corte, ante|con las autoridades, policia, notificacion legal, asesor|asesoria legal, acciones|accion|medidas legales|legal, daños y, perjuicios, bufete, despacho juridico|de, nuestro|mi cliente, mis|nuestros derechos
      hable|hablar|hablare|consulte|consultar|consultare|contrate|contratar|contactar|contacte|llamar|buscar|hablo con|a|un|una|mi un|una|mi|nuestro? abogado|abogada|abogados, mi|nuestro|nuestra|un abogado|abogada|abogados se|va|dice|dijo|me|los|les|ya|esta|quiere|va|tiene|lo|la|recomienda, carta|noticias de|por mi|un|nuestro|el|parte abogado|abogada|de?, con|a mi|un|una abogado|abogada sobre|por|para
      """
    ),
    (.counsel, "mi|mis|nuestro|nuestra|nuestros abogado|abogada|abogados"),
    (
      .press,
      """
      entrevista, entrevistar|entrevistarla|entrevistarlo|entrevistarlos, entrevistas, noticiero, declaraciones|declaracion, soy productora|productor|editora|editor|corresponsal|camarografo|conductora|conductor|locutora|locutor, estoy|estamos escribiendo|haciendo|preparando|trabajando|grabando|filmando|produciendo * una|un|el * nota|articulo|reportaje|documental|historia|programa|podcast|pieza, reportaje, para|de el|la|un|nuestro noticiero|periodico|programa|canal|radio|podcast|telediario, le|les escribo|llamo|hablo de|desde|del telemundo|univision|radio|rumbo|periodico|canal|mundo|diario|planeta|la|el, telemundo, univision, portavoz, vocero, vocera, comunicado de, rueda de prensa, conferencia de prensa, un comentario, documental, de|para la prensa, medio|medios de comunicacion, camaras, citar|citarla|citarlo
      """
    ),
    (.trade, "soy|somos una|un|la|el? periodista|periodistas|reportero|reportera|reporteros"),
  ]

  private static let portuguese: [(Mark, String)] = [
    (
      .idle,
      """
      morrendo|morro|morta|morto de vontade|rir|fome|cansaco|sono|frio|rir|saudade, matar a saudade|saudades|fome, chorei de rir, meu|o|minha meu? falecido|falecida marido|esposa|pai|mae, ja? nasce morto, ja nasce morto, funeraria, venci o, matando as cidades, nao aguento mais esses|essas|esse|essa|os|as|tanto|tanta|pagar, tenho advogado na|no|as|amanha, entrevista de emprego|trabalho
      """
    ),
    (
      .death,
      """
      \(parentes) ** faleceu|morreu|morto|partiu|faleceram, \(parentes) se|nos foi|deixou, faleceu, faleceram, falecimento, falecido, falecida, acabamos|acabei|acabou de enterrar|perder|falecer|morrer, enterro, enterrar, enterramos, enterrei, velorio, luto, funeral, sepultamento, missa de setimo, ja nao|n esta entre|conosco|connosco|mais|aqui nos?, nao esta mais entre|conosco|aqui|com, partiu no|em|para|deste|desta|cedo|ontem dia?, descanse|descansa|descansou em|no|com paz|senhor?, perdi|perdemos|perdeu o? a? meu|minha|nosso|nossa|um|uma|o|a * \(parentes)|bebe, perda de|do|da meu|minha|nosso|nossa, pesames, condolencias, morte de|do|da, se suicidou, se matou, tirou a propria, deus levou, foi para o|junto ceu|de
      """
    ),
    (.dying, "morreu"),
    (
      .distress,
      """
      me matar, matar me, suicidio, suicidar, tirar a minha|propria, quero morrer, vontade de viver|morrer, nao quero mais? viver, acabar|terminar com tudo|minha|a, mais sentido, vejo mais? sentido|saida, sentido em|na nada|vida, sem saida|esperanca, melhor morta|morto|sem, nao aguento mais|viver, to|tou|estou|ando muito|tao? desesperada|desesperado|apavorada|apavorado|arrasada|arrasado|destruida|destruido|deprimida|deprimido|angustiada|angustiado|assustada|assustado|perdida|perdido, desesperada, desesperado, apavorada, apavorado, muito|tanto medo, estou|to|tenho com? medo, morta|morto|morrendo de medo, chorando, nao paro|consigo de? chorar|parar|dormir|comer|respirar, doenca terminal|grave, cancer terminal|avancado|no|de|na|em, cancro terminal|no|de|na, estagio|fase quatro|4|terminal, descobri|descobriram|descobrimos|tenho|tem|deram|diagnosticaram|diagnosticado|diagnosticada um|com|o|de? cancer|cancro|tumor|leucemia, quimio, quimios, quimioterapia, uti, cuidados intensivos|paliativos, em coma, derrame, avc, internada, internado, biopsia, biopsia, tumor, gravemente, muito|esta|ta grave
      me|nos bate|bateu|espanca|agride|agrediu|ameaca|ameacou|maltrata|machuca, bate me|em mim, violencia domestica, maus tratos, pra|para|sei|tenho onde ir|dormir|morar|vai, na rua, despejo, despejada|despejado|despejados|despejar, cortaram me|nos|o|a|os|as|meu|minha|meus, cortaram, tiraram|negaram|cancelaram|negou me|nos|o|a|os|meu|minha, nao cobrem|cobre|cobriram|querem|cobriu a|o|mais|nada|cobrir|meu|minha, nao tenho|temos|ha dinheiro|como|para|o nem? pra|para|pagar|comer|que|remedio|comprar * comer|comprar|remedio|remedios|pagar|insulina|aluguel|nada?, sem comer|insulina|remedio|remedios|comida|luz, nao sei como|o|mais * a|vou|vamos|fazer|que|gente vou|vai|pagar|fazer|viver|fazer?, nao sei mais o, me|nos ajuda|ajudem|ajude, ajudem me, socorro, preciso de ajuda urgente|agora|ja|por, perdi meu|o|minha|a|tudo|emprego|casa * emprego|casa?, nao suporto mais
      """
    ),
    (.exhausted, "nao aguento mais, nao aguento, nao posso mais, nao consigo mais, cansei de tudo|viver"),
    (
      .anger,
      """
      que vergonha, vergonha o|de|alheia que|voces?, e|uma uma? vergonha, com que direito, como se atrevem|atreve, como ousam|ousa, falta de respeito|educacao|consideracao|vergonha, faltaram|faltou com|ao o? respeito, sem vergonha|vergonhas, semvergonha, desrespeito, desrespeitaram, foder, fodam|fodase|foda|fudê, foda se, se foder|fuder|fodam|lascar, vao se|a|pro|tomar|para * foder|fuder|merda|inferno|cu|catar?, vai|va tomar|se|pro|a|para no|foder|fuder|inferno|merda|catar, no cu, porra, caralho, merda, puta, putas, filho|filhos|filha da|de|das puta|uma|mae, desgracados|desgracado, idiota, idiotas, imbecil, imbecis, burros, estupidos, estupido, palhacos|palhacada, otarios|otario, canalhas, mentirosos, mentiroso, ladroes, golpistas|golpe, incompetentes, inuteis, inutil, malditos|maldito, cala a boca, calem, me deixem|deixa|deixe em|na paz?, deixem me|nos em, nao prestam|presta|servem|serve para|pra|de nada?, so|e conversa|mentira|enrolacao|enganacao, mentiram|enganaram|usaram|humilharam|ignoraram para|pra|me|minha|o, sem minha|a autorizacao|permissao|minha, inaceitavel, absurdo o|isso|voces, um absurdo, que absurdo, grosseira|grosseiro|grosseiros|mal educado|educada|educados, mal educada|educado|educados, assedio, assediando, perseguindo me, to|estou|tou|ja farta|farto|cheia|cheio|cansada|cansado de|com disso|voces|dessa|desses|tanto|tantos|esses|vos
      """
    ),
    (.insult, "ladras, ladroes, lixo, vergonha, corruptos, bandidos, safados, nojentos, nojo"),
    (.fury, "estou|to|tou furiosa|furioso|indignada|indignado|revoltada|revoltado|chateada|chateado|irritada|irritado|brava|bravo|zangada|zangado, furiosa, furioso, indignada, indignado, revoltada, revoltado"),
    (
      .threat,
      """
      vou|vamos|eu te|os|vos|lhes|ainda? matar|achar|encontrar|pegar|quebrar|queimar|acabar|denunciar|arrebentar|processar voces|voce|todos|com|esse|essa|tudo|ai|a|vos?, vao|vai|vais se|me|te|ver|pagar|arrepender arrepender|pagar|ver|comigo|so|caro?, se arrepender|arrependem, arrepender se, sei onde|quem|quando voces|voce|moram|mora|se|trabalham|fica|e|sao|ficam, sei onde, tomem|toma|tome|tenham|tenha|cuidado muito? cuidado|comigo, cuidado comigo|com, uma bomba, minha arma|pistola|espingarda, uma|com arma|pistola, ultimo aviso, estou avisando|avisar, vai|vao ter|sobrar|haver troco|pra|volta, isso nao fica|vai ficar assim, eu nao brinco|to brincando, vao conhecer, me aguardem|aguarde
      """
    ),
    (
      .lawyer,
      """
      processar|processarei voces|vos|a|o|voce|vos|essa, vou|vamos|irei processar|abrir|apresentar|fazer|registrar|dar|entrar * queixa|processo|denuncia|reclamacao|boletim|acao|parte, processo judicial|contra|na, acao judicial|na, queixa contra|crime|formal|na|a, apresentar|fazer|registrar uma? queixa|denuncia|reclamacao, uma|formal denuncia, denunciar voces|vos|ao|a|no|na, procon, ministerio publico, isso|isto|e e? ilegal, e crime|ilegal, contra a lei, lgpd, tribunal, na justica, justica por|contra, a|na policia, boletim de, medidas|providencias legais|judiciais|cabiveis, indenizacao, indemnizacao, danos morais, meu|nosso cliente, os|meus meus? direitos, escritorio de advocacia|advogados
      falei|falar|vou|consultei|consultar|contratei|contratar|procurar|procurei|contactar * com|um|uma|meu|o|nosso um|uma|meu|minha|o? advogado|advogada|advogados, meu|minha|nosso|nossa|um|o advogado|advogada vai|disse|esta|entrara|ja|entrou|me|diz|quer|falou|mandou|vos|tem, carta de|do|da|dum um|meu|uma|minha|nosso? advogado|advogada, com um|uma|meu|minha advogado|advogada sobre|por|para
      """
    ),
    (.counsel, "meu|minha|meus|nosso|nossa advogado|advogada|advogados"),
    (
      .press,
      """
      entrevista, entrevistas, entrevistar, declaracao|declaracoes, sou|somos o|a|um|uma? produtor|produtora|editor|editora|correspondente|apresentador|apresentadora|cinegrafista|locutor|locutora, estou|estamos escrevendo|fazendo|preparando|a|gravando|produzindo|trabalhando * * uma|um|numa|num materia|artigo|reportagem|documentario|historia|podcast|peca|programa, reportagem, materia sobre|para|com|jornalistica, documentario, escrevo|falo|ligo|aqui do|da|de|e|pelo|em|sou|para * times|jornal|globo|rtp|radio|tv|record|sic|tvi|portuguese|revista|canal, telejornal, noticiario, porta voz, assessoria de, coletiva de|imprensa, conferencia de imprensa, para|a|da|de o|a|um|nosso jornal|programa|radio|imprensa, rtp, imprensa, cameras, citar a|o|voce
      """
    ),
    (.trade, "sou|somos uma|um|a|o? ** jornalista|reporter|jornalistas|reporteres"),
  ]
}
