/** The faults of GitHub's API in the sweep of a release: at each of its requests. */
import type { DoubleFault } from '../../support/github-double/github-double.js'
import type { ReleaseScenario } from './release-scenario.js'

/**
 * - `throttle`, `unavailable`: an answer of GitHub that says so
 * - `cut`, `cut-after`: the connection ends without an answer, before or after the effect
 * - `denied`: the token may not do it
 */
const KINDS = {
  throttle: { kind: 'answer', status: 429, headers: { 'retry-after': '1' } },
  unavailable: { kind: 'answer', status: 502, body: '<html>Bad Gateway</html>' },
  cut: { kind: 'cut' },
  'cut-after': { kind: 'cut', effect: true },
  denied: { kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } },
} as const satisfies Record<string, Omit<DoubleFault, 'endpoint' | 'nth'>>

/** One fault of GitHub. */
export interface GithubFault {
  readonly endpoint: string
  readonly nth: number
  readonly kind: keyof typeof KINDS
  /** Whether each later call of the endpoint fails in the same way. */
  readonly isLasting: boolean
}

/** One case. */
export interface GithubCase {
  readonly scenario: ReleaseScenario
  readonly name: string
  readonly onGithub: GithubFault
}

/** What writes something. */
const WRITES = /(?:^|\/)(?:create|update)-/

/** Each fault that passes, once; what a token may not do, and what does not pass, from the call on. */
export function githubCasesOf(scenario: ReleaseScenario, calls: readonly string[]): readonly GithubCase[] {
  return calls.flatMap((endpoint, index) => {
    const nth = calls.slice(0, index + 1).filter((call) => call === endpoint).length
    const once = (['throttle', 'unavailable', 'cut', 'cut-after'] as const).filter(
      (kind) => kind !== 'cut-after' || WRITES.test(endpoint),
    )
    const lasting = (['unavailable', 'cut-after', 'denied'] as const).filter(
      (kind) => kind !== 'cut-after' || WRITES.test(endpoint),
    )
    const faults = [
      ...once.map((kind): GithubFault => ({ endpoint, nth, kind, isLasting: false })),
      ...lasting.map((kind): GithubFault => ({ endpoint, nth, kind, isLasting: true })),
    ]
    return faults.map((onGithub) => ({ scenario, name: nameOf(scenario.id, onGithub), onGithub }))
  })
}

function nameOf(id: string, { endpoint, nth, kind, isLasting }: GithubFault): string {
  return `${id}/${isLasting ? 'lasting-' : ''}${kind}@${String(nth)}-${endpoint}`
}

/** As the double takes it. */
export function toDoubleFault({ endpoint, nth, kind, isLasting }: GithubFault): DoubleFault {
  return { endpoint, nth: isLasting ? { from: nth } : nth, ...KINDS[kind] }
}

/** What a swap cannot do without: what callers read, and whose token it is. */
export function isNeeded({ endpoint, nth }: Pick<GithubFault, 'endpoint' | 'nth'>): boolean {
  return endpoint.endsWith('-variable') || (endpoint === 'graphql' && nth === 1)
}
