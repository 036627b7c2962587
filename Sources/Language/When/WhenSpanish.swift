extension WhenWords {
  static let spanish = """
    wd0 lunes
    wd1 martes
    wd2 miercoles|miercole|mircoles|miecoles
    wd3 jueves|juebes|jeuves
    wd4 viernes|biernes
    wd5 sabado
    wd6 domingo
    wd0 lun?
    wd1 mar?
    wd2 mie?|mier?
    wd3 jue?
    wd4 vie?
    wd5 sab?
    wd6 dom?
    wds5 sabados
    wds6 domingos
    wdset:working entre semana|dias de semana|dia de semana|dias de la semana|dias laborables|dias habiles|durante la semana|dia de entre semana
    wdset:weekend fines de semana|los findes
    mo1 enero
    mo2 febrero
    mo3 marzo
    mo4 abril
    mo5 mayo
    mo6 junio
    mo7 julio
    mo8 agosto
    mo9 septiembre|setiembre|sept
    mo10 octubre
    mo11 noviembre
    mo12 diciembre|dic
    mo1 ene?
    mo2 feb?
    mo3 mar?
    mo4 abr?
    mo5 may?
    mo6 jun?
    mo7 jul?
    mo8 ago?
    mo9 sep?|set?
    mo10 oct?
    mo11 nov?
    u:second segundos
    u:minute minuto|minutos|min|mins
    u:hour hora|horas|hrs|hs
    u:day dia|dias
    u:week semana|semanas
    u:fortnight quincena|quincenas
    u:month mes|meses
    u:quarter trimestre|trimestres
    u:year ano|anos
    u:weekend fin de semana|finde
    u:business dias habiles|dia habil|dias laborables|dia laborable
    day0 hoy|hoy dia|hoy mismo|dia de hoy
    day1 manana|manana mismo|dia de manana
    day2 pasado manana
    day-1 ayer
    day-2 anteayer|antier|antes de ayer
    now ahora|ahora mismo|ahorita|en este momento|en este instante|cuanto antes|lo antes posible|ya mismo
    tonight esta noche
    part:dawn madrugada
    part:morning la manana|mananas*|las mananas*
    part:afternoon la tarde|las tardes*|tardes*
    part:evening nochecita
    part:night noche|noches*|la noche|las noches*
    part:afternoon tarde?
    part:lunch hora de comer|hora de la comida|hora del almuerzo
    lpart:dawn de madrugada|de la madrugada|en la madrugada|por la madrugada
    lpart:morning por la manana|en la manana|de la manana|a la manana|por las mananas*|en las mananas*|de mananas|durante la manana|por las manana
    lpart:afternoon por la tarde|en la tarde|de la tarde|a la tarde|por las tardes*|en las tardes*|durante la tarde
    lpart:night por la noche|en la noche|de la noche|a la noche|de noche|por las noches*|en las noches*|durante la noche
    lpart:morning a primera hora|a primera hora de la manana
    lpart:afternoon a ultima hora de la tarde
    lpart:daytime durante el dia|de dia|en horario laboral
    lpart:beforeWork antes del trabajo|antes de trabajar
    lpart:afterLunch despues del almuerzo|despues de comer|despues de almorzar|despues de la comida
    lpart:afterSchool despues de la escuela|despues de clase|despues de clases
    lpart:afterWork despues del trabajo|despues de trabajar|al salir del trabajo|cuando salga del trabajo
    lpart:afterDinner despues de cenar|despues de la cena
    rel:this este|esta|estos|estas
    rel:coming proximo|proxima|proximos|proximas|que viene|que vienen|entrante|que entra
    rel:following siguiente|siguientes
    rel:past pasado|pasada|pasados|pasadas
    rel:last ultimo|ultima|ultimos|ultimas
    edge:early temprano en
    edge:start principio de|principios de|comienzo de|comienzos de|inicio de|inicios de|a principios de|a comienzos de|al principio de|al comienzo de|principio del|principios del|comienzos del|comienzo del|inicio del|inicios del
    edge:mid mediados de|a mediados de|mitad de|a mediados del|mediados del|mitad del
    edge:end fin de|fines de|final de|finales de|a fin de|a fines de|a finales de|al final de|fin del|fines del|final del|finales del|a fines del|a finales del|a final de
    edge:later mas tarde|mas adelante|mas tarde en|mas adelante en
    edge:rest resto de|resto del|lo que queda de|lo que queda del|resto de la
    eom fin de mes|a fin de mes|finales de mes|a finales de mes|fines de mes|a fines de mes
    eoy fin de ano|a fin de ano|finales de ano|a finales de ano
    eod final del dia|fin del dia|al final del dia
    hol:christmas navidad|dia de navidad
    hol:christmasEve nochebuena|noche buena
    hol:newYear ano nuevo|dia de ano nuevo
    hol:newYearsEve nochevieja|noche vieja|fin de ano
    hol:easter pascua|domingo de pascua|domingo de resurreccion
    hol:goodFriday viernes santo
    hol:holyWeek semana santa
    hol:thanksgiving accion de gracias|dia de accion de gracias
    hol:threeKings dia de reyes|dia de los reyes
    hol:valentine san valentin|dia de san valentin
    hol:mothers dia de la madre|dia de las madres
    hol:fathers dia del padre
    hol:carnival carnaval
    am am|a m
    pm pm|p m
    oclock en punto
    half media
    quarter cuarto
    point12 mediodia|medio dia|mediodias|las doce del mediodia|las 12 del mediodia|12 del mediodia|doce del mediodia
    point0 medianoche|media noche|las doce de la noche|12 de la noche
    ish mas o menos|y pico|aproximadamente
    ago hace
    later despues|mas tarde
    couple par de
    fromNow desde hoy|a partir de hoy|a partir de ahora|desde ahora
    r:at+to+clock a las|a la|alas
    r:at+clock+around a eso de las|a eso de la|sobre las|sobre la|alrededor de las|alrededor de la|cerca de las|hacia las|hacia la|como a las|como a la|mas o menos a las|tipo
    r:around cerca de|cerca del|alrededor de|alrededor del
    r:the+clock las|la
    r:the el|los|lo
    r:to+on+at al
    r:to+at a
    r:within+into en
    r:into dentro de|en unos|en unas|de aqui a
    r:inside en menos de
    r:of+from de|del
    r:from desde|desde el
    r:until+to hasta|hasta el
    r:between entre
    r:and+past y
    r:and e
    r:or o|u
    r:except+minus menos
    r:except excepto|salvo|pero no|pero no el|pero no los|menos el|menos los|excepto el|excepto los|no siendo
    r:toHour para|faltan
    r:after despues de|despues del|tras|luego de|mas tarde de|mas tarde que|despues
    r:before antes de|antes del
    r:after+starting a partir de|a partir del|desde
    r:lasting durante|por
    r:on por la|por el
    r:one un|una|unos|unas
    r:every cada|todo|todos|todas|toda|cualquier|cualquiera|cuando sea|todos los|todas las
    r:onward en adelante|o mas tarde|o despues
    filler como|temprano|puede ser|tal vez|quizas|mejor|sobre|h|hs|horario|fecha|aproximadamente|solo|es
    hourmark hs
    n1 uno
    n2 dos
    n3 tres
    n4 cuatro
    n5 cinco
    n6 seis
    n7 siete
    n8 ocho
    n9 nueve
    n10 diez
    n11 once
    n12 doce
    n13 trece
    n14 catorce
    n15 quince
    n16 dieciseis
    n17 diecisiete
    n18 dieciocho
    n19 diecinueve
    n20 veinte
    n21 veintiuno|veintiun
    n22 veintidos
    n23 veintitres
    n24 veinticuatro
    n25 veinticinco
    n26 veintiseis
    n27 veintisiete
    n28 veintiocho
    n29 veintinueve
    n30 treinta
    n40 cuarenta
    n50 cincuenta
    thousand mil
    o1 primero|primer|primera
    o2 segundo|segunda
    o3 tercero|tercer|tercera
    o4 cuarta
    o5 quinto
    word buenos dias|buenas tardes|buenas noches|buen dia|buena tarde|buena noche|buenas|mas tarde|muy tarde|llegar tarde|llego tarde|es tarde|tarde o temprano|medio ambiente|hoy en dia|un dia|algun dia|una vez|otra vez|cada vez|en manana|de vez en cuando|a veces|al mar|el mar|del mar|hasta pronto|hasta luego|hasta ahora|por ahora|desde luego|a la vez|por la presente
    """
}
