/// The files of public facts that `hubkeeper import` takes.
package enum CivicFile: String, CaseIterable, Sendable {
  case towns, localities, zips
  case zipTowns = "zip-towns"
  case places, legislators, offices, committees, newspapers, bills, cosponsors, vacancies

  /// The columns that must be there; others are not read unless they are named in the importer.
  package var columns: [String] {
    switch self {
    case .towns:
      ["town", "type", "county", "house_districts", "senate_districts", "congress_districts"]
    case .localities:
      ["town", "ward", "precinct", "house_district", "senate_district", "congress_district"]
    case .zips: ["zip", "town", "lat", "lon"]
    case .zipTowns: ["zip", "town", "land_share_pct", "primary"]
    case .places: ["place", "town", "zips"]
    case .legislators:
      ["id", "name", "current_party", "current_district", "current_chamber", "email"]
    case .offices: ["id", "member_code", "capitol_address", "capitol_voice"]
    case .committees: ["committee", "chamber", "role", "person_id"]
    case .newspapers:
      ["name", "address", "word_limit", "towns", "days_between", "checked_on"]
    case .bills: ["session", "house_bill", "senate_bill", "house_docket", "senate_docket"]
    case .cosponsors: ["session", "role", "name", "person_id"]
    case .vacancies: ["chamber", "district"]
    }
  }

  /// Reads the whole file into memory, checked as far as that needs no store.
  ///
  /// - Parameter progress: called with the number of records read so far.
  /// - Throws: `CSVError`; what is wrong with single lines is in the report of the import.
  package func stage(
    _ reader: CSVReader, progress: (Int) -> Void = { _ in }
  ) throws(CSVError) -> any StagedImport {
    var table = try CSVTable(reader, requiring: columns)
    return switch self {
    case .towns: try TownsImport(&table, progress: progress)
    case .localities: try LocalitiesImport(&table, progress: progress)
    case .zips: try ZIPsImport(&table, progress: progress)
    case .zipTowns: try ZIPTownsImport(&table, progress: progress)
    case .places: try PlacesImport(&table, progress: progress)
    case .legislators: try LegislatorsImport(&table, progress: progress)
    case .offices: try OfficesImport(&table, progress: progress)
    case .committees: try CommitteesImport(&table, progress: progress)
    case .newspapers: try NewspapersImport(&table, progress: progress)
    case .bills: try BillsImport(&table, progress: progress)
    case .cosponsors: try CosponsorsImport(&table, progress: progress)
    case .vacancies: try VacanciesImport(&table, progress: progress)
    }
  }
}
