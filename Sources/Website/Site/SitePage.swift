/// What stands around each page: readable at 400 px, on light and dark screens, with buttons for
/// fingers. No scripts, nothing from elsewhere.
enum SitePage {
  /// - Parameters:
  ///   - campaign: stands above the heading.
  ///   - isPublic: search engines may find it; what a token opens they may not.
  static func html(
    title: String, campaign: String, language: PageLanguage, isPublic: Bool = false, body: HTML
  ) -> HTML {
    let robots: HTML = isPublic ? "" : "<meta name=\"robots\" content=\"noindex\">"
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      \(robots)
      <title>\(title) · \(campaign)</title>
      <style>
      :root { color-scheme: light dark; --ground: #eef2f5; --card: #fff; --line: #d5dde5;
        --edge: #6b7c8c; --ink: #1c2731; --soft: #51606d; --accent: #0b4f8a; --on-accent: #fff;
        --said: #e3eef8; }
      @media (prefers-color-scheme: dark) { :root { --ground: #12171c; --card: #1b2229;
        --line: #36424d; --edge: #8796a4; --ink: #e8edf2; --soft: #b3bfca; --accent: #8cc4f5;
        --on-accent: #0c1a26; --said: #22303d; } }
      * { box-sizing: border-box; }
      body { margin: 0; min-height: 100vh; display: grid; place-items: center;
        background: var(--ground); color: var(--ink); font: 17px/1.55 -apple-system,
        BlinkMacSystemFont, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
      main { width: calc(100% - 2rem); max-width: 34rem; margin: 1rem; padding: 1.5rem;
        background: var(--card); border: 1px solid var(--line); border-radius: 12px;
        overflow-wrap: anywhere; }
      h1 { margin: 0 0 .5rem; font-size: 1.4rem; line-height: 1.3; }
      h2 { margin: 0 0 .25rem; font-size: 1.1rem; line-height: 1.35; }
      p { margin: 0 0 1rem; }
      a { color: var(--accent); }
      .campaign, .soft { color: var(--soft); }
      .campaign { margin: 0 0 .75rem; font-size: 1rem; }
      .words { white-space: pre-line; }
      .said { padding: .75rem 1rem; background: var(--said); border-radius: 8px; }
      h2:not(:first-of-type) { margin-top: 2rem; }
      h3 { margin: 0 0 .25rem; font-size: 1.05rem; line-height: 1.35; }
      ul.events, ul.hubs { margin: 1.5rem 0; padding: 0; list-style: none; }
      ul.hubs { margin: .75rem 0 0; }
      ul.events li, ul.hubs li { padding: 1rem 0; border-top: 1px solid var(--line); }
      ul.events p, ul.hubs p { margin: 0 0 .5rem; }
      .hubs .soft { font-size: .95rem; }
      label { display: block; margin: 0 0 .25rem; font-weight: 600; }
      select { font: inherit; min-height: 48px; min-width: 6rem; padding: 0 .75rem;
        margin: 0 0 1.25rem; color: var(--ink); background: var(--card);
        border: 1px solid var(--edge); border-radius: 8px; }
      button, a.button { display: block; width: 100%; min-height: 48px; margin: 0 0 .75rem;
        padding: .7rem 1.2rem; font: inherit; font-weight: 600; text-align: center;
        text-decoration: none; color: var(--on-accent); background: var(--accent);
        border: 2px solid var(--accent); border-radius: 8px; cursor: pointer; }
      button.other { color: var(--accent); background: var(--card); }
      :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
      </style>
      </head>
      <body>
      <main>
      <p class="campaign">\(campaign)</p>
      <h1>\(title)</h1>
      \(body)
      </main>
      </body>
      </html>
      """
  }
}

/// The languages that our pages speak.
enum PageLanguage: String, Sendable, CaseIterable {
  case en, es, pt

  /// As on a person's record or a mail; English where it is none of ours.
  init(of language: String) {
    self = PageLanguage(rawValue: String(language.prefix(2)).lowercased()) ?? .en
  }

  /// The first of a browser's languages that is one of ours: they stand in the order of their
  /// liking (RFC 9110 §12.5.4; the weights say the same in every browser).
  init(accepting field: String?) {
    let wanted = (field ?? "").prefix(500).split(separator: ",").lazy.compactMap { part in
      PageLanguage(rawValue: String(part.drop { $0 == " " }.prefix(2)).lowercased())
    }
    self = wanted.first ?? .en
  }

  /// The text in this language.
  func callAsFunction(_ english: String, es: String, pt: String) -> String {
    switch self {
    case .en: english
    case .es: es
    case .pt: pt
    }
  }
}
