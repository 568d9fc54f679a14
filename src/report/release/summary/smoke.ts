/** What the new version said of the smoke images. */
import type { RuleVerdict } from '../../../gate/grammar/rule.js'
import { toCode, toProse } from '../../../text/markdown.js'
import { formatCount, formatRatio, plural } from '../../../text/number.js'
import { shorten } from '../../../text/shorten.js'
import { renderTable } from '../../../text/table.js'
import type { Section } from '../../summary/section.js'
import type { SmokeImage, SmokeResult } from '../release-report.js'
import type { ShownRelease } from '../show-release.js'

/** Images that are shown where there is little space. */
const FEW = 10

/** Labels that are shown of one image. Our choice: the most confident say enough. */
const LABELS_MAX = 5

const IMAGE_MAX_LENGTH = 120
const LABEL_MAX_LENGTH = 60
const RULE_MAX_LENGTH = 80

export function smokeSection({ smoke }: ShownRelease): Section | undefined {
  if (smoke === undefined) return undefined
  const { shown, verdict } = smoke
  const rules = verdict === undefined ? [] : [verdict.rules.map(ruleLine).join('\n')]
  const head = ['### Smoke test', smokeSentence(smoke), ...rules].join('\n\n')
  if (shown.length === 0) return { title: 'the smoke test', weight: 87, forms: [head] }
  const whole = `${head}\n\n${tableOf(shown)}`
  const rest = shown.length - FEW
  const short =
    rest <= 0
      ? head
      : `${head}\n\n${tableOf(shown.slice(0, FEW))}\n\n… and ${formatCount(rest)} more in the JSON report.`
  return { title: 'the smoke test', weight: 87, forms: [whole, short] }
}

function ruleLine({ rule, severity, result, reason }: RuleVerdict): string {
  const sign = result === 'holds' ? '✅' : severity === 'warn' ? '⚠️' : '❌'
  return `- ${sign} ${toCode(shorten(rule, RULE_MAX_LENGTH))}${reason === '' ? '' : `: ${toProse(reason)}`}`
}

/** How many images match, and the numbers over them. */
export function smokeSentence({ images, matches, f1, precision, recall, differences }: SmokeResult): string {
  const numbers = [
    ...(f1 === undefined ? [] : [`F1 ${formatRatio(f1)}`]),
    ...(precision === undefined ? [] : [`precision ${formatRatio(precision)}`]),
    ...(recall === undefined ? [] : [`recall ${formatRatio(recall)}`]),
  ]
  const measured = numbers.length === 0 ? '' : `; ${numbers.join(', ')}`
  const matching = `${formatCount(matches)} of ${plural(images, 'image')} ${images === 1 ? 'matches' : 'match'} what was expected${measured}.`
  if (differences === undefined) return matching
  const differ =
    differences === 1 ? 'The versions differ on 1 image.' : `The versions differ on ${formatCount(differences)} images.`
  return `${matching} ${differ}`
}

function tableOf(images: readonly SmokeImage[]): string {
  const hasShadow = images.some(({ shadow }) => shadow !== undefined)
  const columns = [
    { heading: '' },
    { heading: 'Image' },
    { heading: 'Expected' },
    { heading: 'Found' },
    ...(hasShadow ? [{ heading: 'Old version' }] : []),
  ]
  const rows = images.map(({ image, expected, found, shadow, isMatch }) => [
    isMatch ? '✅' : '❌',
    toCode(shorten(image, IMAGE_MAX_LENGTH)),
    expectedText(expected),
    foundText(found),
    ...(hasShadow ? [shadow === undefined ? '' : foundText(shadow)] : []),
  ])
  return renderTable(columns, rows)
}

function expectedText(expected: SmokeImage['expected']): string {
  if (expected === undefined) return '–'
  return expected.length === 0 ? 'nothing' : expected.slice(0, LABELS_MAX).map(labelCode).join(', ')
}

function foundText(found: SmokeImage['found']): string {
  if (found.length === 0) return 'nothing'
  const rest = found.length - LABELS_MAX
  const shown = found
    .slice(0, LABELS_MAX)
    .map(({ label, confidence }) => `${labelCode(label)} ${confidence.toFixed(1)} %`)
  return [...shown, ...(rest > 0 ? [`… and ${formatCount(rest)} more`] : [])].join(', ')
}

function labelCode(label: string): string {
  return toCode(shorten(label, LABEL_MAX_LENGTH))
}
