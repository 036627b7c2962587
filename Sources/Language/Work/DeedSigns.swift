/// The words by which people name what they did, folded, in three languages.
enum DeedSigns {
  struct Found: Hashable {
    var kind: DeedKind
    /// The tokens that it rests on.
    var place: Range<Int>
  }

  /// What the words name, in their order; at one place the longest that fits.
  static func found(in tokens: [WorkTokens.Token]) -> [Found] {
    var all: [Found] = []
    var index = 0
    while index < tokens.count {
      let rest = tokens[index...].prefix(6).map(\.folded)
      let fits = (byFirst[tokens[index].folded] ?? []).filter { rest.starts(with: $0.words) }
      if let best = fits.max(by: { $0.words.count < $1.words.count }) {
        all.append(Found(kind: best.kind, place: index..<(index + best.words.count)))
        index += best.words.count
      } else {
        index += 1
      }
    }
    return all
  }

  /// Who is lobbied.
  static let legislators: Set<String> = [
    "rep", "reps", "representative", "representatives", "sen", "senator", "senators", "legislator",
    "legislators", "congressman", "congresswoman", "lawmaker", "lawmakers", "governor",
    "diputado", "diputada", "senador", "senadora", "legislador", "legisladora", "legisladores",
    "deputado", "deputada", "representante", "representantes",
  ]
  /// To go to somebody.
  static let meetings: Set<String> = [
    "met", "meet", "meeting", "visit", "visited", "visita", "visitamos", "reunion", "reuniao",
    "lobbied", "coffee", "delegation",
  ]
  static let inside: Set<String> = [
    "members", "internal", "internally", "ourselves", "miembros", "membros", "interna", "interno",
  ]

  private static let byFirst: [String: [(words: [String], kind: DeedKind)]] = {
    var table: [String: [(words: [String], kind: DeedKind)]] = [:]
    for (kind, phrases) in spoken {
      for phrase in phrases.split(separator: ",") {
        let words = phrase.split(separator: " ").map(String.init)
        if let first = words.first { table[first, default: []].append((words, kind)) }
      }
    }
    return table
  }()

