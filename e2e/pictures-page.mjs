/** The page that is made a picture of: markup with GitHub's look, and a script that draws the charts and reports what it finds. */
import MarkdownIt from 'markdown-it'

/** Pixels: about the width of a job summary on GitHub. */
export const PAGE_WIDTH = 1000

/** What the Markdown of the reports becomes; anything else would be a label taking effect. */
const OWN_ELEMENTS = [
  ...['H2', 'H3', 'H4', 'P', 'STRONG', 'EM', 'CODE', 'PRE', 'UL', 'LI', 'A', 'BR', 'DETAILS', 'SUMMARY', 'BLOCKQUOTE'],
  ...['TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD'],
]

const STYLE = `
  :root { color: #1f2328; background: #fff; font: 14px/1.5 'Noto Sans', 'DejaVu Sans', 'Noto Color Emoji', sans-serif }
  body { margin: 0; padding: 16px; width: ${PAGE_WIDTH - 32}px }
  h2 { font-size: 21px; padding-bottom: 5px; border-bottom: 1px solid #d1d9e0 }
  h3 { font-size: 17.5px; margin: 24px 0 16px }
  h2, h3 { font-weight: 600; line-height: 1.25 }
  :first-child { margin-top: 0 }
  p, ul, table, details { margin: 0 0 16px }
  ul { padding-left: 28px }
  a { color: #0969da; text-decoration: none }
  blockquote { margin: 0 0 16px; padding: 0 14px; color: #59636e; border-left: 3px solid #d1d9e0 }
  table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto }
  th, td { border: 1px solid #d1d9e0; padding: 6px 13px }
  tr:nth-child(2n) td { background: #f6f8fa }
  code { font: 12px/1.5 'DejaVu Sans Mono', 'Noto Color Emoji', monospace; background: #818b981f; padding: .2em .4em;
    border-radius: 6px; white-space: break-spaces }
  pre { background: #f6f8fa; padding: 16px; border-radius: 6px; overflow: auto }
  pre code { background: none; padding: 0; white-space: pre }
  pre.terminal { background: #1e1e1e; color: #d4d4d4 }
  .terminal code { white-space: pre-wrap; overflow-wrap: anywhere }
  .terminal .bold { color: #fff; font-weight: 600 } .terminal .dim { color: #808080 } .terminal .red { color: #f14c4c }
  .terminal .green { color: #23d18b } .terminal .yellow { color: #e5e510 } .terminal .cyan { color: #29b8db }
  .chart { display: flex; justify-content: center; margin-bottom: 16px; padding: 16px; background: #f6f8fa }
`

/** Draws the charts, then writes the result to the title of the page. */
const SCRIPT = `
  const facts = { charts: 0, bars: [], rejected: [], strangers: [], height: 0, cut: 0 }
  window.alert = () => facts.strangers.push('a script')
  addEventListener('load', async () => {
    for (const element of document.body.querySelectorAll('*')) {
      const own = ${JSON.stringify(OWN_ELEMENTS)}.includes(element.tagName) || element.matches('.chart, .terminal *')
      if (!own) facts.strangers.push(element.tagName)
    }
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
    for (const [index, chart] of document.querySelectorAll('.chart').entries()) {
      try {
        const { svg } = await mermaid.render('chart-' + index, chart.textContent)
        chart.innerHTML = svg
        facts.charts += 1
        // Bars by where they are: two in one place are one to the reader. The axis of the labels is the left one.
        const places = [...chart.querySelectorAll('.plot rect')].map((bar) => bar.getBoundingClientRect().top.toFixed(1))
        const names = [...chart.querySelectorAll('.left-axis .label text')].map((name) => name.textContent.trim())
        facts.bars.push({ drawn: new Set(places).size, named: new Set(names).size })
      } catch (error) {
        facts.rejected.push(String(error))
      }
    }
    const end = [...document.querySelectorAll('h3')].find((one) => one.textContent === document.body.dataset.cut)
    facts.cut = end === undefined ? 0 : Math.floor(end.getBoundingClientRect().top)
    facts.height = Math.ceil(document.body.getBoundingClientRect().height)
    document.documentElement.dataset.facts = encodeURIComponent(JSON.stringify(facts))
  })
`

/** Markdown as GitHub renders it, with a box for each chart. */
export const markdown = new MarkdownIt({ html: true, linkify: true })
const fence = markdown.renderer.rules.fence
markdown.renderer.rules.fence = (tokens, index, ...rest) =>
  tokens[index].info.trim() === 'mermaid'
    ? `<div class="chart">${markdown.utils.escapeHtml(tokens[index].content)}</div>\n`
    : fence(tokens, index, ...rest)

/** A page of some markup. The policy allows only Mermaid and the scripts of this file. */
export function pageOf(markup, mermaid, endsBefore = '') {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline' file:; img-src data:; font-src data:`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<style>${STYLE}</style><script src="${mermaid}"></script><script>${SCRIPT}</script></head>
<body data-cut="${endsBefore}">${markup}</body></html>\n`
}
