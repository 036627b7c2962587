/// What runs a command line in somebody's name: the command language, as a hand-over sees it.
package protocol CommandRunning: Sendable {
  /// Runs `line` as if the writer of `letter` had written it, and answers them.
  ///
  /// - Returns: `nil` if it is no command.
  func run(line: String, by letter: Letter, in handling: Handling) throws -> Reaction?
}
