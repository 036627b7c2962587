import Foundation
import GRDB
import Language
import Mail
import Mailroom

/// Who calls whom and where, in one sentence: in the offer, the booking, the reminder and the
/// calendar alike.
struct TalkWords {
  /// The two people and the way, as far as each may be shown to the other.
  struct Talk {
    var how: MeetingHow
    var whereabouts: String?
    var contactName: String
    var volunteerName: String
    var volunteerPhone: String?
    /// Only as the contact set it.
    var contactPhone: String?
    var contactAddress: String?
    var minutes: Int
  }

  let language: String

  private func pick(_ en: String, es: String, pt: String) -> String {
    switch language {
    case "es": es
    case "pt": pt
    default: en
    }
  }

  /// For the volunteer, of a talk that is booked.
  func forVolunteer(_ talk: Talk) -> String {
    let name = talk.contactName
    var words: String
    switch (talk.how, talk.volunteerPhone, talk.whereabouts) {
    case (.phone, let phone?, _):
      words = pick(
        "\(name) calls you at \(phone).", es: "\(name) te llama al \(phone).",
        pt: "\(name) liga para você no \(phone).")
    case (.phone, nil, _):
      words = pick(
        "\(name) calls you. Which number should \(name) call?",
        es: "\(name) te llama. ¿A qué número te puede llamar?",
        pt: "\(name) liga para você. Para que número?")
    case (.video, _, let link?):
      words = pick(
        "You meet \(name) by video: \(link)", es: "Te reúnes con \(name) por video: \(link)",
        pt: "Você encontra \(name) por vídeo: \(link)")
    case (.video, _, nil):
      words = pick(
        "You meet \(name) by video; \(name) sends you the link.",
        es: "Te reúnes con \(name) por video; \(name) te manda el enlace.",
        pt: "Você encontra \(name) por vídeo; \(name) manda o link.")
    case (.inPerson, _, let place?):
      words = pick(
        "You meet \(name) in person: \(place).",
        es: "Te encuentras con \(name) en persona: \(place).",
        pt: "Você encontra \(name) pessoalmente: \(place).")
    case (.inPerson, _, nil):
      words = pick(
        "You meet \(name) in person; \(name) tells you where.",
        es: "Te encuentras con \(name) en persona; \(name) te dice dónde.",
        pt: "Você encontra \(name) pessoalmente; \(name) diz onde.")
    }
    if let phone = talk.contactPhone {
      words += pick(
        " \(name)'s number is \(phone).", es: " El número de \(name) es \(phone).",
        pt: " O número de \(name) é \(phone).")
    }
    if let address = talk.contactAddress {
      words += pick(
        " \(name)'s address is \(address).", es: " El correo de \(name) es \(address).",
        pt: " O e-mail de \(name) é \(address).")
    }
    return words
  }

  /// For the volunteer, of a talk that is offered; without anything that is shown only later.
  func offered(_ talk: Talk) -> String {
    let name = talk.contactName
    let minutes = talk.minutes
    switch (talk.how, talk.volunteerPhone, talk.whereabouts) {
    case (.phone, let phone?, _):
      return pick(
        "\(name) would like \(minutes) minutes with you on the phone, and calls you at \(phone).",
        es:
          "\(name) quisiera hablar contigo \(minutes) minutos por teléfono, y te llama al \(phone).",
        pt:
          "\(name) gostaria de conversar \(minutes) minutos com você por telefone, e liga para o \(phone)."
      )
    case (.phone, nil, _):
      return pick(
        "\(name) would like \(minutes) minutes with you on the phone; \(name) calls you.",
        es: "\(name) quisiera hablar contigo \(minutes) minutos por teléfono; \(name) te llama.",
        pt: "\(name) gostaria de conversar \(minutes) minutos com você por telefone; \(name) liga.")
    case (.video, _, _):
      return pick(
        "\(name) would like \(minutes) minutes with you by video; the link comes when you have chosen.",
        es:
          "\(name) quisiera hablar contigo \(minutes) minutos por video; el enlace llega cuando elijas.",
        pt:
          "\(name) gostaria de conversar \(minutes) minutos com você por vídeo; o link vem quando você escolher."
      )
    case (.inPerson, _, let place?):
      return pick(
        "\(name) would like to meet you for \(minutes) minutes: \(place).",
        es: "A \(name) le gustaría verte \(minutes) minutos: \(place).",
        pt: "\(name) gostaria de encontrar você por \(minutes) minutos: \(place).")
    case (.inPerson, _, nil):
      return pick(
        "\(name) would like to meet you for \(minutes) minutes.",
        es: "A \(name) le gustaría verte \(minutes) minutos.",
        pt: "\(name) gostaria de encontrar você por \(minutes) minutos.")
    }
  }

