extension AnswerSigns {
  static let portuguese: [(AnswerSign, String)] = [
    (
      .idle,
      """
      ou se nao, ou senao, ou entao
      se faz favor, se nao te|lhe|vos incomodar|incomoda, se for preciso
      se deus quiser, se deus permitir, se nao for|se incomodo|muito|importar|importam * *, se for possivel, se possivel, se ainda estiver|tiver|houver|der * *, se ninguem * *, se estiver tudo? bem|livre, se quiser|quiserem|preferir, se precisar|precisarem de? algo|mais?
      nao se preocupe|preocupem, nao precisa, nao ha|tem de que|pressa, sem pressa, pelo menos, ao menos, mais ou menos, o mais rapido, nao so, nao apenas, nao cancele|cancelem|quero cancelar, quem sabe na? proxima|outra vez, talvez na? proxima|outra vez|ocasiao, fica para|pra a? proxima|outra vez|dia?, uma outra vez, outra vez, de novo, nao entendi|percebi|compreendi|entendo
      bom dia, boa tarde, boa noite, hoje em dia
      """
    ),
    (
      .yes,
      """
      ca estarei|estaremos, la estarei|estaremos
      minha resposta e sim, digo que sim, pode marcar|anotar, podem marcar|anotar, ja esta na agenda, conta|conte|contem com a gente|nos|nosco, com todo gosto, e sim, la vou|estou, feito, ta feito|marcado|combinado|certo, estou|to a postos, claro que vou|posso|quero, ora|mas claro, pronto la|ai|estarei, certo que sim, de bom grado, estarei sim, comparecerei, nao faltarei, vou com certeza, la nos vemos
      pois nao, so se for agora, nao vejo a hora, siim, siiim, siiiim, nao quero perder, sim, sim senhor|senhora, sim sou eu, sou eu sim?, sou eu mesmo|mesma, eu mesmo|mesma, claro, claro que|q sim, e claro, com certeza, certamente, certeza, com todo? o? prazer, com todo gosto, com muito gosto|prazer, isso, isso mesmo|ai, exato, exatamente, exactamente, correto, correcto, esta correto|correcto|certo, e esse mesmo|o, confirmo, confirmado, confirmada, confirmamos, afirmativo, ss, sii, simm, s, sin, uhum, aham, pois sim|claro, pois
      pode|podem|podes contar comigo|cmg|conosco|connosco|com, conte|contem|conta comigo|cmg|conosco|com, estarei la|ai|presente|sim, estaremos la|ai|presentes, to|tou|estou dentro|nessa|confirmada|confirmado|interessada|interessado|disponivel|livre|pronta|pronto, tamo junto, to|tou|estou a? dentro, eu topo, topo, topamos, bora, vamos sim|em|nessa|la|nos, vou sim|estar|com|levar|eu|ir, eu vou, vou, iremos, irei, vou la, partiu, posso ir|sim|participar|ajudar, podemos sim|ir, la estarei|estaremos, marco presenca, quero sim|ir|muito|participar, aceito, aceitamos, eu aceito, concordo, pode deixar|crer|confirmar|contar, fechado, fechou, combinado, beleza, blz, blza, tranquilo, tranquila, show, joia, belez, demoro, pode ir|mandar|por|marcar
      nao ha|tem|e nenhum? problema|problemas, sem problema|problemas|duvida|falta|stress, nao|n perco|vou|faltarei|falto por|perder|nada nada?, nao tenho como|posso|consigo dizer|recusar|falar que? nao, nao posso|tem como|consigo dizer|negar|recusar nao?, por que nao, como nao, de certeza, certinho, pode apostar, ja fiz, feito, continua o|sendo|o mesmo, e esse o? meu
      """
    ),
    (
      .wish,
      "adoraria, adorava, adoraria ir|participar|poder, gostaria muito? de? ir|participar|poder|vir?, gostava muito? de? ir|participar|vir|poder?, queria muito|ir|tanto|poder ir|poder|participar?, eu queria"
    ),
    (
      .good,
      """
      esta|ta|fica|seria|e|me|da|cai|parece|estao|ficam|sao|serve|acho muito? bom|bem|otimo|optimo|otima|perfeito|perfeita|ideal|melhor|excelente|bom|certo|legal|boa|bons|otimos|livre
      serve, servem, me|nos serve|servem, funciona, funcionam, da certo|pra|para|bem mim?, pode ser, fica melhor|bem|otimo|bom, pra|para mim ta|esta|e|seria|serve bom|otimo|optimo|bem|perfeito|melhor?, melhor pra|para mim
      ok, okay, okey, certo, ta, ta bom|bem|certo|otimo|joia, tudo bem|certo, esta bem|bom|otimo|certo, perfeito, otimo, optimo, maravilha, excelente, legal, bom, bem, muito bem|bom, o melhor seria, melhor seria, seria melhor|otimo|o
      """
    ),
    (
      .take,
      """
      posso, poderia, consigo, podemos, prefiro, preferia, preferiria, quero, queria, gostaria de|do|da, gostava de|do|da, escolho, fico com, pode ser na|no|a|o|as|em|dia|as, poderia ser, posso na|no|a|o|as|em|as|aos, consigo na|no|a|o|as, so posso|consigo na|no|a|as?, so, melhor na|no|a|o|seria, voto na|no|em, seria, me coloca|coloque|inscreva|poe na|no|em|para|pra, vou de|querer|ficar|com, minha preferencia, estou livre, livre, marca|marque|marcar na|no|pra|para|a
      da pra, eu fico com, vamos de
      """
    ),
    (
      .no,
      """
      nao vou ir|faltar, nao tenho tempo|condicao|condicoes|como|jeito|transporte, nao conte|contem|conta comigo|com, dessa eu passo, nao irei|estarei|comparecerei, minha saude nao, estou muito velha|velho|doente, prefiro que nao, nao vai ser|dar possivel?, fica dificil nao, deixa pra|para proxima|outra, nao me e possivel, nao poderei comparecer|ir|estar, nao estarei|estou aqui|em|no|na
      nao, n, naum, nn, num, nao obrigado|obrigada, nao muito obrigado|obrigada, nao posso|podemos|poderei|poderemos ir|vir|estar|participar?, nao vou|vamos|irei|iremos poder|conseguir|ir|estar|querer ir|vir|participar?, nao vai dar|rolar|ser, nao consigo|conseguirei ir|participar?, nao da pra? mim?, nao da|dou, nao tenho interesse|como|vontade|disponibilidade, nao estou interessada|interessado|disponivel, nao quero|queremos|desejo|preciso|gostaria, nao me interessa, n posso|vou|da|quero|consigo, dessa|desta vez nao posso|vou|da|consigo?, agora nao, hoje nao, por enquanto nao, impossivel, infelizmente|lamentavelmente, nem pensar, de jeito nenhum, jamais, nunca, negativo, prefiro nao, melhor nao, nao sou eu, nao fui eu, nao e o? meu|minha, esse nao e|sou, tenho que|de recusar, vou passar|dispensar, eu passo, dispenso, fica pra|para outra|proxima, incorreto, errado, sinto muito mas|nao, que pena, ja nao|n posso|vou
      """
    ),
    (
      .cannot,
      """
      nao posso, nesse|nesses|esse|esta|essa dia|dias|noite|semana nao posso|consigo|da|vou, nao consigo, nao podemos, nao da, nao da certo|pra|para mim?, nao vai dar|rolar, nao serve|funciona|fica|esta|estou|e|cabe bom|bem|livre|possivel|disponivel?, nao servem|funcionam, nao me serve, n posso|da|consigo, fica ruim|dificil|longe|complicado|mal, e ruim|dificil|complicado|cedo|tarde|muito|impossivel, estou ocupada|ocupado, to ocupada|ocupado, ocupado, ocupada, ruim, muito cedo|tarde, impossivel na|no|a, nao, nao vou poder|conseguir|estar, nao estarei
      """
    ),
    (.not, "nao na|no|a|o|em|as|aos|de|da, nem, nem a|o|na|no, tampouco"),
    (
      .away,
      "estou|estarei|vou|to|estaremos viajando|fora|trabalhando|viajar|trabalhar, estou|estarei|vou|to de|em ferias|plantao|viagem, estou|estarei|to|vou em|no|na|para * * ate, estou|estarei|to no|em|na * ate, trabalho aos|nesse|no|todo|sabado|sabados|domingos|domingo, nesse dia eu? trabalho, tenho consulta|medico|que|compromisso|outro|exame|cirurgia|plantao|de * trabalhar|compromisso|cuidar?, nesse dia trabalho, ja tenho compromisso|outro|algo"
    ),
    (
      .maybe,
      """
      conforme o|a|me|for, dependendo
      respondo|confirmo|aviso|digo|falo quando|assim|depois|amanha|logo, vou pensar, deixe me|eu pensar|ver, preciso de um? tempo|dia|dias, ainda estou a? vendo|pensando|ver|pensar, nao posso garantir|prometer|dizer|confirmar, logo vejo|vemos|digo, vai se ver, nao tenho a certeza
      talvez, se calhar, quem sabe, so deus sabe, deus dira, me pergunta|pergunte|perguntem, ainda nao saiu|recebi|tenho|sei, provavelmente, possivelmente, pode ser que, nao sei ainda|se|qual|meu|bem?, n sei, sei la, ainda nao sei|tenho|decidi|me, nao tenho|estou certeza|certa|certo|segura|seguro|ideia, nao tenho a? certeza, depende, depende de|do|da, vai depender, sem certeza
      deixa|deixe|deixem eu|me ver|checar|pensar|perguntar|olhar|consultar|verificar|falar, vou ver|tentar|pensar|perguntar|verificar|checar|olhar|fazer|confirmar|conferir e|se|o|com|minha? * possivel?, te|lhe|vos|eu|depois aviso|falo|confirmo|digo|respondo|avisarei|dou|retorno, te|lhe|depois te|lhe|eu aviso|falo|confirmo|digo|respondo|dou, aviso|confirmo|respondo|falo|digo depois|amanha|mais|na|no, dou resposta|retorno|uma|noticias, farei o possivel, faco o possivel, vou fazer o possivel|meu|maximo, tentarei, tento, vamos ver, tomara, espero poder|conseguir|ir|que, preciso|tenho ver|de|que|perguntar|consultar|pensar|checar ver|perguntar|consultar|pensar|falar|checar|verificar?, ainda nao, nao decidi, nao prometo|garanto|posso prometer|garantir|confirmar?, a ver, acho, penso, creio, em duvida, indecisa, indeciso, veremos
      """
    ),
    (
      .perhapsYes,
      "acho|creio|penso|espero|imagino que sim|posso|consigo|vou|da, em principio sim?, provavelmente sim|vou|posso, quase certo|certeza, pode ser que sim, a principio sim?, acho q sim, julgo que sim, talvez sim, devo ir|conseguir|poder|estar, espero que sim"
    ),
    (
      .perhapsNo,
      "acho|creio|penso|imagino|julgo|temo que|q nao|n, acho dificil, ta|esta|fica dificil|complicado, nao creio, nao acho, nao me parece, provavelmente nao, pode ser que nao, duvido, duvido muito, talvez nao, dificilmente, nao devo ir|conseguir|poder, quase certo que nao, receio que nao"
    ),
    (
      .condition,
      "so|apenas uma|um|por|ate|depois|se|meia|antes, se eu|puder|der|for|tiver|conseguir|nao|o|a|voce|voces|alguem|meu|minha|houver|estiver|sair|chover|me|ele|ela|nada|tudo, desde que, contanto que, a menos que, a nao ser que, caso, so se, apenas se, se, salvo se"
    ),
    (.but, "mas, porem, so que, embora, contudo, apesar, infelizmente, entretanto"),
    (
      .except,
      "exceto, excepto, menos, fora, salvo, a nao ser na|no|a, todos|qualquer|tudo um|dia? menos|exceto"
    ),
    (
      .than,
      "do que, em vez de|da|do, ao inves de|da|do, melhor|mais que na|a|o|quinta|terca|sabado|quarta|segunda|sexta"
    ),
    (
      .any,
      """
      o que|a precisar|precisarem|necessitar|tiver|estiver * mais? * gente?, onde precisar|precisarem|for|quiserem, quando for, a qualquer hora, qualquer um|dia|hora me|esta|ta, por mim qualquer, voces decidem|escolhem, a senhora decide|escolhe, eu me adapto, a que for
      tanto faz, qualquer, qualquer um|uma, qualquer dia|horario|hora|opcao|um|uma|coisa, qualquer dos|das|um dois|duas|tres|2|3, qualquer um dos dois|tres|2|3, qualquer um|uma|dia desses|deles|delas|dos|das|destes|serve, pode ser qualquer um|uma|dia|horario? desses|deles?, e igual, para|pra mim e|tanto igual|faz|indiferente, indiferente, me e indiferente, nao importa, nao me importo, nao tenho preferencia, todos, todas, todos|todas|os|as|ambos|ambas|tres|dois|duas|servem servem|estao|tres|dois|duas|me|sao|dao|funcionam servem|estao|bons|bem|certo|otimos|funcionam|bom?, ambos, ambas, os|as dois|duas|tres|quatro, o que|a for|quiser|quiserem|preferir|preferirem|voce|voces|for|achar melhor|acharem?, voce|voces|a|o|senhora|senhor escolhe|escolhem|decide|decidem|escolha|decida, a|o senhora|senhor escolha|decida|que, quando quiser|quiserem|puder|for, estou livre todos|qualquer|sempre|o, como quiser|preferir, escolha voce|o|um, como for melhor
      """
    ),
    (
      .none,
      """
      nenhum, nenhuma, nenhum deles|desses|dos|me|serve, nenhuma delas|dessas|das|me|serve, nem um nem outro, nem uma nem outra, nao posso|consigo|da em|nesses|nessas|esses nenhum|nenhuma|horarios|dias|horas|datas desses|dos|deles|horarios?, esses|essas|estes|nesses|todos|os horarios|dias|nao nao * servem|posso|funcionam|dao|da|consigo?, nada disso
      """
    ),
    (
      .cancel,
      """
      cancela|cancelar|cancele a|o|minha|meu, quero|preciso cancelar|desmarcar, tenho que|de cancelar|desmarcar, nao poderei mais, ja nao vai dar, vou ter que desistir, desisto, me tira dessa, nao vou conseguir chegar|ir|comparecer mais?, tenho que faltar, anulem a|o|minha|meu, anule a|o|minha|meu
      cancelar, cancele, cancelem, cancela, cancelo, cancelamos, cancelamento, cancelar a|minha|o reuniao|conversa|ligacao, desmarcar, desmarca, desmarque, desmarcamos, desmarquem, nao vou poder|conseguir mais, nao posso|vou|consigo|poderei mais ir|vir?, nao vou poder ir|vir mais, ja nao posso|vou|poderei|consigo|vamos ir|estar?, anule|anulem|anular|anula a|o|minha|meu, nao vai dar mais, nao me sera possivel * *, me tira|tire do|da|de|pra|para sabado|terca|quinta|carona|reuniao|domingo|segunda, no fim|final nao posso|vou|da, vou ter que|de cancelar|desmarcar|faltar, vou faltar, nao me esperem|espere, afinal nao posso|vou|consigo|da, nao vou chegar, nao chego
      """
    ),
    (
      .afterAll,
      "surgiu|apareceu um|uma|algo|imprevisto imprevisto?, aconteceu um|uma|algo imprevisto?, tive um imprevisto, mais nao, afinal, no final, disse que sim, tinha dito"
    ),
    (
      .otherTime,
      """
      a de depois, so posso|consigo|tenho aos|as|de|na|no|livre domingos|sextas|segundas|quartas|manha|tarde|noite|sexta|segunda|quarta|domingo, so a|de|na partir|noite|manha, a mesma hora, mesmo horario, que outros|outras dias|horarios|opcoes|datas, na semana seguinte|que, semana a? seguir, para o mes|ano que|proximo, podemos|pode|podia|da ser|fazer|marcar|para|pra outro|outra|mais|noutro|noutra dia|hora|horario|tarde|cedo?, noutro|noutra dia|altura|hora|horario, mais a|para tarde|noite
      outro dia|horario|momento|mes, outros dias|horarios, outra hora|data|semana|ocasiao|manha|tarde|noite, outras datas|opcoes|horas, a outra semana, semana que vem, nessa|nesta|esta|essa semana nao, na proxima semana, proxima semana|quinta|terca|sexta|segunda|quarta, mes que vem, proximo mes, mais tarde|cedo|tardinha|pra|para * frente?, um pouco|pouquinho mais|antes|depois tarde|cedo?, mudar|mudamos|muda|mude|trocar|troca|trocamos|transferir|passar|passamos|antecipar ** reuniao|horario|dia|data|conversa|hora|semana|sexta|quinta|terca|sabado|domingo|segunda|quarta, em vez de|da|do, mesmo|mesma horario|hora, remarcar, remarcamos, remarca, remarque, remarquem, reagendar, reagendamos, adiar, adiamos, adie, nao posso|consigo|da essa|esta|nessa|nesta semana|mes, nao tem|teria|ha mais|outro|outra|outros|algum|alguma|nada|algo cedo|tarde|horario|dia?, tem|teria|ha outro|outra|outros|algo * *, tem|teria|ha algum|alguma horario|dia|hora|outro|outra|opcao, essa|esta semana nao, depois do natal|ano|carnaval, algo mais cedo|tarde, so folgo, mais pra frente, para a proxima semana
      """
    ),
    (
      .callMe,
      """
      e melhor por telefone, melhor por telefone, nao sei ler|escrever|mexer|usar, nao leio bem, uma ligacao, ligar me, ligue me, liguem me, telefone me, telefonem me, prefiro falar por|ao telefone, alguem que me ligue|telefone, ligue|liguem|liga pra|para|no|ao|em a|minha|meu|este|o|esse? casa|celular|numero|telemovel?
      me liga|ligue|liguem|telefone|telefona|telefonem|chama|chame, liga|ligue|liguem|telefone|telefonem|telefona ca|para|pra|no|me|mim|ao mim|meu|nos|o?, ligue|liguem|telefone|telefonem|liga me|mim, prefiro|quero|queria|gostaria|gostava que me|nos|alguem ligue|liguem|telefonem|telefone|ligassem|telefonassem, prefiro|quero|melhor|queria|gostaria uma|de|por|falar|ligacao|conversar|receber|telefone por|ligacao|telefone|uma telefone|ligacao?, prefiro telefone, alguem|voces|voce|ana|a|podem|pode|poderia|poderiam|podia|podiam pode|me|poderia|ana|podiam|podia|alguem|ligar|telefonar * ligar|liga|ligue|telefonar|telefone|me|mim, pode|podem|poderia|poderiam me ligar|telefonar|chamar, podem|pode|poderia|poderiam ligar|telefonar me|pra|para|no|por, por telefone por|e|melhor|pf, melhor por telefone, falar|conversar por telefone, nao sei usar|mexer|escrever|ler, nao uso e|email|internet|computador, da|de|dê uma|um ligada|toque|telefonema, me da|de uma ligada, espero|aguardo sua ligacao, ligacao por|e|e|seria melhor?
      """
    ),
    (
      .wrongPerson,
      """
      esse|este numero|email|telefone|endereco ja? nao e meu|minha|da|do, aqui nao tem|mora|trabalha|existe|ha ninguem|nenhuma|nenhum|essa|esse *, ja nao usa este|esse, nao e o meu nome, nao me chamo, estao a? me? confundindo|confundir, nao e comigo, nao era para|pra mim, a pessoa errada, acho que se enganou|enganaram, mensagem nao e para mim
      ja nao mora|vive|trabalha|e aqui|o|a, nao mora aqui, pessoa|numero|email|mail|endereco|contato|contacto errada|errado|trocado, enganou se, enganaram se, se|voce|voces enganou|enganaram|enganado|estao|esta|enganados enganado|enganados?, e|foi|por|ha|houve um? engano, engano, nao sou essa|esse|a|o|quem|dona * *, nao sou eu, nao fui eu, nunca me|pedi|escrevi|assinei|preenchi|fiz|mandei inscrevi|cadastrei|registrei?, nao me inscrevi|cadastrei|registrei, nao fiz|escrevi|pedi|mandei nada|isso|inscricao|nenhum|nenhuma|esse, nao conheco nenhuma|nenhum|essa|esse|a|o|ninguem * *, aqui nao tem|mora|ha|existe * *, nao tem|ha|mora|existe ninguem|nenhuma|nenhum * * * aqui?, nao e para|pra mim, isso|esta|essa|este|esse e|mensagem|email|nao * para|pra outra|outro|mim pessoa?, recebi por engano, me confundiu|confundiram|confundindo|confundem com?, outra pessoa, outra maria, voce deve estar|ter confundido|enganado|enganada|procurando, mensagem errada, por engano
      """
    ),
    (
      .personPlease,
      """
      tem alguem ai|real|de, tem alguma pessoa, ha alguem ai|real|de
      que a|o propria|proprio, quero que a|o|alguem|uma * me atenda|responda|escreva|fale, alguem de verdade, quem esta|e a? frente|responsavel|encarregado, preciso falar com, pode me passar para, prefiro que a|o|uma|alguem * * me escreva|responda
      me passa|passe|passem com|para|pra|a, que ** me responda|escreva|respondam nao|ele|ela|mesmo|mesma|pessoalmente, nao a maquina, pessoa|pessoas real|reais|de|humana|por|mesmo verdade|favor|carne?, ser humano, um humano, uma humana, alguem de|real|do|da|humano|que verdade|equipe|campanha|hub?, falar|conversar|tratar|escrever|comunicar com|a|para|pra uma|um|alguem|a|o|algum|alguma|quem|gente pessoa|humano|alguem|organizadora|organizador|responsavel|coordenador|coordenadora|ser|atendente|de?, com uma pessoa|humano, uma pessoa que|por|me|responda, me|que|quero|alguem responda|respondam|atenda|escreva|atendam uma|alguem|um pessoa|humano|de?, e|isso|es|tem|voce|sao um|isso|uma|alguem|e|ai robo|maquina|bot|um|pessoa|uma|real|ai robo|maquina|bot?, nao quero falar? com? um|uma? robo|maquina|robos|maquinas, nao uma? maquina|um|robo robo?, gente de verdade
      """
    ),
    (
      .thanks,
      """
      ja achei|encontrei|resolvi, deixa pra la, nao precisa mais, forca, continuem assim, foi muito? bom|bonito|lindo|boa|otimo, gostei muito, adorei, ja esta|ta tudo? certo|bem|resolvido, os meus cumprimentos, cumprimentos, com os melhores
      obrigado, obrigada, deus abencoe|te|lhe|vos * * * de voces|vocês?, muito obrigado|obrigada, brigado, brigada, obg, vlw, valeu, agradeco, agradecida, agradecido, gratidao, grata, grato, deus abencoe|lhe|te|vos|os abencoe|pague?, abencoe, amem, de nada, igualmente, ate la|logo|breve|mais|amanha|sabado|domingo|quinta|terca|sexta|quarta|segunda|entao|ja, parabens, entendido, entendi, recebido, anotado, bom trabalho, otimo trabalho, feliz natal|ano|pascoa, abracos, abraco, um abraco, que bom|bem|maravilha|lindo, bem haja, ja vi|recebi, por nada, imagina, nos vemos, bencaos
      """
    ),
    (
      .retraction,
      "nao espera|pera, espera, pera, pera ai, alias, ou melhor, digo, quer dizer, mudei de ideia, pensando bem, corrigindo, desculpa sim|nao, quis dizer"
    ),
    (
      .asking,
      """
      em que lugar|sitio|endereco|rua|parte|idioma
      o que|q e|eu|devo|sao|que|significa|tem|voces|se|vai|aconteceu|levo, que e|horas|dia|tipo|isso|local, quando e|vai|sera|comeca|tem|posso, quando, onde e|vai|fica|sera|tem|posso|seria, onde, aonde, quem e|sao|vai|esta|mais, quem, como e|faco|funciona|chego|vai|eu|posso|se|seria, como, quanto tempo|custa|e|demora|dura, quanto, quantos, quantas, qual e|o|a|dia|dos|das|seria|hub|sera, qual, quais, por que|voces|precisam, porque voces|precisam|me, para|pra que|quem|onde serve|e|precisam|isso?, sobre o que|q, e sobre|presencial|online|por|no|na|gratis|obrigatorio|virtual|longe|perto|em|verdade, tem estacionamento|comida|que|algum|lugar|como|alguem|transporte|onibus, voces falam|tem|fazem|sao|podem|aceitam, falam, posso levar|ir|perguntar|saber|trazer, pode|podem|poderia me? explicar|dizer|mandar|enviar|dar|informar, pode|podem|poderia|poderiam me explicar|dizer|mandar|enviar|dar|informar|falar, queria|gostaria|quero de? saber|perguntar, tenho uma|que pergunta|ir|levar|pagar|duvida, uma pergunta, vai ter|ser|haver, precisa de|levar|pagar, sera em|na|no, da pra|para saber, a que horas, que horas, de que numero|lado|cidade|forma|dia, de que se trata, do que se trata
      """
    ),
    (
      .proposing,
      "que tal, pode|poderia|podemos|podiamos|podia ser|fazer|marcar, da pra, da para, seria possivel, e possivel, tem|ha como|jeito|possibilidade|outro|algum|alguma, nao tem|ha|teria mais|outro|algo, e se, tem outro|algum, da pra|para fazer|ser|mudar|marcar"
    ),
    (
      .telling,
      "falamos, falei, vi a|o, vimos, fomos, liguei, vim, estive, estivemos, conheci, ja falei|falamos|fui|liguei, passado, passada, anterior, porque, pq, pois, ontem foi?, foi, moro|mora|moramos|trabalho|trabalha|trabalhamos|estudo|nasci|sou|vivo|cresci em|no|na|de|perto|com|ha|la|do|da, meu|minha marido|mulher|irma|irmao|filho|filha|mae|pai|familia|vizinha|chefe|esposa|esposo, tenho, mandei|fui|li|vi|recebi"
    ),
    (.upshot, "entao, por isso, portanto, logo"),
  ]
}
