import Language

/// The words of an answer about next steps: yes, somebody else, "all but", "the others".
struct StepWords {
  enum Sign: Hashable {
    case yes, somebodyElse
    /// "not", "no": it denies what stands beside it.
    case not
    case all, others, except
    /// "maybe", "after": nothing beside it is certain.
    case doubt
    /// What is none of these though it holds one of their words: "no problem".
    case nothing
  }

  /// A word of the text.
  struct Token {
    /// Lower case, without marks and apostrophes.
    var folded: String
    var written: String
    /// In the bytes of the text.
    var bytes: Range<Int>
    /// What parts it from the word before.
    var gap: Gap
    /// "1/20", "9:30": only such a mark stands between it and the word before.
    var isJoined: Bool
  }

  enum Gap: Int, Comparable {
    case blank, comma, sentence
    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  private(set) var tokens: [Token] = []
  let hasQuestion: Bool

  init(_ text: String) {
    hasQuestion = text.contains("?")
    var word = ""
    var start = 0
    var offset = 0
    var gap = Gap.sentence
    var between = ""
    func end(_ tokens: inout [Token], at offset: Int) {
      guard !word.isEmpty else { return }
      let folded = WrittenWord.fold(word).filter { $0 != "'" && $0 != "’" }
      let isJoined = ["/", ":", ".", "-"].contains(between)
      tokens.append(
        Token(
          folded: folded, written: word, bytes: start..<offset, gap: isJoined ? .blank : gap,
          isJoined: isJoined))
      (word, between) = ("", "")
      gap = .blank
    }
    for character in text.prefix(8_000) {
      if character.isLetter || character.isNumber || !word.isEmpty && "'’".contains(character) {
        if word.isEmpty { start = offset }
        word.append(character)
      } else {
        let last = word
        end(&tokens, at: offset)
        between.append(character)
        switch character {
        case ",", "–", "—": gap = max(gap, .comma)
        case ".": if !Self.isAbbreviation(last) { gap = .sentence }
        // "the GO! Team"
        case "!": if last != "GO" { gap = .sentence }
        case ";", "?", "\n", "\r\n": gap = .sentence
        default: break
        }
      }
      offset += character.utf8.count
    }
    end(&tokens, at: offset)
  }

  private static func isAbbreviation(_ word: String) -> Bool {
    abbreviations.contains(word.lowercased()) || word.count <= 2 && word.allSatisfy(\.isNumber)
  }

  private static let abbreviations: Set<String> = [
    "rep", "reps", "sen", "sens", "dr", "mr", "mrs", "ms", "st", "no", "jan", "feb", "mar", "apr",
    "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "ene", "abr", "ago", "dic", "fev",
    "mai", "set", "out", "dez", "a", "p", "m",
  ]

  /// The sign that begins at a word, and how many words it has.
  func sign(at index: Int) -> (sign: Sign, count: Int)? {
    for count in [3, 2, 1] where index + count <= tokens.count {
      // A sign does not reach over the end of a sentence.
      if tokens[(index + 1)..<(index + count)].contains(where: { $0.gap > .blank }) { continue }
      let phrase = tokens[index..<(index + count)].map(\.folded).joined(separator: " ")
      if let sign = Self.signs[phrase] { return (sign, count) }
    }
    return nil
  }

  private static let signs: [String: Sign] = {
    let lists: [(Sign, String)] = [
      (
        .yes,
        """
        yes,yep,yeah,yup,sure,ok,okay,fine,gladly,agreed,absolutely,i can,ill,i will,i could,we can,\
        well do,we will,i take,i do,mine,works,works for me,no problem,no worries,happy to,count me in,\
        sim,claro,puedo,podemos,me encargo,yo me encargo,posso,eu faco,cuido,fico com,de acuerdo,combinado
        """
      ),
      (
        .somebodyElse,
        """
        somebody else,someone else,anybody else,anyone else,somebody,someone,another person,\
        other person,not me,not mine,not for me,i cannot,i cant,i can not,cannot,cant,we cant,\
        we cannot,wont,i wont,unable,pass,decline,alguien mas,otra persona,alguien,no puedo,\
        no podemos,yo no,outra pessoa,alguem,nao posso,nao podemos,eu nao,nao consigo
        """
      ),
      (.not, "no,not,dont,didnt,doesnt,isnt,never,nao,nunca,tampoco"),
      (
        .all,
        "all,all of them,both,everything,each,them all,every one,todos,todas,todo,ambos,ambas,tudo"
      ),
      (
        .others,
        """
        the others,others,the rest,rest,the other,remaining,the remaining,los demas,las demas,\
        el resto,los otros,las otras,os outros,as outras,o resto,demais,os demais
        """
      ),
      (
        .except,
        """
        but,except,except for,apart from,aside from,excepto,menos,salvo,pero,exceto,mas nao,mas,but not for
        """
      ),
      (
        .doubt,
        """
        maybe,perhaps,might,not sure,unsure,if,unless,depends,not before,not until,after,cant say,\
        cant tell,cant promise,cannot say,cannot promise,dont know,not yet,quizas,quiza,tal vez,\
        depende,talvez,acaso,despues,depois,no se,nao sei,todavia no,ainda nao,probably,either
        """
      ),
      (
        .nothing,
        "no later,no later than,no hurry,as well,all good,at all,all right,not only,thanks all,hi all"
      ),
    ]
    var table: [String: Sign] = [:]
    for (sign, list) in lists {
      for phrase in list.split(separator: ",") {
        table[phrase.split(whereSeparator: \.isWhitespace).joined(separator: " ")] = sign
      }
    }
    return table
  }()
}
