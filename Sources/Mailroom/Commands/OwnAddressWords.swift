/// What is said where two people share an address and neither has signed.
enum OwnAddressWords {
  static func shared(_ language: String) -> String {
    switch language {
    case "es":
      "Hay dos personas con esta dirección, y no sé cuál de ustedes escribió: no hice nada. Escríbalo otra vez y firme con su nombre."
    case "pt":
      "Há duas pessoas com este endereço, e não sei qual de vocês escreveu: não fiz nada. Escreva de novo e assine com o seu nome."
    default:
      "Two people are on record at this address, and I cannot tell which of you wrote, so I have done nothing. Please write it again and sign with your name."
    }
  }
}
