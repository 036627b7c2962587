import ArgumentParser
import Foundation
import Mail
import Mailroom

struct Login: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Sign in to the mailbox at Google or Microsoft; run renews it by itself.",
    discussion: """
      `device`: you type a short code on a page of the provider. `page`: you open a page and paste \
      back the address that the browser ends at; Google gives mail to an application in no other \
      way. `secret`: the application signs in for itself, where the organization's administrator \
      has allowed it. A worker that runs finds the new sign-in at its next login.
      """)

  enum Way: String, ExpressibleByArgument, CaseIterable { case device, page, secret }

  @Option(help: "device, page or secret (default: page for Google, device for Microsoft).")
  var by: Way?
  @OptionGroup var places: PlaceOptions

  func run() throws {
    let settings = try places.readSettings()
    guard let oauth = settings.oauth else {
      throw Failure(
        "\(settings.file): oauth.provider is none: set it to google or microsoft, and oauth.client_id. A password needs no login.",
        code: Failure.settings)
    }
    guard !oauth.clientID.isEmpty else {
      throw SettingsError(
        file: settings.file, line: nil, key: "oauth.client_id",
        problem: "the id of the application that you registered was expected")
    }
    let client = SignIn.client(oauth)
    let token: OAuthToken
    switch by ?? (oauth.name == .google ? .page : .device) {
    case .device: token = try byDevice(client)
    case .page: token = try byPage(client, settings)
    case .secret: token = try client.tokenOfItsOwn(at: Date())
    }
    try SignIn.keeper(oauth).keep(token)
    Terminal.say("Signed in. The token is in \(oauth.tokenFile), and run renews it by itself.")
    if let end = token.endsAt {
      Terminal.say("The sign-in ends at \(Moments.text(end)): run hubkeeper login before that.")
    }
    if !settings.relay.smtp.isEmpty, settings.relay.login.user.isEmpty {
      Terminal.say("The relay signs in with it too once relay.user is set.")
    }
  }

  private func byDevice(_ client: OAuthClient) throws -> OAuthToken {
    var signIn = try DeviceSignIn(client, at: Date())
    Terminal.say("Open \(signIn.page) in any browser, and type the code \(signIn.userCode)")
    Terminal.say("Waiting until \(Moments.text(signIn.endsAt)) …")
    while true {
      Foundation.Thread.sleep(forTimeInterval: Double(signIn.pause.components.seconds))
      if let token = try signIn.token(at: Date()) { return token }
    }
  }

  private func byPage(_ client: OAuthClient, _ settings: Settings) throws -> OAuthToken {
    var random = SystemRandomNumberGenerator()
    let signIn = PageSignIn(client, using: &random)
    let user = settings.mailbox.login.user
    Terminal.say("Open this page in any browser, and say yes:")
    Terminal.say("  \(signIn.page(for: user.isEmpty ? settings.address.rawValue : user))")
    Terminal.say(
      "The browser then ends at an address that does not open. Paste that address here:")
    guard let address = readLine() else { throw Failure("no address was given") }
    return try signIn.token(from: address, at: Date())
  }
}
