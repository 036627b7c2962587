import Foundation
import Testing

@Suite("The README's table of standards")
struct StandardsTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `names every RFC that the code cites`() throws {
    let readme = try String(
      contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    let table = readme.components(separatedBy: "\n").filter { $0.hasPrefix("|") }
      .joined(separator: " ")
    let known = Set(table.matches(of: /\b\d{4}\b/).map { String($0.output) })
    let files = FileManager.default.enumerator(
      at: Self.root.appendingPathComponent("Sources"), includingPropertiesForKeys: nil)
    var cited: Set<String> = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      cited.formUnion(text.matches(of: /RFC (\d{4})/).map { String($0.output.1) })
    }
    #expect(cited.count > 20)
    #expect(cited.subtracting(known).sorted().isEmpty, "\(cited.subtracting(known).sorted())")
  }
}
