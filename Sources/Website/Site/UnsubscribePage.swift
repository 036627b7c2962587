/// The two faces of the unsubscribe page. Neither says whom it is about: a link may be passed on.
enum UnsubscribePage {
  static func question(campaign: String) -> HTML {
    page(
      title: "Stop round mails?", campaign: campaign,
      body: """
        <p>You will get no more round mails from us at this address. What you booked stays, and \
        we still answer when you write.</p>
        <form method="post">
        <input type="hidden" name="List-Unsubscribe" value="One-Click">
        <button type="submit">Stop round mails</button>
        </form>
        """)
  }

  static func done(campaign: String) -> HTML {
    page(
      title: "Done", campaign: campaign,
      body: """
        <p>No more round mails go to this address.</p>
        <p>Did you change your mind? Answer any of our mails with the word START.</p>
        """)
  }

  private static func page(title: String, campaign: String, body: HTML) -> HTML {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>\(title) · \(campaign)</title>
    <style>
    :root { color-scheme: light dark; --ground: #eef2f5; --card: #fff; --line: #d5dde5;
      --ink: #1c2731; --soft: #51606d; --accent: #1d5a8f; --on-accent: #fff; }
    @media (prefers-color-scheme: dark) { :root { --ground: #12171c; --card: #1b2229;
      --line: #36424d; --ink: #e8edf2; --soft: #b3bfca; --accent: #8cc4f5; --on-accent: #0c1a26; } }
    body { margin: 0; min-height: 100vh; display: grid; place-items: center;
      background: var(--ground); color: var(--ink);
      font: 17px/1.55 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
    main { max-width: 30rem; margin: 1rem; padding: 2rem; background: var(--card);
      border: 1px solid var(--line); border-radius: 12px; }
    h1 { margin: 0 0 .5rem; font-size: 1.4rem; }
    .campaign { margin: 0 0 1rem; color: var(--soft); font-size: .95rem; }
    button { font: inherit; font-weight: 600; padding: .7rem 1.2rem; border: 0; border-radius: 8px;
      background: var(--accent); color: var(--on-accent); cursor: pointer; }
    button:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
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