  /// For the contact, in English or their language.
  func forContact(_ talk: Talk) -> String {
    let name = talk.volunteerName
    switch (talk.how, talk.volunteerPhone, talk.whereabouts) {
    case (.phone, let phone?, _):
      return pick(
        "You call \(name) at \(phone).", es: "Tú llamas a \(name) al \(phone).",
        pt: "Você liga para \(name) no \(phone).")
    case (.phone, nil, _):
      return pick(
        "You call \(name), whose number I have asked for.",
        es: "Tú llamas a \(name); ya le pedí su número.",
        pt: "Você liga para \(name); já pedi o número.")
    case (.video, _, let link?):
      return pick(
        "You meet \(name) by video: \(link)", es: "Te reúnes con \(name) por video: \(link)",
        pt: "Você encontra \(name) por vídeo: \(link)")
    case (.video, _, nil):
      return pick(
        "You meet \(name) by video. I know no link of yours: answer with it, and \(name) gets it.",
        es:
          "Te reúnes con \(name) por video. No tengo tu enlace: responde con él, y \(name) lo recibe.",
        pt:
          "Você encontra \(name) por vídeo. Não tenho o seu link: responda com ele, e \(name) recebe."
      )
    case (.inPerson, _, let place?):
      return pick(
        "You meet \(name) in person: \(place).",
        es: "Te encuentras con \(name) en persona: \(place).",
        pt: "Você encontra \(name) pessoalmente: \(place).")
    case (.inPerson, _, nil):
      return pick(
        "You meet \(name) in person. I know no place: answer with it, and \(name) gets it.",
        es:
          "Te encuentras con \(name) en persona. No sé dónde: responde con el lugar, y \(name) lo recibe.",
        pt:
          "Você encontra \(name) pessoalmente. Não sei onde: responda com o lugar, e \(name) recebe."
      )
    }
  }

  /// The title in either calendar.
  func title(with name: String) -> String {
    pick("1-on-1: \(name)", es: "Charla con \(name)", pt: "Conversa com \(name)")
  }
}

extension TalkWords.Talk {
  /// Of a booking, or of one to be.
  init(
    person: Int64, contact: Int64, how: MeetingHow, whereabouts: String?, minutes: Int,
    in db: Database
  ) throws {
    let volunteer = try Person.find(person, in: db)
    let other = try Person.find(contact, in: db)
    let settings = try ContactSettings.of(contact, in: db)
    self.how = how
    self.whereabouts = whereabouts
    self.minutes = minutes
    let theirs = other.map { $0.givenName.isEmpty ? $0.name : $0.givenName } ?? ""
    contactName = try theirs.isEmpty ? Self.hubName(of: contact, in: db) : theirs
    let own = volunteer.map { $0.name.isEmpty ? $0.givenName : $0.name } ?? ""
    volunteerName =
      try own.isEmpty ? Person.primaryAddress(of: person, in: db)?.address.rawValue ?? "" : own
    volunteerPhone = volunteer?.phone
    contactPhone = settings.sharesPhone ? other?.phone : nil
    contactAddress =
      settings.sharesAddress
      ? try Role.of(contact, in: db).first.flatMap {
        try AddressRecord.find($0.addressID, in: db)?.address.rawValue
      } : nil
  }

  /// For a contact whose name nobody has told us: their address is theirs to show.
  private static func hubName(of contact: Int64, in db: Database) throws -> String {
    for role in try Role.of(contact, in: db) where role.kind == .contact {
      if let hub = try Int64(role.scope).flatMap({ try Hub.find($0, in: db) }) {
        return "\(hub.name) hub"
      }
    }
    return ""
  }

  init(_ booking: Booking, in db: Database) throws {
    try self.init(
      person: booking.personID, contact: booking.contactID, how: booking.how,
      whereabouts: booking.whereabouts, minutes: booking.minutes, in: db)
  }
}
