/// A body that a district sends a member to.
///
/// House and Senate names look alike ("1st Middlesex" and "First Middlesex" are different
/// seats), so a district is never named without its chamber.
package enum Chamber: String, CaseIterable, Codable, Sendable {
  case house, senate
  /// The US House of Representatives.
  case congress
  /// The US Senate, whose one district is the state.
  case usSenate

  /// The chamber of a row in Open States' file, which calls the four by two names.
  ///
  /// - Parameter district: in Congress "MA-5", or the state's whole name.
  package init?(openStates name: String, district: String) {
    let isNumbered =
      district.count >= 4 && district.prefix(2).allSatisfy { $0.isUppercase && $0.isASCII }
      && district.dropFirst(2).first == "-" && district.dropFirst(3).allSatisfy(\.isNumber)
    switch name.lowercased() {
    case "lower": self = isNumbered ? .congress : .house
    case "upper": self = district == "Massachusetts" ? .usSenate : .senate
    default: return nil
    }
  }
}
