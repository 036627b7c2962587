/// What the big relays allow, for the settings that are left open (`relay.preset`). The figures are
/// the providers' published ones; an account may have others, which are then set by hand.
enum RelayPreset: String, CaseIterable {
  case gmail, workspace, microsoft365, ses

  /// In any 24 hours.
  var perDay: Int {
    switch self {
    case .gmail: 500
    case .workspace: 2_000
    case .microsoft365: 10_000
    // A new account's share outside the sandbox.
    case .ses: 50_000
    }
  }

  /// 0: no limit.
  var perMinute: Int {
    switch self {
    case .gmail, .workspace: 0
    case .microsoft365: 30
    // Fourteen a second.
    case .ses: 840
    }
  }

  /// At once, at most.
  var connections: Int {
    switch self {
    case .gmail, .workspace: 4
    case .microsoft365: 2
    case .ses: 8
    }
  }
}
