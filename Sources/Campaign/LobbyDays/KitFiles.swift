import Foundation
import GRDB
import Mail
import Mailroom

/// A lobby day's people by district, as files: a sheet, and pages to print.
struct KitFiles {
  let day: LobbyDay
  let gaps: LobbyGaps
  private var addresses: [Int64: String] = [:]

  init(_ day: LobbyDay, among goers: [LobbyGoer], in db: Database) throws {
    self.day = day
    gaps = try LobbyGaps(day, among: goers, in: db)
    for goer in goers {
      addresses[goer.personID] = try Person.primaryAddress(of: goer.personID, in: db)?
        .address.rawValue
    }
  }

  var files: [PostedFile] {
    [
      PostedFile(
        name: "lobby-day-\(day.id).csv", contentType: "text/csv; charset=utf-8",
        contents: Array(csv.utf8)),
      PostedFile(
        name: "lobby-day-\(day.id).html", contentType: "text/html; charset=utf-8",
        contents: Array(html.utf8)),
    ]
  }

  // MARK: CSV

  static let columns = [
    "chamber", "district", "legislator", "room", "phone", "appointment", "leader", "name", "town",
    "person phone", "email", "people", "district is",
  ]

  var csv: String {
    var csv = CSVWriter.line(Self.columns)
    for district in gaps.districts {
      let head = [
        district.chamber.rawValue, district.name, district.holder?.titled ?? "vacant",
        district.appointment?.room ?? district.holder?.room ?? "", district.holder?.phone ?? "",
        time(district), district.leader ?? "",
      ]
      if district.goers.isEmpty {
        csv += CSVWriter.line(head + Array(repeating: "", count: 6))
      }
      for goer in district.goers {
        csv += CSVWriter.line(head + cells(goer, district.chamber))
      }
    }
    for goer in gaps.elsewhere {
      csv += CSVWriter.line(Array(repeating: "", count: 7) + cells(goer, .house))
    }
    return csv
  }

  private func cells(_ goer: LobbyGoer, _ chamber: Chamber) -> [String] {
    [
      goer.name, goer.theirs.town ?? "", goer.phone ?? "", addresses[goer.personID] ?? "",
      "\(goer.heads)", known(goer, chamber),
    ]
  }

  /// How sure the district is, in words.
  private func known(_ goer: LobbyGoer, _ chamber: Chamber) -> String {
    let place = chamber == .senate ? goer.theirs.senator : goer.theirs.representative
    return switch place.standing {
    case .known: "the town's"
    case .confirmed: "as they told"
    case .possible: place.isUnsure ? "likely; they are not sure" : "likely; not told"
    case .unknown: "unknown"
    }
  }

  private func time(_ district: LobbyGaps.District) -> String {
    guard district.hasAppointment, let appointment = district.appointment else { return "" }
    return TalkTime("en", zone: day.zone).clock(appointment.clock)
  }

  // MARK: HTML

  /// Pages that print well: each district stays together.
  var html: String {
    var html = """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Self.escaped(title))</title>
      <style>
      @page { size: letter; margin: 18mm }
      body { font: 11pt/1.4 Georgia, serif; color: #111; background: #fff; max-width: 46em;
        margin: 1em auto; padding: 0 1em }
      h1 { font-size: 18pt; margin: 0 0 .2em } h2 { font-size: 13pt; margin: 1.2em 0 .2em }
      section { break-inside: avoid } p { margin: .2em 0 }
      table { border-collapse: collapse; width: 100%; margin-top: .3em }
      th, td { text-align: left; padding: .2em .6em .2em 0; border-bottom: 1px solid #999;
        vertical-align: top }
      .missing { font-weight: bold }
      </style></head><body>
      <h1>\(Self.escaped(title))</h1>
      <p>\(Self.escaped(subtitle))</p>

      """
    for district in gaps.districts { html += section(district) }
    if !gaps.elsewhere.isEmpty {
      html +=
        "<section><h2>Without a district on record</h2>\n" + table(gaps.elsewhere, .house)
        + "</section>\n"
    }
    return html + "</body></html>\n"
  }

  private var title: String {
    "\(day.title.prefix(1).uppercased() + day.title.dropFirst()) #\(day.id)"
  }
  private var subtitle: String {
    [day.event.when("en"), day.place].compactMap(\.self).joined(separator: ", ")
  }

  private func section(_ district: LobbyGaps.District) -> String {
    let chamber = district.chamber == .house ? "House" : district.chamber == .senate ? "Senate" : ""
    var html = "<section><h2>\(Self.escaped("\(district.name) (\(chamber))"))</h2>\n"
    let holder = district.holder
    let office = [holder?.titled ?? "The seat is vacant", holder?.room, holder?.phone]
    html += "<p>\(Self.escaped(office.compactMap(\.self).joined(separator: ", ")))</p>\n"
    if district.hasAppointment {
      let place = district.appointment?.room ?? holder?.room
      let words = [time(district), place].compactMap(\.self).joined(separator: ", ")
      html += "<p>Appointment: \(Self.escaped(words)). "
      html +=
        district.leader.map { "\(Self.escaped($0)) leads.</p>\n" }
        ?? "<span class=\"missing\">Nobody leads it.</span></p>\n"
    } else {
      html += "<p class=\"missing\">No appointment.</p>\n"
    }
    return html + table(district.goers, district.chamber) + "</section>\n"
  }

  private func table(_ goers: [LobbyGoer], _ chamber: Chamber) -> String {
    guard !goers.isEmpty else { return "<p>Nobody of the district comes yet.</p>\n" }
    var html = "<table><tr><th>Name</th><th>Town</th><th>Phone</th><th>District is</th></tr>\n"
    for goer in goers {
      let name = goer.heads > 1 ? "\(goer.name) (\(goer.heads) people)" : goer.name
      let cells = [name, goer.theirs.town ?? "", goer.phone ?? "", known(goer, chamber)]
      html += "<tr>" + cells.map { "<td>\(Self.escaped($0))</td>" }.joined() + "</tr>\n"
    }
    return html + "</table>\n"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }
}
