/**
 * Renders labels, names and messages with cmark-gfm, the parser that GitHub uses, in the places where reports have them:
 * their content has no effect, and is completely visible. Labels are made up by chance from a fixed seed, out of what means
 * something in Markdown, HTML or to GitHub. The functions under test are those of src/text.
 *
 *   node e2e/markdown.mjs
 *
 * Needs `python` with cmarkgfm on the PATH, as .ci/requirements.txt has it, and a Node that reads TypeScript.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import '../__tests__/sweep/typescript.mjs'
import { createTally } from './tally.mjs'

const { toCode, toDetails, toLink, toProse } = await import('../src/text/markdown.ts')
const { renderTable } = await import('../src/text/table.ts')
const { toVisible } = await import('../src/text/visible.ts')

const { check, finish } = createTally('markdown')
const GOLDEN = ['golden', 'lint/step/golden'].map((name) =>
  fileURLToPath(new URL(`../__tests__/unit/report/${name}/`, import.meta.url)),
)

/** Rendered as GitHub does before its sanitizer: HTML goes through, links are made of addresses. */
function renderAll(texts) {
  const program = `
import json, sys
import cmarkgfm
from cmarkgfm.cmark import Options
print(json.dumps([cmarkgfm.github_flavored_markdown_to_html(text, Options.CMARK_OPT_UNSAFE) for text in json.load(sys.stdin)]))`
  const input = JSON.stringify(texts)
  const { status, stdout, stderr, error } = spawnSync('python', ['-c', program], { input, maxBuffer: 2 ** 28 })
  assert.equal(error, undefined)
  assert.equal(status, 0, String(stderr))
  return JSON.parse(String(stdout))
}

/** What labels are made of. */
const PIECES = [
  ...['ops@example.com', 'mailto:a@b.co', 'xmpp:a@b.co/c', 'www.example.com', 'http://example.com', 'ftp://x.org/a'],
  ...['https://example.com/?a=b&c', '@octocat', '@octo-org/team', '#123', 'GH-1', 'octo/orchard#7', 'octo@0123456789a'],
  ...[
    '0123456789abcdef0123456789abcdef01234567',
    'deadbee',
    ':smile:',
    '&amp;',
    '&#64;',
    '&lt;b&gt;',
    '<b>',
    '</code>',
  ],
  ...[
    '<script>',
    '<!--',
    '-->',
    '<a href="x">',
    '![a](b)',
    '[a](http://b.co)',
    '[^1]',
    '**',
    '__',
    '~~',
    '$x$',
    '`',
    '``',
  ],
  ...[
    '|',
    '\\',
    '\\|',
    '\\`',
    '- [ ]',
    '1.',
    '#',
    '>',
    '---',
    '===',
    '{',
    '}',
    '(',
    ')',
    '"',
    "'",
    ' ',
    '  ',
    '\t',
    '\n',
  ],
  ...[
    'ä',
    '雪',
    '🍐',
    '\u202e',
    '\u200d',
    '\u00a0',
    '@',
    '.',
    ':',
    '/',
    'a',
    'left',
    '7',
    '%',
    '^',
    '+',
    ',',
    ';',
    '!',
    '?',
  ],
]

/** A small generator of numbers in [0, 1) that starts the same each time. */
function createRandom(seed) {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

function makeLabels(count, random) {
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(random() * 6) }, () => PIECES[Math.floor(random() * PIECES.length)]).join(''),
  )
}

