import Foundation

@testable import Mailroom

/// A folder of templates written for one test, gone with it.
final class TemplateFolder {
  let path: String

  /// Writes `files` beside a bare layout and footer.
  init(_ files: [String: String]) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "templates-\(UUID())")
    path = folder.path()
    let frame = [
      "layout.html": "<title>{{subject}}</title>\n{{body}}\n<hr>\n{{footer}}\n",
      "footer.md": "A machine wrote this.\n",
    ]
    for (name, text) in frame.merging(files, uniquingKeysWith: { $1 }) {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: false, encoding: .utf8)
    }
  }

  deinit {
    // A folder left in the temporary directory harms nobody.
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The one template `mail.md` with `values` declared and this body, filled in.
  static func render(
    _ body: String, declaring values: String = "name: text", with filling: [String: TemplateValue],
    subject: String = "Hello"
  ) throws -> RenderedMail {
    let folder = try TemplateFolder([
      "mail.md": head(values: values, subject: subject) + body
    ])
    return try Templates.load(from: folder.path)
      .render("mail", language: "en", values: filling, footer: Footer(campaign: "Mass-Care"))
  }

  static func head(values: String, subject: String = "Hello") -> String {
    let lines = values.split(separator: ";").map { "  \($0)\n" }.joined()
    return "---\nsubject: \(subject)\npreheader: Hi\nlane: answers\nvalues:\n\(lines)---\n"
  }
}

extension RenderedMail {
  /// The text above the footer.
  var bodyText: String {
    text.components(separatedBy: "-- \n").dropLast().joined(separator: "-- \n")
      .trimmingCharacters(in: .newlines)
  }

  /// The HTML between title and footer.
  var bodyHTML: String {
    let afterTitle = html.components(separatedBy: "</title>").last ?? ""
    return (afterTitle.components(separatedBy: "<hr>").first ?? "")
      .trimmingCharacters(in: .newlines)
  }
}
