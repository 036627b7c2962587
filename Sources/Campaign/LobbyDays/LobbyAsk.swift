import Language
import Mailroom

/// What somebody asks a legislator for at a lobby day, by where that one stands: who is not on
/// board to sign, a cosponsor to come further, who leads to bring others (the ladder of `Rung`).
enum LobbyAsk {
  /// One sentence to say, in the reader's language.
  ///
  /// - Parameter signedBefore: they were a cosponsor in an earlier session.
  static func words(of rung: Rung?, signedBefore: Bool, _ say: Speech) -> String {
    switch rung {
    case .cosponsor?, .endorses?:
      say(
        "Thank you for co-sponsoring. Will you join the Medicare for All Caucus, and co-host an event in the district with us?",
        es:
          "Gracias por copatrocinar. ¿Se unirá usted al Medicare for All Caucus, y organizará con nosotros un evento en el distrito?",
        pt:
          "Obrigado por copatrocinar. O senhor ou a senhora vai entrar no Medicare for All Caucus e organizar conosco um evento no distrito?"
      )
    case .leading?, .caucus?:
      say(
        "Thank you for leading on Medicare for All. Which colleague will you bring along next, above all on Health Care Financing?",
        es:
          "Gracias por encabezar Medicare for All. ¿A qué colega va a convencer ahora, sobre todo en Health Care Financing?",
        pt:
          "Obrigado por liderar o Medicare for All. Que colega vai convencer agora, sobretudo em Health Care Financing?"
      )
    case nil, .notOnBoard?:
      signedBefore
        ? say(
          "You co-sponsored Medicare for All in the last session. Will you sign again, and say so in public?",
          es:
            "Usted copatrocinó Medicare for All en la sesión pasada. ¿Firmará otra vez, y lo dirá en público?",
          pt:
            "O senhor ou a senhora copatrocinou o Medicare for All na última sessão. Vai assinar de novo, e dizer isso em público?"
        )
        : say(
          "Will you co-sponsor Medicare for All, and say so in public?",
          es: "¿Copatrocinará usted Medicare for All, y lo dirá en público?",
          pt: "O senhor ou a senhora vai copatrocinar o Medicare for All, e dizer isso em público?")
    }
  }
}

extension LegislatorStance {
  /// The rung on record in this session, which a coordinator's own words count on, too.
  static func rung(
    of holder: OfficeHolder, _ handling: Handling
  ) throws -> (rung: Rung?, signedBefore: Bool) {
    let today = LocalTime(handling.now, in: handling.settings.clock.zone).date
    let book = try StanceBook(on: today, legislator: holder.id, in: handling.db)
    return (book.now(holder)?.rung, book.signedBefore(holder))
  }
}
