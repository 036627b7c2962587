import Foundation

/// The map of a chamber's districts, each in the colour and the pattern of how far it is.
///
/// Nothing rests on colour alone: a hub is solid, a forming one striped, volunteers are dots, and
/// white is nobody. Every district has a title with its name and hubs, for screen readers and for
/// whoever points at it. Outlines are thinned to what can be seen, so that the file stays small.
package struct CoverageMap {
  private static let width = 1_000.0
  private static let top = 62.0
  private static let margin = 8.0
  /// Greater Boston, where districts are smaller than a pen's line: degrees east and north.
  private static let boston = MapFrame.Box(west: -71.26, east: -70.95, south: 42.20, north: 42.48)

  private let report: CoverageReport
  private let boundaries: [Boundary]
  private let frame: MapFrame
  private let lines: [String: CoverageReport.Line]

  /// - Returns: `nil` while the boundaries are not imported.
  package init?(_ report: CoverageReport, _ boundaries: [Boundary]) {
    guard let box = MapFrame.Box(around: boundaries) else { return nil }
    self.report = report
    self.boundaries = boundaries
    frame = MapFrame(
      box, x: Self.margin, y: Self.top, width: Self.width - 2 * Self.margin)
    lines = Dictionary(
      report.lines.map { ($0.district.district, $0) }, uniquingKeysWith: { $1 })
  }

  package var width: Int { Int(Self.width) }
  package var height: Int { Int((Self.top + frame.height + Self.margin).rounded()) }

  package var png: [UInt8] {
    get throws(MapPictureError) {
      try MapPicture.png(of: svg, width: width, height: height)
    }
  }

  package var svg: String {
    let paths = boundaries.map { path($0, in: frame, isTitled: true) }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" \
      height="\(height)" role="img" aria-labelledby="title summary" \
      font-family="DejaVu Sans, Verdana, sans-serif">
      <title id="title">\(Self.escaped(report.goalLine))</title>
      <desc id="summary">\(Self.escaped(summary))</desc>
      \(Self.patterns)
      <rect width="\(width)" height="\(height)" fill="#fff"/>
      <text x="\(Int(Self.margin))" y="40" font-size="32" font-weight="bold" \
      fill="#1b2733">\(Self.escaped(report.goalLine))</text>
      <g stroke="#56636f" stroke-width=".6" stroke-linejoin="round" fill-rule="evenodd">
      \(paths.joined(separator: "\n"))
      </g>
      \(inset)
      \(legend)
      </svg>

      """
  }

  private var summary: String {
    CoverageState.allCases.map { "\($0.words): \(report.count($0))" }.joined(separator: "; ")
  }

  // MARK: Districts

  private func path(_ boundary: Boundary, in frame: MapFrame, isTitled: Bool) -> String {
    let line = lines[boundary.district]
    let title = isTitled ? "<title>\(Self.escaped(title(boundary, line)))</title>" : ""
    return "<path fill=\"\(Self.fill(line?.state))\" d=\"\(frame.path(boundary.rings))\">"
      + title + "</path>"
  }

  private func title(_ boundary: Boundary, _ line: CoverageReport.Line?) -> String {
    guard let line else { return boundary.district }
    let hubs = CoverageReport.hubs(of: line.district)
    let who = hubs.isEmpty ? line.state.words : CountWords.list(hubs)
    return "\(boundary.district): \(who)"
  }

  /// Of a district outside of what is asked for, grey.
  private static func fill(_ state: CoverageState?) -> String {
    switch state {
    case .withHub: "#0b4f8a"
    case .forming: "url(#stripes)"
    case .volunteers: "url(#dots)"
    case .nothing: "#fff"
    case nil: "#e3e6e9"
    }
  }

  private static let patterns = """
    <defs>
    <pattern id="stripes" width="8" height="8" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><rect width="8" height="8" fill="#d5e8f8"/>\
    <rect width="3.5" height="8" fill="#1f78c1"/></pattern>
    <pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse">\
    <rect width="7" height="7" fill="#fff3d1"/>\
    <circle cx="3.5" cy="3.5" r="1.4" fill="#9a5700"/></pattern>
    </defs>
    """

  // MARK: Beside the map

  /// In the empty corner below the western counties.
  private var inset: String {
    let height = frame.height * 0.42
    let close = MapFrame(
      Self.boston, x: Self.margin, y: Double(self.height) - height - Self.margin, height: height)
    let near = boundaries.filter { boundary in
      MapFrame.Box(around: [boundary]).map(Self.boston.meets) ?? false
    }
    guard frame.scale > 0, close.scale > frame.scale * 1.5, near.count > 4 else { return "" }
    let (x, y) = (MapFrame.text(close.x), MapFrame.text(close.y))
    let (w, h) = (MapFrame.text(close.width), MapFrame.text(close.height))
    let seen = frame.corners(of: Self.boston)
    return """
      <rect x="\(MapFrame.text(seen.x))" y="\(MapFrame.text(seen.y))" \
      width="\(MapFrame.text(seen.width))" height="\(MapFrame.text(seen.height))" fill="none" \
      stroke="#1b2733" stroke-width="1.5"/>
      <clipPath id="inset"><rect x="\(x)" y="\(y)" width="\(w)" height="\(h)"/></clipPath>
      <g aria-hidden="true">
      <g clip-path="url(#inset)" stroke="#56636f" stroke-width=".6" stroke-linejoin="round" \
      fill-rule="evenodd">
      \(near.map { path($0, in: close, isTitled: false) }.joined(separator: "\n"))
      </g>
      <rect x="\(x)" y="\(y)" width="\(w)" height="\(h)" fill="none" stroke="#1b2733" \
      stroke-width="1.5"/>
      </g>
      """
  }

  private var legend: String {
    let left = 262.0
    let bottom = Double(height) - 24
    let states = CoverageState.allCases
    var rows = ["<g font-size=\"25\" fill=\"#1b2733\">"]
    for (index, state) in states.enumerated() {
      let y = bottom - Double(states.count - 1 - index) * 42
      rows.append(
        "<rect x=\"\(MapFrame.text(left))\" y=\"\(MapFrame.text(y - 23))\" width=\"38\" "
          + "height=\"28\" fill=\"\(Self.fill(state))\" stroke=\"#56636f\"/>")
      rows.append(
        "<text x=\"\(MapFrame.text(left + 50))\" y=\"\(MapFrame.text(y))\">"
          + "\(state.words): \(report.count(state))</text>")
    }
    let head = bottom - Double(states.count) * 42 - 6
    rows.append(
      "<text x=\"\(MapFrame.text(left))\" y=\"\(MapFrame.text(head))\" font-size=\"20\">"
        + "Left: Greater Boston</text>")
    return rows.joined(separator: "\n") + "\n</g>"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
