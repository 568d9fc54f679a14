/** The documented policies, split into single permissions, so that a test can leave one out. */
import { readdirSync, readFileSync } from 'node:fs'

/** One action on one resource, and where it is documented. */
export interface Right {
  readonly policy: string
  readonly sid: string
  readonly action: string
  readonly resource: string
}

interface Statement {
  readonly Sid: string
  readonly Action: string | readonly string[]
  readonly Resource: string | readonly string[]
}

/** The bucket of the images of the test environment, in place of the documented example. */
const IMAGES = { documented: 'example-orchard-images', emulated: 'orchard-images' }

const NAMES = readdirSync('docs/policies').map((name) => name.replace(/\.json$/, ''))

/** Names of the files with permissions of a role that releases. */
export const RELEASE_POLICY_NAMES: readonly string[] = NAMES.filter((name) => name.startsWith('release-'))

/** Names of the files with permissions of the other roles; the rest are a key policy and a trust policy. */
export const POLICY_NAMES: readonly string[] = NAMES.filter(
  (name) => !['key-policy', 'trust-policy', ...RELEASE_POLICY_NAMES].includes(name),
)

/** All permissions of these policies, with the names of the test environment. */
export function rightsOf(...names: readonly string[]): readonly Right[] {
  return names.flatMap((policy) => {
    const text = readFileSync(`docs/policies/${policy}.json`, 'utf8').replaceAll(IMAGES.documented, IMAGES.emulated)
    const { Statement: statements } = JSON.parse(text) as { readonly Statement: readonly Statement[] }
    return statements.flatMap(({ Sid: sid, Action: actions, Resource: resources }) =>
      [actions].flat().flatMap((action) => [resources].flat().map((resource) => ({ policy, sid, action, resource }))),
    )
  })
}

/** The permissions without one of them, wherever it occurs. */
export function without(
  rights: readonly Right[],
  { action, resource }: Pick<Right, 'action' | 'resource'>,
): readonly Right[] {
  return rights.filter((right) => right.action !== action || right.resource !== resource)
}

/** A policy document with these permissions. */
export function documentOf(rights: readonly Right[]): unknown {
  return {
    Version: '2012-10-17',
    Statement: rights.map(({ action, resource }) => ({ Effect: 'Allow', Action: action, Resource: resource })),
  }
}
