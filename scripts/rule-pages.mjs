/** Makes the pages in docs/rules out of the rules. */

/** Lines and characters of an example that are shown: enough to see the fault. */
const EXAMPLE_LINES = 6
const EXAMPLE_CHARACTERS = 700

function exampleText(text) {
  const shown = visible(text)
  const lines = shown.replace(/\n$/, '').split('\n')
  const cut = (line) => (line.length > EXAMPLE_CHARACTERS ? `${line.slice(0, EXAMPLE_CHARACTERS)}…` : line)
  const rest = lines.length - EXAMPLE_LINES
  return [...lines.slice(0, EXAMPLE_LINES).map(cut), ...(rest > 0 ? [`… and ${rest} more lines`] : [])].join('\n')
}

/** Characters that cannot be seen, as JSON would escape them. */
const visible = (text) =>
  text.replace(/[^\P{C}\n]|[\u00a0\u2028\u2029]/gu, (character) =>
    character === '\r' ? '␍' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

function exampleParts(heading, example, code) {
  if (example === undefined) return []
  const { training, testing, groupBy, name, contents = {}, alike, notCompared } = example
  const about = [
    name && `a training manifest named \`${name}\``,
    groupBy && `\`group-by: ${groupBy}\``,
    ...sameContent(contents),
    ...looksLike(alike),
    notCompared && `${notCompared} image that is neither JPEG nor PNG`,
  ].filter(Boolean)
  const caption = about.length === 0 ? [] : [`With ${about.join(' and ')}:`]
  const block = (text) => (text === '' ? 'A file without a byte.' : code('text', exampleText(text)))
  const tested = testing === undefined ? [] : ['The testing manifest:', block(testing)]
  return [`## ${heading}`, ...caption, block(training), ...tested]
}

/** Which images of an example have the same content. */
function sameContent(contents) {
  const byDigest = Map.groupBy(Object.entries(contents), ([, digest]) => digest)
  const names = (entries) => entries.map(([sourceRef]) => `\`${sourceRef.split('/').at(-1)}\``).join(' and ')
  const same = [...byDigest.values()].filter((entries) => entries.length > 1)
  if (same.length > 0) return same.map((entries) => `the same bytes in ${names(entries)}`)
  return byDigest.size > 0 ? ['other bytes in each image'] : []
}

/** Which images of an example look like which others. */
function looksLike(alike) {
  if (alike === undefined) return []
  const name = (sourceRef) => `\`${sourceRef.split('/').at(-1)}\``
  const pairs = Object.entries(alike).map(([one, other]) => `a smaller copy of ${name(other)} as ${name(one)}`)
  return pairs.length > 0 ? pairs : ['images that do not look alike']
}

function rulePage({ code: name, what, facts, why, fix, wrong, right }, code) {
  const note = wrong === undefined ? ['No manifest of a few lines shows it.'] : []
  const parts = [
    `# ${name}`,
    what,
    facts.map((fact) => `- ${fact}`).join('\n'),
    '## Why',
    why,
    ...note,
    ...exampleParts('Wrong', wrong, code),
    ...exampleParts('Right', right, code),
    '## What to do',
    fix,
  ]
  return `${parts.join('\n\n')}\n`
}

/** The text of each page by its path: one for each code, and the list of all. */
export function makeRulePages({ CODES, OWN_RULES, pages, EFFECTS, table, code }) {
  const limitsOf = ({ bounds = [] }) => bounds.map((bound) => `Limit: ${bound}.`)

  const serviceRules = CODES.map((rule) => {
    const page = pages[rule.code]
    if (page === undefined) throw new Error(`src/lint/pages has nothing on ${rule.code}`)
    const message = rule.messages[0].replace('{}', '…')
    const facts = [
      `Message of the service: ${message}`,
      `Severity: ${rule.severity}.`,
      `Effect: ${EFFECTS[rule.effect]}.`,
    ]
    const examples = { wrong: page.wrong?.(), right: page.right?.() }
    return {
      ...page,
      ...examples,
      code: rule.code,
      severity: rule.severity,
      facts: [...facts, ...limitsOf(rule)],
      fix: rule.remedy,
    }
  })

  const ownRules = OWN_RULES.map((rule) => {
    const certainty = rule.certain ? [] : ['What the service does with it is not documented, or it may be meant so.']
    const reason = rule.boundsReason === undefined ? [] : [`Why this limit: ${rule.boundsReason}`]
    const facts = [`Severity: ${rule.severity}.`, ...certainty, ...limitsOf(rule), ...reason]
    return { ...rule, facts, wrong: rule.wrong(), right: rule.right() }
  })

  const ruleList = (rules) =>
    table(
      ['code', 'severity', 'what'],
      rules.map(({ code: name, severity, what }) => [`[\`${name}\`](${name}.md)`, severity, what]),
    )

  const RULES_README = `# Rules of the lint

Made from the rules in [src/lint](../../src/lint) by \`scripts/generate-docs.mjs\`. A lint reports the service's own codes, as
a training would, and codes of this project, which begin with \`CL_\`. None of the latter decides whether a training
succeeds. Every code can be left out with \`ignore\`.

## Codes of the service

${ruleList(serviceRules)}

## Codes of this project

${ruleList(ownRules)}
`
  const files = [
    ['README', RULES_README],
    ...[...serviceRules, ...ownRules].map((rule) => [rule.code, rulePage(rule, code)]),
  ]
  return Object.fromEntries(files.map(([name, text]) => [`docs/rules/${name}.md`, text]))
}
