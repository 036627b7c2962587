private import Foundation

/// The mails that Hubkeeper sends, read once from Markdown files and ready to fill in.
///
/// A file `welcome.md` has a head between two lines `---`, with `subject`, `preheader`, `lane`,
/// `values`, `sample` and sometimes `footer`, and a body in Markdown with Mustache tags.
/// `es/welcome.md` and `pt/welcome.md` say the same in another language; their head has `subject`,
/// `preheader` and, if wanted, a `sample`. `layout.html` and `footer.md` stand around all of them.
///
/// Each becomes two compiled templates. In the HTML, values are escaped as they are filled in; in
/// the plain text they stand as they are, without control characters and line breaks. Markdown
/// is read before any value is there, so no value is ever taken for a mark:
/// `O'Brien_*[x](http://y)` stays a name in both.
package struct Templates: Sendable {
  private struct Compiled: Sendable {
    let file: String
    let subject: [TemplateSegment]
    let preheader: [TemplateSegment]
    let html: [TemplateSegment]
    let text: [TemplateSegment]
    /// The body alone.
    let bare: (html: [TemplateSegment], text: [TemplateSegment])
    let size: Int
  }

  private let directory: String
  private var declarations: [String: TemplateDeclaration] = [:]
  private var compiled: [String: [String: Compiled]] = [:]

  /// Reads every template below `directory`, and holds each tag against the declared values.
  ///
  /// - Throws: `TemplateError` with file and line: a head or tag that is not understood, an
  ///   undeclared value, HTML, a translation of nothing, a file that cannot be read.
  package static func load(from directory: String) throws(TemplateError) -> Templates {
    var templates = Templates(directory: directory)
    let languages = try ["en"] + names(in: directory).filter { $0.utf8.count == 2 }.sorted()
    var footers: [String: TemplateFrame.FooterSegments] = [:]
    for language in languages {
      guard let source = try templates.read("footer.md", language: language) else { continue }
      footers[language] = try TemplateFrame.readFooter(source)
    }
    guard let layout = try templates.read("layout.html", language: "en"), footers["en"] != nil
    else {
      throw TemplateError(
        file: directory, line: 0, problem: "layout.html and footer.md must be there")
    }
    let frame = TemplateFrame(layout: try TemplateFrame.readLayout(layout), footers: footers)
    for language in languages {
      let folder = language == "en" ? directory : "\(directory)/\(language)"
      for file in try names(in: folder).sorted()
      where file.hasSuffix(".md") && file != "footer.md" && file != "README.md" {
        try templates.add(file, language: language, frame: frame)
      }
    }
    return templates
  }

  private init(directory: String) { self.directory = directory }

  /// No mail at all, for what sends none: it must work while a template is broken.
  package static var none: Templates { Templates(directory: "") }

  /// The names of all templates, in order.
  package var names: [String] { declarations.keys.sorted() }

  /// What the template says about itself, or `nil` if there is none of that name.
  package func declaration(of name: String) -> TemplateDeclaration? { declarations[name] }

  /// Fills in the template `name`.
  ///
  /// - Parameters:
  ///   - language: as in RFC 5646, such as `es` or `es-MX`; where the template is not written in
  ///     it, English.
  ///   - values: what the head declares; more does no harm.
  ///   - words: what stands where the head declares Markdown.
  ///   - preface: the body of another template before it, for a mail that is only shown.
  /// - Throws: `TemplateError` if there is no such template, a declared value is missing or of
  ///   another kind, or a bulk mail's footer lacks the postal address or every way out.
  package func render(
    _ name: String, language: String, values: [String: TemplateValue], footer: Footer,
    words: OwnWords? = nil, preface: (html: String, text: String)? = nil
  ) throws(TemplateError) -> RenderedMail {
    guard let declaration = declarations[name], let byLanguage = compiled[name] else {
      throw TemplateError(
        file: "\(directory)/\(name).md", line: 0, problem: "there is no template of this name")
    }
    let wanted = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    let spoken = byLanguage[wanted] == nil ? "en" : wanted
    guard let template = byLanguage[spoken] else {
      throw TemplateError(
        file: "\(directory)/\(name).md", line: 0, problem: "there is no template of this name")
    }
    let isBulk = declaration.lane == .bulk
    guard !isBulk || footer.canCarryBulk else {
      throw TemplateError(
        file: template.file, line: 0,
        problem: "a bulk mail's footer needs a postal address and an unsubscribe address or page")
    }
    var filling = TemplateFilling(
      file: template.file, values: values,
      frame: footer.values(isBulk: isBulk, ending: declaration.ending))
    filling.frame["language"] = .text(spoken)
    filling.words = words
    filling.preface = preface
    var mail = RenderedMail(
      subject: "", preheader: "", text: "", html: "", lane: declaration.lane)
    try filling.fill(words?.subject ?? template.subject, into: &mail.subject)
    try filling.fill(template.preheader, into: &mail.preheader)
    filling.frame["subject"] = .text(mail.subject)
    filling.frame["preheader"] = .text(mail.preheader)
    mail.text.reserveCapacity(template.size / 4)
    try filling.fill(template.text, into: &mail.text)
    while mail.text.utf8.suffix(2).elementsEqual([0x0A, 0x0A]) { mail.text.removeLast() }
    mail.html.reserveCapacity(template.size)
    try filling.fill(template.html, into: &mail.html)
    return mail
  }

  /// The body of a template alone, filled in, in English.
  func bare(
    _ name: String, values: [String: TemplateValue], footer: Footer
  ) throws(TemplateError) -> (html: String, text: String) {
    guard let declaration = declarations[name], let template = compiled[name]?["en"] else {
      throw TemplateError(
        file: "\(directory)/\(name).md", line: 0, problem: "there is no template of this name")
    }
    let filling = TemplateFilling(
      file: template.file, values: values,
      frame: footer.values(isBulk: false, ending: declaration.ending))
    var (html, text) = ("", "")
    try filling.fill(template.bare.html, into: &html)
    try filling.fill(template.bare.text, into: &text)
    return (html, text)
  }

  /// Fills in every template in every language with its sample.
  ///
  /// - Parameter required: names that the code sends by, which must all be there.
  /// - Throws: `TemplateError` for a template that is missing or whose sample is not complete.
  package func check(requiring required: [String] = []) throws(TemplateError) {
    for name in required where declarations[name] == nil {
      throw TemplateError(
        file: "\(directory)/\(name).md", line: 0,
        problem: "this template is missing; restore the file from the installation")
    }
    for name in names {
      for language in declarations[name]?.languages ?? [] {
        _ = try preview(name, language: language)
      }
    }
  }

  /// The template filled in with its sample, under a footer that has everything.
  package func preview(_ name: String, language: String) throws(TemplateError) -> RenderedMail {
    let samples = declarations[name]?.samples ?? [:]
    return try render(
      name, language: language, values: samples[language] ?? samples["en"] ?? [:], footer: .sample)
  }

  private mutating func add(
    _ file: String, language: String, frame: TemplateFrame
  ) throws(TemplateError) {
    guard let source = try read(file, language: language) else { return }
    let head = try TemplateHead(of: source.lines, file: source.file)
    let name = String(file.dropLast(3))
    let declaration = try declare(name, head, language: language, file: source.file)
    let markdown = declaration.values.compactMap { name, kind in
      if case .markdown = kind { name } else { nil }
    }
    let body = try TemplateBody(
      Array(source.lines.dropFirst(head.bodyLine - 1)), firstLine: head.bodyLine,
      file: source.file, markdown: Set(markdown))
    let compiler = TemplateCompiler(
      file: source.file, declared: declaration.values, frame: TemplateFrame.shared,
      tags: body.tagged.tags)
    let bare = (
      html: try compiler.segments(of: HTMLWriter.pieces(of: body)),
      text: try compiler.segments(of: PlainTextWriter.pieces(of: body))
    )
    let html = frame.html(around: bare.html, language: language)
    let text = frame.text(around: bare.text, language: language)
    let template = Compiled(
      file: source.file,
      subject: try line("subject", of: head, declaration, file: source.file),
      preheader: try line("preheader", of: head, declaration, file: source.file),
      html: html.joiningLiterals, text: text.joiningLiterals, bare: bare,
      size: html.reduce(1024) { $0 + $1.literalSize })
    compiled[name, default: [:]][language] = template
  }

  private mutating func declare(
    _ name: String, _ head: TemplateHead, language: String, file: String
  ) throws(TemplateError) -> TemplateDeclaration {
    if language == "en" {
      guard let entry = head.entries["lane"], let lane = TemplateLane(rawValue: entry.text) else {
        throw TemplateError(
          file: file, line: head.entries["lane"]?.line ?? 1,
          problem: "the head needs a lane: answers, notices or bulk")
      }
      let declaration = TemplateDeclaration(
        name: name, lane: lane, values: head.values, ending: try Self.ending(head, file),
        languages: ["en"], samples: ["en": head.sample])
      declarations[name] = declaration
      return declaration
    }
    guard var declaration = declarations[name] else {
      throw TemplateError(
        file: file, line: 1, problem: "this translates \(name).md, which is not there")
    }
    if let entry = head.entries["lane"] ?? head.entries["values"] ?? head.entries["footer"] {
      throw TemplateError(
        file: file, line: entry.line,
        problem: "lane, values and footer are those of the English file; take them out here")
    }
    declaration.languages.append(language)
    declaration.samples[language] = declaration.sample.merging(head.sample) { $1 }
    declarations[name] = declaration
    return declaration
  }

  private static func ending(
    _ head: TemplateHead, _ file: String
  ) throws(TemplateError) -> TemplateDeclaration.Ending {
    guard let entry = head.entries["footer"] else { return .volunteer }
    guard let ending = TemplateDeclaration.Ending(rawValue: entry.text) else {
      let known = TemplateDeclaration.Ending.allCases.map(\.rawValue).joined(separator: ", ")
      throw TemplateError(file: file, line: entry.line, problem: "a footer is one of \(known)")
    }
    return ending
  }

  /// The head's subject or preheader, ready to fill in.
  private func line(
    _ key: String, of head: TemplateHead, _ declaration: TemplateDeclaration, file: String
  ) throws(TemplateError) -> [TemplateSegment] {
    guard let entry = head.entries[key], !entry.text.isEmpty else {
      throw TemplateError(file: file, line: 1, problem: "the head needs a \(key)")
    }
    let tagged = try TaggedText([entry.text[...]], firstLine: entry.line, file: file)
    let compiler = TemplateCompiler(
      file: file, declared: declaration.values, frame: TemplateFrame.shared, tags: tagged.tags)
    return try compiler.segments(of: PlainTextWriter.pieces(ofLine: tagged))
  }

  /// The file in the folder of its language, or `nil` where it is not there.
  private func read(_ file: String, language: String) throws(TemplateError) -> TemplateSource? {
    let path = language == "en" ? "\(directory)/\(file)" : "\(directory)/\(language)/\(file)"
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do {
      return TemplateSource(file: path, text: try String(contentsOfFile: path, encoding: .utf8))
    } catch {
      throw TemplateError(
        file: path, line: 0, problem: "it cannot be read as UTF-8: \(error.localizedDescription)")
    }
  }

  private static func names(in directory: String) throws(TemplateError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: directory)
    } catch {
      throw TemplateError(
        file: directory, line: 0,
        problem: "the folder of templates cannot be read: \(error.localizedDescription)")
    }
  }
}
