/** How a step that lints ended, in words; none of it is remote. */
import { toCode } from '../../../text/markdown.js'
import { formatCount, plural } from '../../../text/number.js'
import { countBySeverity } from '../count-findings.js'
import { describeUnchecked } from '../checked-images.js'
import type { LintedData, LintRunReport } from './lint-run-report.js'

type Ended = Pick<LintRunReport, 'outcome' | 'failOn' | 'lint'>

const TITLES: Partial<Readonly<Record<LintRunReport['outcome'], string>>> = {
  passed: 'Data passed',
  findings: 'Findings in the data',
  'gate-failed': 'Gate failed',
  cancelled: 'Cancelled',
  'invalid-input': 'Invalid inputs',
  'credentials-expired': 'Credentials expired',
}

export function titleOfLint({ outcome }: Pick<Ended, 'outcome'>): string {
  return TITLES[outcome] ?? 'Error'
}

export function signOfLint({ outcome, failOn }: Ended): string {
  if (outcome === 'passed') return '✅'
  return failOn === 'never' && (outcome === 'findings' || outcome === 'gate-failed') ? '⚠️' : '❌'
}

/** What the service would do with the data, as Markdown. */
export function forecastOf({ report }: Pick<LintedData, 'report'>): string {
  const doubt = report.certain ? '' : ' This is not certain: it depends on behaviour that AWS does not document.'
  if (!report.willTrain) return `The training would fail with ${toCode(report.predictedCode ?? '')}.${doubt}`
  return `The service would train from this data${lossOf(report)}.${doubt}${uncheckedOf(report)}`
}

/** What the forecast assumes of images that were not checked: empty where all were, or none was to be. */
function uncheckedOf({ checkedImages }: LintedData['report']): string {
  const text = describeUnchecked(checkedImages)
  return text === undefined ? '' : ` ${text}`
}

function lossOf({ training, testing }: LintedData['report']): string {
  const lost = [training, testing].reduce((sum, one) => sum + (one?.invalidLines ?? 0) + (one?.ignoredLines ?? 0), 0)
  return lost === 0 ? '' : ` and leave out ${plural(lost, 'line')}`
}

/** How many findings there are, and how many rules of the gate failed. */
export function countsOfLint({ report, gate }: LintedData): string {
  const { error, warning, notice } = countBySeverity(report)
  const counts = [
    ...(error === 0 ? [] : [plural(error, 'error')]),
    ...(warning === 0 ? [] : [plural(warning, 'warning')]),
    ...(notice === 0 ? [] : [plural(notice, 'notice')]),
  ]
  return [`${counts.length === 0 ? 'No findings' : counts.join(', ')}.`, ...rulesOf(gate)].join(' ')
}

/** Rules that only warn do not count. */
function rulesOf(gate: LintedData['gate']): readonly string[] {
  const rules = gate?.rules.filter(({ severity }) => severity === 'fail') ?? []
  if (rules.length === 0) return []
  const count = (wanted: string): number => rules.filter(({ result }) => result === wanted).length
  const [failed, passed] = [count('fails'), count('holds')]
  const [ended, number] = failed > 0 ? ['failed', failed] : ['passed', passed]
  return [`${formatCount(number)} of ${plural(rules.length, 'gate rule')} ${ended}.`]
}
