/** The job summary of a step that lints: forecast and verdict first, then what to do about it. */
import { formatCount, plural } from '../../../text/number.js'
import { toCode, toProse } from '../../../text/markdown.js'
import { shorten } from '../../../text/shorten.js'
import { renderTable } from '../../../text/table.js'
import { gateSection } from '../../summary/gate.js'
import { problemsSection } from '../../summary/headline.js'
import { noticesSection, warningsSection } from '../../summary/notes.js'
import { joinSections, type Section } from '../../summary/section.js'
import { describeChecked } from '../checked-images.js'
import { lintChangesSection } from './lint-changes.js'
import { lintChartSection } from './lint-chart.js'
import { lintFindingsSection } from './findings-by-code.js'
import { lintLabelsSection } from './lint-labels.js'
import { countsOfLint, forecastOf, signOfLint, titleOfLint } from './lint-words.js'
import type { LintedData } from './lint-run-report.js'
import type { ShownLintRun } from './show-lint-run.js'

/** GitHub's cap of a step's summary with room for what others append, in bytes of UTF-8; past it the runner drops it whole. */
const SUMMARY_MAX_BYTES = 1_048_576 - 16_384

const MESSAGE_MAX_LENGTH = 4000

/** Renders it as GitHub's Markdown. Where it does not fit, parts say less, then whole parts are left out and named. */
export function renderLintSummary(step: ShownLintRun, maxBytes = SUMMARY_MAX_BYTES): string {
  const { lint } = step
  const sections = [
    headline(step),
    problemsSection(step),
    advice(step),
    lint && gate(lint),
    warningsSection(step),
    lint && lintFindingsSection(lint),
    lint && manifests(lint),
    lint && leakage(lint),
    lint && lintChangesSection(lint),
    lint && lintLabelsSection(lint),
    lint && lintChartSection(lint),
    noticesSection(step),
  ]
  return joinSections(
    sections.filter((section) => section !== undefined),
    maxBytes,
  )
}

function headline(step: ShownLintRun): Section {
  const { lint, failure, failOn } = step
  const heading = `## ${signOfLint(step)} ${titleOfLint(step)}`
  const isLet = failOn === 'never' && lint !== undefined && step.outcome !== 'passed'
  const facts =
    lint === undefined
      ? failure === undefined
        ? []
        : [toProse(shorten(failure.message, MESSAGE_MAX_LENGTH))]
      : [
          `${forecastOf(lint)} ${countsOfLint(lint)}`,
          ...(isLet ? ['The step still succeeds because `fail-on` is `never`.'] : []),
        ]
  return { title: 'the headline', weight: 100, forms: [[heading, ...facts].join('\n\n'), heading] }
}

function advice({ failure }: ShownLintRun): Section | undefined {
  if (failure === undefined) return undefined
  const request = failure.requestId === undefined ? '' : `, AWS request id ${toCode(failure.requestId)}`
  const lines = [
    `- **What to do:** ${toProse(shorten(failure.hint, MESSAGE_MAX_LENGTH))}`,
    `- **Error code:** ${toCode(failure.code)}${request}`,
  ]
  return { title: 'what to do', weight: 97, forms: [lines.join('\n')] }
}

function gate({ gate: judged }: LintedData): Section | undefined {
  if (judged === undefined) return undefined
  const section = gateSection({ verdict: { passed: null, rules: judged.rules } })
  if (judged.unjudged.length === 0) return section
  const rules = judged.unjudged.map((rule) => toCode(shorten(rule, 80))).join(', ')
  const open = `Only a trained version can be judged by ${rules}.`
  if (section === undefined) return { title: 'Gate', weight: 92, forms: [`### Gate\n\n${open}`] }
  const [first, ...rest] = section.forms
  return { ...section, forms: [`${first}\n\n${open}`, ...rest] }
}

/** What was read, side by side. */
function manifests({ report, training, testing }: LintedData): Section {
  const rows = [
    { name: 'training', manifest: training, counted: report.training },
    ...(testing === undefined || report.testing === undefined
      ? []
      : [{ name: 'testing', manifest: testing, counted: report.testing }]),
  ]
  const table = renderTable(
    [
      { heading: 'Manifest' },
      { heading: 'Source' },
      ...['Lines', 'Valid', 'Invalid', 'Ignored', 'Images'].map((heading) => ({ heading, align: 'right' as const })),
    ],
    rows.map(({ name, manifest, counted }) => [
      name,
      toCode(shorten(manifest.name, 120)),
      ...[counted.lines, counted.validLines, counted.invalidLines, counted.ignoredLines, counted.images].map(
        formatCount,
      ),
    ]),
  )
  const checked = describeChecked(report.checkedImages)
  const note = [
    ...(testing === undefined ? ['Without a testing manifest, the service splits the training data.'] : []),
    ...(checked.length === 0 ? [] : [`**Images:** ${checked.join(', ')}.`]),
  ]
  return { title: 'the manifests', weight: 60, forms: [['### Manifests', table, ...note].join('\n\n')] }
}

function leakage({ report }: LintedData): Section | undefined {
  const { leakedImages, leakedGroups } = report
  if (leakedImages + leakedGroups === 0) return undefined
  const lines = [
    ...(leakedImages === 0 ? [] : [`- ${plural(leakedImages, 'image is', 'images are')} in both manifests.`]),
    ...(leakedGroups === 0
      ? []
      : [`- ${plural(leakedGroups, 'group of images is', 'groups of images are')} in both manifests.`]),
  ]
  const why = 'A model is measured too well on images that it was trained on.'
  return { title: 'leakage', weight: 80, forms: [['### Leakage', lines.join('\n'), why].join('\n\n')] }
}
