import Mail

/// The left-hand column: who you are, ready-made mails, and a form to write one.
struct FormView {
  let cast: Cast
  let visitor: Cast.Member
  let ours: String
  let words: Postbox.Words
  /// What was wrong with the mail that was sent just now.
  var problem: String?
  /// Templates of the mails of ours that lie there, so that an example knows what it can answer.
  let sentTemplates: Set<String>

  var html: HTML {
    """
    <section aria-labelledby="who"><h2 id="who">Who are you?</h2>
    \(Cast.Kind.allCases.map(members))
    </section>
    <section aria-labelledby="ready"><h2 id="ready">Send a ready-made mail</h2>
    \(Example.groups.map(group))
    </section>
    <section aria-labelledby="write"><h2 id="write">Write a mail</h2>
    \(form)
    </section>
    """
  }

  private func members(of kind: Cast.Kind) -> HTML {
    let links: [HTML] = cast.members.filter { $0.kind == kind }.map { member in
      let current: HTML = member == visitor ? " aria-current=\"true\"" : ""
      return """
        <a class="who" href="/?as=\(member.address.rawValue)"\(current)>\(member.name)\
        <small>\(member.part)</small></a>
        """
    }
    return
      "<p class=\"kind\">\(kind.rawValue)</p><nav class=\"cast\" aria-label=\"\(kind.rawValue)\">\(links)</nav>"
  }

  private func group(_ group: (title: String, examples: [Example])) -> HTML {
    let buttons: [HTML] = group.examples.map { example in
      var missing: String?
      if case .newest(let templates, let words) = example.answers,
        sentTemplates.isDisjoint(with: templates)
      {
        missing = words
      }
      let off: HTML = missing.map { " disabled title=\"\($0)\"" } ?? ""
      return
        "<button name=\"example\" value=\"\(example.id)\"\(off)>\(example.title)</button>"
    }
    return """
      <form method="post" action="/example?as=\(visitor.address.rawValue)" class="examples">
      <fieldset><legend>\(group.title)</legend><div class="chips">\(buttons)</div></fieldset></form>
      """
  }

  private var form: HTML {
    let warning: HTML = problem.map { "<p class=\"problem\" role=\"alert\">\($0)</p>" } ?? ""
    let forged: HTML = words.isForged ? " checked" : ""
    let rows = words.inReplyTo == nil ? 7 : 12
    return """
      \(warning)<form method="post" action="/send?as=\(visitor.address.rawValue)" class="write">
      <input type="hidden" name="inReplyTo" value="\(words.inReplyTo ?? "")">
      <input type="hidden" name="references" value="\(words.references.joined(separator: " "))">
      <label>From <input name="from" value="\(words.from)" autocomplete="off" required></label>
      <label>To <input name="to" value="\(words.to)" autocomplete="off" required></label>
      <label>Subject <input name="subject" value="\(words.subject)" autocomplete="off"></label>
      <label>Text <textarea name="text" rows="\(rows)">
      \(words.text)</textarea></label>
      <label class="tick"><input type="checkbox" name="forged" value="yes"\(forged)> \
      Pretend that the sender is forged</label>
      <button class="button" type="submit">Send</button>
      </form>
      """
  }
}
