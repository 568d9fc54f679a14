/** What was written where for callers, and the alarms that were watched. */
import { toCode, toJsonBlock, toProse, toTextBlock } from '../../../text/markdown.js'
import { shorten } from '../../../text/shorten.js'
import { renderTable } from '../../../text/table.js'
import type { Section } from '../../summary/section.js'
import type { ShownRelease } from '../show-release.js'
import { nameCode } from './headline.js'

const VALUE_MAX_LENGTH = 300

export function publishedSection({ published }: ShownRelease): Section | undefined {
  if (published.length === 0) return undefined
  const rows = published.map(({ target, value, previous }) => [
    toCode(target),
    toCode(shorten(value, VALUE_MAX_LENGTH)),
    previous === undefined ? 'nothing' : toCode(shorten(previous, VALUE_MAX_LENGTH)),
  ])
  const table = renderTable([{ heading: 'Target' }, { heading: 'Value' }, { heading: 'Before' }], rows)
  return { title: 'what was published', weight: 91, forms: [`### Published\n\n${table}`] }
}

const SIGNS = new Map([
  ['OK', '✅'],
  ['ALARM', '❌'],
])

export function alarmsSection({ alarms = [] }: ShownRelease): Section | undefined {
  if (alarms.length === 0) return undefined
  const rows = alarms.map(({ name, state, reason }) => [
    `${SIGNS.get(state) ?? '⚠️'} ${toCode(state)}`,
    nameCode(name),
    reason === undefined ? '' : toProse(shorten(reason, VALUE_MAX_LENGTH)),
  ])
  const table = renderTable([{ heading: 'State' }, { heading: 'Alarm' }, { heading: 'Reason' }], rows)
  return { title: 'the alarms', weight: 86, forms: [`### Alarms\n\n${table}`] }
}

/** The policy of a copy across accounts, ready to paste. */
export function policySection({ policy, showImages }: ShownRelease): Section | undefined {
  if (policy === undefined || policy.state === 'not-needed') return undefined
  const hidden = showImages ? [] : ['Account IDs are hidden; `report-images: true` shows them.']
  const parts = ['### Project policy', POLICY_STATES[policy.state], ...hidden, codeBlock(policy.document)]
  return { title: 'the project policy', weight: 93, forms: [parts.join('\n\n')] }
}

const POLICY_STATES = {
  'to-be-attached':
    'A copy across accounts needs this policy on the source project. Attach it with `aws rekognition put-project-policy`, or set `source-role-to-assume` and `attach-policy: true`.',
  attached: 'This policy is still attached to the source project.',
  removed: 'This policy was attached to the source project for the copy, and was removed again.',
} as const

function codeBlock(json: string): string {
  try {
    return toJsonBlock(JSON.parse(json))
  } catch {
    return toTextBlock(json.split('\n'))
  }
}
