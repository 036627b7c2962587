/// What a volunteer would like to do.
package enum Interest: String, CaseIterable, Hashable, Sendable, Codable {
  case tabling, houseParty, letters, lobbying, phone, data, translation, hosting, story, events
  case canvassing, socialMedia, design, fundraising, driving, organizing, resolutions

  /// The interests that a text names, in the order of this list.
  package static func reading(_ text: String) -> [Interest] {
    let words = Words(text)
    return allCases.filter { interest in
      guard let phrases = phrases[interest] else { return false }
      return phrases.all(in: words).contains { range in
        let before = words.all[clamped: (range.lowerBound - 5)..<range.lowerBound]
        return !before.contains {
          ["not", "dont", "cant", "no", "except", "nao", "hate"].contains($0.folded)
        }
      }
    }
  }

  /// Where the first interest is named in a part of a text.
  static func firstRange(in words: Words, within part: Range<Int>) -> Range<Int>? {
    for index in part {
      for interest in allCases {
        if let found = phrases[interest]?.match(at: index, in: words.all) { return found }
      }
    }
    return nil
  }

  private static let phrases: [Interest: Phrases] = [
    .tabling: Phrases(
      "tabling, table at|for|with, tables, staff|staffing a|the table, mesas informativas, mesa informativa, mesas, mesa de informacion, banquinha, mesa informativa, farmers market, information table"
    ),
    .houseParty: Phrases(
      "house party|parties|meeting|meetings, film screening|screenings|night, screening, fiesta en mi? casa, reunion en mi? casa, reuniones en mi? casa, festa em casa, reuniao em|na minha? casa"
    ),
    .letters: Phrases(
      "letter to|writing, letters, lte, ltes, op ed|eds, opeds, oped, write to the newspaper|paper|editor|globe, writing, cartas, carta, escribir cartas, escrever cartas, editor"
    ),
    .lobbying: Phrases(
      "lobby, lobbying, lobby day|visit|visits, talk|talking|meet|meeting|speak with|to|my|our legislators|representative|senator|rep|reps|legislator|my * rep|senator, state house, statehouse, legislators, testify, testifying, cabildeo, legisladores, deputados, senadores"
    ),
    .phone: Phrases(
      "phone bank|banking|banks|calls|calling, phonebank, phonebanking, make|making phone? calls, calling people|voters, text banking|bank, textbanking, llamadas, llamar, hacer llamadas, ligacoes, telefonemas, fazer ligacoes"
    ),
    .data: Phrases(
      "data, data entry, spreadsheets, spreadsheet, database, excel, entrada de datos, datos, dados, planilhas, bases de datos"
    ),
    .translation: Phrases(
      "translate, translating, translation, translations, translator, interpreter, interpreting, traducir, traduccion, traducciones, interprete, traductora, traductor, traduzir, traducao, traducoes, bilingual"
    ),
    .hosting: Phrases(
      "host, hosting, host a|an, my house|home|living for|is|room, can host, open my home|house, ofrecer mi casa, prestar mi casa, minha casa, mi casa, anfitriona, anfitrion, receber em casa"
    ),
    .story: Phrases(
      "my story, tell|share|telling|sharing my|our story|stories|experience, my own story, personal story, mi historia, minha historia, contar mi, contar minha, compartir mi"
    ),
    .events: Phrases(
      "events, event planning, organizing events, eventos, help at|with|out? events, rally, rallies"
    ),
    .canvassing: Phrases(
      "canvass, canvassing, door knocking, knock doors|on, knocking on|doors, doors, doorknocking, tocar puertas, puerta a puerta, porta em|a porta, collect signatures|petitions, signatures, petitions, petition, firmas, assinaturas"
    ),
    .socialMedia: Phrases(
      "social media, facebook, instagram, tiktok, twitter, redes sociales, redes sociais, website"),
    .design: Phrases(
      "graphic design|designer, design, flyers, posters, photography, video, videos, diseno, cartazes"
    ),
    .fundraising: Phrases("fundraising, fundraise, fundraiser, recaudar fondos, arrecadar"),
    .driving: Phrases(
      "drive people|folks|others, give|giving rides, rides, carpool, dar carona, llevar gente"),
    .organizing: Phrases(
      "organize, organizing, organizer, organiser, start|starting a|our hub, lead a|the hub, organizar"
    ),
    .resolutions: Phrases(
      "resolution, resolutions, town meeting, city council, ballot question, resolucion, resolucao"),
  ]
}