  private static let spoken: [(DeedKind, String)] = [
    (
      .filmScreening,
      """
      film screening,film screenings,screening,screenings,film night,movie night,film showing,\
      showed a film,showed a movie,showed the film,showed fix it,screened,fix it screening,\
      screening of fix it,film,movie,cine,pelicula,proyeccion,proyectamos,noche de cine,filme,\
      exibicao,exibicao de filme,exibimos,sessao de cinema
      """
    ),
    (
      .houseParty,
      """
      house party,house parties,house meeting,house meetings,living room meeting,\
      fiesta en casa,reunion en casa,encontro em casa,reuniao em casa,festa em casa
      """
    ),
    (
      .tabling,
      """
      tabling,tabled,table at,info table,information table,had a table,staffed a table,booth,\
      mesa informativa,mesa,pusimos una mesa,mesa de informacao,banca,estande
      """
    ),
    (
      .petition,
      """
      petition,petitions,petitioning,petition drive,signature drive,signature gathering,\
      collected signatures,gathered signatures,collecting signatures,peticion,\
      recogida de firmas,recogimos firmas,juntamos firmas,recolectamos firmas,peticao,\
      abaixo assinado,coleta de assinaturas,coletamos assinaturas
      """
    ),
    (
      .canvass,
      """
      canvass,canvassed,canvassing,canvas,canvassing day,door knocking,doorknocking,knocked doors,\
      knocked on doors,door to door,knocking doors,puerta a puerta,casa por casa,porta a porta
      """
    ),
    (
      .phoneBank,
      """
      phone bank,phone banks,phonebank,phonebanks,phone banking,phonebanking,phonebanked,\
      text bank,textbank,text banking,texting party,banco telefonico,banco de llamadas,\
      hicimos llamadas,fizemos ligacoes,mutirao de ligacoes,telefonemas
      """
    ),
    (
      .letters,
      """
      letters to the editor,letter to the editor,lte,ltes,op ed,op eds,letter writing,\
      letter writing party,wrote letters,cartas al editor,carta al editor,cartas ao editor,\
      carta ao editor,postcards,postcard party,postcarding,wrote postcards
      """
    ),
    (
      .socialPosts,
      """
      social media,social post,social posts,social media post,social media posts,facebook,\
      instagram,tweeted,tweets,tiktok,bluesky,posted on,redes sociales,redes sociais,\
      publicaciones en redes,postagens
      """
    ),
    (
      .talks,
      """
      one to one,one to ones,one on one,one on ones,1 on 1,1 on 1s,1 to 1,1 to 1s,1on1,1on1s,\
      one to one talks,talked to neighbors,talked with neighbors,talked to neighbours,\
      conversations,talked with coworkers,talked to coworkers,uno a uno,charlas,\
      conversas um a um,conversas
      """
    ),
    (
      .storyBank,
      """
      story bank,storybank,story banking,storybanking,story collecting,collected stories,\
      gathered stories,banco de historias,recogimos historias,coletamos historias,\
      banco de relatos
      """
    ),
    (
      .leafleting,
      """
      leafleting,leafleted,leafletting,leaflets,flyering,flyered,flyers,fliers,lit drop,\
      literature drop,handed out flyers,volantes,repartimos volantes,folletos,panfletagem,\
      panfletos
      """
    ),
    (
      .rally,
      """
      rally,rallies,vigil,standout,stand out,protest,picket,parade,demonstration,press conference,\
      manifestacion,vigilia,marcha,protesta,manifestacao,passeata
      """
    ),
    (
      .publicTalk,
      """
      public talk,public forum,forum,panel,panel discussion,teach in,town hall,presentation,\
      presented,gave a talk,talk at,public meeting,spoke at,charla publica,foro,palestra,\
      community conversation,radio,radio show,radio interview,tv interview,podcast
      """
    ),
    (
      .coalition,
      """
      coalition meeting,coalition meetings,coalition,coalition building,met with the union,\
      met with a union,union meeting,met with partners,partner meeting,allies,ally meeting,\
      reunion de coalicion,coalicion,aliados,reuniao de coalizao,coalizao,alianca
      """
    ),
    (
      .speaker,
      """
      speaker,guest speaker,speakers,mass care speaker,hosted a speaker,orador,oradora,\
      ponente,palestrante
      """
    ),
    (
      .fixItNight,
      """
      fix it night,fix it,watched fix it,fix it party,fix it viewing,watch party,\
      noche de fix it,vimos fix it,noite de fix it,assistimos fix it
      """
    ),
    (.slideShow, "slide show,slideshow,slides,diapositivas,slide presentation"),
    (
      .training,
      """
      training,trainings,trained,workshop,workshops,orientation,leadership training,\
      leadership development,lobby training,skill share,role play,role playing,capacitacion,\
      taller,entrenamiento,formacion,treinamento,oficina,capacitacao,formacao
      """
    ),
    (
      .studyGroup,
      """
      study group,reading group,book club,book group,policy discussion,discussion group,study,\
      grupo de estudio,grupo de lectura,grupo de estudo,grupo de leitura
      """
    ),
    (
      .meeting,
      """
      meeting,meetings,monthly meeting,hub meeting,planning meeting,general meeting,\
      steering committee,retreat,new volunteer meeting,reunion,reunion mensual,junta,reuniao,\
      reuniao mensal,encontro
      """
    ),
    (
      .lobbyVisit,
      """
      lobby visit,lobby visits,lobby meeting,lobbied,lobbying,lobbying visit,constituent meeting,\
      legislative visit,legislator visit,district office,office hours,visita de cabildeo,\
      cabildeo,cabildeamos,visita de lobby,visita ao gabinete,fizemos lobby
      """
    ),
    (.lobbyDay, "lobby day,lobbyday,advocacy day,dia de cabildeo,dia de lobby"),
    (
      .hearing,
      """
      hearing,hearings,public hearing,testified,testimony,testifying,committee hearing,\
      audiencia,audiencia publica,testimonio ante,testificamos,testemunhamos
      """
    ),
    (
      .candidate,
      """
      candidate question,candidate questions,candidate forum,candidates forum,candidate night,\
      candidates night,candidate debate,asked candidates,asked the candidates,asked a candidate,\
      questioned candidates,candidate questionnaire,candidate,candidates,bird dogging,\
      birddogging,pregunta a candidatos,preguntamos a los candidatos,foro de candidatos,\
      candidato,candidatos,pergunta a candidatos,perguntamos aos candidatos,debate de candidatos
      """
    ),
    (
      .ballotQuestion,
      """
      ballot question,ballot questions,non binding question,nonbinding question,referendum,\
      pregunta en la boleta,pregunta de boleta,pergunta na cedula,plebiscito
      """
    ),
    (
      .resolution,
      """
      resolution,resolutions,resolution work,council resolution,endorsement,endorsements,\
      city council,town council,select board,selectboard,board of aldermen,ward committee,\
      neighborhood council,town meeting,resolucion,resoluciones,concejo municipal,resolucao,\
      resolucoes,camara municipal
      """
    ),
    (
      .legislatorCalls,
      """
      call in day,calls to legislators,calls to our legislators,calls to our rep,\
      called our rep,called our reps,called our senator,called legislators,called our legislators,\
      called the state house,llamadas a legisladores,ligacoes a legisladores,\
      llamadas al senador,llamadas al representante
      """
    ),
    (
      .legislatorLetters,
      """
      letters to legislators,letters to our legislators,letters to our rep,\
      letters to our senator,postcards to legislators,postcards to our rep,\
      cartas a legisladores,cartas al senador,cartas al representante,cartas aos legisladores
      """
    ),
  ]
}
