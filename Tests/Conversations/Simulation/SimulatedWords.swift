import Mail

/// What people of the simulated year answer to a mail; `nil` for nothing.
extension SimulatedPerson {
  enum Said {
    case words(String)
    case calendar(uid: String, sequence: Int, partstat: String)
    /// To the envelope's sender, as a server would.
    case report
    case automatic
  }

  mutating func answer(
    _ message: Message, template: String, times: Int, using random: inout Seeded
  ) -> Said? {
    switch manner {
    case .bounces: return template == "welcome" ? nil : .report
    case .robot: return .automatic
    case .silent: return nil
    case .stops where template == "talk-booked" || random.happens(40):
      return .words(random.pick(["STOP", "Please take me off this list", "unsubscribe"]))
    case .unsubscribes where template == "talk-reminder": return .words("STOP")
    case .angry where template == "talk-times" || random.happens(30):
      return .words("This is outrageous. Leave me alone or you will hear from my lawyer!")
    case .minor: return nil
    default: break
    }
    switch template {
    case "welcome", "talk-times": return answerTimes(times, using: &random)
    case "talk-booked": return answerBooked(message, using: &random)
    case "talk-asked":
      if random.happens(35) { return nil }
      return .words(
        random.happens(85) ? local("Yes, we did!", "Sí", "Sim") : local("No", "No", "Não"))
    case "talk-reminder":
      return random.happens(8) ? .words(local("Thanks!", "Gracias", "Obrigado")) : nil
    default: return nil
    }
  }

  private func local(_ en: String, _ es: String, _ pt: String) -> String {
    language == "es" ? es : language == "pt" ? pt : en
  }

  private mutating func answerTimes(_ times: Int, using random: inout Seeded) -> Said? {
    guard times > 0, !random.happens(12) else { return nil }
    let number = Int.random(in: 1...times, using: &random)
    switch manner {
    case .wordy:
      let ordinal = local(
        ["the first", "the second", "the third"][min(number, 3) - 1],
        ["la primera", "la segunda", "la tercera"][min(number, 3) - 1],
        ["a primeira", "a segunda", "a terceira"][min(number, 3) - 1])
      return .words(
        local(
          "\(ordinal) one works for me, thank you", "\(ordinal) está bien, gracias",
          "\(ordinal) está bom, obrigada"))
    case .otherTimes where !hasAsked:
      hasAsked = true
      return .words(
        local(
          "None of those, maybe Saturday?", "Ninguna, ¿quizás el sábado?", "Nenhum, talvez sábado?")
      )
    case .question where !hasAsked:
      hasAsked = true
      return .words("Before I choose: is there a training for beginners?")
    case .meeting where !hasAsked:
      hasAsked = true
      return .words("I'll just come to the monthly meeting")
    default: return .words("\(number)")
    }
  }

  private mutating func answerBooked(_ message: Message, using random: inout Seeded) -> Said? {
    switch manner {
    case .mover where !hasMoved:
      hasMoved = true
      return .words(
        local(
          "I need to move our call, sorry", "Necesito cambiar la hora de la llamada",
          "Preciso remarcar a ligação"))
    case .canceller where !hasMoved:
      hasMoved = true
      return .words(local("I have to cancel, sorry", "Tengo que cancelar", "Preciso cancelar"))
    case .calendar:
      guard let text = message.calendars.first, let event = Self.fields(text) else { return nil }
      return .calendar(
        uid: event.uid, sequence: event.sequence,
        partstat: random.happens(80) ? "ACCEPTED" : "DECLINED")
    default: return nil
    }
  }

  private static func fields(_ text: String) -> (uid: String, sequence: Int)? {
    let lines = text.replacing("\r\n ", with: "").split(whereSeparator: \.isNewline)
    func value(_ name: String) -> String? {
      lines.first { $0.hasPrefix(name + ":") }.map { String($0.dropFirst(name.count + 1)) }
    }
    return value("UID").map { ($0, Int(value("SEQUENCE") ?? "0") ?? 0) }
  }
}
