import Mail

/// The whole page of the demo.
struct DemoPage {
  let form: FormView
  let threads: ThreadsView
  /// Only scripts and styles with this may run; new for each answer.
  let nonce: String
  let ours: String
  let folder: String
  let seesOwnOnly: Bool

  var policy: String {
    "default-src 'none'; script-src 'nonce-\(nonce)'; style-src 'nonce-\(nonce)'; "
      + "frame-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
      + "frame-ancestors 'none'"
  }

  var html: HTML {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Hubkeeper demo</title>
    <style nonce="\(nonce)">\(HTML(trusting: DemoStyle.css))</style>
    </head>
    <body>
    <header class="top">
    <h1>Hubkeeper <span>demo</span></h1>
    <p>Everything happens by mail to <code>\(ours)</code>. Nothing leaves this computer: \
    mails lie in <code>\(folder)</code>.</p>
    <a class="jump" href="#conversations">Conversations ↓</a>
    </header>
    <div class="columns">
    <main class="desk">
    \(form.html)
    </main>
    <section class="mail" id="conversations" aria-labelledby="threads-title">
    <div class="bar"><h2 id="threads-title">Conversations</h2>
    <nav class="views" aria-label="Whose mail">\(view("Everybody's", own: false))\
    \(view("\(form.visitor.name)'s", own: true))</nav>
    <label class="tick"><input type="checkbox" id="plain"> Plain text</label></div>
    <div id="threads" data-as="\(form.visitor.address.rawValue)" data-see="\(seesOwnOnly ? "own" : "all")" \
    data-shown="\(threads.version)">
    \(threads.html)
    </div>
    </section>
    </div>
    <script nonce="\(nonce)">\(HTML(trusting: DemoScript.javaScript))</script>
    </body>
    </html>
    """
  }

  private func view(_ title: String, own: Bool) -> HTML {
    let current: HTML = own == seesOwnOnly ? " aria-current=\"true\"" : ""
    return """
      <a href="/?as=\(form.visitor.address.rawValue)&amp;see=\(own ? "own" : "all")"\(current)>\(title)</a>
      """
  }
}
