extension CommandTable {
  /// What is read before any command is, from anybody, and needs no place of its own in the
  /// parser: HELP and the README list it from here.
  package static let wishes: [Usage] = [
    Usage(
      "STOP", forms: ["stop"], formsIn: ["es": ["baja"], "pt": ["sair"]], who: .anyone,
      help: "ends all mail that we begin, at once.",
      helpIn: [
        "es": "termina todo correo que empezamos nosotros, al instante.",
        "pt": "termina todo e-mail que nós começamos, na hora.",
      ], example: "STOP"),
    Usage(
      "START", forms: ["start"], formsIn: ["es": ["alta"], "pt": ["voltar"]], who: .anyone,
      help: "lets our mail come again after STOP or LESS.",
      helpIn: [
        "es": "vuelve a recibir nuestro correo después de BAJA o MENOS.",
        "pt": "volta a receber os nossos e-mails depois de SAIR ou MENOS.",
      ], example: "START"),
    Usage(
      "LESS", forms: ["less"], formsIn: ["es": ["menos"], "pt": ["menos"]], who: .anyone,
      help: "one round mail a month at most.",
      helpIn: [
        "es": "un correo general al mes, como máximo.",
        "pt": "um e-mail geral por mês, no máximo.",
      ], example: "LESS"),
  ]
}
