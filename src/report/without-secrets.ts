/** A report without the secrets that the run knows, in whatever field a service or an error put them. */
import type { RunReport } from './run-report.js'

/** Fields that hold one of a closed set of words: a password that is such a word must not change what the report says. */
const CLOSED: ReadonlySet<string> = new Set<string>([
  ...['action', 'outcome', 'kind', 'level', 'severity', 'result', 'source', 'code', 'manifest', 'caution', 'metric'],
  ...['recordedVerdict', 'sameTestSet', 'testing', 'status', 'input'],
])

/** The same report with each text put through its {@link RunReport.hideSecrets}. */
export function withoutSecrets(report: RunReport): RunReport {
  const { hideSecrets, request, ...rest } = report
  if (hideSecrets === undefined) return report
  const shown = mapTexts({ ...rest, hideSecrets }, hideSecrets)
  if (request === undefined) return shown
  const tags = Object.entries(request.tags).map(([key, value]) => [hideSecrets(key), hideSecrets(value)] as const)
  return { ...shown, request: { ...mapTexts(request, hideSecrets), tags: Object.fromEntries(tags) } }
}

/** Every text of a value replaced, at any depth; keys, functions and what has a class of its own stay as they are. */
export function mapTexts<T>(value: T, change: (text: string) => string): T
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change))
  if (!isPlain(value)) return value
  const changed: Record<string, unknown> = {}
  for (const [key, held] of Object.entries<unknown>({ ...value })) {
    // Defined, not assigned: a key may be called __proto__.
    const now = typeof held === 'string' && CLOSED.has(key) ? held : mapTexts(held, change)
    Object.defineProperty(changed, key, { value: now, enumerable: true, configurable: true, writable: true })
  }
  return changed
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
