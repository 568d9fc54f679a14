/** Parameters of a seed. */
import { withEntry, type EmulatorState } from '../state.js'
import { DEFAULT_KEY, keyOf, withVersion } from './parameter.js'
import type { ParameterSeed } from './seed.js'

/** Sets parameters of the acting account; one that has the value already keeps its version. */
export function addParameters(
  state: EmulatorState,
  seeds: Readonly<Record<string, ParameterSeed>>,
  now: number,
): EmulatorState {
  return Object.entries(seeds).reduce((next, [name, seed]) => {
    const { account } = next
    const key = keyOf({ account, name })
    const existing = next.parameters.get(key) ?? { account, name, tags: {}, versions: [] }
    const current = existing.versions.at(-1)
    const tagged = { ...existing, tags: { ...existing.tags, ...seed.tags } }
    const { value, type = current?.type ?? 'String', description = current?.description } = seed
    const keyId = type === 'SecureString' ? (seed.keyId ?? current?.keyId ?? DEFAULT_KEY) : undefined
    const parameter =
      current?.value === value && current.type === type && current.keyId === keyId
        ? tagged
        : withVersion(tagged, { ...current, type, value, keyId, description, modifiedAt: now, tier: 'Standard' })
    return { ...next, parameters: withEntry(next.parameters, key, parameter) }
  }, state)
}
