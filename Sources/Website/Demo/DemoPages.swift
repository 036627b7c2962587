import Foundation
import Hummingbird
import Mail
import Mailroom

/// What the browser asks for. Only a POST does anything, and what it does is to post a mail.
struct DemoPages: Sendable {
  let cast: Cast
  let correspondence: Correspondence
  let postbox: Postbox
  let folder: String

  func router() -> Router<BasicRequestContext> {
    let router = Router()
    router.middlewares.add(LoopbackOnly<BasicRequestContext>())
    router.get("/") { request, _ in try await page(for: request) }
    router.get("threads") { request, _ in try await threads(for: request) }
    router.get("mail/:id") { _, context in
      try await rendered(context.parameters.get("id") ?? "")
    }
    router.post("send") { request, _ in try await send(request) }
    router.post("example") { request, _ in try await sendExample(request) }
    return router
  }

  // MARK: Looking

  private func page(
    for request: Request, words: Postbox.Words? = nil, problem: String? = nil
  ) async throws -> Response {
    let visitor = try visitor(of: request)
    let mails = try await correspondence.mails()
    let seesOwnOnly = request.uri.queryParameters["see"] == "own"
    var words =
      words
      ?? Postbox.Words(
        from: "\(visitor.name) <\(visitor.address)>", to: postbox.ours.base.rawValue, subject: "",
        text: "")
    if problem == nil, let id = request.uri.queryParameters["reply"],
      let mail = mails.first(where: { $0.isOurs && $0.id == id })
    {
      words = Postbox.Words(answering: mail, zone: postbox.zone)
      if let address = mail.message.to.first?.address, let member = cast.member(of: address) {
        words.from = "\(member.name) <\(address)>"
      }
    }
    let form = FormView(
      cast: cast, visitor: visitor, ours: postbox.ours.base.rawValue, words: words,
      problem: problem, sentTemplates: Set(mails.compactMap(\.template)))
    let nonce = UUID().uuidString.lowercased()
    let page = DemoPage(
      form: form, threads: view(of: mails, visitor, seesOwnOnly), nonce: nonce,
      ours: postbox.ours.base.rawValue, folder: folder, seesOwnOnly: seesOwnOnly)
    return answer(page.html, status: problem == nil ? .ok : .badRequest, policy: page.policy)
  }

  /// The column alone; 204 while it is what the browser shows already.
  private func threads(for request: Request) async throws -> Response {
    let parameters = request.uri.queryParameters
    let view = view(
      of: try await correspondence.mails(), try visitor(of: request),
      parameters["see"] == "own")
    if let shown = parameters["shown"], shown == view.version {
      return Response(status: .noContent)
    }
    var response = answer(view.html, policy: "default-src 'none'")
    if let name = HTTPFields.Element.Name("X-Shown") { response.headers[name] = view.version }
    return response
  }

  private func view(
    of mails: [DemoMail], _ visitor: Cast.Member, _ seesOwnOnly: Bool
  ) -> ThreadsView {
    let conversations = Conversation.all(of: mails).filter { conversation in
      !seesOwnOnly || conversation.mails.contains { $0.concerns(visitor.address) }
    }
    return ThreadsView(
      conversations: conversations, visitor: visitor.address.rawValue, zone: postbox.zone)
  }

  /// A mail of ours as its HTML renders, in a frame that may run and load nothing.
  private func rendered(_ id: String) async throws -> Response {
    guard
      let mail = try await correspondence.mails().first(where: { $0.isOurs && $0.id == id }),
      let html = mail.message.html
    else { throw HTTPError(.notFound, message: "There is no such mail.") }
    return answer(
      HTML(trusting: html),
      policy: "sandbox allow-same-origin; default-src 'none'; style-src 'unsafe-inline'; "
        + "img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'")
  }

  private func visitor(of request: Request) throws -> Cast.Member {
    let named = request.uri.queryParameters["as"].map { String($0) }
    guard let member = cast.member(at: named) else {
      throw HTTPError(.internalServerError, message: "The sample campaign has nobody in it.")
    }
    return member
  }

  // MARK: Posting

  private struct Form: Decodable {
    var from: String?
    var to: String?
    var subject: String?
    var text: String?
    var inReplyTo: String?
    var references: String?
    var forged: String?
    var example: String?
  }

  private func form(of request: Request) async throws -> Form {
    let body = try await bodyText(of: request, limit: 1_048_576)
    do {
      return try URLEncodedFormDecoder().decode(Form.self, from: body)
    } catch {
      throw HTTPError(.badRequest, message: "That is no form of this page.")
    }
  }

  private func send(_ request: Request) async throws -> Response {
    let form = try await form(of: request)
    var words = Postbox.Words(
      from: form.from ?? "", to: form.to ?? "", subject: form.subject ?? "",
      text: (form.text ?? "").replacing("\r\n", with: "\n"))
    words.inReplyTo = form.inReplyTo.flatMap { $0.isEmpty ? nil : $0 }
    words.references = (form.references ?? "").split(separator: " ").map(String.init)
    words.isForged = form.forged != nil
    return try await post(words, request)
  }

  private func sendExample(_ request: Request) async throws -> Response {
    guard let example = Example.find(try await form(of: request).example ?? "") else {
      throw HTTPError(.notFound, message: "There is no such example.")
    }
    var subject = example.subject
    if subject.contains(Example.eventNumber) {
      guard let number = try await correspondence.newestEvent() else {
        return try await page(for: request, problem: "Send “A contact plans an event” first.")
      }
      subject = subject.replacing(Example.eventNumber, with: "#\(number)")
    }
    var words = Postbox.Words(
      from: example.from, to: postbox.ours.base.rawValue, subject: subject, text: example.text)
    if case .newest(let templates, let missing) = example.answers {
      let mails = try await correspondence.mails()
      guard
        let mail = mails.last(where: { $0.template.map(templates.contains) ?? false })
      else { return try await page(for: request, problem: missing) }
      let quoted = Postbox.Words(answering: mail, zone: postbox.zone)
      words = quoted
      words.text = example.text + quoted.text
    }
    words.fields = example.fields
    return try await post(words, request)
  }

  private func post(_ words: Postbox.Words, _ request: Request) async throws -> Response {
    do throws(Postbox.Problem) {
      try await postbox.send(words, at: Date())
    } catch {
      return try await page(for: request, words: words, problem: error.words)
    }
    let visitor = try visitor(of: request)
    return Response(
      status: .seeOther,
      headers: headerFields([
        ("Location", "/?as=\(visitor.address)#conversations"), ("Cache-Control", "no-store"),
      ]))
  }
}
