package import Foundation
package import Language

/// Days and times as mails say them, in three languages; the zone is named once beside them.
package struct TalkTime: Sendable {
  package let language: String
  package let zone: TimeZone

  package init(_ language: String, zone: TimeZone) {
    self.language = language
    self.zone = zone
  }

  /// `Tue Mar 3, 6:00 pm`; `martes 3 de marzo, 6:00 pm`; `terça, 3 de março, 18h00`.
  package func short(_ time: LocalTime) -> String {
    let date = time.date
    switch language {
    case "es": return "\(weekday(date)) \(date.day) de \(month(date)), \(clock(time.time))"
    case "pt": return "\(weekday(date)), \(date.day) de \(month(date)), \(clock(time.time))"
    default:
      return
        "\(weekday(date).prefix(3)) \(month(date).prefix(3)) \(date.day), \(clock(time.time))"
    }
  }

  /// `Thursday, March 5 at 6:30 pm`; `el jueves 5 de marzo a las 6:30 pm`.
  package func long(_ time: LocalTime) -> String {
    let date = time.date
    switch language {
    case "es":
      let the = time.time.hour % 12 == 1 ? "a la" : "a las"
      return "\(weekday(date)) \(date.day) de \(month(date)) \(the) \(clock(time.time))"
    case "pt": return "\(weekday(date)), \(date.day) de \(month(date)), às \(clock(time.time))"
    default: return "\(weekday(date)), \(month(date)) \(date.day) at \(clock(time.time))"
    }
  }

  /// `Thursday, March 5`.
  package func day(_ date: CivilDate) -> String {
    switch language {
    case "es": "\(weekday(date)) \(date.day) de \(month(date))"
    case "pt": "\(weekday(date)), \(date.day) de \(month(date))"
    default: "\(weekday(date)), \(month(date)) \(date.day)"
    }
  }

  /// `6:00 pm`; in Portuguese `18h00`.
  package func clock(_ time: ClockTime) -> String {
    if language == "pt" { return "\(time.hour)h\(Self.padded(time.minute))" }
    let hour = time.hour % 12 == 0 ? 12 : time.hour % 12
    return "\(hour):\(Self.padded(time.minute)) \(time.hour < 12 ? "am" : "pm")"
  }

  /// The zone's name: `Eastern`, `hora del este`.
  package var zoneName: String {
    let known: [String: (en: String, es: String, pt: String)] = [
      "America/New_York": ("Eastern time", "hora del Este", "hora do Leste dos EUA"),
      "America/Chicago": ("Central time", "hora del Centro", "hora central dos EUA"),
      "America/Denver": ("Mountain time", "hora de la Montaña", "hora das Montanhas"),
      "America/Los_Angeles": ("Pacific time", "hora del Pacífico", "hora do Pacífico"),
    ]
    guard let name = known[zone.identifier] else { return zone.identifier }
    switch language {
    case "es": return name.es
    case "pt": return name.pt
    default: return name.en
    }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  func weekday(_ date: CivilDate) -> String {
    let names: [String]
    switch language {
    case "es":
      names = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]
    case "pt": names = ["segunda", "terça", "quarta", "quinta", "sexta", "sábado", "domingo"]
    default:
      names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    }
    return names[date.weekday % 7]
  }

  func month(_ date: CivilDate) -> String {
    let names: [String]
    switch language {
    case "es":
      names = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
        "octubre", "noviembre", "diciembre",
      ]
    case "pt":
      names = [
        "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
        "outubro", "novembro", "dezembro",
      ]
    default:
      names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    }
    return names[(date.month + 11) % 12]
  }
}