/** Places in which a report has remote text: its Markdown, and the tags that the place itself makes. */
const PLACES = [
  { name: 'code in a paragraph', make: (text) => `Label ${toCode(text)} here`, own: [] },
  { name: 'code at the start', make: (text) => toCode(text), own: [] },
  { name: 'code in a heading', make: (text) => `### Baseline ${toCode(text)}`, own: ['h3'] },
  { name: 'code in a list', make: (text) => `- ${toCode(text)}: 1`, own: ['ul', 'li'] },
  {
    name: 'code in a cell',
    make: (text) => renderTable([{ heading: 'Label' }, { heading: toCode(text) }], [[toCode(text), '1']]),
    own: ['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  },
  {
    name: 'code in a part that is opened',
    make: (text) => toDetails('One', `- ${toCode(text)}`),
    own: ['details', 'summary', 'ul', 'li'],
  },
  { name: 'code in a link', make: (text) => toLink(toCode(text), 'https://github.com/a'), own: ['a'] },
  { name: 'a sentence', make: (text) => toProse(text), own: [] },
  { name: 'a sentence in a list', make: (text) => `- ${toProse(text)}`, own: ['ul', 'li'] },
  {
    name: 'a sentence in a cell',
    make: (text) => renderTable([{ heading: 'Why' }], [[toProse(text)]]),
    own: ['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  },
]

const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"' }

function decode(html) {
  return html.replace(/&(amp|lt|gt|quot);/g, (_, name) => NAMED[name])
}

/** What is left after GitHub's sanitizer, which drops comments. */
function tagsOf(html) {
  return new Set(
    [...html.replaceAll('<!-- -->', '').matchAll(/<\/?([a-z!][a-z\d]*)/gi)].map(([, tag]) => tag.toLowerCase()),
  )
}

/** What GitHub makes references of, in text that is not code: filters that run after the parser. */
const REFERENCE =
  /(?<![\w`/])@[a-z\d]|(?<![\w&])#\d|\bGH-\d|(?<![\p{L}\p{N}])[0-9a-f]{7,40}(?![\p{L}\p{N}])|:[a-z+][\w+-]*:|\$\S/iu

/** Words of a sentence without a special character stay words; all others must be in code. */
function problemOf(place, text, html) {
  const strangers = [...tagsOf(html)].filter((tag) => !['p', 'code', ...place.own].includes(tag))
  if (strangers.length > 0) return `makes ${strangers.join(', ')}`
  const links = (html.match(/<a /g) ?? []).length
  if (links !== (place.own.includes('a') ? 1 : 0)) return `has ${links} links`
  const seen = decode(html.replaceAll('<!-- -->', '').replace(/<[^>]*>/g, ' '))
  const outside = decode(html.replace(/<code>.*?<\/code>/gs, ' ').replace(/<[^>]*>/g, ' '))
  if (REFERENCE.test(outside)) return `leaves a reference outside of code: ${outside}`
  // In a sentence, line ends and tabs are spaces.
  const wanted = toVisible(place.name.includes('sentence') ? text.replace(/\s+/g, ' ') : text).replace(/[\s␠]+/g, '')
  const compact = seen.replace(/[\s␠]+/g, '')
  if (wanted !== '' && !compact.includes(wanted)) return `shows ${JSON.stringify(seen)}`
  return undefined
}

const labels = makeLabels(800, createRandom(20_261_127))
for (const place of PLACES) {
  await check(`${place.name}: ${labels.length} labels take no effect and are all there`, () => {
    const rendered = renderAll(labels.map(place.make))
    const problems = labels.flatMap((label, index) => {
      const problem = problemOf(place, label, rendered[index])
      return problem === undefined ? [] : [`${JSON.stringify(label)} ${problem}\n    ${rendered[index]}`]
    })
    assert.deepEqual(problems.slice(0, 3), [], `${problems.length} labels`)
  })
}

await check('a label that was the fault: no mail link', () => {
  const [html] = renderAll([toCode('ops@example.com|left')])
  assert.doesNotMatch(html, /<a /)
  assert.match(html, /ops@(?:<!-- -->)?example\.com\|left/)
})

/** Without this, the renderer may simply not create links. */
await check('what is not escaped does take effect, and is noticed', () => {
  const bare = [
    'ops@example.com',
    '<code>ops&#64;example&#46;com&#124;left</code>',
    'www.example.com',
    '<b>bold</b>',
    '@octocat #1',
  ]
  const rendered = renderAll(bare)
  const place = { name: 'bare', own: [] }
  assert.deepEqual(
    bare.filter((text, index) => problemOf(place, text, rendered[index]) === undefined),
    [],
  )
})

await check('the golden reports link nowhere but where they mean to', async () => {
  const folders = await Promise.all(
    GOLDEN.map(async (folder) => (await readdir(folder)).map((file) => `${folder}${file}`)),
  )
  const files = folders.flat().filter((file) => file.endsWith('.md'))
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  const own =
    /^https:\/\/(?:[a-z\d-]+\.)?(?:console\.aws\.amazon\.com|console\.amazonaws\.cn|github\.com|s3\.console\.aws\.amazon\.com)\//
  const strange = renderAll(texts).flatMap((html, index) =>
    [...html.matchAll(/<a href="([^"]*)"/g)]
      .filter(([, href]) => !own.test(href))
      .map(([, href]) => `${files[index]}: ${href}`),
  )
  assert.ok(files.length > 20)
  assert.deepEqual(strange, [])
})
finish()
