import Foundation
import Testing

/// WCAG 2.2 §1.4.3: text needs a contrast of 4.5 to 1 with what it stands on.
@Suite("The layout's colours")
struct LayoutContrastTests {
  @Test(
    "can be read on light and dark screens",
    arguments: [
      ("#1c2731", "#ffffff"), ("#51606d", "#ffffff"), ("#0b4f8a", "#ffffff"),
      ("#e8edf2", "#1b2229"), ("#b3bfca", "#1b2229"), ("#8cc4f5", "#1b2229"),
      ("#0c1a26", "#8cc4f5"),
    ])
  func contrast(ink: String, paper: String) throws {
    let writer = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Mailroom/Templates/HTMLWriter.swift")
    let source =
      try String(
        contentsOfFile: "\(ShippedTemplateTests.directory)/layout.html", encoding: .utf8)
      + String(contentsOf: writer, encoding: .utf8)
    #expect(source.contains(ink) && source.contains(paper), "the table names colours in use")
    #expect(Self.ratio(ink, paper) >= 4.5)
  }

  private static func ratio(_ first: String, _ second: String) -> Double {
    let (high, low) = (max(light(first), light(second)), min(light(first), light(second)))
    return (high + 0.05) / (low + 0.05)
  }

  private static func light(_ colour: String) -> Double {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [value >> 16, (value >> 8) & 0xFF, value & 0xFF].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
