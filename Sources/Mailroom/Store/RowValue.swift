import Foundation
import GRDB

/// A column's value as SQLite keeps it, in JSON as the plain value: what is written down of a row
/// so that a change can be taken back.
enum RowValue: Hashable, Codable, Sendable, DatabaseValueConvertible {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob(Data)

  init(_ value: DatabaseValue) {
    self =
      switch value.storage {
      case .null: .null
      case .int64(let number): .integer(number)
      case .double(let number): .real(number)
      case .string(let text): .text(text)
      case .blob(let data): .blob(data)
      }
  }

  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .real(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .blob(let data): data.databaseValue
    }
  }

  static func fromDatabaseValue(_ value: DatabaseValue) -> RowValue? { RowValue(value) }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    // A value says by its own shape what it is: a failed reading is no error.
    if container.decodeNil() {
      self = .null
    } else if let number = try? container.decode(Int64.self) {
      self = .integer(number)
    } else if let number = try? container.decode(Double.self) {
      self = .real(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .blob(try container.decode([String: Data].self)["blob"] ?? Data())
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .integer(let number): try container.encode(number)
    case .real(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .blob(let data): try container.encode(["blob": data])
    }
  }
}
