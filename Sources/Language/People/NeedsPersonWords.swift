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
      \(kin) died laughing, buried the lede, to court on|for, jury duty
      interviewed for the newsletter, reporter for * years, used to be a, was a reporter|journalist, retired lawyer|attorney|reporter|journalist, dead since|battery|phone|car, car|phone|battery|laptop|computer|line|engine is|was|went dead, worst case
      died laughing, dying to, late husband|wife|mother|father|mom|dad, suicide prevention|hotline|line|awareness
      funeral home|director|parlor|homes, lost my|our \(kin) in the, killing it|two|me|small, id kill for, kill for
      attorney general, under the weather, shoot me|us an, cancer survivor|nurse|doctor|patient|researcher|society|center
      beat cancer, survived cancer, dead serious|tired|end|line, if looks could kill
      """
    ),
    (
      .death,
      """
      \(kin) ** is|has gone, in the ground, didnt survive|wake, did not survive, never came home, lost them both|all, cancer won|took, sad news, terrible|awful news, it was his|her time, gone too soon, we|i said goodbye to, funeral arrangements, in his|her sleep, obit, plot at the, was pronounced
      is|was|are|hes|shes dead, found dead, dead now, memorial for|on|in|this, \(kin)s memorial|funeral|burial|wake|services|passing|death|estate|ashes, sisters|brothers|mothers|fathers|husbands|wifes|dads|moms|sons|daughters|friends * memorial|funeral|burial|wake|services|passing|death, her|his services are|were|will, services are|were|will * * on|saturday|sunday|friday|monday, graveside, calling hours, shiva, sitting shiva, in lieu of flowers
      he|she|who|\(kin) didnt make it, not make it through, lost * battle, lost his|her|the battle|fight|life, gave up the fight, went to be with|the, with the lord|jesus|angels, met his|her maker, gone to|home to|with heaven|god|glory|the lord?, laid to rest, laying to rest, lay him|her to rest, survived by, left this world|life|earth|us, left us last|on|this|yesterday|too|in|suddenly, taken from us, my|our loss, sudden|recent|tragic|her|his|untimely death|passing|loss, estate of, the deceased, suicide of, drowned, was killed, were killed, killed in a, got killed, been killed, murdered, stopped breathing, never woke up, her|his heart stopped, bereaved, bereavement, in memory of my|our|her, lost him|her, we|i lost him|her, since * * died, since he|she|my passed, widow|widower since|now, became a widow|widower
      \(kin) ** died|deceased|succumbed, \(kin) just|recently|has|had|is|was|are * dead|deceased|dying
      he|she just|recently|has|had|is|was? died|dead|deceased|dying, passed away, slipped away, is|has|was|are deceased
      lost my|our|her|his|both|their|a|dear * \(kin), lost my|our parents, lost dad|mom|mum|mama|papa|grandma|grandpa|mother|father, death of, death in the|my|our family
      buried|burying|bury my|our|her|his|him|them|the * \(kin)?, bury|buried my|our|him|her, funeral, obituary, memorial service, his|her|the wake is|was
      in mourning, no longer with us, grieving, my|our grief, condolences, rest in peace, casket, cremated|cremation, ashes, eulogy
      didnt live to, not live to, killed himself|herself|themselves, took his|her|their own? life, passing of, the|her|his|my|our loss of, died peacefully|suddenly|from|because|of|without|waiting|at|before
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
      living in pain|fear|terror, its terminal, is terminal, was terminal, terminal, hands on me, no way out, no other way, cant see a way, lay|laid|lays a? hand|hands on, hit bottom, on my last, breaking down, broke down, breakdown, mid treatment, without my|our|his|her medication|medicine|meds|insulin|treatment|pills, out of options, out of my pills|meds|insulin|medication, how to go on, hospital they|and|with|since|again he|she|i|they|it * * worse|critical|dying|bad, heart is broken, heartbroken, hanging by a, cant feed my, feed my kids|children|family, lights|heat|power|gas|water was|were|got|is|are shut|cut|turned, need help please, please pray
      nothing left to, nobody|noone would|will miss|notice|care, no one would|will miss|notice|care, left to live, reason to live, crying all|every|and|so|since|right|for|as, been crying, cried, cant keep|hold going|on|it, cancer diagnosis|treatment|treatments|is|has|came|again|back|returned|spread|surgery, have|has|got|with cancer|leukemia|lymphoma|melanoma|parkinsons|alzheimers|dementia|ms now|again|too|and|so?, months|weeks|days|year left|tops, given me|him|her|us months|weeks|days|a, doctor|doctors|they says|say|said|gave|give|think|dont|wont ** months|weeks|days|week|month|year|worse|make|hope, stopped|quit|stopping|skipping|cutting taking? my insulin|meds|medication|medicine|pills|chemo|treatment|heart|doses|dose, at my wits|rope|breaking|limit|lowest, wits end, rock bottom, on the brink|edge, losing my mind|will, going crazy|insane|under, cant function|handle|manage|face|hold, cannot function|handle|manage|face
      drowning in, bankrupt, bankruptcy, losing|lose|lost|take|taking|took our|my|the house|home|apartment, medical debt is|has, collections are|agency|keeps|calling, going blind|hungry|without|under, out on the street, on the streets, in a shelter, at the shelter, living in a|the|my shelter|car|van|tent|motel, kicked out, kicked us|me out, no place to, have nowhere, in so much pain|trouble, so much pain, unbearable, excruciating, in agony, emergency surgery, in surgery right|now|today, critical condition|care, on a ventilator, intubated, not expected to, dont think hell|shell|he|she|theyll * make|live|survive|it, organ failure, kidney|liver|heart failure, dialysis and|now|because, transplant list, miscarried, stroke, heart attack, seizure, seizures, collapsed, took a turn, in hospital with|and, call 911, 911, emergency
      hit|hits|hurt|hurts|beat|beats|choked|abuses|abused|stalking|following|threatening|threatened me|us, is|hes|was abusive, abusive, abuser, abuse, molested, raped, assault, assaulted, restraining, fear for my|our, in danger, unsafe, scared of|for|to|that|and|i, frightened, afraid for|he|he'll|hell|of my|life|me|him?, panic attack|attacks, nervous breakdown, suicidal|dark thoughts, dark place|thoughts, cut|cutting myself, pills and, cant live|do like|without|with|this this|any|it|anymore|him|her?, hate my life, my life is over|ruined|not|nothing, worthless, a burden to|on|and, nobody|no one cares|would if|about|care?, all alone and|now|in, goodbye forever|everyone|world, this is goodbye, not be around much|long, wont be around much|long, wont be here much|long
      into|to|in|entered|enter|on hospice|palliative, i|im|have|has|with|had stage|terminal|metastatic three|3|four|4|iv|iii|cancer|illness|ill, terminally ill, terminal cancer|illness|diagnosis
      the|an icu, in intensive care, was|were|been|just|got|am just|recently? diagnosed, my diagnosis, just|is|was|been|got hospitalized, rushed to the, on life support, a stroke|coma, in a coma, had a heart
      suicide, suicidal, kill|killing|hurt|harm|hurting|harming|cut|cutting myself, end|ending|take|taking|ended my|it own? life|all, end|ending it all, want|wanted to die, want to be dead, wish i was|were dead|gone
      dont|didnt longer? want|wish|care to|reason live|be|wake alive|up|here?, no not longer? want|wish|care to|reason live|be|wake alive|up|here?, nothing|no reason|point to|in live|living|going|left, no reason|point to|in live|living|going, the point of|in|any|anymore|going|living, end of my rope|tether, want to disappear, better off without|dead
      would notice if, notice if i was|were|am gone, cant|cannot do this|it anymore|any, cant|cannot take it|this|anymore|any, cant|cannot cope|breathe|eat|sleep|stop|bear|live|face crying|shaking|it|without|like|anymore|this, could not cope|breathe|eat|sleep|stop|bear|live|face crying|shaking|it|without|like|anymore|this, stop crying, falling apart, at a breaking|my breaking|wits point|end?
      terrified, im|am|so|really|very|are scared|frightened|desperate|hopeless|devastated|heartbroken|panicking|suffering|depressed, im|am scared, scared to death, hopeless, in despair, desperate, desperately, having a breakdown|crisis|panic, im|am in crisis|agony|trouble|danger
      havent|havnt|not|have|hadnt eaten|slept, nothing to eat, skip|skipping|choosing|choose between? meals|food|rent|pills|medication|my|doses, out of insulin|food|money|my, ration|rationing|rationed my|his|her|insulin, shutting|shut|cutting|cut|turning|turned off|us my|our|the * oxygen|heat|power|electricity|lights|gas|water|benefits|tanks|coverage, no heat, cant|cannot afford|pay|get|buy my|the|for|to|rent|food|insulin|his|her|our * insulin|medication|medicine|meds|chemo|surgery|treatment|rent|eat|live|pills|prescription|food|mortgage|heat
      cant|cannot pay, in chemo, on chemo, chemo, biopsy, denied|denying|deny|refused|refuse the|my|our|his|her|me|us|him|next * chemo|treatment|surgery|round|transplant|insulin|care|scan|coverage|medication, can|somebody|someone anyone|please? help me|us, need help now|urgently|bad|badly, lose|losing|lost my|our home|house|apartment|mind|everything
      domestic violence|abuse, being|been|was|am|is abused|beaten|stalked|evicted|raped|assaulted, abusive|violent * husband|partner|boyfriend|relationship|ex|father|home, he|she|who|husband|boyfriend|partner|they hits|beats|hit|beat|hurts|chokes|threatens|threatened|choked|raped|stalks me|us, afraid|scared of|to my|him|her|go|leave|he|she * home|husband|leave?, dont write here, not safe here|at|to|for, dont feel safe, am|im|are|be|became homeless|evicted, living in my|our car, sleep|sleeping in|on my|our|the car|street|streets, nowhere to go|live, evicted|eviction, foreclosure
      dont know how much longer, dont know how i|we, dont know what to do, dont know if ill|i see|make|live|survive, drinking again, relapsed, overdose, self harm, tumor, they|doctors|doctor say|says|said days|weeks|months|its|there|nothing, weeks|days|months to live, cancer is|has|came|spread back|spread, has|have|got|with lung|breast|pancreatic|brain|liver|colon|prostate|bone|blood cancer, leukemia, my cancer
      """
    ),
    (.gone, "is|has|was gone, hes gone, shes gone"),
    (
      .exhausted,
      "cant go on, cannot go on, can not go on, give up, ive given up, had enough, so alone, cant anymore, help me please?, help us please?, please help me|us?"
    ),
    (
      .anger,
      """
      you guys|people|all|folks|clowns suck|disgust|make|should|never, you suck, email|emails|message|messages|flyer|letter|call was|were|is|are offensive|insulting|rude|annoying|disgusting|inappropriate|racist|sexist, offensive, racist|sexist|bigoted remark|remarks|comment|comments|joke|email|volunteer, socialist crap|bs|garbage|nonsense|propaganda|agenda, propaganda, brainwashed, worst volunteers|people|experience|meeting|group, lied to my, to my face, blocked|reporting|reported as spam, mark|marked|marking as spam, im done with, done with you|your|this, enough of you|your, absolutely disgusting|unacceptable|ridiculous|shameful, ridiculous that|how, what a joke|disgrace|scam|waste, youre|your kidding, cut the, knock it off, grow up, get a life|job, pathetic
      youre|your|ur|yall so|all|just|a|the|such|really|being|nothing? scam|scammers|fraud|useless|incompetent|pathetic|disgusting|ridiculous|insulting|rude|disrespectful|unprofessional|shameful|idiots|idiot|morons|liars|liar|crooks|thieves|clowns|jokers|disgrace|joke|worst|spammers, you are * * pathetic|disgusting|rude|idiots|liars|crooks|thieves|clowns|worst|joke|disgrace|shameful, worst organization|group|campaign|people|experience|customer, worst * ever, who|how|why|where the hell|fuck|heck|f, the hell did|do|are|is|gave|you|with, f off|you|this, ashamed of, should be ashamed, ashamed, you ought to be, are you kidding|stupid|deaf|blind|insane|crazy|people|idiots|out, what part of, cant you people|read|idiots|understand, get it through, i said|told|asked * * already|times|twice|stop, how many times, for the last|third|tenth|hundredth|fifth|fourth time, leave me the, stop|quit bothering|harassing|pestering|lying|wasting|using, so insulted|disrespectful|unprofessional, very rude|disrespectful|unprofessional|offended|offensive, extremely rude|disrespectful|unprofessional|offended, incredibly rude|disrespectful|unprofessional, really rude, was|were|been so|very|really|extremely|just|incredibly? rude|disrespectful|dismissive|nasty|hostile|condescending|insulted|humiliated, treated me|us|my|her|him|like, yelled|screamed|shouted|cursed|swore at me|us|my|her|him, talked|spoke|talks down to, betrayed, humiliated, embarrassed me|us|my, took my name|picture|photo|story|money, used my|our name|picture|photo|story|image, shared my, gave out my, gave my number|phone|address|email|name, sold my, with|you my permission, absolute|total|complete|utter disgrace|joke|garbage|nonsense|waste|bs|scam, bs, garbage, crooked, rip off, ripoff, want my money|donation back, refund, demand an|a|that|to, i demand, apology, apologize to, owe me|us an, not your|a fool|idiot|toy|servant|doormat, deeply|highly offended|offensive|disappointed|insulted, insult to, how insulting|rude|disrespectful|stupid|dumb, to hell with, damn you|your|it, screw you, lousy|rotten|miserable people|bunch|bastards|organization|outfit, enough is enough, i have had it, ive had it, had it with, last time i, never contact|write|call * * again or, you never called|showed|came|answered|listen, nobody showed|called|came|answered|listens, left me waiting|standing|hanging, waited * hour|hours|minutes
      how dare, dont you dare, do not you dare, this is|feels|borders harassment, harassing, harassment, harassed by, shame on, fuck, fucking, fucked, fuckers, fuckin, f off, wtf, stfu, bullshit, asshole, assholes, bastard, bastards, bitch, bitches, piece of shit|crap, shit, crap, go to hell, screw you|off|this|your, go away, get lost, drop dead, up yours, kiss my|off, piss|pissed|pissing off|me, shut up
      you people, what the|is|in hell|fuck|heck|wrong is|are|do|with|gives|did?, whats wrong with you, wrong with you, your nerve, the nerve, nerve of, are|a you? scam|scammers|fraud|spammers|crooks|liars|thieves|parasites|clowns|jokers|idiots|morons|useless|incompetent|pathetic|disgusting|ridiculous|insulting|liar|fraud, you are|were so|all|just|a? scam|scammers|fraud|useless|incompetent|pathetic|disgusting|ridiculous|insulting|rude|disrespectful|unprofessional|shameful
      disappointed|upset|unhappy|angry|mad with|in|at|by you|ana|your|yall|how, not happy with you|your|ana|how, fed up, sick and? tired? of you|your|this|these|getting|hearing|being|the, sick of you|your|this|these|getting|hearing, tired of your|you|these|being, had it with|up, last straw, unacceptable, outrageous, disgraceful, insulting, so rude, was|were|very|extremely|incredibly|so|too rude|disrespectful|dismissive|condescending, disrespected, lied to me|us, wasted my, waste of my|time, never again, complaint about, want to complain|file, formal complaint, i resent, i hate you|your|this, hate your|you, you ruined|lied|wasted|stole|used|embarrassed|humiliated|ignored|never, without my|asking permission|consent|me, stood me up, learn to read, cant you|any read, stupid|dumb|damn email|emails|robot|bot|machine|people|list|idiots
      """
    ),
    (
      .insult,
      "idiot, idiots, morons, moron, liars, liar, crooks, thieves, scammers, scam, spammers, commie, commies, communists, clowns, imbeciles, jackass, jerks, losers, hypocrites, traitors, is a disgrace, are a disgrace, disgusting, despicable, parasites, goddamn, damned"
    ),
    (
      .fury,
      "angrier, infuriated, infuriating, incensed, irate, fuming, seething, livid at, furious, outraged, livid, disgusted, appalled, offended, pissed, enraged, so|very|really|extremely|damn angry|mad|insulted, im|am|was angry|mad|insulted"
    ),
    (
      .threat,
      """
      make them|you sorry, make * sorry, whats coming, what is coming to, teach you|them a, a lesson you, friends who know, people who know where, who know where, know people who, wait till i|you, just wait and|until, you will see, youll see what, youll find out, id be careful, i would be careful, careful if i were, if i were you, end badly for, wont end well, something might|could|will happen to, accidents happen, nice * you have there
      get hurt, gets hurt, find out where, find you, find where you, where you live|work|meet|park|sleep, know your|where address|car|house|kids|family|you|she|he, make you pay|sorry|regret|suffer|cry, pay dearly, pay the price, you better|youd watch|stop|be|not|hope|run|pray * * or|back?, youd better watch|stop|be|not|hope|run|pray, better watch|run|hide|pray|be|sleep your|careful|out, or youll|else|ill|i, see what happens, or i will|ill|swear, i swear|promise ill|i|you|to|god, kill you|u|yourselves, hurt you|someone|somebody, shoot you|up, burn you|down|it, beat you|your|up, break your, smash your|the, punch you|your|him|her, slap you, run you over, wish you were|would|dead|harm, hope you|u|they|yall * * die|burn|rot|suffer|choke|cancer|hell, rot in, burn in, traitors should|will|must|deserve, hang you|them|for, be hanged|hung|executed|sorry, firing squad, locked and, armed, second amendment, ar 15, come to your, coming to your * * with|and, pay you a visit, pay a visit, show up at your, be seeing you, we are watching, were watching, im|i|we watching|watch you, lets see how, your days are, not be safe, never be safe
      ill|gonna|im kill|hurt|shoot|bomb|burn|stab|beat|destroy|strangle|punch|killing you|u|ana|them|all|him|her, will|should|could|to|want|ought kill|hurt|shoot|bomb|burn|stab|beat|destroy|strangle|punch you|u|ana, i know where|what|who|when you|your|ana|car|she|he|they|yall, i know where, know what car, youll|ull|you will|going|gonna be|to|regret|pay|suffer|wish * sorry|regret|pay|wish?, be|so sorry if|when|you, going to pay|regret, watch|mind your|yourself|yourselves|out back|step?, watch yourself|yourselves|your, come|coming after|for you|u, burn your|it|this|the|down down|place|office|house, my|a|the|with guns|gun|rifle|shotgun|pistol|bat, have a? gun, have guns, death threat|threats, life|lives hell, a living hell, strung|string up, be|deserve|should shot|hanged|hung|killed|lynched|hurt|die, deserve to|what be|die|you|comes|coming?, what you deserve|have, what is|s coming to you, coming to you, i will|ill|gonna|going find|hunt|get|end|ruin|expose you|u|your, or else, last warning, final warning, be careful who|what, pay for this|it|what, a bomb, blow up, kick your, blood on your, hope you|your|yall * die|burn|rot|choke|dies, sleep with one, i am warning|im|i warn|warning you, you have been|youve warned|been
      """
    ),
    (
      .lawyer,
      """
      retained|retain|retaining|hired|consulted|engaged|seek|seeking|sought|obtain legal|counsel|a|an|my counsel|advice|lawyer|attorney?, retained counsel, legal advice|aid|letter|trouble|threat|liability|complaint|demand, demand letter, see you in court, in court if, hear|hearing from my|our|an|a|the lawyer|attorney|solicitor|counsel|firm, solicitor, solicitors, class action, hipaa, tcpa, privacy law|laws|violation|act|rights, data protection|privacy, my rights, defamatory, slanderous, libelous, trespass, trespassing, statute, preserve all, without prejudice, reserve|reserves|reserving all|my|the|our? rights, retraction, breach of, negligence, negligent, injury claim|lawyer|at, injured at, slipped and|on, fell at your, hold you responsible|liable|accountable, responsible for my|the|his|her injury|injuries|damages|fall, insurance claim against, commission against|on|of, campaign finance complaint|violation|law, ocpf, better business, press charges, the police|cops|authorities|fbi|sheriff, call|calling|called|contact|contacting|notify|notified|report the|you police|cops|authorities|fbi|sheriff|fcc, police|cops are|will|have, file a|an police|complaint|report|claim|suit|grievance|charge, complaint with|to|against
      lawsuit, legal action|proceedings|recourse|remedies|matter|notice|team|department|representation|rights, sue|suing you|your|them|for|over|hubkeeper, going|gonna to sue, i|we|ill|well|gonna|could|might|to sue, i|we|they will|could|can|might sue, cease and desist, report|reporting|reported|complaint|complain|filed|filing|file|write|writing|contact|contacting|turn|going|go ** attorney|fcc|ftc|police|authorities|bbb|bureau|ag, better business bureau, police report, gdpr, ccpa, subpoena, subpoenaed, legal counsel, general counsel, restraining order, can spam act, law firm|office|offices, this firm, firm represents, represents mr|mrs|ms|the|our, my|our client, behalf of my|our client, filing|filed|file|press|pressing|pursue a|charges|an|formal? suit|complaint|claim|charges|grievance, pressing charges, small claims, court order, in court, to court, take you to, litigation, litigate, damages, liable, liability, slander, libel, defamation, deposition, summons, in violation of, violation of, violates, illegal|unlawful to|for|what|use|practice|and, is|are illegal|unlawful|against the law?, against the law, esq, counsel for, attorney client
      speak|talk|hire|hiring|hired|get|getting|got|retain|retained|call|calling|consult|consulted|contact|contacted|see|seeing|spoke|talked to|with a|an|my|our lawyer|attorney, a lawyer|attorney about|involved|now|letter|will, letter from my|our|a|an
      """
    ),
    (
      .counsel,
      "my|our|her|his|their attorney|lawyer|lawyers|attorneys|counsel, from my|our|a|an attorney|lawyer"
    ),
    (
      .press,
      """
      our|my|the radio|tv|television|cable|morning|evening|talk show|program|station, radio|tv show|station|interview|spot|segment, someone on our|the|my|air, on our show|program|podcast|air|station
      im|am|this|its * with|from|at the|a? * * globe|herald|times|telegram|gazette|news|wbur|gbh|npr|nbc|cbs|abc|fox|wcvb|whdh|necn|masslive|patch|post|journal|magazine|newspaper|paper|station|radio|tv|television|podcast|broadcast|review|tribune|republican|enterprise|sun|eagle|recorder|item|ledger, with|at the boston|new|worcester|springfield|lowell|berkshire|cape|salem|daily|associated|wall|washington globe|herald|york|telegram|republican|sun|eagle|cod|news|hampshire|press|street|post, a|an few|couple|some questions about your|the * campaign|organization|group|for, press contact|person|officer|secretary|pass|inquiry, media contact|person|request, our|my podcast|readers|listeners|viewers|audience|paper|newspaper|station|newsroom|magazine|editor|deadline, handles|handle|does|do your? media|press|publicity, writes|write|writing|wrote|reporting for the|a|our globe|herald|times|telegram|gazette|paper|newspaper|magazine|boston|local|patch|daily, covering your|health|politics|statehouse, coverage of your, want|like|love|hope|hoping|looking|need|available|willing|trying to? interview|quote|profile|feature|film|record|photograph * you|ana|someone|somebody|your|a|volunteers|one|the|with, interview with|on|for|request|about|tomorrow|today|this, an interview, statement from, official|a|public|your statement, on the record, sources, journalism student|class|school|project, student newspaper|reporter|journalist|paper|radio, college paper|newspaper|radio, managing|assignment|news|features|photo|city editor|desk, wcvb, whdh, necn, nbc10, masslive, pbs, cnn, msnbc, associated press, usa today, wall street journal, washington post, new york times, boston magazine, boston com, streaming|broadcast|broadcasting|televised|taping|taped live|on|the|your|interview, photographer for|from|with|to, send a photographer|reporter|crew|camera, videographer
      reporter|journalist|producer|anchor|correspondent with|at|for|from|of|here, student|freelance|investigative|local reporter|journalist, i|we|who write|report|freelance|produce|edit|film|cover|blog for|a|an|the|about|politics|health, im|am|are|were writing|working|doing|filming|producing|reporting|recording|preparing a|an|on * * story|article|piece|segment|documentary|feature|profile|report|podcast|film|series|show|book, doing|writing|working|do|filming|preparing|reporting on|a|an|the? a|an|the? story|article|piece|segment|documentary|feature|profile|report|podcast
      for comment, comment for a|my|our|an|the|on|by, no comment, could|can|would|will|please someone|you|anyone|ana|somebody|we|they|i comment|quote, comment on, quote you|ana|him|her|someone|from, can i quote, a quote from you|ana|someone|your|for, for attribution|broadcast, off the record, on the record, on deadline, my deadline|editor, press|media inquiry|enquiry|request|deadline|pass|credentials|contact|interview|availability, interview|interviewing|interviewed you|someone|request|with|ana|somebody|one|your|for|a, an|the|to|tv|radio|phone|press|media|short|quick interview, spokesperson, spokesman, spokeswoman, making|shooting|producing|for|our|my a|our documentary, our|my documentary, filming a, camera|film|tv|news crew, a|our|the camera|cameras, on air, on camera, live on air|tv|camera, fact check|checking|checker, newsroom, for the evening|morning|nightly news, evening|morning|nightly|daily news, news desk|channel|station|director, channel 4|5|7|10|22|25|3|40|two, have|get someone|somebody|you|ana|one on|in|for radio|air|the|our|camera show|program|podcast|air|studio?, globe|wbur|gbh|wgbh|npr|nbc|cbs|abc|fox|herald|telegram|gazette|times|telemundo|univision|masslive|patch|recorder|eagle|axios|reuters|politico|beacon here|calling|reporter, here|calling|writing|reaching|i from|at|with|out the|masslive|wbur|gbh|npr|nbc|cbs|abc|fox|telemundo|univision|reuters|axios|politico|boston globe|herald|times|telegram|gazette|news|enterprise|radio|sun|republican|eagle?
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
      ya no vive mas, ya fallecio, fallecida|fallecido, murio mi|su|el|la|nuestro|nuestra|ayer|hoy|anoche|hace|de|en, se murio, se nos murio, ha partido, partio de, nos dejo mi|el|la|ayer|hace|para, dejo de existir, en el cielo, con dios, dios se lo|la llevo, se lo|la llevo dios|el|la, en memoria de mi, misa de difuntos|por, cremacion, cremaron, cenizas, ataud, cementerio, panteon, viuda desde|ahora, viudo desde|ahora, enviude, quede viuda|viudo, ha muerto, esta muerto|muerta, mataron a, lo|la|me mataron|asesinaron, asesinaron, se ahorco, se quito la, no sobrevivio, no aguanto su, perdimos a|al|un, aborto espontaneo, perdi mi|un|a bebe|bebe
      \(parientes) ** fallecio|murio|muerto|murieron|fallecido, ha|acaba|han|habia|acabo|acaban de? fallecido|muerto|fallecer|morir|enterrar, fallecio, fallecieron, fallecida, fallecido, fallecimiento
      ya no esta|estan con|entre nosotros|nosotras|aqui, paz descanse, descanse|descansa|descansan en|con|ya paz|el, que en paz, entierro, sepelio, enterrar, enterramos|enterraron|enterre a?, velorio, velamos, luto, funeral, funerales, pesame, perdi|perdimos|perdio a|mi mi|mis|nuestro|nuestra|su|un|una? \(parientes)|bebe?, perdida de mi|nuestro|nuestra|un|una, se nos|me fue|murio|adelanto mi|un|el|la|al?, partio|paso|fue con|al|a|de cielo|dios|mejor|senor|este|la?, muerte de, esquela, novenario, se quito la vida, se mato, se suicido, perdi el|a bebe
      """
    ),
    (.dying, "murio, se murio, ha muerto"),
    (
      .distress,
      """
      me|nos botaron|echaron|sacaron|corrieron|tiraron del|de, no quiero|puedo seguir|vivir asi|viviendo|adelante|mas|sin?, seguir viviendo, perdi toda esperanza|la, perder la|mi casa|vivienda|trabajo, perdiendo la|mi casa|vivienda, nos|me|van|vamos a? desalojar|desalojan|echar|sacar|embargar, van a desalojar|echar|sacar|embargar, nos van a, deudas del|de|me|medicas, no tengo fuerzas|a|nadie|dinero para|quien|mas|ni|con?, estoy muy? mal|sola|solo|enferma|enfermo|grave|malita|decaida y|de|con|por, tengo cancer|tumor|leucemia|sida, con|de cancer y|no|me|que|avanzado, el cancer volvio|regreso|se, meses de vida, semanas|dias de vida, doctor|doctores|medico|medicos dice|dicen|dijo|dijeron|me|le que|dan|dieron * meses|semanas|dias|no|ya|tiempo?, en el hospital grave|muy|con|desde, hospitalizada|hospitalizado, operan|operaron de emergencia|urgencia, emergencia, urgencia, infarto, convulsiones, derrame, embolia, sin seguro|hogar|techo|casa y|no|ni, deje|dejo|dejar de tomar|tomarme mis|mi|la|las|el, me estoy volviendo|muriendo|quedando, se me acabo la|el|mi insulina|medicina|dinero, dolor insoportable|que|muy|horrible, mucho dolor, ansiedad, ataques|ataque de panico|ansiedad, depresion, en peligro, miedo de|a que|mi|morir|el, temo por, golpea, golpes, abusa, abuso, violo, pega a|y|me|mis, me quiero morir|matar, me voy a matar, quisiera morirme|morir|desaparecer|no, desaparecer, me corto, tirarme|aventarme del|de|al|a, no le importo a, a nadie le, soy una carga, inutil vivir, llorar, lloro, llorando
      quitarme|quitarse la vida, suicidio, suicidarme, matarme, morirme, quiero morir, ganas de vivir|morir|nada, no quiero vivir|seguir viviendo|viva?, no vale la pena vivir|seguir, acabar|terminar con todo|mi, no le? veo|encuentro sentido|salida|caso, sentido a nada|la, no veo salida, sin salida|esperanza|esperanzas, estaria mejor muerto|muerta|sin, nadie me extranaria|va
      estoy|me|sigo muy? desesperada|desesperado|deshecha|deshecho|destrozada|destrozado|aterrada|aterrado|deprimida|deprimido|angustiada|angustiado|asustada|asustado|desahuciada, desesperada, desesperado, aterrada, aterrado, muerta|muerto|muertos de miedo, mucho|tanto miedo, tengo miedo, me da miedo, llorando, no paro|puedo|dejo de? llorar|parar|dormir|comer|respirar
      enfermedad terminal|grave, cancer terminal|avanzado|de en, etapa|fase cuatro|4|terminal, encontraron|encontrar|detectaron|detectar|diagnosticaron|diagnosticar|descubrieron|salio|tengo|tiene|dieron un|el|de|la? cancer|tumor|leucemia, me|le acaban|diagnosticaron|encontraron de?, quimio, quimios, quimioterapia, cuidados intensivos|paliativos, uci, hospicio, en coma, derrame, muy|esta|gravemente grave, se esta muriendo, biopsia, tumor
      me|nos pega|golpea|maltrata|pego|golpeo|amenaza|amenazo|viola|violo|abusa, violencia domestica|en, maltrato, a donde ir, donde vivir|dormir|quedarme, en la calle, desalojo, desalojan|desalojaron|desalojando, nos|me echan|echaron|sacan|corren de, no tengo|tenemos|hay para|con|que dinero|comer|comida|pagar|la|insulina|mis|mi|las|nada? * comer|renta|medicina|medicinas|insulina|pastillas?, no|ni tengo|alcanza para comer|medicinas|la|mis|pagar, sin comer|insulina|medicina|luz|comida, me|nos quitaron|cortaron|negaron|niegan|cancelaron|cortan|quitan el|la|mi|los|las|masshealth|medicaid, no me|nos|le cubren|cubre|cubrio la|el|mi|nada|mas, no me|nos|le quieren cubrir, no se como|que vamos|voy|hacer|pagar a? pagar|hacer|vivir|salir?, ayudenme, ayudeme, ayudame, auxilio, necesito ayuda urgente|por|ya, alguien ayudeme, no aguanto|soporto|resisto mas, perdi mi|la casa|trabajo
      """
    ),
    (.exhausted, "no puedo mas, ya no puedo mas, estoy harta|harto de todo?, ya no doy mas"),
    (
      .anger,
      """
      estoy|ya|me|nos harta|harto|hartos|hartas|cansada|cansado de, son|es unos|unas|un|una|puros|todos? estafadores|mentirosos|ladrones|sinverguenzas|inutiles|payasos|ridiculos|corruptos|descarados|abusivos|incompetentes|groseros|maleducados|mentiroso|estafa|fraude|asco|robo|burla|verguenza|basura|porqueria, al diablo|infierno|carajo, vayanse a|al, vete a|al, metanse|metanselo|metansela, que les pasa, quien se|carajos|diablos creen|cree, quien les dio|da mi|el|permiso, no vuelvan|vuelva a, les dije|digo que|ya|no, cuantas veces, ya les dije|he|pedi, por ultima vez, ultima vez que, exijo, exigimos, me deben una, disculpa|disculpas publica|de, me trataron|trato|tratan|hablaron|gritaron|grito|insultaron|insulto|falto muy|mal|como|horrible|feo|asi?, me grito|gritaron|insulto|insultaron|ofendio|ofendieron, ofendida|ofendido, muy enojada|enojado|molesta|molesto|ofendida|decepcionada|decepcionado|groseros|grosera|grosero, enojada|enojado|molesta|molesto|decepcionada|decepcionado con|por ustedes|su|sus|lo|como|el|la, que groseria|grosero|groseros|abuso|coraje con|ustedes|falta, abusivos, falsos, hipocritas, desconsiderados, irresponsables, maleducados, incompetentes, asquerosos|asqueroso, dieron mi|el numero|telefono|nombre|direccion, usaron mi|la|el, nadie llego|vino|contesto|aparecio|me, me dejaron plantada|plantado|esperando, me hicieron perder|esperar, perdi|perder mi tiempo, perdida de tiempo, no respetan, respeten, hasta cuando, hasta la coronilla|madre
      hijos|hijo de puta|perra|su|la, puta, putas, puto, putos, que asco, dan|me asco, como se atreven|atreve, con que derecho, que descaro, descarados, descarada, descaro, falta de respeto|consideracion|verguenza, faltas|faltan|falto|faltaron de|al|el respeto, sinverguenza, sinverguenzas, sin verguenza|verguenzas, carajo, cono, mierda, joder, jodan, jodanse, jodase, chingar, chinguen|chinga, chingada, pendejo, pendejos, pendejada, cabron, cabrones, imbecil, imbeciles, estupido, estupidos, estupida, idiota, idiotas, malditos, maldito, maldita, desgraciados, desgraciado, inutiles, inutil, ineptos, mentirosos, mentiroso, ladrones, estafadores, estafa, payasos, vayanse|vayase|vete al|a la, larguense|larguese, callense|callese, ya|me dejenme|dejeme|dejen en paz, dejenme en paz, puro cuento|robo|engano, no sirven|sirve para|de nada, me tienen harta|harto|cansada|cansado|hasta, estoy|ya|me harta|harto|tienen de|harta|harto ustedes|sus|su|que|esto|tanto|tantos|estos, que verguenza, verguenza les|deberia|deberian, deberia|deberian darles, me mintieron|enganaron|usaron|humillaron|ignoraron|plantaron, sin mi permiso|consentimiento, pesimo|pesima, inaceptable, indignante, una burla|verguenza|porqueria|basura, grosero|grosera|groseros, acoso, acosando, hostigamiento, hostigando, me estan acosando
      """
    ),
    (.insult, "ladronas, ladrones, basura, verguenza, corruptos, mentirosas, rateros, asquerosos"),
    (
      .fury,
      "estoy furiosa|furioso|indignada|indignado|enojada|enojado|molesta|molesto|encabronada|encabronado, furiosa, furioso, indignada, indignado"
    ),
    (
      .threat,
      """
      voy|vamos|ire tras ustedes, les va a ir, van a tener problemas, ya me las, no saben lo que les
      les|te|le va|vas|van a pesar|doler|costar|salir|ir|pasar * caro|mal|algo?, se van|va a acordar, me vengare, venganza, me las pagaran|pagan|pagas, van a pagar|lamentar|llorar|saber, los tengo vigilados|en|ubicados, se|sabemos donde|quienes, ire|voy a su oficina|casa|reunion, los|te|lo|la mato|matare|quemo|encuentro|encontrare|busco|buscare, armado|armada, plomo, balazos, machete, cuidado con lo|su|sus|conmigo, aténganse, no saben con|quien|de, saben con quien, conmigo no se, si vuelven a, una vez mas y|los, o los|les|me|te mato|quemo|demando, romperles|romperle|partirles|partirle, les parto|rompo, ojala se|les mueran|muera|pudran|pase, pudranse, que se mueran|pudran
      los|las|te|lo|la|les voy|vamos a matar|encontrar|buscar|quemar|romper|reventar|joder|hacer|partir|denunciar, se|te|lo|la van|vas|va a arrepentir|acordar|pesar|pagar|lamentar, me la|las van|vas|va a? pagar|pagan, se donde|quien|cuando viven|vive|estan|esta|se|trabajan|trabaja|es|son|eres, se donde, yo no juego, tengan|tenga|ten|anden|ande con? cuidado|mucho, cuidadito, cuidense, cuidese, atenganse|atengase a, una bomba, mi pistola|arma|rifle, una pistola|arma, ultima advertencia, les|los|le advierto, ya veran|vera, van a saber|ver|conocer, los voy|voy|vamos a? encontrar|ir a buscarlos|encontrarlos|matarlos, o si no, se las voy a? cobrar
      """
    ),
    (
      .lawyer,
      """
      con mi|un|una|nuestro abogado|abogada, con la|a policia|fiscalia|corte|autoridades, llamar|llamare|llamo|llame a la policia, ante la ley|corte|justicia|policia, por ley, proceso|procesos|proceder legal|legalmente, legalmente, me lesione|cai|lastime en, responsables de|por mi|los|las|el, invasion de, privacidad, difamacion, calumnia, calumnias, discriminacion, indemnizacion, reclamar, reclamacion, reclamo formal|legal, querella, denunciarlos|denunciarles|denunciare|denunciaremos|denuncio
      demanda legal|contra|por|judicial|colectiva, demandar|demandarlos|demandare|demandarles|demandaremos|demandando|demandarla, los|les|voy|vamos a? demando|demandar, voy|vamos|pienso|quiero a? denunciar|denunciarlos|poner|presentar|interponer|levantar * denuncia|queja|demanda|cargos?, denuncia por|contra|formal|ante, una denuncia, denunciar, denunciarlos, queja formal|contra|ante, los|les|la voy|vamos|van a reportar|denunciar, reportar|reportarlos con|al|a|ante, fiscal, fiscalia, esto|eso|es es? ilegal, es|muy ilegal, la ley prohibe, juicio, tribunal|tribunales, corte civil|federal, orden judicial|de, en la corte, ante|con las autoridades, policia, notificacion legal, asesor|asesoria legal, acciones|accion|medidas legales|legal, daños y, perjuicios, bufete, despacho juridico|de, nuestro|mi cliente, mis|nuestros derechos
      hable|hablar|hablare|consulte|consultar|consultare|contrate|contratar|contactar|contacte|llamar|buscar|hablo con|a|un|una|mi un|una|mi|nuestro? abogado|abogada|abogados, mi|nuestro|nuestra|un abogado|abogada|abogados se|va|dice|dijo|me|los|les|ya|esta|quiere|va|tiene|lo|la|recomienda, carta|noticias de|por mi|un|nuestro|el|parte abogado|abogada|de?, con|a mi|un|una abogado|abogada sobre|por|para
      """
    ),
    (.counsel, "mi|mis|nuestro|nuestra|nuestros abogado|abogada|abogados"),
    (
      .press,
      """
      trabajo para|en un|el|una|la periodico|diario|revista|noticiero|radio|canal|television|cadena|agencia, soy|somos|escribo|llamo|trabajo del|de|para|en|con el|la|un|una? periodico|diario|noticiero|revista|canal|cadena|radio, hacerle|hacerles|hacer unas|algunas|una preguntas|entrevista, unas preguntas para|sobre|acerca, una nota|noticia sobre|para|de|acerca, entrevistarle|entrevistarles|entrevistarla|entrevistarlo, al aire, camarografo, fotografo|fotografa de|del|para, cubrir el|la|su evento|reunion|audiencia|marcha|protesta, cobertura del evento, podcast, nuestros lectores|oyentes|televidentes|radioescuchas, mi|nuestro editor|redactor|jefe de?, redaccion, sala de, cierre de edicion, estudiante de periodismo, periodista de|del|para|independiente|y, reportera|reportero de|del|para
      entrevista, entrevistar|entrevistarla|entrevistarlo|entrevistarlos, entrevistas, noticiero, declaraciones|declaracion, soy productora|productor|editora|editor|corresponsal|camarografo|conductora|conductor|locutora|locutor, estoy|estamos escribiendo|haciendo|preparando|trabajando|grabando|filmando|produciendo * una|un|el * nota|articulo|reportaje|documental|historia|programa|podcast|pieza, reportaje, para|de el|la|un|nuestro noticiero|programa|canal|podcast|telediario, le|les escribo|llamo|hablo de|desde|del telemundo|univision|radio|rumbo|periodico|canal|mundo|diario|planeta|la|el, telemundo, univision, portavoz, vocero, vocera, comunicado de, rueda de prensa, conferencia de prensa, de|para la prensa, medio|medios de comunicacion, camaras, citar|citarla|citarlo
      """
    ),
    (.trade, "soy|somos una|un|la|el? periodista|periodistas|reportero|reportera|reporteros"),
  ]

  private static let portuguese: [(Mark, String)] = [
    (
      .idle,
      """
      nao tenho mais interesse|tempo|duvidas|disponibilidade|perguntas|horario
      morrendo|morro|morta|morto de vontade|rir|fome|cansaco|sono|frio|rir|saudade, matar a saudade|saudades|fome, chorei de rir, meu|o|minha meu? falecido|falecida marido|esposa|pai|mae, ja? nasce morto, ja nasce morto, funeraria, venci o, matando as cidades, nao aguento mais esses|essas|esse|essa|os|as|tanto|tanta|pagar, tenho advogado na|no|as|amanha, entrevista de emprego|trabalho
      """
    ),
    (
      .death,
      """
      perdemos a|o|nossa|nosso|meu|minha, morreu meu|minha, partiu ontem|hoje|na|hoje, foi se embora|o|a para, deixou nos, nos deixou, foi morar com, descansou, esta com deus|o, com deus agora|no, no ceu, deus chamou|levou, em memoria do|da|de, cinzas, cremacao, cremado|cremada, caixao, cemiterio, fiquei viuva|viuvo, viuva|viuvo desde|agora|ha, enviuvei, enterramos, enterraram, mataram, assassinado|assassinada|assassinaram, se enforcou, nao resistiu, nao sobreviveu, esta morto|morta, perdi o|meu|um|a bebe|filho|filha, aborto, faleceu
      \(parentes) ** faleceu|morreu|morto|partiu|faleceram, \(parentes) se|nos foi|deixou, faleceu, faleceram, falecimento, falecido, falecida, acabamos|acabei|acabou de enterrar|perder|falecer|morrer, enterro, enterrar, enterramos, enterrei, velorio, luto, funeral, sepultamento, missa de setimo, ja nao|n esta entre|conosco|connosco|mais|aqui nos?, nao esta mais entre|conosco|aqui|com, partiu no|em|para|deste|desta|cedo|ontem dia?, descanse|descansa|descansou em|no|com paz|senhor?, perdi|perdemos|perdeu o? a? meu|minha|nosso|nossa|um|uma|o|a * \(parentes)|bebe, perda de|do|da meu|minha|nosso|nossa, pesames, condolencias, morte de|do|da, se suicidou, se matou, tirou a propria, deus levou, foi para o|junto ceu|de
      """
    ),
    (.dying, "morreu"),
    (
      .distress,
      """
      perder a|nossa|minha casa, perdendo a|nossa|minha casa, vao nos|me despejar|tirar|por, contas do hospital|medicas, dividas, nao consigo mais|viver|continuar|seguir|pagar|comprar|dormir|parar|respirar, nao tenho forcas|mais|ninguem|condicoes|dinheiro|comida, estou|to|tou muito? mal|sozinha|sozinho|doente|grave|fraca|sem e|de|com|por|forcas|chao|esperanca, tenho|com cancer|cancro|tumor|leucemia, o cancer|cancro voltou|espalhou, meses|semanas|dias de vida, medico|medicos|doutor disse|disseram|diz|deu|deram que|me|so, hospitalizada|hospitalizado, operado|operada de|as emergencia|urgencia|pressas, emergencia, urgencia, infarto|enfarte, convulsao|convulsoes, parei|parou|deixei|deixar de tomar, dor insuportavel|horrivel, muita dor, ansiedade, panico, depressao, em perigo, medo de|que morrer|meu|ele|ela|perder|do, ele|ela|marido|ex|namorado me? bate|bateu|agride|agrediu|ameaca|espanca|machuca|violenta, abuso, abusa, estuprou|estuprada, me quero morrer|matar, vou me matar, queria morrer|sumir|desaparecer|nao, sumir, desaparecer, me corto, ninguem se importa, sou um peso|fardo, chorar, choro, chorando, sem teto|casa|seguro|insulina|comida|dinheiro, acabou a|o|minha|meu insulina|remedio|dinheiro
      me matar, matar me, suicidio, suicidar, tirar a minha|propria, quero morrer, vontade de viver|morrer, nao quero mais? viver, acabar|terminar com tudo|minha|a, mais sentido, vejo mais? sentido|saida, sentido em|na nada|vida, sem saida|esperanca, melhor morta|morto|sem, nao aguento mais|viver, to|tou|estou|ando muito|tao? desesperada|desesperado|apavorada|apavorado|arrasada|arrasado|destruida|destruido|deprimida|deprimido|angustiada|angustiado|assustada|assustado|perdida|perdido, desesperada, desesperado, apavorada, apavorado, muito|tanto medo, estou|to|tenho com? medo, morta|morto|morrendo de medo, chorando, nao paro|consigo de? chorar|parar|dormir|comer|respirar, doenca terminal|grave, cancer terminal|avancado|no|de|na|em, cancro terminal|no|de|na, estagio|fase quatro|4|terminal, descobri|descobriram|descobrimos|tenho|tem|deram|diagnosticaram|diagnosticado|diagnosticada um|com|o|de? cancer|cancro|tumor|leucemia, quimio, quimios, quimioterapia, uti, cuidados intensivos|paliativos, em coma, derrame, avc, internada, internado, biopsia, biopsia, tumor, gravemente, muito|esta|ta grave
      me|nos bate|bateu|espanca|agride|agrediu|ameaca|ameacou|maltrata|machuca, bate me|em mim, violencia domestica, maus tratos, pra|para|sei|tenho onde ir|dormir|morar|vai, na rua, despejo, despejada|despejado|despejados|despejar, cortaram me|nos|o|a|os|as|meu|minha|meus, cortaram, tiraram|negaram|cancelaram|negou me|nos|o|a|os|meu|minha, nao cobrem|cobre|cobriram|querem|cobriu a|o|mais|nada|cobrir|meu|minha, nao tenho|temos|ha dinheiro|como|para|o nem? pra|para|pagar|comer|que|remedio|comprar * comer|comprar|remedio|remedios|pagar|insulina|aluguel|nada?, sem comer|insulina|remedio|remedios|comida|luz, nao sei como|o|mais * a|vou|vamos|fazer|que|gente vou|vai|pagar|fazer|viver|fazer?, nao sei mais o, me|nos ajudem|ajude, ajudem me, socorro, preciso de ajuda urgente|agora|ja|por, perdi meu|o|minha|a emprego|casa|trabalho|seguro, perdi tudo, nao suporto mais
      """
    ),
    (
      .exhausted,
      "nao aguento mais, nao aguento, nao posso mais, nao consigo mais, cansei de tudo|viver"
    ),
    (
      .anger,
      """
      voces sao|e|estao|nao uns|umas|um|uma|todos|muito|tudo? mentirosos|ladroes|golpistas|incompetentes|inuteis|palhacos|ridiculos|corruptos|abusados|grosseiros|mal|sem|burros|vergonha|lixo|piada|farsa|nojo|falsos|hipocritas, para o inferno|diabo|raio, pro inferno|diabo|raio, vao pro|para|pra|se|a, va pro|para|se|a, quem voces pensam|deu, quem deu|mandou|autorizou a|voces|meu|o, ja disse|falei|pedi|avisei mil|varias|tres|dez, quantas vezes, pela ultima vez, ultima vez que, exijo, exigimos, me devem uma|um, pedido de desculpas, desculpas publicas, me trataram|tratou|gritaram|gritou|xingaram|xingou|ofenderam|ofendeu|humilharam, trataram me|minha|mal, tratada|tratado mal|como|com, ofendida|ofendido, muito chateada|chateado|irritada|irritado|brava|bravo|zangada|zangado|decepcionada|decepcionado|ofendida|grosseiros, chateada|chateado|irritada|brava|zangada|decepcionada|decepcionado|revoltada com|por|pelo voces|o|a|que|essa|esse|isso, nao respeitam, respeitem, abusados, falsos, hipocritas, irresponsaveis, mal educados|educada, deram meu|o numero|telefone|nome|endereco, usaram minha|meu|a, ninguem apareceu|veio|respondeu|ligou|avisou, me deixaram esperando|plantada|plantado|na, perdi meu tempo, perda de tempo, chega disso|dessa, ate quando, saco cheio, de saco, cansei de voces|disso|dessa
      que vergonha, vergonha o|de|alheia que|voces?, e|uma uma? vergonha, com que direito, como se atrevem|atreve, como ousam|ousa, falta de respeito|educacao|consideracao|vergonha, faltaram|faltou com|ao o? respeito, sem vergonha|vergonhas, semvergonha, desrespeito, desrespeitaram, foder, fodam|fodase|foda|fudê, foda se, se foder|fuder|fodam|lascar, vao se|a|pro|tomar|para * foder|fuder|merda|inferno|cu|catar?, vai|va tomar|se|pro|a|para no|foder|fuder|inferno|merda|catar, no cu, porra, caralho, merda, puta, putas, filho|filhos|filha da|de|das puta|uma|mae, desgracados|desgracado, idiota, idiotas, imbecil, imbecis, burros, estupidos, estupido, palhacos|palhacada, otarios|otario, canalhas, mentirosos, mentiroso, ladroes, golpistas|golpe, incompetentes, inuteis, inutil, malditos|maldito, cala a boca, calem, me deixem|deixa|deixe em|na paz?, deixem me|nos em, nao prestam|presta|servem|serve para|pra|de nada?, so|e conversa|mentira|enrolacao|enganacao, mentiram|enganaram|usaram|humilharam|ignoraram para|pra|me|minha|o, sem minha|a autorizacao|permissao|minha, inaceitavel, absurdo o|isso|voces, um absurdo, que absurdo, grosseira|grosseiro|grosseiros|mal educado|educada|educados, mal educada|educado|educados, assedio, assediando, perseguindo me, to|estou|tou|ja farta|farto|cheia|cheio|cansada|cansado de|com disso|voces|dessa|desses|tanto|tantos|esses|vos
      """
    ),
    (.insult, "ladras, ladroes, lixo, vergonha, corruptos, bandidos, safados, nojentos, nojo"),
    (
      .fury,
      "estou|to|tou furiosa|furioso|indignada|indignado|revoltada|revoltado|chateada|chateado|irritada|irritado|brava|bravo|zangada|zangado, furiosa, furioso, indignada, indignado, revoltada, revoltado"
    ),
    (
      .threat,
      """
      vou|vamos|irei atras de, atras de voces, vai|vao se dar mal, vao ter problemas, o que e de voces
      vao|vai|vais pagar caro|por|muito, pagar caro, vai custar|sair caro, vao se arrepender, vai se arrepender, arrepender, vinganca, me vingar, voces me pagam, me pagam, sabemos onde|quem, vou|irei ate|a|ao|na sede|casa|escritorio|ai|porta, te|vos|os mato|pego|acho|encontro|quebro, armado|armada, tiro|tiros|bala, faca, cuidado com|comigo, nao sabem com quem, sabem com quem, se me|voltarem|ligarem outra|a|de|mais, ou eu|entao vou|mato|quebro, quebrar a cara, meto|meter a, tomara que morram|morra|voces, morram, que morram
      vou|vamos|eu te|os|vos|lhes|ainda? matar|achar|encontrar|pegar|quebrar|queimar|acabar|denunciar|arrebentar|processar voces|voce|todos|vos|lhe|lhes|te, vou|vamos quebrar|queimar|arrebentar|acabar tudo|com|essa|esse, vao|vai|vais se|me|te? arrepender|pagar, vao|vai ver so|comigo, se arrepender|arrependem, arrepender se, sei onde|quem|quando voces|voce|moram|mora|se|trabalham|fica|e|sao|ficam, sei onde, tomem|toma|tome|tenham|tenha|cuidado muito? cuidado|comigo, cuidado comigo|com, uma bomba, minha arma|pistola|espingarda, uma|com arma|pistola, ultimo aviso, estou avisando|avisar, vai|vao ter|sobrar|haver troco|pra|volta, isso nao fica|vai ficar assim, eu nao brinco|to brincando, vao conhecer, me aguardem|aguarde
      """
    ),
    (
      .lawyer,
      """
      com o|meu|a|minha|um|uma advogado|advogada, a policia|justica|delegacia, chamar|chamo|ligar a|pra|para policia, na justica|delegacia|policia, processo|processos contra|por|na|judicial, processo voces, me machuquei|cai|lesionei no|na|em, responsaveis por|pela|pelo, invasao de, privacidade, difamacao, calunia, discriminacao, indenizar, reclamar, reclamacao formal|no|na|contra, direitos de imagem, uso indevido, intimacao, denunciar, denuncio
      processar|processarei voces|vos|a|o|voce|vos|essa, vou|vamos|irei processar|abrir|apresentar|fazer|registrar|dar|entrar * queixa|processo|denuncia|reclamacao|boletim|acao|parte, processo judicial|contra|na, acao judicial|na, queixa contra|crime|formal|na|a, apresentar|fazer|registrar uma? queixa|denuncia|reclamacao, uma|formal denuncia, denunciar voces|vos|ao|a|no|na, procon, ministerio publico, isso|isto|e e? ilegal, e crime|ilegal, contra a lei, lgpd, tribunal, na justica, justica por|contra, a|na policia, boletim de, medidas|providencias legais|judiciais|cabiveis, indenizacao, indemnizacao, danos morais, meu|nosso cliente, os|meus meus? direitos, escritorio de advocacia|advogados
      falei|falar|vou|consultei|consultar|contratei|contratar|procurar|procurei|contactar * com|um|uma|meu|o|nosso um|uma|meu|minha|o? advogado|advogada|advogados, meu|minha|nosso|nossa|um|o advogado|advogada vai|disse|esta|entrara|ja|entrou|me|diz|quer|falou|mandou|vos|tem, carta de|do|da|dum um|meu|uma|minha|nosso? advogado|advogada, com um|uma|meu|minha advogado|advogada sobre|por|para
      """
    ),
    (.counsel, "meu|minha|meus|nosso|nossa advogado|advogada|advogados"),
    (
      .press,
      """
      trabalho para|no|na|num|numa|pro um|uma|o|a jornal|revista|radio|canal|tv|emissora|televisao|programa|site, sou|somos|escrevo|ligo|falo|trabalho do|da|no|na|pro jornal|revista|canal|emissora|telejornal|radio|tv, fazer umas|algumas|uma perguntas|entrevista|materia|reportagem, umas perguntas para|sobre, uma materia|reportagem|noticia|peca|nota sobre|para|pra|com, artigo sobre|para, entrevista lo|la|los, no ar, cinegrafista, fotografo|fotografa de|do|da|para, cobrir o|a|os evento|reuniao|audiencia|marcha|protesto, cobertura do evento, podcast, nossos leitores|ouvintes|telespectadores, meu|nosso editor|redator|chefe, redacao, fechamento da, estudante de jornalismo, jornalista do|da|de|para|independente|e, reporter do|da|de|para
      entrevista, entrevistas, entrevistar, declaracao|declaracoes, sou|somos o|a|um|uma? produtor|produtora|editor|editora|correspondente|apresentador|apresentadora|cinegrafista|locutor|locutora, estou|estamos escrevendo|fazendo|preparando|a|gravando|produzindo|trabalhando * * uma|um|numa|num materia|artigo|reportagem|documentario|historia|podcast|peca|programa, reportagem, materia sobre|para|com|jornalistica, escrevo|falo|ligo|aqui do|da|de|e|pelo|em|sou|para * times|jornal|globo|rtp|radio|tv|record|sic|tvi|portuguese|revista|canal, telejornal, noticiario, porta voz, assessoria de, coletiva de|imprensa, conferencia de imprensa, para o|um|nosso telejornal|programa|noticiario, rtp, imprensa, cameras, citar a|o|voce
      """
    ),
    (.trade, "sou|somos uma|um|a|o? ** jornalista|reporter|jornalistas|reporteres"),
  ]
}
