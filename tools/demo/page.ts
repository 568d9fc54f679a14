/** One self-contained HTML page with all scenarios: nothing is loaded, no script runs. */
import MarkdownIt from 'markdown-it'
import { listOfRequests, sentenceOfProof } from './proof.js'
import { STYLESHEET } from './stylesheet.js'
import { SIMULATED, type PlayedScenario } from './played-scenario.js'
import { renderStep } from './workflow-step.js'

/** Renders as GitHub does where a summary uses it: tables, and the few HTML elements that the action writes itself. */
const markdown = new MarkdownIt({ html: true })

// A chart stays its source: to draw it would take a library many times the size of the page.
const renderFence = markdown.renderer.rules.fence
markdown.renderer.rules.fence = (tokens, index, options, env, self) => {
  const block = renderFence?.(tokens, index, options, env, self) ?? self.renderToken(tokens, index, options)
  if (tokens[index]?.info.trim() !== 'mermaid') return block
  return `<figure><figcaption>Source of a Mermaid chart; GitHub renders it</figcaption>${block}</figure>\n`
}
// Wide tables scroll inside of their own box.
markdown.renderer.rules.table_open = () => '<div class="table"><table>\n'
markdown.renderer.rules.table_close = () => '</table></div>\n'

/** @param scenarios  scenarios, in the order in which they are printed */
export function renderPage(scenarios: readonly PlayedScenario[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>train-custom-labels: ways a run can end</title>
<style>
${STYLESHEET}
</style>
</head>
<body>
<header>
<h1>Ways a run can end</h1>
<p class="simulated">${markdown.renderInline(SIMULATED)}</p>
<nav>
<ol>
${scenarios.map(({ scenario, problems }) => `<li><a href="#${scenario.id}">${toText(scenario.title)}</a>${problems.length === 0 ? '' : ' <strong>did not end as expected</strong>'}</li>`).join('\n')}
</ol>
</nav>
</header>
<main>
${scenarios.map(renderScenario).join('\n')}
</main>
</body>
</html>
`
}

function renderScenario({ scenario, ending, log, problems }: PlayedScenario, index: number): string {
  const lines = log.map(({ level, text }) => `<span class="${level}">${toText(text)}</span>`)
  const outputs = Object.entries(ending.outputs).filter(([, value]) => value !== '')
  return `<section id="${scenario.id}">
<h2>${String(index + 1)}. ${toText(scenario.title)}</h2>
<p>${toText(scenario.about)}</p>
${problems.map((problem) => `<p class="problem">Unexpected result: ${toText(problem)}</p>\n`).join('')}<h3>Step</h3>
<pre><code>${toText(renderStep(scenario.action, scenario.inputs).join('\n'))}</code></pre>
<h3>Log</h3>
<pre class="log"><code>${lines.join('\n')}</code></pre>
<dl>
<dt>Exit code</dt><dd>${String(ending.exitCode)}: the step ${ending.exitCode === 0 ? '<b class="green">succeeded</b>' : '<b class="red">failed</b>'}</dd>
<dt>Requests</dt><dd>${toText(listOfRequests(ending))}</dd>
<dt>Proof</dt><dd>${toText(sentenceOfProof(ending))}</dd>
</dl>
<details>
<summary>Outputs (${String(outputs.length)} with a value)</summary>
<div class="table"><table>
${outputs.map(([name, value]) => `<tr><th scope="row"><code>${toText(name)}</code></th><td><code>${toText(value)}</code></td></tr>`).join('\n')}
</table></div>
</details>
<h3>Job summary</h3>
<article>
${markdown.render(ending.summary)}</article>
</section>`
}

/** A text as HTML shows it. */
function toText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`)
}
