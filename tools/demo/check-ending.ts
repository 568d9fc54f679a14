/** Compares the result of a run with the expected outcome. */
import type { Ending, Scenario } from './scenario.js'

/** How often one operation was requested. */
export interface OperationCount {
  readonly operation: string
  readonly count: number
}

/** What differs from the scenario's expected outcome, a sentence each; nothing when all is as expected. */
export function problemsOf({ expected }: Scenario, ending: Ending): readonly string[] {
  const outputs = Object.entries(expected.outputs)
    .map(([name, value]) => ({ name, value, actual: ending.outputs[name] }))
    .filter(({ value, actual }) => value !== actual)
    .map(({ name, value, actual }) => `output ${name} is ${quoted(actual)}, not ${quoted(value)}`)
  const log = ending.log.join('\n')
  return [
    ...differing('the exit code', ending.exitCode, expected.exitCode),
    ...outputs,
    ...missing('the summary', ending.summary, expected.summaryHolds),
    ...(ending.report === '' ? ['no JSON report was written'] : []),
    ...missing('the log', log, expected.logHolds),
    ...differing('the number of CreateProjectVersion requests', createsOf(ending), expected.creates),
    ...differing('the number of those without an answer', lostAnswersOf(ending), expected.lostAnswers),
    ...differing('the number of versions', ending.versions.length, expected.versions),
  ]
}

/** CreateProjectVersion requests that arrived. */
export function createsOf({ requests }: Ending): number {
  return requests.filter(({ operation }) => operation === 'CreateProjectVersion').length
}

/** CreateProjectVersion requests whose connection was closed before the answer. */
export function lostAnswersOf({ requests }: Ending): number {
  return requests.filter(({ operation, status }) => operation === 'CreateProjectVersion' && status === undefined).length
}

/** The requests by operation, in the order in which the operations first came. */
export function countOperations({ requests }: Ending): readonly OperationCount[] {
  const counts = new Map<string, number>()
  for (const { operation } of requests) counts.set(operation, (counts.get(operation) ?? 0) + 1)
  return [...counts].map(([operation, count]) => ({ operation, count }))
}

function differing(what: string, actual: number | null, wanted: number): readonly string[] {
  return actual === wanted ? [] : [`${what} is ${String(actual)}, not ${String(wanted)}`]
}

function missing(where: string, text: string, wanted: readonly string[]): readonly string[] {
  return wanted.filter((part) => !text.includes(part)).map((part) => `${where} does not contain ${quoted(part)}`)
}

function quoted(value: string | undefined): string {
  return value === undefined ? 'not set' : JSON.stringify(value)
}
