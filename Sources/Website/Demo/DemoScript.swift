/// The page's only script: it asks for the conversations and replaces that column alone, so that
/// nothing is lost while somebody types.
enum DemoScript {
  static let javaScript = #"""
    (() => {
      const threads = document.getElementById("threads");
      const heights = new Map();

      // A mail's frame may run no script, so its height is taken from here.
      function fit(frame) {
        const key = frame.getAttribute("src");
        const measure = () => {
          const page = frame.contentDocument;
          if (!page || !page.body) return;
          const height = page.body.scrollHeight;
          if (height > 40) { heights.set(key, height); frame.style.height = height + "px"; }
        };
        if (heights.has(key)) frame.style.height = heights.get(key) + "px";
        frame.addEventListener("load", measure);
        if (frame.contentDocument && frame.contentDocument.readyState === "complete") measure();
      }
      const fitAll = () => threads.querySelectorAll("iframe").forEach(fit);

      function show(html) {
        const fresh = document.createElement("template");
        fresh.innerHTML = html;
        const open = new Set([...threads.querySelectorAll("details[open]")]
          .map((part) => part.closest("article").id));
        const known = new Set([...threads.querySelectorAll("article")].map((mail) => mail.id));
        fresh.content.querySelectorAll("article").forEach((mail) => {
          if (known.size && !known.has(mail.id)) mail.classList.add("new");
          if (open.has(mail.id)) mail.querySelectorAll("details").forEach((part) => part.open = true);
        });
        threads.replaceChildren(fresh.content);
        fitAll();
      }

      async function look() {
        const { as, see, shown } = threads.dataset;
        try {
          const reply = await fetch("/threads?" + new URLSearchParams({ as, see, shown }));
          if (reply.status === 200) {
            show(await reply.text());
            threads.dataset.shown = reply.headers.get("X-Shown") || "";
          }
        } catch { /* it was stopped: a later look finds it running again */ }
        setTimeout(look, document.hidden ? 5000 : 1000);
      }

      fitAll();
      window.addEventListener("resize", () => { heights.clear(); fitAll(); });
      setTimeout(look, 600);
    })();
    """#
}
