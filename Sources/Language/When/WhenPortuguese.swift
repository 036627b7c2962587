extension WhenWords {
  static let portuguese = """
    wd0 segunda feira|2a feira|segundafeira|2ª feira
    wd1 terca feira|3a feira|tercafeira|3ª feira
    wd2 quarta feira|4a feira|quartafeira|4ª feira
    wd3 quinta feira|5a feira|quintafeira|5ª feira
    wd4 sexta feira|6a feira|sextafeira|6ª feira
    wd5 sabado
    wd6 domingo
    wd0 segunda?|seg?
    wd1 terca?|ter?
    wd2 quarta?|qua?
    wd3 quinta?|qui?
    wd4 sexta?|sex?
    wd5 sab?
    wd6 dom?
    wds0 segundas|segundas feiras|segundas feira
    wds1 tercas|tercas feiras|tercas feira
    wds2 quartas|quartas feiras|quartas feira
    wds3 quintas|quintas feiras|quintas feira
    wds4 sextas|sextas feiras|sextas feira
    wds5 sabados
    wds6 domingos
    wdset:working durante a semana|dias de semana|dia de semana|dias da semana|dias uteis|dia util|meio de semana|no meio da semana
    wdset:weekend fins de semana|finais de semana
    mo1 janeiro
    mo2 fevereiro
    mo3 marco
    mo4 abril
    mo5 maio
    mo6 junho
    mo7 julho
    mo8 agosto
    mo9 setembro
    mo10 outubro
    mo11 novembro
    mo12 dezembro
    mo1 jan?
    mo2 fev?
    mo3 mar?
    mo4 abr?
    mo5 mai?
    mo6 jun?
    mo7 jul?
    mo8 ago?
    mo9 set?
    mo10 out?
    mo11 nov?
    u:second segundos
    u:minute minuto|minutos|min|mins
    u:hour hora|horas|hrs
    u:day dia|dias
    u:week semana|semanas
    u:fortnight quinzena|quinzenas
    u:month mes|meses
    u:quarter trimestre|trimestres
    u:year ano|anos
    u:weekend fim de semana|final de semana|fds|no fim de semana|no final de semana
    u:business dias uteis
    day0 hoje|hj|dia de hoje
    day1 amanha|amnha
    day2 depois de amanha
    day-1 ontem
    day-2 anteontem
    now agora|agora mesmo|neste momento|nesse momento|o quanto antes|ja ja
    tonight esta noite|nesta noite|essa noite|nessa noite
    part:dawn madrugada|madrugadas*
    part:morning manha|manhas*|a manha|as manhas*
    part:afternoon tardes*
    part:night noite|noites*|a noite|as noites*
    part:afternoon tarde?
    part:lunch hora do almoco|horario do almoco|horario de almoco
    lpart:dawn de madrugada|da madrugada|na madrugada
    lpart:morning de manha|da manha|na manha|pela manha|pelas manhas*|nas manhas*|a manha|de manhas|na parte da manha|de manhazinha|no periodo da manha|logo cedo
    lpart:afternoon a tarde|de tarde|da tarde|na tarde|pela tarde|pelas tardes*|nas tardes*|as tardes*|na parte da tarde|de tardinha|a tardinha|no periodo da tarde
    lpart:night a noite|de noite|da noite|na noite|pela noite|pelas noites*|nas noites*|as noites*|no periodo da noite
    lpart:daytime durante o dia|de dia|em horario comercial|horario comercial
    lpart:lunch na hora do almoco|no almoco|no horario do almoco
    lpart:beforeWork antes do trabalho
    lpart:afterLunch depois do almoco|apos o almoco|depois de almocar
    lpart:afterSchool depois da escola|depois da aula|depois das aulas
    lpart:afterWork depois do trabalho|apos o trabalho|depois do expediente|depois de trabalhar|apos o expediente
    lpart:afterDinner depois do jantar|apos o jantar|depois da janta
    rel:this este|esta|neste|nesta|deste|desta|esse|essa|nesse|nessa|desse|dessa|estes|estas
    rel:coming proximo|proxima|proximos|proximas|que vem|que entra
    rel:following seguinte|seguintes
    rel:past passado|passada|passados|passadas
    rel:last ultimo|ultima|ultimos|ultimas
    edge:start comeco de|comeco do|comeco da|inicio de|inicio do|inicio da|no comeco de|no comeco do|no inicio de|no inicio do|principio de|principio do
    edge:mid meados de|em meados de|metade de|meio de|meio do|meados do|metade do
    edge:end fim de|fim do|fim da|final de|final do|final da|no fim de|no fim do|no final de|no final do|finais de|fins de
    edge:later mais tarde|mais para o fim d|ainda|mais tarde na
    edge:rest resto do|resto da|restante da|restante do
    eom fim do mes|final do mes|fim de mes|final de mes
    eoy fim do ano|final do ano|fim de ano|final de ano
    eod fim do dia|final do dia|no fim do dia|no final do dia
    hol:christmas natal|dia de natal|dia do natal
    hol:christmasEve vespera de natal
    hol:newYear ano novo|dia de ano novo|primeiro do ano
    hol:newYearsEve vespera de ano novo|vespera do ano novo|reveillon
    hol:easter pascoa|domingo de pascoa
    hol:goodFriday sexta feira santa|sexta santa
    hol:holyWeek semana santa
    hol:thanksgiving acao de gracas|dia de acao de gracas
    hol:carnival carnaval
    hol:threeKings dia de reis
    hol:valentine sao valentim
    hol:mothers dia das maes
    hol:fathers dia dos pais
    hol:mayDay dia do trabalho|dia do trabalhador
    am am|a m
    pm pm|p m
    oclock em ponto
    half meia
    quarter um quarto
    point12 meio dia|meiodia|12 do dia
    point0 meia noite|meianoite
    ish mais ou menos|e pouco|aproximadamente
    ago ha|faz|atras
    later depois
    couple par de
    fromNow a partir de hoje|a partir de agora|desde hoje
    r:at+to+clock as|aas
    r:at+to a|ao|aos
    r:at+clock+around la pelas|la pela|por volta das|por volta da|perto das|pelas|em torno das|cerca das|ali pelas|umas|tipo as|tipo
    r:around por volta do|perto do|la pelo|pelo
    r:the o|os
    r:on no|na|nos|nas|num|numa|pela
    r:within+into em
    r:inside em menos de|em ate
    r:into daqui a|daqui|dentro de|em uns|em umas
    r:of+from de|do|da
    r:of+from+clock das
    r:from desde|desde as|desde a|desde o
    r:until+to+clock ate as
    r:until+to ate|ate o|ate a|ate ao
    r:between entre
    r:and+past e
    r:or ou
    r:except+minus menos
    r:except exceto|salvo|fora|mas nao|mas nao na|mas nao no|menos na|menos no|tirando|menos a|menos o|exceto na|exceto no|exceto as|exceto nas|menos as|menos nas
    r:toHour para as|para a|pras|para o|pra|faltam
    r:after+clock apos as|apos a|mais tarde que as
    r:after+clock+past depois das|depois da|passadas as|passadas das
    r:after depois de|depois do|apos|apos o|depois da
    r:before antes de|antes do|antes da
    r:before+clock antes das
    r:after+starting+clock a partir das|a partir da
    r:after+starting a partir de|a partir do
    r:lasting por|durante
    r:one um|uma
    r:every todo|toda|todos|todas|cada|qualquer|todas as|todos os|quaisquer|quando for
    r:onward em diante|pra frente|para a frente|ou mais tarde|ou depois
    filler talvez|cedo|bem cedo|pode ser|acho que|melhor|so|mesmo|hs|horario|data|e isso|logo
    hourmark hs
    n2 dois|duas
    n3 tres
    n4 quatro
    n5 cinco
    n6 seis
    n7 sete
    n8 oito
    n9 nove
    n10 dez
    n11 onze
    n12 doze
    n13 treze
    n14 catorze|quatorze
    n15 quinze
    n16 dezesseis|dezasseis
    n17 dezessete|dezassete
    n18 dezoito
    n19 dezenove|dezanove
    n20 vinte
    n30 trinta
    n40 quarenta
    n50 cinquenta
    thousand mil
    o1 primeiro|primeira
    o2 segundo
    o3 terceiro|terceira
    o4 quarto
    o5 quinto
    word bom dia|boa tarde|boa noite|mais tarde|muito tarde|chego tarde|tarde demais|hoje em dia|um dia|algum dia|uma vez|outra vez|cada vez|as vezes|ate logo|ate mais|ate breve|ate agora|por enquanto|a partir dai|ao mar|o mar|do mar|segunda opcao|segunda via|segunda vez|segunda chance|segunda parte|quarta opcao|terca parte|terceira idade
    """
}
