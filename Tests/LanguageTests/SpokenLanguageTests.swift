import Testing

@testable import Language

@Suite("Languages that a person speaks")
struct SpokenLanguageTests {
  @Test(
    "are those they say they speak",
    arguments: [
      ("I speak Portuguese", ["Portuguese"]),
      ("I speak Spanish and Portuguese.", ["Spanish", "Portuguese"]),
      ("I am fluent in Haitian Creole", ["Haitian Creole"]),
      ("I'm bilingual in Spanish", ["Spanish"]),
      ("Fluent in Khmer, happy to help", ["Khmer"]),
      ("I can translate into Vietnamese", ["Vietnamese"]),
      ("I also speak Mandarin and Cantonese", ["Mandarin", "Cantonese"]),
      ("Native Spanish speaker here", ["Spanish"]), ("Spanish is my first language", ["Spanish"]),
      ("i speak spanish", ["Spanish"]),
      ("I can help translate things into Cape Verdean Creole", ["Cape Verdean Creole"]),
      ("I speak Spanish, can I help with calls?", ["Spanish"]),
      ("hablo español", ["Spanish"]), ("Hablo español e inglés", ["Spanish", "English"]),
      ("También hablo portugués", ["Portuguese"]), ("Puedo traducir al portugués", ["Portuguese"]),
      ("soy bilingüe, hablo inglés", ["English"]),
      ("falo crioulo", ["Creole"]), ("Falo português e espanhol", ["Portuguese", "Spanish"]),
      ("Eu falo inglês também", ["English"]), ("posso traduzir para o inglês", ["English"]),
      ("I know sign language and I speak ASL", ["American Sign Language"]),
    ] as [(String, [String])])
  func spoken(text: String, expected: [String]) {
    let found = SpokenLanguage.reading(text)
    #expect(found.map(\.name) == expected)
    #expect(!found.contains { !$0.isCertain }, "\(found)")
  }

  @Test(
    "are uncertain where they speak little",
    arguments: [
      "I speak a little Spanish", "I speak some Portuguese", "Hablo un poco de inglés",
      "Falo pouco inglês",
    ])
  func little(text: String) {
    let found = SpokenLanguage.reading(text)
    #expect(found.map(\.isCertain) == [false], "\(found)")
  }

  @Test(
    "are none that only come up",
    arguments: [
      "I don't speak Spanish", "Do you have flyers in Spanish?", "My mother speaks Greek",
      "Does anyone speak Khmer?", "Is there a Spanish speaker in the hub?",
      "I wish I spoke Portuguese",
      "I teach English at the high school", "We need a Portuguese speaker",
      "I'm learning to speak French",
      "No hablo inglés", "Mi hija habla inglés", "Não falo inglês", "I love Italian food",
      "Please polish the letter", "My wife speaks Spanish",
    ])
  func none(text: String) { #expect(SpokenLanguage.reading(text) == []) }

  @Test func `are an offer to translate when one is not the mail's own`() {
    func offers(_ text: String, _ language: MailLanguage) -> Bool {
      SpokenLanguage.offersTranslation(SpokenLanguage.reading(text), in: language)
    }
    #expect(offers("I speak Portuguese", .en))
    #expect(!offers("Hablo español", .es))
    #expect(offers("Hablo español e inglés", .es))
    #expect(!offers("I speak a little Spanish", .en))
  }
}
