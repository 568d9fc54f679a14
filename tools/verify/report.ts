/** The observations, as a report. */
import { toCode, toProse } from '../../src/text/markdown.js'
import { renderTable } from '../../src/text/table.js'
import { ASSUMPTIONS, isAssumptionId, type AssumptionId } from './assumptions.js'
import type { Observation, State } from './state.js'

const VERDICTS = { holds: 'holds', differs: '**differs**', 'not-observed': 'not observed' } as const

/** All assumptions, each with its observation; one without any was not reached. */
export function observationsOf({ observations }: State): readonly Observation[] {
  return Object.keys(ASSUMPTIONS)
    .filter(isAssumptionId)
    .map(
      (id: AssumptionId): Observation =>
        observations.find((observation) => observation.id === id) ?? {
          id,
          verdict: 'not-observed',
          observed: 'not reached',
        },
    )
}

/** A Markdown table, with the counts above it. Account ids are left out: the summary of a run may be public. */
export function renderReport(state: State): string {
  const observations = observationsOf(state)
  const count = (verdict: Observation['verdict']): string =>
    String(observations.filter((observation) => observation.verdict === verdict).length)
  const rows = observations.map(({ id, verdict, observed }) => [
    toCode(id),
    toProse(ASSUMPTIONS[id]),
    toProse(withoutAccount(observed)),
    VERDICTS[verdict],
  ])
  return [
    '## What the emulator assumes, in this account',
    `Confirmed: ${count('holds')}, different: ${count('differs')}, not observed: ${count('not-observed')}. ` +
      'If one differs, please report it: the emulator is wrong, and an action may be too.',
    renderTable(
      ['assumption', 'the emulator', 'observed', ''].map((heading) => ({ heading })),
      rows,
    ),
  ].join('\n\n')
}

/** An account id in an ARN becomes twelve asterisks. */
export function withoutAccount(text: string): string {
  return text.replace(/(arn:[\w-]+:[\w-]+:[\w-]*:)\d{12}(?=:)/g, '$1************')
}
