/// What is wrong with a template, where, and what was expected.
///
/// It reads as `Templates/welcome.md:12: {{vilage}} is not among the declared values (…)`.
package struct TemplateError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file, as it was asked for.
  package let file: String
  /// The line in it, from 1; 0 where no line is to blame, as with a file that is not there.
  package let line: Int
  package let problem: String

  package init(file: String, line: Int, problem: String) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  package var description: String {
    line > 0 ? "\(file):\(line): \(problem)" : "\(file): \(problem)"
  }
}
