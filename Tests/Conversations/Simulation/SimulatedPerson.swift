import Foundation

/// Somebody of the simulated year: how they are, and what they have said.
struct SimulatedPerson {
  /// How they take what they get.
  enum Manner: CaseIterable {
    case punctual, wordy, otherTimes, mover, canceller, calendar, question, meeting
    case silent, stops, angry, robot, bounces, minor, unsubscribes
  }

  var name: String
  var address: String
  var town: String
  var language: String
  var manner: Manner
  var signsUpAt: Date
  /// When they said STOP, which must be the end of what we begin.
  var stoppedAt: Date?
  var hasMoved = false
  var hasAsked = false

  /// Of a hundred people, how many are so.
  private static let shares: [(Manner, Int)] = [
    (.punctual, 34), (.wordy, 14), (.otherTimes, 7), (.mover, 5), (.canceller, 4), (.calendar, 6),
    (.question, 3), (.meeting, 2), (.silent, 11), (.stops, 4), (.angry, 2), (.robot, 3),
    (.bounces, 2), (.minor, 1), (.unsubscribes, 2),
  ]

  static func make(_ number: Int, from start: Date, using random: inout Seeded) -> SimulatedPerson {
    var draw = Int.random(in: 0..<100, using: &random)
    let manner = shares.first { share in
      draw -= share.1
      return draw < 0
    }?.0
    let first = random.pick([
      "Rose", "Tim", "Lily", "Jon", "Carl", "Joan", "Bea", "Al", "Maria", "Nora", "Sam", "Ines",
    ])
    let last = random.pick([
      "Kelly", "Ode", "Chu", "Ames", "Weiss", "Dunn", "Lopez", "Silva", "Berg",
    ])
    let place = Int.random(in: 0..<100, using: &random)
    let town = place < 45 ? "Somerville" : place < 75 ? "Cambridge" : "Worcester"
    let tongue = Int.random(in: 0..<100, using: &random)
    // Two rushes after rallies, and a steady stream.
    let day =
      number % 6 == 0 ? (number % 12 == 0 ? 61 : 180) : Int.random(in: 0..<330, using: &random)
    let minute = Int.random(in: 0..<1_440, using: &random)
    return SimulatedPerson(
      name: "\(first) \(last)", address: "p\(number)@example.net", town: town,
      language: tongue < 82 ? "en" : tongue < 92 ? "es" : "pt", manner: manner ?? .punctual,
      signsUpAt: start + Double(day) * 86_400 + Double(minute) * 60)
  }

  var firstName: String { String(name.prefix { $0 != " " }) }

  func signUp(using random: inout Seeded) -> String {
    let phone = random.happens(70) ? " 617-555-01\(Int.random(in: 10...99, using: &random))" : ""
    let age = manner == .minor ? " I'm a junior at the high school." : ""
    switch language {
    case "es": return "Hola, soy \(name) de \(town) y quiero ayudar.\(age)\(phone)"
    case "pt": return "Olá, sou \(name) de \(town) e quero ajudar.\(age)\(phone)"
    default:
      let when =
        random.happens(25)
        ? " I am free on \(random.pick(["Saturdays", "weekday evenings", "Tuesdays after 6"]))."
        : ""
      return "Hi, I'm \(name) from \(town) and I'd like to volunteer.\(age)\(when)\(phone)"
    }
  }
}
