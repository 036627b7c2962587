/// The page's look: one column on a phone, two on a desk, light and dark, text contrast of at
/// least 4.5 to 1 (WCAG 2.2 §1.4.3).
enum DemoStyle {
  static let css = """
    :root { color-scheme: light dark; --ground: #eef2f5; --card: #ffffff; --line: #d5dde5;
      --field: #8593a0; --ink: #1c2731; --soft: #51606d; --accent: #1d5a8f; --on-accent: #ffffff;
      --wash: #e4eef7; --good: #22663b; --person: #8a4a00; --odd: #6b3fa0; --bad: #a3262a; }
    @media (prefers-color-scheme: dark) { :root { --ground: #12171c; --card: #1b2229;
      --line: #36424d; --field: #71808d; --ink: #e8edf2; --soft: #b3bfca; --accent: #8cc4f5;
      --on-accent: #0c1a26; --wash: #21303d; --good: #86d3a0; --person: #f0b56a; --odd: #c9a9f2;
      --bad: #ff9c9c; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--ground); color: var(--ink);
      font: 16px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
    h1, h2, h3, p { margin: 0; overflow-wrap: anywhere; }
    code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .88em;
      overflow-wrap: anywhere; }
    a { color: var(--accent); }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .soft { color: var(--soft); }

    .top { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1.25rem;
      padding: 1rem 1.5rem; background: var(--card); border-bottom: 1px solid var(--line); }
    .top h1 { font-size: 1.25rem; letter-spacing: -.01em; }
    .top h1 span { font-weight: 400; color: var(--soft); }
    .top p { color: var(--soft); font-size: .9rem; }
    .jump { display: none; }

    .columns { display: grid; grid-template-columns: minmax(19rem, 25rem) minmax(0, 1fr);
      gap: 1.5rem; max-width: 84rem; margin: 0 auto; padding: 1.5rem; align-items: start; }
    .desk { display: grid; gap: 1.25rem; }
    .desk > section { background: var(--card); border: 1px solid var(--line); border-radius: 12px;
      padding: 1.1rem 1.25rem 1.25rem; }
    h2 { font-size: 1.05rem; margin-bottom: .6rem; }
    .kind, legend { color: var(--soft); font-size: .85rem; padding: 0; margin: .55rem 0 .3rem; }
    fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
    .examples + .examples { margin-top: .75rem; }
    .examples legend { margin-top: 0; }
    .cast, .chips { display: flex; flex-wrap: wrap; gap: .4rem; }
    .cast a, .chips button, .views a { font: inherit; font-size: .92rem; line-height: 1.25;
      padding: .42rem .75rem; border: 1px solid var(--line); border-radius: 8px;
      background: var(--card); color: var(--ink); text-decoration: none; cursor: pointer; }
    .cast small { display: block; color: var(--soft); font-size: .8rem; }
    .cast a:hover, .chips button:hover:enabled, .views a:hover { border-color: var(--accent); }
    .chips button:disabled { color: var(--soft); background: none; border-style: dashed; cursor: not-allowed; }
    .cast a[aria-current], .views a[aria-current] { border-color: var(--accent);
      background: var(--wash); box-shadow: inset 0 0 0 1px var(--accent); }

    .write { display: grid; gap: .7rem; }
    .write label { display: block; font-size: .85rem; color: var(--soft); }
    .write input:not([type]), .write textarea { display: block; width: 100%; margin-top: .2rem;
      padding: .5rem .65rem; font: inherit; font-size: 1rem; color: var(--ink); background: var(--card);
      border: 1px solid var(--field); border-radius: 8px; }
    .write textarea { resize: vertical; line-height: 1.45; }
    label.tick { display: flex; align-items: center; gap: .5rem; font-size: .92rem; color: var(--ink); }
    .tick input { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--accent); }
    .button { display: inline-block; justify-self: start; font: inherit; font-weight: 600; padding: .6rem 1.3rem;
      border: 0; border-radius: 8px; background: var(--accent); color: var(--on-accent);
      text-decoration: none; cursor: pointer; }
    .button.small { padding: .4rem .95rem; font-size: .92rem; background: none; color: var(--accent);
      box-shadow: inset 0 0 0 1px currentColor; }
    .button.small:hover { background: var(--wash); }
    .problem { margin-bottom: .75rem; padding: .6rem .8rem; border-radius: 8px; color: var(--bad);
      border: 1px solid var(--bad); }

    .bar { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; margin-bottom: 1rem; }
    .bar h2 { margin: 0; }
    .bar .tick { margin-left: auto; }
    .views { display: flex; gap: .4rem; }
    .empty { padding: 3rem 1.5rem; text-align: center; color: var(--soft);
      border: 1px dashed var(--field); border-radius: 12px; }
    .thread { background: var(--card); border: 1px solid var(--line); border-radius: 12px;
      margin-bottom: 1.25rem; overflow: hidden; }
    .thread > h3 { padding: .9rem 1.25rem; font-size: 1rem; border-bottom: 1px solid var(--line); }
    article { padding: 1rem 1.25rem 1.1rem; border-left: 4px solid transparent; }
    article + article { border-top: 1px solid var(--line); }
    article.ours { border-left-color: var(--accent); }
    article header { display: flex; gap: 1rem; align-items: baseline; margin-bottom: .3rem; }
    article .who { flex: 1; min-width: 0; overflow-wrap: anywhere; font-size: .95rem; }
    article time { color: var(--soft); font-size: .85rem; white-space: nowrap; }
    .subject { color: var(--soft); font-size: .92rem; margin: -.25rem 0 .6rem; }
    article pre { margin: 0 0 .25rem; white-space: pre-wrap; font-family: inherit; font-size: 1rem; }
    article .plain { display: none; padding: .9rem 1.1rem; border: 1px solid var(--line);
      border-radius: 8px; font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .88rem; }
    .mail:has(#plain:checked) .plain { display: block; }
    .mail:has(#plain:checked) .rendered { display: none; }
    .rendered { display: block; width: 100%; height: 24rem; border: 1px solid var(--line); border-radius: 8px;
      background: var(--ground); }
    .actions { margin-top: .75rem; }
    .quoted { margin: .35rem 0; color: var(--soft); font-size: .9rem; }
    .quoted pre { margin-top: .35rem; font-size: .9rem; }
    summary { cursor: pointer; }
    .explain { margin: .75rem 0 0; padding: .6rem .9rem; background: var(--ground); border-radius: 8px;
      font-size: .88rem; }
    .explain div { display: grid; grid-template-columns: 6.2rem minmax(0, 1fr); gap: .5rem; padding: .1rem 0; }
    .explain dt { color: var(--soft); }
    .explain dd { margin: 0; overflow-wrap: anywhere; }
    .explain ul { margin: 0; padding-left: 1.1rem; }
    .waiting { color: var(--soft); }
    .chip { display: inline-block; margin-left: .3rem; padding: 0 .5rem; border: 1px solid currentColor;
      border-radius: 99px; font-size: .8rem; }
    .good { color: var(--good); } .person { color: var(--person); } .odd { color: var(--odd); }
    @media (prefers-reduced-motion: no-preference) {
      article.new { animation: arrive 1.6s ease-out; }
      @keyframes arrive { from { background: var(--wash); } }
    }

    @media (max-width: 56rem) {
      .columns { grid-template-columns: minmax(0, 1fr); padding: .75rem; gap: 1rem; }
      .top { padding: .85rem 1rem; }
      .desk { gap: .75rem; }
      .desk > section { padding: .9rem 1rem 1.1rem; }
      .cast a, .chips button, .views a, .button.small { padding: .62rem .8rem; }
      .jump { display: inline-block; padding: .35rem 0; font-weight: 600; }
      .mail { scroll-margin-top: .5rem; }
      .thread > h3, article { padding-left: 1rem; padding-right: 1rem; }
      .explain div { grid-template-columns: 5.2rem minmax(0, 1fr); }
      .bar .tick { margin-left: 0; }
    }
    """
}
