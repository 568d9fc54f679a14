/** Styles of the page, light and dark. */

export const STYLESHEET = `:root {
  color-scheme: light dark;
  --text: #1f2328; --soft: #59636e; --back: #ffffff; --box: #f6f8fa; --line: #d1d9e0;
  --red: #b3131d; --green: #116329; --amber: #7d4e00; --blue: #0550ae;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --soft: #9198a1; --back: #0d1117; --box: #151b23; --line: #3d444d;
    --red: #ff8b84; --green: #56d364; --amber: #e3b341; --blue: #79c0ff;
  }
}
* { box-sizing: border-box; }
body { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; background: var(--back); color: var(--text);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.45rem; line-height: 1.3; margin: 0 0 .75rem; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 .6rem; }
section { margin-top: 3rem; padding-top: 2rem; border-top: 3px solid var(--line); }
a { color: var(--blue); }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .86em; }
:not(pre) > code { padding: .1em .35em; border-radius: 5px; background: var(--box); overflow-wrap: anywhere; }
pre { margin: 0; padding: .9rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--box); overflow-x: auto; }
pre code { font-size: .82rem; line-height: 1.5; }
pre.log { white-space: pre-wrap; overflow-wrap: anywhere; }
.error { color: var(--red); } .warning { color: var(--amber); } .notice { color: var(--blue); } .group { font-weight: 600; }
.red { color: var(--red); } .green { color: var(--green); }
.simulated { margin: 0 0 1rem; padding: .7rem 1rem; border-left: 4px solid var(--amber); background: var(--box); }
.problem { color: var(--red); font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.25rem; margin: 1.25rem 0; }
dt { color: var(--soft); } dd { margin: 0; }
details { margin: 1rem 0; } summary { cursor: pointer; }
article { padding: 1.25rem 1.5rem; border: 1px solid var(--line); border-radius: 8px; }
article > :first-child { margin-top: 0; } article > :last-child { margin-bottom: 0; }
.table { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; font-size: .92rem; }
th, td { padding: .35rem .7rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th[scope] { white-space: nowrap; } td:has(> code) { min-width: 11rem; }
thead th { background: var(--box); } thead:not(:has(th:not(:empty))) { display: none; }
figure { margin: 1rem 0; } figcaption { margin-bottom: .35rem; color: var(--soft); font-size: .86rem; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; } article { padding: 1rem; } }
@media print { body { max-width: none; } pre { white-space: pre-wrap; } section { break-before: page; } }`
