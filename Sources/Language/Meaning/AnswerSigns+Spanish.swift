extension AnswerSigns {
  static let spanish: [(AnswerSign, String)] = [
    (
      .idle,
      """
      o si no, y si no
      si dios quiere|permite, si dios lo permite|quiere, si no es molestia|mucha|mucho * *, si es posible, si gusta|gustas|gustan|quieren
      si todavia|aun esta|hay|queda * *, si le|te|les parece bien?, si esta bien, si nadie lo|la|ha * *, si no le|les molesta|importa
      no entendi|entiendo|comprendo|comprendi, no se preocupe|preocupen|preocupes, no hay de que, no hay prisa, por si acaso, sin embargo, sobre todo, no solo, no solamente
      la otra vez, por lo menos, al menos, a lo menos, mas o menos, tan pronto, no cancelen|cancele|quiero cancelar, no voy a cancelar
      que tenga|tengan * * *, que este|esten bien, a la orden, otra vez, de una vez, quizas|tal vez|a en otra|la proxima ocasion|vez, en otra ocasion, sera en otra|la ocasion|vez|proxima
      hasta el|entonces|alli|pronto|luego|ese, no se cuanto, una vez mas, es que
      """
    ),
    (
      .yes,
      """
      claro que puedo|voy|quiero|podemos|vamos|ire|queremos, si claro que si|puedo|voy|quiero|podemos|vamos|ire|queremos, zi, claro pues, que si, digo que si, cuenta|cuente|cuenten con nosotros|los, boy a ir, no boy|voy a faltar|fallar, de una, ya dije que si, mi respuesta es si, siempre puedo, estoy puesta|puesto, ya esta anotado, delo por hecho, trato hecho, hecho, con todo mi corazon, encantada|encantado de ir|ayudar|participar, aqui estare, con mucho placer, con placer, de mil amores, ahi les caigo, alla les caigo
      si claro|senor|senora|senorita|gracias|quiero|voy|soy|acepto|confirmo|asistire|estare|ire|cuente|vamos|queremos, si por favor, si con gusto|mucho, si, claro, claro que si?, por supuesto, desde luego, con mucho? gusto, con todo gusto, como no, simon, sip, sii, siii, sipi
      soy yo, si soy yo la? misma?, yo mismo|misma, la misma, el mismo, asi es, correcto, exacto, exactamente, eso es, efectivamente, afirmativo, confirmo, confirmado, le|les|te confirmo que|mi|asistencia, confirmo que|mi|asistencia
      cuente|cuenten|cuenta conmigo|con, me apunto|anoto|sumo, nos apuntamos|anotamos|sumamos, apunteme|anoteme|apuntame|anotame|apuntenme|anotenme, dale, dale pues, sale pues, orale, ahi|alli|alla estare|estaremos|nos|voy|vere|le|los|les, estare ahi|alli|alla|presente|en, estaremos ahi|alli|alla|presentes, ahi nos vemos
      voy a ir|asistir|estar|poder ahi|alli?, voy, vamos, iremos, ire, asistire, asistiremos, podre ir|asistir, puedo ir|asistir, vamos 2|dos|3|tres|4|los|nosotros|a, seremos dos|2|tres|3|4, me interesa, nos interesa, estoy interesada|interesado|disponible|lista|listo|libre|de
      no me lo|la pierdo|perderia * *, no me lo|la quiero perder, nada me gustaria|haria mas|feliz, hagale|hagale|haganle pues?, no lo|la pierdo, no faltare|falto|fallo|faltaremos, sin falta|falla, no podria|puedo decir|decirle|decirles que? no, no puedo negarme, por que no, acepto, aceptamos, encantada, encantado, encantados, sin duda|dudas, sin duda alguna
      no hay|es|tengo ningun? problema|inconveniente, sin|ningun problema|problemas|inconveniente, me gustaria mucho, seguro que si, seguro, con seguridad, siempre lista|listo, obvio, sigue|sigo siendo|igual|aqui, ese es mi|el, me parece bien|perfecto|excelente|buena|muy, a huevo, ya esta hecho, ya lo hice, hecho, quedamos
      """
    ),
    (
      .wish,
      "me|nos encantaria|gustaria|hubiera mucho? ir|asistir|participar|poder|gustado?, quisiera ir|asistir|poder, quiero ir|asistir|participar, queria ir|asistir"
    ),
    (
      .good,
      """
      esta|estan|me|nos|le queda|viene|va|parece|quedan|vienen|sirve|funciona|acomoda|conviene|esta? muy? bien|perfecto|perfectos|perfecta|bien|excelente|mejor|genial
      esta|estan|estaria muy? bien|perfecto|perfecta|excelente|bueno, sirve, sirven, funciona, funcionan, me|nos sirve|sirven|funciona|funcionan|conviene|convienen|acomoda, es mejor|perfecto|bueno|conveniente|ideal|el|la mejor?, seria mejor|perfecto|bueno|ideal|el|la mejor?
      vale, ok, okay, okey, oki, de acuerdo, perfecto, excelente, genial, estupendo, muy bien, bien, bueno, esta bueno, listo, va bien, mejor para mi, de una
      """
    ),
    (
      .take,
      """
      prefiero, preferiria, quiero, quisiera, elijo, escojo, escogo, me quedo con, quedo con, me gustaria, me gusta, puede|podria ser el|la|en|a|este, tomo, voto por, puedo el|la|los|a|en, podria el|la|a|ser, mejor el|la|los|a|en, solo puedo, solo puedo el|la|los|a, puedo solo|solamente, pongame|ponme|anoteme|apunteme|apuntame|anotame en|el|la|con|para, que sea, seria, mi preferencia, para mi el|la|seria, me inclino por, me apunto para|en|con|a, puedo, podria, podemos, tengo libre, estoy libre|disponible, libre
      me interesa, podemos el|la|a, mi opcion es?, vamos con
      """
    ),
    (
      .no,
      """
      no boy a poder|ir, no boy, no voy a ir|asistir|estar|participar|faltar, no me animo, no gracias, no se va a poder, no podria ir, no tengo tiempo|ganas|interes|como|manera|transporte, prefiero que no, no cuenten|cuente|cuentes conmigo, esta vez paso, me lo pierdo, mi salud no, estoy muy mayor|vieja|viejo|enferma|enfermo, no estare|estoy aqui|disponible|en, que va
      no, no gracias, no muchas gracias, no por ahora|ahora|el, no puedo|podre|podremos|podemos ir|asistir|estar?, no voy|vamos a poder?, no voy a poder ir|asistir|estar?, no voy, no ire|iremos|asistire|podria|estare, no me interesa|sera|es|gusta|conviene posible?, no estoy interesada|interesado|disponible
      no quiero|queremos|deseo|necesito|tengo, esta vez no, ahora no, por ahora no, por el momento no, todavia no, imposible, ni modo, ni pensarlo, nunca, jamas, para nada, de ninguna manera, lamentablemente|desafortunadamente|desgraciadamente|lastima, no fui yo, no soy yo, no es mi|mio|correcto, ese|esa|eso no es|soy|fui, que pena|lastima|mal, lo siento no, tengo que declinar, debo declinar, paso, yo paso, prefiero no, mejor no, negativo, nel, no creo poder, no me es|sera|resulta posible * *, cambie de opinion, ya no quiero|deseo|me, incorrecto, nunca pedi|dije, me es|resulta imposible, se me hace imposible, sera en otra, no lo hice, no he
      """
    ),
    (
      .cannot,
      """
      no puedo, ese|esos|esas|esta dia|dias|noche|semana no puedo|podre|podemos, no podria, no podre, no podemos, no me queda|sirve|viene|conviene|funciona|va|acomoda|es bien|posible?, no funciona|sirve|esta|es|va|queda bien|posible|bueno|buena|libre?, no sirven|funcionan, me queda|viene mal|dificil|lejos, es muy? dificil|complicado|temprano|tarde|lejos, muy temprano|tarde, estoy ocupada|ocupado, ocupada, ocupado, no estoy libre|disponible|disponibles, el no, me es imposible, imposible el|la, ya no
      """
    ),
    (.not, "no el|la|los|en|a, ni, tampoco, ni el|la"),
    (
      .away,
      "estare|estoy|estaremos|voy|vamos fuera|viajando|trabajando|de * viaje?|vacaciones?, estare|estoy|estaremos en * * hasta, tengo cita|turno|trabajo|compromiso|consulta|examen|operacion, tengo otro|otra|una compromiso|cita|reunion|consulta|boda|operacion, tengo que trabajar|cuidar|viajar|ir, trabajo los|ese|doble|el|sabados|domingos, salgo de viaje, ese dia trabajo, me operan, no salgo"
    ),
    (
      .maybe,
      """
      segun, segun como|este|me, dependiendo
      deje|deja|dejen que lo? piense|vea|pregunte|consulte|revise, respondo|contesto|confirmo|aviso cuando|manana|luego|despues, lo voy a pensar, dejenme pensarlo|ver|preguntar, deme|dame|denme unos|un|tiempo dias|dia|tiempo?, tengo que verlo|pensarlo, no le|les|te prometo|aseguro, esta por verse, ahi veo|vemos, todavia no, aun no
      tal vez, talvez, puede ser, podria ser, puede ser que * *, quizas, quiza, a lo mejor, puede que, probablemente, posiblemente, igual, no se todavia|aun|si|cual|que|cuando?, aun no se, todavia no se, no estoy muy? segura|seguro|convencida, depende, dependera, depende de|del, no tengo idea|mi, ni idea, no sabria, no lo se
      dejeme|dejame|deje|deja|permitame ver|checar|pensar|preguntar|consultar|revisar|pensarlo|consultarlo|hablar|me, le|les|te|ahi|despues|luego|yo aviso|avisare|digo|dire|confirmo|confirmare|doy|dejo|informo, le|les|te|ahi|luego les|le|te aviso|avisare|digo|dire|confirmo|confirmare|doy|hago, hare|hago|haremos lo|todo lo? posible, tratare, trato, voy|boy a tratar|ver|intentar|preguntar|pensarlo|checar|revisar|consultar, dios dira, solo dios sabe, pregunteme|preguntenme|preguntame, le|les|te contesto|respondo|escribo cuando|luego|manana|despues, vamos a ver, intentare, ojala, espero poder|ir|que, tengo|necesito que? ver|verlo|preguntar|preguntarle|preguntarles|pensarlo|pensar|consultar|consultarlo|consultarle|revisar|checar|hablar|hablarlo|hablarle, todavia|aun no me|tengo|he|lo|estoy|decido|sabemos, no he decidido, me lo pienso|pensare, lo pensare|pienso|voy, pensare, quien sabe, a ver, ya veremos|vere|veo, no le|les|puedo aseguro|prometo|asegurar|prometer|decir|confirmar, podria ser, creo, pienso, supongo, no prometo|aseguro, mas adelante le|les|aviso, si acaso
      """
    ),
    (
      .perhapsYes,
      "creo|pienso|supongo|espero|yo que si, yo? creo que si|puedo puedo|voy?, probablemente si|pueda|voy|vaya, lo mas probable|seguro es? que? si?, en principio si?, casi seguro, puede que si, espero que si, seguramente, seguramente si, supongo, creo poder, es probable, quiza si, tal vez si"
    ),
    (
      .perhapsNo,
      "creo|pienso|supongo|me que temo? que? no, se me hace|pone dificil|complicado, esta dificil|complicado, no creo, no creo que|poder * *, lo dudo mucho?, dudo que, probablemente no, lo mas probable es? que? no, puede que no, tal vez no, quizas no, no es probable, dificilmente, lo veo dificil, no me parece, seguramente no, la verdad no"
    ),
    (
      .condition,
      "solo|solamente|nomas una|un|por|hasta|despues|si|unos|media|en|antes, si, siempre y cuando, siempre que, a menos que, con tal de|que, en caso de|que, solo si, salvo que, a no ser que, mientras, cuando mi, con la condicion"
    ),
    (.but, "pero, aunque, mas, sino, sin embargo, solo que, lamentablemente, desafortunadamente"),
    (
      .except,
      "excepto, menos, salvo, todos|todo|cualquiera|cualquier dia? menos|excepto|salvo, a excepcion de"
    ),
    (.than, "mejor|mas que el|la|los, en vez de, en lugar de, antes que"),
    (
      .any,
      """
      el que este|tenga|necesite|haya * mas|gente?, la que necesite|tenga|haya * mas|gente?, donde|en donde haga|hagan|me necesiten|falta, donde sea, cuando sea, a cualquier|la hora|que, el dia que sea|quieran|usted|quiera, cualquier dia|hora|horario me|esta, por mi cualquiera, usted decide|dice|escoge, ustedes deciden|escogen, me acomodo
      cualquiera, cualquier dia|hora|opcion|horario|momento|de, cualquiera de los|las|ellos|esos|estos tres|dos|2|3|dias?, todo, en lo que haga|sea|necesiten|se, lo que haga falta, lo que necesiten|sea, cualquiera me|esta|es, me da igual|lo, da igual|lo, es igual, me es igual, no importa, no me importa, no tengo preferencia, todos|todas|ambos|ambas|los|las|tres|dos me|nos|tres|dos|estan|sirven|dias quedan|vienen|sirven|funcionan|estan|bien? bien?, todos, todas, ambos, ambas, los|las dos, los|las tres|cuatro, el que|la sea|quiera|guste|gusten|prefiera|usted|quieran|ustedes|le, la que sea|quiera|guste|gusten|prefiera|usted, cuando guste|quiera|sea|gusten|quieran|pueda|usted, usted|ustedes diga|decida|escoja|elija|digan|decidan|escojan|elijan, lo|el que ustedes|usted digan|diga|prefieran|quieran, como guste|quiera|quieran|gusten, estoy libre|disponible siempre|todos|todo|cualquier, elija|escoja|escojan usted|ustedes|uno
      """
    ),
    (
      .none,
      """
      ninguno, ninguna, ninguno de los|esos|ellos|estos|me, ninguna de las|esas|ellas|estas|me, ningun dia|horario, no puedo ninguno|ninguna|ningun|en|a esos|esas|ese|estos|estas? horarios|dias|dia|horas|fechas|horario|opciones?, no puedo esos|estos dias|horarios, ni uno ni otro, ni una ni otra, no me|nos sirve|queda|funciona|conviene|quedan|sirven ninguno|ninguna|ningun|esos|esas, esos|esas|estos|estas|todos|los|las|horarios|dias no * dias|horarios? sirven|funcionan|puedo|quedan|convienen, ese dia no, no puedo en esos horarios, nada de eso
      """
    ),
    (
      .cancel,
      """
      borreme|quiteme|saqueme|borrenme|quitenme|saquenme|borrame|quitame|sacame de la lista? del|de|para? el? sabado|martes|jueves|viernes|lunes|miercoles|domingo|evento|reunion
      cancelenme|canceleme|cancelame la|el|mi?, quiero|necesito cancelar, tengo que cancelar, doy por cancelada, no voy a ir siempre, me tengo que bajar|salir, no podre acompanarlos|acompanarles, no llego a la, bajenme|bajeme de la|el, me bajo de la|el
      cancelar, cancele, cancelen, cancela, cancelo, cancelemos, cancelacion, cancelar la|mi|el cita|reunion|llamada, cancelarla, cancelarlo, anular, anule, anulen, desapuntar, quiteme|quitenme|borreme|saqueme|quitame de|del|para la|lista|el? sabado|martes|jueves|viernes|lunes|miercoles|domingo|evento|reunion|carpool|transporte, ya no puedo|podre|voy|podemos|vamos|voy|ire|asistire|iremos|estare|podria ir|asistir|a|hablar?, ya no voy a poder, al final no puedo|podre|voy|vamos|ire, no voy a poder siempre, siempre no, siempre no voy|puedo|podre, me salio|surgio algo|un|una * * *, surgio algo|un|una, se me presento|complico, no podre llegar|asistir|estar, no voy a llegar, tengo que cancelar, no me espere|esperen, no llego|llegare|alcanzo, despues de todo no
      """
    ),
    (.afterAll, "ya no, al final, despues de todo, habia dicho que si, dije que si"),
    (
      .otherTime,
      """
      la de despues, ese dia no * * otro, solo|solamente puedo los|de|por|en|despues lunes|miercoles|viernes|domingos|las|la|fines|mananas|noches|tardes, puede|podria|podemos|se ser|puede|hacerla|hacerlo|dejarla otro|otra|mas|para|el * dia?, para la proxima semana, el mes que viene, el proximo mes, despues de ano|navidad|reyes|semana|mi, a la misma hora, misma hora, que otros|otro|otras dias|horarios|dia|horario|opciones|fechas
      otro dia|horario|momento|rato|mes|fin, otros|otras dias|horarios|horas|fechas|opciones, otra hora|fecha|semana|opcion|vez|cita|manana|tarde|noche, la otra semana, el siguiente, la siguiente, la siguiente|proxima semana, no puedo esta semana|mes, la semana que|proxima|siguiente|del viene?, semana que viene, el mes que|proximo|siguiente viene?, proximo mes, proxima semana, mas tarde|temprano|adelante|tardecito|tempranito, un poco|poquito|rato mas|despues|antes tarde|temprano?, cambiarla|cambiarlo|cambiemosla|moverla|moverlo|pasarla|pasarlo|posponerla|posponemos|reprogramarla|reprogramamos|reagendarla, cambiar|cambiarme|cambiemos|cambie|cambien|mover|movemos|pasar|pasamos|posponer|aplazar|recorrer ** cita|reunion|llamada|hora|dia|fecha|horario|lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana, reprogramar, reagendar, posponer, posponemos, aplazar, moverla|moverlo para|al|a, dejar|dejarla|dejarlo|dejamos para|pasar|hasta, en vez del|de, mismo|misma horario|hora, otro momento, no tiene|tienen|hay|habra algo|otro|otra|otros|otras|mas|alguno|alguna|disponible * *, hay|tiene|tienen algo|otro|otra|otros|otras * *, esta semana no, este mes no, hasta despues, despues de navidad|ano|las|la, en otra fecha, en vez de eso, algo mas temprano|tarde
      """
    ),
    (
      .callMe,
      """
      llame|llamen|marque|marquen|llama|llamenos a mi|la|mi|este|al|por casa|celular|numero|telefono?, por telefono mejor, es mejor por telefono, que alguien me llame|marque, prefiero por|que telefono|me|hablar * llamen?, no se leer|escribir|usar, no leo bien, una llamadita
      llameme|llamame|llamenme|llamarme|llameme|marqueme|marcame|marquenme|marcarme|hableme|hablame|hablenme|telefoneeme|telefoneenme, mejor llameme|llamame|llamenme, me|nos puede|pueden|puedes|podria|podrian|puedan|pudiera llamar|marcar|hablar|telefonear, me|nos llame|llamen|llama|llaman|llamas|marca|marcan|marque|marquen|llamaran|llamara, prefiero|quiero|quisiera|necesito|gustaria que me? llamen|llame|marquen, prefiero|quiero|mejor|quisiera una? llamada|telefono|por telefono?, prefiero|mejor|quiero|quisiera hablar? por telefono, una llamada por|mejor, por telefono mejor|por|es|porfa|si, mejor por telefono, denme|deme|dame|den|me una llamada|llamadita|timbrazo|telefonazo, puede|pueden|podrian|podria|puedes llamarme|marcarme|hablarme|llamar|marcarnos|llamarnos, alguien que|puede|me|podria|pueda * llame|llamar|llamarme, espero su llamada, no se usar|escribir|manejar, llamen|llame al|a|por, no uso correo|email|internet|computadora, echeme|echame un telefonazo|llamada
      """
    ),
    (
      .wrongPerson,
      """
      no es la persona, se equivocaron, equivocaron
      ese|este|esa|esta numero|correo|telefono|direccion|email ya? no es mio|mia|de|el|la, aqui no hay|vive|trabaja|existe nadie|ninguna|ningun|esa|ese * , ya no tiene|usa este|ese, no es mi nombre, no me llamo, no conozco a nadie|ninguna|ningun|esa|ese|ana|joe, yo no soy de|la|el|esa|quien, me estan|esta confundiendo, me confunde|confunden, no es conmigo, no era para mi
      ya no vive|trabaja|esta|es aqui|su|el, no vive aqui, persona|numero|correo|direccion|email equivocada|equivocado|incorrecta|incorrecto|erroneo|equivocados, se|te|ustedes equivoco|equivocaron|equivocaste|equivocan|equivoca|esta|estan equivocado|equivocados|equivocando|de * persona|numero?, esta|estan equivocado|equivocada|equivocados|confundido|confundidos|confundida, no soy esa|ese|la|el|quien|persona|a|yo, yo no soy esa|ese|la|el|quien|persona|a?, no soy * * *  se|usted|me, yo no me|escribi|pedi|solicite|llene|firme|mande|inscribi * * inscribi|apunte|registre|nada?, nunca me|escribi|pedi|solicite|llene|firme inscribi|apunte|registre|suscribi?, no me inscribi|apunte|registre|suscribi, no fui yo, no conozco a|ninguna|ningun|esa * *, aqui no hay|vive|es|existe * *, no hay|vive|existe ninguna|ningun|nadie aqui? * * *, este|ese correo no|es no? es|de, no es para mi, esto|este mensaje|correo|es no? es? para otra|otro|mi persona?, por error, me llego por|este error?, me confunde|confunden|confundieron|confundio con?, buscan|busca|buscando a|otra otra? persona?, mensaje equivocado, creo que se equivoco|equivocaron, otra maria|persona|ana, es otra persona
      """
    ),
    (
      .personPlease,
      """
      hay alguien|gente|persona|una|un * de? verdad|real|humana|humano
      con joe|ana|alguien|un|una|el|la encargado|encargada|directamente|persona|humano, alguien de verdad, una persona|un humano de|por|que * verdad, quien esta a cargo, quien manda|dirige, pongame con, necesito hablar con|me, necesito que me llame|llamen|escriba|escriban|hable|hablen|conteste|contesten|responda|respondan|atienda|atiendan|ayude|ayuden|explique|expliquen|contacte|contacten|diga|digan, quiero que me atienda|conteste|hable|escriba * una? persona|alguien|joe|ana
      paseme|pasenme|comuniqueme|comuniquenme|pongame|paseme con, que me escriba|conteste|llame|responda ** mismo|misma|personalmente|directamente, quiero|prefiero que me conteste|escriba|responda, no la maquina|robot, persona|personas real|reales|de|humana|por|viva verdad|favor?, ser humano, un humano, una humana, alguien real|de|del|que|humano verdad|la|hub|equipo|campana?, hablar|comunicarme|platicar|escribir|tratar|contactar|comunicar con|a una|un|alguien|la|el|algun|alguna|quien persona|humano|alguien|organizadora|organizador|encargado|encargada|coordinador|coordinadora|ser|responsable|representante?, con una persona|humano|encargada, hablar|comunicarme con alguien, una persona que me? conteste|responda|atienda|escriba|llame, me|que|quiero conteste|responda|atienda|escriba|contesten|atiendan una|alguien|un persona|humano|de|real?, es|esto|eres|es|hay|son un|esto|una|alguien|es robot|maquina|bot|un|persona|una|automatico * robot|maquina|bot?, no quiero hablar? con? un? robot|maquina|robots|maquinas, no una? maquina|robot|un robot?, alguien que hable|me|pueda
      """
    ),
    (
      .thanks,
      """
      ya lo encontre, no hace falta, nada mas eso, ya quedo, todo listo, ya esta, que sigan|siga asi|adelante, animo, fuerza, adelante, estuvo muy? bonito|bonita|buena|bueno|lindo|linda|excelente, me gusto mucho, los felicito, le felicito, felicito
      gracias, que dios los|le|la|lo|les|te bendiga, amen, muchas gracias, mil gracias, muchisimas gracias, se lo|le agradezco, agradecida, agradecido, le|les|te|lo agradezco|agradecemos, bendiciones, dios le|les|los|lo|la|te bendiga|bendiga|pague, de nada, igualmente, nos vemos el|entonces|alli|ahi|pronto|luego|manana, hasta luego|pronto|manana|entonces|el, felicidades, felicitaciones, entendido, recibido, enterada, enterado, anotado, muy amable|amables, que bueno|bien|linda|lindo|alegria, buen trabajo, feliz navidad|ano|dia|pascua, saludos, un abrazo, abrazos, un placer, todo bien, ya lo|la vi|recibi, quedo atenta|atento, estamos en contacto, no se preocupe
      """
    ),
    (
      .retraction,
      "no espere|espera, espere, espera, perdon no|si, digo, mejor dicho, me equivoque, cambie de opinion, pensandolo bien, corrijo, quise decir, no perdon"
    ),
    (
      .asking,
      """
      en que direccion|lugar|parte|sitio|calle|iglesia|idioma
      que es|dia|hora|tipo|significa|hay|tengo|debo|puedo|hacen|hace|tan|paso|quiere|quieren|pasa|llevo|necesito, son las|los, que son, de que se|trata|es|hablan, cuando es|sera|empieza|nos|hay|puedo|tienen|van|comienza, cuando, donde es|sera|queda|nos|esta|puedo|seria, donde, a donde, en donde, quien es|son|habla|me|va|esta|mas, quien, quienes, como es|se|funciona|llego|puedo|hago|le|lo|seria, cuanto, cuanto tiempo|dura|cuesta|tarda|es, cuantos, cuantas, cuanta, cual es|de|dia|seria|queda|esta|hub|me, cual, cuales, para que es|sirve|quieren|necesitan|se, por que me|no|necesitan|quieren|tengo, a que hora|se|numero, a quien, con quien, hay estacionamiento|parking|comida|alguien|transporte|lugar, hablan, tienen|tiene, es en|presencial|por|gratis|virtual|necesario|seguro|ingles|obligatorio|cierto|lejos|cerca, se puede|necesita|paga|habla|tiene, puedo llevar|ir|traer|preguntar|saber|hacer, me puede|puedes|pueden|podria|podrian decir|explicar|mandar|enviar|dar|informar|repetir, quisiera saber|preguntar, quiero saber|preguntar, tengo una|que pregunta|ir|llevar|pagar, una pregunta, hay alguna, van a, es verdad, tiene algun costo, sera en|que
      """
    ),
    (
      .proposing,
      "que tal, que le|les|te parece, puede|podria|podemos|podriamos ser|hacer|hacerlo, seria posible, es posible, hay posibilidad|manera|chance|forma, se podra|puede|podria, no tiene|tienen|hay algo|otro|mas, y si, tienen|tiene algo|otro|otra, podra ser"
    ),
    (
      .telling,
      "hablamos, hable, vi a, vimos, fuimos, llame, vine, estuve, estuvimos, conoci, ya hable|hablamos|fui|llame, pasado, pasada, anterior, porque, pq, ya que, pues, ayer, ayer fue, fue, vivo|vive|vivimos|trabajo|trabaja|trabajamos|estudio|naci|soy|creci en|de|cerca|por|hace|con|alla, mi esposo|esposa|hermana|hermano|hijo|hija|mama|papa|madre|familia|vecina|jefe, tengo, mande|fui|lei|vi|recibi"
    ),
    (.upshot, "asi que, entonces, por eso, por lo tanto, osea"),
  ]
}
